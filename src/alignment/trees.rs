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

/// Log odds as a weighted sum of features, each freed of its mean, divided by its spread and bounded.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
struct Line {
    base: f32,
    mean: Vec<f32>,
    spread: Vec<f32>,
    weight: Vec<f32>,
    /// Slope and shift that calibrate the whole score in sets of this kind; the forest's own where there are none.
    #[serde(default)]
    curve: Option<(f32, f32)>,
}

/// The lines of the three kinds of sets that were fitted: few articles, many, and pairs across languages.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
struct Lines {
    few: Line,
    many: Line,
    foreign: Line,
    /// Which features tell the kind: whether the pair is across languages, and the logarithm of the articles.
    asks_foreign: usize,
    asks_articles: usize,
    /// Logarithms of the articles up to which they are few and from which they are many.
    few_to: f32,
    many_from: f32,
}

/// A sum of trees and lines under a logistic curve, then a monotone curve that calibrates it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(super) struct Forest {
    base: f32,
    trees: Vec<Tree>,
    #[serde(default)]
    lines: Option<Lines>,
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
        let own = (self.slope, self.shift);
        let (line, (slope, shift)) = self.lines.as_ref().map_or((0.0, own), |lines| lines.odds(features, own));
        let calibrated = (odds + line).mul_add(slope, shift);
        1.0 / (1.0 + (-calibrated).exp())
    }
}

/// Spreads beyond which a feature tells no more.
const BOUND: f32 = 4.0;

impl Line {
    fn odds(&self, features: &[f32]) -> f32 {
        let one = |((x, mean), (spread, weight)): ((&f32, &f32), (&f32, &f32))| {
            ((x - mean) / spread.max(1e-6)).clamp(-BOUND, BOUND) * weight
        };
        let terms = features.iter().zip(&self.mean).zip(self.spread.iter().zip(&self.weight)).map(one);
        terms.fold(self.base, |sum, term| sum + term)
    }
}

impl Lines {
    /// The log odds, and the curve for this kind of set; `own` where the line has none.
    fn odds(&self, features: &[f32], own: (f32, f32)) -> (f32, (f32, f32)) {
        let of = |at: usize| features.get(at).copied().unwrap_or(0.0);
        if of(self.asks_foreign) > 0.5 {
            return (self.foreign.odds(features), self.foreign.curve.unwrap_or(own));
        }
        let many = (of(self.asks_articles) - self.few_to) / (self.many_from - self.few_to).max(1e-6);
        let many = many.clamp(0.0, 1.0);
        let mut odds = 0.0;
        if many < 1.0 {
            odds += (1.0 - many) * self.few.odds(features);
        }
        if many > 0.0 {
            odds += many * self.many.odds(features);
        }
        let (few, most) = (self.few.curve.unwrap_or(own), self.many.curve.unwrap_or(own));
        let between = |x: f32, y: f32| x + many * (y - x);
        (odds, (between(few.0, most.0), between(few.1, most.1)))
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
