//! What an encoder promises. Does not know which model it is.

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
    /// One row of `meaning.width()` numbers a token for each of the layers that grammar reads, layer after layer; empty
    /// where the sentence comes from a store.
    pub grammar: Vec<Vec<f32>>,
}

/// A multilingual encoder. The same sentence gives the same vectors whatever it is read with.
pub trait Encoder: Send + Sync {
    /// Name and version, for the record and for cache keys.
    fn name(&self) -> &str;

    /// The token vectors of each sentence, in order.
    fn encode(&self, sentences: &[&str]) -> Vec<TokenVectors>;
}
