//! What looks like speech and is none: a plain act (*discussed the clashes*), what a statement leaves out.

use super::{candidate::Candidate, passage::Passage, reading::Reading};
use crate::{
    grammar::{Tree, Upos},
    lexicon::Info,
    text::Span,
};

/// Whether a sentence's tree tells that a finding is no speech.
pub(super) fn is_unspoken(passage: &Passage, tree: &Tree, one: &Candidate) -> bool {
    let Some(cue) = one.cue.filter(|_| !tree.words.is_empty()) else { return false };
    let reading = Reading::new(passage, one.sentence, tree);
    let mut words = (0..tree.words.len()).filter(|at| reading.span(*at).overlaps(cue));
    words.any(|at| is_plain_act(&reading, at, &one.content) || is_unsaid(&reading, at))
}

/// Whether a verb tells of a plain act, and what would be said is only whom it is done to, or what several spoke about.
fn is_plain_act(reading: &Reading, verb: usize, content: &[Span]) -> bool {
    let is_act = reading.upos(verb) == Upos::Verb && reading.infos[verb].is(Info::ACT);
    let is_more = |at: usize| matches!(reading.plain_relation(at), "ccomp" | "xcomp" | "parataxis");
    let is_quoted = content.iter().any(|span| reading.passage.quotations_in(*span).any(|q| q.is_speech));
    if !is_act || is_quoted || reading.children(verb).any(is_more) {
        return false;
    }
    let is_told = |at: &usize| content.iter().any(|span| reading.span(*at).overlaps(*span));
    let told: Vec<usize> = (0..reading.tree.words.len()).filter(is_told).collect();
    let object = reading.child(verb, "obj").filter(is_told).map(|object| reading.subtree(object));
    let inside = |at: usize| object.as_ref().is_some_and(|object| object[at]);
    let is_of_act = |at: &usize| inside(*at) || reading.upos(*at) == Upos::Punct || is_beside(reading, *at, verb);
    !told.is_empty() && (object.is_some() || is_of_several(reading, verb)) && told.iter().all(is_of_act)
}

/// Whether several are named as those who do it.
fn is_of_several(reading: &Reading, verb: usize) -> bool {
    let subject = reading.child(verb, "nsubj").map_or_else(Vec::new, |subject| reading.subtree(subject));
    subject.iter().enumerate().any(|(at, inside)| *inside && reading.plain_relation(at) == "conj")
}

/// Whether a word stands in what tells when, where or how the verb's deed was done.
fn is_beside(reading: &Reading, at: usize, verb: usize) -> bool {
    let beside = |child: &usize| matches!(reading.plain_relation(*child), "obl" | "advmod" | "iobj");
    reading.children(verb).filter(beside).any(|child| reading.subtree(child)[at])
}

/// Whether a noun of speech is the subject of a verb that is denied: what its statement leaves out is not said.
fn is_unsaid(reading: &Reading, noun: usize) -> bool {
    let is_subject = reading.upos(noun) == Upos::Noun && reading.plain_relation(noun) == "nsubj";
    let verb = reading.head(noun).filter(|verb| is_subject && reading.verb_cue(*verb).is_some());
    let denies = |at: usize| reading.infos[at].is(Info::NEGATION) && !reading.is_quoted(at);
    verb.is_some_and(|verb| reading.children(verb).any(denies))
}
