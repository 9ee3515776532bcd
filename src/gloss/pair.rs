//! One pair. Does not know where it comes from.

use crate::text::Language;

/// Words and their translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// The language of the words, where it is known.
    pub(super) from: Language,
    /// The language of the translation, where it is known.
    pub(super) into: Language,
    /// The words.
    pub(super) words: String,
    /// The translation.
    pub(super) gloss: String,
}
