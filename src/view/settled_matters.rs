//! What the user settled of matters, for the marks on them: which one is pinned, which one is called by the user's own name.
//! Knows nothing of how they are shown.

use crate::{
    comparison::{Comparison, matter_labels, matter_pins},
    locale::tr,
    project::{Decision, Project},
    statement::Place,
};
use std::collections::BTreeMap;

/// What was settled of one matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettledMatter {
    /// The decision that gave it its name, if it goes by the user's.
    pub named: Option<Decision>,
    /// The decision that pinned it, if it is pinned.
    pub pinned: Option<Decision>,
}

impl SettledMatter {
    /// In words; empty where nothing was settled.
    #[must_use]
    pub fn told(&self) -> String {
        let parts =
            [self.named.as_ref().map(|_| tr!("settled-named")), self.pinned.as_ref().map(|_| tr!("settled-pinned"))];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// The matter of the selected statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnMatter {
    /// Its position.
    pub matter: usize,
    /// What it is called.
    pub label: String,
    /// What was settled of it.
    pub settled: SettledMatter,
}

/// What was settled of matters, by their positions.
#[must_use]
pub fn settled_matters(project: &Project, comparison: &Comparison) -> BTreeMap<usize, SettledMatter> {
    let mut all: BTreeMap<usize, SettledMatter> = BTreeMap::new();
    for (matter, decision) in matter_labels(project, comparison) {
        all.entry(matter).or_default().named = Some(decision.clone());
    }
    for (matter, decision) in matter_pins(project, comparison) {
        all.entry(matter).or_default().pinned = Some(decision.clone());
    }
    all
}

/// The matter in which a statement stands.
pub(super) fn own_matter(project: &Project, comparison: &Comparison, place: Place) -> Option<OwnMatter> {
    let matter = comparison.matter_of(place)?;
    let label = comparison.matters.get(matter)?.label.clone();
    Some(OwnMatter { matter, label, settled: settled_matters(project, comparison).remove(&matter).unwrap_or_default() })
}
