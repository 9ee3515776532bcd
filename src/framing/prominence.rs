//! Where in its articles a version makes each point, and in which order.

use super::dimension::Dimension;
use crate::{
    article::Role,
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lines::{Line, Lines, names},
    statement::{Kind, Place},
};
use std::collections::BTreeSet;

pub(super) struct Prominence;

const ABOUT: About = About {
    key: "prominence",
    described: crate::finding::described!("prominence"),
    chart: Chart::Ribbon,
    offer: Offer::Nothing,
    counts: false,
};

/// Shared points below which an order says nothing.
const ENOUGH: usize = 4;
/// Versions up to which every pair's order is compared.
const PAIRS: usize = 24;

/// Where a version makes a point first.
struct At {
    point: u32,
    share: f64,
    passage: Passage,
}

impl Dimension for Prominence {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let subject = lines.subject;
        let mut findings = Vec::new();
        let mut places: Vec<Vec<At>> = subject.versions.iter().map(|_| Vec::new()).collect();
        let totals = lines.words_of_versions();
        let headlines: Vec<Option<(Passage, Vec<String>)>> =
            (0..subject.texts.len()).map(|article| headline(lines, article)).collect();
        for (point, index) in subject.points.iter().zip(0_u32..) {
            for (reading, version) in point.readings.iter().zip(0_u32..) {
                let first = reading.statements.iter().filter_map(|place| Some((share(lines, *place)?, *place)));
                let Some((at, place)) = first.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))) else { continue };
                let span = subject.texts[place.article()].statements[place.statement()].span;
                let passage = Passage { place, span };
                if let Some(column) = places.get_mut(version as usize) {
                    column.push(At { point: index, share: at, passage });
                }
                let mut passages = vec![passage];
                let mut label = vec![position(lines, place, at)];
                let head = headlines.get(place.article()).and_then(Option::as_ref);
                if let Some((head, _)) = head.filter(|(_, words)| speaks_of(lines, words, &reading.statements)) {
                    label.push(Name::InTheHeadline);
                    passages.push(*head);
                }
                let own = reading.statements.iter().filter_map(|place| lines.of(*place)).map(|line| line.words.len());
                let words = own.sum::<usize>() as f64 * 100.0
                    / totals.get(version as usize).copied().unwrap_or(0).max(1) as f64;
                findings.push(Finding {
                    subject: lines.label(index),
                    label: Phrase::names(&label),
                    version: Some(version),
                    point: Some(index),
                    value: Some(at),
                    note: Piece::OfItsWords(words.round_ties_even() as u32).into(),
                    passages,
                    ..Finding::default()
                });
            }
        }
        if places.len() <= PAIRS && !lines.is_by_voice() {
            orders(lines, &places, &mut findings);
        }
        let remark = subject.points.is_empty().then_some(Remark::NoOrder);
        Findings { about: ABOUT, remark, findings }
    }
}

/// The headline of an article that stands in its body, with its words of weight.
fn headline(lines: &Lines<'_>, article: usize) -> Option<(Passage, Vec<String>)> {
    let text = lines.subject.texts.get(article)?;
    let index = text.statements.iter().position(|statement| statement.kind == Kind::Heading)?;
    let span = text.statements[index].span;
    let stops = lines.subject.lists.of(text.article.language, "stop");
    let forms = text.words.within(span).spoken().map(|word| word.form);
    let forms = forms.filter(|form| stops.is_none_or(|stops| stops.find(&[form]).is_empty()));
    Some((Passage { place: Place::new(article, index), span }, forms.map(|form| stem(form).to_owned()).collect()))
}

/// Whether a reading holds at least half of the headline's words of weight.
fn speaks_of(lines: &Lines<'_>, headline: &[String], statements: &[Place]) -> bool {
    let own = |line: &Line| line.words.iter().map(|word| stem(lines.form(word)).to_owned()).collect::<Vec<_>>();
    let words: BTreeSet<String> = statements.iter().filter_map(|place| lines.of(*place)).flat_map(own).collect();
    let shared = headline.iter().filter(|word| words.contains(*word)).count();
    shared > 0 && shared * 2 >= headline.len()
}

/// The first letters of a word, under which its inflected forms are the same.
fn stem(word: &str) -> &str {
    let bare = names::bare(word);
    bare.char_indices().nth(5).map_or_else(|| bare.trim_end_matches('s'), |(at, _)| &bare[..at])
}

/// The share of the article's running text that stands before a statement, 0 to 1.
fn share(lines: &Lines<'_>, place: Place) -> Option<f64> {
    let text = lines.subject.texts.get(place.article())?;
    let statement = text.statements.get(place.statement())?;
    let running = |s: &&crate::statement::Sentence| s.role == Role::Paragraph;
    let first = text.sentences.iter().find(running)?.span.start;
    let last = text.sentences.iter().rev().find(running)?.span.end;
    let length = f64::from(last.saturating_sub(first)).max(1.0);
    Some((f64::from(statement.span.start.saturating_sub(first)) / length).clamp(0.0, 1.0))
}

fn position(lines: &Lines<'_>, place: Place, at: f64) -> Name {
    let text = &lines.subject.texts[place.article()];
    let lead = text.sentences.iter().position(|sentence| sentence.role == Role::Paragraph);
    let sentence = text.statements[place.statement()].sentence as usize;
    match at {
        _ if Some(sentence) == lead => Name::Lead,
        at if at < 1.0 / 3.0 => Name::FirstThird,
        at if at < 2.0 / 3.0 => Name::Middle,
        _ => Name::LastThird,
    }
}

fn orders(lines: &Lines<'_>, places: &[Vec<At>], findings: &mut Vec<Finding>) {
    let names = lines.subject.versions;
    for (a, first) in places.iter().enumerate() {
        for (b, second) in places.iter().enumerate().skip(a + 1) {
            let shared: Vec<(&At, &At)> = first
                .iter()
                .filter_map(|at| {
                    let other = second.binary_search_by_key(&at.point, |at| at.point).ok()?;
                    Some((at, &second[other]))
                })
                .collect();
            let shares: Vec<(f64, f64)> = shared.iter().map(|(x, y)| (x.share, y.share)).collect();
            let Some(tau) = (shared.len() >= ENOUGH).then(|| tau(&shares)).flatten() else { continue };
            let mut passages: Vec<Passage> = shared.iter().flat_map(|(x, y)| [x.passage, y.passage]).collect();
            passages.sort_unstable();
            findings.push(Finding {
                subject: Name::OrderOfSharedPoints.into(),
                label: Piece::Both(names[a].name.clone(), names[b].name.clone()).into(),
                value: Some(tau),
                note: Piece::SharedPoints(shared.len()).into(),
                passages,
                ..Finding::default()
            });
        }
    }
}

/// Kendall's tau-b of pairs; `None` where one side is all ties.
fn tau(pairs: &[(f64, f64)]) -> Option<f64> {
    let (mut sum, mut left, mut right) = (0.0, 0.0, 0.0);
    for (index, a) in pairs.iter().enumerate() {
        for b in &pairs[index + 1..] {
            let sign = |x: f64, y: f64| {
                if x < y {
                    1.0
                } else if x > y {
                    -1.0
                } else {
                    0.0
                }
            };
            let (x, y): (f64, f64) = (sign(a.0, b.0), sign(a.1, b.1));
            sum += x * y;
            left += x.abs();
            right += y.abs();
        }
    }
    let scale: f64 = left * right;
    (scale > 0.0).then(|| sum / scale.sqrt())
}
