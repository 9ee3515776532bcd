//! The noun phrases of a clause as they stand in the text: what it speaks of, without what it says of it.

use super::{Tree, Upos};
use crate::text::Span;

/// A noun with what names it, contiguous in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// Its bytes in the sentence.
    pub span: Span,
    /// Position of its noun among the tree's words.
    pub head: usize,
    /// Positions of its words that name something: nouns, names, adjectives.
    pub words: Vec<usize>,
}

/// Words of a phrase at most.
const WORDS: usize = 7;

/// The noun phrases of `tree` within the bytes `within` of the sentence, without numbers, pronouns and clauses,
/// so that none of them asserts anything. Their own determiners are left out in front.
#[must_use]
pub(crate) fn noun_phrases(tree: &Tree, within: &[Span]) -> Vec<Phrase> {
    let inside = |at: usize| within.iter().any(|span| span.contains(tree.words[at].span));
    let nouns =
        (0..tree.words.len()).filter(|at| matches!(tree.words[*at].upos, Upos::Noun | Upos::Propn) && inside(*at));
    nouns
        .filter_map(|head| phrase(tree, head))
        .filter(|phrase| within.iter().any(|span| span.contains(phrase.span)))
        .collect()
}

fn phrase(tree: &Tree, head: usize) -> Option<Phrase> {
    let mut taken = vec![head];
    collect(tree, head, true, &mut taken);
    taken.sort_unstable();
    taken.dedup();
    // a preposition that the tree hung inside the phrase still leads up to it: *with President Lee*
    let leads = |at: &usize| matches!(tree.words[*at].upos, Upos::Adp | Upos::Det | Upos::Sconj | Upos::Cconj);
    let small = taken.iter().take_while(|at| leads(at)).count();
    taken.drain(..small);
    let (first, last) = (*taken.first()?, *taken.last()?);
    let is_whole = taken.len() == last + 1 - first && taken.len() <= WORDS;
    let plain = |at: &usize| {
        let word = &tree.words[*at];
        !matches!(word.upos, Upos::Num | Upos::Pron | Upos::Verb | Upos::Aux | Upos::Punct)
    };
    if !is_whole || !taken.iter().all(plain) {
        return None;
    }
    let named = |at: &usize| matches!(tree.words[*at].upos, Upos::Noun | Upos::Propn | Upos::Adj);
    let span = tree.words[first].span.cover(tree.words[last].span);
    Some(Phrase { span, head, words: taken.into_iter().filter(named).collect() })
}

/// Adds what names the noun `of`; what stands in front of the whole phrase (its article, its preposition) is left out.
fn collect(tree: &Tree, of: usize, is_head: bool, taken: &mut Vec<usize>) {
    for at in tree.children(of) {
        let relation = tree.words[at].relation.split(':').next().unwrap_or_default();
        match relation {
            "amod" if tree.children(at).next().is_none() => taken.push(at),
            "compound" | "flat" | "fixed" | "nmod" => {
                taken.push(at);
                collect(tree, at, false, taken);
            }
            "case" | "det" if !is_head || at > of => {
                taken.push(at);
                taken.extend(tree.children(at));
            }
            _ => {}
        }
    }
}
