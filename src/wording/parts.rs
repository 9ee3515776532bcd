//! Which parts of one statement a parallel one lacks, clauses and phrases by the tree. Reads no vectors: `likeness` does.
//!
//! Each content word speaks for or against being said in the other statement, by [`likeness`](super::likeness). A part is what
//! the tree holds together: the labels *said* and *lacking* are laid on the words so that evidence against them and cut edges
//! of the tree cost as little as can be, which is found exactly, from the leaves up. The smallest words go with their heads,
//! edges to clauses, appositions and coordinated parts are cut the most easily, and a statement as a whole hangs on what both say.

use super::likeness::{Saying, Word};
use crate::{
    grammar::plain_relation,
    text::Span,
    work::thresholds::parts::{CLAUSE, EDGE, WHOLE},
};

/// How two parallel statements stand to each other.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Covering {
    /// Neither says what the other lacks.
    Same,
    /// The first says more.
    MoreHere,
    /// The second says more.
    MoreThere,
    /// Each says what the other lacks.
    Overlap,
}

impl Covering {
    /// Its name in records.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::MoreHere => "more_here",
            Self::MoreThere => "more_there",
            Self::Overlap => "overlap",
        }
    }
}

/// What two parallel statements say beyond each other; spans count bytes of each statement, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// What the first says and the second lacks.
    pub a: Vec<Span>,
    /// What the second says and the first lacks.
    pub b: Vec<Span>,
}

impl Parts {
    /// What two parallel statements say beyond each other; `None` where one has no word to go by.
    #[must_use]
    pub fn of(a: &Saying<'_>, b: &Saying<'_>) -> Option<Self> {
        let (forth, back) = a.evidence(b)?;
        Some(Self { a: lacking(a, &forth), b: lacking(b, &back) })
    }

    /// How the two stand to each other.
    #[must_use]
    pub fn covering(&self) -> Covering {
        match (self.a.is_empty(), self.b.is_empty()) {
            (true, true) => Covering::Same,
            (false, true) => Covering::MoreHere,
            (true, false) => Covering::MoreThere,
            (false, false) => Covering::Overlap,
        }
    }

    /// The same seen from the second.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { a: self.b, b: self.a }
    }
}

/// Costs of calling a word and all that hangs on it said or lacking.
#[derive(Copy, Clone, Default)]
struct Costs {
    said: f32,
    lacking: f32,
}

impl Costs {
    /// What they add to a head that is called said, and to one that is called lacking, if the edge between costs `edge`.
    fn passed_up(self, edge: f32) -> Self {
        Self { said: self.said.min(self.lacking + edge), lacking: self.lacking.min(self.said + edge) }
    }

    /// Whether it is lacking under a head that is.
    fn is_lacking_under(self, head_is: bool, edge: f32) -> bool {
        if head_is { self.lacking <= self.said + edge } else { self.lacking + edge < self.said }
    }
}

/// The parts that the other lacks, by what speaks for each word's being said there.
fn lacking(saying: &Saying<'_>, evidence: &[f32]) -> Vec<Span> {
    let words = &saying.words;
    let order = heads_first(words);
    let mut costs: Vec<Costs> = evidence.iter().map(|for_it| Costs { said: 0.0, lacking: *for_it }).collect();
    for &at in order.iter().rev() {
        let Some(head) = words[at].head else { continue };
        let up = costs[at].passed_up(edge(words[at].relation));
        costs[head].said += up.said;
        costs[head].lacking += up.lacking;
    }
    let mut found = vec![false; words.len()];
    for at in order {
        let (head, edge) = match words[at].head {
            Some(head) => (found[head], edge(words[at].relation)),
            None => (false, WHOLE),
        };
        found[at] = costs[at].is_lacking_under(head, edge);
    }
    spans(saying, &found)
}

/// Positions of the words, each behind its head.
fn heads_first(words: &[Word]) -> Vec<usize> {
    let mut children = vec![Vec::new(); words.len()];
    let mut order = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        match word.head {
            Some(head) => children[head].push(at),
            None => order.push(at),
        }
    }
    let mut next = 0;
    while let Some(&at) = order.get(next) {
        order.append(&mut children[at]);
        next += 1;
    }
    order
}

/// What it costs to call a word otherwise than its head.
fn edge(relation: &'static str) -> f32 {
    match plain_relation(relation) {
        "case" | "det" | "aux" | "mark" | "cc" | "punct" | "cop" | "expl" | "fixed" | "flat" | "goeswith" | "clf"
        | "compound" => f32::INFINITY,
        "acl" | "advcl" | "conj" | "appos" | "parataxis" | "ccomp" | "list" => CLAUSE,
        _ => EDGE,
    }
}

/// The runs of lacking words, without marks at their ends; runs that tell nothing by themselves are none.
fn spans(saying: &Saying<'_>, found: &[bool]) -> Vec<Span> {
    let mut runs: Vec<(Span, bool)> = Vec::new();
    let mut open = false;
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|at| saying.words[*at].span);
    for at in order {
        let word = &saying.words[at];
        match runs.last_mut() {
            Some((run, tells)) if found[at] && (open || run.overlaps(word.span)) => {
                *run = run.cover(word.span);
                *tells |= word.tells;
            }
            _ if found[at] => runs.push((word.span, word.tells)),
            _ => {}
        }
        open = found[at];
    }
    let telling = runs.into_iter().filter(|(_, tells)| *tells);
    telling.map(|(run, _)| without_marks(run, saying.text)).filter(|run| !run.is_empty()).collect()
}

/// A span without what is neither letter nor figure at its ends.
pub(crate) fn without_marks(span: Span, text: &str) -> Span {
    let words = span.of(text);
    let kept = words.trim_start_matches(|c: char| !c.is_alphanumeric());
    let start = span.start() + (words.len() - kept.len());
    Span::new(start, start + kept.trim_end_matches(|c: char| !c.is_alphanumeric()).len())
}
