//! The registry of all dimensions: one row each.

use super::{
    Framing, agency::Agency, certainty::Certainty, dimension::Dimension, distinctive::Distinctive, frames::Frames,
    heard::Heard, naming::Naming, numbers::Numbers, prominence::Prominence, quotation::Quotation, silences::Silences,
    stance::stances, verbs::Verbs,
};
use crate::{
    finding::{About, Finding, Phrase},
    lines::{Lines, Subject},
    work::{self, Work},
};

/// Every dimension, in the order in which it is shown.
const REGISTRY: [&dyn Dimension; 11] =
    [&Naming, &Heard, &Verbs, &Certainty, &Agency, &Silences, &Prominence, &Quotation, &Numbers, &Distinctive, &Frames];

/// What each dimension is, in the order of the registry.
#[must_use]
pub fn dimensions() -> Vec<About> {
    REGISTRY.iter().map(|dimension| dimension.about()).collect()
}

/// The bar that a finding of the dimension with that key is drawn in, and what it adds to it.
#[must_use]
pub fn bar(key: &str, finding: &Finding) -> Option<(Phrase, f64)> {
    REGISTRY.iter().find(|dimension| dimension.about().key == key)?.bar(finding)
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
