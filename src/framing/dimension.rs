//! What a dimension is, and the registry of all of them. Knows nothing of any one.

use super::{
    About, Findings, Framing, Subject, agency::Agency, certainty::Certainty, distinctive::Distinctive, frames::Frames,
    heard::Heard, naming::Naming, numbers::Numbers, prominence::Prominence, quotation::Quotation, silences::Silences,
    stance::stances, subject::Lines, verbs::Verbs,
};
use crate::work::{self, Work};

/// One way of looking at wording: its definition, and what it finds. Describes; never scores.
pub(super) trait Dimension: Sync {
    /// What it is, for people.
    fn about(&self) -> About;

    /// What it finds, in a fixed order. It speaks up where there is too little text, or no list for a language.
    fn find(&self, lines: &Lines<'_>) -> Findings;
}

/// Every dimension, in the order in which it is shown.
const REGISTRY: [&dyn Dimension; 11] =
    [&Naming, &Heard, &Verbs, &Certainty, &Agency, &Silences, &Prominence, &Quotation, &Numbers, &Distinctive, &Frames];

/// What each dimension is, in the order of the registry.
#[must_use]
pub fn dimensions() -> Vec<About> {
    REGISTRY.iter().map(|dimension| dimension.about()).collect()
}

/// Every dimension's findings on a subject.
#[must_use]
pub fn framing(subject: &Subject<'_>, work: &dyn Work) -> Framing {
    let lines = Lines::new(subject);
    Framing {
        dimensions: work::stage(work, "looking at the framing", REGISTRY.len(), |index| REGISTRY[index].find(&lines)),
        stances: stances(&lines),
    }
}
