//! The registry of all dimensions: one row each.

use super::{
    About, Framing, Subject, agency::Agency, certainty::Certainty, dimension::Dimension, distinctive::Distinctive,
    frames::Frames, heard::Heard, naming::Naming, numbers::Numbers, prominence::Prominence, quotation::Quotation,
    silences::Silences, stance::stances, subject::Lines, verbs::Verbs,
};
use crate::work::{self, Work};

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
