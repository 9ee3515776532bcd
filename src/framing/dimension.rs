//! What a dimension of framing is.

use crate::{
    finding::{About, Finding, Findings, Phrase, Piece},
    lines::Lines,
};

/// One way of looking at wording: its definition, and what it finds. Describes; never scores.
pub(super) trait Dimension: Sync {
    /// What it is, for people.
    fn about(&self) -> About;

    /// What it finds, in a fixed order. It speaks up where there is too little text, or no list for a language.
    fn find(&self, lines: &Lines<'_>) -> Findings;

    /// The bar that a finding is drawn in, and what it adds to it: a class with its words in the bar of the class.
    fn bar(&self, finding: &Finding) -> Option<(Phrase, f64)> {
        let name = finding.label.name().filter(|_| finding.label.0.get(1) == Some(&Piece::Colon))?;
        Some((name.into(), finding.value?))
    }
}

/// A bar that is named as the finding is labelled, where it is drawn at all.
pub(super) fn bar_of_label(finding: &Finding, is_drawn: bool) -> Option<(Phrase, f64)> {
    if is_drawn { Some((finding.label.clone(), finding.value?)) } else { None }
}
