//! What a statement counts: each number with the word it counts and its qualifier. Dates, clock times and figures of speech
//! count nothing. Knows nothing of other statements.

use crate::{
    grammar::Upos,
    lexicon::{FramingLists, Numerals, Quantity},
    text::{Language, Span, Token, TokenKind, fold, tokens},
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
}

/// Letters by which two words that are counted are held to be one.
const UNIT_LETTERS: usize = 5;
/// Words behind a number among which the one that it counts is looked for.
const REACH: usize = 3;

/// The counts of a statement in order. `parts` holds the part of speech of each of its words, punctuation left out, where
/// it was read deep.
#[must_use]
pub fn counts(
    text: &str,
    language: Language,
    parts: Option<&[Option<Upos>]>,
    lists: &FramingLists,
    numerals: &Numerals,
) -> Vec<Count> {
    let all = tokens(text);
    let found = numerals.read(text, &all, language);
    if found.is_empty() {
        return Vec::new();
    }
    let words: Vec<Token> = all.into_iter().filter(|token| token.kind != TokenKind::Punctuation).collect();
    let forms: Vec<String> = words.iter().map(|word| fold(word.span.of(text))).collect();
    let line = Line { text, language, words, forms, lists };
    found.into_iter().filter_map(|quantity| line.count(quantity, parts)).collect()
}

struct Line<'a> {
    text: &'a str,
    language: Language,
    words: Vec<Token>,
    forms: Vec<String>,
    lists: &'a FramingLists,
}

impl Line<'_> {
    fn count(&self, quantity: Quantity, parts: Option<&[Option<Upos>]>) -> Option<Count> {
        let first = self.words.partition_point(|word| word.span.start() < quantity.span.start());
        let end = self.words.partition_point(|word| word.span.start() < quantity.span.end());
        let is_digits = self.words.get(first)?.kind == TokenKind::Number;
        let is_ordinal = is_digits && self.words[first].span.of(self.text).contains(char::is_alphabetic);
        if is_ordinal || self.is_date(first, end, quantity.value) {
            return None;
        }
        let unit = self.unit(end, parts);
        if self.is_no_count(first, unit) || (!is_digits && unit.is_some_and(|unit| self.listed("number_not", unit))) {
            return None;
        }
        let qualifier = self.qualifier(first);
        let from = qualifier.as_ref().map_or(first, |(at, _)| *at);
        let to = unit.map_or(end, |unit| unit + 1).saturating_sub(1);
        Some(Count {
            value: quantity.value,
            unit: unit.map_or_else(String::new, |unit| self.class(unit)),
            qualifier: qualifier.map_or_else(String::new, |(_, class)| class),
            span: self.words[from].span.cover(self.words[to].span),
        })
    }

    /// The word that is counted: the first of weight soon after the number; of nouns that stand together the last one,
    /// *two harbour cranes*.
    fn unit(&self, end: usize, parts: Option<&[Option<Upos>]>) -> Option<usize> {
        let is_weighty = |at: &usize| self.words[*at].kind == TokenKind::Word && !self.listed("stop", *at);
        let at = (end..self.words.len().min(end + REACH)).find(is_weighty)?;
        let noun = |at: usize| parts.is_some_and(|parts| parts.get(at) == Some(&Some(Upos::Noun)));
        let at = if noun(at) && noun(at + 1) { at + 1 } else { at };
        (!self.is_parted(end - 1, at)).then_some(at)
    }

    /// The class of a word that is counted, or its first letters.
    fn class(&self, at: usize) -> String {
        let form = self.forms[at].as_str();
        let phrases = self.lists.of(self.language, "unit");
        let class = phrases.and_then(|phrases| phrases.find(&[form]).first().map(|hit| phrases.class(hit).to_owned()));
        class.unwrap_or_else(|| form.trim_end_matches('s').chars().take(UNIT_LETTERS).collect())
    }

    /// Where the qualifier before a number begins, and its class.
    fn qualifier(&self, first: usize) -> Option<(usize, String)> {
        let phrases = self.lists.of(self.language, "qualifier")?;
        let forms: Vec<&str> = self.forms.iter().map(String::as_str).collect();
        let hit = phrases.find(&forms).into_iter().find(|hit| hit.end == first)?;
        Some((hit.first, phrases.class(&hit).to_owned()))
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
        phrases.is_some_and(|phrases| !phrases.find(&[self.forms[at].as_str()]).is_empty())
    }
}
