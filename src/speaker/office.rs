//! Which person speaks for which body of the article: *Nadège Corbet, secrétaire générale du SUC* and *le SUC* are one voice, and
//! so are *the transport minister, Bertrand Leforest,* and *the ministry*. Where the body itself is not heard, its head is heard
//! under his or her own name.

use super::{
    VoiceKind,
    known::{Known, are_forms},
    name::Speaker,
};
use crate::lexicon::{Info, Lexicon};

/// Words of a phrase in which a body is looked for; longer ones tell stories.
const LONG: usize = 9;
/// Letters of a body that is found inside a name that is written without spaces.
const PIECE: usize = 2;

/// Those who are one with another, each with the one who is shown: heads with the body that their phrase names, bodies with the
/// one head who holds their seat.
pub(super) fn of_one_office<'a>(
    all: &'a [Known],
    is_free: impl Fn(&Known, &Known) -> bool,
    lexicon: &Lexicon,
) -> Vec<(&'a Speaker, &'a Speaker)> {
    let heads = || all.iter().filter(|one| is_head(one, lexicon));
    let bodies = || all.iter().filter(|one| is_body(one, lexicon));
    let mut found: Vec<(&Speaker, &Speaker)> = Vec::new();
    for head in heads() {
        let fits = bodies().filter(|body| is_free(head, body) && names(head, body, lexicon));
        found.extend(only(fits).map(|body| (&head.speaker, &body.speaker)));
    }
    for body in bodies() {
        let fits = heads().filter(|head| is_free(head, body) && holds_seat(head, body, lexicon));
        let head = only(fits).filter(|head| found.iter().all(|(one, _)| *one != &head.speaker));
        found.extend(head.map(|head| (&body.speaker, &head.speaker)));
    }
    found
}

fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// Somebody who may speak for a body: with a name, or with a role; whom everybody knows speaks for himself.
fn is_head(one: &Known, lexicon: &Lexicon) -> bool {
    let unfit = Info::GENERIC | Info::PLURAL | Info::FORMER;
    let is_one = one.speaker.kind == VoiceKind::Person && !one.speaker.key.starts_with("e:");
    is_one && !one.phrases.iter().flatten().any(|word| lexicon.look(word).is(unfit))
}

fn is_body(one: &Known, lexicon: &Lexicon) -> bool {
    let is_listed = || one.phrases.iter().flatten().any(|word| lexicon.look(word).is(Info::INSTITUTION));
    let is_any = || one.phrases.iter().flatten().any(|word| lexicon.look(word).is(Info::GENERIC | Info::PLURAL));
    match one.speaker.kind {
        VoiceKind::Institution => !one.speaker.key.starts_with("e:"),
        VoiceKind::Anonymous => is_listed() && !is_any(),
        _ => false,
    }
}

/// Whether a phrase of the head names the body, and somebody besides.
fn names(head: &Known, body: &Known, lexicon: &Lexicon) -> bool {
    if head.is_uncased() && body.is_uncased() {
        let (long, short) = (&head.speaker.name, &body.speaker.name);
        return short.chars().count() > PIECE && long.len() > short.len() && long.contains(short.as_str());
    }
    let says_more = |phrase: &Vec<String>, short: &Vec<String>| {
        let own = phrase.iter().filter(|word| !short.iter().any(|other| are_forms(word, other)));
        own.clone().any(|word| head.words.contains(word) || lexicon.look(word).is(Info::ROLE))
    };
    // *la sindaca* is no *sindacato*
    let is_role = |word: &String| lexicon.look(word).is(Info::ROLE);
    let is_in = |phrase: &Vec<String>, short: &Vec<String>| {
        !short.is_empty()
            && phrase.len() <= LONG
            && short.iter().all(|word| phrase.iter().any(|other| are_forms(word, other) && !is_role(other)))
            && !short.iter().all(is_role)
    };
    head.phrases.iter().any(|phrase| body.phrases.iter().any(|short| is_in(phrase, short) && says_more(phrase, short)))
}

/// Whether the body is the seat of the head's role: *the ministry* of *the minister*; where it is told more closely, *the foreign
/// ministry*, the head must be, too.
fn holds_seat(head: &Known, body: &Known, lexicon: &Lexicon) -> bool {
    let roles = |word: &String| lexicon.heads_of(word);
    body.phrases.iter().any(|phrase| {
        phrase.iter().any(|seat| {
            let held = roles(seat);
            let closer: Vec<&String> = phrase.iter().filter(|word| *word != seat).collect();
            let of_seat = |told: &Vec<String>| {
                told.iter().any(|word| held.iter().any(|role| word == role || word.ends_with(role.as_str())))
                    && closer.iter().all(|word| told.iter().any(|other| are_forms(word, other)))
            };
            !held.is_empty() && head.phrases.iter().any(of_seat)
        })
    })
}
