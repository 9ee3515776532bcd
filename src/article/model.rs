//! The article as plain data.

use crate::text::{Language, Span};
use serde::{Deserialize, Serialize};
use std::{fmt, sync::Arc};

/// The name of an article within its project, such as `a1`; never changes once given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ArticleId(pub Arc<str>);

impl ArticleId {
    /// The id of that text.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One imported text. Every span in it, and in all that is derived from it, counts bytes of `body`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its name within the project.
    pub id: ArticleId,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// The day it appeared, `2020-11-07`.
    pub published: Option<String>,
    /// The language of most of it.
    pub language: Language,
    /// Where it was found.
    pub url: Option<String>,
    /// How it came in.
    pub origin: Origin,
    /// What was put right on the way in, in order of place.
    pub repairs: Vec<Repair>,
    /// The repaired text.
    pub body: Arc<str>,
    /// The parts of the body in order, without overlap; between two of them stands only white space.
    pub blocks: Vec<Block>,
    /// Sentence spans that came with the article and are kept; `None` where they are to be found.
    pub sentences: Option<Vec<Span>>,
    /// Where each page after the first begins (byte offsets into the body), for citing; empty where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<u32>,
}

impl Article {
    /// A name for the column it makes: the outlet, else the title, else the file, else the id.
    #[must_use]
    pub fn label(&self) -> &str {
        [self.outlet.as_deref(), self.title.as_deref(), self.origin.file.as_deref()]
            .into_iter()
            .flatten()
            .find(|name| !name.trim().is_empty())
            .unwrap_or(self.id.as_str())
    }
}

/// How an article came in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The file's name without its folders; `None` for pasted text and standard input.
    pub file: Option<String>,
    /// Such as `text/plain`.
    pub media_type: String,
    /// The character encoding it was read in, such as `utf-8` or `windows-1252`.
    pub encoding: String,
    /// SHA-256 of the file's bytes, in hexadecimal.
    pub sha256: String,
}

/// What kind of damage a repair put right.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RepairKind {
    /// Text read in the wrong encoding, once or more.
    Mojibake,
    /// Characters that no text holds on purpose.
    Control,
    /// Invisible hyphens and hyphens at line ends.
    Hyphen,
    /// Joined letters such as `ﬁ`.
    Ligature,
    /// Broken quotation marks.
    Quote,
}

/// One change made to the text on the way in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repair {
    /// What kind of damage.
    pub kind: RepairKind,
    /// Where `after` stands in the body; empty where something was only taken out.
    #[serde(flatten)]
    pub span: Span,
    /// The text as it came.
    pub before: String,
    /// The text as it stands.
    pub after: String,
}

/// What a part of the body is for.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Running text.
    Paragraph,
    /// A headline or section heading.
    Heading,
    /// The words under a picture.
    Caption,
    /// Who wrote it, and where and when.
    Byline,
    /// Set aside: notices, subscriptions, related links.
    Boilerplate,
}

/// A part of the body and its role.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its bytes, without white space at the ends.
    #[serde(flatten)]
    pub span: Span,
    /// What it is for.
    pub role: Role,
}
