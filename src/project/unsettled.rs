//! Places of decisions that are no longer where they were saved, in a list to settle.

use super::{Anchor, Found, Project};

/// A place of a decision that moved or was lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled {
    /// The decision's position in the project's decisions.
    pub decision: usize,
    /// The place as saved.
    pub anchor: Anchor,
    /// Where it is now; [`Found::Lost`] also where its article is gone.
    pub found: Found,
}

/// Every place that is not where it was saved, in the order of the decisions.
#[must_use]
pub fn unsettled(project: &Project) -> Vec<Unsettled> {
    let mut list = Vec::new();
    for (decision, settled) in project.decisions.iter().enumerate() {
        for anchor in settled.what.anchors() {
            let found = project.article(&anchor.article).map_or(Found::Lost, |article| anchor.find(article));
            if !matches!(found, Found::Here(_)) {
                list.push(Unsettled { decision, anchor: anchor.clone(), found });
            }
        }
    }
    list
}
