//! How points and statements without a parallel stand under their matters: worked out once for the window and for every
//! report.

use super::matter_pins;
use crate::{
    comparison::{Comparison, matter_labels},
    project::Project,
    statement::Place,
};
use std::collections::{BTreeMap, BTreeSet};

/// A statement without a parallel: the position of its column, and where it stands.
pub(crate) type Apart = (usize, Place);

/// What is said to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Position of the matter among the comparison's.
    pub matter: usize,
    /// Position of the larger matter that it stands under.
    pub theme: Option<usize>,
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
    /// The matters that have a point or two statements at least, or that the user settled, in the order of the comparison;
    /// those under one larger matter stand together, where its first stands, and those under none last.
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
            let theme = self.themes.iter().position(|theme| theme.matters.contains(&(matter as u32)));
            found.groups.push(Group { matter, theme, speaking, points, beside: side_by_side(apart) });
        }
        by_theme(&mut found.groups);
        found.alone.sort_unstable();
        found
    }
}

/// Puts matters under one larger matter together, where the first of them stands, those under none last; else their order
/// stays. Where no matter stands under a larger one, nothing changes.
pub(crate) fn by_theme(groups: &mut [Group]) {
    let mut first: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        first.extend(group.theme.filter(|theme| !first.contains_key(theme)).map(|theme| (theme, at)));
    }
    groups.sort_by_key(|group| group.theme.map_or(usize::MAX, |theme| first[&theme]));
}

/// Where the heading of a larger matter stands: before the first of its groups, with how many there are. `None` is what stands
/// under none, below the others; nothing where no group stands under one.
#[must_use]
pub(crate) fn headings(groups: &[Group]) -> BTreeMap<usize, (Option<usize>, usize)> {
    let mut all = BTreeMap::new();
    if groups.iter().all(|group| group.theme.is_none()) {
        return all;
    }
    let mut at = 0;
    for run in groups.chunk_by(|a, b| a.theme == b.theme) {
        all.insert(at, (run[0].theme, run.len()));
        at += run.len();
    }
    all
}

impl Comparison {
    /// What is written over the matters under a larger one, or under none.
    #[must_use]
    pub fn theme_label(&self, theme: Option<usize>) -> &str {
        theme.and_then(|theme| self.themes.get(theme)).map_or("Other matters", |theme| theme.label.as_str())
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
