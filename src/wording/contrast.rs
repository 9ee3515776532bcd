//! Where two parallel statements differ in number, polarity, certainty or actor, with the words that show it. Says that
//! they differ, never that one contradicts the other. Knows nothing of points.

use crate::{
    alignment::numbers,
    grammar::{Tree, Upos},
    lexicon::{FramingLists, Hit, Phrases},
    text::{Language, Span, Token, TokenKind, fold, tokens},
};

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

/// The contrasts of two parallel statements, sorted.
#[must_use]
pub fn contrasts(a: &Told<'_>, b: &Told<'_>, lists: &FramingLists) -> Vec<Contrast> {
    let (one, other) = (Side::new(a, lists), Side::new(b, lists));
    let mut found = Vec::new();
    number(&one, &other, &mut found);
    let mut marked = |what, classes: &[&str]| {
        if let (Some(left), Some(right)) = (one.marks(classes), other.marks(classes))
            && left.is_some() != right.is_some()
        {
            found.push(Contrast { what, a: left, b: right });
        }
    };
    marked(Contrasted::Polarity, &["negation"]);
    marked(Contrasted::Certainty, &["hedge", "modal possible"]);
    if let (Some((act, left)), Some((same, right))) = (doer(a), doer(b)) {
        let names = |span: Span, text: &str| fold(span.of(text));
        if act == same && a.language == b.language && names(left, a.text) != names(right, b.text) {
            found.push(Contrast { what: Contrasted::Actor, a: Some(left), b: Some(right) });
        }
    }
    found.sort_unstable();
    found
}

/// A statement in words, with what counts in it.
struct Side<'a> {
    text: &'a str,
    words: Vec<Token>,
    forms: Vec<String>,
    certainty: Option<&'a Phrases>,
    counts: Vec<Count>,
}

/// A number with its unit and bound.
struct Count {
    value: f64,
    unit: String,
    bound: String,
    span: Span,
}

/// Letters by which two units are held to be one.
const UNIT_LETTERS: usize = 5;

impl<'a> Side<'a> {
    fn new(told: &Told<'a>, lists: &'a FramingLists) -> Self {
        let mut words = tokens(told.text);
        words.retain(|token| token.kind != TokenKind::Punctuation);
        let forms: Vec<String> = words.iter().map(|token| fold(token.span.of(told.text))).collect();
        let certainty = lists.of(told.language, "certainty");
        let mut side = Self { text: told.text, words, forms, certainty, counts: Vec::new() };
        side.counts = side.count(told, lists);
        side
    }

    fn find(&self, phrases: &Phrases) -> Vec<Hit> {
        phrases.find(&self.forms.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn count(&self, told: &Told<'_>, lists: &FramingLists) -> Vec<Count> {
        let qualifiers = lists.of(told.language, "qualifier");
        let qualified = qualifiers.map_or_else(Vec::new, |phrases| self.find(phrases));
        let stops = lists.of(told.language, "stop");
        let stop = |form: &str| stops.is_some_and(|stops| !stops.find(&[form]).is_empty());
        let mut counts = Vec::new();
        for (value, span) in numbers(told.text, told.language) {
            let first = self.words.partition_point(|word| word.span.start() < span.start());
            let after = self.words.partition_point(|word| word.span.start() < span.end());
            let unit = (after..self.words.len().min(after + 2))
                .find(|at| self.words[*at].kind == TokenKind::Word && !stop(&self.forms[*at]));
            let Some(unit) = unit else { continue };
            let qualifier = qualified.iter().find(|hit| hit.end == first).zip(qualifiers);
            let bound = qualifier.map_or("", |(hit, phrases)| match phrases.class(hit) {
                class @ ("at least" | "more than" | "less than" | "up to") => class,
                _ => "",
            });
            let from = qualifier.map_or(span.start(), |(hit, _)| self.words[hit.first].span.start());
            counts.push(Count {
                value,
                unit: self.forms[unit].trim_end_matches('s').chars().take(UNIT_LETTERS).collect(),
                bound: bound.to_owned(),
                span: Span::new(from.min(span.start()), self.words[unit].span.end()),
            });
        }
        counts
    }

    /// The first mark of these classes, if any; `None` where there is no list for the language.
    fn marks(&self, classes: &[&str]) -> Option<Option<Span>> {
        let phrases = self.certainty?;
        let hit = self.find(phrases).into_iter().find(|hit| classes.contains(&phrases.class(hit)));
        Some(hit.map(|hit| self.words[hit.first].span.cover(self.words[hit.end - 1].span)))
    }
}

/// Numbers of one unit of which none is the same in both.
fn number(one: &Side<'_>, other: &Side<'_>, found: &mut Vec<Contrast>) {
    debug_assert!(one.counts.iter().all(|count| count.span.end() <= one.text.len()));
    let same = |x: &Count, y: &Count| (x.value - y.value).abs() < 1e-9 && x.bound == y.bound;
    for count in &one.counts {
        let of_unit: Vec<&Count> = other.counts.iter().filter(|theirs| theirs.unit == count.unit).collect();
        let mine = one.counts.iter().filter(|mine| mine.unit == count.unit).count();
        if let ([theirs], 1) = (of_unit.as_slice(), mine)
            && !same(count, theirs)
        {
            found.push(Contrast { what: Contrasted::Number, a: Some(count.span), b: Some(theirs.span) });
        }
    }
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
    let parts =
        tree.children(doer).filter(|child| matches!(tree.words[*child].relation, "flat" | "flat:name" | "compound"));
    let spans = parts.chain([doer]).filter_map(|word| place(tree.words[word].span));
    Some((act, spans.reduce(Span::cover)?))
}
