//! Blind double coding: which things are coded, what a coder has said of them, and what settling a dispute decides. Shows no
//! estimate, no mark and nobody else's answer.

use crate::{
    comparison::Comparison,
    present::{CodedThing, CodingDispute},
    project::{Anchor, Coded, Decision, What},
    statement::Place,
};
use std::collections::{BTreeMap, BTreeSet};

/// Things of one kind that are coded.
const THINGS: usize = 24;

/// A passage that a coder reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindPassage {
    /// Whose article it is of.
    pub outlet: String,
    /// What its article says before it, empty where it is the first.
    pub before: String,
    /// Its words.
    pub words: String,
    /// What its article says behind it.
    pub after: String,
}

/// A thing to be coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindThing {
    /// What is asked of it.
    pub kind: Coded,
    /// Its places.
    pub at: Vec<Anchor>,
    /// The version whose silence is asked about; empty for other kinds.
    pub version: String,
    /// Its passages.
    pub passages: Vec<BlindPassage>,
    /// All that the version says, for a silence.
    pub said: Vec<String>,
}

impl BlindThing {
    /// What makes it one thing for all coders.
    #[must_use]
    pub fn thing(&self) -> CodedThing {
        CodedThing::new(self.kind, &self.at, &self.version)
    }

    /// A coder's answer as a decision.
    #[must_use]
    pub fn judged(&self, verdict: &str) -> What {
        let (kind, at) = (self.kind, self.at.clone());
        What::Judge { kind, at, version: self.version.clone(), verdict: verdict.trim().to_owned() }
    }
}

/// The things of one kind, the same for every coder of the same comparison, in an order that tells nothing.
#[must_use]
pub fn blind_things(comparison: &Comparison, kind: Coded) -> Vec<BlindThing> {
    let mut things: Vec<BlindThing> = match kind {
        Coded::Pair => pairs(comparison),
        Coded::Matter => matters(comparison),
        Coded::Silence => silences(comparison),
        Coded::Voice => voices(comparison),
    };
    things.sort_by_cached_key(|thing| lot(&thing.thing()));
    things.dedup_by_key(|thing| thing.thing());
    things
}

/// A number by which things are drawn: the same on every machine, whatever the order of the columns (FNV-1a).
fn lot(thing: &CodedThing) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in format!("{thing:?}").bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

/// So many of these, drawn by lot.
fn drawn(mut things: Vec<BlindThing>, most: usize) -> Vec<BlindThing> {
    things.sort_by_cached_key(|thing| lot(&thing.thing()));
    things.truncate(most);
    things
}

fn thing(comparison: &Comparison, kind: Coded, places: &[Place], version: &str) -> Option<BlindThing> {
    let at: Vec<Anchor> = places.iter().map(|place| comparison.anchor(*place)).collect::<Option<_>>()?;
    let said = |of: usize, at: Option<usize>| at.map_or("", |at| comparison.words(Place::new(of, at))).to_owned();
    let passages = places.iter().zip(&at).map(|(place, anchor)| BlindPassage {
        outlet: comparison.articles[place.article()].article.label().to_owned(),
        before: said(place.article(), place.statement().checked_sub(1)),
        words: anchor.words.clone(),
        after: said(place.article(), place.statement().checked_add(1)),
    });
    Some(BlindThing { kind, passages: passages.collect(), version: version.to_owned(), said: Vec::new(), at })
}

/// As many pairs that were linked as came near it, so that neither answer can be counted on.
fn pairs(comparison: &Comparison) -> Vec<BlindThing> {
    let made = |pairs: Vec<(Place, Place)>| -> Vec<BlindThing> {
        let things = pairs.into_iter().filter_map(|(a, b)| thing(comparison, Coded::Pair, &[a, b], ""));
        drawn(things.collect(), THINGS / 2)
    };
    let links = made(comparison.links.iter().map(|link| (link.a, link.b)).collect());
    let misses = made(comparison.misses.iter().map(|miss| (miss.a, miss.b)).collect());
    links.into_iter().chain(misses).collect()
}

/// Pairs of statements of two versions: half of one matter, half of neighbouring ones.
fn matters(comparison: &Comparison) -> Vec<BlindThing> {
    let versions = comparison.version_of();
    let apart = |a: &Place, b: &Place| versions.get(a) != versions.get(b);
    let (mut same, mut other) = (Vec::new(), Vec::new());
    for (index, matter) in comparison.matters.iter().enumerate() {
        let Some(first) = matter.statements.first() else { continue };
        same.extend(matter.statements.iter().filter(|place| apart(first, place)).map(|place| (*first, *place)));
        let next = comparison.matters.get(index + 1).map_or(&[][..], |matter| &matter.statements);
        other.extend(next.iter().find(|place| apart(first, place)).map(|place| (*first, *place)));
    }
    let made = |pairs: Vec<(Place, Place)>| {
        let pairs = pairs.into_iter().map(|(a, b)| (a.min(b), a.max(b)));
        drawn(pairs.filter_map(|(a, b)| thing(comparison, Coded::Matter, &[a, b], "")).collect(), THINGS / 2)
    };
    made(same).into_iter().chain(made(other)).collect()
}

/// What a version may leave out: points at which it was found silent, and as a check some at which it speaks.
fn silences(comparison: &Comparison) -> Vec<BlindThing> {
    let (mut silent, mut speaking) = (Vec::new(), Vec::new());
    for point in &comparison.points {
        for (version, reading) in point.readings.iter().enumerate() {
            let others = point.readings.iter().enumerate().filter(|(other, _)| *other != version);
            let Some(place) = others.flat_map(|(_, other)| &other.statements).next() else { continue };
            let name = &comparison.versions[version];
            let Some(mut asked) = thing(comparison, Coded::Silence, &[*place], &name.name) else { continue };
            asked.said = name.statements.iter().map(|place| comparison.words(*place).to_owned()).collect();
            if reading.statements.is_empty() { silent.push(asked) } else { speaking.push(asked) }
        }
    }
    drawn(silent, THINGS * 3 / 4).into_iter().chain(drawn(speaking, THINGS / 4)).collect()
}

fn voices(comparison: &Comparison) -> Vec<BlindThing> {
    let (mut heard, mut own) = (Vec::new(), Vec::new());
    for (article, read) in comparison.articles.iter().enumerate() {
        for (at, statement) in read.statements.iter().enumerate().filter(|(_, one)| one.kind.is_compared()) {
            let Some(asked) = thing(comparison, Coded::Voice, &[Place::new(article, at)], "") else { continue };
            if statement.attribution.is_some() { heard.push(asked) } else { own.push(asked) }
        }
    }
    drawn(heard, THINGS * 2 / 3).into_iter().chain(drawn(own, THINGS / 3)).collect()
}

/// What that coder said, the last word counting.
#[must_use]
pub fn coded_by(decisions: &[Decision], coder: &str) -> BTreeMap<CodedThing, String> {
    let own = decisions.iter().filter(|decision| decision.by == coder);
    own.filter_map(|decision| match &decision.what {
        What::Judge { kind, at, version, verdict } => Some((CodedThing::new(*kind, at, version), verdict.clone())),
        _ => None,
    })
    .collect()
}

/// Names of voices that that coder gave before, to choose from again.
#[must_use]
pub fn names_by(decisions: &[Decision], coder: &str) -> Vec<String> {
    let said = coded_by(decisions, coder).into_iter().filter(|(thing, _)| thing.kind == Coded::Voice);
    let names: BTreeSet<String> = said.map(|(_, verdict)| verdict).collect();
    names.into_iter().filter(|name| !Coded::Voice.verdicts().contains(&name.as_str())).collect()
}

/// What a third decides who settles a dispute so: the word on the dispute, and what follows for the comparison.
#[must_use]
pub fn settled(comparison: &Comparison, dispute: &CodingDispute, verdict: &str) -> Vec<What> {
    let (kind, at) = (dispute.thing.kind, dispute.at.clone());
    let mut all =
        vec![What::Arbitrate { kind, at, version: dispute.thing.version.clone(), verdict: verdict.to_owned() }];
    let places: Vec<Place> = dispute.at.iter().filter_map(|anchor| comparison.place(anchor)).collect();
    let follows = match (kind, verdict, places.as_slice()) {
        (Coded::Pair, "parallel", [a, b]) => comparison.confirm(*a, *b),
        (Coded::Pair, "not parallel", [a, b]) => comparison.reject(*a, *b),
        (Coded::Matter, "one question", [a, b]) => comparison.merge_matters(&[*a, *b]),
        (Coded::Matter, "two questions", [a, b]) if comparison.matter_of(*a) == comparison.matter_of(*b) => {
            comparison.split_matter(&[*b])
        }
        (Coded::Voice, name, [place]) if name != "own words" => {
            comparison.anchor(*place).map(|statement| What::SetVoice { statement, voice: name.to_owned() })
        }
        _ => None,
    };
    all.extend(follows);
    all
}
