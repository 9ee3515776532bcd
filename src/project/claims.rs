//! What a decision says about what, so that two that contradict each other are known.

use super::{Anchor, What};
use crate::{
    article::ArticleId,
    locale::{Message, message},
};

/// What a decision says about what: two decisions contradict each other where they say different things of one subject.
pub(super) fn claims(what: &What) -> Vec<(Message, Message)> {
    match what {
        What::Confirm(..) | What::Reject(..) | What::Pin(_) | What::Merge(_) => point_claims(what),
        What::Move { .. } | What::Split { .. } | What::Join(_) => point_claims(what),
        What::MoveToMatter { .. } | What::SplitMatter { .. } | What::MergeMatters(_) | What::PinMatter(_) => {
            matter_claims(what)
        }
        What::RenameVoice { .. } | What::MergeVoices { .. } | What::KeepApart { .. } => voice_claims(what),
        What::SetSide { .. } | What::SetVoice { .. } | What::AcceptVoice(_) => voice_claims(what),
        What::MergeActors { .. } | What::SplitActor { .. } => voice_claims(what),
        What::OneOrigin(..) | What::TwoOrigins(..) | What::Arbitrate { .. } => settled_claims(what),
        What::LabelMatter(at, text) => vec![(message!("about-matter-name", place = place(at)), quoted(text))],
        What::Label(at, text) => vec![(message!("about-point-name", place = place(at)), quoted(text))],
        What::Gloss(at, text) => vec![(message!("about-gloss", place = place(at)), quoted(text))],
        What::LeftOut { point, version } => {
            let at = point.first().map_or_else(String::new, place);
            vec![(message!("about-silence", version = version, place = at), message!("dispute-yes"))]
        }
        What::SetStance(at, stance) => vec![(message!("about-stance", place = place(at)), stance.name().into())],
        What::Restore(at) => vec![(message!("about-passage", place = place(at)), message!("dispute-compared"))],
        What::SetAside(at) => vec![(message!("about-passage", place = place(at)), message!("dispute-set-aside"))],
        What::Cut(at) => vec![(message!("about-words", place = place(at)), message!("dispute-own-statement"))],
        // What two people say blindly is meant to differ: it is a dispute of coders, not of copies.
        What::Judge { .. } => Vec::new(),
        What::Note(..) | What::Tag(..) | What::Code(..) | What::GroundText(_) => Vec::new(),
        What::UndoRepair { .. } | What::Later(_) => Vec::new(),
    }
}

/// What a decision says about points: of each pair of statements whether they are parallel, and which are one.
fn point_claims(what: &What) -> Vec<(Message, Message)> {
    let (parallel, apart) = (message!("dispute-parallel"), message!("dispute-not-parallel"));
    let pair = |a: &Anchor, b: &Anchor| {
        let (a, b) = (place(a), place(b));
        message!("pair", first = a.clone().min(b.clone()), second = a.max(b))
    };
    let pairs = |some: &[Anchor], others: &[Anchor], verdict: &Message| -> Vec<(Message, Message)> {
        some.iter().flat_map(|a| others.iter().map(move |b| (pair(a, b), verdict.clone()))).collect()
    };
    let gathered = |all: &[Anchor]| -> Vec<(Message, Message)> {
        (0..all.len()).flat_map(|index| pairs(&all[..index], &all[index..=index], &parallel)).collect()
    };
    match what {
        What::Confirm(a, b) => vec![(pair(a, b), parallel)],
        What::Reject(a, b) => vec![(pair(a, b), apart)],
        What::Pin(all) | What::Merge(all) => gathered(all),
        What::Move { statement, from, to } => {
            let mut all = pairs(std::slice::from_ref(statement), from, &apart);
            all.extend(pairs(std::slice::from_ref(statement), to, &parallel));
            all
        }
        What::Split { statements, from } => {
            let mut all = gathered(statements);
            all.extend(pairs(statements, from, &apart));
            all
        }
        What::Join(all) => {
            let one = |two: &[Anchor]| {
                (message!("about-statements", places = pair(&two[0], &two[1])), message!("dispute-one"))
            };
            all.windows(2).map(one).collect()
        }
        _ => Vec::new(),
    }
}

/// What a decision says about who is who, and who speaks.
fn voice_claims(what: &What) -> Vec<(Message, Message)> {
    match what {
        What::RenameVoice { from, to } => vec![(message!("about-voice", name = from), quoted(to))],
        What::MergeVoices { from, into } => {
            from.iter().map(|name| (message!("about-voice", name = name), quoted(into))).collect()
        }
        What::MergeActors { from, into } => {
            from.iter().map(|name| (message!("about-actor", name = name), quoted(into))).collect()
        }
        What::SplitActor { form, into } => vec![(message!("about-form", form = form), quoted(into))],
        What::KeepApart { voice, other } => {
            let other = other.as_deref().unwrap_or_default();
            vec![(message!("about-same-voice", voice = voice, other = other), message!("dispute-no"))]
        }
        What::SetSide { voice, side } => vec![(message!("about-side", voice = voice), quoted(side))],
        What::SetVoice { statement, voice } => {
            vec![(message!("about-voice-of", place = place(statement)), quoted(voice))]
        }
        What::AcceptVoice(at) => vec![(message!("about-voice-of", place = place(at)), message!("dispute-as-found"))],
        _ => Vec::new(),
    }
}

/// What a decision says about origins and about disputes of coders.
fn settled_claims(what: &What) -> Vec<(Message, Message)> {
    let origin =
        |a: &ArticleId, b: &ArticleId| message!("about-origin", first = a.min(b).as_str(), second = a.max(b).as_str());
    match what {
        What::OneOrigin(a, b) => vec![(origin(a, b), message!("dispute-one"))],
        What::TwoOrigins(a, b) => vec![(origin(a, b), message!("dispute-two"))],
        What::Arbitrate { kind, at, version, verdict } => {
            let mut places: Vec<String> = at.iter().map(place).collect();
            places.sort();
            let places = places.join("; ");
            let about = match version.as_str() {
                "" => message!("about-dispute", kind = kind.name(), places = places),
                _ => message!("about-dispute-in", kind = kind.name(), places = places, version = version),
            };
            vec![(about, quoted(verdict))]
        }
        _ => Vec::new(),
    }
}

/// What a decision says about matters: of each pair of statements whether they answer one question. Of large matters the
/// pairs with the first statement stand for all.
fn matter_claims(what: &What) -> Vec<(Message, Message)> {
    let pairs = |some: &[Anchor], others: &[Anchor], verdict: &Message| -> Vec<(Message, Message)> {
        let both = some.iter().flat_map(|a| others.iter().map(move |b| (place(a), place(b))));
        let pair = |(a, b): (String, String)| message!("about-one-matter", first = (&a).min(&b), second = (&a).max(&b));
        both.map(|both| (pair(both), verdict.clone())).collect()
    };
    const ALL: usize = 60;
    let gathered = |all: &[Anchor]| -> Vec<(Message, Message)> {
        let first = all.len().min(if all.len() > ALL { 1 } else { ALL });
        (0..first).flat_map(|index| pairs(&all[index..=index], &all[index + 1..], &message!("dispute-yes"))).collect()
    };
    // A pin speaks of what it does not name: whatever else is put there contradicts it.
    let more = |all: &[Anchor], verdict: &Message| -> Vec<(Message, Message)> {
        let one = |anchor| (message!("about-more-in-matter", place = place(anchor)), verdict.clone());
        all.iter().map(one).collect()
    };
    let (yes, no) = (message!("dispute-yes"), message!("dispute-no"));
    match what {
        What::MoveToMatter { statements, from, to } => {
            let mut all = gathered(statements);
            all.extend(pairs(statements, from, &no));
            all.extend(pairs(statements, to, &yes));
            all.extend(more(to, &yes));
            all.extend(more(statements, &yes));
            all
        }
        What::SplitMatter { statements, from } => {
            let mut all = gathered(statements);
            all.extend(pairs(statements, from, &no));
            all
        }
        What::MergeMatters(all) => [gathered(all), more(all, &yes)].concat(),
        What::PinMatter(all) => [gathered(all), more(all, &no)].concat(),
        _ => Vec::new(),
    }
}

/// Words of the user, in quotation marks.
pub(super) fn quoted(words: &str) -> Message {
    message!("quoted", words = words)
}

/// A place in words: the first of them, the article, the byte.
fn place(anchor: &Anchor) -> String {
    let words: String = anchor.words.chars().take(40).collect();
    format!("“{words}” ({}, {})", anchor.article, anchor.span.start)
}
