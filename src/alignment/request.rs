//! What an alignment is asked for.

use super::{Constraints, Version, Weights};
use crate::{
    article::Article,
    encoder::TokenVectors,
    lexicon::Lexicons,
    project::Depth,
    statement::{Place, Sentence, Statement},
    text::Words,
};
use std::sync::Arc;

/// One article as alignment sees it.
#[derive(Copy, Clone, Debug)]
pub struct Text<'a> {
    /// The article.
    pub article: &'a Article,
    /// Its sentences.
    pub sentences: &'a [Sentence],
    /// The words of its sentences.
    pub words: &'a Words,
    /// Its statements.
    pub statements: &'a [Statement],
    /// The token vectors of each sentence, where it was read; spans count bytes of the sentence.
    pub vectors: Option<&'a [Arc<TokenVectors>]>,
}

/// What is asked of [`align`].
#[derive(Copy, Clone)]
pub struct Request<'a> {
    /// The articles.
    pub texts: &'a [Text<'a>],
    /// The columns.
    pub versions: &'a [Version],
    /// What the user settled.
    pub constraints: &'a Constraints,
    /// Links below are left out; 0 gives every scored pair.
    pub min_score: f32,
    /// Whether scores may rest on vectors within a language.
    pub depth: Depth,
    /// Fitted numbers.
    pub weights: &'a Weights,
    /// Word lists.
    pub lexicons: &'a Lexicons,
    /// Which of some pairs tell of two events, by what alignment does not read.
    pub apart: &'a (dyn Fn(&[(Place, Place)]) -> Vec<bool> + Sync),
}
