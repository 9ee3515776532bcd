//! The room's one call: texts and versions in, links and points out.

use super::{
    Alignment, Constraints, Evidence, Link, Miss, Nearest, Point, Reading, Request,
    clustering::{Pairs, groups},
    context::partners,
    score::{Row, Scored, known, rows, score},
    unit::{Unit, Units},
};
use crate::{
    statement::Place,
    work::{Work, thresholds::alignment},
};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use thin_vec::ThinVec;

/// What was read of the statements and compared on the way to an alignment; [`relations`](super::relations) goes on from it.
pub struct Compared {
    pub(super) units: Units,
    pub(super) scored: Scored,
}

/// Lines up the parallel statements of the versions.
#[must_use]
pub fn align(request: &Request<'_>, work: &dyn Work) -> (Alignment, Compared) {
    let units = Units::new(request.texts, request.versions, request.weights, request.lexicons.numerals());
    let mut scored = score(request, &units, work);
    let settled = Settled::new(request.constraints, &units.units);
    let apart = tell_apart(request, &units.units, &mut scored);
    let scores: BTreeMap<(u32, u32), f32> = scored
        .pairs
        .iter()
        .zip(&scored.scores)
        .map(|(pair, score)| (*pair, *score))
        .filter(|(pair, score)| *score >= alignment::NEAR_MISS && !settled.apart.contains(pair))
        .collect();
    let min_score = if request.min_score > 0.0 { request.min_score } else { alignment::MATCH };
    let names: Vec<&str> = request.texts.iter().map(|text| text.article.id.as_str()).collect();
    let pairs = Pairs {
        units: &units.units,
        names: &names,
        scores: &scores,
        together: &settled.together,
        apart: &settled.apart,
        pinned: &settled.pinned,
    };
    let partners = partners(scores.iter().map(|(pair, score)| (*pair, *score)), units.units.len());
    let points =
        groups(&pairs, min_score).iter().map(|group| point(request, &units, group, &scores, &partners)).collect();
    let links = links(request, &units.units, &scored, &settled);
    let misses = misses(request, &units.units, (&scores, &apart), &settled);
    let points = ordered(points, request, &units.units);
    (Alignment { links, misses, points }, Compared { units, scored })
}

/// Lowers the scores of what looks alike and tells of two events; those pairs.
fn tell_apart(request: &Request<'_>, units: &[Unit], scored: &mut Scored) -> BTreeSet<(u32, u32)> {
    let alike: Vec<usize> = (0..scored.pairs.len()).filter(|at| scored.scores[*at] >= alignment::CONTRASTED).collect();
    let place = |unit: u32| units[unit as usize].place;
    let pairs: Vec<(Place, Place)> =
        alike.iter().map(|at| scored.pairs[*at]).map(|(a, b)| (place(a), place(b))).collect();
    let mut lowered = BTreeSet::new();
    for (at, apart) in alike.into_iter().zip((request.apart)(&pairs)) {
        if apart {
            scored.scores[at] *= alignment::ANOTHER_EVENT;
            lowered.insert(scored.pairs[at]);
        }
    }
    lowered
}

/// The numbers that the fitting script works on: for each scored pair its places and its features.
#[must_use]
pub fn fitting_rows(request: &Request<'_>, work: &dyn Work) -> Vec<(Place, Place, Vec<f32>)> {
    let units = Units::new(request.texts, request.versions, request.weights, request.lexicons.numerals());
    let (pairs, rows) = rows(request, &units, work);
    let place = |unit: u32| units.units[unit as usize].place;
    pairs.iter().zip(rows).map(|((a, b), row): (_, Row)| (place(*a), place(*b), row.to_vec())).collect()
}

/// The constraints by unit number, the smaller first.
struct Settled {
    together: BTreeSet<(u32, u32)>,
    apart: BTreeSet<(u32, u32)>,
    pinned: BTreeSet<u32>,
}

impl Settled {
    fn new(constraints: &Constraints, units: &[Unit]) -> Self {
        let number = |place: Place| units.binary_search_by_key(&place, |unit| unit.place).ok().map(|at| at as u32);
        let numbers = |pairs: &[(Place, Place)]| {
            let both = pairs.iter().filter_map(|(a, b)| Some((number(*a)?, number(*b)?)));
            both.map(|(a, b)| (a.min(b), a.max(b))).filter(|(a, b)| a != b).collect()
        };
        let pinned = constraints.pinned.iter().filter_map(|place| number(*place)).collect();
        Self { together: numbers(&constraints.together), apart: numbers(&constraints.apart), pinned }
    }
}

/// How near pairs come by the layers tuned for facts, and what each statement has nearest in each other version.
struct Fact<'a> {
    units: &'a [Unit],
    scored: &'a Scored,
    best: FxHashMap<(u32, u32), f32>,
}

impl<'a> Fact<'a> {
    fn new(units: &'a [Unit], scored: &'a Scored) -> Self {
        let mut fact = Self { units, scored, best: FxHashMap::default() };
        for at in 0..scored.pairs.len() {
            let Some(value) = fact.value(at) else { continue };
            for key in fact.ways(at) {
                let known = fact.best.entry(key).or_insert(value);
                *known = known.max(value);
            }
        }
        fact
    }

    fn value(&self, at: usize) -> Option<f32> {
        known(&self.scored.tuned, at).map(|tuned| (tuned.forth + tuned.back) / 2.0)
    }

    /// Each statement of a pair with the version of the other.
    fn ways(&self, at: usize) -> [(u32, u32); 2] {
        let (a, b) = self.scored.pairs[at];
        [(a, self.units[b as usize].version), (b, self.units[a as usize].version)]
    }

    /// Whether each of a pair is what the other's version has nearest to it; `None` where that was not read.
    fn is_nearest(&self, at: usize) -> Option<bool> {
        let value = self.value(at)?;
        Some(self.ways(at).iter().all(|way| self.best.get(way).is_none_or(|best| value >= *best)))
    }
}

fn links(request: &Request<'_>, units: &[Unit], scored: &Scored, settled: &Settled) -> Vec<Link> {
    let mut links = Vec::new();
    let nearest = Fact::new(units, scored);
    for (at, &(a, b)) in scored.pairs.iter().enumerate() {
        let confirmed = settled.together.contains(&(a, b));
        if settled.apart.contains(&(a, b)) || (scored.scores[at] < request.min_score && !confirmed) {
            continue;
        }
        let score = if confirmed { scored.scores[at].max(request.min_score) } else { scored.scores[at] };
        let is_nearest = nearest.is_nearest(at);
        let (a, b) = (&units[a as usize], &units[b as usize]);
        let evidence = evidence(a, b, request, (scored, at), is_nearest);
        links.push(Link { a: a.place, b: b.place, score, estimate: scored.scores[at], evidence });
    }
    links
}

/// The remembered pairs that are no links.
fn misses(
    request: &Request<'_>,
    units: &[Unit],
    (scores, apart): (&BTreeMap<(u32, u32), f32>, &BTreeSet<(u32, u32)>),
    settled: &Settled,
) -> Vec<Miss> {
    let below = scores.iter().filter(|(pair, score)| **score < request.min_score && !settled.together.contains(pair));
    let miss = |(pair, score): (&(u32, u32), &f32)| Miss {
        a: units[pair.0 as usize].place,
        b: units[pair.1 as usize].place,
        score: *score,
        of_two_events: apart.contains(pair),
    };
    below.map(miss).collect()
}

fn evidence(
    a: &Unit,
    b: &Unit,
    request: &Request<'_>,
    (scored, at): (&Scored, usize),
    is_nearest: Option<bool>,
) -> Evidence {
    let words = |unit: &Unit| unit.span.of(&request.texts[unit.place.article()].article.body).to_owned();
    let names = a.names.iter().filter(|name| b.names.iter().any(|other| name.is_one_with(other)));
    let mut names: Vec<String> = names.map(|name| name.spelling.clone()).collect();
    names.sort();
    let shared = a.quantities.iter().filter(|x| b.quantities.iter().any(|y| (x.value - y.value).abs() < 1e-9));
    let mut numbers: Vec<String> = shared.map(|quantity| quantity.span.of(&words(a)).to_owned()).collect();
    numbers.sort();
    numbers.dedup();
    let meaning = scored
        .similarities
        .get(at)
        .copied()
        .flatten()
        .map(|similarity| ((similarity.forth + similarity.back) / 2.0).clamp(0.0, 1.0));
    Evidence { meaning, is_nearest, words: scored.words[at].clamp(0.0, 1.0), names, numbers }
}

fn point(
    request: &Request<'_>,
    units: &Units,
    group: &[u32],
    scores: &BTreeMap<(u32, u32), f32>,
    partners: &[Vec<(u32, f32)>],
) -> Point {
    let members: Vec<&Unit> = group.iter().map(|unit| &units.units[*unit as usize]).collect();
    let near = nearest(units, group, partners);
    let readings = (0..request.versions.len() as u32).map(|version| {
        let statements: ThinVec<Place> =
            members.iter().filter(|u| u.version == version).map(|unit| unit.place).collect();
        let nearest = statements.is_empty().then(|| near.get(&version).copied()).flatten();
        Reading { statements, nearest, silence: None }
    });
    let inside = group.iter().enumerate().flat_map(|(at, a)| group[at + 1..].iter().map(move |b| (*a, *b)));
    let known: Vec<f32> = inside.filter_map(|pair| scores.get(&pair).copied()).collect();
    Point {
        label: String::new(),
        score: known.iter().sum::<f32>() / known.len().max(1) as f32,
        readings: readings.collect(),
    }
}

/// For each version its statement with the best score with any statement of the group; of equal ones the first.
fn nearest(units: &Units, group: &[u32], partners: &[Vec<(u32, f32)>]) -> BTreeMap<u32, Nearest> {
    let mut best: BTreeMap<u32, Nearest> = BTreeMap::new();
    for (partner, score) in group.iter().flat_map(|member| &partners[*member as usize]) {
        let unit = &units.units[*partner as usize];
        let near = Nearest { statement: unit.place, score: *score };
        let known = best.entry(unit.version).or_insert(near);
        if known.is_beaten_by(&near) {
            *known = near;
        }
    }
    best
}

/// The points told by most versions first; among those, the ones told earliest in their articles.
fn ordered(mut points: Vec<Point>, request: &Request<'_>, units: &[Unit]) -> Vec<Point> {
    let place_of =
        |place: Place| units.binary_search_by_key(&place, |unit| unit.place).map_or(1.0, |at| units[at].position);
    let key = |point: &Point| {
        let told = point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
        let places: Vec<f32> =
            point.readings.iter().flat_map(|reading| &reading.statements).map(|place| place_of(*place)).collect();
        let mean = places.iter().sum::<f32>() / places.len().max(1) as f32;
        let first = point.readings.iter().flat_map(|reading| &reading.statements);
        let name = first.map(|p| (request.texts[p.article()].article.id.as_str(), p.statement)).min();
        (std::cmp::Reverse(told), (mean * 1_000.0).round() as i64, name)
    };
    points.sort_by_cached_key(key);
    points
}
