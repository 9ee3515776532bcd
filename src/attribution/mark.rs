//! A token with what the lists say of it.

use crate::{
    lexicon::Info,
    text::{Span, TokenKind},
};

/// A token of the body.
#[derive(Copy, Clone, Debug)]
pub(super) struct Mark {
    pub(super) span: Span,
    /// The number of its normal form among the words of the article.
    pub(super) form: u32,
    pub(super) info: Info,
    pub(super) kind: TokenKind,
    pub(super) is_capital: bool,
    /// Stands inside a quotation (its marks included).
    pub(super) is_quoted: bool,
}
