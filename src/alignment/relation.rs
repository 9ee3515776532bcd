//! How far any two statements of a set belong to one subject, whoever says them, as numbers in a fixed order: what the
//! grouping by matters is decided on.

use super::{
    Alignment, Request,
    align::Compared,
    features::{shared, words},
    score::known,
    similarity::Similarity,
    unit::Unit,
};
use crate::{
    statement::Place,
    work::{self, Work},
};
use std::collections::BTreeMap;

/// Numbers of a pair. Their order is that of `assets/matter/*.json`.
pub(crate) const RELATED: usize = 20;

/// Sets of up to this many statements have all their pairs looked at; of larger ones those that alignment scored and
/// neighbours.
const WHOLE: usize = 500;
/// Neighbours in an article that larger sets look at, on each side.
const BESIDE: u32 = 3;

/// Pairs that one job judges.
const TOGETHER: usize = 2_048;

/// The statements of all versions in order of place, and what was made of what relates each pair.
#[derive(Clone, Debug, Default)]
pub struct Relations<T> {
    /// The statements.
    pub places: Vec<Place>,
    /// Pairs of positions in `places`, the smaller first, sorted.
    pub pairs: Vec<(u32, u32)>,
    /// What was made of the numbers of each pair.
    pub judged: Vec<T>,
}

/// The relations of the statements that were aligned, each judged by its numbers as soon as they are made: of large sets they
/// would be much to hold. What alignment compared is not compared again.
#[must_use]
pub fn relations<T: Send>(
    request: &Request<'_>,
    alignment: &Alignment,
    compared: &Compared,
    judge: impl Fn(&[[f32; RELATED]]) -> Vec<T> + Sync,
    work: &dyn Work,
) -> Relations<T> {
    let units = &compared.units.units;
    let scores = scores(units, alignment);
    let pairs = pairs(units, &scores);
    let [plain, tuned] = similarities(compared, &pairs, work);
    let lexical = work::map_many(work, pairs.len(), |at| {
        let (a, b) = pairs[at];
        words(&units[a as usize], &units[b as usize], pair_shared(units, a, b))
    });
    let nearness: Vec<f32> = (0..).zip(&lexical).map(|(at, words)| known(&tuned, at).map_or(*words, mean)).collect();
    let around = Around::new(units.len(), &pairs, &nearness);
    let positions = positions(units);
    // one page of several accounts is as many as it has
    let count = if request.texts.len() == 1 { units.chunk_by(are_of_one_account).count() } else { request.texts.len() };
    let articles = (count.max(1) as f32).ln();
    let row = |at: usize| {
        let (a, b) = pairs[at];
        let (one, other) = (&units[a as usize], &units[b as usize]);
        let score = scores.get(&(a, b)).copied().unwrap_or(0.0);
        let moved = (positions[a as usize] - positions[b as usize]).abs();
        let alone = alone(one, other, moved, [known(&plain, at), known(&tuned, at)]);
        let around = around.of(a, b, nearness[at], units);
        let mut row = [0.0; RELATED];
        let all = [score, lexical[at]].into_iter().chain(alone).chain(around).chain([articles]);
        row.iter_mut().zip(all).for_each(|(into, number)| *into = number);
        row
    };
    let chunks = work::map(work, pairs.len().div_ceil(TOGETHER), |chunk| {
        let range = chunk * TOGETHER..pairs.len().min((chunk + 1) * TOGETHER);
        judge(&range.map(row).collect::<Vec<_>>())
    });
    let judged = chunks.into_iter().flatten().collect();
    Relations { places: units.iter().map(|unit| unit.place).collect(), pairs, judged }
}

/// The plain and the tuned similarity of each pair; none at all where nothing was read with the model.
fn similarities(compared: &Compared, pairs: &[(u32, u32)], work: &dyn Work) -> [Vec<Option<Similarity>>; 2] {
    let scored = &compared.scored;
    let Some(vectors) = &scored.vectors else { return [Vec::new(), Vec::new()] };
    let read = |of: &[Option<Similarity>]| -> Vec<Option<Similarity>> {
        let find = |pair: &(u32, u32)| scored.pairs.binary_search(pair).ok().and_then(|at| known(of, at));
        pairs.iter().map(find).collect()
    };
    let mut all = [read(&scored.similarities), read(&scored.tuned)];
    for (known, vectors) in all.iter_mut().zip(vectors) {
        let missing: Vec<usize> = (0..pairs.len()).filter(|at| known[*at].is_none()).collect();
        let asked: Vec<(u32, u32)> = missing.iter().map(|at| pairs[*at]).collect();
        let found = vectors.compare(&compared.units.units, &asked, work);
        missing.into_iter().zip(found).for_each(|(at, found)| known[at] = found);
    }
    all
}

fn pair_shared(units: &[Unit], a: u32, b: u32) -> super::features::Shared {
    shared(&units[a as usize], &units[b as usize])
}

/// The scores of links and near misses, by position.
fn scores(units: &[Unit], alignment: &Alignment) -> BTreeMap<(u32, u32), f32> {
    let number = |place: Place| units.binary_search_by_key(&place, |unit| unit.place).ok().map(|at| at as u32);
    let links = alignment.links.iter().map(|link| (link.a, link.b, link.score));
    let misses = alignment.misses.iter().map(|miss| (miss.a, miss.b, miss.score));
    let known = links.chain(misses).filter_map(|(a, b, score)| {
        let (a, b) = (number(a)?, number(b)?);
        Some(((a.min(b), a.max(b)), score))
    });
    known.collect()
}

fn pairs(units: &[Unit], scores: &BTreeMap<(u32, u32), f32>) -> Vec<(u32, u32)> {
    let count = units.len() as u32;
    if units.len() <= WHOLE {
        return (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))).collect();
    }
    let beside = (0..count).flat_map(|a| (a + 1..count.min(a + 1 + BESIDE)).map(move |b| (a, b)));
    let near = beside.filter(|(a, b)| are_of_one_account(&units[*a as usize], &units[*b as usize]));
    let mut pairs: Vec<(u32, u32)> = scores.keys().copied().chain(near).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn mean(similarity: Similarity) -> f32 {
    0.5 * similarity.whole + 0.25 * (similarity.forth + similarity.back)
}

/// Whether nothing parts two statements: neither their articles nor a heading between them. What stands under a heading of its
/// own is an account of its own, as in a page that puts the reports of several agencies one below the other.
fn are_of_one_account(a: &Unit, b: &Unit) -> bool {
    (a.place.article, a.section) == (b.place.article, b.section)
}

/// Where each statement stands in its account: 0 at its head, 1 at its end.
fn positions(units: &[Unit]) -> Vec<f32> {
    let is_divided = |at: usize, account: &[Unit]| {
        let article = |unit: Option<&Unit>| unit.map(|unit| unit.place.article);
        let own = article(account.first());
        article(units.get(at + account.len())) == own || at > 0 && article(units.get(at - 1)) == own
    };
    let mut positions = Vec::with_capacity(units.len());
    for account in units.chunk_by(are_of_one_account) {
        let divided = is_divided(positions.len(), account);
        let (first, last) = (account[0].sentence, account[account.len() - 1].sentence);
        let within = |unit: &Unit| (unit.sentence - first) as f32 / (last - first + 1) as f32;
        positions.extend(account.iter().map(|unit| if divided { within(unit) } else { unit.position }));
    }
    positions
}

/// What two statements have in common, and how they stand to each other in their articles; `moved` is how far their places in
/// their accounts differ.
fn alone(a: &Unit, b: &Unit, moved: f32, similarities: [Option<Similarity>; 2]) -> [f32; 12] {
    let [plain, tuned] = similarities.map(Option::unwrap_or_default);
    let flag = |yes: bool| f32::from(u8::from(yes));
    let same = are_of_one_account(a, b);
    let apart = a.place.statement.0.abs_diff(b.place.statement.0);
    let names = a.names.iter().filter(|name| b.names.iter().any(|other| other.key == name.key)).count();
    [
        tuned.whole,
        (tuned.forth + tuned.back) / 2.0,
        tuned.forth.min(tuned.back),
        plain.whole,
        (plain.forth + plain.back) / 2.0,
        flag(a.version == b.version),
        flag(same),
        if same { (apart as f32).ln_1p() } else { 0.0 },
        flag(same && apart == 1),
        moved,
        flag(a.is_foreign_to(b)),
        (names as f32).ln_1p(),
    ]
}

/// Every known nearness in a square, for what surrounds a pair.
struct Around {
    count: usize,
    square: Vec<f32>,
    mean: Vec<f32>,
    best: Vec<f32>,
    length: Vec<f32>,
}

impl Around {
    fn new(count: usize, pairs: &[(u32, u32)], nearness: &[f32]) -> Self {
        let mut square = if count <= WHOLE { vec![0.0; count * count] } else { Vec::new() };
        let (mut mean, mut best, mut length) = (vec![0.0_f32; count], vec![0.0_f32; count], vec![0.0_f32; count]);
        for (&(a, b), &near) in pairs.iter().zip(nearness) {
            let (a, b) = (a as usize, b as usize);
            if !square.is_empty() {
                (square[a * count + b], square[b * count + a]) = (near, near);
            }
            for one in [a, b] {
                mean[one] += near;
                best[one] = best[one].max(near);
                length[one] += near * near;
            }
        }
        let others = count.saturating_sub(1).max(1) as f32;
        mean.iter_mut().for_each(|sum| *sum /= others);
        length.iter_mut().for_each(|sum| *sum = sum.sqrt().max(1e-6));
        Self { count, square, mean, best, length }
    }

    /// The numbers that a pair has from what surrounds it; the last says how many statements there are.
    fn of(&self, a: u32, b: u32, near: f32, units: &[Unit]) -> [f32; 5] {
        let (i, j) = (a as usize, b as usize);
        let centre = near - (self.mean[i] + self.mean[j]) / 2.0;
        let rival = near - self.best[i].min(self.best[j]);
        let size = (self.count as f32).ln();
        if self.square.is_empty() {
            return [0.0, centre, rival, 0.0, size];
        }
        let (one, other) = (&self.square[i * self.count..][..self.count], &self.square[j * self.count..][..self.count]);
        // how alike the two see the rest of the set
        let profile: f32 = one.iter().zip(other).map(|(x, y)| x * y).sum::<f32>() / (self.length[i] * self.length[j]);
        let beside = |at: usize, step: i64| {
            let to = usize::try_from(at as i64 + step).ok().filter(|to| *to < self.count)?;
            are_of_one_account(&units[to], &units[at]).then_some(to)
        };
        let steps = [
            beside(i, -1).zip(Some(j)),
            beside(i, 1).zip(Some(j)),
            beside(j, -1).zip(Some(i)),
            beside(j, 1).zip(Some(i)),
        ];
        let known: Vec<f32> =
            steps.into_iter().flatten().filter(|(x, y)| x != y).map(|(x, y)| self.square[x * self.count + y]).collect();
        let neighbours = known.iter().sum::<f32>() / known.len().max(1) as f32;
        [neighbours, centre, rival, profile, size]
    }
}
