//! When, where and how much of it a statement tells, and by which of several words for one kind of thing: what the
//! differences of date, place, scope and name are made of. Knows nothing of other statements.

use super::told::{Spoken, Told};
use crate::{
    article::cues::Cues,
    grammar::{Tree, Upos},
    lexicon::{FramingLists, Lexicons, Scope},
    text::{Language, Span, Token, TokenKind, fold},
};
use regex::Regex;
use std::{collections::BTreeMap, sync::LazyLock};

/// A time that is told.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// Month and day, and the year where it is given.
    Day(u32, u32, Option<u32>),
    /// Day of the week, Monday as 0.
    Weekday(u8),
    /// Days from the day of writing.
    Away(i8),
    /// Month, and the year where it is given.
    Month(u32, Option<u32>),
    Year(u32),
    /// Minutes after midnight; whether they may be of the second half of the day too (`at 6:30`).
    Hour(u16, Half),
}

/// Whether an hour is told of which half of the day.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Told,
    Open,
}

/// What is found in a statement, with its bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Circumstance {
    /// Days, in order.
    pub days: Vec<(When, Span)>,
    /// Months and years without a day, in order.
    pub periods: Vec<(When, Span)>,
    /// Hours, in order.
    pub hours: Vec<(When, Span)>,
    /// Places named behind a word that stands before places.
    pub places: Vec<Located>,
    /// What is spoken of as a whole or in part, by the first letters of its word.
    pub scopes: Vec<(String, Scope, Span)>,
    /// Kind of thing → the words for it.
    pub names: BTreeMap<String, Vec<Choice>>,
}

/// A place and what is there.
#[derive(Clone, Debug)]
pub(super) struct Located {
    /// Its name in normal form.
    pub name: String,
    /// Its bytes.
    pub span: Span,
    /// The noun that it stands with, by its first letters: *the mine in Karsk*; none where a deed is done there.
    thing: Option<String>,
}

impl Located {
    /// Whether one thing may be at both: nobody tells of a difference where a judge sits here and a mine lies there.
    pub(super) fn may_be_of_one(&self, other: &Self) -> bool {
        !matches!((&self.thing, &other.thing), (Some(a), Some(b)) if a != b)
    }
}

/// One of several words for a kind of thing.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// Its first letters.
    pub word: String,
    /// Its bytes.
    pub span: Span,
    /// Whether it judges.
    pub weight: Weight,
}

/// Whether a word judges what it names.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// It tells no more than others of its kind: *storm*, *hurricane*.
    Even,
    Loaded,
}

/// Letters by which two words are held to be one.
const LETTERS: usize = 5;
/// Words between a quantifier and what it quantifies, at most.
const REACH: usize = 3;

impl Circumstance {
    pub(super) fn new(told: &Told<'_>, Spoken { words, forms }: &Spoken<'_>, lexicons: &Lexicons) -> Self {
        let line = Line { text: told.text, language: told.language, tree: told.tree, words, forms, lexicons };
        let (days, hours) = (line.days(), line.hours());
        let periods = line.periods(&days);
        Self {
            days,
            periods,
            hours,
            places: line.places(),
            scopes: line.scopes(),
            names: line.names(lexicons.framing()),
        }
    }
}

struct Line<'a> {
    text: &'a str,
    language: Language,
    tree: Option<(&'a Tree, usize)>,
    words: &'a [Token],
    forms: &'a [&'a str],
    lexicons: &'a Lexicons,
}

/// The first letters of a word.
pub(super) fn stem(word: &str) -> String {
    word.chars().take(LETTERS).collect()
}

impl Line<'_> {
    fn days(&self) -> Vec<(When, Span)> {
        let list = self.lexicons.circumstances();
        let mut found: Vec<(When, Span)> = Vec::new();
        for at in 0..self.words.len() {
            let form = self.forms[at];
            let one = self.calendar_day(at).or_else(|| {
                let span = self.words[at].span;
                let weekday = list.weekday(form).map(|day| (When::Weekday(day), span));
                weekday.or_else(|| list.day(form).map(|away| (When::Away(away), span)))
            });
            found.extend(one);
        }
        // *Monday 7 November* is one day: the date says it best
        let dates: Vec<Span> = found.iter().filter(|(when, _)| matches!(when, When::Day(..))).map(|d| d.1).collect();
        let is_near = |span: Span, date: &Span| {
            let (first, second) = if span.start() < date.start() { (span, *date) } else { (*date, span) };
            self.text
                .get(first.end()..second.start())
                .is_some_and(|gap| gap.chars().all(|c| !c.is_alphanumeric()) || gap.trim() == "the")
        };
        found.retain(|(when, span)| matches!(when, When::Day(..)) || !dates.iter().any(|date| is_near(*span, date)));
        found
    }

    /// A day of a month: the month's name with a number of one or two digits before or behind it.
    fn calendar_day(&self, at: usize) -> Option<(When, Span)> {
        let month = Cues::shipped().month(self.words[at].span.of(self.text))?;
        let number = |at: usize| {
            let word = self.words.get(at).filter(|word| word.kind == TokenKind::Number)?.span.of(self.text);
            let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
            (digits.len() == word.len() || word[digits.len()..].chars().all(char::is_alphabetic)).then_some(())?;
            digits.parse::<u32>().ok()
        };
        let is_day = |value: &u32| (1..=31).contains(value);
        let before = at.checked_sub(1).and_then(|before| {
            let joined = matches!(self.forms[before], "de" | "of");
            let before = if joined { before.checked_sub(1)? } else { before };
            Some((before, number(before).filter(is_day)?))
        });
        let (first, day, last) = match (before, number(at + 1).filter(is_day)) {
            (Some((first, day)), _) => (first, day, at),
            (None, Some(day)) => (at, day, at + 1),
            (None, None) => return None,
        };
        let year = number(last + 1).filter(|year| (1800..2200).contains(year));
        let end = if year.is_some() { last + 1 } else { last };
        Some((When::Day(month, day, year), self.words[first].span.cover(self.words[end].span)))
    }

    /// Months and years that are told as times, by the tree, and are no part of a day.
    fn periods(&self, days: &[(When, Span)]) -> Vec<(When, Span)> {
        let Some((tree, before)) = self.tree else { return Vec::new() };
        let mut found: Vec<(When, Span)> = Vec::new();
        for word in &tree.words {
            let Some(span) = self.inside(word.span, before) else { continue };
            let is_time = matches!(word.plain_relation(), "obl" | "nmod" | "advmod");
            let is_known = days.iter().map(|day| day.1).chain(found.iter().map(|known| known.1));
            if !matches!(word.upos, Upos::Noun | Upos::Propn | Upos::Num)
                || is_known.into_iter().any(|known| known.overlaps(span))
            {
                continue;
            }
            let form = span.of(self.text);
            let year = |form: &str| form.parse::<u32>().ok().filter(|year| (1800..2200).contains(year));
            if let Some(month) = Cues::shipped().month(form).filter(|_| is_time && word.upos != Upos::Num) {
                let behind = self.words.iter().find(|next| next.span.start() > span.start());
                let of = behind.and_then(|next| Some((year(next.span.of(self.text))?, next.span)));
                let whole = of.map_or(span, |(_, next)| span.cover(next));
                found.push((When::Month(month, of.map(|(year, _)| year)), whole));
            } else if let Some(year) = year(form).filter(|_| is_time && form.len() == 4) {
                found.push((When::Year(year), span));
            }
        }
        found
    }

    fn hours(&self) -> Vec<(When, Span)> {
        static CLOCK: LazyLock<Option<Regex>> = LazyLock::new(|| {
            Regex::new(r"(?i)\b([01]?\d|2[0-3])(?:[:.h]([0-5]\d)|h)?(?:\s?(a\.?m\b|p\.?m\b|uhr\b|часов|годин))?").ok()
        });
        let mut found: Vec<(When, Span)> = Vec::new();
        for parts in CLOCK.iter().flat_map(|clock| clock.captures_iter(self.text)) {
            let (Some(whole), Some(hour)) = (parts.get(0), parts.get(1)) else { continue };
            let written = whole.as_str();
            let half = parts.get(3).map(|half| half.as_str().to_lowercase());
            let is_clock = half.is_some() || written.contains(':') || written.contains('h');
            let follows = self.text[whole.end()..].chars().next().is_some_and(char::is_alphanumeric);
            let Ok(hour) = hour.as_str().parse::<u16>() else { continue };
            if !is_clock || follows {
                continue;
            }
            let minutes = parts.get(2).and_then(|minutes| minutes.as_str().parse::<u16>().ok()).unwrap_or(0);
            let (hour, of) = match half.as_deref().map(|half| half.replace('.', "")).as_deref() {
                Some("pm") => (hour % 12 + 12, Half::Told),
                Some("am") => (hour % 12, Half::Told),
                Some(_) => (hour, Half::Told),
                None if hour > 12 || written.starts_with('0') || written.contains('h') => (hour, Half::Told),
                None => (hour, Half::Open),
            };
            found.push((When::Hour(hour * 60 + minutes, of), Span::new(whole.start(), whole.end())));
        }
        let list = self.lexicons.circumstances();
        let named = self.words.iter().zip(self.forms);
        let named = named.filter_map(|(word, form)| Some((When::Hour(list.hour(form)?, Half::Told), word.span)));
        found.extend(named);
        found.sort_by_key(|(_, span)| *span);
        found
    }

    /// Names behind a word that stands before places: by the tree, an oblique or a modifier whose name it is.
    fn places(&self) -> Vec<Located> {
        let Some((tree, before)) = self.tree else { return Vec::new() };
        let mut found = Vec::new();
        for (at, word) in tree.words.iter().enumerate() {
            let is_place = word.upos == Upos::Propn && matches!(word.plain_relation(), "obl" | "nmod");
            let case = tree.children(at).find(|child| tree.words[*child].relation == "case");
            let Some(case) = case.filter(|_| is_place).and_then(|case| self.inside(tree.words[case].span, before))
            else {
                continue;
            };
            let list = self.lexicons.circumstances();
            if !list.is_before_places(&fold(case.of(self.text)), self.language) {
                continue;
            }
            let is_part = |child: &usize| matches!(tree.words[*child].relation, "flat" | "flat:name" | "compound");
            let parts = tree.children(at).filter(is_part).chain([at]);
            let spans = parts.filter_map(|word| self.inside(tree.words[word].span, before));
            let Some(span) = spans.reduce(Span::cover) else { continue };
            let form = fold(span.of(self.text));
            if Cues::shipped().month(span.of(self.text)).is_none() && list.weekday(&form).is_none() {
                let holder = word.head.map(|head| &tree.words[usize::from(head)]);
                let thing = holder.filter(|_| word.plain_relation() == "nmod");
                let thing = thing.and_then(|thing| self.inside(thing.span, before));
                let thing = thing.map(|thing| stem(&fold(thing.of(self.text))));
                found.push(Located { name: form, span, thing });
            }
        }
        found
    }

    /// What a word such as *all* or *some* stands with: by the tree its head, else the first word of weight behind it.
    fn scopes(&self) -> Vec<(String, Scope, Span)> {
        let list = self.lexicons.circumstances();
        let is_stop = |form: &str| {
            let stops = self.lexicons.framing().of(self.language, "stop");
            stops.is_some_and(|stops| !stops.find(&[form]).is_empty())
        };
        // *all but two* are not all
        let limits =
            self.lexicons.framing().of(self.language, "scope_not").map_or_else(Vec::new, |not| not.find(self.forms));
        let is_limited = |at: usize| limits.iter().any(|limit| (limit.first..limit.end).contains(&at));
        let mut found = Vec::new();
        for at in 0..self.words.len() {
            let Some(scope) = list.scope(self.forms[at], self.language).filter(|_| !is_limited(at)) else { continue };
            let behind = at + 1..self.words.len().min(at + 1 + REACH);
            let counted = behind.clone().any(|at| self.words[at].kind == TokenKind::Number);
            let weighty = |at: &usize| self.words[*at].kind == TokenKind::Word && !is_stop(self.forms[*at]);
            let Some(noun) = behind
                .clone()
                .find(|at| self.is_noun(*at))
                .or_else(|| self.tree.is_none().then(|| behind.clone().find(weighty)).flatten())
            else {
                continue;
            };
            if counted && scope == Scope::Some {
                continue;
            }
            found.push((stem(self.forms[noun]), scope, self.words[at].span.cover(self.words[noun].span)));
        }
        found
    }

    fn is_noun(&self, at: usize) -> bool {
        let Some((tree, before)) = self.tree else { return false };
        let span = self.words[at].span.shifted(before);
        tree.words.iter().any(|word| word.span.overlaps(span) && matches!(word.upos, Upos::Noun | Upos::Propn))
    }

    /// The words of the lists of choices and of variants of names.
    fn names(&self, lists: &FramingLists) -> BTreeMap<String, Vec<Choice>> {
        let misses = lists.of(self.language, "choice_not").map_or_else(Vec::new, |misses| misses.find(self.forms));
        let even = lists.of(self.language, "choice_even").map_or_else(Vec::new, |even| even.find(self.forms));
        let mut found: BTreeMap<String, Vec<Choice>> = BTreeMap::new();
        for group in ["choice", "variant"] {
            let Some(phrases) = lists.of(self.language, group) else { continue };
            for hit in phrases.find(self.forms) {
                let is_missed = misses.iter().any(|miss| miss.first <= hit.first && hit.end <= miss.end);
                let is_even = even.iter().any(|one| one.first <= hit.first && hit.end <= one.end);
                if !is_missed {
                    let span = self.words[hit.first].span.cover(self.words[hit.end - 1].span);
                    let class = phrases.class(&hit).to_owned();
                    let word = stem(&self.forms[hit.first..hit.end].join(" "));
                    let weight = if is_even { Weight::Even } else { Weight::Loaded };
                    found.entry(class).or_default().push(Choice { word, span, weight });
                }
            }
        }
        found
    }

    /// The bytes of the statement that a span of its sentence covers.
    fn inside(&self, span: Span, before: usize) -> Option<Span> {
        let (start, end) = (span.start().checked_sub(before)?, span.end().checked_sub(before)?);
        let fits = end <= self.text.len() && self.text.is_char_boundary(start) && self.text.is_char_boundary(end);
        fits.then(|| Span::new(start, end))
    }
}

/// The day of the week of a time, given the day of writing where it is known.
pub(super) fn weekday(when: When, written: Option<(u32, u32, u32)>) -> Option<u8> {
    match when {
        When::Weekday(day) => Some(day),
        When::Day(month, day, year) => Some(day_of_week(year.or(written.map(|(year, ..)| year))?, month, day)),
        When::Away(away) => {
            let (year, month, day) = written?;
            Some((i16::from(day_of_week(year, month, day)) + i16::from(away)).rem_euclid(7) as u8)
        }
        When::Hour(..) | When::Month(..) | When::Year(_) => None,
    }
}

/// The day of the week, Monday as 0 (Sakamoto 1992).
fn day_of_week(year: u32, month: u32, day: u32) -> u8 {
    const SHIFTS: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year.saturating_sub(1) } else { year };
    let shift = SHIFTS.get((month as usize).saturating_sub(1)).copied().unwrap_or(0);
    ((year + year / 4 - year / 100 + year / 400 + shift + day + 6) % 7) as u8
}

/// Year, month and day of `2020-11-07`.
pub(super) fn day_of(published: &str) -> Option<(u32, u32, u32)> {
    let mut parts = published.get(..10)?.split('-').map(|part| part.parse::<u32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day))
}

/// Whether two days are two.
pub(super) fn are_two_days(one: (When, Option<(u32, u32, u32)>), other: (When, Option<(u32, u32, u32)>)) -> bool {
    match (one.0, other.0) {
        (When::Day(m, d, y), When::Day(n, e, z)) => (m, d) != (n, e) || matches!((y, z), (Some(y), Some(z)) if y != z),
        (When::Month(m, y), When::Month(n, z)) => m != n || matches!((y, z), (Some(y), Some(z)) if y != z),
        (When::Year(y), When::Year(z)) => y != z,
        (When::Away(x), When::Away(y)) if one.1 == other.1 => x != y,
        (x, y) => matches!((weekday(x, one.1), weekday(y, other.1)), (Some(x), Some(y)) if x != y),
    }
}

/// Whether two hours are two; where a half of the day is left open they may be one.
pub(super) fn are_two_hours(one: When, other: When) -> bool {
    let (When::Hour(a, x), When::Hour(b, y)) = (one, other) else { return false };
    if x == Half::Told && y == Half::Told { a != b } else { a % 720 != b % 720 }
}
