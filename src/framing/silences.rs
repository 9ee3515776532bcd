//! Who says nothing where others speak, and who alone says what. Knows nothing of words.

use super::{About, Finding, Findings, Passage, dimension::Dimension, subject::Lines};
use crate::statement::Place;
use std::collections::BTreeSet;

pub(super) struct Silences;

const ABOUT: About = About {
    key: "silences",
    title: "Silences",
    definition: "Points at which a version has no statement although at least half of the versions do, with the statement that came nearest (value: its score); points that less than half of the versions make; and for each version the statements that no other version parallels. Silence is about these texts only.",
    source: "omission after Entman 1993; presence and absence coding after Baden & Stalpouskaya 2020",
    unit: "score or count",
};

impl Dimension for Silences {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let subject = lines.subject;
        let mut findings = Vec::new();
        let mut paired: BTreeSet<Place> = BTreeSet::new();
        for (point, index) in subject.points.iter().zip(0..) {
            paired.extend(point.readings.iter().flat_map(|reading| reading.statements.iter().copied()));
            let speaking = point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
            let silent = point.readings.len() - speaking;
            if silent == 0 {
                continue;
            }
            let passages =
                |places: &[Place]| places.iter().filter_map(|place| passage(lines, *place)).collect::<Vec<_>>();
            if silent > speaking {
                let said: Vec<Place> = point.readings.iter().flat_map(|r| r.statements.iter().copied()).collect();
                let names = point.readings.iter().zip(subject.versions).filter(|(r, _)| !r.statements.is_empty());
                let names: Vec<&str> = names.map(|(_, version)| version.name.as_str()).collect();
                findings.push(Finding {
                    subject: point.label.clone(),
                    label: format!("said only by {}", names.join(", ")),
                    point: Some(index),
                    value: Some(speaking as f64),
                    passages: passages(&said),
                    ..Finding::default()
                });
                continue;
            }
            for (reading, version) in point.readings.iter().zip(0..).filter(|(r, _)| r.statements.is_empty()) {
                let near = reading.nearest;
                findings.push(Finding {
                    subject: point.label.clone(),
                    label: if near.is_some() { "silent; nearest" } else { "silent" }.to_owned(),
                    version: Some(version),
                    point: Some(index),
                    value: near.map(|near| f64::from(near.score)),
                    passages: near.map_or_else(Vec::new, |near| passages(&[near.statement])),
                    ..Finding::default()
                });
            }
        }
        for (version, index) in subject.versions.iter().zip(0..).filter(|_| subject.versions.len() > 1) {
            let alone = version.statements.iter().filter(|place| !paired.contains(place));
            let passages: Vec<Passage> = alone.filter_map(|place| passage(lines, *place)).collect();
            if !passages.is_empty() {
                findings.push(Finding {
                    subject: "without a parallel".to_owned(),
                    label: "says alone".to_owned(),
                    version: Some(index),
                    value: Some(passages.len() as f64),
                    passages,
                    ..Finding::default()
                });
            }
        }
        let remark =
            (subject.versions.len() < 2).then(|| "There is only one version; nothing can be silent.".to_owned());
        Findings { about: ABOUT, remark, findings }
    }
}

fn passage(lines: &Lines<'_>, place: Place) -> Option<Passage> {
    let statement = lines.subject.texts.get(place.article())?.statements.get(place.statement())?;
    Some(Passage { place, span: statement.span })
}
