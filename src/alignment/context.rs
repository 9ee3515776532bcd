//! What the other pairs say about a pair: its rivals in row and column, its neighbours in the articles, the way through
//! a third version, and how close the two articles stand.

use super::unit::Unit;
use crate::work::{self, Work};
use std::collections::BTreeMap;

/// Number of features that a pair has from its surroundings.
pub(super) const AROUND: usize = 20;

/// Those features. Their order is that of `assets/alignment/*.json`.
pub(super) type Around = [f32; AROUND];

/// Number of features from the similarity of whole statements among their rivals.
pub(super) const NEAR: usize = 5;

/// Those features.
pub(super) type Near = [f32; NEAR];

/// Strongest partners of a statement through which a third version is asked.
const PATHS: usize = 12;
/// How close two articles stand tells events apart only where the set has more than a few.
const AFFINITY_FROM: usize = 5;
/// Statements of an article whose best scores are its strongest.
const STRONGEST: usize = 3;

/// Sets of up to this many statements keep their scores in a square, each of them one step away.
const SQUARE: usize = 2_000;
/// Statements in one job.
const CHUNK: usize = 64;

/// Scored pairs, by statement.
pub(super) struct Surroundings<'a> {
    units: &'a [Unit],
    /// Every score at its two units in small sets; empty in larger ones.
    square: Vec<f32>,
    /// For each unit its partners in order, with their scores.
    partners: Vec<Vec<(u32, f32)>>,
    seen: Vec<Seen>,
    /// How close each pair of articles stands, the smaller first: see [`affinity`].
    affinity: BTreeMap<(u32, u32), [f32; 4]>,
}

/// What one statement sees.
#[derive(Default)]
struct Seen {
    /// Its strongest partners, the best first.
    strongest: Vec<(u32, f32)>,
    /// Its scores in each version that it has partners in, in order of the versions.
    rows: Vec<Row>,
    /// The scores of all rows, each row's falling.
    scores: Vec<f32>,
    /// The mean of its best scores over the versions.
    usual: f32,
    /// The mean of all its scores and their standard deviation.
    spread: (f32, f32),
}

/// The scores of a statement in one version.
struct Row {
    version: u32,
    /// The partner with the best score.
    best: u32,
    /// Where its scores stand among those of all rows.
    from: u32,
    to: u32,
    /// The sum of their fourth powers.
    fourth: f32,
}

impl Seen {
    /// Pairs that were not scored count as strangers: a statement has `others` partners at most, in
    /// `other_versions` versions.
    fn new(units: &[Unit], partners: &[(u32, f32)], (others, other_versions): (usize, usize)) -> Self {
        let mut ranked = partners.to_vec();
        ranked.sort_unstable_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
        let version = |unit: u32| units[unit as usize].version;
        let strongest = ranked[..ranked.len().min(PATHS)].to_vec();
        // stable: within a version the scores go on falling
        ranked.sort_by_key(|(unit, _)| version(*unit));
        let mut rows: Vec<Row> = Vec::new();
        for (place, (unit, score)) in (0_u32..).zip(&ranked) {
            let version = version(*unit);
            if rows.last().is_none_or(|row| row.version != version) {
                rows.push(Row { version, best: *unit, from: place, to: place, fourth: 0.0 });
            }
            if let Some(row) = rows.last_mut() {
                row.to += 1;
                row.fourth += score.powi(4);
            }
        }
        let scores: Vec<f32> = ranked.into_iter().map(|(_, score)| score).collect();
        rows.shrink_to_fit();
        let usual = rows.iter().map(|row| scores[row.from as usize]).sum::<f32>() / other_versions.max(1) as f32;
        Self { strongest, rows, scores, usual, spread: spread(partners, others) }
    }

    /// What it sees in a version, and its scores there, falling.
    fn row(&self, version: u32) -> Option<(&Row, &[f32])> {
        let row = &self.rows[self.rows.binary_search_by_key(&version, |row| row.version).ok()?];
        Some((row, &self.scores[row.from as usize..row.to as usize]))
    }

    /// The best score in `version` but for `not`, and the mean of the three best there.
    fn rival(&self, version: u32, not: u32) -> (f32, f32) {
        let Some((row, falling)) = self.row(version) else { return (0.0, 0.0) };
        let at = |place: usize| falling.get(place).copied().unwrap_or(0.0);
        (at(usize::from(row.best == not)), (at(0) + at(1) + at(2)) / 3.0)
    }

    /// How many scores in `version` are higher than `score`, as a logarithm, and its share of their sum, each in the
    /// fourth power.
    fn rank(&self, version: u32, score: f32) -> (f32, f32) {
        let Some((row, falling)) = self.row(version) else { return (0.0, 0.0) };
        let higher = falling.partition_point(|other| *other > score);
        ((higher as f32).ln_1p(), score.powi(4) / (row.fourth + 1e-4))
    }

    /// How many standard deviations `score` stands above what is usual here.
    fn distance(&self, score: f32) -> f32 {
        let (mean, deviation) = self.spread;
        (score - mean) / (deviation + 0.01)
    }
}

impl<'a> Surroundings<'a> {
    /// `pairs` are sorted, the smaller unit first in each.
    pub(super) fn new(units: &'a [Unit], pairs: &[(u32, u32)], scores: &[f32], work: &dyn Work) -> Self {
        let partners = partners(pairs.iter().copied().zip(scores.iter().copied()), units.len());
        let mut square = if units.len() <= SQUARE { vec![0.0; units.len() * units.len()] } else { Vec::new() };
        if !square.is_empty() {
            for ((a, b), score) in pairs.iter().zip(scores) {
                square[*a as usize * units.len() + *b as usize] = *score;
                square[*b as usize * units.len() + *a as usize] = *score;
            }
        }
        let affinity = affinity(units, &partners);
        let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
        units.iter().for_each(|unit| *sizes.entry(unit.version).or_insert(0) += 1);
        let others = |unit: &Unit| (units.len() - sizes[&unit.version], sizes.len() - 1);
        let seen = work::map(work, units.len().div_ceil(CHUNK), |chunk| {
            let range = chunk * CHUNK..units.len().min((chunk + 1) * CHUNK);
            range.map(|unit| Seen::new(units, &partners[unit], others(&units[unit]))).collect::<Vec<_>>()
        });
        let mut seen: Vec<Seen> = seen.into_iter().flatten().collect();
        // work that was called off gives fewer; its product is thrown away
        seen.resize_with(units.len(), Seen::default);
        Self { units, square, partners, seen, affinity }
    }

    /// The score of two units; 0 where they were not scored.
    fn score(&self, a: u32, b: u32) -> f32 {
        if let Some(score) = self.square.get(a as usize * self.units.len() + b as usize) {
            return *score;
        }
        let partners = &self.partners[a as usize];
        partners.binary_search_by_key(&b, |(unit, _)| *unit).map_or(0.0, |at| partners[at].1)
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
        for (middle, first) in &self.seen[a as usize].strongest {
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

    /// What surrounds a pair by the similarity of whole statements: less is asked than of a score.
    pub(super) fn near(&self, a: u32, b: u32, score: f32) -> Near {
        let (of_a, of_b) = (self.units[a as usize].version, self.units[b as usize].version);
        let (seen_a, seen_b) = (&self.seen[a as usize], &self.seen[b as usize]);
        let ((rival_a, mean_a), (rival_b, mean_b)) = (seen_a.rival(of_b, b), seen_b.rival(of_a, a));
        let (far_a, far_b) = (seen_a.distance(score), seen_b.distance(score));
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
        let (seen_a, seen_b) = (&self.seen[a as usize], &self.seen[b as usize]);
        let ((rival_a, mean_a), (rival_b, mean_b)) = (seen_a.rival(of_b, b), seen_b.rival(of_a, a));
        let ((path_a, strong_a), (path_b, strong_b)) = (self.path(a, b), self.path(b, a));
        let (usual_a, usual_b) = (seen_a.usual, seen_b.usual);
        let ((rank_a, share_a), (rank_b, share_b)) = (seen_a.rank(of_b, score), seen_b.rank(of_a, score));
        let (far_a, far_b) = (seen_a.distance(score), seen_b.distance(score));
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

/// For each of so many units the other units of its pairs, with their scores; in order, if the pairs are.
pub(super) fn partners(pairs: impl Iterator<Item = ((u32, u32), f32)>, units: usize) -> Vec<Vec<(u32, f32)>> {
    let mut partners = vec![Vec::new(); units];
    for ((a, b), score) in pairs {
        partners[a as usize].push((b, score));
        partners[b as usize].push((a, score));
    }
    partners
}

/// The mean of the scores of so many pairs and their standard deviation; pairs that were not scored have none.
fn spread(partners: &[(u32, f32)], pairs: usize) -> (f32, f32) {
    let count = pairs.max(1) as f32;
    let mean = partners.iter().map(|(_, score)| score).sum::<f32>() / count;
    let known: f32 = partners.iter().map(|(_, score)| (score - mean) * (score - mean)).sum();
    let variance = (known + (count - partners.len() as f32) * mean * mean) / count;
    (mean, variance.sqrt())
}

/// For each pair of articles: the mean of their statements' best scores in the other, that of the strongest of these, and
/// how far both stand above the two articles' means over their other partners. Empty in sets of a few articles.
fn affinity(units: &[Unit], partners: &[Vec<(u32, f32)>]) -> BTreeMap<(u32, u32), [f32; 4]> {
    let article = |unit: u32| units[unit as usize].place.article.0;
    let mut statements: BTreeMap<u32, f32> = BTreeMap::new();
    for unit in units {
        *statements.entry(unit.place.article.0).or_insert(0.0) += 1.0;
    }
    if statements.len() < AFFINITY_FROM {
        return BTreeMap::new();
    }
    // of each statement its best score in each other article
    let mut bests: Vec<((u32, u32), f32)> = Vec::new();
    for (unit, partners) in (0_u32..).zip(partners) {
        // units stand in order of their articles, and so do partners
        for there in partners.chunk_by(|x, y| article(x.0) == article(y.0)) {
            let best = there.iter().fold(0.0, |best: f32, (_, score)| best.max(*score));
            bests.push(((article(unit), article(there[0].0)), best));
        }
    }
    bests.sort_unstable_by(|x, y| x.0.cmp(&y.0).then(y.1.total_cmp(&x.1)));
    let mut both: BTreeMap<(u32, u32), (f32, f32)> = BTreeMap::new();
    for list in bests.chunk_by(|x, y| x.0 == y.0) {
        let (of, with) = list[0].0;
        let scores = || list.iter().map(|(_, best)| *best);
        let mean = scores().sum::<f32>() / statements.get(&of).copied().unwrap_or(1.0);
        let top = scores().take(STRONGEST).sum::<f32>() / STRONGEST as f32;
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
