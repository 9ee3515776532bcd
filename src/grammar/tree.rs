//! A dependency tree as plain data. Knows nothing of how it was found.

use crate::text::Span;
use serde::{Deserialize, Serialize};

/// Universal parts of speech.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Upos {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    #[default]
    X,
}

/// One word of a tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Word {
    /// Its bytes in the sentence; words of one multi-word token share the token's span.
    pub span: Span,
    /// Its place within a multi-word token, from 0; 0 for a token of one word.
    pub part: u8,
    /// The form it has as a word (`de` and `le` of `du`); `None` where it is the span's text.
    pub form: Option<String>,
    /// Part of speech.
    pub upos: Upos,
    /// Index of its head in the tree; `None` for the root.
    pub head: Option<u16>,
    /// Relation to its head with its subtype, such as `nsubj:pass`.
    pub relation: &'static str,
}

/// The words of one sentence in order; heads form one tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Its words.
    pub words: Vec<Word>,
}

impl Tree {
    /// The words whose head is `of`, in order.
    pub fn children(&self, of: usize) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().filter(move |(_, w)| w.head.map(usize::from) == Some(of)).map(|(i, _)| i)
    }
}
