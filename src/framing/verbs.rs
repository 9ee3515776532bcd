//! Reporting verbs by class, a voice and version.

use super::dimension::Dimension;
use crate::{
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lines::{
        Lines, lacking_remark,
        reporting::{classed, cue},
    },
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Verbs;

const ABOUT: About = About {
    key: "reporting_verbs",
    described: crate::finding::described!("verbs"),
    chart: Chart::Bars,
    offer: Offer::Nothing,
    counts: true,
};

/// voice, class, word, version → passages.
type Uses = BTreeMap<(String, String, String, Option<u32>), Vec<Passage>>;

impl Dimension for Verbs {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut uses = Uses::new();
        let mut told = BTreeSet::new();
        for line in &lines.lines {
            let Some((attribution, cue)) = cue(lines, line) else { continue };
            // One attribution may own several statements; its verb counts once.
            if !told.insert((line.place.article, attribution)) {
                continue;
            }
            let Some((class, word, span)) = classed(lines, line, cue) else { continue };
            let voice =
                lines.voice(line).map_or_else(|| Name::Unnamed.english().to_owned(), |(_, voice)| voice.name.clone());
            uses.entry((voice, class, word, line.version)).or_default().push(Passage { place: line.place, span });
        }
        let mut findings = ladders(lines, &uses);
        findings.extend(uses.into_iter().map(finding));
        let remark =
            lacking_remark(&lines.lacking("reporting")).or_else(|| findings.is_empty().then_some(Remark::NoVerb));
        Findings { about: ABOUT, remark, findings }
    }
}

/// A voice that uses of verbs are counted under.
fn called(voice: &str) -> Phrase {
    if voice == Name::Unnamed.english() { Name::Unnamed.into() } else { Phrase::words(voice) }
}

fn finding(
    ((voice, class, word, version), passages): ((String, String, String, Option<u32>), Vec<Passage>),
) -> Finding {
    Finding {
        subject: called(&voice),
        label: Phrase::of(Piece::class(&class), word),
        version,
        value: Some(passages.len() as f64),
        passages,
        ..Finding::default()
    }
}

/// Voices that one version introduces with classes that another does not use: each version's verbs side by side. Verbs of
/// two languages are no rungs of one ladder: a word there is seldom as strong as the word here.
fn ladders(lines: &Lines<'_>, uses: &Uses) -> Vec<Finding> {
    let language = |passage: &Passage| lines.of(passage.place).map_or("", |line| line.language.primary());
    let mut voices: BTreeMap<(&str, &str), BTreeMap<u32, Vec<(&str, &str, &Vec<Passage>)>>> = BTreeMap::new();
    for ((voice, class, word, version), passages) in uses {
        if let (Some(version), Some(first)) = (version, passages.first()) {
            let versions = voices.entry((voice, language(first))).or_default();
            versions.entry(*version).or_default().push((class, word, passages));
        }
    }
    let classes = |verbs: &Vec<(&str, &str, &Vec<Passage>)>| verbs.iter().map(|verb| verb.0.to_owned()).collect();
    let mut found = Vec::new();
    for ((voice, _), versions) in voices {
        let sets: BTreeSet<BTreeSet<String>> = versions.values().map(classes).collect();
        if versions.len() < 2 || sets.len() < 2 {
            continue;
        }
        let rung = |(version, verbs): (&u32, &Vec<(&str, &str, &Vec<Passage>)>)| {
            let name = lines.subject.versions.get(*version as usize).map_or("", |version| version.name.as_str());
            let verb = |(class, word, _): &(&str, &str, _)| {
                Phrase(vec![Piece::Words(format!("{word} (")), Piece::class(class), Piece::Words(")".to_owned())])
            };
            let verbs = Phrase::joined(verbs.iter().map(verb), &Piece::Comma);
            Phrase::joined([Phrase::words(name), verbs], &Piece::Colon)
        };
        let mut passages: Vec<Passage> =
            versions.values().flatten().filter_map(|(_, _, passages)| passages.first().copied()).collect();
        passages.sort_unstable();
        found.push(Finding {
            subject: called(voice),
            label: Name::Ladder.into(),
            note: Phrase::joined(versions.iter().map(rung), &Piece::Words(" / ".to_owned())),
            value: Some(sets.iter().flatten().collect::<BTreeSet<_>>().len() as f64),
            passages,
            ..Finding::default()
        });
    }
    found
}
