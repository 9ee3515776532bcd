//! Sentences and statements as plain data.

use crate::{article::Role, text::Span};
use serde::{Deserialize, Serialize};

/// Position of an article in a comparison.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleIdx(pub u32);

/// Position of a statement in its article.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementIdx(pub u32);

/// A statement of a comparison: which article, which statement.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The article.
    pub article: ArticleIdx,
    /// The statement in it.
    pub statement: StatementIdx,
}

impl Place {
    /// From plain positions.
    #[must_use]
    pub fn new(article: usize, statement: usize) -> Self {
        let narrow = |n| u32::try_from(n).unwrap_or(u32::MAX);
        Self { article: ArticleIdx(narrow(article)), statement: StatementIdx(narrow(statement)) }
    }

    /// The article's position as an index.
    #[must_use]
    pub fn article(self) -> usize {
        self.article.0 as usize
    }

    /// The statement's position as an index.
    #[must_use]
    pub fn statement(self) -> usize {
        self.statement.0 as usize
    }
}

/// A sentence of the body.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes.
    pub span: Span,
    /// The role of the block it stands in.
    pub role: Role,
}

/// How a statement speaks.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The article's own voice.
    Narration,
    /// In quotation marks.
    Direct,
    /// Told in the article's words.
    Indirect,
    /// Told, with some words in quotation marks.
    Mixed,
    /// A headline or section heading.
    Heading,
    /// The words under a picture.
    Caption,
    /// Set aside.
    Boilerplate,
}

impl Kind {
    /// Whether statements of this kind are compared.
    #[must_use]
    pub fn is_compared(self) -> bool {
        !matches!(self, Self::Heading | Self::Caption | Self::Boilerplate)
    }
}

/// The smallest comparable unit: a sentence, or one voice's part of a sentence.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its bytes.
    pub span: Span,
    /// Index of its sentence.
    pub sentence: u32,
    /// How it speaks.
    pub kind: Kind,
    /// Index of the attribution whose content it is, in the article's attributions.
    pub attribution: Option<u32>,
    /// Index of its voice in the comparison's voices; `None` for set-aside statements.
    pub voice: Option<u32>,
}
