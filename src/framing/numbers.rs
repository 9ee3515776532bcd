//! Quantities side by side: value, unit, qualifier and who vouches for them. Knows nothing of dates.

use super::{
    About, Finding, Findings, Passage,
    dimension::Dimension,
    subject::{Line, Lines},
};
use crate::{
    text::TokenKind,
    voice::VoiceKind,
    wording::{Count, counts},
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Numbers;

const ABOUT: About = About {
    key: "numbers",
    title: "Numbers",
    definition: "Quantities in the readings of one point, with the word they count and their qualifier (at least, about, up to), and who vouches for them. They differ where two versions count the same thing and arrive at other values, or set another bound (at least, more than, less than, up to); about and nearly are no bounds. Alone: no parallel counts the same thing. Dates and clock times are left out.",
    source: "quantity comparison after Roy, Vieira & Roth 2015",
    unit: "value",
};

impl Dimension for Numbers {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut points: BTreeMap<u32, Vec<(u32, &Line, Count)>> = BTreeMap::new();
        for line in lines.lines.iter().filter(|line| !line.points.is_empty()) {
            let Some(version) = line.version else { continue };
            for count in of_line(lines, line) {
                for point in &line.points {
                    points.entry(*point).or_default().push((version, line, count.clone()));
                }
            }
        }
        let mut findings = Vec::new();
        for (point, mut found) in points {
            found.sort_by_key(|(version, line, count)| (*version, line.place, count.span));
            side_by_side(lines, point, &found, &mut findings);
        }
        let remark = lines
            .subject
            .points
            .is_empty()
            .then(|| "No point is shared; there are no numbers side by side.".to_owned());
        Findings { about: ABOUT, remark, findings }
    }
}

fn side_by_side(lines: &Lines<'_>, point: u32, found: &[(u32, &Line, Count)], findings: &mut Vec<Finding>) {
    let subject = lines.subject.points.get(point as usize).map_or("", |point| point.label.as_str());
    // unit → version → what it says
    let mut units: BTreeMap<&str, BTreeMap<u32, BTreeSet<(u64, &str)>>> = BTreeMap::new();
    for (version, _, count) in found {
        let said = (count.value.to_bits(), count.bound());
        units.entry(&count.unit).or_default().entry(*version).or_default().insert(said);
    }
    for (version, line, count) in found {
        let versions = &units[count.unit.as_str()];
        let how = match versions.len() {
            1 => "alone",
            _ if versions.values().collect::<BTreeSet<_>>().len() == 1 => "same",
            _ => "differs",
        };
        let passage = Passage { place: line.place, span: count.span };
        let vouches = lines.voice(line).filter(|(_, voice)| voice.kind != VoiceKind::Narration);
        findings.push(Finding {
            subject: subject.to_owned(),
            label: format!("{how}: {}", lines.written(&passage)),
            version: Some(*version),
            point: Some(point),
            value: Some(count.value),
            note: vouches
                .map_or_else(|| "in its own words".to_owned(), |(_, voice)| format!("according to {}", voice.name)),
            passages: vec![passage],
            ..Finding::default()
        });
    }
}

/// The counts of a line; spans count bytes of the body.
fn of_line(lines: &Lines<'_>, line: &Line) -> Vec<Count> {
    let numerals = lines.subject.numerals;
    let begins = |at: usize| {
        line.words[at].kind == TokenKind::Number || numerals.begins(lines.form(&line.words[at]), line.language)
    };
    let Some(statement) = lines.statement(line).filter(|_| (0..line.words.len()).any(begins)) else {
        return Vec::new();
    };
    let parts = lines.parts_of_speech(line);
    let text = statement.span.of(lines.body(line));
    let mut found = counts(text, line.language, parts.as_deref(), lines.subject.lists, numerals);
    found.iter_mut().for_each(|count| count.span = count.span.shifted(statement.span.start()));
    found
}
