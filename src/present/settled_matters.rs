//! What the user settled of matters, for the marks on them: which one is pinned, which one is called by the user's own name.
//! Knows nothing of how they are shown.

use crate::{
    comparison::{Comparison, matter_labels},
    locale::tr,
    project::{Decision, Project, What},
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

/// Which matters are pinned and by which decision, in the order of the decisions: the one that holds most of what was pinned.
#[must_use]
pub fn matter_pins<'p>(project: &'p Project, comparison: &Comparison) -> Vec<(usize, &'p Decision)> {
    let pin = |decision: &'p Decision| {
        let What::PinMatter(anchors) = &decision.what else { return None };
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        let places = anchors.iter().filter_map(|anchor| comparison.place(anchor));
        for matter in places.filter_map(|place| comparison.matter_of(place)) {
            *counts.entry(matter).or_insert(0) += 1;
        }
        let most = counts.into_iter().max_by_key(|(matter, count)| (*count, std::cmp::Reverse(*matter)));
        most.map(|(matter, _)| (matter, decision))
    };
    project.decisions.iter().filter_map(pin).collect()
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
pub(crate) fn own_matter(project: &Project, comparison: &Comparison, place: Place) -> Option<OwnMatter> {
    let matter = comparison.matter_of(place)?;
    let label = comparison.matters.get(matter)?.label.clone();
    Some(OwnMatter { matter, label, settled: settled_matters(project, comparison).remove(&matter).unwrap_or_default() })
}
