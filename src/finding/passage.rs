//! The words that a finding points to.

use crate::{statement::Place, text::Span};

/// The words a finding rests on.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// The statement.
    pub place: Place,
    /// The bytes of the article's body.
    pub span: Span,
}
