//! Which person speaks for which body of the article: *Nadège Corbet, secrétaire générale du SUC* and *le SUC* are one voice, and
//! so are *the transport minister, Bertrand Leforest,* and *the ministry*. Where the body itself is not heard, its head is heard
//! under his or her own name.

use super::{
    VoiceKind,
    known::{Known, are_forms},
    name::Speaker,
    phrase::is_anybody,
    unspaced,
};
use crate::lexicon::{Info, Lexicon};

/// Words of a phrase in which a body is looked for; longer ones tell stories.
const LONG: usize = 9;
/// What the titles of deputies begin with.
const DEPUTIES: [&str; 2] = ["vize", "ex"];
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
    let is_one = one.speaker.kind == VoiceKind::Person && !one.speaker.key.starts_with("e:")
        || unspaced::is_head(one, &lexicon.unspaced);
    let is_former = || one.phrases.iter().flatten().any(|word| lexicon.look(word).is(Info::FORMER));
    is_one && !is_former() && !one.phrases.iter().any(|phrase| is_anybody(phrase, lexicon))
}

fn is_body(one: &Known, lexicon: &Lexicon) -> bool {
    let is_listed = || one.phrases.iter().flatten().any(|word| lexicon.look(word).is(Info::INSTITUTION));
    let is_any = || one.phrases.iter().any(|phrase| is_anybody(phrase, lexicon));
    if unspaced::is_body(one, &lexicon.unspaced) {
        return true;
    }
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
        let fits = short.chars().count() > PIECE || unspaced::is_body(body, &lexicon.unspaced);
        return fits && long.len() > short.len() && long.contains(short.as_str());
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
            let is_head = |word: &String| held.iter().any(|role| word == role || is_compound_of(word, role, lexicon));
            // *Orbis's chief executive* is not the head of another company
            let is_none_of_another = |word: &String| {
                let is_own = !head.speaker.is_role() && head.words.iter().any(|own| are_forms(word, own));
                let is_closer = || phrase.iter().any(|other| are_forms(word, other));
                is_own || is_head(word) || lexicon.look(word).is(Info::TITLE) || is_closer()
            };
            let of_seat = |told: &Vec<String>| {
                told.iter().any(is_head)
                    && told.iter().all(is_none_of_another)
                    && closer.iter().all(|word| told.iter().any(|other| are_forms(word, other)))
            };
            !held.is_empty() && head.phrases.iter().any(of_seat)
        })
    })
}

/// *Innenminister* is a minister, the *Vizepräsident* not the president.
fn is_compound_of(word: &str, role: &str, lexicon: &Lexicon) -> bool {
    let head = word.strip_suffix(role).filter(|_| lexicon.has_compounds);
    head.is_some_and(|head| head.chars().count() > 2 && !DEPUTIES.contains(&head))
}
