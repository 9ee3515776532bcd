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
    let inside = inside(tree, within);
    let sizes = sizes(tree, &inside);
    let Some(root) = root(tree, &inside, &sizes) else { return Vec::new() };
    let mut chosen = Chosen { tree, inside: &inside, sizes: &sizes, words: BTreeSet::new() };
    chosen.take(&chosen.predicate(root, Marks::Dropped));
    let parts = chosen.parts(root);
    // first each part in short, so that none is missing; then what room is left is given to them in their order
    for (place, at) in &parts {
        match place {
            Place::Subject | Place::Object => _ = chosen.try_take(&chosen.phrase(*at, Asides::Dropped)),
            Place::Clause if chosen.try_take(&chosen.clause(*at)) => {}
            Place::Clause => _ = chosen.try_take(&chosen.predicate(*at, Marks::Kept)),
            Place::Circumstance => {}
        }
    }
    for (place, at) in &parts {
        // of circumstances, names and dates alone say something without what hangs on them
        let tells = matches!(tree.words[*at].upos, Upos::Propn | Upos::Num);
        if *place != Place::Clause && !chosen.try_take(&chosen.phrase(*at, Asides::Kept)) && tells {
            chosen.try_take(&chosen.phrase(*at, Asides::Dropped));
        }
    }
    chosen.join_hyphens();
    let mut spans: Vec<Span> = chosen.words.iter().map(|at| tree.words[*at].span).collect();
    spans.dedup();
    spans
}

/// Whether what `tree` says within those bytes is a bare infinitive: `to leave`, which does not say who leaves.
#[must_use]
pub fn is_bare(tree: &Tree, within: &[Span]) -> bool {
    let inside = inside(tree, within);
    root(tree, &inside, &sizes(tree, &inside)).is_some_and(|root| {
        let mut parts = tree.children(root).filter(|at| inside[*at]).map(|at| base(tree.words[at].relation));
        tree.words[root].features.get(Feature::VerbForm) == Some("Inf")
            && parts.all(|relation| !matches!(relation, "nsubj" | "csubj" | "aux"))
    })
}

fn inside(tree: &Tree, within: &[Span]) -> Vec<bool> {
    tree.words.iter().map(|word| within.iter().any(|span| span.contains(word.span))).collect()
}

/// Where a part stands in a clause; parts are taken in this order as long as there is room.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Subject,
    Object,
    Clause,
    Circumstance,
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Asides {
    Kept,
    Adjectives,
    Dropped,
}

/// Whether the words that bind a clause to another are told: `to` of `to meet`.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Marks {
    Kept,
    Dropped,
}

/// How many words inside hang on each word inside, itself included: leaves are counted into their heads until none is left.
fn sizes(tree: &Tree, inside: &[bool]) -> Vec<usize> {
    let head = |at: usize| tree.words[at].head.map(usize::from).filter(|head| inside.get(*head) == Some(&true));
    let mut sizes: Vec<usize> = inside.iter().map(|inside| usize::from(*inside)).collect();
    let mut uncounted = vec![0_usize; sizes.len()];
    let heads = (0..sizes.len()).filter(|at| inside[*at]).filter_map(head);
    heads.for_each(|head| uncounted[head] += 1);
    let mut leaves: Vec<usize> = (0..sizes.len()).filter(|at| inside[*at] && uncounted[*at] == 0).collect();
    while let Some(leaf) = leaves.pop() {
        let Some(head) = head(leaf) else { continue };
        sizes[head] += sizes[leaf];
        uncounted[head] -= 1;
        if uncounted[head] == 0 {
            leaves.push(head);
        }
    }
    sizes
}

/// The word inside whose head is outside; of several, the one that most words hang on.
fn root(tree: &Tree, inside: &[bool], sizes: &[usize]) -> Option<usize> {
    let top =
        |at: usize| tree.words[at].head.is_none_or(|head| !inside.get(usize::from(head)).copied().unwrap_or(false));
    let tops = (0..tree.words.len()).filter(|at| inside[*at] && top(*at) && tree.words[*at].upos != Upos::Punct);
    tops.max_by_key(|at| (sizes[*at], std::cmp::Reverse(*at)))
}

struct Chosen<'a> {
    tree: &'a Tree,
    inside: &'a [bool],
    sizes: &'a [usize],
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

    /// What hyphens tie to a word that was taken.
    fn join_hyphens(&mut self) {
        let words = &self.tree.words;
        for at in 1..words.len().saturating_sub(1) {
            let ties = [at - 1, at, at + 1].map(|at| words[at].upos == Upos::Punct) == [false, true, false]
                && words[at - 1].span.end() == words[at].span.start()
                && words[at].span.end() == words[at + 1].span.start();
            if ties && (at - 1..=at + 1).all(|at| self.inside[at]) {
                let taken = self.words.contains(&(at - 1)) || self.words.contains(&(at + 1));
                self.words.extend((at - 1..=at + 1).filter(|_| taken));
            }
        }
    }

    /// A predicate's own words: auxiliaries, copula, negation and other adverbs at its side, particles.
    fn predicate(&self, of: usize, marks: Marks) -> Vec<usize> {
        let verb = self.tree.words[of].upos == Upos::Verb;
        let infinitive = self.tree.words[of].features.get(Feature::VerbForm) == Some("Inf");
        let is_said_of = self.children(of).any(|(_, relation)| base(relation) == "cop");
        let own = |(at, relation): &(usize, &'static str)| match base(relation) {
            "aux" | "cop" | "expl" | "fixed" | "flat" | "compound" => true,
            "mark" => marks == Marks::Kept && infinitive && self.tree.words[*at].upos == Upos::Part,
            "case" => !verb && (is_said_of || marks == Marks::Kept),
            "nummod" | "amod" => !verb,
            "advmod" => self.tree.words[*at].upos == Upos::Part,
            _ => false,
        };
        let mut words: Vec<usize> = self.children(of).filter(own).map(|(at, _)| at).collect();
        words.push(of);
        let beside = |at: usize| words.iter().any(|word| word.abs_diff(at) == 1);
        let adverbs = self.children(of).filter(|(at, relation)| {
            base(relation) == "advmod" && !words.contains(at) && beside(*at) && self.children(*at).next().is_none()
        });
        let adverbs: Vec<usize> = adverbs.map(|(at, _)| at).collect();
        words.extend(adverbs);
        words
    }

    /// The parts of a clause that may be told with its predicate, in the order in which they are taken; of its circumstances,
    /// the one that says most.
    fn parts(&self, of: usize) -> Vec<(Place, usize)> {
        let found = self.children(of).filter_map(|(at, relation)| {
            let place = match base(relation) {
                "nsubj" | "csubj" => Place::Subject,
                "obj" | "iobj" => Place::Object,
                "xcomp" | "ccomp" => Place::Clause,
                "nmod" if self.tree.words[of].upos != Upos::Verb => Place::Object,
                "obl" if at > of => Place::Circumstance,
                _ => return None,
            };
            Some((place, at))
        });
        let mut parts: Vec<(Place, usize)> = found.collect();
        let circumstances = parts.iter().filter(|(place, _)| *place == Place::Circumstance).map(|(_, at)| *at);
        let telling = circumstances.max_by_key(|at| (self.sizes[*at], std::cmp::Reverse(*at)));
        parts.retain(|(place, at)| *place != Place::Circumstance || Some(*at) == telling);
        parts.sort_by_key(|(place, _)| *place);
        parts
    }

    /// A clause under another: its predicate and object, and those of the clause under it.
    fn clause(&self, of: usize) -> Vec<usize> {
        let mut words = self.predicate(of, Marks::Kept);
        for (place, at) in self.parts(of) {
            match place {
                Place::Object | Place::Subject => words.extend(self.phrase(at, Asides::Dropped)),
                Place::Clause if words.len() < WORDS => words.extend(self.clause(at)),
                Place::Clause | Place::Circumstance => {}
            }
        }
        words
    }

    /// A noun with what names it; with `Asides::Adjectives` also its adjectives, with `Asides::Kept` also what it is of and
    /// what it is joined with.
    fn phrase(&self, of: usize, asides: Asides) -> Vec<usize> {
        let kept = asides == Asides::Kept;
        let mut words = vec![of];
        for (at, relation) in self.children(of) {
            match base(relation) {
                "case" | "fixed" | "nummod" | "advmod" => words.extend(self.phrase(at, Asides::Dropped)),
                // a title is told whole or not at all: the Armenian prime minister
                "nmod" if relation == "nmod:desc" && kept => words.extend(self.phrase(at, Asides::Kept)),
                "nmod" if relation == "nmod:desc" => {}
                "compound" | "flat" => words.extend(self.phrase(at, asides)),
                "amod" if asides != Asides::Dropped => words.push(at),
                "nmod" if kept => words.extend(self.phrase(at, Asides::Dropped)),
                "conj" if kept => words.extend(self.phrase(at, Asides::Adjectives)),
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
