//! What several people say of one thing, each without seeing the machine or the others: what can be coded, and how far coders
//! agree. Does not choose what is coded.

use crate::{
    framing::krippendorff_alpha,
    project::{Anchor, Coded, Decision, What},
};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that is coded: its kind, its places in order, and the version it is asked of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CodedThing {
    /// The kind.
    pub kind: Coded,
    /// The articles and the bytes of its places, sorted.
    pub places: Vec<(String, u32, u32)>,
    /// The version whose silence is asked about; empty for other kinds.
    pub version: String,
}

impl CodedThing {
    /// The thing at these places.
    #[must_use]
    pub fn new(kind: Coded, at: &[Anchor], version: &str) -> Self {
        let place = |anchor: &Anchor| (anchor.article.as_str().to_owned(), anchor.span.start, anchor.span.end);
        let mut places: Vec<_> = at.iter().map(place).collect();
        places.sort();
        Self { kind, places, version: version.to_owned() }
    }
}

/// A thing on which coders differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodingDispute {
    /// The thing.
    pub thing: CodedThing,
    /// Its places.
    pub at: Vec<Anchor>,
    /// Who says what, by name.
    pub said: Vec<(String, String)>,
    /// Who settled it and how, if somebody did.
    pub settled: Option<(String, String)>,
}

/// How far coders agree on one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// The kind.
    pub kind: Coded,
    /// Who coded.
    pub coders: Vec<String>,
    /// Things that somebody coded.
    pub things: usize,
    /// Things that two or more coded.
    pub double: usize,
    /// Of these, the ones on which all say the same.
    pub agreed: usize,
    /// Krippendorff's alpha; `None` where nothing can be compared or only one answer was ever given.
    pub alpha: Option<f64>,
    /// The things on which they differ, sorted.
    pub disputes: Vec<CodingDispute>,
}

/// How far coders agree, kind by kind; kinds that nobody coded are left out. Of one coder's answers to one thing the last
/// counts. Answers that settle a dispute are no coding.
#[must_use]
pub fn agreements(decisions: &[Decision]) -> Vec<Agreement> {
    let mut said: BTreeMap<CodedThing, (Vec<Anchor>, BTreeMap<String, String>)> = BTreeMap::new();
    let mut settled: BTreeMap<CodedThing, (String, String)> = BTreeMap::new();
    for decision in decisions {
        match &decision.what {
            What::Judge { kind, at, version, verdict } => {
                let thing = CodedThing::new(*kind, at, version);
                let entry = said.entry(thing).or_insert_with(|| (at.clone(), BTreeMap::new()));
                entry.1.insert(decision.by.clone(), verdict.clone());
            }
            What::Arbitrate { kind, at, version, verdict } => {
                settled.insert(CodedThing::new(*kind, at, version), (decision.by.clone(), verdict.clone()));
            }
            _ => {}
        }
    }
    let all = Coded::ALL.into_iter().map(|kind| {
        let own: Vec<_> = said.iter().filter(|(thing, _)| thing.kind == kind).collect();
        agreement(kind, &own, &settled)
    });
    all.filter(|agreement| agreement.things > 0).collect()
}

type Answers = (Vec<Anchor>, BTreeMap<String, String>);

fn agreement(
    kind: Coded,
    own: &[(&CodedThing, &Answers)],
    settled: &BTreeMap<CodedThing, (String, String)>,
) -> Agreement {
    let coders: BTreeSet<String> = own.iter().flat_map(|(_, (_, said))| said.keys().cloned()).collect();
    let units: Vec<Vec<String>> = own.iter().map(|(_, (_, said))| said.values().cloned().collect()).collect();
    let double: Vec<&Vec<String>> = units.iter().filter(|unit| unit.len() > 1).collect();
    let agreed = double.iter().filter(|unit| unit.iter().all(|verdict| *verdict == unit[0])).count();
    let differ = own.iter().filter(|(_, (_, said))| said.values().collect::<BTreeSet<_>>().len() > 1);
    let disputes = differ.map(|(thing, (at, said))| CodingDispute {
        thing: (*thing).clone(),
        at: at.clone(),
        said: said.iter().map(|(who, verdict)| (who.clone(), verdict.clone())).collect(),
        settled: settled.get(*thing).cloned(),
    });
    Agreement {
        kind,
        coders: coders.into_iter().collect(),
        things: own.len(),
        double: double.len(),
        agreed,
        alpha: krippendorff_alpha(&units),
        disputes: disputes.collect(),
    }
}
