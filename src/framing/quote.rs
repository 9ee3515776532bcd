//! A quote, by its words.

use crate::{statement::Place, text::Span};

/// Words in quotation marks, each by its normal form.
pub(super) struct Quote {
    pub place: Place,
    pub version: Option<u32>,
    pub span: Span,
    pub words: Vec<u32>,
}
