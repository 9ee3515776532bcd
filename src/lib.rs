//! Counterpoint compares, claim by claim, how several outlets or voices report one event.
//!
//! This page is the map, bottom to top. The order of the `mod` lines is the layering: a room may name only itself
//! and the rooms above it here (`tests/it/tidy.rs` reads the sources and refuses anything else).
//!
//! The line: bytes ([`unpack`], [`import`]) → [`article`] → sentences ([`statement`]) → tokens, vectors and trees ([`encoder`], [`grammar`], [`tagger`])
//! → attributions ([`attribution`]) → voices ([`speaker`]) → versions, links, points ([`alignment`]) → [`matter`] → [`wording`]
//! → [`lines`], what all dimensions look at → [`framing`]
//! → [`present`], the one reader of what [`comparison::compare`] made of a [`project::Project`]: what window and reports both ask is answered there, once
//! → `telling` and `citation`, the words and the sources of reports → `tables` → `records` for programs and documents for people ([`report`]), held against what they carry by [`verification`]; and
//! `sheets` and [`view`], what the window shows.
//!
//! Beside the line stands the ground state: [`project`] holds what the user brought, chose and settled, and [`mod@format`] is its file.
//! It knows articles and texts only. Analysis reads what was chosen and settled, and changes nothing of it.
//!
//! The window, bottom to top: `kit`, egui and no application → `command`, what can be done → `scene`, what a drawing function is given
//! and what it may wish → `pages`, `charts` and `tasks`, drawn in the middle → `panels` around them → `overlays` above → `ui`, the
//! application, which carries out what was wished → `window`, the system's.
//!
//! Words: an *article* is one imported text; a *statement* the smallest comparable unit, a byte span of its body; a
//! *voice* is who is heard; an *attribution* ties content to a voice by its source and cue; a *version* is a column
//! (all statements of one outlet, voice or side); a *link* is a scored pair of statements; a *point* a set of parallel
//! statements, one row; a *matter* the question that statements answer, under which positions stand side by side; a
//! *reading* what one version says at one point, and a *silence* an empty one; a *decision* is what the user settled by hand;
//! a *gloss* a translation of a statement that the user brought; a *line* a compared statement as words, as framing looks at it.
//!
//! Invariants: only `disk` touches files; only `session` starts threads; time and new ids come in as values; nothing
//! above `kit` knows egui; derived state is never saved; saved places are anchors, never indices; analysis is total and
//! returns its product with a list of problems; output is sorted and the same on every machine.
//!
//! # Where to change what
//!
//! | change | where |
//! | --- | --- |
//! | a format that is read | `src/import/sniff.rs` (its name, endings, first bytes), a file beside `src/import/format/text.rs`, its arm in `src/import/format/mod.rs` |
//! | what the user chooses among | `src/project/settings.rs`; whom names mean and which stances there are: `src/project/names.rs`, `src/project/stance.rs` |
//! | a kind of decision | `src/project/decision.rs`; how it is written: `src/format/v1/decisions.rs` |
//! | a dimension of framing | a file beside `src/framing/verbs.rs` with its plot, bars and controls, its row in `src/framing/registry.rs` |
//! | what several dimensions look at | a file beside `src/lines/names.rs` |
//! | what a finding is called | `src/finding/phrase.rs`; told in the reader's language in `src/telling/label.rs` |
//! | a language | a folder beside `assets/lexicons/en/speech.ron` and its tag in `assets/lexicons/languages.in` ([`lexicon`] says in which order); what is peculiar in its writing in `assets/lexicons/writing.ron` |
//! | a command: its menu, messages, icon, shortcut | its row in `src/command/edit.rs` or a file beside it, its arm in `src/ui/settle.rs`, `src/ui/go.rs` or `src/ui/carry_out.rs` |
//! | what translates statements | a file beside `src/gloss/pairs.rs` ([`gloss`] says how), asked in `src/session/glossing.rs` |
//! | a format that is written for people | a file beside `src/report/markdown.rs`, its arms in `src/report/format.rs` |
//! | a format that is written for programs | a file beside `src/records/csv.rs`, its arms in `src/report/format.rs` |
//! | what is asked of a comparison by window and reports | a file beside `src/present/speaking.rs`; what makes the comparison: `src/comparison/compare.rs` |
//! | the project file | `src/format/v1/writing.rs` and `src/format/v1/reading.rs` ([`mod@format`] says how versions chain) |
//! | a list for one task | a file beside `src/sheets/doubts.rs` |
//! | a threshold | `src/work/thresholds.rs` |
//! | a limit, or how often is autosaved | `src/work/limits.rs` |
//! | a view | `src/view/state.rs` (its name), a model beside `src/view/grid.rs`; a file beside `src/charts/coverage.rs` or `src/pages/reading.rs`, its arms in `src/panels/centre.rs` and `src/scene/models.rs`, its row in `src/command/show.rs` |
//! | what a point is called | `src/matter/name.rs`; without trees `src/matter/words.rs` |
//! | how the window is opened and painted | `src/window/opening.rs`, `src/window/software.rs` |
//! | a word of a report | `assets/locales/en/reports.ftl` and the same file of each language; what a finding, a decision, a silence is called: `src/telling/label.rs` and the files beside it |
//! | a message, an error, a word of the command line | `assets/locales/en/messages.ftl`, `assets/locales/en/shell.ftl` and the same files of each language |
//! | which way the window runs | `src/kit/direction.rs`; in which order a line is read: `src/kit/passage/order.rs` |
//! | a column of the tables | a row in `src/tables/columns.rs` |
//!
//! # As a library
//!
//! With `default-features = false` the crate is the core, the files and the command line, without a window. Its door is
//! five names: [`import::read`] turns bytes into articles, [`project::Project`] holds them, [`comparison::Resources`] is
//! what is loaded once and shared, [`comparison::compare`] compares, and [`report`] writes (`report::Format` lists the
//! forms; `report::comparison_json` is the record that `assets/schema` describes). Nothing there reads files, clocks or
//! the network, and the same project gives the same bytes on every machine.
//!
//! ```
//! use counterpoint::{
//!     import,
//!     comparison::{Resources, compare},
//!     project::{Depth, Project},
//!     report::{Format, Report},
//!     work::Serial,
//! };
//!
//! let mut project = Project::default();
//! for (file, text) in [
//!     ("quay.txt", "The dockers of Port Alder stopped work on Monday.\n\nAt least 40 ships are waiting, the company said."),
//!     ("radio.txt", "Dockers in Port Alder stopped work on Monday.\n\nThe union said that 25 ships are waiting."),
//! ] {
//!     for found in import::read(file, text.as_bytes()).articles {
//!         project.add(found);
//!     }
//! }
//! project.settings.depth = Some(Depth::Quick);
//!
//! let resources = Resources::shipped(); // once; shared by all comparisons and threads
//! let comparison = compare(&project, &resources, &Serial);
//! assert_eq!(comparison.versions.len(), 2);
//! let point = &comparison.points[0];
//! assert!(point.readings.iter().all(|reading| !reading.statements.is_empty()));
//!
//! let report = Report { project: &project, comparison: &comparison };
//! let page = Format::Html.written(&report)?;
//! assert!(page.starts_with(b"<!DOCTYPE html>"));
//! # Ok::<(), counterpoint::report::ExportError>(())
//! ```

// ── core: no files, clock, threads, randomness, globals or egui ──
pub mod work;
pub mod locale;
pub mod text;
pub mod lexicon;
pub mod unpack;
pub mod article;
pub mod project;
pub mod format;
pub mod import;
pub mod gloss;
pub mod encoder;
pub mod grammar;
pub mod statement;
pub mod tagger;
pub mod attribution;
pub mod speaker;
pub mod alignment;
pub mod matter;
pub mod wording;
pub mod finding;
pub mod lines;
pub mod framing;
pub mod comparison;
pub mod present;
mod citation;
mod telling;
mod tables;
mod records;
pub mod report;
pub mod verification;
mod sheets;
pub mod view;
// ── shell ──
pub mod disk;
pub mod session;
pub mod cli;
// ── window: egui ──
#[cfg(feature = "ui")]
mod kit;
#[cfg(feature = "ui")]
mod command;
#[cfg(feature = "ui")]
mod scene;
#[cfg(feature = "ui")]
mod pages;
#[cfg(feature = "ui")]
mod charts;
#[cfg(feature = "ui")]
mod tasks;
#[cfg(feature = "ui")]
mod panels;
#[cfg(feature = "ui")]
mod overlays;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(feature = "ui")]
pub mod window;
