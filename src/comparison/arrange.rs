//! How points and statements without a parallel stand under their matters: worked out once for the window and for every
//! report.

use super::{Comparison, matter_labels, matter_pins};
use crate::{project::Project, statement::Place};
use std::collections::{BTreeMap, BTreeSet};

/// A statement without a parallel: the position of its column, and where it stands.
pub(crate) type Apart = (usize, Place);

/// What is said to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Position of the matter among the comparison's.
    pub matter: usize,
    /// Positions, among the columns, of those that speak to it; rising.
    pub speaking: Vec<usize>,
    /// Positions of its points among the comparison's.
    pub points: Vec<usize>,
    /// Its statements without a parallel, side by side: in each row at most one of each column.
    pub beside: Vec<Vec<Apart>>,
}

impl Group {
    /// Positions of those of so many columns that say nothing to it.
    #[must_use]
    pub fn silent(&self, columns: usize) -> Vec<usize> {
        (0..columns).filter(|column| self.speaking.binary_search(column).is_err()).collect()
    }

    /// How many statements without a parallel it has.
    #[must_use]
    pub fn without_parallel(&self) -> usize {
        self.beside.iter().map(Vec::len).sum()
    }
}

/// Points and statements without a parallel by the question that they answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrangement {
    /// The matters that have a point or two statements at least, or that the user settled, in the order of the comparison.
    pub groups: Vec<Group>,
    /// Positions of points that stand in no matter.
    pub points: Vec<usize>,
    /// Statements that share their matter with nobody; column after column.
    pub alone: Vec<Apart>,
}

impl Comparison {
    /// For each version its statements that stand in no point.
    #[must_use]
    pub fn without_parallel(&self) -> Vec<Vec<Place>> {
        let mut paired: Vec<Place> =
            self.points.iter().flat_map(|point| &point.readings).flat_map(|r| &r.statements).copied().collect();
        paired.sort_unstable();
        let alone = |place: &Place| paired.binary_search(place).is_err();
        self.versions.iter().map(|version| version.statements.iter().copied().filter(alone).collect()).collect()
    }

    /// All points and all statements without a parallel under their matters; the versions are the columns.
    #[must_use]
    pub fn arranged(&self, project: &Project) -> Arrangement {
        let columns: Vec<usize> = (0..self.versions.len()).collect();
        let points: Vec<usize> = (0..self.points.len()).collect();
        let alone = self.without_parallel().into_iter().enumerate();
        let alone: Vec<Apart> = alone.flat_map(|(version, all)| all.into_iter().map(move |p| (version, p))).collect();
        self.arrange(project, &columns, &points, &alone)
    }

    /// These points and these statements without a parallel under their matters. `columns` are positions of versions;
    /// `alone` is in the order of the columns.
    #[must_use]
    pub fn arrange(&self, project: &Project, columns: &[usize], points: &[usize], alone: &[Apart]) -> Arrangement {
        let named = matter_labels(project, self).into_iter().map(|(matter, _)| matter);
        let settled: BTreeSet<usize> =
            named.chain(matter_pins(project, self).into_iter().map(|(matter, _)| matter)).collect();
        let numbered = self.matters.iter().enumerate();
        let of: BTreeMap<Place, usize> =
            numbered.flat_map(|(number, matter)| matter.statements.iter().map(move |place| (*place, number))).collect();
        let mut rows: Vec<(Vec<usize>, Vec<Apart>)> = vec![Default::default(); self.matters.len()];
        let mut found = Arrangement::default();
        for point in points {
            let first = self.points.get(*point).and_then(|p| p.readings.iter().flat_map(|r| &r.statements).next());
            match first.and_then(|place| of.get(place)) {
                Some(matter) => rows[*matter].0.push(*point),
                None => found.points.push(*point),
            }
        }
        for apart in alone {
            match of.get(&apart.1) {
                Some(matter) => rows[*matter].1.push(*apart),
                None => found.alone.push(*apart),
            }
        }
        for (matter, (points, apart)) in rows.into_iter().enumerate() {
            // what the user settled has its band, so that it can be seen and taken back
            let is_seen = settled.contains(&matter) && !apart.is_empty();
            if points.is_empty() && apart.len() < 2 && !is_seen {
                found.alone.extend(apart);
                continue;
            }
            let says = |at: &usize| {
                apart.iter().any(|(column, _)| column == at) || points.iter().any(|p| self.speaks(*p, columns[*at]))
            };
            let speaking = (0..columns.len()).filter(says).collect();
            found.groups.push(Group { matter, speaking, points, beside: side_by_side(apart) });
        }
        found.alone.sort_unstable();
        found
    }

    /// Whether a version says something at a point; both by position.
    #[must_use]
    pub fn speaks(&self, point: usize, version: usize) -> bool {
        let reading = self.points.get(point).and_then(|point| point.readings.get(version));
        reading.is_some_and(|reading| !reading.statements.is_empty())
    }
}

/// Rows of statements: in each row the next one of every column that still has one.
fn side_by_side(alone: Vec<Apart>) -> Vec<Vec<Apart>> {
    let mut rows: Vec<Vec<Apart>> = Vec::new();
    let mut filled: BTreeMap<usize, usize> = BTreeMap::new();
    for apart in alone {
        let row = filled.entry(apart.0).or_insert(0);
        if rows.len() <= *row {
            rows.push(Vec::new());
        }
        rows[*row].push(apart);
        *row += 1;
    }
    rows
}
