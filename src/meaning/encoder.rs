//! What an encoder promises. Does not know which model it is.

use crate::text::Span;

/// The token vectors of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TokenVectors {
    /// The bytes of the sentence that each token covers, in order.
    pub tokens: Vec<Span>,
    /// Length of one vector.
    pub width: usize,
    /// One row of `width` numbers a token, for meaning (the last layer).
    pub meaning: Vec<f32>,
    /// One row of `width` numbers a token for each of the layers that grammar reads, layer after layer; may be empty.
    pub grammar: Vec<Vec<f32>>,
}

/// A multilingual encoder. The same sentence gives the same vectors whatever it is read with.
pub trait Encoder: Send + Sync {
    /// Name and version, for the record and for cache keys.
    fn name(&self) -> &str;

    /// The token vectors of each sentence, in order.
    fn encode(&self, sentences: &[&str]) -> Vec<TokenVectors>;
}
