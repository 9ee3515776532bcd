//! Quantities side by side: value, unit, qualifier and who vouches for them.

use super::dimension::Dimension;
use crate::{
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lines::{Line, Lines},
    speaker::VoiceKind,
    text::TokenKind,
    wording::{Count, Told, counts},
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Numbers;

const ABOUT: About = About {
    key: "numbers",
    described: crate::finding::described!("numbers"),
    chart: Chart::Dots,
    offer: Offer::Nothing,
    counts: false,
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
        let remark = lines.subject.points.is_empty().then_some(Remark::NoNumbers);
        Findings { about: ABOUT, remark, findings }
    }
}

fn side_by_side(lines: &Lines<'_>, point: u32, found: &[(u32, &Line, Count)], findings: &mut Vec<Finding>) {
    let units_of: Vec<&str> = found.iter().map(|(version, _, count)| unit(found, *version, count)).collect();
    let mut units: BTreeMap<&str, Said<'_>> = BTreeMap::new();
    for ((version, _, count), unit) in found.iter().zip(&units_of) {
        let said = (count.value.to_bits(), count.bound());
        units.entry(unit).or_default().entry(*version).or_default().insert(said);
    }
    for ((version, line, count), unit) in found.iter().zip(units_of) {
        let how = held(&units[unit], *version, (count.value.to_bits(), count.bound()));
        let passage = Passage { place: line.place, span: count.span };
        let vouches = lines.voice(line).filter(|(_, voice)| voice.kind != VoiceKind::Narration);
        findings.push(Finding {
            subject: lines.label(point),
            label: Phrase::of(how, lines.written(&passage)),
            version: Some(*version),
            point: Some(point),
            value: Some(count.value),
            note: vouches
                .map_or(Piece::Name(Name::InItsOwnWords), |(_, voice)| Piece::According(voice.name.clone()))
                .into(),
            passages: vec![passage],
            ..Finding::default()
        });
    }
}

/// Version → the values and bounds it gives for one unit.
type Said<'a> = BTreeMap<u32, BTreeSet<(u64, &'a str)>>;

/// What a count counts; one that does not say (*three seriously*) counts what another version gives the same number of.
fn unit<'a>(found: &'a [(u32, &Line, Count)], version: u32, count: &'a Count) -> &'a str {
    if !count.unit.is_empty() {
        return &count.unit;
    }
    let same = |other: &&(u32, &Line, Count)| {
        other.0 != version && !other.2.unit.is_empty() && other.2.value.to_bits() == count.value.to_bits()
    };
    found.iter().find(same).map_or("", |(_, _, other)| other.unit.as_str())
}

/// How a number stands to those of the other versions: the same where all that count the same thing give it, alone where
/// no other counts it or what it counts is given by all and this is one more.
fn held(versions: &Said<'_>, version: u32, own: (u64, &str)) -> Name {
    if versions.len() == 1 {
        return Name::Alone;
    }
    let by_all = |said: &(u64, &str)| versions.values().all(|other| other.contains(said));
    if by_all(&own) {
        return Name::Same;
    }
    let others = versions.iter().filter(|(other, _)| **other != version);
    if others.flat_map(|(_, said)| said).any(|said| !by_all(said)) { Name::Differs } else { Name::Alone }
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
    let Some(tokens) = lines.tokens(line, statement.span) else { return Vec::new() };
    let text = statement.span.of(lines.body(line));
    let told = Told { text, tokens, language: line.language, tree: lines.tree(line) };
    let mut found = counts(&told, &told.spoken(), lines.subject.lists, numerals);
    found.iter_mut().for_each(|count| count.span = count.span.shifted(statement.span.start()));
    found
}
