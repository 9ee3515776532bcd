//! The word lists of `assets/lexicons`, parsed once, looked up by token. Knows nothing of articles or trees.

mod framing;

pub use framing::{FramingLists, Hit, Phrases};

use crate::text::Language;
use std::collections::BTreeMap;

/// Every language's lists. Loaded once at start and passed down by reference.
#[derive(Debug, Default)]
pub struct Lexicons {
    languages: BTreeMap<Language, Lexicon>,
    framing: FramingLists,
}

/// One language's lists.
#[derive(Debug, Default)]
pub struct Lexicon {}

impl Lexicons {
    /// The lists that the program ships.
    #[must_use]
    pub fn shipped() -> Self {
        Self { languages: BTreeMap::new(), framing: FramingLists::shipped() }
    }

    /// What framing looks for.
    #[must_use]
    pub fn framing(&self) -> &FramingLists {
        &self.framing
    }

    /// The lists of a language, by its primary tag; `None` where there are none.
    #[must_use]
    pub fn of(&self, language: Language) -> Option<&Lexicon> {
        self.languages.get(&Language::new(language.primary()))
    }
}
