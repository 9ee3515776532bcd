//! Token vectors → words, parts of speech, heads, relations (Universal Dependencies). Knows nothing of articles or voices.

mod conventions;
mod surface;
mod splitter;
mod words;
mod features;
mod weights;
mod layers;
mod head;
mod decode;
mod relation;
mod tree;
mod parser;

pub use parser::{Grammar, Sentence};
pub use tree::{Feature, Features, Tree, Upos, Word};
pub use weights::WeightsError;
