//! What an encoder promises.

use super::Rows;
use crate::text::Span;

/// The token vectors of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TokenVectors {
    /// The bytes of the sentence that each token covers, in order, without spaces before it; may be empty where the
    /// model makes a token of something that is not in the text.
    pub tokens: Vec<Span>,
    /// One row a token, for meaning (the last layer).
    pub meaning: Rows,
    /// What the layers tuned for meaning give.
    pub tuned: Meaning,
    /// One row of `meaning.width()` numbers a token for each of the layers that grammar reads, layer after layer; empty
    /// where the sentence comes from a store.
    pub grammar: Vec<Vec<f32>>,
}

/// What the layers tuned for meaning say of the tokens of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meaning {
    /// One row a token, of length 1: its best match in another statement tells how far the two say the same.
    pub matched: Rows,
    /// One row a token: their sum, weighed by the softmax of `shares`, is the vector of a statement.
    pub parts: Rows,
    /// How much each token weighs in matching; above 0.
    pub weights: Vec<f32>,
    /// The logarithm of how much each token weighs in the vector of a statement.
    pub shares: Vec<f32>,
}

impl Meaning {
    /// Nothing yet, in rows of `width` numbers.
    #[must_use]
    pub fn new(width: usize) -> Self {
        Self { matched: Rows::new(width), parts: Rows::new(width), ..Self::default() }
    }
}

/// A multilingual encoder. The same sentence gives the same vectors whatever it is read with.
pub trait Encoder: Send + Sync {
    /// Name and version, for the record and for cache keys.
    fn name(&self) -> &str;

    /// The token vectors of each sentence, in order.
    fn encode(&self, sentences: &[&str]) -> Vec<TokenVectors>;
}
