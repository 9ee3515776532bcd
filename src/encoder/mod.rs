//! The embedded model: its tokenizer, its token vectors; each sentence read once.
//!
//! The model is multilingual-e5-small (100 languages, 12 layers of 384, MIT licence; Wang and others, "Multilingual E5
//! Text Embeddings", 2024), reached through the trait [`Encoder`]. Its files are in `assets/models` and compiled in:
//! nothing is looked for, loaded from the network or parsed at start.
//!
//! | part | what happens |
//! | --- | --- |
//! | `normal` | text → the model's normal characters, each with the bytes it came from (SentencePiece character map) |
//! | `pieces` | the table of 250,002 pieces with their scores |
//! | `tokenizer` | the most probable pieces (unigram model, Viterbi), with byte spans of the original |
//! | `weights` | the model's files → matrices packed for this processor |
//! | `arithmetic` | sums of rows: the same result on every processor, whatever its vectors' width |
//! | `transformer` | token numbers → hidden states: integers multiply, each row of activations has a scale of its own |
//! | `e5` | sentences → windows of at most 512 tokens → [`TokenVectors`] |
//! | `bytes` | [`TokenVectors`] → bytes and back, for those who keep them |
//!
//! A sentence is read as `<s> query: … </s>`, the form in which the model was trained to compare like with like; the
//! prefix' own tokens are not given out. Longer sentences than a window are read in overlapping windows, and each token
//! takes its vectors from the window in which it stands further from the edge. Given out are the last layer, in eight
//! bits a number ([`Rows`]), for meaning, and layers 4, 7 and 9 in `f32` for grammar, which keeps none of them.
//!
//! A sentence's vectors do not depend on what it is read with, on the number of threads or on the processor: weights
//! use 7 bits, so that no processor's 16-bit sums overflow; activations are scaled a row at a time; sums of floats run in
//! a fixed order of sixteen lanes. Cosine to the unquantised weights: .999 a token, .9993 a sentence.

mod arithmetic;
mod bytes;
mod e5;
mod encoder;
mod normal;
mod pieces;
mod rows;
mod tokenizer;
mod transformer;
mod tuned;
mod vector;
mod weights;

pub(crate) use arithmetic::{exp, wide};
pub use bytes::{from_bytes, to_bytes};
pub use e5::{E5, GRAMMAR_LAYERS};
pub use encoder::{Encoder, Meaning, TokenVectors};
pub use rows::Rows;
pub(crate) use tokenizer::Tokenizer;
pub use vector::{Centre, Centres};
pub(crate) use vector::{dot, normalise, word_vector};
pub use weights::Files;
