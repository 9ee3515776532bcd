//! Who says nothing where others speak, and who alone says what.

use super::dimension::Dimension;
use crate::{
    alignment::{Point, Reading, SilenceState},
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lines::Lines,
    statement::Place,
    work::thresholds::silence,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Silences;

const ABOUT: About = About {
    key: "silences",
    described: crate::finding::described!("silences"),
    chart: Chart::Matrix,
    offer: Offer::Nothing,
    counts: false,
};

impl Dimension for Silences {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let subject = lines.subject;
        let mut findings = Vec::new();
        let near = nearest(lines);
        let mut paired: BTreeSet<Place> = BTreeSet::new();
        for (point, index) in subject.points.iter().zip(0..) {
            paired.extend(point.readings.iter().flat_map(|reading| reading.statements.iter().copied()));
            of_point(lines, point, index, &mut findings);
        }
        for (version, index) in subject.versions.iter().zip(0..).filter(|_| subject.versions.len() > 1) {
            let alone = version.statements.iter().filter(|place| !paired.contains(place));
            let doubted = |place: &Place| near.get(place).is_some_and(|score| *score >= silence::PERHAPS);
            let (doubtful, sure): (Vec<Place>, Vec<Place>) = alone.partition(|place| doubted(place));
            for (label, places) in [(Name::SaysAlone, sure), (Name::PerhapsAlone, doubtful)] {
                let passages: Vec<Passage> = places.into_iter().filter_map(|place| passage(lines, place)).collect();
                if !passages.is_empty() {
                    findings.push(Finding {
                        subject: Name::WithoutAParallel.into(),
                        label: label.into(),
                        version: Some(index),
                        value: Some(passages.len() as f64),
                        passages,
                        ..Finding::default()
                    });
                }
            }
        }
        let remark = (subject.versions.len() < 2).then_some(Remark::OneVersion);
        Findings { about: ABOUT, remark, findings }
    }
}

fn of_point(lines: &Lines<'_>, point: &Point, index: u32, findings: &mut Vec<Finding>) {
    let speaking = point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
    let silent = point.readings.len() - speaking;
    if silent == 0 {
        return;
    }
    let said = point.readings.iter().flat_map(|reading| &reading.statements);
    let mut said: Vec<Passage> = said.filter_map(|place| passage(lines, *place)).collect();
    said.sort_unstable();
    let (subject, point_index) = (lines.label(index), Some(index));
    if silent > speaking {
        let names = point.readings.iter().zip(lines.subject.versions).filter(|(r, _)| !r.statements.is_empty());
        let names: Vec<String> = names.map(|(_, version)| version.name.clone()).collect();
        findings.push(Finding {
            subject,
            label: Piece::OnlyBy(names).into(),
            point: point_index,
            value: Some(speaking as f64),
            passages: said,
            ..Finding::default()
        });
        return;
    }
    for (reading, version) in point.readings.iter().zip(0..).filter(|(r, _)| r.statements.is_empty()) {
        let label = match (state(reading), silent == 1 && speaking > 1) {
            (SilenceState::Confirmed, _) => Phrase::names(&[Name::Silent, Name::Confirmed]),
            (SilenceState::SaidElsewhere, _) => Name::SaidElsewhere.into(),
            (SilenceState::NotClear, _) => Name::PerhapsSilent.into(),
            (SilenceState::Silent, true) => {
                Phrase::joined([Name::Silent, Name::AllOthersSayIt].map(Phrase::from), &Piece::Semicolon)
            }
            (SilenceState::Silent, false) => Name::Silent.into(),
        };
        findings.push(Finding {
            subject: subject.clone(),
            label,
            version: Some(version),
            point: point_index,
            value: reading.silence.map(|silence| f64::from(silence.unsaid)),
            passages: said.clone(),
            ..Finding::default()
        });
        let near = reading.nearest.filter(|near| near.score >= silence::NEAREST);
        let near = near.and_then(|near| Some((near.score, passage(lines, near.statement)?)));
        if let Some((score, passage)) = near {
            findings.push(Finding {
                subject: subject.clone(),
                label: Name::NearestMiss.into(),
                version: Some(version),
                point: point_index,
                value: Some(f64::from(score)),
                passages: vec![passage],
                ..Finding::default()
            });
        }
    }
}

/// What is made of an empty reading; by its nearest miss where it was not judged.
fn state(reading: &Reading) -> SilenceState {
    let near = reading.nearest.is_some_and(|near| near.score >= silence::PERHAPS);
    let found = if near { SilenceState::NotClear } else { SilenceState::Silent };
    reading.silence.map_or(found, |silence| silence.state)
}

/// For each statement the score of the pair of another version that came nearest to being parallel.
fn nearest(lines: &Lines<'_>) -> BTreeMap<Place, f32> {
    let mut best: BTreeMap<Place, f32> = BTreeMap::new();
    for miss in lines.subject.misses {
        for place in [miss.a, miss.b] {
            let score = best.entry(place).or_default();
            *score = score.max(miss.score);
        }
    }
    best
}

fn passage(lines: &Lines<'_>, place: Place) -> Option<Passage> {
    let statement = lines.subject.texts.get(place.article())?.statements.get(place.statement())?;
    Some(Passage { place, span: statement.span })
}
