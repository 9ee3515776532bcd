//! Candidates and their scores: words first, then the pair's surroundings twice over. Knows nothing of points.

use super::{
    Depth, Request,
    context::{AROUND, Surroundings},
    features::{OWN, Own, own, shared, words},
    likeness::{self, Likeness, Vectors},
    unit::{Unit, Units},
};
use crate::work::{self, Work};
use std::collections::BTreeMap;

/// Sets up to this many statements have all their pairs scored.
const EXACT: usize = 1_400;
/// Beyond that, the partners of a statement that are scored.
const PARTNERS: usize = 40;
/// Beyond that, a term in more statements than this finds no partners.
const COMMON: usize = 400;
/// Pairs in one job.
const CHUNK: usize = 4_096;

/// A scored pair of units, the earlier first.
pub(super) struct Scored {
    pub pairs: Vec<(u32, u32)>,
    pub scores: Vec<f32>,
    pub words: Vec<f32>,
    pub likenesses: Vec<Option<Likeness>>,
}

/// All features of a pair.
pub(super) type Row = [f32; OWN + AROUND];

/// Scores the pairs of statements of different versions.
pub(super) fn score(request: &Request<'_>, units: &Units, work: &dyn Work) -> Scored {
    let stages = request.weights.stages(request.depth);
    let (scored, alone) = alone(request, units, work);
    let plain: Vec<f32> = alone.iter().map(plain).collect();
    let first = staged(&units.units, &scored.pairs, &alone, &plain, work, |row| stages.first.score(row));
    if !stages.second.is_fitted() {
        return Scored { scores: first, ..scored };
    }
    let second = staged(&units.units, &scored.pairs, &alone, &first, work, |row| stages.second.score(row));
    Scored { scores: second, ..scored }
}

/// The rows that the two stages are fitted on: first stage's, or second stage's if `first` is already fitted.
pub(super) fn rows(request: &Request<'_>, units: &Units, second: bool, work: &dyn Work) -> (Vec<(u32, u32)>, Vec<Row>) {
    let stages = request.weights.stages(request.depth);
    let (scored, alone) = alone(request, units, work);
    let mut base: Vec<f32> = alone.iter().map(plain).collect();
    if second {
        base = staged(&units.units, &scored.pairs, &alone, &base, work, |row| stages.first.score(row));
    }
    let surroundings = Surroundings::new(&units.units, &scored.pairs, &base);
    let rows = (0..alone.len()).map(|at| row(&surroundings, scored.pairs[at], &alone[at], base[at])).collect();
    (scored.pairs, rows)
}

/// A score with nothing fitted: words, and meaning where it was read.
fn plain(own: &Own) -> f32 {
    let lexical = 0.5 * own[0] + 0.5 * own[1];
    if own[19] > 0.0 { 0.35 * lexical + 0.5 * own[20] + 0.15 * own[21] } else { lexical }
}

fn row(surroundings: &Surroundings<'_>, pair: (u32, u32), own: &Own, score: f32) -> Row {
    let mut row = [0.0; OWN + AROUND];
    row[..OWN].copy_from_slice(own);
    row[OWN..].copy_from_slice(&surroundings.around(pair.0, pair.1, score));
    row
}

fn staged(
    units: &[Unit],
    pairs: &[(u32, u32)],
    alone: &[Own],
    base: &[f32],
    work: &dyn Work,
    score: impl Fn(&Row) -> f32 + Sync,
) -> Vec<f32> {
    let surroundings = Surroundings::new(units, pairs, base);
    let chunks = work::map(work, pairs.len().div_ceil(CHUNK), |chunk| {
        let range = chunk * CHUNK..pairs.len().min((chunk + 1) * CHUNK);
        range.map(|at| score(&row(&surroundings, pairs[at], &alone[at], base[at]))).collect::<Vec<_>>()
    });
    chunks.concat()
}

/// The candidates with what each pair has in common.
fn alone(request: &Request<'_>, units: &Units, work: &dyn Work) -> (Scored, Vec<Own>) {
    let all = &units.units;
    let vectors = likeness::any(request.texts).then(|| Vectors::new(request.texts, all, &units.information));
    let pairs = candidates(all, vectors.as_ref());
    let deep = request.depth == Depth::Deep;
    let asked: Vec<(u32, u32)> = pairs.iter().copied().filter(|pair| deep || foreign(all, *pair)).collect();
    let mut found = vectors.map_or_else(Vec::new, |vectors| vectors.compare(all, &asked, work)).into_iter();
    let likenesses: Vec<Option<Likeness>> =
        pairs.iter().map(|pair| if deep || foreign(all, *pair) { found.next().flatten() } else { None }).collect();
    let articles = request.texts.len() as f32;
    let chunks = work::map(work, pairs.len().div_ceil(CHUNK), |chunk| {
        let range = chunk * CHUNK..pairs.len().min((chunk + 1) * CHUNK);
        let one = |at: usize| {
            let (a, b) = (&all[pairs[at].0 as usize], &all[pairs[at].1 as usize]);
            let common = shared(a, b);
            (words(a, b, common), own(a, b, common, likenesses[at], articles))
        };
        range.map(one).collect::<Vec<_>>()
    });
    let (words, alone) = chunks.into_iter().flatten().unzip();
    (Scored { pairs, scores: Vec::new(), words, likenesses }, alone)
}

fn foreign(units: &[Unit], (a, b): (u32, u32)) -> bool {
    units[a as usize].language.primary() != units[b as usize].language.primary()
}

/// The pairs worth a look, sorted: all of them in small sets; else, for each statement, those that share most.
fn candidates(units: &[Unit], vectors: Option<&Vectors>) -> Vec<(u32, u32)> {
    let count = units.len() as u32;
    let apart = |a: u32, b: u32| units[a as usize].version != units[b as usize].version;
    if units.len() <= EXACT {
        return (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))).filter(|(a, b)| apart(*a, *b)).collect();
    }
    let index = index(units);
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    let mut mass: Vec<f32> = vec![0.0; units.len()];
    let mut touched: Vec<u32> = Vec::new();
    for a in 0..count {
        for (term, weight) in &units[a as usize].terms {
            let Some(holders) = index.get(term) else { continue };
            for b in holders.iter().copied().filter(|b| apart(a, *b)) {
                if mass[b as usize] == 0.0 {
                    touched.push(b);
                }
                mass[b as usize] += weight * weight / units[b as usize].norm.max(1e-6);
            }
        }
        touched.sort_unstable_by(|x, y| mass[*y as usize].total_cmp(&mass[*x as usize]).then(x.cmp(y)));
        pairs.extend(touched.iter().take(PARTNERS).map(|b| (a.min(*b), a.max(*b))));
        for b in touched.drain(..) {
            mass[b as usize] = 0.0;
        }
    }
    if let Some(vectors) = vectors {
        pairs.extend(vectors.nearest(units, PARTNERS));
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The statements that hold each term, for terms that tell them apart.
fn index(units: &[Unit]) -> BTreeMap<u32, Vec<u32>> {
    let mut index: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (unit, number) in units.iter().zip(0..) {
        for (term, _) in &unit.terms {
            index.entry(*term).or_default().push(number);
        }
    }
    index.retain(|_, holders| holders.len() > 1 && holders.len() <= COMMON);
    index
}
