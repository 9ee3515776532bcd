//! The user's own frames: statements coded by hand and those that key words suggest.

use super::{agreement::krippendorff_alpha, dimension::Dimension};
use crate::{
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lexicon::Phrases,
    lines::{Line, Lines},
    statement::Place,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Frames;

const ABOUT: About = About {
    key: "frames",
    described: crate::finding::described!("frames"),
    chart: Chart::Bars,
    offer: Offer::Codebook,
    counts: true,
};

impl Dimension for Frames {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let frames = lines.subject.frames;
        let mut findings = Vec::new();
        for frame in frames {
            let mut coded: BTreeMap<u32, BTreeSet<Passage>> = BTreeMap::new();
            for (place, _) in &frame.coded {
                let (Some(line), Some(statement)) = (
                    lines.of(*place),
                    lines.subject.texts.get(place.article()).and_then(|text| text.statements.get(place.statement())),
                ) else {
                    continue;
                };
                if let Some(version) = line.version {
                    coded.entry(version).or_default().insert(Passage { place: *place, span: statement.span });
                }
            }
            push(&mut findings, &frame.name, Name::CodedByHand, coded);
            let mut phrases = Phrases::default();
            frame.key_words.iter().for_each(|word| phrases.add("", word));
            let mut suggested: BTreeMap<u32, BTreeSet<Passage>> = BTreeMap::new();
            let by_hand: BTreeSet<Place> = frame.coded.iter().map(|(place, _)| *place).collect();
            let open = |line: &&Line| !frame.key_words.is_empty() && !by_hand.contains(&line.place);
            for line in lines.lines.iter().filter(open) {
                let hits = phrases.find(&lines.forms(line));
                let Some(version) = line.version else { continue };
                for hit in hits {
                    let span = Lines::cover(line, hit.first, hit.end);
                    suggested.entry(version).or_default().insert(Passage { place: line.place, span });
                }
            }
            push(&mut findings, &frame.name, Name::SuggestedByKeyWords, suggested);
        }
        findings.extend(agreement(lines));
        findings.extend(disputes(lines));
        let remark = frames.is_empty().then_some(Remark::NoCodebook);
        Findings { about: ABOUT, remark, findings }
    }

    /// What was coded by hand in the bar of its frame; what key words suggest has a bar of its own, for it counts for
    /// nothing yet.
    fn bar(&self, finding: &Finding) -> Option<(Phrase, f64)> {
        finding.version?;
        let bar = match finding.label.name()? {
            Name::CodedByHand => finding.subject.clone(),
            name @ Name::SuggestedByKeyWords => Phrase::joined([finding.subject.clone(), name.into()], &Piece::Comma),
            _ => return None,
        };
        Some((bar, finding.value?))
    }
}

fn push(findings: &mut Vec<Finding>, name: &str, label: Name, versions: BTreeMap<u32, BTreeSet<Passage>>) {
    for (version, passages) in versions {
        let places: BTreeSet<Place> = passages.iter().map(|passage| passage.place).collect();
        findings.push(Finding {
            subject: Phrase::words(name),
            label: label.into(),
            version: Some(version),
            value: Some(places.len() as f64),
            passages: passages.into_iter().collect(),
            ..Finding::default()
        });
    }
}

/// place → coder → codes
type Units<'a> = BTreeMap<Place, BTreeMap<&'a str, BTreeSet<&'a str>>>;

fn units<'a>(lines: &Lines<'a>) -> Units<'a> {
    let mut units = Units::new();
    for frame in lines.subject.frames {
        for (place, coder) in &frame.coded {
            units.entry(*place).or_default().entry(coder).or_default().insert(&frame.name);
        }
    }
    units
}

/// What a coder is called; the only user has no name.
fn called(coder: &str) -> Piece {
    if coder.is_empty() { Piece::Name(Name::You) } else { Piece::Words(coder.to_owned()) }
}

fn whole(lines: &Lines<'_>, place: Place) -> Option<Passage> {
    let statement = lines.subject.texts.get(place.article())?.statements.get(place.statement())?;
    Some(Passage { place, span: statement.span })
}

/// Alpha over all frames, and a frame alone: is it given or not, over the statements that two coders or more have coded.
fn agreement(lines: &Lines<'_>) -> Vec<Finding> {
    let units = units(lines);
    let coders: BTreeSet<&str> = units.values().flat_map(|unit| unit.keys().copied()).collect();
    if coders.len() < 2 || !units.values().any(|unit| unit.len() > 1) {
        return Vec::new();
    }
    let shared: Vec<(&Place, &BTreeMap<&str, BTreeSet<&str>>)> =
        units.iter().filter(|(_, unit)| unit.len() > 1).collect();
    // A statement with several codes is coded with their sum, in order.
    let sums = |unit: &&BTreeMap<&str, BTreeSet<&str>>| -> Vec<String> {
        unit.values().map(|codes| codes.iter().copied().collect::<Vec<_>>().join(" + ")).collect()
    };
    let finding = |subject: Phrase, rated: &[Vec<String>]| {
        let alpha = krippendorff_alpha(rated);
        let disputed = rated.iter().filter(|codes| codes.iter().any(|code| *code != codes[0])).count();
        let coded: Vec<Passage> = shared.iter().filter_map(|(place, _)| whole(lines, **place)).collect();
        let coders = coders.iter().map(|coder| (*coder).to_owned()).collect();
        let note = Piece::Coded { coders, statements: rated.len(), disputed: alpha.map(|_| disputed) };
        Finding {
            subject,
            label: Name::Agreement.into(),
            value: alpha,
            note: note.into(),
            passages: coded,
            ..Finding::default()
        }
    };
    let rated: Vec<Vec<String>> = shared.iter().map(|(_, unit)| sums(unit)).collect();
    let mut found = vec![finding(Name::AllFrames.into(), &rated)];
    for frame in lines.subject.frames {
        let given = |codes: &BTreeSet<&str>| if codes.contains(frame.name.as_str()) { "yes" } else { "no" }.to_owned();
        let rated: Vec<Vec<String>> = shared.iter().map(|(_, unit)| unit.values().map(given).collect()).collect();
        if rated.iter().flatten().any(|answer| answer == "yes") {
            found.push(finding(Phrase::words(frame.name.as_str()), &rated));
        }
    }
    found
}

/// The statements that two coders see in different frames, with what each of them sees.
fn disputes(lines: &Lines<'_>) -> Vec<Finding> {
    let differing = |unit: &BTreeMap<&str, BTreeSet<&str>>| unit.values().collect::<BTreeSet<_>>().len() > 1;
    let disputed = units(lines).into_iter().filter(|(_, unit)| differing(unit));
    let finding = |(place, unit): (Place, BTreeMap<&str, BTreeSet<&str>>)| {
        let told = unit.iter().map(|(coder, codes)| {
            let codes = codes.iter().copied().collect::<Vec<_>>().join(" + ");
            Phrase(vec![called(coder), Piece::Colon, Piece::Words(codes)])
        });
        Some(Finding {
            subject: Name::Disputed.into(),
            label: Phrase::joined(told, &Piece::Semicolon),
            version: lines.of(place).and_then(|line| line.version),
            passages: vec![whole(lines, place)?],
            ..Finding::default()
        })
    };
    disputed.filter_map(finding).collect()
}
