//! Which phrases without a name mean one office or body: *the head of state* and *the President*, *l'entreprise* and *la société*.

use super::known::{Known, are_forms};
use crate::lexicon::{Info, Lexicon};

/// Whether `one` is called by nothing but what a list of synonyms holds for one with what `other` is called, beside a name perhaps.
pub(super) fn is_synonym(one: &Known, other: &Known, lexicon: &Lexicon) -> bool {
    let is_form = |a: &str, b: &str| a == b || lexicon.is_inflected() && are_forms(a, b);
    let is_common = |word: &String| lexicon.look(word).is(Info::INSTITUTION | Info::ROLE);
    let is_bare = !one.is_named() || one.speaker.is_role() || one.phrases.iter().flatten().all(is_common);
    // of two without a name the later one is the earlier
    let leads = other.is_named() && !other.speaker.is_role() || other.first < one.first;
    is_bare
        && leads
        && !one.phrases.is_empty()
        && one.phrases.iter().all(|phrase| {
            let mut groups = lexicon.synonyms(phrase);
            groups.any(|group| {
                group.iter().filter(|equal| *equal != phrase).any(|equal| is_called(other, equal, &is_form))
            })
        })
}

/// Whether some phrase of a speaker is that one, but for the speaker's own name.
fn is_called(speaker: &Known, equal: &[String], is_form: &dyn Fn(&str, &str) -> bool) -> bool {
    let is_own = |word: &&String| !speaker.speaker.is_role() && speaker.is_person() && speaker.words.contains(word);
    speaker.phrases.iter().any(|phrase| {
        let told: Vec<&String> = phrase.iter().filter(|word| !is_own(word)).collect();
        told.len() == equal.len() && told.iter().zip(equal).all(|(word, other)| is_form(word, other))
    })
}

/// The single words that mean what a role means.
pub(super) fn roles_like<'a>(role: &'a [String], lexicon: &'a Lexicon) -> impl Iterator<Item = &'a String> {
    let words = lexicon.synonyms(role).flatten();
    words.filter_map(|phrase| match phrase.as_slice() {
        [only] => Some(only),
        _ => None,
    })
}
