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
//! ([`crate::project::Beyond`]). A later *major* version is refused and never overwritten. An older major version is read by its own file
//! here and becomes the current one step by step; `tests/it/formats` holds one stored file for every version.
//!
//! # Damage
//! What is wrong is named with line and column ([`Damage`]), and what stands on sound lines is saved: [`open`].

mod damage;
mod tree;
mod v1;
mod file;

pub use damage::{Damage, FormatError, VERSION};
pub use file::{Opened, later_version, open, open_bytes, read, write};
