//! Gradient-boosted decision trees as flat arrays, Platt calibration, and the two stages of a score.

use crate::encoder::wide;
use serde::Deserialize;

/// Rows that are scored together: each split is applied to all of them before the next one.
const LANES: usize = 32;

/// The features of up to [`LANES`] pairs, feature by feature.
type Columns = Vec<[f32; LANES]>;

/// One tree as the files have it: inner nodes and leaves in one list, the root first.
#[derive(Clone, Debug, Default, Deserialize)]
struct Nodes {
    /// Feature asked at each node; -1 at a leaf.
    feature: Vec<i16>,
    /// Go to `low` up to here, else to `high`.
    threshold: Vec<f32>,
    low: Vec<u16>,
    high: Vec<u16>,
    /// Log odds added at a leaf.
    value: Vec<f32>,
}

/// One tree as it is scored: every split is applied, and each answer that leads to `high` masks the leaves under `low`;
/// the first leaf left is the one that the walk from the root would reach (QuickScorer, Lucchese and others 2015).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(try_from = "Nodes")]
struct Tree {
    splits: Vec<Split>,
    /// Log odds added at each leaf, from low to high.
    leaves: Vec<f32>,
}

/// Whether a feature is above a threshold, and the leaves that are masked if it is.
#[derive(Copy, Clone, Debug, PartialEq)]
struct Split {
    feature: u16,
    threshold: f32,
    mask: u32,
}

/// Log odds as a weighted sum of features, each freed of its mean, divided by its spread and bounded.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
struct LinearModel {
    base: f32,
    mean: Vec<f32>,
    spread: Vec<f32>,
    weight: Vec<f32>,
    /// Slope and shift that calibrate the whole score in sets of this kind; the forest's own where there are none.
    #[serde(default, rename = "curve")]
    calibration: Option<(f32, f32)>,
}

/// The lines of the kinds of sets that were fitted: the voices of one article, few articles, many, and pairs across languages.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
struct LinearModels {
    voices: LinearModel,
    few: LinearModel,
    many: LinearModel,
    foreign: LinearModel,
    /// Which features tell the kind: whether the pair is across languages, and the logarithm of the articles.
    asks_foreign: usize,
    asks_articles: usize,
    /// Logarithms of the articles up to which they are few and from which they are many.
    few_to: f32,
    many_from: f32,
}

/// Gradient-boosted trees and linear models summed, as a calibrated probability.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct GradientBoostedTrees {
    base: f32,
    trees: Vec<Tree>,
    #[serde(default)]
    lines: Option<LinearModels>,
    /// Slope and shift of the calibrated log odds (Platt 1999).
    slope: f32,
    shift: f32,
}

/// The model of one depth.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(super) struct Stages {
    /// Sees a pair alone and what a plain score says of its surroundings.
    pub first: GradientBoostedTrees,
    /// Sees the pair and what the first stage says of its surroundings.
    pub second: GradientBoostedTrees,
    /// Sees in which articles the two have parallels.
    #[serde(default)]
    profile: Option<Profile>,
}

/// The numbers of the last step ([`super::profile`]): calibrated log odds as a weighted sum (logistic regression; `training/alignment/profile.py`).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(super) struct Profile {
    pub base: f32,
    /// Of the log odds so far.
    pub score: f32,
    /// Of the mean, over the articles, of the best product of both scores with one third statement.
    pub through: f32,
    /// Of the mean, over the articles, of the distance between their best scores there.
    pub apart: f32,
}

impl Stages {
    /// The last step, and how far it holds for so many articles; `None` where it does not at all.
    pub(super) fn profile_of(&self, articles: usize) -> Option<(&Profile, f32)> {
        let logarithm = (articles.max(1) as f32).ln();
        let share = self.second.lines.as_ref().map_or(0.0, |lines| lines.many(logarithm));
        self.profile.as_ref().map(|profile| (profile, share)).filter(|(_, share)| *share > 0.0)
    }
}

impl GradientBoostedTrees {
    /// Whether it holds any tree.
    pub(super) fn is_fitted(&self) -> bool {
        !self.trees.is_empty()
    }

    /// The calibrated probability of each row of features, in order.
    pub(crate) fn score<const WIDTH: usize>(&self, rows: &[[f32; WIDTH]]) -> Vec<f32> {
        let mut columns: Columns = vec![[0.0; LANES]; WIDTH];
        let mut scores = Vec::with_capacity(rows.len());
        for block in rows.chunks(LANES) {
            for (lane, row) in block.iter().enumerate() {
                columns.iter_mut().zip(row).for_each(|(column, feature)| column[lane] = *feature);
            }
            scores.extend_from_slice(&self.score_block(&columns)[..block.len()]);
        }
        scores
    }

    fn score_block(&self, columns: &Columns) -> [f32; LANES] {
        let mut odds = wide(
            #[inline(always)]
            || {
                let mut odds = [self.base; LANES];
                for tree in &self.trees {
                    tree.add(columns, &mut odds);
                }
                odds
            },
        );
        let mut calibrations = [(self.slope, self.shift); LANES];
        if let Some(lines) = &self.lines {
            lines.add(columns, &mut odds, &mut calibrations);
        }
        std::array::from_fn(|lane| {
            let (slope, shift) = calibrations[lane];
            1.0 / (1.0 + (-odds[lane].mul_add(slope, shift)).exp())
        })
    }
}

/// Below this logarithm of the number of articles there is one.
const ALONE: f32 = 0.3;
/// Spreads beyond which a feature tells no more.
const BOUND: f32 = 4.0;

impl LinearModel {
    /// Log odds of each row.
    fn odds(&self, columns: &Columns) -> [f32; LANES] {
        wide(
            #[inline(always)]
            || {
                let mut odds = [self.base; LANES];
                for ((column, mean), (spread, weight)) in
                    columns.iter().zip(&self.mean).zip(self.spread.iter().zip(&self.weight))
                {
                    let spread = spread.max(1e-6);
                    for (odds, x) in odds.iter_mut().zip(column) {
                        *odds += ((x - mean) / spread).clamp(-BOUND, BOUND) * weight;
                    }
                }
                odds
            },
        )
    }
}

impl LinearModels {
    /// How far articles are many: 0 for few, 1 for many, by the logarithm of their number.
    fn many(&self, articles: f32) -> f32 {
        ((articles - self.few_to) / (self.many_from - self.few_to).max(1e-6)).clamp(0.0, 1.0)
    }

    /// Adds each row's log odds, and sets the calibration for its kind of set where that has one of its own.
    fn add(&self, columns: &Columns, odds: &mut [f32; LANES], calibrations: &mut [(f32, f32); LANES]) {
        let of = |at: usize, lane: usize| columns.get(at).map_or(0.0, |column| column[lane]);
        let many = |lane: usize| self.many(of(self.asks_articles, lane));
        let foreign = |lane: usize| of(self.asks_foreign, lane) > 0.5;
        // the logarithm of one article is 0
        let voices = |lane: usize| !foreign(lane) && of(self.asks_articles, lane) < ALONE;
        let any = |wanted: &dyn Fn(usize) -> bool| (0..LANES).any(wanted);
        let voices_odds = any(&voices).then(|| self.voices.odds(columns));
        let few_odds = any(&|lane| !foreign(lane) && many(lane) < 1.0).then(|| self.few.odds(columns));
        let many_odds = any(&|lane| !foreign(lane) && many(lane) > 0.0).then(|| self.many.odds(columns));
        let foreign_odds = any(&foreign).then(|| self.foreign.odds(columns));
        for lane in 0..LANES {
            let own = calibrations[lane];
            let (line, calibration) = if foreign(lane) {
                (foreign_odds.map_or(0.0, |odds| odds[lane]), self.foreign.calibration.unwrap_or(own))
            } else if voices(lane) {
                (voices_odds.map_or(0.0, |odds| odds[lane]), self.voices.calibration.unwrap_or(own))
            } else {
                let share = many(lane);
                let line = few_odds.map_or(0.0, |odds| (1.0 - share) * odds[lane])
                    + many_odds.map_or(0.0, |odds| share * odds[lane]);
                let (few, most) = (self.few.calibration.unwrap_or(own), self.many.calibration.unwrap_or(own));
                let between = |x: f32, y: f32| x + share * (y - x);
                (line, (between(few.0, most.0), between(few.1, most.1)))
            };
            odds[lane] += line;
            calibrations[lane] = calibration;
        }
    }
}

impl Tree {
    /// Adds what each row's leaf says.
    #[inline(always)]
    fn add(&self, columns: &Columns, odds: &mut [f32; LANES]) {
        let mut left = [u32::MAX; LANES];
        for split in &self.splits {
            let Some(column) = columns.get(usize::from(split.feature)) else { continue };
            let (threshold, mask) = (split.threshold, split.mask);
            // without a branch, so that the compiler applies it to several rows at once
            for (left, x) in left.iter_mut().zip(column) {
                *left &= !(u32::from(*x > threshold).wrapping_neg() & mask);
            }
        }
        for (odds, left) in odds.iter_mut().zip(left) {
            *odds += self.leaves.get(left.trailing_zeros() as usize).copied().unwrap_or(0.0);
        }
    }
}

impl TryFrom<Nodes> for Tree {
    type Error = &'static str;

    /// Refuses lists of unlike lengths, steps that lead nowhere or backwards, and more leaves than a word has bits.
    fn try_from(nodes: Nodes) -> Result<Self, Self::Error> {
        let mut tree = Self::default();
        tree.visit(&nodes, 0)?;
        Ok(tree)
    }
}

impl Tree {
    /// Adds the part under a node; the bits of its leaves.
    fn visit(&mut self, nodes: &Nodes, node: usize) -> Result<u32, &'static str> {
        const DAMAGED: &str = "a tree of the weights is damaged";
        let feature = *nodes.feature.get(node).ok_or(DAMAGED)?;
        let Ok(feature) = u16::try_from(feature) else {
            let leaf = u32::try_from(self.leaves.len()).unwrap_or(u32::MAX);
            self.leaves.push(*nodes.value.get(node).ok_or(DAMAGED)?);
            return 1_u32.checked_shl(leaf).ok_or("a tree of the weights has more than 32 leaves");
        };
        let threshold = *nodes.threshold.get(node).ok_or(DAMAGED)?;
        let mut below = |list: &[u16]| {
            let next = usize::from(*list.get(node).ok_or(DAMAGED)?);
            if next > node { self.visit(nodes, next) } else { Err(DAMAGED) }
        };
        let (low, high) = (below(&nodes.low)?, below(&nodes.high)?);
        self.splits.push(Split { feature, threshold, mask: low });
        Ok(low | high)
    }
}
