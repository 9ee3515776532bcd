//! The one test binary.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, missing_docs)]
// Nothing stands outside a test binary: the lint would ask for `pub(crate)` everywhere.
#![allow(unreachable_pub)]

mod alignment;
mod article;
mod attribution;
#[cfg(feature = "ui")]
mod canvas;
mod cli;
mod coding;
mod decisions;
mod differences;
mod disk;
mod doubts;
mod encoder;
mod events;
mod exchange;
mod faults;
mod stages;
mod framing;
mod fuzz;
mod gloss;
mod grammar;
mod help;
mod hostile;
mod inputs;
mod joined;
mod labels;
mod laws;
mod ledger;
mod lexicon;
mod limits;
mod locale;
mod matter;
mod matter_decisions;
mod matter_names;
mod matter_views;
mod one_answer;
mod origins;
mod parts;
#[cfg(feature = "ui")]
mod mirrored;
mod project;
#[cfg(feature = "ui")]
mod pseudo;
mod session;
mod sets;
mod signs;
mod shown;
mod rules;
mod silence;
mod speakers;
mod statement;
mod stop;
mod supply;
mod text;
mod told;
mod unpack;
mod verify;
mod report;
mod report_languages;
mod reader;
mod readings;
mod recut;
mod tidy;
#[cfg(feature = "ui")]
mod ui;
#[cfg(feature = "ui")]
mod ui_cite;
#[cfg(feature = "ui")]
mod ui_gloss;
#[cfg(feature = "ui")]
mod ui_walk;
#[cfg(feature = "ui")]
mod ui_matters;
mod ui_matter_views;
#[cfg(feature = "ui")]
mod ui_promises;
#[cfg(feature = "ui")]
mod ui_exports;
#[cfg(feature = "ui")]
mod ui_tasks;
#[cfg(feature = "ui")]
mod ui_truth;
#[cfg(feature = "ui")]
mod pictures;
#[cfg(feature = "ui")]
mod home;
#[cfg(feature = "ui")]
mod stories;
#[cfg(feature = "ui")]
mod window;
mod wording;
mod world;
mod writing;
