//! Token vectors → parts of speech, heads, relations (Universal Dependencies). Knows nothing of articles or voices.

mod tree;

pub use tree::{Tree, Upos, Word};
