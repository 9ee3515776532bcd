//! Matters → larger ones, for sets that have more matters than fit on a desk. Does not know what a matter is called.
//!
//! Matters are the nodes of a graph whose edges are what was judged of the pairs of their statements; groups of them are joined
//! as long as that raises modularity (Clauset, Newman and Moore 2004), so that no number of groups has to be set. Counted in
//! whole numbers: the same on every machine and for every order of the articles.

use super::{Gathered, Matter};
use rustc_hash::FxHashMap;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
};

/// Matters that fit on a desk: so many stand without larger ones over them.
const DESK: usize = 9;
/// Steps in which a probability is counted.
const STEPS: u32 = 1_000_000;

/// The larger matters over those at which something stands side by side, each as positions among `matters`, rising; in the
/// order of their first. A matter that goes with no other stands in none; where all go together or none do, there are none.
#[must_use]
pub(crate) fn themes(of: &Gathered<'_>, matters: &[Matter]) -> Vec<Vec<u32>> {
    let is_shown = |matter: &Matter| !matter.points.is_empty() || matter.statements.len() > 1;
    let shown: Vec<u32> = (0..).zip(matters).filter(|(_, matter)| is_shown(matter)).map(|(at, _)| at).collect();
    if shown.len() <= DESK {
        return Vec::new();
    }
    let mut graph = Graph::new(of, matters, &shown);
    graph.join();
    let mut found: Vec<Vec<u32>> = graph.members.into_iter().filter(|members| members.len() > 1).collect();
    found.iter_mut().for_each(|members| members.sort_unstable());
    found.sort_unstable();
    if found.len() < 2 { Vec::new() } else { found }
}

/// Groups of matters, by the number of one of them.
struct Graph {
    members: Vec<Vec<u32>>,
    /// What ties a group to each other group.
    ties: Vec<BTreeMap<u32, u64>>,
    /// The sum of the ties of each group.
    degrees: Vec<u64>,
    /// The sum of all degrees.
    total: u64,
    /// How often each group was changed.
    changes: Vec<u32>,
}

/// What joining two groups gains, as they were when it was noted; the gain counted in squares of the total.
type Gain = (i128, Reverse<(u32, u32)>, (u32, u32));

impl Graph {
    fn new(of: &Gathered<'_>, matters: &[Matter], shown: &[u32]) -> Self {
        let related = of.related;
        let mut node: FxHashMap<u32, u32> = FxHashMap::default();
        for (number, matter) in (0..).zip(shown) {
            let places = &matters[*matter as usize].statements;
            let units = places.iter().filter_map(|place| related.places.binary_search(place).ok());
            node.extend(units.map(|unit| (unit as u32, number)));
        }
        let mut ties = vec![BTreeMap::new(); shown.len()];
        for ((a, b), p) in related.pairs.iter().zip(&related.probabilities) {
            let (Some(a), Some(b)) = (node.get(a), node.get(b)) else { continue };
            let tie = (p.clamp(0.0, 1.0) * STEPS as f32).round() as u64;
            if a != b && tie > 0 {
                *ties[*a as usize].entry(*b).or_insert(0) += tie;
                *ties[*b as usize].entry(*a).or_insert(0) += tie;
            }
        }
        let degrees: Vec<u64> = ties.iter().map(|ties| ties.values().sum()).collect();
        let total = degrees.iter().sum();
        let members = shown.iter().map(|matter| vec![*matter]).collect();
        Self { members, changes: vec![0; ties.len()], ties, degrees, total }
    }

    fn join(&mut self) {
        let mut heap: BinaryHeap<Gain> = BinaryHeap::new();
        for group in 0..self.members.len() as u32 {
            self.note(group, &mut heap);
        }
        while let Some((gain, Reverse((a, b)), changes)) = heap.pop() {
            if gain <= 0 {
                return;
            }
            if changes == (self.changes[a as usize], self.changes[b as usize]) {
                self.join_two(a, b);
                self.note(a, &mut heap);
            }
        }
    }

    /// Notes what joining a group with each that it is tied to gains. The number of the first matter settles ties.
    fn note(&self, group: u32, heap: &mut BinaryHeap<Gain>) {
        for (other, tie) in &self.ties[group as usize] {
            let (a, b) = (group.min(*other), group.max(*other));
            let expected = i128::from(self.degrees[a as usize]) * i128::from(self.degrees[b as usize]);
            let gain = i128::from(*tie) * i128::from(self.total) - expected;
            heap.push((gain, Reverse((a, b)), (self.changes[a as usize], self.changes[b as usize])));
        }
    }

    fn join_two(&mut self, keep: u32, lose: u32) {
        let moved = std::mem::take(&mut self.members[lose as usize]);
        self.members[keep as usize].extend(moved);
        self.degrees[keep as usize] += std::mem::take(&mut self.degrees[lose as usize]);
        self.changes[keep as usize] += 1;
        self.changes[lose as usize] += 1;
        for (other, tie) in std::mem::take(&mut self.ties[lose as usize]) {
            self.ties[other as usize].remove(&lose);
            if other != keep {
                *self.ties[keep as usize].entry(other).or_insert(0) += tie;
                *self.ties[other as usize].entry(keep).or_insert(0) += tie;
            }
        }
    }
}
