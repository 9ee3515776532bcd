//! Where in its articles a version makes each point. Knows nothing of words.

use super::{About, Finding, Findings, Passage, dimension::Dimension, subject::Lines};
use crate::article::Role;

pub(super) struct Prominence;

const ABOUT: About = About {
    key: "prominence",
    title: "Prominence and order",
    definition: "For each point that two versions or more make: where in its article each version comes to it first, as the share of the text that stands before (0 is the beginning), by place: lead (first sentence after the headline), first third, middle, last third. Order compares the sequence of the shared points between two versions (Kendall's tau, 1 the same order, -1 reversed).",
    source: "inverted pyramid after Pöttker 2003; van Dijk 1988; tau after Kendall 1938",
    unit: "share before, or tau",
};

/// Shared points below which an order says nothing.
const ENOUGH: usize = 4;
/// Versions up to which every pair's order is compared.
const PAIRS: usize = 24;

impl Dimension for Prominence {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let subject = lines.subject;
        let mut findings = Vec::new();
        let mut places: Vec<Vec<(u32, f64)>> = vec![Vec::new(); subject.versions.len()];
        for (point, index) in subject.points.iter().zip(0_u32..) {
            for (reading, version) in point.readings.iter().zip(0_u32..) {
                let first = reading.statements.iter().filter_map(|place| Some((share(lines, *place)?, *place)));
                let Some((at, place)) = first.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))) else { continue };
                if let Some(column) = places.get_mut(version as usize) {
                    column.push((index, at));
                }
                let span = subject.texts[place.article()].statements[place.statement()].span;
                findings.push(Finding {
                    subject: point.label.clone(),
                    label: position(lines, place, at).to_owned(),
                    version: Some(version),
                    point: Some(index),
                    value: Some(at),
                    passages: vec![Passage { place, span }],
                    ..Finding::default()
                });
            }
        }
        if places.len() <= PAIRS {
            orders(lines, &places, &mut findings);
        }
        let remark = subject.points.is_empty().then(|| "No point is shared; there is no order to compare.".to_owned());
        Findings { about: ABOUT, remark, findings }
    }
}

/// The share of the article's running text that stands before a statement, 0 to 1.
fn share(lines: &Lines<'_>, place: crate::statement::Place) -> Option<f64> {
    let text = lines.subject.texts.get(place.article())?;
    let statement = text.statements.get(place.statement())?;
    let running = |s: &&crate::statement::Sentence| s.role == Role::Paragraph;
    let first = text.sentences.iter().find(running)?.span.start;
    let last = text.sentences.iter().rev().find(running)?.span.end;
    let length = f64::from(last.saturating_sub(first)).max(1.0);
    Some((f64::from(statement.span.start.saturating_sub(first)) / length).clamp(0.0, 1.0))
}

fn position(lines: &Lines<'_>, place: crate::statement::Place, at: f64) -> &'static str {
    let text = &lines.subject.texts[place.article()];
    let lead = text.sentences.iter().position(|sentence| sentence.role == Role::Paragraph);
    let sentence = text.statements[place.statement()].sentence as usize;
    match at {
        _ if Some(sentence) == lead => "lead",
        at if at < 1.0 / 3.0 => "first third",
        at if at < 2.0 / 3.0 => "middle",
        _ => "last third",
    }
}

fn orders(lines: &Lines<'_>, places: &[Vec<(u32, f64)>], findings: &mut Vec<Finding>) {
    let names = lines.subject.versions;
    for (a, first) in places.iter().enumerate() {
        for (b, second) in places.iter().enumerate().skip(a + 1) {
            let shared: Vec<(f64, f64)> = first
                .iter()
                .filter_map(|(point, at)| {
                    let other = second.binary_search_by_key(point, |(point, _)| *point).ok()?;
                    Some((*at, second[other].1))
                })
                .collect();
            let Some(tau) = (shared.len() >= ENOUGH).then(|| tau(&shared)).flatten() else { continue };
            findings.push(Finding {
                subject: "order of shared points".to_owned(),
                label: format!("{} and {} ({} points)", names[a].name, names[b].name, shared.len()),
                value: Some(tau),
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
