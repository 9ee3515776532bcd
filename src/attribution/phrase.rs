//! Finds the noun phrase beside a cue without a tree, by small words and commas.

use super::mark::Mark;
use crate::{
    lexicon::Info,
    text::{Span, TokenKind},
};

/// Tokens that an apposition between commas may have.
const APPOSITION: usize = 28;

/// A run of tokens of a sentence.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Run {
    pub(super) fn span(self, marks: &[Mark]) -> Span {
        marks[self.start].span.cover(marks[self.end - 1].span)
    }
}

fn sign<'a>(body: &'a str, mark: &Mark) -> &'a str {
    if mark.kind == TokenKind::Punctuation { mark.span.of(body) } else { "" }
}

pub(super) fn is_comma(body: &str, mark: &Mark) -> bool {
    matches!(sign(body, mark), "," | "，" | "،" | "、")
}

fn is_loose(body: &str, mark: &Mark) -> bool {
    mark.info.is(Info::AUXILIARY) || mark.span.of(body).ends_with("ly") && !mark.is_capital
}

fn inside_name(body: &str, mark: &Mark) -> bool {
    matches!(sign(body, mark), "" | "." | "-" | "(" | ")" | "&" | "/" | "'" | "’" | "‐" | "–" | "#" | "@")
}

/// The phrase that ends just before token `at`, not before token `from`.
pub(super) fn before(body: &str, marks: &[Mark], at: usize, from: usize) -> Option<Run> {
    let mut end = at;
    while end > from && (is_loose(body, &marks[end - 1]) || marks[end - 1].info.is(Info::TIME)) {
        end -= 1;
    }
    if end == from || marks[end - 1].is_quoted {
        return None;
    }
    if is_comma(body, &marks[end - 1]) {
        let floor = from.max(end.saturating_sub(APPOSITION));
        let comma = (floor..end - 1).rev().find(|&i| is_comma(body, &marks[i]))?;
        let core = core(body, marks, comma, from)?;
        return Some(Run { start: core.start, end });
    }
    core(body, marks, end, from)
}

fn core(body: &str, marks: &[Mark], end: usize, from: usize) -> Option<Run> {
    let mut start = end;
    while start > from {
        let mark = &marks[start - 1];
        let joined = start >= 2 && start < end && marks[start].is_capital && marks[start - 2].is_capital;
        let breaks = mark.info.is(Info::BREAK) && !(joined && !mark.info.is(Info::COMPLEMENTIZER));
        let breaks = breaks && !mark.is_capital || mark.info.is(Info::COMPLEMENTIZER) && start < end;
        if mark.is_quoted || !inside_name(body, mark) || breaks {
            break;
        }
        let acts = mark.span.of(body).ends_with("ing") && !mark.info.is_plain() && !mark.is_capital;
        if acts || start < end && mark.info.is(Info::AUXILIARY) && !mark.is_capital {
            break;
        }
        start -= 1;
    }
    let run = trim(marks, Run { start, end })?;
    marks[run.start..run.end].iter().any(|m| m.kind == TokenKind::Word).then_some(run)
}

/// The phrase without what leads up to it: *On Saturday | the ministry*, *In a statement | the ministry*.
fn trim(marks: &[Mark], run: Run) -> Option<Run> {
    let Run { mut start, mut end } = run;
    while start < end && (marks[start].kind == TokenKind::Punctuation || marks[start].info.is(Info::BREAK)) {
        start += 1;
    }
    while end > start && (marks[end - 1].info.is(Info::PREPOSITION) || marks[end - 1].info.is(Info::TIME)) {
        end -= 1;
    }
    if start < end && marks[start].info.is(Info::PREPOSITION) && !marks[start].info.is(Info::DETERMINER) {
        let opens = |i: &usize| {
            let info = marks[*i].info;
            let fresh = !marks[*i - 1].info.is(Info::PREPOSITION) && !marks[*i - 1].info.is(Info::DETERMINER);
            fresh && (info.is(Info::DETERMINER) || info.is(Info::PRONOUN) || info.is(Info::POSSESSIVE))
        };
        let after_time = (start..end).rev().find(|&i| marks[i].info.is(Info::TIME)).map(|i| i + 1);
        let place = (end - start <= 3 && marks[end - 1].is_capital).then_some(start + 1);
        start = (start + 1..end).rev().find(opens).max(after_time.filter(|&i| i < end)).or(place)?;
    }
    while start < end && marks[start].info.is(Info::TIME) && end - start > 1 {
        start += 1;
    }
    (start < end).then_some(Run { start, end })
}

/// The phrase that begins at token `at` and ends before token `to`.
pub(super) fn after(body: &str, marks: &[Mark], at: usize, to: usize) -> Option<Run> {
    let small = |m: &Mark| m.info.is(Info::TIME) && !m.info.is(Info::ROLE) && !m.is_capital;
    let leads = |i: usize| {
        let before = marks[i].info.is(Info::PREPOSITION) || marks[i].info.is(Info::JOINER);
        small(&marks[i]) || before && marks.get(i + 1).is_some_and(small)
    };
    let at = (at..to).find(|&i| !leads(i)).unwrap_or(to);
    let mut end = at;
    while end < to {
        let mark = &marks[end];
        let ends_sentence = sign(body, mark) == "." && end + 1 >= to;
        let joined = end > at && end + 1 < to && marks[end - 1].is_capital && marks[end + 1].is_capital;
        let small = mark.info.is(Info::PREPOSITION) && !mark.info.is(Info::JOINER) && !mark.info.is(Info::DETERMINER)
            || mark.info.is(Info::BREAK) && !joined
            || mark.info.is(Info::COMPLEMENTIZER) && end > at
            || mark.info.is(Info::TIME) && !mark.info.is(Info::ROLE)
            || mark.info.is(Info::AUXILIARY);
        if mark.is_quoted || ends_sentence || small && !(mark.is_capital && end > at) || !inside_name(body, mark) {
            break;
        }
        end += 1;
    }
    if end == at || !marks[at..end].iter().any(|m| m.kind == TokenKind::Word) {
        return None;
    }
    if end < to && is_comma(body, &marks[end]) {
        end = apposition_end(body, marks, end, to);
    }
    trim(marks, Run { start: at, end })
}

/// The end of an apposition that begins with the comma at `at`; `at` itself where there is none.
fn apposition_end(body: &str, marks: &[Mark], at: usize, to: usize) -> usize {
    let Some(next) = marks.get(at + 1).filter(|_| at + 1 < to) else { return at };
    let word = next.span.of(body);
    let opens = next.info.is(Info::DETERMINER)
        || next.info.is(Info::ROLE)
        || next.kind == TokenKind::Number
            && marks.get(at + 2).is_none_or(|m| is_comma(body, m) || sign(body, m) == ".")
        || matches!(word, "who" | "whose");
    if !opens {
        return at;
    }
    let last = (at + 1..to.min(at + 1 + APPOSITION)).take_while(|&i| !marks[i].is_quoted).last().unwrap_or(at);
    if last + 1 >= to || marks.get(last + 1).is_some_and(|m| m.is_quoted) {
        let closing = sign(body, &marks[last]);
        return if matches!(closing, "." | "," | ":") { last } else { last + 1 };
    }
    at
}
