//! The embedded model: its tokenizer, its token vectors; each sentence read once. Knows nothing of articles' structure,
//! grammar or voices.

mod encoder;

pub use encoder::{Encoder, TokenVectors};
