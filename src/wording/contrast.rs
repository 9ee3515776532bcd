//! Where two parallel statements differ in number, polarity, certainty or actor, with the words that show it. Says that
//! they differ, never that one contradicts the other.

use super::count::{Count, counts};
use crate::{
    grammar::{Tree, Upos},
    lexicon::{Hit, Lexicons, Phrases},
    text::{Language, Span, Token, TokenKind, fold, tokens},
};
use std::collections::BTreeSet;

/// What two statements differ in.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Contrasted {
    /// They count the same thing and arrive at other values or other bounds (`more than 200`).
    Number,
    /// One denies and the other does not.
    Polarity,
    /// One hedges, or says it may be, and the other does not.
    Certainty,
    /// The same act has another doer.
    Actor,
}

/// A difference and where it shows; spans count bytes of each statement.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Contrast {
    /// What they differ in.
    pub what: Contrasted,
    /// The words of the first; `None` where it is the absence of such words that differs.
    pub a: Option<Span>,
    /// The words of the second.
    pub b: Option<Span>,
}

/// A statement as contrasts are looked for in it.
#[derive(Copy, Clone, Debug)]
pub struct Told<'a> {
    /// Its words.
    pub text: &'a str,
    /// Its language.
    pub language: Language,
    /// Its sentence's tree and how many bytes of the sentence stand before the statement; without it no actor is told.
    pub tree: Option<(&'a Tree, usize)>,
}

/// A statement made ready for [`Telling::contrasts`]: what counts, denies, hedges and acts in it. Made once for each statement,
/// however many it is held against.
#[derive(Clone, Debug)]
pub struct Telling<'a> {
    text: &'a str,
    language: Language,
    counts: Vec<Count>,
    /// The first word that denies; none where there is no list for the language.
    negation: Option<Option<Span>>,
    /// The first word that hedges or says that it may be.
    doubt: Option<Option<Span>>,
    /// The act that is told and the words of its doer.
    doer: Option<(String, Span)>,
}

impl<'a> Telling<'a> {
    /// What `told` tells, by the word lists of its language.
    #[must_use]
    pub fn new(told: &Told<'a>, lexicons: &Lexicons) -> Self {
        let mut words = tokens(told.text);
        words.retain(|token| token.kind != TokenKind::Punctuation);
        let folded: Vec<String> = words.iter().map(|token| fold(token.span.of(told.text))).collect();
        let forms: Vec<&str> = folded.iter().map(String::as_str).collect();
        let lists = lexicons.framing();
        let misses = lists.of(told.language, "certainty_not").map_or_else(Vec::new, |misses| misses.find(&forms));
        let found = lists.of(told.language, "certainty").map(|phrases| (phrases, phrases.find(&forms)));
        let first =
            |classes: &[&str]| found.as_ref().map(|(phrases, hits)| mark(phrases, hits, &misses, classes, &words));
        // A word such as *never* counts as firmness where certainty is told, but it denies all the same.
        let denial = || {
            let hit = lists.of(told.language, "denial")?.find(&forms).into_iter().next()?;
            Some(words[hit.first].span.cover(words[hit.end - 1].span))
        };
        Self {
            text: told.text,
            language: told.language,
            counts: counts(told.text, told.language, told.tree, lists, lexicons.numerals()),
            negation: first(&["negation"]).map(|word| word.or_else(denial)),
            doubt: first(&["hedge", "modal possible"]),
            doer: doer(told),
        }
    }

    /// The contrasts with a parallel statement, sorted. Words that deny or hedge are held against each other within one
    /// language only: others may say the same by an ending.
    #[must_use]
    pub fn contrasts(&self, other: &Self) -> Vec<Contrast> {
        let mut found = Vec::new();
        number(&self.counts, &other.counts, &mut found);
        if self.language.primary() == other.language.primary() {
            let mut marked = |what, a: Option<Option<Span>>, b: Option<Option<Span>>| {
                if let (Some(a), Some(b)) = (a, b)
                    && a.is_some() != b.is_some()
                {
                    found.push(Contrast { what, a, b });
                }
            };
            marked(Contrasted::Polarity, self.negation, other.negation);
            marked(Contrasted::Certainty, self.doubt, other.doubt);
            if let (Some((act, a)), Some((same, b))) = (&self.doer, &other.doer)
                && act == same
                && !may_be_one(a.of(self.text), b.of(other.text))
            {
                found.push(Contrast { what: Contrasted::Actor, a: Some(*a), b: Some(*b) });
            }
        }
        found.sort_unstable();
        found
    }
}

/// The first mark of these classes that is no miss (*as possible*), if any.
fn mark(phrases: &Phrases, hits: &[Hit], misses: &[Hit], classes: &[&str], words: &[Token]) -> Option<Span> {
    let is_missed = |hit: &Hit| misses.iter().any(|miss| miss.first <= hit.first && hit.end <= miss.end);
    let hit = hits.iter().find(|hit| classes.contains(&phrases.class(hit)) && !is_missed(hit))?;
    Some(words[hit.first].span.cover(words[hit.end - 1].span))
}

/// Numbers of one unit: those that both give are set aside; where each gives others, the first of each are told.
fn number(one: &[Count], other: &[Count], found: &mut Vec<Contrast>) {
    let same = |x: &Count, y: &Count| x.unit == y.unit && (x.value - y.value).abs() < 1e-9 && x.bound() == y.bound();
    let own = |mine: &[Count], theirs: &[Count]| -> Vec<Count> {
        let lone = mine.iter().filter(|x| !x.unit.is_empty() && !theirs.iter().any(|y| same(x, y)));
        lone.cloned().collect()
    };
    let (mine, theirs) = (own(one, other), own(other, one));
    let first = |counts: &[Count], unit: &str| counts.iter().find(|count| count.unit == unit).map(|count| count.span);
    let units: BTreeSet<&str> = mine.iter().map(|count| count.unit.as_str()).collect();
    for unit in units {
        if let (Some(a), Some(b)) = (first(&mine, unit), first(&theirs, unit)) {
            found.push(Contrast { what: Contrasted::Number, a: Some(a), b: Some(b) });
        }
    }
}

/// Letters by which two words of a name are held to be one: *soldier*, *soldiers*.
const NAME_LETTERS: usize = 6;

/// Whether two doers may be one: one is named with words of the other (*Mayor Berg*, *Anna Berg*), or the last word is the
/// same but for its ending.
fn may_be_one(a: &str, b: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let words = tokens(name).into_iter().filter(|token| token.kind != TokenKind::Punctuation);
        words.map(|token| fold(token.span.of(name)).chars().take(NAME_LETTERS).collect()).collect()
    };
    let (a, b) = (words(a), words(b));
    let within = |short: &[String], long: &[String]| short.iter().all(|word| long.contains(word));
    a.last() == b.last() || within(&a, &b) || within(&b, &a)
}

/// The act that the sentence tells (the first letters of its root) and the words of its doer, where both stand in the
/// statement and the doer is named.
fn doer(told: &Told<'_>) -> Option<(String, Span)> {
    const ACT_LETTERS: usize = 5;
    let (tree, before) = told.tree?;
    let place = |span: Span| {
        let (start, end) = (span.start().checked_sub(before)?, span.end().checked_sub(before)?);
        (end <= told.text.len() && told.text.is_char_boundary(start) && told.text.is_char_boundary(end))
            .then(|| Span::new(start, end))
    };
    let root = tree.words.iter().position(|word| word.head.is_none() && word.upos == Upos::Verb)?;
    let is_doer = |child: &usize| matches!(tree.words[*child].relation, "nsubj" | "obl:agent");
    let doer = tree.children(root).find(is_doer)?;
    if !matches!(tree.words[doer].upos, Upos::Noun | Upos::Propn) {
        return None;
    }
    let act = fold(place(tree.words[root].span)?.of(told.text)).chars().take(ACT_LETTERS).collect();
    if tree.children(doer).any(|child| tree.words[child].relation == "conj") {
        return None; // of several one may be named first here and last there
    }
    let parts =
        tree.children(doer).filter(|child| matches!(tree.words[*child].relation, "flat" | "flat:name" | "compound"));
    let spans = parts.chain([doer]).filter_map(|word| place(tree.words[word].span));
    Some((act, spans.reduce(Span::cover)?))
}
