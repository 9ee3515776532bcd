//! Spans, tokens, the words of an article, normal forms, sentence ends, the language of a text.

mod ends;
mod fingerprint;
mod fold;
mod language;
mod latin;
mod name;
mod sentence;
mod span;
mod stem;
mod token;
mod words;
mod writing;

pub use fingerprint::fingerprint;
pub use fold::fold;
pub(crate) use fold::{capital, capital_in, one_line};
pub use language::{Language, detect, detect_passage};
pub(crate) use latin::latin;
pub(crate) use name::{Name, key as name_key, names};
pub use sentence::sentences;
pub use span::Span;
pub(crate) use stem::Stemmers;
pub(crate) use token::TokenKind;
pub use token::{Token, tokens};
pub use words::{Part, Word, Words};
pub use writing::Capitals;
