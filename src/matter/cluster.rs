//! Pairs of related statements → groups.

use super::{Matter, Related, Settled};
use crate::{alignment::Point, statement::Place};
use rustc_hash::{FxHashMap, FxHashSet};
use std::{
    cmp::{Ordering, Reverse},
    collections::{BTreeMap, BinaryHeap},
};

/// What is grouped.
pub(crate) struct Gathered<'a> {
    /// The statements and what was judged of their pairs.
    pub related: &'a Related,
    /// What the user settled of matters.
    pub settled: &'a Settled,
    /// The points; each stays whole.
    pub points: &'a [Point],
    /// The name of each article, so that ties are settled alike whatever the order of the articles.
    pub articles: &'a [&'a str],
    /// The version of each statement that is related.
    pub versions: &'a [u32],
}

/// The matters of a set, those that most versions speak to first; among those, the ones told earliest.
#[must_use]
pub(crate) fn gather(of: &Gathered<'_>) -> Vec<Matter> {
    let mut groups = Groups::new(of);
    groups.join_points(of);
    groups.join_settled(of);
    groups.join_related(f64::from(of.related.cut));
    matters(of, groups)
}

fn matters(of: &Gathered<'_>, groups: Groups) -> Vec<Matter> {
    let places = &of.related.places;
    let point_of: BTreeMap<Place, u32> = (0..)
        .zip(of.points)
        .flat_map(|(number, point)| {
            point.readings.iter().flat_map(|reading| &reading.statements).map(move |place| (*place, number))
        })
        .collect();
    let mut found: Vec<Matter> = groups
        .members
        .into_iter()
        .filter(|members| !members.is_empty())
        .map(|mut members| {
            members.sort_unstable();
            let statements: Vec<Place> = members.iter().map(|at| places[*at as usize]).collect();
            let mut points: Vec<u32> = statements.iter().filter_map(|place| point_of.get(place).copied()).collect();
            points.sort_unstable();
            points.dedup();
            let contrast = contrast(of, &members, &point_of);
            Matter { label: String::new(), statements, points, contrast }
        })
        .collect();
    let number = |place: &Place| places.binary_search(place).unwrap_or_default();
    let key = |matter: &Matter| {
        let versions: FxHashSet<u32> = matter.statements.iter().map(|place| of.versions[number(place)]).collect();
        let first = matter.statements.iter().map(|place| place.statement.0).min();
        let name = matter.statements.iter().map(|place| (of.articles[place.article()], place.statement)).min();
        (Reverse(versions.len()), Reverse(matter.statements.len()), first, name.map(|(a, s)| (a.to_owned(), s)))
    };
    found.sort_by_cached_key(key);
    found
}

/// The share of pairs of two versions that stand in no point together.
fn contrast(of: &Gathered<'_>, members: &[u32], point_of: &BTreeMap<Place, u32>) -> f32 {
    let (mut pairs, mut parallel) = (0_u32, 0_u32);
    for (at, a) in members.iter().enumerate() {
        for b in &members[at + 1..] {
            if of.versions[*a as usize] != of.versions[*b as usize] {
                pairs += 1;
                let point = |unit: u32| point_of.get(&of.related.places[unit as usize]);
                parallel += u32::from(point(*a).is_some() && point(*a) == point(*b));
            }
        }
    }
    if pairs == 0 { 0.0 } else { 1.0 - parallel as f32 / pairs as f32 }
}

/// Groups as they grow, by the number of one of their statements.
struct Groups {
    of: Vec<u32>,
    members: Vec<Vec<u32>>,
    /// The sum of the probabilities between a group and each other that it has judged pairs with; pairs that were not
    /// judged count as unrelated.
    sums: Vec<FxHashMap<u32, f64>>,
    /// The statements that each is kept apart from.
    apart: FxHashMap<u32, Vec<u32>>,
    /// The groups that nothing is joined with by what was judged.
    closed: FxHashSet<u32>,
    /// The place of each statement in an order that does not depend on that of the articles.
    rank: Vec<u32>,
}

/// Two groups that may be joined, as they were when the pair was noted.
#[derive(PartialEq)]
struct Candidate {
    mean: f64,
    tie: Reverse<(u32, u32)>,
    groups: (u32, u32),
    sizes: (usize, usize),
}

impl Eq for Candidate {}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.mean.total_cmp(&other.mean).then(self.tie.cmp(&other.tie))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Groups {
    fn new(of: &Gathered<'_>) -> Self {
        let Related { places, pairs, probabilities, apart: told, .. } = of.related;
        let count = places.len();
        let mut sums = vec![FxHashMap::default(); count];
        for ((a, b), p) in pairs.iter().zip(probabilities) {
            sums[*a as usize].insert(*b, f64::from(*p));
            sums[*b as usize].insert(*a, f64::from(*p));
        }
        let mut order: Vec<u32> = (0..count as u32).collect();
        order.sort_by_key(|at| (of.articles[places[*at as usize].article()], places[*at as usize].statement));
        let mut rank = vec![0; count];
        order.iter().zip(0..).for_each(|(at, place)| rank[*at as usize] = place);
        let number = |place: &Place| places.binary_search(place).ok().map(|at| at as u32);
        let mut apart: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for (a, b) in told.iter().chain(&of.settled.apart) {
            if let (Some(a), Some(b)) = (number(a), number(b)) {
                apart.entry(a).or_default().push(b);
                apart.entry(b).or_default().push(a);
            }
        }
        Self {
            of: (0..count as u32).collect(),
            members: (0..count as u32).map(|at| vec![at]).collect(),
            sums,
            apart,
            closed: FxHashSet::default(),
            rank,
        }
    }

    fn join_points(&mut self, of: &Gathered<'_>) {
        for point in of.points {
            self.join_all(of, point.readings.iter().flat_map(|reading| &reading.statements));
        }
    }

    /// What the user joined stands together whatever was said of its pairs, and what he closed takes nothing in.
    fn join_settled(&mut self, of: &Gathered<'_>) {
        of.settled.together.iter().for_each(|group| self.join_all(of, group));
        let closed = of.settled.closed.iter().filter_map(|place| of.related.places.binary_search(place).ok());
        self.closed = closed.map(|at| self.of[at]).collect();
    }

    fn join_all<'a>(&mut self, of: &Gathered<'_>, members: impl IntoIterator<Item = &'a Place>) {
        let mut known = members.into_iter().filter_map(|place| of.related.places.binary_search(place).ok());
        let Some(first) = known.next() else { return };
        known.for_each(|other| {
            self.join(self.of[first], self.of[other]);
        });
    }

    fn join_related(&mut self, cut: f64) {
        let mut heap = BinaryHeap::new();
        for group in 0..self.members.len() as u32 {
            self.note(group, cut, &mut heap, |group, other| group < other);
        }
        while let Some(best) = heap.pop() {
            let (a, b) = best.groups;
            let sizes = (self.members[a as usize].len(), self.members[b as usize].len());
            if best.sizes != sizes || sizes.0 == 0 || sizes.1 == 0 || self.are_kept_apart(a, b) {
                continue;
            }
            let kept = self.join(a, b);
            self.note(kept, cut, &mut heap, |_, _| true);
        }
    }

    /// Notes the groups that one may be joined with.
    fn note(&self, group: u32, cut: f64, heap: &mut BinaryHeap<Candidate>, wanted: impl Fn(u32, u32) -> bool) {
        let size = self.members[group as usize].len();
        for (&other, &sum) in &self.sums[group as usize] {
            let sizes = (size, self.members[other as usize].len());
            let mean = sum / (sizes.0 * sizes.1).max(1) as f64;
            let open = !self.closed.contains(&group) && !self.closed.contains(&other);
            if wanted(group, other) && mean >= cut && open {
                let (x, y) = (self.first(group), self.first(other));
                heap.push(Candidate { mean, tie: Reverse((x.min(y), x.max(y))), groups: (group, other), sizes });
            }
        }
    }

    fn first(&self, group: u32) -> u32 {
        self.members[group as usize].iter().map(|at| self.rank[*at as usize]).min().unwrap_or(u32::MAX)
    }

    fn are_kept_apart(&self, a: u32, b: u32) -> bool {
        !self.apart.is_empty()
            && self.members[a as usize]
                .iter()
                .filter_map(|member| self.apart.get(member))
                .flatten()
                .any(|other| self.of[*other as usize] == b)
    }

    /// Makes two groups one and gives its number.
    fn join(&mut self, a: u32, b: u32) -> u32 {
        if a == b {
            return a;
        }
        let larger = self.members[a as usize].len() >= self.members[b as usize].len();
        let (keep, lose) = if larger { (a, b) } else { (b, a) };
        let moved = std::mem::take(&mut self.members[lose as usize]);
        moved.iter().for_each(|at| self.of[*at as usize] = keep);
        self.members[keep as usize].extend(moved);
        for (other, sum) in std::mem::take(&mut self.sums[lose as usize]) {
            self.sums[other as usize].remove(&lose);
            if other != keep {
                *self.sums[keep as usize].entry(other).or_insert(0.0) += sum;
                *self.sums[other as usize].entry(keep).or_insert(0.0) += sum;
            }
        }
        keep
    }
}
