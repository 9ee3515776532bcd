//! What was decided by hand, in signs and words: on a statement, on a point, on a pair.

use super::why_not::beginning;
use crate::{
    comparison::Comparison,
    locale::{percent, tr},
    present::{Hand, Index, of_pair},
    project::{Anchor, Decision, Project, What},
    statement::Place,
};

/// The sign that a decision has where one works.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// A pair was confirmed.
    Confirmed,
    /// A pair was rejected.
    Rejected,
    /// A statement was put into another point.
    Moved,
    /// Statements left their point.
    Split,
    /// Points were made one.
    Merged,
    /// A point is pinned.
    Pinned,
    /// A point has a name of the user's.
    Named,
    /// Who speaks was settled.
    Voice,
    /// A passage was set aside or brought back.
    Compared,
    /// A statement was cut out or joined.
    Cut,
}

/// A decision in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Its sign.
    pub sign: Sign,
    /// What was decided, with whom and by whom.
    pub told: String,
}

/// What was decided on a statement, the newest last. A voice accepted as found, notes, tags and codes are left out.
#[must_use]
pub fn of_statement(project: &Project, comparison: &Comparison, index: &Index, place: Place) -> Vec<Decided> {
    let told = |decision: &Decision| {
        let decided = told(comparison, index, decision, place)?;
        (!matches!(decided.sign, Sign::Pinned | Sign::Named | Sign::Merged)).then_some(decided)
    };
    project.decisions.iter().filter_map(told).collect()
}

/// What was decided on a point as a whole: its name, its pin, what was merged into it. The newest of each kind, in the order
/// of the kinds.
#[must_use]
pub fn of_point(project: &Project, comparison: &Comparison, index: &Index, point: usize) -> Vec<Decided> {
    let places: Vec<Place> = comparison.members(point).collect();
    let mut found: Vec<Decided> = Vec::new();
    for decision in project.decisions.iter().rev() {
        if !matches!(decision.what, What::Pin(_) | What::Merge(_) | What::Label(..)) {
            continue;
        }
        let decided = places.iter().find_map(|place| told(comparison, index, decision, *place));
        if let Some(decided) = decided.filter(|new| found.iter().all(|known| known.sign != new.sign)) {
            found.push(decided);
        }
    }
    found.sort_by_key(|decided| decided.sign);
    found
}

/// What a decision says of a statement, in words; `None` where it says nothing of it.
pub(super) fn told(comparison: &Comparison, index: &Index, decision: &Decision, place: Place) -> Option<Decided> {
    let on = |anchor: &Anchor| comparison.stands_on(anchor, place);
    let with = |all: &[&Anchor]| with(comparison, index, all);
    let (sign, told) = match &decision.what {
        What::Confirm(a, b) if on(a) => (Sign::Confirmed, tr!("hand-confirmed-with", others = with(&[b]))),
        What::Confirm(a, b) if on(b) => (Sign::Confirmed, tr!("hand-confirmed-with", others = with(&[a]))),
        What::Reject(a, b) if on(a) => (Sign::Rejected, tr!("hand-rejected-with", others = with(&[b]))),
        What::Reject(a, b) if on(b) => (Sign::Rejected, tr!("hand-rejected-with", others = with(&[a]))),
        What::Move { statement, to, .. } if on(statement) => {
            (Sign::Moved, tr!("hand-moved-to", others = with(&to.iter().collect::<Vec<_>>())))
        }
        What::Move { statement, to, .. } if to.iter().any(on) => {
            (Sign::Moved, tr!("hand-joined-by", others = with(&[statement])))
        }
        What::Split { statements, from } if statements.iter().any(on) => {
            (Sign::Split, tr!("hand-split-from", others = with(&from.iter().collect::<Vec<_>>())))
        }
        What::Merge(all) if all.iter().any(on) => {
            let others: Vec<&Anchor> = all.iter().filter(|anchor| !on(anchor)).collect();
            (Sign::Merged, tr!("hand-merged-with", others = with(&others)))
        }
        What::Pin(all) if all.iter().any(on) => {
            let others: Vec<&Anchor> = all.iter().filter(|anchor| !on(anchor)).collect();
            (Sign::Pinned, tr!("hand-pinned-with", others = with(&others)))
        }
        What::Label(anchor, label) if on(anchor) => (Sign::Named, tr!("hand-called", label = label.as_str())),
        What::SetVoice { statement, voice } if on(statement) => {
            (Sign::Voice, tr!("hand-voice", voice = voice.as_str()))
        }
        What::Restore(anchor) if on(anchor) => (Sign::Compared, tr!("hand-restored").to_owned()),
        What::Cut(anchor) if on(anchor) => (Sign::Cut, tr!("hand-cut").to_owned()),
        What::Join(all) if all.iter().any(on) => (Sign::Cut, tr!("hand-joined").to_owned()),
        What::SetAside(anchor) if on(anchor) => (Sign::Compared, tr!("hand-set-aside").to_owned()),
        _ => return None,
    };
    let told = if decision.by.is_empty() {
        tr!("hand-by-hand", what = told)
    } else {
        tr!("hand-by", what = told, name = decision.by.as_str())
    };
    Some(Decided { sign, told })
}

/// Those that an anchor's statements belong to, with the first words of the first.
fn with(comparison: &Comparison, index: &Index, all: &[&Anchor]) -> String {
    const NAMED: usize = 3;
    let version = |anchor: &&Anchor| {
        let version = comparison.place(anchor).and_then(|place| index.version(place));
        let named = version.and_then(|version| comparison.versions.get(version));
        named.map_or_else(|| tr!("hand-not-shown").to_owned(), |version| version.name.clone())
    };
    let Some(first) = all.first() else { return tr!("hand-nothing-else").to_owned() };
    let mut told = format!("{}: “{}”", version(first), beginning(&first.words));
    let mut others: Vec<String> = Vec::new();
    for name in all[1..].iter().map(version) {
        if !others.contains(&name) {
            others.push(name);
        }
    }
    if !others.is_empty() {
        let rest = others.len().saturating_sub(NAMED);
        others.truncate(NAMED);
        told = tr!("hand-others", first = told, others = others.join(", "));
        if rest > 0 {
            told = format!("{told} {}", tr!("and-more", n = rest));
        }
    }
    told
}

/// What was decided on a pair, in a few words.
pub(super) fn named(hand: Hand) -> &'static str {
    match hand {
        Hand::Confirmed => tr!("hand-confirmed"),
        Hand::Rejected => tr!("hand-rejected"),
        Hand::MovedHere => tr!("hand-moved-here"),
        Hand::MovedAway => tr!("hand-moved-away"),
        Hand::SplitTogether => tr!("hand-split-together"),
        Hand::Split => tr!("hand-split"),
        Hand::Merged => tr!("hand-merged"),
        Hand::Pinned => tr!("hand-pinned"),
    }
}

/// How sure a pair is, in a few words: the machine's score, or what was decided by hand with the machine's score beside it;
/// empty where there is neither.
pub(super) fn sure(project: &Project, comparison: &Comparison, a: Place, b: Place) -> String {
    let machine = comparison.estimate(a, b).map(percent);
    match (of_pair(project, comparison, a, b), machine) {
        (Some(hand), Some(score)) => tr!("hand-sure-machine", what = named(hand), share = score),
        (Some(hand), None) => tr!("hand-sure", what = named(hand)),
        (None, Some(score)) => score,
        (None, None) => String::new(),
    }
}
