//! Hedges, boosters, modals, evidence and negation, a version and a point. Knows nothing of voices' names.

use super::{
    About, Finding, Findings, Passage,
    dimension::Dimension,
    subject::{Line, Lines, lacking_remark},
};
use std::collections::BTreeMap;

pub(super) struct Certainty;

const ABOUT: About = About {
    key: "certainty",
    title: "Certainty",
    definition: "Words that weaken (hedges) or strengthen (boosters) a claim, modal verbs, words that name its evidence, and negation. For a version: uses in 100 words. For a point: what each version's reading holds, where readings differ.",
    source: "Hyland 2005; Rubin 2006; Palmer 2001",
    unit: "per 100 words",
};

/// Words below which a rate says nothing.
const ENOUGH: usize = 30;

impl Dimension for Certainty {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut versions: BTreeMap<(String, u32), Vec<Passage>> = BTreeMap::new();
        let mut points: BTreeMap<u32, BTreeMap<u32, BTreeMap<String, Vec<Passage>>>> = BTreeMap::new();
        for line in &lines.lines {
            let found = marks(lines, line);
            let Some(version) = line.version else { continue };
            for point in &line.points {
                let reading = points.entry(*point).or_default().entry(version).or_default();
                found.iter().for_each(|(class, p)| reading.entry(class.clone()).or_default().push(*p));
            }
            for (class, passage) in found {
                versions.entry((class, version)).or_default().push(passage);
            }
        }
        let words = lines.words_of_versions();
        let short = words.iter().filter(|count| **count < ENOUGH).count();
        let mut findings: Vec<Finding> = Vec::new();
        for ((class, version), passages) in versions {
            let count = words.get(version as usize).copied().unwrap_or(0);
            let rate = (count >= ENOUGH).then(|| passages.len() as f64 * 100.0 / count as f64);
            let subject = "version".to_owned();
            findings.push(Finding {
                subject,
                label: class,
                version: Some(version),
                value: rate,
                passages,
                ..Finding::default()
            });
        }
        for (point, readings) in &points {
            differing(lines, *point, readings, &mut findings);
        }
        let remark = lacking_remark(&lines.lacking("certainty")).or_else(|| {
            (short > 0).then(|| {
                format!("{short} versions have fewer than {ENOUGH} words: their marks are listed, no rate is given.")
            })
        });
        Findings { about: ABOUT, remark, findings }
    }
}

/// The marks of a line in order: class and place.
fn marks(lines: &Lines<'_>, line: &Line) -> Vec<(String, Passage)> {
    let Some(phrases) = lines.subject.lists.of(line.language, "certainty") else { return Vec::new() };
    let forms = lines.forms(line);
    let body = lines.body(line);
    let hits = phrases.find(&forms).into_iter().filter(|hit| !is_a_name(line, hit.first, body));
    hits.map(|hit| {
        let span = Lines::cover(line, hit.first, hit.end);
        (phrases.class(&hit).to_owned(), Passage { place: line.place, span })
    })
    .collect()
}

/// A capital letter inside a sentence: the month of May, Mr Might, a Can company.
fn is_a_name(line: &Line, at: usize, body: &str) -> bool {
    let Some(word) = line.words.get(at) else { return false };
    let capital = word.span.of(body).chars().next().is_some_and(char::is_uppercase);
    let number_near = line.words.get(at + 1).is_some_and(|next| next.kind == crate::text::TokenKind::Number);
    let before = body.get(..word.span.start()).unwrap_or("").trim_end_matches([' ', '“', '"', '«', '„', '‘', '\'']);
    let starts = before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', ';', '“', '"']);
    capital && (!starts || number_near)
}

/// The readings of a point, if they do not hold the same marks.
fn differing(
    lines: &Lines<'_>,
    point: u32,
    readings: &BTreeMap<u32, BTreeMap<String, Vec<Passage>>>,
    findings: &mut Vec<Finding>,
) {
    let counts = |marks: &BTreeMap<String, Vec<Passage>>| -> Vec<(String, usize)> {
        marks.iter().map(|(class, passages)| (class.clone(), passages.len())).collect()
    };
    let mut all = readings.values().map(counts);
    let first = all.next();
    if readings.len() < 2 || all.all(|other| Some(&other) == first.as_ref()) {
        return;
    }
    let subject = lines.subject.points.get(point as usize).map_or_else(String::new, |point| point.label.clone());
    for (version, marks) in readings {
        let told: Vec<String> = marks.iter().map(|(class, passages)| format!("{class} {}", passages.len())).collect();
        findings.push(Finding {
            subject: subject.clone(),
            label: if told.is_empty() { "no mark".to_owned() } else { told.join(", ") },
            version: Some(*version),
            point: Some(point),
            passages: marks.values().flatten().copied().collect(),
            ..Finding::default()
        });
    }
}
