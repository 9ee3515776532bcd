//! What the other pairs say about a pair: its rivals in row and column, its neighbours in the articles, the way through a
//! third version, and how close the two articles stand. Knows nothing of words.

use super::unit::Unit;
use std::collections::BTreeMap;

/// Number of features that a pair has from its surroundings.
pub(super) const AROUND: usize = 20;

/// Those features. Their order is that of `assets/alignment/*.json`.
pub(super) type Around = [f32; AROUND];

/// Number of features from the likeness of whole statements among their rivals.
pub(super) const NEAR: usize = 5;

/// Those features.
pub(super) type Near = [f32; NEAR];

/// Strongest partners of a statement through which a third version is asked.
const PATHS: usize = 12;
/// How close two articles stand tells events apart only where the set has more than a few.
const AFFINITY_FROM: usize = 5;
/// Statements of an article whose best scores are its strongest.
const STRONGEST: usize = 3;

/// Scored pairs, by statement.
pub(super) struct Surroundings<'a> {
    units: &'a [Unit],
    /// For each unit its partners in order, with their scores.
    partners: Vec<Vec<(u32, f32)>>,
    /// For each unit and version, its best scores in that version, the best first.
    best: Vec<BTreeMap<u32, [(u32, f32); 4]>>,
    /// For each unit its strongest partners.
    strongest: Vec<Vec<(u32, f32)>>,
    /// For each unit the mean of its best scores over the versions.
    usual: Vec<f32>,
    /// For each unit and version all its scores there, falling, and the sum of their fourth powers.
    rows: Vec<BTreeMap<u32, (Vec<f32>, f32)>>,
    /// For each unit the mean of all its scores and their standard deviation.
    spread: Vec<(f32, f32)>,
    /// How close each pair of articles stands, the smaller first: see [`affinity`].
    affinity: BTreeMap<(u32, u32), [f32; 4]>,
}

impl<'a> Surroundings<'a> {
    pub(super) fn new(units: &'a [Unit], pairs: &[(u32, u32)], scores: &[f32]) -> Self {
        let mut partners: Vec<Vec<(u32, f32)>> = vec![Vec::new(); units.len()];
        for ((a, b), score) in pairs.iter().zip(scores) {
            partners[*a as usize].push((*b, *score));
            partners[*b as usize].push((*a, *score));
        }
        let mut best = Vec::with_capacity(units.len());
        let mut strongest = Vec::with_capacity(units.len());
        for partners in &mut partners {
            partners.sort_unstable_by_key(|(unit, _)| *unit);
            let mut ranked = partners.clone();
            ranked.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
            let mut by_version: BTreeMap<u32, [(u32, f32); 4]> = BTreeMap::new();
            for (unit, score) in &ranked {
                let slots = by_version.entry(units[*unit as usize].version).or_insert([(u32::MAX, 0.0); 4]);
                if let Some(slot) = slots.iter_mut().find(|slot| slot.0 == u32::MAX) {
                    *slot = (*unit, *score);
                }
            }
            ranked.truncate(PATHS);
            best.push(by_version);
            strongest.push(ranked);
        }
        let usual = best
            .iter()
            .map(|versions| versions.values().map(|slots| slots[0].1).sum::<f32>() / versions.len().max(1) as f32)
            .collect();
        let rows = partners.iter().map(|partners| rows(units, partners)).collect();
        let spread = partners.iter().map(|partners| spread(partners)).collect();
        Self { units, partners, best, strongest, usual, rows, spread, affinity: affinity(units, pairs, scores) }
    }

    /// The score of two units; 0 where they were not scored.
    fn score(&self, a: u32, b: u32) -> f32 {
        let partners = &self.partners[a as usize];
        partners.binary_search_by_key(&b, |(unit, _)| *unit).map_or(0.0, |at| partners[at].1)
    }

    /// The best score of `unit` in `version` but for `not`, and the mean of its three best there.
    fn rival(&self, unit: u32, version: u32, not: u32) -> (f32, f32) {
        let Some(slots) = self.best[unit as usize].get(&version) else { return (0.0, 0.0) };
        let rival = slots.iter().find(|(other, _)| *other != not).map_or(0.0, |(_, score)| *score);
        (rival, (slots[0].1 + slots[1].1 + slots[2].1) / 3.0)
    }

    /// The statement `step` places on in the same article and version.
    fn beside(&self, unit: u32, step: i64) -> Option<u32> {
        let at = u32::try_from(i64::from(unit) + step).ok()?;
        let (here, there) = (self.units.get(unit as usize)?, self.units.get(at as usize)?);
        (here.place.article == there.place.article).then_some(at)
    }

    fn neighbours(&self, a: u32, b: u32, steps: &[(i64, i64)]) -> f32 {
        let score = |(x, y): &(i64, i64)| Some(self.score(self.beside(a, *x)?, self.beside(b, *y)?));
        steps.iter().filter_map(score).fold(0.0, f32::max)
    }

    /// The best way through a statement of a third version: the weaker of its two scores; and how many ways are strong.
    fn path(&self, a: u32, b: u32) -> (f32, f32) {
        let (mut most, mut strong) = (0.0_f32, 0.0_f32);
        let versions = (self.units[a as usize].version, self.units[b as usize].version);
        for (middle, first) in &self.strongest[a as usize] {
            let version = self.units[*middle as usize].version;
            if version == versions.0 || version == versions.1 {
                continue;
            }
            let weaker = first.min(self.score(*middle, b));
            most = most.max(weaker);
            strong += weaker;
        }
        (most, strong)
    }

    /// How many scores of `unit` in `version` are higher than `score`, as a logarithm, and its share of their sum, each in
    /// the fourth power.
    fn rank(&self, unit: u32, version: u32, score: f32) -> (f32, f32) {
        let Some((row, sum)) = self.rows[unit as usize].get(&version) else { return (0.0, 0.0) };
        let higher = row.partition_point(|other| *other > score);
        ((higher as f32).ln_1p(), score.powi(4) / (sum + 1e-4))
    }

    /// How many standard deviations `score` stands above what is usual for `unit`.
    fn distance(&self, unit: u32, score: f32) -> f32 {
        let (mean, deviation) = self.spread[unit as usize];
        (score - mean) / (deviation + 0.01)
    }

    /// What surrounds a pair by the likeness of whole statements: less is asked than of a score.
    pub(super) fn near(&self, a: u32, b: u32, score: f32) -> Near {
        let (of_a, of_b) = (self.units[a as usize].version, self.units[b as usize].version);
        let ((rival_a, mean_a), (rival_b, mean_b)) = (self.rival(a, of_b, b), self.rival(b, of_a, a));
        let (far_a, far_b) = (self.distance(a, score), self.distance(b, score));
        [
            (score - rival_a).min(score - rival_b),
            (score - rival_a).max(score - rival_b),
            score - (mean_a + mean_b) / 2.0,
            far_a.min(far_b),
            far_a.max(far_b),
        ]
    }

    /// What surrounds the pair; the same whichever of the two is named first.
    pub(super) fn around(&self, a: u32, b: u32, score: f32) -> Around {
        let (of_a, of_b) = (self.units[a as usize].version, self.units[b as usize].version);
        let (rival_a, mean_a) = self.rival(a, of_b, b);
        let (rival_b, mean_b) = self.rival(b, of_a, a);
        let ((path_a, strong_a), (path_b, strong_b)) = (self.path(a, b), self.path(b, a));
        let (usual_a, usual_b) = (self.usual[a as usize], self.usual[b as usize]);
        let ((rank_a, share_a), (rank_b, share_b)) = (self.rank(a, of_b, score), self.rank(b, of_a, score));
        let (far_a, far_b) = (self.distance(a, score), self.distance(b, score));
        let articles = (self.units[a as usize].place.article.0, self.units[b as usize].place.article.0);
        let close = self.affinity.get(&(articles.0.min(articles.1), articles.0.max(articles.1)));
        let [close, close_than_others, strong, strong_than_others] = close.copied().unwrap_or_default();
        [
            score,
            (score - rival_a).min(score - rival_b),
            (score - rival_a).max(score - rival_b),
            score - (mean_a + mean_b) / 2.0,
            self.neighbours(a, b, &[(1, 1), (-1, -1)]),
            self.neighbours(a, b, &[(0, 1), (0, -1), (1, 0), (-1, 0)]),
            path_a.max(path_b),
            strong_a.max(strong_b),
            score - usual_a.min(usual_b),
            score - usual_a.max(usual_b),
            rank_a.min(rank_b),
            rank_a.max(rank_b),
            share_a.min(share_b),
            share_a.max(share_b),
            far_a.min(far_b),
            far_a.max(far_b),
            close,
            close_than_others,
            strong,
            strong_than_others,
        ]
    }
}

fn rows(units: &[Unit], partners: &[(u32, f32)]) -> BTreeMap<u32, (Vec<f32>, f32)> {
    let mut rows: BTreeMap<u32, (Vec<f32>, f32)> = BTreeMap::new();
    for (unit, score) in partners {
        rows.entry(units[*unit as usize].version).or_default().0.push(*score);
    }
    for (scores, sum) in rows.values_mut() {
        scores.sort_by(|x, y| y.total_cmp(x));
        *sum = scores.iter().map(|score| score.powi(4)).sum();
    }
    rows
}

fn spread(partners: &[(u32, f32)]) -> (f32, f32) {
    let count = partners.len().max(1) as f32;
    let mean = partners.iter().map(|(_, score)| score).sum::<f32>() / count;
    let variance = partners.iter().map(|(_, score)| (score - mean) * (score - mean)).sum::<f32>() / count;
    (mean, variance.sqrt())
}

/// For each pair of articles: the mean of their statements' best scores in the other, that of the strongest of these, and
/// how far both stand above the two articles' means over their other partners. Empty in sets of a few articles.
fn affinity(units: &[Unit], pairs: &[(u32, u32)], scores: &[f32]) -> BTreeMap<(u32, u32), [f32; 4]> {
    let article = |unit: u32| units[unit as usize].place.article.0;
    let mut statements: BTreeMap<u32, f32> = BTreeMap::new();
    for unit in units {
        *statements.entry(unit.place.article.0).or_insert(0.0) += 1.0;
    }
    if statements.len() < AFFINITY_FROM {
        return BTreeMap::new();
    }
    let mut best: BTreeMap<(u32, u32), f32> = BTreeMap::new();
    for ((a, b), score) in pairs.iter().zip(scores) {
        for (unit, other) in [(*a, article(*b)), (*b, article(*a))] {
            let slot = best.entry((other, unit)).or_insert(0.0);
            *slot = slot.max(*score);
        }
    }
    let mut lists: BTreeMap<(u32, u32), Vec<f32>> = BTreeMap::new();
    for ((other, unit), score) in best {
        lists.entry((article(unit), other)).or_default().push(score);
    }
    let mut both: BTreeMap<(u32, u32), (f32, f32)> = BTreeMap::new();
    for ((of, with), mut list) in lists {
        list.sort_by(|x, y| y.total_cmp(x));
        let mean = list.iter().sum::<f32>() / statements.get(&of).copied().unwrap_or(1.0);
        let top = list.iter().take(STRONGEST).sum::<f32>() / STRONGEST as f32;
        let slot = both.entry((of.min(with), of.max(with))).or_default();
        (slot.0, slot.1) = (slot.0 + mean / 2.0, slot.1 + top / 2.0);
    }
    let others = statements.len() as f32 - 1.0;
    let mut usual: BTreeMap<u32, (f32, f32)> = BTreeMap::new();
    for ((a, b), (mean, top)) in &both {
        for one in [a, b] {
            let slot = usual.entry(*one).or_default();
            (slot.0, slot.1) = (slot.0 + mean / others, slot.1 + top / others);
        }
    }
    let of = |one: u32| usual.get(&one).copied().unwrap_or_default();
    let relative = |((a, b), (mean, top)): ((u32, u32), (f32, f32))| {
        let (x, y) = (of(a), of(b));
        ((a, b), [mean, mean - (x.0 + y.0) / 2.0, top, top - (x.1 + y.1) / 2.0])
    };
    both.into_iter().map(relative).collect()
}
