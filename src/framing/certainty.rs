//! Hedges, boosters, modals, evidence and negation: a version, a voice, a statement and a point.

use super::dimension::{Dimension, bar_of_label};
use crate::{
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lines::{Line, Lines, lacking_remark},
};
use std::collections::BTreeMap;

pub(super) struct Certainty;

const ABOUT: About = About {
    key: "certainty",
    described: crate::finding::described!("certainty"),
    chart: Chart::Bars,
    offer: Offer::Nothing,
    counts: false,
};

/// Words below which a rate says nothing.
const ENOUGH: usize = 30;

/// class → passages
pub(super) type Marks = BTreeMap<String, Vec<Passage>>;

impl Dimension for Certainty {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut versions: BTreeMap<u32, Marks> = BTreeMap::new();
        let mut voices: BTreeMap<(u32, u32), (usize, Marks)> = BTreeMap::new();
        let mut points: BTreeMap<u32, BTreeMap<u32, Marks>> = BTreeMap::new();
        let mut statements = Vec::new();
        for line in &lines.lines {
            let Some(version) = line.version else { continue };
            let found = marks(lines, line);
            for point in &line.points {
                add(points.entry(*point).or_default().entry(version).or_default(), &found);
            }
            add(versions.entry(version).or_default(), &found);
            if let Some((voice, _)) = lines.voice(line) {
                let slot = voices.entry((voice, version)).or_default();
                slot.0 += line.words.len();
                add(&mut slot.1, &found);
            }
            if !found.is_empty() {
                statements.push(reading(lines, Name::Statement.into(), version, None, &found));
            }
        }
        let words = lines.words_of_versions();
        let short = words.iter().filter(|count| **count < ENOUGH).count();
        let mut findings = Vec::new();
        for (point, readings) in &points {
            let counts = |marks: &Marks| marks.iter().map(|(class, p)| (class.clone(), p.len())).collect::<Vec<_>>();
            let mut all = readings.values().map(counts);
            let first = all.next();
            if readings.len() > 1 && all.any(|other| Some(other) != first) {
                let of = |(version, marks): (&u32, &Marks)| {
                    reading(lines, lines.label(*point), *version, Some(*point), marks)
                };
                findings.extend(readings.iter().map(of).map(|found| with_statement(lines, found)));
            }
        }
        for (version, marks) in versions {
            let count = words.get(version as usize).copied().unwrap_or(0);
            findings.extend(rates(&Name::Version.into(), version, count, marks));
        }
        if !lines.is_by_voice() {
            for ((voice, version), (count, marks)) in voices {
                let name = lines.subject.voices.get(voice as usize).map_or("", |voice| voice.name.as_str());
                findings.extend(rates(&Phrase::words(name), version, count, marks));
            }
        }
        findings.extend(statements);
        let remark = lacking_remark(&lines.lacking("certainty"))
            .or_else(|| (short > 0).then_some(Remark::NoRate { versions: short, words: ENOUGH }));
        Findings { about: ABOUT, remark, findings }
    }

    fn bar(&self, finding: &Finding) -> Option<(Phrase, f64)> {
        bar_of_label(finding, finding.subject.name() == Some(Name::Version))
    }
}

fn add(to: &mut Marks, found: &Marks) {
    for (class, passages) in found {
        to.entry(class.clone()).or_default().extend(passages);
    }
}

/// The uses of each class in 100 words; no rate where there are too few words.
fn rates(subject: &Phrase, version: u32, words: usize, marks: Marks) -> Vec<Finding> {
    let of = |(class, passages): (String, Vec<Passage>)| Finding {
        subject: subject.clone(),
        label: Piece::class(&class).into(),
        version: Some(version),
        value: (words >= ENOUGH).then(|| passages.len() as f64 * 100.0 / words as f64),
        passages,
        ..Finding::default()
    };
    marks.into_iter().map(of).collect()
}

/// The marks of a line by class. A capital inside a sentence makes a name: Might Street, a Can company.
pub(super) fn marks(lines: &Lines<'_>, line: &Line) -> Marks {
    let Some(phrases) = lines.subject.lists.of(line.language, "certainty") else { return Marks::new() };
    let forms = lines.forms(line);
    let body = lines.body(line);
    let misses = lines.subject.lists.of(line.language, "certainty_not");
    let missed = misses.map_or_else(Vec::new, |misses| misses.find(&forms));
    let mut found = Marks::new();
    for hit in phrases.find(&forms) {
        let inside = missed.iter().any(|miss| miss.first <= hit.first && hit.end <= miss.end);
        if inside || is_a_name(line, hit.first, body) {
            continue;
        }
        let span = Lines::cover(line, hit.first, hit.end);
        found.entry(phrases.class(&hit).to_owned()).or_default().push(Passage { place: line.place, span });
    }
    found
}

fn is_a_name(line: &Line, at: usize, body: &str) -> bool {
    let Some(word) = line.words.get(at) else { return false };
    let capital = word.span.of(body).chars().next().is_some_and(char::is_uppercase);
    let number_near = line.words.get(at + 1).is_some_and(|next| next.kind == crate::text::TokenKind::Number);
    let before = body.get(..word.span.start()).unwrap_or("").trim_end_matches([' ', '“', '"', '«', '„', '‘', '\'']);
    let starts = before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', ';', '“', '"']);
    capital && (!starts || number_near)
}

/// What a statement or a reading of a point holds, in words and as a leaning.
fn reading(lines: &Lines<'_>, subject: Phrase, version: u32, point: Option<u32>, marks: &Marks) -> Finding {
    let told = marks.iter().map(|(class, passages)| {
        let words: Vec<String> = passages.iter().map(|passage| lines.written(passage).to_lowercase()).collect();
        Phrase::of(Piece::class(class), words.join(", "))
    });
    let told = Phrase::joined(told, &Piece::Semicolon);
    let mut passages: Vec<Passage> = marks.values().flatten().copied().collect();
    passages.sort_unstable();
    Finding {
        subject,
        label: if told.is_empty() { Name::NoMark.into() } else { told },
        version: Some(version),
        point,
        value: leaning(marks),
        passages,
        ..Finding::default()
    }
}

fn leaning(marks: &Marks) -> Option<f64> {
    let count = |class: &str| marks.get(class).map_or(0, Vec::len) as f64;
    let stronger = count("booster") + count("modal necessary");
    let weaker = count("hedge") + count("modal possible");
    (stronger + weaker > 0.0).then(|| (stronger - weaker) / (stronger + weaker))
}

/// A reading without a mark rests on its whole statements.
fn with_statement(lines: &Lines<'_>, mut finding: Finding) -> Finding {
    if finding.passages.is_empty()
        && let (Some(point), Some(version)) = (finding.point, finding.version)
    {
        finding.passages = lines.reading(point, version);
    }
    finding
}
