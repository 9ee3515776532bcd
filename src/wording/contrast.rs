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

/// A statement made ready for [`contrasts`]: what counts, denies, hedges and acts in it.
#[derive(Clone, Debug)]
pub struct Telling {
    counts: Vec<Count>,
    /// The first mark of each kind, if any; `None` where there is no list for the language.
    denied: Option<Option<Span>>,
    hedged: Option<Option<Span>>,
    /// The act that is told, and who does it.
    doer: Option<Doer>,
}

#[derive(Clone, Debug)]
struct Doer {
    language: Language,
    act: String,
    name: String,
    span: Span,
}

/// The contrasts of two parallel statements, sorted.
#[must_use]
pub fn contrasts(a: &Telling, b: &Telling) -> Vec<Contrast> {
    let mut found = Vec::new();
    number(&a.counts, &b.counts, &mut found);
    let marks = [(Contrasted::Polarity, a.denied, b.denied), (Contrasted::Certainty, a.hedged, b.hedged)];
    for (what, one, other) in marks {
        if let (Some(a), Some(b)) = (one, other)
            && a.is_some() != b.is_some()
        {
            found.push(Contrast { what, a, b });
        }
    }
    if let (Some(one), Some(other)) = (&a.doer, &b.doer)
        && (one.act == other.act && one.language == other.language && one.name != other.name)
    {
        found.push(Contrast { what: Contrasted::Actor, a: Some(one.span), b: Some(other.span) });
    }
    found.sort_unstable();
    found
}

impl Telling {
    /// What `told` tells, by the word lists of its language.
    #[must_use]
    pub fn new(told: &Told<'_>, lists: &FramingLists) -> Self {
        let side = Side::new(told);
        let certainty = lists.of(told.language, "certainty");
        let hits = certainty.map(|phrases| side.find(phrases));
        let first = |classes: &[&str]| {
            let (phrases, hits) = (certainty?, hits.as_ref()?);
            Some(hits.iter().find(|hit| classes.contains(&phrases.class(hit))).map(|hit| side.span(hit)))
        };
        Self {
            counts: side.count(told, lists),
            denied: first(&["negation"]),
            hedged: first(&["hedge", "modal possible"]),
            doer: doer(told),
        }
    }
}

/// A statement in words.
struct Side {
    words: Vec<Token>,
    forms: Vec<String>,
}

/// A number with its unit and bound.
#[derive(Clone, Debug)]
struct Count {
    value: f64,
    unit: String,
    bound: String,
    span: Span,
}

/// Letters by which two units are held to be one.
const UNIT_LETTERS: usize = 5;

impl Side {
    fn new(told: &Told<'_>) -> Self {
        let mut words = tokens(told.text);
        words.retain(|token| token.kind != TokenKind::Punctuation);
        let forms = words.iter().map(|token| fold(token.span.of(told.text))).collect();
        Self { words, forms }
    }

    fn span(&self, hit: &Hit) -> Span {
        self.words[hit.first].span.cover(self.words[hit.end - 1].span)
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
}

/// Numbers of one unit of which none is the same in both.
fn number(one: &[Count], other: &[Count], found: &mut Vec<Contrast>) {
    let same = |x: &Count, y: &Count| (x.value - y.value).abs() < 1e-9 && x.bound == y.bound;
    for count in one {
        let of_unit: Vec<&Count> = other.iter().filter(|theirs| theirs.unit == count.unit).collect();
        let mine = one.iter().filter(|mine| mine.unit == count.unit).count();
        if let ([theirs], 1) = (of_unit.as_slice(), mine)
            && !same(count, theirs)
        {
            found.push(Contrast { what: Contrasted::Number, a: Some(count.span), b: Some(theirs.span) });
        }
    }
}

/// The act that the sentence tells (the first letters of its root) and its doer, where both stand in the statement and the
/// doer is named.
fn doer(told: &Told<'_>) -> Option<Doer> {
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
    let span = spans.reduce(Span::cover)?;
    Some(Doer { language: told.language, act, name: fold(span.of(told.text)), span })
}
