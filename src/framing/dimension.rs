//! What a dimension of framing is.

use super::{About, Findings, subject::Lines};

/// One way of looking at wording: its definition, and what it finds. Describes; never scores.
pub(super) trait Dimension: Sync {
    /// What it is, for people.
    fn about(&self) -> About;

    /// What it finds, in a fixed order. It speaks up where there is too little text, or no list for a language.
    fn find(&self, lines: &Lines<'_>) -> Findings;
}
