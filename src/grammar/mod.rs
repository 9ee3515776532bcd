//! Token vectors → words, parts of speech, heads, relations (Universal Dependencies).
//!
//! [`Grammar::parse`] takes sentences with the encoder's vectors and gives each one [`Tree`]: one root, never a cycle, every
//! character that is not white space in some word. It is meant for English, French, Russian, Turkish, German, Spanish,
//! Arabic, Italian, Portuguese, Ukrainian, Armenian and Chinese; other languages are read by what the encoder knows of them.
//!
//! | part | what happens |
//! | --- | --- |
//! | `conventions` | each language's habits of cutting words: `assets/grammar/words.ron` |
//! | `surface` | text → tokens that white space and punctuation show |
//! | `splitter` | words hidden inside letters (Chinese; Arabic, Turkish, Spanish, Italian affixes), doubtful contractions: a linear model |
//! | `words` | tokens → words; those of a multi-word token (`du` = `de` + `le`) share its span |
//! | `features` | a word's letters → ten rows of a table (the form, endings, beginnings, shape; hashed) |
//! | `weights` | one file → settings and tensors, int8 with a scale a row |
//! | `layers`, `head` | the network: mean of a word's token vectors (layers 4, 7, 9: 3 × 384) → 256 numbers, with letters', place's and language's added; two convolutions over five words, a block of self-attention; biaffine heads and relations |
//! | `decode` | scores of heads → the best tree with one root (Chu, Liu, Edmonds) |
//! | `parser` | all of these in order; sentences of more than 256 words in parts that hang on the first |
//! | `phrase` | a tree → the noun phrases of a clause |
//! | `naming` | a tree, a span → what of it names somebody |
//!
//! A sentence gives the same tree whatever it is read with and on any number of threads. Scores are sums of `f32` whose
//! last digits may differ between families of processors; a tree could differ only where two readings score alike.
//!
//! Weights: `assets/models/grammar.bin`, CC BY-SA 4.0, made by `training/grammar` from treebanks named in
//! `assets/models/README.md`. Heads after Dozat and Manning, "Deep Biaffine Attention for Neural Dependency Parsing" (2017).

mod conventions;
mod surface;
mod splitter;
mod words;
mod features;
mod settings;
mod weights;
mod layers;
mod head;
mod decode;
mod relation;
mod tree;
mod parser;
mod phrase;
mod naming;
mod kept;

pub use kept::{from_bytes, to_bytes};
pub(crate) use layers::{Block, LayerNorm, Linear, Matrix};
pub(crate) use naming::{nominal, to_last_noun, whole_name};
pub use parser::{Grammar, Sentence};
pub(crate) use phrase::{Phrase, noun_phrases};
pub(crate) use tree::plain_relation;
pub use tree::{Feature, Features, Tree, Upos, Word};
pub(crate) use weights::Weights as ModelWeights;
pub use weights::WeightsError;
