//! What a statement counts: each number with the word it counts and its qualifier. Dates, clock times and figures of
//! speech count nothing.

use super::told::{Spoken, Told};
use crate::{
    grammar::{self, Tree, Upos},
    lexicon::{FramingLists, Numerals, Quantity},
    text::{Language, Span, Token, TokenKind},
};

/// A number with what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// Its value.
    pub value: f64,
    /// The word it counts, in normal form or by its class; empty where there is none.
    pub unit: String,
    /// The class of its qualifier, such as `at least`; empty where there is none.
    pub qualifier: String,
    /// The bytes of the text from the qualifier to the word that is counted.
    pub span: Span,
}

impl Count {
    /// The qualifier where it sets a bound; others leave the number what it is.
    #[must_use]
    pub fn bound(&self) -> &str {
        match self.qualifier.as_str() {
            bound @ ("at least" | "more than" | "less than" | "up to") => bound,
            _ => "",
        }
    }

    /// Whether the two count the same kind of thing in one unit, or the same number in two units of one measure (*120 miles*,
    /// *120 kilometres*).
    #[must_use]
    pub(super) fn is_of_kind(&self, other: &Self) -> bool {
        let measure = |unit: &str| unit.split_once(' ').map(|(measure, _)| measure.to_owned());
        let of_one_measure = measure(&self.unit).is_some() && measure(&self.unit) == measure(&other.unit);
        self.unit == other.unit || (of_one_measure && is_near(self.value, other.value, 0.0))
    }

    /// Whether it measures or gives a share, and counts no things: two rates may be of two things.
    #[must_use]
    pub(super) fn is_measure(&self) -> bool {
        self.unit == "percent" || self.unit.contains(' ')
    }

    /// Whether one number says no other than the other: the same under the same bound, near one that is about so many, or a
    /// little beyond one that says more, or less, than so many.
    #[must_use]
    pub(super) fn agrees(&self, other: &Self) -> bool {
        if self.unit != other.unit {
            return false;
        }
        let is_rough = |count: &Self| matches!(count.qualifier.as_str(), "about" | "nearly");
        let is_beyond = |bound: &Self, exact: &Self| match bound.qualifier.as_str() {
            "more than" => exact.bound().is_empty() && exact.value > bound.value,
            "less than" => exact.bound().is_empty() && exact.value < bound.value,
            _ => false,
        };
        let same = is_near(self.value, other.value, 0.0) && self.bound() == other.bound();
        let rough = (is_rough(self) || is_rough(other)) && self.bound() == other.bound();
        same || (rough && is_near(self.value, other.value, ROUGH))
            || ((is_beyond(self, other) || is_beyond(other, self)) && is_near(self.value, other.value, BEYOND))
    }
}

/// How far from *about 300* a number may be that says the same, as a share.
const ROUGH: f64 = 0.05;
/// How far beyond *more than 400*.
const BEYOND: f64 = 0.1;

/// Whether two numbers are no further from each other than this share of the greater.
fn is_near(a: f64, b: f64, share: f64) -> bool {
    (a - b).abs() <= share * a.abs().max(b.abs()) + 1e-9
}

/// Letters by which two words that are counted are held to be one.
const UNIT_LETTERS: usize = 5;
/// Numbers below this are seldom given a bound by a lone preposition: *over two cranes* is read with what stands before.
const SMALL: f64 = 20.0;
/// Words behind a number among which the one that it counts is looked for.
const REACH: usize = 3;

/// The counts of a statement in order.
#[must_use]
pub fn counts(told: &Told<'_>, spoken: &Spoken<'_>, lists: &FramingLists, numerals: &Numerals) -> Vec<Count> {
    let Told { text, language, tree, .. } = *told;
    let found = numerals.read(text, told.tokens, language);
    let Spoken { words, forms } = spoken;
    let line = Line { text, language, words, forms, tree, lists };
    let mut counts: Vec<Count> = Vec::new();
    for quantity in found {
        let counted = counts.last().map_or("", |count| count.unit.as_str());
        let count = line.count(quantity, counted);
        counts.extend(count);
    }
    counts
}

struct Line<'a> {
    text: &'a str,
    language: Language,
    words: &'a [Token],
    forms: &'a [&'a str],
    tree: Option<(&'a Tree, usize)>,
    lists: &'a FramingLists,
}

impl Line<'_> {
    /// The count of a quantity; `counted` is the unit of the one before, which *three of them* counts again.
    fn count(&self, quantity: Quantity, counted: &str) -> Option<Count> {
        let first = self.words.partition_point(|word| word.span.start() < quantity.span.start());
        let end = self.words.partition_point(|word| word.span.start() < quantity.span.end());
        let is_digits = self.words.get(first)?.kind == TokenKind::Number;
        let is_ordinal = is_digits && self.words[first].span.of(self.text).contains(char::is_alphabetic);
        if is_ordinal || self.is_date(first, end, quantity.value) {
            return None;
        }
        let back = self.back(end);
        // without a tree it is not known whether the part stands against another part or against the whole
        if back.is_some() && self.tree.is_none() {
            return None;
        }
        let unit = if back.is_some() { None } else { self.unit(end) };
        if self.is_no_count(first, unit) || (!is_digits && unit.is_some_and(|unit| self.listed("number_not", unit))) {
            return None;
        }
        let qualifier = self.qualifier(first, quantity.value);
        let from = qualifier.as_ref().map_or(first, |(at, _)| *at);
        let to = back.or(unit.map(|unit| unit + 1)).unwrap_or(end).saturating_sub(1);
        Some(Count {
            value: quantity.value,
            unit: match (back, unit) {
                (Some(_), _) => counted.to_owned(),
                (None, unit) => unit.map_or_else(String::new, |unit| self.class(unit)),
            },
            qualifier: qualifier.map_or_else(String::new, |(_, class)| class),
            span: self.words[from].span.cover(self.words[to].span),
        })
    }

    /// The word that is counted: the first of weight soon after the number; of nouns that stand together the last one,
    /// *two harbour cranes*. A word that says how (*three seriously*) is not counted.
    fn unit(&self, end: usize) -> Option<usize> {
        // a number that is itself what something is said of counts nothing behind it: *three are in hospital*
        let argument = ["nsubj", "nsubj:pass", "obj", "root"];
        if self.in_tree(end - 1).is_some_and(|word| argument.contains(&word.relation)) {
            return None;
        }
        let is_weighty = |at: &usize| self.words[*at].kind == TokenKind::Word && !self.listed("stop", *at);
        let at = (end..self.words.len().min(end + REACH)).find(is_weighty)?;
        let noun = |at: usize| self.in_tree(at).is_some_and(|word| word.upos == Upos::Noun);
        // *208 villages lundi* counts no Mondays
        let is_under = |at: usize, head: usize| {
            let (Some(word), Some(head)) = (self.in_tree(at), self.in_tree(head)) else { return false };
            word.head.and_then(|of| self.tree?.0.words.get(usize::from(of))) == Some(head)
        };
        let at = if noun(at) && noun(at + 1) && is_under(at, at + 1) { at + 1 } else { at };
        let is_how = self.listed("unit_not", at) || self.in_tree(at).is_some_and(|word| word.upos == Upos::Adv);
        (!is_how && !self.is_parted(end - 1, at)).then_some(at)
    }

    /// One past the words behind a number that count again what was counted before: *three of them*.
    fn back(&self, end: usize) -> Option<usize> {
        let phrases = self.lists.of(self.language, "unit_back")?;
        let hit = phrases.find(self.forms.get(end..)?).first().copied().filter(|hit| hit.first == 0)?;
        Some(end + hit.end)
    }

    /// A word as the sentence's tree has it.
    fn in_tree(&self, at: usize) -> Option<&grammar::Word> {
        let (tree, before) = self.tree?;
        let span = self.words.get(at)?.span.shifted(before);
        tree.words.iter().find(|word| word.span.overlaps(span))
    }

    /// The class of a word that is counted, or its first letters.
    fn class(&self, at: usize) -> String {
        let form = self.forms[at];
        let phrases = self.lists.of(self.language, "unit");
        let class = phrases.and_then(|phrases| phrases.find(&[form]).first().map(|hit| phrases.class(hit).to_owned()));
        class.unwrap_or_else(|| form.trim_end_matches('s').chars().take(UNIT_LETTERS).collect())
    }

    /// Where the qualifier before a number begins, and its class.
    fn qualifier(&self, first: usize, value: f64) -> Option<(usize, String)> {
        let phrases = self.lists.of(self.language, "qualifier")?;
        let hit = phrases.find(self.forms).into_iter().find(|hit| hit.end == first)?;
        (!self.belongs_before(hit.first, first, value)).then(|| (hit.first, phrases.class(&hit).to_owned()))
    }

    /// Whether the word before a number belongs to what stands before it: *over* in *knocked over two cranes*. By the tree
    /// where it is clear of it, else by the words that are known to take it; those are read so before small numbers only, for
    /// *took over 200 hostages* is more than 200.
    fn belongs_before(&self, at: usize, number: usize, value: f64) -> bool {
        if at + 1 != number {
            return false;
        }
        if let (Some(word), Some((tree, before))) = (self.in_tree(at), self.tree) {
            let head = word.head.and_then(|head| tree.words.get(usize::from(head))).map(|head| head.span);
            if word.relation == "compound:prt" {
                return true;
            }
            if head.is_some_and(|head| head.overlaps(self.words[number].span.shifted(before))) {
                return false;
            }
        }
        let taken = self.lists.of(self.language, "qualifier_not").filter(|_| value < SMALL);
        taken.is_some_and(|phrases| phrases.find(self.forms).iter().any(|hit| hit.first < at && hit.end == number))
    }

    /// *One in nine*, *at six*: figures of speech and clock times.
    fn is_no_count(&self, first: usize, unit: Option<usize>) -> bool {
        let Some(before) = first.checked_sub(1) else { return false };
        (self.listed("number_before_not", before) && unit.is_none())
            || (before > 0 && self.listed("number_in", before) && self.listed("number_one", before - 1))
    }

    /// A year, or the day of a month.
    fn is_date(&self, first: usize, end: usize, value: f64) -> bool {
        let month = |at: Option<usize>| at.is_some_and(|at| at < self.words.len() && self.listed("calendar", at));
        let year = end == first + 1 && self.words[first].span.len() == 4 && (1800.0..=2100.0).contains(&value);
        year || (value <= 31.0 && (month(Some(end)) || month(first.checked_sub(1))))
    }

    /// Whether a comma, stop or bracket stands between two words.
    fn is_parted(&self, a: usize, b: usize) -> bool {
        let gap = self.text.get(self.words[a].span.end()..self.words[b].span.start()).unwrap_or("");
        gap.contains([',', '.', ';', ':', '(', ')', '!', '?', '—', '–'])
    }

    fn listed(&self, group: &str, at: usize) -> bool {
        let phrases = self.lists.of(self.language, group);
        phrases.is_some_and(|phrases| !phrases.find(&[self.forms[at]]).is_empty())
    }
}
