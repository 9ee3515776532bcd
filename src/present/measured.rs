//! The machine's pairs against the user's decisions: precision, recall, calibration, and the pairs whose decision would
//! tell most.

use crate::{
    comparison::{Comparison, Resources, compare, constraints},
    project::{Decision, Project, What},
    statement::Place,
    work::Work,
};
use std::collections::BTreeSet;

/// A pair of statements and the machine's score, as if nothing had been decided.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Judged {
    /// The earlier statement.
    pub a: Place,
    /// The later one.
    pub b: Place,
    /// The machine's score; 0 where it gave none.
    pub score: f32,
}

/// Decided pairs whose scores lie between two bounds.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Bin {
    /// Scores from here…
    pub from: f32,
    /// …to here.
    pub to: f32,
    /// Decided pairs in it.
    pub pairs: usize,
    /// Their mean score.
    pub score: f32,
    /// The share of them that the user holds parallel.
    pub parallel: f32,
}

/// The machine against the user. Pairs within one version are nobody's business here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    /// Score from which a pair counts as found.
    pub threshold: f32,
    /// Pairs that the user holds parallel, and pairs that the user holds apart.
    pub together: usize,
    /// Pairs held apart.
    pub apart: usize,
    /// Of the decided pairs that the machine found, the share that the user holds parallel; `None` where it found none.
    pub precision: Option<f32>,
    /// Of the pairs that the user holds parallel, the share that the machine found; `None` where there is none.
    pub recall: Option<f32>,
    /// Mean distance of score from share of parallel pairs, weighted by the pairs in a bin; `None` without decisions.
    pub calibration: Option<f32>,
    /// Five equal bins, the lowest first.
    pub bins: Vec<Bin>,
    /// Pairs that the user holds parallel and the machine did not find, the highest score first.
    pub missed: Vec<Judged>,
    /// Pairs that the machine found and the user holds apart, the highest score first.
    pub wrong: Vec<Judged>,
    /// Undecided pairs, the most useful to decide first; no statement stands in it twice.
    pub queue: Vec<Judged>,
}

const BINS: usize = 5;
/// Pairs in the queue, at most.
const QUEUE: usize = 20;

/// Compares once more without the decisions on pairs, and holds the scores against these decisions.
#[must_use]
pub fn measure(project: &Project, resources: &Resources, work: &dyn Work) -> Measured {
    measured_by(project, &compare(&undecided(project), resources, work))
}

/// The project as the machine has to see it to be measured: no decision on pairs, and every scored pair kept.
#[must_use]
pub(crate) fn undecided(project: &Project) -> Project {
    let mut bare = project.clone();
    let kept: Vec<Decision> = project.decisions.iter().filter(|decision| !settles_pairs(decision)).cloned().collect();
    bare.decisions = kept.into();
    bare.settings.min_score = 0.0;
    bare
}

/// The scores of `machine`, a comparison of the [`undecided`] project, held against the project's decisions.
#[must_use]
pub(crate) fn measured_by(project: &Project, machine: &Comparison) -> Measured {
    let decided = constraints(&project.decisions, &machine.articles);
    let score = |pair: &(Place, Place)| {
        let link = machine.links.binary_search_by_key(pair, |link| (link.a, link.b));
        link.map_or(0.0, |at| machine.links[at].score)
    };
    held_against(machine, project.settings.min_score, (&decided.together, &decided.apart), &score)
}

/// The same from a comparison that the decisions had their part in: it keeps what the machine makes of decided pairs.
#[must_use]
pub fn measured_in(project: &Project, comparison: &Comparison) -> Measured {
    let decided = constraints(&project.decisions, &comparison.articles);
    let score = |pair: &(Place, Place)| {
        let known = comparison.decided.binary_search_by_key(pair, |miss| (miss.a, miss.b));
        known.map_or(0.0, |at| comparison.decided[at].score)
    };
    held_against(comparison, comparison.min_score, (&decided.together, &decided.apart), &score)
}

impl Measured {
    /// Of the decided pairs that the machine found, those held parallel, and all of them.
    #[must_use]
    pub fn found(&self) -> (usize, usize) {
        let right = self.together - self.missed.len();
        (right, right + self.wrong.len())
    }
}

/// The 95 % interval of a share (Wilson 1927): from where to where the true share may lie if `part` of `whole` was seen;
/// `None` where nothing was seen.
#[must_use]
pub fn wilson(part: usize, whole: usize) -> Option<(f64, f64)> {
    // the normal distribution's 97.5 % point
    let z = 1.959_964_f64;
    if whole == 0 {
        return None;
    }
    let (n, share) = (whole as f64, part as f64 / whole as f64);
    let middle = share + z * z / (2.0 * n);
    let half = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    let all = 1.0 + z * z / n;
    Some((((middle - half) / all).max(0.0), ((middle + half) / all).min(1.0)))
}

fn settles_pairs(decision: &Decision) -> bool {
    matches!(
        decision.what,
        What::Confirm(..) | What::Reject(..) | What::Pin(_) | What::Merge(_) | What::Move { .. } | What::Split { .. }
    )
}

/// The decided pairs have the smaller place first; `score` gives what the machine makes of each.
fn held_against(
    machine: &Comparison,
    threshold: f32,
    (together, apart): (&[(Place, Place)], &[(Place, Place)]),
    score: &dyn Fn(&(Place, Place)) -> f32,
) -> Measured {
    let version = |place: Place| machine.versions.iter().position(|version| version.statements.contains(&place));
    let judged = |pair: &(Place, Place)| Judged { a: pair.0, b: pair.1, score: score(pair) };
    let between = |pairs: &[(Place, Place)]| -> Vec<Judged> {
        pairs.iter().filter(|(a, b)| version(*a) != version(*b)).map(judged).collect()
    };
    let (together, apart) = (between(together), between(apart));
    let found = |pairs: &[Judged]| pairs.iter().filter(|pair| pair.score >= threshold).count();
    let (right, wrong) = (found(&together), found(&apart));
    let share = |part: usize, whole: usize| (whole > 0).then(|| part as f32 / whole as f32);
    let bins = bins(&together, &apart);
    let decided = together.len() + apart.len();
    let distance: f32 = bins.iter().map(|bin| (bin.score - bin.parallel).abs() * bin.pairs as f32).sum();
    let falling = |mut pairs: Vec<Judged>| {
        pairs.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.a, x.b).cmp(&(y.a, y.b))));
        pairs
    };
    Measured {
        threshold,
        together: together.len(),
        apart: apart.len(),
        precision: share(right, right + wrong),
        recall: share(right, together.len()),
        calibration: (decided > 0).then(|| distance / decided as f32),
        bins,
        queue: queue(machine, threshold, &together, &apart),
        missed: falling(together.into_iter().filter(|pair| pair.score < threshold).collect()),
        wrong: falling(apart.into_iter().filter(|pair| pair.score >= threshold).collect()),
    }
}

fn bins(together: &[Judged], apart: &[Judged]) -> Vec<Bin> {
    let bin = |score: f32| ((score * BINS as f32) as usize).min(BINS - 1);
    let one = |number: usize| {
        let inside = |pairs: &[Judged]| -> Vec<f32> {
            pairs.iter().map(|pair| pair.score).filter(|score| bin(*score) == number).collect()
        };
        let (yes, no) = (inside(together), inside(apart));
        let pairs = yes.len() + no.len();
        let sum: f32 = yes.iter().chain(&no).sum();
        let count = pairs.max(1) as f32;
        Bin {
            from: number as f32 / BINS as f32,
            to: (number + 1) as f32 / BINS as f32,
            pairs,
            score: sum / count,
            parallel: yes.len() as f32 / count,
        }
    };
    (0..BINS).map(one).collect()
}

/// A pair tells most where the machine is least sure of it (uncertainty sampling, Lewis and Gale 1994); a statement that
/// was asked about once says little more the second time.
fn queue(machine: &Comparison, threshold: f32, together: &[Judged], apart: &[Judged]) -> Vec<Judged> {
    let decided: BTreeSet<(Place, Place)> = together.iter().chain(apart).map(|pair| (pair.a, pair.b)).collect();
    let doubt = |score: f32| {
        if score < threshold { score / threshold.max(1e-6) } else { (1.0 - score) / (1.0 - threshold).max(1e-6) }
    };
    let open = machine.links.iter().filter(|link| !decided.contains(&(link.a, link.b)));
    let mut open: Vec<Judged> = open.map(|link| Judged { a: link.a, b: link.b, score: link.score }).collect();
    open.sort_by(|x, y| doubt(y.score).total_cmp(&doubt(x.score)).then((x.a, x.b).cmp(&(y.a, y.b))));
    let mut asked = BTreeSet::new();
    let mut queue = Vec::new();
    for pair in open {
        if queue.len() == QUEUE {
            break;
        }
        if !asked.contains(&pair.a) && !asked.contains(&pair.b) {
            asked.extend([pair.a, pair.b]);
            queue.push(pair);
        }
    }
    queue
}
