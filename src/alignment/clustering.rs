//! Scored pairs → points, by agglomerative clustering with average linkage: two groups join while the mean score of all
//! pairs between them is high enough.

use super::unit::Unit;
use crate::work::thresholds::alignment;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// What grouping is told about pairs of units.
pub(super) struct Pairs<'a> {
    pub units: &'a [Unit],
    /// Name of each unit's article, so that ties are settled alike whatever the order of the articles.
    pub names: &'a [&'a str],
    /// Scores of the pairs, by unit numbers, the smaller first.
    pub scores: &'a BTreeMap<(u32, u32), f32>,
    pub together: &'a BTreeSet<(u32, u32)>,
    pub apart: &'a BTreeSet<(u32, u32)>,
    /// Units whose groups are closed once `together` is heeded.
    pub pinned: &'a BTreeSet<u32>,
}

/// Groups of two units or more, each sorted, in the order of their first units. Average linkage from the strongest pair
/// down: one weak link does not chain two points together, since all their other pairs count too.
pub(super) fn groups(pairs: &Pairs<'_>, min_score: f32) -> Vec<Vec<u32>> {
    let mut groups = Groups::new(pairs);
    for (a, b) in pairs.together {
        groups.join(*a, *b);
    }
    groups.closed = pairs.pinned.iter().map(|unit| groups.of[*unit as usize]).collect();
    let tie = |unit: u32| {
        let place = pairs.units[unit as usize].place;
        (pairs.names[place.article()], place.statement)
    };
    let pair_tie = |(a, b): (u32, u32)| if tie(a) <= tie(b) { (tie(a), tie(b)) } else { (tie(b), tie(a)) };
    let mut strong: Vec<((u32, u32), f32)> =
        pairs.scores.iter().filter(|(_, score)| **score >= min_score).map(|(pair, score)| (*pair, *score)).collect();
    strong.sort_by(|x, y| y.1.total_cmp(&x.1).then_with(|| pair_tie(x.0).cmp(&pair_tie(y.0))));
    for ((a, b), _) in strong {
        if groups.agree(a, b, f64::from(min_score * alignment::MEAN_SHARE)) {
            groups.join(a, b);
        }
    }
    let pinned = |units: &[u32]| units.iter().any(|unit| pairs.pinned.contains(unit));
    let mut found: Vec<Vec<u32>> = groups.members.into_iter().filter(|units| units.len() > 1).collect();
    found.iter_mut().for_each(|units| units.sort_unstable());
    found.retain(|units| {
        pinned(units)
            || units.iter().any(|unit| pairs.units[*unit as usize].version != pairs.units[units[0] as usize].version)
    });
    found.sort();
    found
}

/// Groups as they grow, by the number of one of their units.
struct Groups {
    of: Vec<u32>,
    members: Vec<Vec<u32>>,
    /// How many members of each version a group has, by version.
    versions: Vec<Vec<(u32, u32)>>,
    /// The sum of the scores between a group and each other that it has scored pairs with.
    sums: Vec<FxHashMap<u32, f64>>,
    /// The units that each unit is kept apart from.
    apart: FxHashMap<u32, Vec<u32>>,
    /// The groups that nothing more joins.
    closed: BTreeSet<u32>,
}

impl Groups {
    fn new(pairs: &Pairs<'_>) -> Self {
        let count = pairs.units.len() as u32;
        let mut sums = vec![FxHashMap::default(); pairs.units.len()];
        for ((a, b), score) in pairs.scores {
            if pairs.units[*a as usize].version != pairs.units[*b as usize].version {
                sums[*a as usize].insert(*b, f64::from(*score));
                sums[*b as usize].insert(*a, f64::from(*score));
            }
        }
        let mut apart: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for (a, b) in pairs.apart {
            apart.entry(*a).or_default().push(*b);
            apart.entry(*b).or_default().push(*a);
        }
        Self {
            of: (0..count).collect(),
            members: (0..count).map(|unit| vec![unit]).collect(),
            versions: pairs.units.iter().map(|unit| vec![(unit.version, 1)]).collect(),
            sums,
            apart,
            closed: BTreeSet::new(),
        }
    }

    /// Whether the groups of two units are two that may be one: no pair is to be kept apart, and the pairs of different
    /// versions between them reach `wanted` on the mean.
    fn agree(&self, a: u32, b: u32, wanted: f64) -> bool {
        let (x, y) = (self.of[a as usize], self.of[b as usize]);
        if x == y || self.closed.contains(&x) || self.closed.contains(&y) || self.are_kept_apart(x, y) {
            return false;
        }
        let size = |group: u32| self.members[group as usize].len() as f64;
        let count = size(x) * size(y) - self.of_one_version(x, y);
        count > 0.0 && self.sums[x as usize].get(&y).copied().unwrap_or(0.0) / count >= wanted
    }

    fn are_kept_apart(&self, x: u32, y: u32) -> bool {
        !self.apart.is_empty()
            && self.members[x as usize]
                .iter()
                .filter_map(|unit| self.apart.get(unit))
                .flatten()
                .any(|other| self.of[*other as usize] == y)
    }

    /// How many pairs between two groups are of one version.
    fn of_one_version(&self, x: u32, y: u32) -> f64 {
        let other = &self.versions[y as usize];
        let with = |version: u32| other.binary_search_by_key(&version, |(version, _)| *version).ok();
        let pairs = self.versions[x as usize]
            .iter()
            .filter_map(|(version, count)| with(*version).map(|at| f64::from(*count) * f64::from(other[at].1)));
        pairs.sum()
    }

    /// Makes the groups of two units one, under the number of the larger one.
    fn join(&mut self, a: u32, b: u32) {
        let (x, y) = (self.of[a as usize], self.of[b as usize]);
        if x == y {
            return;
        }
        let larger = self.members[x as usize].len() >= self.members[y as usize].len();
        let (keep, lose) = if larger { (x, y) } else { (y, x) };
        let moved = std::mem::take(&mut self.members[lose as usize]);
        moved.iter().for_each(|unit| self.of[*unit as usize] = keep);
        self.members[keep as usize].extend(moved);
        for (version, count) in std::mem::take(&mut self.versions[lose as usize]) {
            let own = &mut self.versions[keep as usize];
            match own.binary_search_by_key(&version, |(version, _)| *version) {
                Ok(at) => own[at].1 += count,
                Err(at) => own.insert(at, (version, count)),
            }
        }
        for (other, sum) in std::mem::take(&mut self.sums[lose as usize]) {
            self.sums[other as usize].remove(&lose);
            if other != keep {
                *self.sums[keep as usize].entry(other).or_insert(0.0) += sum;
                *self.sums[other as usize].entry(keep).or_insert(0.0) += sum;
            }
        }
    }
}
