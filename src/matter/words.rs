//! What a group is called that was read without grammar: a few of its most telling words, as they stand in one of its sentences,
//! in that order. Without verbs and across no word of denial they assert nothing, and a name or a number that not all statements
//! have is left out.

use super::{
    set::Set,
    stock::{Stock, Term},
};
use crate::{text::Span, work::thresholds::naming};

/// Words of a name.
const WORDS: usize = 3;
/// How many words more are told so that no two names are alike.
const TRIES: usize = 4;
/// What stands between words that do not stand side by side.
const BETWEEN: &str = " · ";

/// The best name of a group that is free; one of any of its words where none is telling.
pub(super) fn words_of(set: &Set<'_, '_>, group: usize, is_free: impl Fn(&str) -> bool) -> Option<String> {
    let mut statements: Vec<u32> = set.groups[group].clone();
    statements.sort_by_key(|at| set.stock.told[*at as usize].rank);
    let tries = (WORDS..WORDS + TRIES).map(|count| (count, false)).chain([(WORDS, true)]);
    let named = tries.filter_map(|(count, is_fallback)| {
        let mut best: Option<(f32, String)> = None;
        for found in statements.iter().filter_map(|at| of_one(set, group, *at, (count, is_fallback))) {
            if best.as_ref().is_none_or(|best| found.0 > best.0 + 1e-4) {
                best = Some(found);
            }
        }
        best
    });
    let mut last = None;
    for (_, name) in named {
        if is_free(&name) {
            return Some(name);
        }
        last = last.or(Some(name));
    }
    last
}

/// The most telling words of one statement between two words of denial, with what they are worth.
fn of_one(set: &Set<'_, '_>, group: usize, at: u32, (count, is_fallback): (usize, bool)) -> Option<(f32, String)> {
    let terms = &set.stock.terms[at as usize];
    let last = terms.last()?.denials;
    let worth = |term: &Term| {
        let form = &set.stock.forms[term.form as usize];
        let is_agreed = !form.is_name() || set.times(group, form.stem) == set.groups[group].len();
        let fit = form.fit(is_fallback).filter(|_| is_agreed)?;
        Some(set.worth(group, form.stem, naming::UNSHARED) * fit)
    };
    let mut best: Option<(f32, Vec<Span>)> = None;
    for stretch in 0..=last {
        let mut found: Vec<(f32, &Term)> = Vec::new();
        for term in terms.iter().filter(|term| term.denials == stretch) {
            let stem = |term: &Term| set.stock.forms[term.form as usize].stem;
            if let Some(value) = worth(term).filter(|_| found.iter().all(|(_, other)| stem(other) != stem(term))) {
                found.push((value, term));
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.span.cmp(&b.1.span)));
        found.truncate(count);
        let sum = found.iter().map(|(value, _)| value).sum::<f32>();
        if !found.is_empty() && best.as_ref().is_none_or(|best| sum > best.0) {
            let mut spans: Vec<Span> = found.iter().map(|(_, term)| term.span).collect();
            let times = |term: &Term| set.times(group, set.stock.forms[term.form as usize].stem);
            let completes =
                |one: &Term, next: &Term| worth(next).is_some() && times(next) > 1 && times(next) == times(one);
            spans.extend(completing(set.stock, at, terms, &spans, completes));
            spans.sort();
            best = Some((sum, spans));
        }
    }
    let (sum, spans) = best?;
    Some((sum, joined(set.stock, at, &spans)))
}

/// Words that complete chosen ones, as they follow directly wherever those stand: *paper* | *mill*.
fn completing(
    stock: &Stock<'_>,
    at: u32,
    terms: &[Term],
    chosen: &[Span],
    completes: impl Fn(&Term, &Term) -> bool,
) -> Vec<Span> {
    let text = stock.told[at as usize].text;
    let mut more: Vec<Span> = Vec::new();
    for (term, next) in terms.iter().zip(terms.iter().skip(1)) {
        let is_chosen = chosen.contains(&term.span) || more.contains(&term.span);
        let is_next = text[term.span.end()..next.span.start()].chars().all(char::is_whitespace);
        if is_chosen && is_next && !chosen.contains(&next.span) && next.denials == term.denials && completes(term, next)
        {
            more.push(next.span);
        }
    }
    more
}

/// The words as they stand; those side by side in one piece.
fn joined(stock: &Stock<'_>, at: u32, spans: &[Span]) -> String {
    let text = stock.told[at as usize].text;
    let mut pieces: Vec<Span> = Vec::new();
    for span in spans {
        match pieces.last_mut() {
            Some(last) if text[last.end()..span.start()].chars().all(|c| c.is_whitespace() || c == '-') => {
                *last = last.cover(*span);
            }
            _ => pieces.push(*span),
        }
    }
    pieces.iter().map(|piece| piece.of(text)).collect::<Vec<_>>().join(BETWEEN)
}
