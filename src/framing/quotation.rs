//! The same quote in several articles: verbatim, trimmed, altered, translated.

use super::{dimension::Dimension, ground};
use crate::{
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lines::{
        Line, Lines,
        quote::{Quote, quotes},
    },
    statement::Kind,
};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

pub(super) struct Quotation;

const ABOUT: About = About {
    key: "quotation",
    described: crate::finding::described!("quotation"),
    chart: Chart::Bars,
    offer: Offer::GroundTexts,
    counts: false,
};

/// Words below which a quote is a phrase that anybody may use.
const ENOUGH: usize = 4;
/// Quotes that share one run of words; more are a formula, not a quote.
const FORMULA: usize = 40;

impl Dimension for Quotation {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut quotes = quotes(lines);
        let grounds = ground::grounds(lines);
        let mut held = ground::held(lines, &grounds, &quotes);
        quotes.retain(|quote| quote.words.len() >= ENOUGH && !grounds.contains(&quote.place.article()));
        let mut runs: FxHashMap<&[u32], Vec<usize>> = FxHashMap::default();
        for (index, quote) in quotes.iter().enumerate() {
            for run in quote.words.windows(3) {
                let known = runs.entry(run).or_default();
                if known.last() != Some(&index) {
                    known.push(index);
                }
            }
        }
        let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
        for (index, quote) in quotes.iter().enumerate() {
            let near = quote.words.windows(3).filter_map(|run| runs.get(run)).filter(|known| known.len() <= FORMULA);
            let others = near.flatten().copied().filter(|other| *other > index);
            pairs
                .extend(others.filter(|other| quotes[*other].place.article != quote.place.article).map(|o| (index, o)));
        }
        let mut findings: Vec<Finding> = Vec::new();
        findings.append(&mut held);
        findings.extend(pairs.into_iter().filter_map(|(a, b)| compared(lines, &quotes[a], &quotes[b])));
        translated(lines, &mut findings);
        let remark = findings.is_empty().then_some(Remark::NoQuote);
        Findings { about: ABOUT, remark, findings }
    }

    fn bar(&self, finding: &Finding) -> Option<(Phrase, f64)> {
        (!matches!(finding.subject.0.first(), Some(Piece::Coverage(_)))).then(|| (finding.label.clone(), 1.0))
    }
}

fn compared(lines: &Lines<'_>, a: &Quote, b: &Quote) -> Option<Finding> {
    let (long, short) = if a.words.len() >= b.words.len() { (a, b) } else { (b, a) };
    let kept = common(&long.words, &short.words);
    let share = kept as f64 / long.words.len() as f64;
    let how = match kept {
        _ if long.words == short.words => Name::Verbatim,
        kept if kept == short.words.len() => Name::Trimmed,
        kept if kept * 2 >= short.words.len() => Name::Altered,
        _ => return None,
    };
    let body = |quote: &Quote| -> String {
        let text = &lines.subject.texts[quote.place.article()].article.body;
        quote.span.of(text).split_whitespace().take(8).collect::<Vec<_>>().join(" ")
    };
    Some(Finding {
        subject: Phrase::words(format!("“{}…”", body(long))),
        label: how.into(),
        version: short.version,
        value: Some(share),
        passages: vec![
            Passage { place: long.place, span: long.span },
            Passage { place: short.place, span: short.span },
        ],
        ..Finding::default()
    })
}

/// Length of the longest common subsequence.
fn common(a: &[u32], b: &[u32]) -> usize {
    let mut row = vec![0_usize; b.len() + 1];
    for x in a {
        let mut corner = 0;
        for (index, y) in b.iter().enumerate() {
            let above = row[index + 1];
            row[index + 1] = if x == y { corner + 1 } else { above.max(row[index]) };
            corner = above;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// Direct quotes of one point in several languages: each against the first.
fn translated(lines: &Lines<'_>, findings: &mut Vec<Finding>) {
    for (point, index) in lines.subject.points.iter().zip(0..) {
        let places = point.readings.iter().flat_map(|reading| &reading.statements);
        let direct = places.filter_map(|place| lines.of(*place)).filter(|line| lines.kind(line) == Kind::Direct);
        let direct: Vec<&Line> = direct.collect();
        let Some(first) = direct.first() else { continue };
        for other in direct.iter().filter(|line| line.language.primary() != first.language.primary()) {
            let passage = |line: &Line| lines.statement(line).map(|s| Passage { place: line.place, span: s.span });
            findings.push(Finding {
                subject: lines.label(index),
                label: Phrase(vec![
                    Piece::Name(Name::Translated),
                    Piece::Comma,
                    Piece::Both(first.language.primary().to_owned(), other.language.primary().to_owned()),
                ]),
                version: other.version,
                point: Some(index),
                passages: [passage(first), passage(other)].into_iter().flatten().collect(),
                ..Finding::default()
            });
        }
    }
}
