//! Attributions as plain data.

use crate::{
    statement::Statement,
    text::{Language, Span},
};
use serde::{Deserialize, Serialize};

/// How content is given.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// In quotation marks.
    Direct,
    /// In the article's words.
    Indirect,
    /// Both.
    Mixed,
}

/// Who found an attribution.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finder {
    /// The tagger and a rule, each by itself.
    Both,
    /// The tagger alone.
    Tagger,
    /// A rule over marks and small words: quotation marks, *according to*, a transcript.
    Marks,
    /// A rule over the sentence's tree.
    Tree,
}

/// Content and the voice it is laid to. Spans count bytes of the article's body.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// How the content is given.
    pub form: Form,
    /// The phrase that names the source.
    pub source: Option<Span>,
    /// The words that say it is said.
    pub cue: Option<Span>,
    /// What is said, in order; never empty.
    pub content: Vec<Span>,
    /// Its language, where that is not the article's.
    pub language: Option<Language>,
    /// Phrases that name those who pass it on, the nearest to the reader first.
    pub relays: Vec<Span>,
    /// Index of the voice in the comparison's voices, once identified.
    pub voice: Option<u32>,
    /// Indices of the relaying voices, once identified, in the order of `relays`.
    pub via: Vec<u32>,
    /// Estimated probability that source and content are right.
    pub confidence: f32,
    /// Who found it.
    pub finder: Finder,
}

/// What one article says and who says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attributed {
    /// Statements in order of place; those of one sentence tile it but for white space.
    pub statements: Vec<Statement>,
    /// Attributions in order of place.
    pub attributions: Vec<Attribution>,
}
