//! What is made of every empty reading: the pairs of the version with the point are gathered and judged. Does not know what
//! weighs how much.

use super::{Comparison, Resources};
use crate::{
    alignment::{Answers, Gap, GapKind, Point, SilenceState, Trace},
    project::{Anchor, By, Project, What},
    statement::Place,
};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Judges the empty readings of a comparison whose points and matters are settled; what the user confirmed stands.
pub(super) fn judge_silences(project: &Project, comparison: &mut Comparison, resources: &Resources) {
    let standing = Standing::new(comparison);
    let mut points = std::mem::take(&mut comparison.points);
    for (number, point) in points.iter_mut().enumerate() {
        let mut traces = standing.traces(point);
        let speaking = point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
        let speakers = &standing.speakers[number];
        for (version, reading) in point.readings.iter_mut().enumerate() {
            reading.silence = reading.statements.is_empty().then(|| {
                let traces = traces.remove(&(version as u32)).unwrap_or_default();
                let gap = Gap {
                    rivals: standing.rivals(&traces, number as u32, version as u32),
                    traces,
                    point: point.score,
                    speaking,
                    versions: comparison.versions.len(),
                    statements: comparison.versions.get(version).map_or(0, |version| version.statements.len()),
                    on_matter: if speakers.binary_search(&(version as u32)).is_ok() {
                        Answers::Yes
                    } else {
                        Answers::No
                    },
                    kind: standing.kind,
                };
                resources.weights.silences().judge(&gap)
            });
        }
    }
    comparison.points = points;
    for decision in project.decisions.iter() {
        if let What::LeftOut { point, version } = &decision.what {
            confirm(comparison, point, version);
        }
    }
}

/// A silence that the user confirmed: at the point that holds most of the statements, if the version has none there.
fn confirm(comparison: &mut Comparison, point: &[Anchor], version: &str) {
    let places: Vec<Place> = point.iter().filter_map(|anchor| comparison.place(anchor)).collect();
    let held = |point: &Point| {
        let all = point.readings.iter().flat_map(|reading| &reading.statements);
        all.filter(|place| places.contains(place)).count()
    };
    let Some(version) = comparison.versions.iter().position(|one| one.name == version) else { return };
    let most = comparison.points.iter_mut().map(|point| (held(point), point)).filter(|(count, _)| *count > 0);
    // of equal ones the first
    let Some((_, point)) = most.reduce(|best, one| if one.0 > best.0 { one } else { best }) else { return };
    if let Some(silence) = point.readings.get_mut(version).and_then(|reading| reading.silence.as_mut()) {
        silence.state = SilenceState::Confirmed;
    }
}

/// A statement that another was scored with.
struct Partner {
    statement: Place,
    version: Option<u32>,
    point: Option<u32>,
    score: f32,
}

/// With whom each statement was scored, and who speaks to what.
struct Standing {
    /// Of each statement its partners, the best score first.
    partners: FxHashMap<Place, Vec<Partner>>,
    /// The versions that speak to the matter of each point, sorted.
    speakers: Vec<Vec<u32>>,
    kind: GapKind,
}

impl Standing {
    fn new(comparison: &Comparison) -> Self {
        let mut version: FxHashMap<Place, u32> = FxHashMap::default();
        for (number, one) in (0..).zip(&comparison.versions) {
            version.extend(one.statements.iter().map(|place| (*place, number)));
        }
        let mut point: FxHashMap<Place, u32> = FxHashMap::default();
        for (number, one) in (0..).zip(&comparison.points) {
            let all = one.readings.iter().flat_map(|reading| &reading.statements);
            point.extend(all.map(|place| (*place, number)));
        }
        let partner = |statement: Place, score| {
            let (version, point) = (version.get(&statement).copied(), point.get(&statement).copied());
            Partner { statement, version, point, score }
        };
        let mut partners: FxHashMap<Place, Vec<Partner>> = FxHashMap::default();
        let links = comparison.links.iter().map(|link| (link.a, link.b, link.score));
        let misses = comparison.misses.iter().map(|miss| (miss.a, miss.b, miss.score));
        for (a, b, score) in links.chain(misses) {
            partners.entry(a).or_default().push(partner(b, score));
            partners.entry(b).or_default().push(partner(a, score));
        }
        partners.values_mut().for_each(|all| all.sort_by(|x, y| y.score.total_cmp(&x.score)));
        let mut speakers = vec![Vec::new(); comparison.points.len()];
        for matter in &comparison.matters {
            let mut all: Vec<u32> = matter.statements.iter().filter_map(|place| version.get(place).copied()).collect();
            all.sort_unstable();
            all.dedup();
            for point in &matter.points {
                if let Some(slot) = speakers.get_mut(*point as usize) {
                    slot.clone_from(&all);
                }
            }
        }
        let voices = comparison.by != By::Outlet && comparison.articles.len() == 1;
        let kind = if voices { GapKind::Voices } else { GapKind::Accounts };
        Self { partners, speakers, kind }
    }

    /// The scored pairs of a point's statements with those of versions that have none there, by version.
    fn traces(&self, point: &Point) -> BTreeMap<u32, Vec<Trace>> {
        let mut found: BTreeMap<u32, Vec<Trace>> = BTreeMap::new();
        for (teller, reading) in (0..).zip(&point.readings) {
            for partner in reading.statements.iter().filter_map(|place| self.partners.get(place)).flatten() {
                let Some(version) = partner.version else { continue };
                if point.readings.get(version as usize).is_some_and(|other| other.statements.is_empty()) {
                    let trace = Trace { teller, statement: partner.statement, score: partner.score };
                    found.entry(version).or_default().push(trace);
                }
            }
        }
        found
    }

    /// For each statement its best score with a third version's statement outside the point.
    fn rivals(&self, traces: &[Trace], point: u32, version: u32) -> BTreeMap<Place, f32> {
        let is_rival = |other: &&Partner| other.point != Some(point) && other.version.is_some_and(|one| one != version);
        let best = |place| self.partners.get(&place)?.iter().find(is_rival).map(|rival| rival.score);
        let mut found = BTreeMap::new();
        for trace in traces {
            found.entry(trace.statement).or_insert_with(|| best(trace.statement).unwrap_or(0.0));
        }
        found
    }
}
