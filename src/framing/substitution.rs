//! Words that stand where a closely parallel statement has others: `clashes` for `war`.

use crate::{
    finding::{Finding, Name, Passage, Phrase},
    lines::{Line, Lines, is_stopped},
    text::{Capitals, Span, TokenKind},
    wording::{EditKind, edits},
    work::thresholds::framing,
};
use std::collections::BTreeMap;

/// Words of weight on either side of a choice.
const WORDS: usize = 2;

/// Statements of a point that are compared in pairs.
const MANY: usize = 24;

/// subject → version → passages and points
type Choices = BTreeMap<(String, u32, String), (Vec<Passage>, Vec<u32>)>;

/// Every choice of words at a shared point, once a version.
pub(super) fn substitutions(lines: &Lines<'_>) -> Vec<Finding> {
    let mut choices = Choices::new();
    for (point, index) in lines.subject.points.iter().zip(0_u32..) {
        let said = point.readings.iter().flat_map(|reading| &reading.statements);
        let said: Vec<&Line> = said.filter_map(|place| lines.of(*place)).take(MANY).collect();
        for (number, a) in said.iter().enumerate() {
            for b in said[number + 1..].iter().filter(|b| b.version != a.version && b.language == a.language) {
                compared(lines, a, b, index, &mut choices);
            }
        }
    }
    let finding =
        |((subject, version, words), (mut passages, mut points)): ((String, u32, String), (Vec<Passage>, Vec<u32>))| {
            passages.sort_unstable();
            passages.dedup();
            points.dedup();
            Finding {
                subject: Phrase::words(subject),
                label: Phrase::of(Name::InPlaceOf, words),
                version: Some(version),
                point: points.first().copied().filter(|_| points.len() == 1),
                value: Some(points.len() as f64),
                passages,
                ..Finding::default()
            }
        };
    choices.into_iter().map(finding).collect()
}

fn compared(lines: &Lines<'_>, a: &Line, b: &Line, point: u32, choices: &mut Choices) {
    if !may_be_close(a, b) {
        return;
    }
    let (Some(first), Some(second)) = (lines.statement(a), lines.statement(b)) else { return };
    let (one, two) = (first.span.of(lines.body(a)), second.span.of(lines.body(b)));
    let steps = edits(one, two);
    let equal: usize = steps
        .iter()
        .filter(|step| step.kind == EditKind::Equal)
        .map(|step| count(a, step.base.shifted(first.span.start())))
        .sum();
    let shorter = a.words.len().min(b.words.len()).max(1);
    if (equal as f64) < framing::SUBSTITUTED * shorter as f64 {
        return;
    }
    for step in steps.iter().filter(|step| step.kind == EditKind::Replaced) {
        let (own, other) = (step.base.shifted(first.span.start()), step.text.shifted(second.span.start()));
        let (Some(x), Some(y)) = (weighty(lines, a, own), weighty(lines, b, other)) else { continue };
        let mut subject = [x.1.clone(), y.1.clone()];
        subject.sort_unstable();
        let subject = subject.join(" / ");
        for (line, (span, words)) in [(a, x), (b, y)] {
            let Some(version) = line.version else { continue };
            let slot = choices.entry((subject.clone(), version, words)).or_default();
            slot.0.push(Passage { place: line.place, span });
            if slot.1.last() != Some(&point) {
                slot.1.push(point);
            }
        }
    }
}

/// Whether the words that both have can be enough, in whatever order; the same words choose nothing. Spares most pairs the
/// work of lining them up.
fn may_be_close(a: &Line, b: &Line) -> bool {
    let forms = |line: &Line| line.words.iter().map(|word| word.form).collect::<Vec<u32>>();
    let (one, mut two) = (forms(a), forms(b));
    if one == two {
        return false;
    }
    two.sort_unstable();
    let shared = one.iter().filter(|form| two.binary_search(form).is_ok()).count();
    shared as f64 >= framing::SUBSTITUTED * one.len().min(two.len()).max(1) as f64
}

fn count(line: &Line, span: Span) -> usize {
    line.words.iter().filter(|word| span.contains(word.span)).count()
}

/// The words of weight of a stretch, if they are few and neither names nor numbers: where they stand, and what they are.
fn weighty(lines: &Lines<'_>, line: &Line, span: Span) -> Option<(Span, String)> {
    let body = lines.body(line);
    let inside: Vec<usize> = (0..line.words.len()).filter(|index| span.contains(line.words[*index].span)).collect();
    let kept: Vec<usize> = inside.into_iter().filter(|index| !is_stopped(lines, line, &line.words[*index])).collect();
    let (first, last) = (*kept.first()?, *kept.last()?);
    let capital = |index: &usize| {
        let word = &line.words[*index];
        *index > 0
            && word.span.of(body).chars().next().is_some_and(char::is_uppercase)
            && line.language.capitals() != Capitals::Nouns
    };
    let number = (first..=last).any(|index| line.words[index].kind == TokenKind::Number);
    let calendar = lines.subject.lists.of(line.language, "calendar");
    let dated =
        kept.iter().any(|index| calendar.is_some_and(|list| !list.find(&[lines.form(&line.words[*index])]).is_empty()));
    if kept.len() > WORDS || last - first > WORDS || kept.iter().any(capital) || number || dated {
        return None;
    }
    let span = Lines::cover(line, first, last + 1);
    Some((span, span.of(body).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()))
}
