//! What the other pairs say about a pair: its rivals in row and column, its neighbours in the articles, the way through a
//! third version. Knows nothing of words.

use super::unit::Unit;
use std::collections::BTreeMap;

/// Number of features that a pair has from its surroundings.
pub(super) const AROUND: usize = 10;

/// Those features. Their order is that of `assets/alignment/*.json`.
pub(super) type Around = [f32; AROUND];

/// Strongest partners of a statement through which a third version is asked.
const PATHS: usize = 12;

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
        Self { units, partners, best, strongest, usual }
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

    /// What surrounds the pair; the same whichever of the two is named first.
    pub(super) fn around(&self, a: u32, b: u32, score: f32) -> Around {
        let (of_a, of_b) = (self.units[a as usize].version, self.units[b as usize].version);
        let (rival_a, mean_a) = self.rival(a, of_b, b);
        let (rival_b, mean_b) = self.rival(b, of_a, a);
        let ((path_a, strong_a), (path_b, strong_b)) = (self.path(a, b), self.path(b, a));
        let (usual_a, usual_b) = (self.usual[a as usize], self.usual[b as usize]);
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
        ]
    }
}
