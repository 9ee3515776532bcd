//! What the file of weights says of itself: the shape of the network.

use serde::Deserialize;

/// What the file of weights says of itself.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Settings {
    /// Numbers in one token vector, and how many layers are read.
    pub width: usize,
    pub layers: usize,
    /// Numbers in the body, the letters' vectors, the two biaffine maps.
    pub body: usize,
    pub letters: usize,
    pub arc: usize,
    pub rel: usize,
    /// `conv` or `attn`, block by block.
    pub blocks: Vec<String>,
    /// Rows in the table of letters.
    pub buckets: u32,
    pub languages: Vec<String>,
    pub relations: Vec<String>,
    pub tags: usize,
    /// Grammatical features and their values; the value 0 is none.
    pub features: Vec<(String, Vec<String>)>,
    /// The splitter's languages, rows of letters, and the layers it reads (0 for the first that grammar reads).
    pub split_languages: Vec<String>,
    pub split_buckets: u32,
    pub split_layers: Vec<usize>,
}
