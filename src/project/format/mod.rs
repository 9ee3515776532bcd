//! The project file: versions chain upward, live types are never the format.
//!
//! # Format 1
//! A project is one UTF-8 text in RON (Rusty Object Notation), laid out so that a person can read it and `git` can show
//! and join changes: what the user brought and settled stands in the user's order, one decision on one line, one
//! paragraph of a text on one line. The same project gives the same bytes. It names no other file by path and needs none.
//!
//! ```text
//! (
//!   format: 1,                    the major version: always the first field
//!   minor: 0,                     the minor version
//!   name: "…",
//!   settings: (by: Some(voice), min_score: 0.5, depth: None),    and `copies: one`, where copies count as one version
//!   codebook: (name: "…", codes: [
//!     (name: "…", definition: "…", colour: "#rrggbb", key_words: ["…"]),
//!   ]),
//!   articles: [
//!     (
//!       id: "a1",                 never changes; decisions name it
//!       outlet: Some("…"), title: …, byline: …, published: …, language: "en", url: None,    each on its line
//!       origin: (file: Some("seed.txt"), media_type: "text/plain", encoding: "utf-8", sha256: "… of the file"),
//!       sha256: "… of the body",
//!       body: [                   the repaired text, one line each, joined by line feeds
//!         "…",
//!       ],
//!       blocks: [                 (start, end, role): bytes of the body; paragraph heading caption byline boilerplate
//!         (0, 120, paragraph),
//!       ],
//!       repairs: [                what was put right on the way in: `before` undoes it
//!         (kind: mojibake, start: 0, end: 8, before: "ErdoÄŸan", after: "Erdoğan"),
//!       ],
//!       sentences: Some([(0, 120)]),   only where the boundaries came with the article
//!       pages: [1024],                 only where the file had pages: first byte of each page after the first
//!     ),
//!   ],
//!   problems: [                   what was wrong with the files, where something was
//!     (code: "…", message: "…", article: Some("a1")),
//!   ],
//!   signs: [                      which sign each voice, outlet and side was dealt, where any was
//!     ("harbour office", 3),      by the folded name that it had first
//!   ],
//!   decisions: [                  oldest first; the last word wins
//!     (at: 1604750000, by: "…", what: Confirm((article: "a1", start: 0, end: 5, words: "…", before: "…", after: "…"), (…))),
//!   ],
//! )
//! ```
//!
//! A missing field has its plain default (no text, no list, `None`, a score of 0.5; a line of text is a paragraph).
//! Places are anchors: the article, the bytes, the words, and up to 32 characters before and after, by which the place
//! is found again in a corrected text. Signs that cannot be seen are written as `\u{…}`.
//!
//! # Versions
//! A later *minor* version only adds fields and kinds of decision: they are kept as they stand and written back
//! ([`Beyond`]). A later *major* version is refused and never overwritten. An older major version is read by its own file
//! here and becomes the current one step by step; `tests/it/formats` holds one stored file for every version.
//!
//! # Damage
//! What is wrong is named with line and column ([`Damage`]), and what stands on sound lines is saved: [`open`].

mod tree;
mod v1;

use super::Project;
use crate::locale::{Message, displays_message, message};
use std::collections::BTreeMap;

/// The major version that this program writes.
pub const VERSION: u32 = 1;

/// Why a text is not a project.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum FormatError {
    /// It was written by a later program.
    Later(u32),
    /// It is damaged or something else.
    Damaged {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong there.
        what: Message,
    },
}

impl FormatError {
    /// Why, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Later(version) => message!("project-later-format", version = *version, read = VERSION),
            Self::Damaged { line, column, what } => {
                message!("damage-at", line = *line, column = *column, what = what)
            }
        }
    }
}

/// One thing that is wrong with a project's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Damage {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong there.
    pub what: Message,
}

impl Damage {
    /// Where and what, for people.
    #[must_use]
    pub fn message(&self) -> Message {
        message!("damage-at", line = self.line, column = self.column, what = &self.what)
    }
}

displays_message!(Damage);

/// What a later program wrote and this one does not understand; kept as it stands and written back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beyond {
    /// The minor version of the file.
    minor: u32,
    /// Kind and name of the thing it belongs to → fields, or the whole decision, as they stand.
    kept: BTreeMap<(String, String), String>,
}

impl Beyond {
    fn of(&self, kind: &str, name: &str) -> Option<&str> {
        if self.kept.is_empty() {
            return None;
        }
        self.kept.get(&(kind.to_owned(), name.to_owned())).map(String::as_str)
    }

    fn keep(&mut self, kind: &str, name: &str, raw: String) {
        self.kept.insert((kind.to_owned(), name.to_owned()), raw);
    }

    /// Takes in what one article keeps, read under one id and given another.
    fn take(&mut self, own: Self, read: &str, given: &str) {
        for ((kind, name), raw) in own.kept {
            let name = if name == read { given.to_owned() } else { name };
            self.kept.insert((kind, name), raw);
        }
    }

    /// What either of the two keeps; the first wins.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let mut kept = other.kept.clone();
        kept.extend(self.kept.clone());
        Self { minor: self.minor.max(other.minor), kept }
    }
}

/// A project as read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The project, or what could be saved of it.
    pub project: Project,
    /// What is wrong with the text, in order of place; empty for a sound one.
    pub damage: Vec<Damage>,
}

/// Reads a project of any known version, or what can be saved of a damaged one.
///
/// # Errors
/// [`FormatError`] if nothing can be saved or a later program wrote it.
pub fn open(text: &str) -> Result<Opened, FormatError> {
    if let Some(conflict) = conflict(text) {
        return Err(conflict);
    }
    let version = match tree::first_field(text) {
        Some(("format", value)) => value.parse().ok(),
        _ => None,
    };
    match version {
        Some(1) => {}
        Some(later) if later > VERSION => return Err(FormatError::Later(later)),
        _ => {
            return Err(FormatError::Damaged { line: 1, column: 1, what: message!("damage-no-project") });
        }
    }
    let (root, broken) = tree::parse(text);
    let (project, broken) = match root {
        Some(root) => v1::read(text, &root, broken),
        None => (Project::default(), broken),
    };
    let damage = placed(text, broken);
    match damage.first() {
        Some(first) if project.articles.is_empty() && project.decisions.is_empty() => {
            Err(FormatError::Damaged { line: first.line, column: first.column, what: first.what.clone() })
        }
        _ => Ok(Opened { project, damage }),
    }
}

/// The marks that git leaves where it could not join two copies; no line of a project begins so.
fn conflict(text: &str) -> Option<FormatError> {
    let index = text.lines().position(|line| line.starts_with("<<<<<<< "))?;
    Some(FormatError::Damaged { line: index + 1, column: 1, what: message!("damage-conflict") })
}

/// [`open`] for bytes, which should be UTF-8.
///
/// # Errors
/// As [`open`].
pub fn open_bytes(bytes: &[u8]) -> Result<Opened, FormatError> {
    let mut chunks = bytes.utf8_chunks();
    let sound = chunks.next().filter(|chunk| !chunk.invalid().is_empty()).map(|chunk| chunk.valid().len());
    let text = String::from_utf8_lossy(bytes);
    let mut opened = open(&text)?;
    if let Some(at) = sound {
        let what = message!("damage-not-utf8");
        opened.damage.extend(placed(&text, vec![tree::Broken { at, what }]));
        opened.damage.sort_by_cached_key(|damage| (damage.line, damage.column, damage.what.to_string()));
    }
    Ok(opened)
}

/// Reads a sound project of any known version.
///
/// # Errors
/// [`FormatError`] with the first thing that is wrong.
pub fn read(text: &str) -> Result<Project, FormatError> {
    let Opened { project, damage } = open(text)?;
    match damage.into_iter().next() {
        Some(Damage { line, column, what }) => Err(FormatError::Damaged { line, column, what }),
        None => Ok(project),
    }
}

/// The version of a text that a later program wrote; `None` for all others.
#[must_use]
pub fn later_version(bytes: &[u8]) -> Option<u32> {
    const HEAD: usize = 4_096;
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes));
    let ("format", value) = tree::first_field(&head)? else { return None };
    value.parse().ok().filter(|version| *version > VERSION)
}

/// Writes a project in the current version: the same project gives the same text.
#[must_use]
pub fn write(project: &Project) -> String {
    v1::write(project)
}

/// Bytes → lines and columns, sorted.
fn placed(text: &str, mut broken: Vec<tree::Broken>) -> Vec<Damage> {
    broken.sort_by_cached_key(|broken| (broken.at, broken.what.to_string()));
    broken.dedup();
    let (mut line, mut start, mut from) = (1, 0, 0);
    let mut damage = Vec::with_capacity(broken.len());
    for tree::Broken { at, what } in broken {
        let at = at.min(text.len());
        for (end, _) in text.get(from..at).unwrap_or("").match_indices('\n') {
            (line, start) = (line + 1, from + end + 1);
        }
        from = at;
        let column = text.get(start..at).map_or(0, |before| before.chars().count()) + 1;
        damage.push(Damage { line, column, what });
    }
    damage
}
