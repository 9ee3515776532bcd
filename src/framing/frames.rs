//! The user's own frames: statements coded by hand and those that key words suggest. Knows nothing of the codebook's file.

use super::{About, Finding, Findings, Passage, agreement::krippendorff_alpha, dimension::Dimension, subject::Lines};
use crate::{lexicon::Phrases, statement::Place};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Frames;

const ABOUT: About = About {
    key: "frames",
    title: "Your frames",
    definition: "For each frame of the codebook: statements coded by hand, and statements that its key words suggest (to be read and decided). Where two coders or more have coded: Krippendorff's alpha for nominal data, over the statements that at least two of them coded.",
    source: "Semetko & Valkenburg 2000; Boydstun et al. 2014; Krippendorff 2004",
    unit: "statements",
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
            push(&mut findings, &frame.name, "coded by hand", coded);
            let mut phrases = Phrases::default();
            frame.key_words.iter().for_each(|word| phrases.add("", word));
            let mut suggested: BTreeMap<u32, BTreeSet<Passage>> = BTreeMap::new();
            for line in lines.lines.iter().filter(|_| !frame.key_words.is_empty()) {
                let hits = phrases.find(&lines.forms(line));
                let Some(version) = line.version else { continue };
                for hit in hits {
                    let span = Lines::cover(line, hit.first, hit.end);
                    suggested.entry(version).or_default().insert(Passage { place: line.place, span });
                }
            }
            push(&mut findings, &frame.name, "suggested by key words", suggested);
        }
        findings.extend(agreement(lines));
        let remark =
            frames.is_empty().then(|| "The codebook is empty; add frames, or open a ready codebook.".to_owned());
        Findings { about: ABOUT, remark, findings }
    }
}

fn push(findings: &mut Vec<Finding>, name: &str, label: &str, versions: BTreeMap<u32, BTreeSet<Passage>>) {
    for (version, passages) in versions {
        let places: BTreeSet<Place> = passages.iter().map(|passage| passage.place).collect();
        findings.push(Finding {
            subject: name.to_owned(),
            label: label.to_owned(),
            version: Some(version),
            value: Some(places.len() as f64),
            passages: passages.into_iter().collect(),
            ..Finding::default()
        });
    }
}

fn agreement(lines: &Lines<'_>) -> Option<Finding> {
    let mut units: BTreeMap<Place, BTreeMap<&str, BTreeSet<&str>>> = BTreeMap::new();
    for frame in lines.subject.frames {
        for (place, coder) in &frame.coded {
            units.entry(*place).or_default().entry(coder).or_default().insert(&frame.name);
        }
    }
    let coders: BTreeSet<&str> = units.values().flat_map(|unit| unit.keys().copied()).collect();
    if coders.len() < 2 {
        return None;
    }
    // A statement with several codes is coded with their sum, in order.
    let rated: Vec<Vec<String>> = units
        .values()
        .map(|unit| unit.values().map(|codes| codes.iter().copied().collect::<Vec<_>>().join(" + ")).collect())
        .collect();
    let alpha = krippendorff_alpha(&rated);
    let disputed = units.iter().zip(&rated).filter(|(_, codes)| codes.iter().any(|code| *code != codes[0]));
    let passages = disputed.filter_map(|((place, _), _)| {
        let statement = lines.subject.texts.get(place.article())?.statements.get(place.statement())?;
        Some(Passage { place: *place, span: statement.span })
    });
    Some(Finding {
        subject: "all frames".to_owned(),
        label: format!("agreement of {} coders (Krippendorff's alpha); passages: disputed", coders.len()),
        value: alpha,
        passages: passages.collect(),
        ..Finding::default()
    })
}
