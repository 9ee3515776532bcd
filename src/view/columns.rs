//! The columns that are shown: which versions, in which order, and how much each says.

use super::ViewState;
use crate::{
    comparison::Comparison,
    matter::Matter,
    present::{Index, Mark},
    project::By,
};
use std::collections::BTreeSet;

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Position of the version.
    pub version: usize,
    /// Its name.
    pub name: String,
    /// Its sign.
    pub mark: Mark,
    /// How many statements it has.
    pub statements: usize,
    /// At how many points it speaks.
    pub points: usize,
}

/// The columns in the order that the user gave them, else that of the versions.
pub(super) fn columns(comparison: &Comparison, index: &Index, state: &ViewState) -> Vec<Column> {
    let spoken = |matter: &Matter| matter.statements.iter().filter_map(|place| index.version(*place)).collect();
    let mut shared: Vec<BTreeSet<usize>> = comparison.matters.iter().map(spoken).collect();
    shared.retain(|speaking| speaking.len() > 1);
    let mut order: Vec<usize> = (0..comparison.versions.len()).collect();
    let wanted = |name: &String| state.order.iter().position(|other| other == name).unwrap_or(usize::MAX);
    // outlets in the order of their articles; of voices and sides first those that share points and questions with others
    let together = |version: &usize| match comparison.by {
        By::Outlet => (0, None),
        By::Voice | By::Side => {
            let points = comparison.points_of(*version);
            let answered = || (0..shared.len()).filter(|at| shared[*at].contains(version));
            (points + answered().count(), answered().next())
        }
    };
    order.sort_by_cached_key(|version| {
        let (count, first) = together(version);
        (wanted(&comparison.versions[*version].name), std::cmp::Reverse(count), first, *version)
    });
    order
        .into_iter()
        .filter(|version| !state.hidden.contains(&comparison.versions[*version].name))
        .map(|version| Column {
            version,
            name: comparison.versions[version].name.clone(),
            mark: index.version_mark(version),
            statements: comparison.versions[version].statements.len(),
            points: comparison.points_of(version),
        })
        .collect()
}

/// The order in which a version is looked for to hold the others against: the base, then the columns.
pub(super) fn order(columns: &[Column], base: usize) -> Vec<usize> {
    columns.get(base).into_iter().chain(columns).map(|column| column.version).collect()
}

/// The mean of what the machine makes of the pairs between shown versions at a point; `None` where it scored none of them.
#[must_use]
pub fn estimate(comparison: &Comparison, columns: &[Column], point: usize) -> Option<f32> {
    let versions: Vec<usize> = columns.iter().map(|column| column.version).collect();
    comparison.estimate_at(point, &versions)
}
