//! Tokens of a text by Unicode word boundaries.

use super::Span;
use unicode_segmentation::UnicodeSegmentation;

/// What a token is made of.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// Letters, with the digits and apostrophes inside them.
    Word,
    /// Digits, with their separators.
    Number,
    /// Anything else that is not white space.
    Punctuation,
}

/// A token and where it stands in its text.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its bytes.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
}

/// The tokens of `text` in order (Unicode Standard Annex 29 word boundaries), white space left out.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    text.split_word_bound_indices()
        .filter(|(_, word)| !word.trim().is_empty())
        .map(|(start, word)| {
            let first = word.chars().next().unwrap_or(' ');
            let kind = if first.is_numeric() {
                TokenKind::Number
            } else if first.is_alphanumeric() || word.chars().any(char::is_alphanumeric) {
                TokenKind::Word
            } else {
                TokenKind::Punctuation
            };
            Token { span: Span::new(start, start + word.len()), kind }
        })
        .collect()
}
