//! The word lists of `assets/lexicons`, parsed once, looked up by token. Knows nothing of articles or trees.
//!
//! A language is added by data alone: a folder `assets/lexicons/<tag>/` with `sentences.txt` (how sentences end),
//! `speech.ron` (cues by class and by what they take, pronouns, titles, small words) and `names.ron` (what the entities
//! of `entities.ron` are called), and its tag in the lists of `shipped.rs`. A word that ends in `*` stands for all words
//! that begin so. Every group of cues carries an example that hits and one that misses; both are run as tests.

mod cue;
mod framing;
mod gazetteer;
mod lexicon;
mod shipped;

pub use cue::{Class, Cue, Part};
pub use framing::{FramingLists, Hit, Phrases};
pub use gazetteer::{Entity, EntityKind, Gazetteer};
pub use lexicon::{Info, Lexicon};
pub use shipped::Lexicons;
