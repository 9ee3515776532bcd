//! Boosted decision trees as flat arrays, and the two stages of a score. Knows nothing of what the features mean.

use serde::Deserialize;

/// One tree: inner nodes and leaves in one list, the root first.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
struct Tree {
    /// Feature asked at each node; -1 at a leaf.
    feature: Vec<i16>,
    /// Go to `low` up to here, else to `high`.
    threshold: Vec<f32>,
    low: Vec<u16>,
    high: Vec<u16>,
    /// Log odds added at a leaf.
    value: Vec<f32>,
}

/// A sum of trees under a logistic curve, then a monotone curve that calibrates it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(super) struct Forest {
    base: f32,
    trees: Vec<Tree>,
    /// Slope and shift of the calibrated log odds (Platt 1999).
    slope: f32,
    shift: f32,
}

/// The model of one depth.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(super) struct Stages {
    /// Sees a pair alone and what a plain score says of its surroundings.
    pub first: Forest,
    /// Sees the pair and what the first stage says of its surroundings.
    pub second: Forest,
}

impl Forest {
    /// Whether it holds any tree.
    pub(super) fn is_fitted(&self) -> bool {
        !self.trees.is_empty()
    }

    /// The calibrated probability for these features.
    pub(super) fn score(&self, features: &[f32]) -> f32 {
        let odds = self.trees.iter().fold(self.base, |sum, tree| sum + tree.leaf(features));
        let calibrated = odds.mul_add(self.slope, self.shift);
        1.0 / (1.0 + (-calibrated).exp())
    }
}

impl Tree {
    fn leaf(&self, features: &[f32]) -> f32 {
        let mut node = 0;
        // A well-formed tree ends before it has visited all its nodes; a damaged one ends here.
        for _ in 0..self.feature.len() {
            let Ok(feature) = usize::try_from(self.feature[node]) else {
                return self.value.get(node).copied().unwrap_or(0.0);
            };
            let low = features.get(feature).copied().unwrap_or(0.0) <= self.threshold.get(node).copied().unwrap_or(0.0);
            let next = if low { self.low.get(node) } else { self.high.get(node) };
            node = next.map_or(0, |next| usize::from(*next)).min(self.feature.len() - 1);
        }
        0.0
    }
}
