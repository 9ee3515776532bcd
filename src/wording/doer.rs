//! Who does what a statement tells first of all, and whether two doers may be one. Does not know what is done.

use super::{
    matching::folded,
    told::{Told, are_one_but_for_ending},
};
use crate::{
    grammar::{Tree, Upos},
    lexicon::FramingLists,
    text::{Span, fold},
};

/// The doer of a deed.
#[derive(Clone, Debug)]
pub(super) struct Doer {
    /// Its bytes of the statement.
    pub span: Span,
    words: Vec<String>,
    /// All nouns and names that it is told by: *the majority of the deputies*.
    nouns: Vec<String>,
    /// The class of words for one doer that its last word is of: *police*, *officers*; or for one kind of things.
    class: Option<String>,
    named: Named,
    /// What it is done to, folded.
    object: Option<String>,
}

/// Whether a doer is told by a name, by an office or a kind that word lists have, or by another noun, which may be any of them
/// in other words: *the gunman*, *his son*.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Named {
    Name,
    Office,
    Noun,
}

impl Doer {
    /// The doer of the deed at `deed`; none where it is told by a pronoun, or where there are several, of whom one may be
    /// named first here and last there.
    pub(super) fn new(told: &Told<'_>, deed: Span, lists: &FramingLists) -> Option<Self> {
        let (tree, before) = told.tree?;
        let at = tree
            .words
            .iter()
            .position(|word| word.span == deed.shifted(before) && word.head.is_none())
            .or_else(|| tree.words.iter().position(|word| word.span == deed.shifted(before)))?;
        if tree.words[at].upos != Upos::Verb {
            return None;
        }
        let doer = tree.children(at).find(|child| matches!(tree.words[*child].relation, "nsubj" | "obl:agent"))?;
        let word = &tree.words[doer];
        if !matches!(word.upos, Upos::Noun | Upos::Propn)
            || tree.children(doer).any(|child| tree.words[child].relation == "conj")
        {
            return None;
        }
        let span =
            named_words(tree, doer).filter_map(|at| inside(told, tree.words[at].span, before)).reduce(Span::cover)?;
        let words: Vec<String> = folded(span.of(told.text));
        let class = ["doer", "choice", "variant"].into_iter().find_map(|group| {
            let phrases = lists.of(told.language, group)?;
            phrases.find(&[words.last()?.as_str()]).first().map(|hit| phrases.class(hit).to_owned())
        });
        let is_noun = |at: &usize| matches!(tree.words[*at].upos, Upos::Noun | Upos::Propn);
        let under = |at: &usize| {
            std::iter::successors(Some(*at), |at| tree.words[*at].head.map(usize::from))
                .take(tree.words.len())
                .any(|at| at == doer)
        };
        let nouns = (0..tree.words.len()).filter(is_noun).filter(under);
        let nouns =
            nouns.filter_map(|at| inside(told, tree.words[at].span, before)).map(|span| fold(span.of(told.text)));
        // *the South Carolina Republican* tells what somebody is, too
        let is_described = tree.children(doer).any(|child| tree.words[child].relation == "det");
        let is_listed = |group: &str| {
            let last = words.last().map(String::as_str);
            lists.of(told.language, group).zip(last).is_some_and(|(phrases, last)| !phrases.find(&[last]).is_empty())
        };
        let is_known = class.is_some() || is_listed("title") || is_listed("source");
        let is_named = !is_described
            && !is_listed("title")
            && named_words(tree, doer).any(|at| tree.words[at].upos == Upos::Propn);
        let object = tree.children(at).find(|child| matches!(tree.words[*child].relation, "obj" | "nsubj:pass"));
        let object = object.and_then(|object| inside(told, tree.words[object].span, before));
        let object = object.map(|span| fold(span.of(told.text)));
        let named = match (is_named, is_known) {
            (true, _) => Named::Name,
            (false, true) => Named::Office,
            (false, false) => Named::Noun,
        };
        Some(Self { span, nouns: nouns.collect(), words, class, named, object })
    }

    /// Whether it is told that both do it to the same.
    pub(super) fn does_the_same(&self, other: &Self) -> bool {
        matches!((&self.object, &other.object), (Some(a), Some(b)) if is_one_word(a, b))
            || (self.object.is_none() && other.object.is_none())
    }

    /// Whether the two may be one: one is told by a name and the other by what it is, both by words for one doer, one by words of
    /// the other (*Mayor Berg*, *Anna Berg*) or by its first letters, or the last word is the same but for its ending.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        let within = |short: &Self, long: &Self| {
            short.words.iter().all(|word| long.words.iter().any(|other| letters(other) == letters(word)))
        };
        let last = self.words.last().zip(other.words.last());
        self.named != other.named
            || self.named == Named::Noun
            || (self.class.is_some() && self.class == other.class)
            || last.is_some_and(|(a, b)| is_one_word(a, b))
            || self.last_is_among(other)
            || other.last_is_among(self)
            || within(self, other)
            || within(other, self)
            || self.initials() == other.words.concat()
            || other.initials() == self.words.concat()
    }

    fn last_is_among(&self, other: &Self) -> bool {
        self.words.last().is_some_and(|last| other.nouns.iter().any(|noun| is_one_word(last, noun)))
    }

    fn initials(&self) -> String {
        self.words.iter().filter_map(|word| word.chars().next()).collect()
    }
}

/// The words of a name or noun: its parts by the tree, the names that stand right behind it (*president Renn*), and those right before
/// a name.
fn named_words(tree: &Tree, doer: usize) -> impl Iterator<Item = usize> + '_ {
    let is_part = |child: &usize| matches!(tree.words[*child].relation, "flat" | "flat:name" | "compound");
    let is_name = |at: &usize| tree.words[*at].upos == Upos::Propn;
    let before = (0..doer).rev().take_while(move |at| is_name(&doer) && is_name(at));
    let behind = (doer + 1..tree.words.len()).take_while(is_name);
    tree.children(doer).filter(is_part).chain(before).chain(behind).chain([doer])
}

fn inside(told: &Told<'_>, span: Span, before: usize) -> Option<Span> {
    let (start, end) = (span.start().checked_sub(before)?, span.end().checked_sub(before)?);
    told.text.get(start..end).map(|_| Span::new(start, end))
}

/// The letters by which two words of a name are held to be one: *soldier*, *soldiers*.
fn letters(word: &str) -> &str {
    const LETTERS: usize = 6;
    word.char_indices().nth(LETTERS).map_or(word, |(end, _)| &word[..end])
}

/// Whether two words are the same but for an ending: *ship*, *ships*.
fn is_one_word(a: &str, b: &str) -> bool {
    const STEM: usize = 3;
    let is_long = |word: &str| word.chars().count() >= STEM;
    letters(a) == letters(b) || (is_long(a) && is_long(b) && are_one_but_for_ending(a, b))
}
