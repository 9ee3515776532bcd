//! Candidates and their scores: words first, then the pair's surroundings twice over.

use super::{
    Request,
    boosting::GradientBoostedTrees,
    context::{AROUND, NEAR, Near, Surroundings, partners},
    features::{Among, OWN, Own, own, shared, words},
    profile::weigh,
    similarity::{self, Similarity, Vectors},
    unit::{Unit, Units},
};
use crate::{
    project::Depth,
    work::{self, Work, thresholds::alignment},
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// Sets up to this many statements have all their pairs scored.
const EXACT: usize = 1_400;
/// Beyond that, about so many pairs are scored,
const PAIRS: usize = 240_000;
/// but so many partners of each statement at least.
const PARTNERS: usize = 40;
/// Beyond that, a term in more statements than this finds no partners.
const COMMON: usize = 400;
/// Pairs in one job.
const CHUNK: usize = 2_048;

/// A scored pair of units, the earlier first.
pub(super) struct Scored {
    pub pairs: Vec<(u32, u32)>,
    pub scores: Vec<f32>,
    pub words: Vec<f32>,
    /// Of each pair; none at all where the model read nothing.
    pub similarities: Vec<Option<Similarity>>,
    /// The same by the layers tuned for meaning.
    pub tuned: Vec<Option<Similarity>>,
    /// What the similarities were read from, where the model read anything: the plain vectors, then the tuned ones.
    pub vectors: Option<[Vectors; 2]>,
}

/// How near a pair comes, where it was read with the model.
pub(super) fn known(found: &[Option<Similarity>], at: usize) -> Option<Similarity> {
    found.get(at).copied().flatten()
}

/// All features of a pair.
pub(super) type Row = [f32; OWN + 2 * NEAR + AROUND];

/// What each pair has before it is scored: what the two share, and how near they stand as wholes among their rivals. What
/// stands nowhere near, since no pair was read with the model, has no rows.
struct Alone {
    own: Vec<Own>,
    near: Vec<Near>,
    /// The same by the layers tuned for meaning.
    tuned: Vec<Near>,
}

/// Scores the pairs of statements of different versions.
pub(super) fn score(request: &Request<'_>, units: &Units, work: &dyn Work) -> Scored {
    let stages = request.weights.stages(request.depth);
    let (scored, alone) = alone(request, units, work);
    let plain: Vec<f32> = alone.own.iter().map(plain).collect();
    let of = |stage: &GradientBoostedTrees, base: &[f32], asked: Option<&[u32]>| {
        staged(&units.units, (&scored.pairs, asked), &alone, base, work, |rows| stage.score(rows)).concat()
    };
    let mut scores = of(&stages.first, &plain, None);
    drop(plain);
    // work that was called off gives fewer; its product is thrown away
    scores.resize(scored.pairs.len(), 0.0);
    if stages.second.is_fitted() {
        let near = |at: &u32| scores[*at as usize] >= alignment::NEAR_MISS;
        let asked: Vec<u32> = (0..scores.len() as u32).filter(near).collect();
        let second = of(&stages.second, &scores, Some(&asked));
        asked.iter().zip(second).for_each(|(at, score)| scores[*at as usize] = score);
    }
    if let Some(profile) = stages.profile_of(request.texts.len()) {
        let near = scored.pairs.iter().copied().zip(scores.iter().copied());
        let partners = partners(near.filter(|(_, score)| *score >= alignment::NEAR_MISS), units.units.len());
        let set = (scored.pairs.as_slice(), partners.as_slice());
        scores = weigh(profile, &units.units, set, &scores, request.texts.len(), work);
    }
    for ((a, b), score) in scored.pairs.iter().zip(&mut scores) {
        let (a, b) = (&units.units[*a as usize], &units.units[*b as usize]);
        if parted(a, b) {
            *score = 2.0 * *score / (3.0 - *score);
        }
        if is_copy(a, b) {
            *score = score.max(alignment::COPY);
        }
    }
    Scored { scores, ..scored }
}

/// Whether a heading of their article stands between two statements: whoever set it there says that another matter begins,
/// so a third is taken off the odds of a parallel. A judgement, not a fit: no marked set has the voices of one article.
fn parted(a: &Unit, b: &Unit) -> bool {
    a.place.article == b.place.article && a.section != b.section
}

/// Whether two statements of five words or more are the same, word for word. However many versions print them, they are
/// parallel, though what stands in every statement of a set tells none of them apart: fitted scores then know nothing.
fn is_copy(a: &Unit, b: &Unit) -> bool {
    a.words >= 5 && a.words == b.words && !a.is_foreign_to(b) && a.sequence == b.sequence
}

/// The rows that the first stage is fitted on. The second's differ in what surrounds the pair: `fit.py` makes them of the
/// first stage's scores of pairs that it did not see.
pub(super) fn rows(request: &Request<'_>, units: &Units, work: &dyn Work) -> (Vec<(u32, u32)>, Vec<Row>) {
    let (scored, alone) = alone(request, units, work);
    let base: Vec<f32> = alone.own.iter().map(plain).collect();
    let rows = staged(&units.units, (&scored.pairs, None), &alone, &base, work, <[Row]>::to_vec).concat();
    (scored.pairs, rows)
}

/// A score with nothing fitted: words, and meaning where it was read.
fn plain(own: &Own) -> f32 {
    let lexical = 0.5 * own[0] + 0.5 * own[1];
    let meaning = 0.2 * own[20] + 0.1 * own[21] + 0.25 * own[25] + 0.15 * own[27];
    if own[19] > 0.0 { 0.3 * lexical + meaning } else { lexical }
}

impl Alone {
    /// The features of the pair at a position but for what surrounds it.
    fn row(&self, at: usize) -> Row {
        let mut row = [0.0; OWN + 2 * NEAR + AROUND];
        row[..OWN].copy_from_slice(&self.own[at]);
        for (near, from) in [(&self.near, OWN), (&self.tuned, OWN + NEAR)] {
            if let Some(near) = near.get(at) {
                row[from..from + NEAR].copy_from_slice(near);
            }
        }
        row
    }
}

/// What `then` makes of the rows of the pairs at the positions `asked`, or of all pairs, in chunks.
fn staged<T: Send>(
    units: &[Unit],
    (pairs, asked): (&[(u32, u32)], Option<&[u32]>),
    alone: &Alone,
    base: &[f32],
    work: &dyn Work,
    then: impl Fn(&[Row]) -> Vec<T> + Sync,
) -> Vec<Vec<T>> {
    let surroundings = Surroundings::new(units, pairs, base, work);
    let count = asked.map_or(pairs.len(), <[u32]>::len);
    work::stage(work, "weighing pairs", count.div_ceil(CHUNK), |chunk| {
        let one = |number: usize| {
            let at = asked.map_or(number, |asked| asked[number] as usize);
            let mut row = alone.row(at);
            row[OWN + 2 * NEAR..].copy_from_slice(&surroundings.around(pairs[at].0, pairs[at].1, base[at]));
            row
        };
        let rows: Vec<Row> = (chunk * CHUNK..count.min((chunk + 1) * CHUNK)).map(one).collect();
        then(&rows)
    })
}

/// The candidates with what each pair has in common.
fn alone(request: &Request<'_>, units: &Units, work: &dyn Work) -> (Scored, Alone) {
    let all = &units.units;
    let vectors = similarity::any(request.texts)
        .then(|| [Vectors::new(request.texts, all, &units.information), Vectors::tuned(request.texts, all)]);
    let pairs = candidates(all, vectors.as_ref().map(|[plain, _]| plain), request.depth, work);
    let deep = request.depth == Depth::Deep;
    let asked: Vec<(u32, u32)> = pairs.iter().copied().filter(|pair| deep || foreign(all, *pair)).collect();
    let compared = |of: usize| -> Vec<Option<Similarity>> {
        let Some(vectors) = &vectors else { return Vec::new() };
        let mut found = vectors[of].compare(all, &asked, work).into_iter();
        pairs.iter().map(|pair| if deep || foreign(all, *pair) { found.next().flatten() } else { None }).collect()
    };
    let (similarities, tuned) = (compared(0), compared(1));
    let articles = request.texts.len() as f32;
    let mut lengths = vec![0.0_f32; request.texts.len()];
    all.iter().for_each(|unit| lengths[unit.place.article()] += 1.0);
    let length = |unit: &Unit| lengths[unit.place.article()];
    // written where they stay: of large sets they are most of what is held
    let mut owns: Vec<Own> = vec![[0.0; OWN]; pairs.len()];
    let slots: Vec<Mutex<&mut [Own]>> = owns.chunks_mut(CHUNK).map(Mutex::new).collect();
    let chunks = work::stage(work, "comparing words", slots.len(), |chunk| {
        let range = chunk * CHUNK..pairs.len().min((chunk + 1) * CHUNK);
        let mut slot = slots[chunk].lock().unwrap_or_else(PoisonError::into_inner);
        let one = |(at, into): (usize, &mut Own)| {
            let (a, b) = (&all[pairs[at].0 as usize], &all[pairs[at].1 as usize]);
            let common = shared(a, b);
            let among = Among { articles, statements: length(a).max(length(b)) };
            *into = own(a, b, common, known(&similarities, at), known(&tuned, at), among);
            words(a, b, common)
        };
        range.zip(slot.iter_mut()).map(one).collect::<Vec<f32>>()
    });
    drop(slots);
    let mut words = chunks.concat();
    // work that was called off gives fewer; its product is thrown away
    words.resize(pairs.len(), 0.0);
    let near = nears(all, &pairs, &similarities, &|similarity| similarity.whole, work);
    let mean = |l: Similarity| 0.5 * l.whole + 0.25 * (l.forth + l.back);
    let alone = Alone { own: owns, near, tuned: nears(all, &pairs, &tuned, &mean, work) };
    (Scored { pairs, scores: Vec::new(), words, similarities, tuned, vectors }, alone)
}

/// How near the two of each pair stand among their rivals, by `value` of their similarity; none where no pair has one.
fn nears(
    units: &[Unit],
    pairs: &[(u32, u32)],
    similarities: &[Option<Similarity>],
    value: &(dyn Fn(Similarity) -> f32 + Sync),
    work: &dyn Work,
) -> Vec<Near> {
    if similarities.iter().all(Option::is_none) {
        return Vec::new();
    }
    let wholes: Vec<f32> = similarities.iter().map(|similarity| similarity.map_or(0.0, value)).collect();
    let surroundings = Surroundings::new(units, pairs, &wholes, work);
    let chunks = work::map(work, pairs.len().div_ceil(CHUNK), |chunk| {
        let range = chunk * CHUNK..pairs.len().min((chunk + 1) * CHUNK);
        let one = |at: usize| match similarities[at] {
            Some(_) => surroundings.near(pairs[at].0, pairs[at].1, wholes[at]),
            None => [0.0; NEAR],
        };
        range.map(one).collect::<Vec<_>>()
    });
    chunks.concat()
}

fn foreign(units: &[Unit], (a, b): (u32, u32)) -> bool {
    units[a as usize].is_foreign_to(&units[b as usize])
}

/// The pairs worth a look, sorted: all of them in small sets; else, for each statement, those that share most, and those
/// nearest in meaning where that is asked for.
fn candidates(units: &[Unit], vectors: Option<&Vectors>, depth: Depth, work: &dyn Work) -> Vec<(u32, u32)> {
    let count = units.len() as u32;
    let apart = |a: u32, b: u32| units[a as usize].version != units[b as usize].version;
    if units.len() <= EXACT {
        return (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))).filter(|(a, b)| apart(*a, *b)).collect();
    }
    let partners = (PAIRS / units.len()).max(PARTNERS);
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
        pairs.extend(touched.iter().take(partners).map(|b| (a.min(*b), a.max(*b))));
        for b in touched.drain(..) {
            mass[b as usize] = 0.0;
        }
    }
    if let Some(vectors) = vectors {
        pairs.extend(vectors.nearest(units, partners, depth, work));
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
