//! The noun phrases of a clause as they stand in the text: what it speaks of, without what it says of it.

use super::{Feature, Tree, Upos, plain_relation};
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
    /// Whether it takes in what the noun is of or for: `withdrawal of the forces`, `Ardia's request`.
    pub completed: bool,
    /// Whether something that hangs on the noun and stands right behind the phrase was left out.
    pub shortened: bool,
}

/// Words of a phrase at most.
const WORDS: usize = 9;
/// Ways in which one noun is told at most.
const VARIANTS: usize = 24;

/// The noun phrases of `tree` within the bytes `within` of the sentence, each noun with more and with less of what
/// completes it, without numbers, pronouns and clauses, so that none of them asserts anything. What is left out stands at
/// the edges and is left out whole; determiners and prepositions in front are left out always.
#[must_use]
pub(crate) fn noun_phrases(tree: &Tree, within: &[Span]) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = (0..tree.words.len())
        .filter(|at| names(tree, *at) && !is_inside_a_name(tree, *at))
        .flat_map(|head| told(tree, head, 0).into_iter().flat_map(move |taken| shorter(tree, head, taken)))
        .filter_map(|(head, taken)| phrase(tree, head, taken))
        .filter(|phrase| within.iter().any(|span| span.contains(phrase.span)))
        .collect();
    phrases.sort_by_key(|phrase| (phrase.head, phrase.span));
    phrases.dedup_by_key(|phrase| (phrase.head, phrase.span));
    phrases
}

fn names(tree: &Tree, at: usize) -> bool {
    matches!(tree.words[at].upos, Upos::Noun | Upos::Propn)
}

/// Whether a noun is a part of a longer name or compound, or only says whose something is.
fn is_inside_a_name(tree: &Tree, at: usize) -> bool {
    let relation = tree.words[at].relation;
    matches!(plain_relation(relation), "compound" | "flat" | "fixed" | "goeswith") || relation == "nmod:desc"
}

/// The ways to tell a noun: with what stands before it, then with more and more of what stands behind it.
fn told(tree: &Tree, head: usize, depth: usize) -> Vec<Vec<usize>> {
    let mut all = vec![core(tree, head)];
    if depth > 2 {
        return all;
    }
    for at in tree.children(head).filter(|at| *at > head) {
        let word = &tree.words[at];
        let is_complement = word.plain_relation() == "nmod" && word.relation != "nmod:desc";
        let is_joined = word.plain_relation() == "conj" && tree.words[head].upos == word.upos;
        if !names(tree, at) || !(is_complement || is_joined) {
            continue;
        }
        let before = all.clone();
        // of two things in a row the second is told whole
        let ways = told(tree, at, depth + 1);
        let ways = if is_joined { &ways[ways.len() - 1..] } else { &ways[..] };
        for more in ways {
            for less in &before {
                if all.len() < VARIANTS && less.len() + more.len() <= 2 * WORDS {
                    all.push(less.iter().chain(more).chain(&leading(tree, at)).copied().collect());
                }
            }
        }
    }
    all
}

/// What leads up to a noun inside a phrase: its preposition, its article, what joins it.
fn leading(tree: &Tree, of: usize) -> Vec<usize> {
    let leads = |at: &usize| matches!(tree.words[*at].plain_relation(), "case" | "det" | "cc");
    tree.children(of).filter(leads).flat_map(|at| std::iter::once(at).chain(tree.children(at))).collect()
}

/// A noun with its compounds, adjectives, and the possessor before it.
fn core(tree: &Tree, head: usize) -> Vec<usize> {
    let mut taken = vec![head];
    for at in tree.children(head) {
        let relation = tree.words[at].relation;
        match plain_relation(relation) {
            "amod" => taken.extend(with_adverbs(tree, at)),
            "compound" | "flat" | "fixed" | "goeswith" => taken.extend(core(tree, at)),
            "nmod" if relation == "nmod:desc" => taken.extend(core(tree, at)),
            "nmod" if at < head && names(tree, at) => {
                taken.extend(core(tree, at));
                taken.extend(leading(tree, at));
            }
            "case" | "det" if at > head => taken.push(at),
            "punct" if is_tie(tree, at) => taken.push(at),
            _ => {}
        }
    }
    taken
}

fn with_adverbs(tree: &Tree, adjective: usize) -> Vec<usize> {
    let beside = |at: &usize| {
        matches!(tree.words[*at].plain_relation(), "advmod" | "compound" | "flat")
            || (tree.words[*at].plain_relation() == "punct" && is_tie(tree, *at))
    };
    std::iter::once(adjective).chain(tree.children(adjective).filter(beside)).collect()
}

/// A hyphen, or another sign with letters on both sides.
fn is_tie(tree: &Tree, at: usize) -> bool {
    let touches = |a: usize, b: usize| match (tree.words.get(a), tree.words.get(b)) {
        (Some(a), Some(b)) => a.span.end() == b.span.start(),
        _ => false,
    };
    let letters = |at: usize| tree.words.get(at).is_some_and(|word| word.upos != Upos::Punct);
    at > 0 && touches(at - 1, at) && touches(at, at + 1) && letters(at - 1) && letters(at + 1)
}

/// A phrase and the same without the adjectives that it begins with.
fn shorter(tree: &Tree, head: usize, mut taken: Vec<usize>) -> Vec<(usize, Vec<usize>)> {
    taken.sort_unstable();
    taken.dedup();
    let small = |at: &usize| {
        let word = &tree.words[*at];
        *at < head
            && (matches!(word.upos, Upos::Adp | Upos::Det | Upos::Sconj | Upos::Cconj | Upos::Adv)
                || word.plain_relation() == "amod" && word.upos == Upos::Verb)
    };
    let drop = |taken: &mut Vec<usize>| {
        let count = taken.iter().take_while(|at| small(at)).count();
        taken.drain(..count);
    };
    drop(&mut taken);
    let mut all = vec![(head, taken.clone())];
    while taken.first().is_some_and(|at| {
        tree.words[*at].plain_relation() == "amod" && tree.words[*at].head == u16::try_from(head).ok()
    }) {
        taken.remove(0);
        drop(&mut taken);
        all.push((head, taken.clone()));
    }
    all
}

fn phrase(tree: &Tree, head: usize, taken: Vec<usize>) -> Option<Phrase> {
    let (first, last) = (*taken.first()?, *taken.last()?);
    let is_whole = taken.len() == last + 1 - first && taken.len() <= WORDS;
    let plain = |at: &usize| {
        let word = &tree.words[*at];
        match word.upos {
            Upos::Num | Upos::Pron | Upos::Aux | Upos::Sym | Upos::X => false,
            Upos::Verb => word.plain_relation() == "amod" && word.features.get(Feature::VerbForm) != Some("Fin"),
            Upos::Punct => is_tie(tree, *at),
            _ => true,
        }
    };
    if !is_whole || !taken.iter().all(plain) || is_cut(tree, first, last) {
        return None;
    }
    let named = |at: &usize| matches!(tree.words[*at].upos, Upos::Noun | Upos::Propn | Upos::Adj | Upos::Verb);
    let hangs = |at: usize, relation: &str| {
        tree.words[at].head == u16::try_from(head).ok() && tree.words[at].plain_relation() == relation
    };
    let completed = taken.iter().any(|at| hangs(*at, "nmod") && names(tree, *at));
    let behind = |at: usize| at > last && ["nmod", "conj", "acl", "appos"].iter().any(|kind| hangs(at, kind));
    let shortened = tree.children(head).any(behind);
    let span = tree.words[first].span.cover(tree.words[last].span);
    Some(Phrase { span, head, words: taken.into_iter().filter(named).collect(), completed, shortened })
}

/// Whether the first or the last word is only a part of what is written together.
fn is_cut(tree: &Tree, first: usize, last: usize) -> bool {
    let words = &tree.words;
    let is_spaced = !is_written_together(tree);
    let one = |a: usize, b: usize| {
        let (Some(a), Some(b)) = (words.get(a), words.get(b)) else { return false };
        let glued = is_spaced && a.span.end() == b.span.start() && a.upos != Upos::Punct && b.upos != Upos::Punct;
        a.span == b.span || glued
    };
    let tied = |a: Option<usize>, sign: Option<usize>| {
        let sign = sign.filter(|at| words.get(*at).is_some_and(|word| word.upos == Upos::Punct));
        a.is_some() && sign.is_some_and(|at| is_tie(tree, at))
    };
    let possessive = words.get(last).is_some_and(|word| word.plain_relation() == "case" && word.upos == Upos::Part);
    first.checked_sub(1).is_some_and(|before| one(before, first))
        || one(last, last + 1) && !is_possessive(tree, last + 1)
        || tied(Some(first), first.checked_sub(1))
        || tied(Some(last), Some(last + 1))
        || possessive
}

/// Whether words stand without spaces between them, as in Chinese: most touch the next.
pub(super) fn is_written_together(tree: &Tree) -> bool {
    let pairs = tree.words.windows(2).filter(|pair| pair.iter().all(|word| word.upos != Upos::Punct));
    let (all, touching) = pairs.fold((0, 0), |(all, touching), pair| {
        (all + 1, touching + usize::from(pair[0].span.end() == pair[1].span.start()))
    });
    touching * 2 > all
}

/// The sign of a possessor: `'s`.
fn is_possessive(tree: &Tree, at: usize) -> bool {
    tree.words.get(at).is_some_and(|word| word.upos == Upos::Part && word.plain_relation() == "case")
}
