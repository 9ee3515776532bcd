//! What looks like speech and is none: a plain act (*telephoned the president, discussed the clashes*), and what is said not to
//! have been said (*the statement does not speak of the call*).

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
    let words = || (0..tree.words.len()).filter(|at| reading.span(*at).overlaps(cue));
    words().any(|at| is_plain_act(&reading, at, &one.content)) || words().any(|at| is_unsaid(&reading, at))
}

/// Whether a verb tells of a plain act, and what would be said is only whom or what it is done to.
fn is_plain_act(reading: &Reading, verb: usize, content: &[Span]) -> bool {
    let is_act = reading.upos(verb) == Upos::Verb && reading.infos[verb].is(Info::ACT);
    let is_more = |at: usize| matches!(reading.plain_relation(at), "ccomp" | "xcomp" | "parataxis");
    if !is_act || reading.children(verb).any(is_more) {
        return false;
    }
    let is_told = |at: usize| content.iter().any(|span| reading.span(at).overlaps(*span));
    let mut told = (0..reading.tree.words.len()).filter(|at| is_told(*at)).peekable();
    let is_quoted = content.iter().any(|span| reading.passage.quotations_in(*span).any(|q| q.is_speech));
    let object = reading.child(verb, "obj").filter(|object| is_told(*object));
    !is_quoted
        && told.peek().is_some()
        && object.is_some_and(|object| {
            let inside = reading.subtree(object);
            told.all(|at| inside[at] || reading.upos(at) == Upos::Punct || is_beside(reading, at, verb))
        })
}

/// Whether a word stands in what tells when, where or how the verb's deed was done.
fn is_beside(reading: &Reading, at: usize, verb: usize) -> bool {
    let beside = |child: usize| matches!(reading.plain_relation(child), "obl" | "advmod" | "iobj");
    reading.children(verb).filter(|child| beside(*child)).any(|child| reading.subtree(child)[at])
}

/// Whether a noun of speech is the subject of a verb that is denied: what its statement leaves out is not said.
fn is_unsaid(reading: &Reading, noun: usize) -> bool {
    let is_subject = reading.upos(noun) == Upos::Noun && reading.plain_relation(noun) == "nsubj";
    let verb = reading.head(noun).filter(|_| is_subject);
    verb.is_some_and(|verb| {
        let speaks = reading.verb_cue(verb).is_some();
        speaks && reading.children(verb).any(|at| reading.infos[at].is(Info::NEGATION) && !reading.is_quoted(at))
    })
}
