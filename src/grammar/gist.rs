//! The core of a clause in few of its own words: who does what to whom. Knows nothing of points or voices.

use super::{Feature, Tree, Upos};
use crate::text::Span;
use std::collections::BTreeSet;

/// The words of a gist at most; a part that does not fit is left out, or put in short.
const WORDS: usize = 9;

/// The core of what `tree` says within the bytes `within` of the sentence: subject, predicate, object and, if there is
/// room, one circumstance, each without its asides; the sentence's own words, in order. Empty if nothing of the tree
/// stands there.
#[must_use]
pub fn gist(tree: &Tree, within: &[Span]) -> Vec<Span> {
    let inside: Vec<bool> = tree.words.iter().map(|word| within.iter().any(|span| span.contains(word.span))).collect();
    let Some(root) = root(tree, &inside) else { return Vec::new() };
    let mut chosen = Chosen { tree, inside: &inside, words: BTreeSet::new() };
    chosen.take(&chosen.predicate(root));
    let parts = chosen.parts(root);
    for place in Place::IN_ORDER {
        for (_, at) in parts.iter().filter(|(of, _)| *of == place) {
            let (whole, short) = match place {
                Place::Clause => (chosen.clause(*at), chosen.predicate(*at)),
                _ => (chosen.phrase(*at, Asides::Kept), chosen.phrase(*at, Asides::Dropped)),
            };
            if !chosen.try_take(&whole) {
                chosen.try_take(&short);
            }
        }
    }
    let mut spans: Vec<Span> = chosen.words.iter().map(|at| tree.words[*at].span).collect();
    spans.dedup();
    spans
}

/// Where a part stands in a clause; parts are taken in this order as long as there is room.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Place {
    Object,
    Subject,
    Clause,
    Circumstance,
}

impl Place {
    const IN_ORDER: [Self; 4] = [Self::Subject, Self::Object, Self::Clause, Self::Circumstance];
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Asides {
    Kept,
    Dropped,
}

/// The word inside whose head is outside; of several, the one that most words hang on.
fn root(tree: &Tree, inside: &[bool]) -> Option<usize> {
    let top =
        |at: usize| tree.words[at].head.is_none_or(|head| !inside.get(usize::from(head)).copied().unwrap_or(false));
    let mut weight = vec![0_usize; tree.words.len()];
    for at in (0..tree.words.len()).filter(|at| inside[*at]) {
        let mut above = at;
        for _ in 0..tree.words.len() {
            match tree.words[above].head.map(usize::from) {
                Some(head) if inside.get(head) == Some(&true) => above = head,
                _ => break,
            }
        }
        weight[above] += 1;
    }
    let tops = (0..tree.words.len()).filter(|at| inside[*at] && top(*at) && tree.words[*at].upos != Upos::Punct);
    tops.max_by_key(|at| (weight[*at], std::cmp::Reverse(*at)))
}

struct Chosen<'a> {
    tree: &'a Tree,
    inside: &'a [bool],
    words: BTreeSet<usize>,
}

impl Chosen<'_> {
    fn take(&mut self, words: &[usize]) {
        self.words.extend(words);
    }

    /// Takes `words` if there is room for them; nothing is taken twice.
    fn try_take(&mut self, words: &[usize]) -> bool {
        let fresh = words.iter().filter(|at| !self.words.contains(at)).count();
        let fits = self.words.len() + fresh <= WORDS;
        if fits {
            self.take(words);
        }
        fits
    }

    fn children(&self, of: usize) -> impl Iterator<Item = (usize, &'static str)> {
        let (tree, inside) = (self.tree, self.inside);
        tree.children(of).filter(|at| inside[*at]).map(|at| (at, tree.words[at].relation))
    }

    /// A predicate's own words: auxiliaries, copula, negation, particles.
    fn predicate(&self, of: usize) -> Vec<usize> {
        let mut words: Vec<usize> = self
            .children(of)
            .filter(|(at, relation)| match base(relation) {
                "aux" | "cop" | "expl" | "fixed" | "flat" | "compound" => true,
                "case" | "mark" => self.tree.words[of].upos != Upos::Verb || self.is_infinitive_mark(*at, of),
                "nummod" | "amod" => self.tree.words[of].upos != Upos::Verb,
                "advmod" => self.tree.words[*at].upos == Upos::Part,
                _ => false,
            })
            .map(|(at, _)| at)
            .collect();
        words.push(of);
        words
    }

    /// `to` of `to meet`, but not `that` of `that they meet`.
    fn is_infinitive_mark(&self, mark: usize, of: usize) -> bool {
        self.tree.words[mark].upos == Upos::Part
            && self.tree.words[of].features.get(Feature::VerbForm) == Some("Inf")
            && base(self.tree.words[of].relation) == "xcomp"
    }

    /// The parts of a clause that may be told with its predicate, in order; of its circumstances, the one that says most.
    fn parts(&self, of: usize) -> Vec<(Place, usize)> {
        let found = self.children(of).filter_map(|(at, relation)| {
            let pronoun = self.tree.words[at].upos == Upos::Pron;
            let place = match base(relation) {
                "nsubj" | "csubj" if !pronoun => Place::Subject,
                "obj" | "iobj" if !pronoun => Place::Object,
                "xcomp" | "ccomp" => Place::Clause,
                "nmod" if self.tree.words[of].upos != Upos::Verb => Place::Object,
                "obl" if !pronoun && at > of => Place::Circumstance,
                _ => return None,
            };
            Some((place, at))
        });
        let mut parts: Vec<(Place, usize)> = found.collect();
        let circumstances = parts.iter().filter(|(place, _)| *place == Place::Circumstance).map(|(_, at)| *at);
        let telling = circumstances.max_by_key(|at| (self.weight(*at), std::cmp::Reverse(*at)));
        parts.retain(|(place, at)| *place != Place::Circumstance || Some(*at) == telling);
        parts
    }

    /// How many words hang on a word, itself included.
    fn weight(&self, of: usize) -> usize {
        let (mut count, mut waiting) = (0, vec![of]);
        while let Some(at) = waiting.pop() {
            count += 1;
            waiting.extend(self.children(at).map(|(child, _)| child));
        }
        count
    }

    /// A clause under another: its predicate and object.
    fn clause(&self, of: usize) -> Vec<usize> {
        let mut words = self.predicate(of);
        for (place, at) in self.parts(of) {
            if matches!(place, Place::Object | Place::Subject) {
                words.extend(self.phrase(at, Asides::Dropped));
            }
        }
        words
    }

    /// A noun with what names it; with `Asides::Kept` also its adjectives, what it is of, and what it is joined with.
    fn phrase(&self, of: usize, asides: Asides) -> Vec<usize> {
        let kept = asides == Asides::Kept;
        let mut words = vec![of];
        for (at, relation) in self.children(of) {
            match base(relation) {
                "case" | "compound" | "flat" | "fixed" | "nummod" => words.extend(self.phrase(at, Asides::Dropped)),
                "amod" if kept => words.push(at),
                "nmod" | "conj" if kept => words.extend(self.phrase(at, Asides::Dropped)),
                "cc" => words.push(at),
                _ => {}
            }
        }
        words
    }
}

/// A relation without its subtype.
fn base(relation: &str) -> &str {
    relation.split(':').next().unwrap_or(relation)
}
