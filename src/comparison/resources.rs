//! What a comparison needs besides the project: word lists, fitted numbers, the reader, and a memory of sentences read
//! before.

use super::MadeBy;
use crate::{
    alignment::Weights,
    encoder::{E5, Encoder, TokenVectors},
    grammar::{Grammar, Tree},
    lexicon::Lexicons,
    matter,
    tagger::{Tagged, Tagger},
    text::Language,
};
use std::sync::{Arc, LazyLock, OnceLock};

/// One sentence as the models read it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadSentence {
    /// Its token vectors, without the layers for grammar.
    pub vectors: Arc<TokenVectors>,
    /// Its tree.
    pub tree: Arc<Tree>,
    /// What the tagger found said in it.
    pub tagged: Arc<Vec<Tagged>>,
}

/// What was read before, by sentence. The shell may keep it on disk.
pub trait Memory: Send + Sync {
    /// What is remembered of a sentence in that language.
    fn recall(&self, language: Language, sentence: &str) -> Option<ReadSentence>;

    /// Remembers a sentence in that language.
    fn keep(&self, language: Language, sentence: &str, read: &ReadSentence);
}

/// A memory that keeps nothing.
#[derive(Copy, Clone, Debug, Default)]
pub struct Nothing;

impl Memory for Nothing {
    fn recall(&self, _language: Language, _sentence: &str) -> Option<ReadSentence> {
        None
    }

    fn keep(&self, _language: Language, _sentence: &str, _read: &ReadSentence) {}
}

/// Everything that is loaded once and shared by all comparisons.
pub struct Resources {
    /// Word lists.
    pub lexicons: Lexicons,
    /// Fitted numbers of alignment.
    pub weights: Weights,
    /// Fitted numbers of matters.
    pub matters: matter::Weights,
    /// The encoder; `None` where its files are damaged.
    pub encoder: Option<Box<dyn Encoder>>,
    /// Unpacked when the first sentence wants a tree.
    pub grammar: OnceLock<Option<Grammar>>,
    /// Unpacked when the first sentence is asked who says it.
    pub tagger: OnceLock<Option<Tagger>>,
    /// Sentences read before.
    pub memory: Box<dyn Memory>,
}

impl Resources {
    /// What the program ships, with no memory.
    #[must_use]
    pub fn shipped() -> Self {
        let encoder = E5::shipped().ok().map(|encoder| Box::new(encoder) as Box<dyn Encoder>);
        Self {
            lexicons: Lexicons::shipped(),
            weights: Weights::shipped(),
            matters: matter::Weights::shipped(),
            encoder,
            grammar: OnceLock::new(),
            tagger: OnceLock::new(),
            memory: Box::new(Nothing),
        }
    }

    /// What these are called, for reports.
    #[must_use]
    pub fn names(&self) -> MadeBy {
        static NAMES: LazyLock<(String, String)> =
            LazyLock::new(|| (Grammar::shipped_name(), Lexicons::shipped_name()));
        MadeBy {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            model: self.encoder.as_ref().map(|encoder| encoder.name().to_owned()),
            grammar: NAMES.0.clone(),
            lexicons: NAMES.1.clone(),
        }
    }

    /// The tagger; `None` where its file is damaged: rules alone then tell who says what.
    #[must_use]
    pub fn tagger(&self) -> Option<&Tagger> {
        self.tagger.get_or_init(|| Tagger::shipped().ok()).as_ref()
    }

    /// The grammar; `None` where its file is damaged: sentences then have no trees.
    #[must_use]
    pub fn grammar(&self) -> Option<&Grammar> {
        self.grammar.get_or_init(|| Grammar::shipped().ok()).as_ref()
    }
}
