//! A cell of the Parallel view: what a version says at a point with its differences, or its silence; and what stands alone.
//! Knows nothing of widths or heights.

use super::{Decided, Grid, PartsStanding, columns::order, hand, parts};
use crate::{
    alignment::Nearest,
    comparison::Comparison,
    framing::Taken,
    locale::{percent, tr},
    present::{Index, Mark, is_written, of_pair},
    project::Project,
    sheets::{Passage, Role},
    speaker::VoiceKind,
    statement::Place,
    telling,
    work::thresholds::silence,
};

/// One statement of a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Where it stands.
    pub place: Place,
    /// Who says it, if that is not the column's own name.
    pub voice: Option<String>,
    /// Its words with their differences.
    pub passage: Passage,
    /// Whether notes, tags or codes stand on it.
    pub written: bool,
    /// What its version does with it.
    pub taken: Option<Taken>,
    /// What was decided on it by hand.
    pub decided: Vec<Decided>,
    /// The name of the version that its marks compare with, where that is not the base: the base is silent here.
    pub compared: Option<String>,
    /// How it stands to a statement of what its marks compare with.
    pub parts: Option<PartsStanding>,
}

/// An empty cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Silence {
    /// What is made of it: the state and the chance that the thing is left unsaid, in words.
    pub told: String,
    /// What came nearest, if anything did.
    pub nearest: Option<Near>,
}

/// The words of a statement that stands alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Alone {
    /// The statement.
    pub said: Said,
    /// What came nearest in another version, if anything came near.
    pub nearest: Option<Near>,
}

/// A statement that is less likely parallel than was asked for, but more than any other of its version.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// Where it stands.
    pub place: Place,
    /// Its version's name.
    pub version: String,
    /// Its version's sign.
    pub mark: Mark,
    /// Its words.
    pub passage: Passage,
    /// The probability that the two say the same.
    pub score: f32,
    /// Why it is no parallel all the same.
    pub why: Why,
}

/// Why what came nearest is no parallel.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is less likely one than was asked for.
    Less,
    /// It is likely enough, but stands in the point of that position.
    Elsewhere(usize),
    /// It is likely enough, but a decision holds it apart.
    Parted,
    /// It is likely enough with one statement, and not with the others of the point.
    Others,
}

impl Near {
    /// How near it came, for a line: the score, and why it is no parallel where the score does not say it.
    #[must_use]
    pub fn told(&self) -> String {
        let score = tr!("near-score", share = percent(self.score));
        match self.why {
            Why::Less => score,
            Why::Elsewhere(point) => tr!("near-elsewhere", score = score, number = point + 1),
            Why::Parted => tr!("near-parted", score = score),
            Why::Others => tr!("near-others", score = score),
        }
    }

    /// The same as a sentence.
    #[must_use]
    pub fn explained(&self, min_score: f32) -> String {
        let score = percent(self.score);
        match self.why {
            Why::Less => tr!("near-less-told", share = score, least = percent(min_score)),
            Why::Elsewhere(point) => tr!("near-elsewhere-told", share = score, number = point + 1),
            Why::Parted => tr!("near-parted-told", share = score),
            Why::Others => tr!("near-others-told", share = score),
        }
    }
}

/// What a version says at a point.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Its statements.
    Said(Vec<Said>),
    /// Nothing.
    Silent(Silence),
}

/// What a version says at a point, marked against the base in its language, else against the first shown that speaks it there;
/// where that is not the base it says so.
#[must_use]
pub fn cell(
    project: &Project,
    comparison: &Comparison,
    index: &Index,
    grid: &Grid,
    (number, version): (usize, usize),
) -> Cell {
    let reading = comparison.points.get(number).and_then(|point| point.readings.get(version));
    let Some(reading) = reading else { return Cell::Said(Vec::new()) };
    if reading.statements.is_empty() {
        let members: Vec<Place> = comparison.members(number).collect();
        let nearest = reading.nearest;
        let nearest = nearest.and_then(|nearest| near((project, comparison), index, version, nearest, &members));
        return Cell::Silent(Silence { told: telling::silence(reading), nearest });
    }
    let order = order(&grid.columns, grid.base);
    let against = comparison.against(number, &order).filter(|other| *other != version);
    let against = against.map(|other| comparison.places_at(number, other));
    let said = |place: &Place| Said {
        passage: Passage::plain(comparison.words(*place))
            .marked(&comparison.marks(number, version, *place, &order), Role::Differs),
        parts: against.and_then(|against| parts::standing(comparison, index, *place, against)),
        ..said(project, comparison, index, *place, version)
    };
    let mut all: Vec<Said> = reading.statements.iter().map(said).collect();
    let base = grid.columns.get(grid.base).map(|column| column.version);
    if let Some(first) = all.first_mut() {
        let other = comparison.marked_against(number, first.place, &order);
        let other = other.filter(|other| Some(*other) != base && *other != version);
        first.compared = other.and_then(|other| comparison.versions.get(other)).map(|other| other.name.clone());
    }
    Cell::Said(all)
}

/// A statement that stands alone, without marks, and what came nearest.
#[must_use]
pub fn alone(project: &Project, comparison: &Comparison, index: &Index, place: Place) -> Alone {
    let nearest = index.nearest(place).filter(|near| near.score >= silence::SHOWN);
    let nearest = nearest
        .and_then(|nearest| near((project, comparison), index, index.version(nearest.statement)?, nearest, &[place]));
    let said = said(project, comparison, index, place, index.version(place).unwrap_or(0));
    Alone { said, nearest }
}

/// What came nearest to `members`, of that version.
#[must_use]
pub(super) fn near(
    (project, comparison): (&Project, &Comparison),
    index: &Index,
    version: usize,
    nearest: Nearest,
    members: &[Place],
) -> Option<Near> {
    let hand = |member: &Place| of_pair(project, comparison, *member, nearest.statement);
    let parted = |member: &Place| hand(member).is_some_and(|hand| !hand.is_together());
    let why = match index.point(nearest.statement) {
        _ if nearest.score < comparison.min_score => Why::Less,
        _ if members.iter().any(parted) => Why::Parted,
        Some(point) => Why::Elsewhere(point),
        None => Why::Others,
    };
    Some(Near {
        place: nearest.statement,
        version: comparison.versions.get(version)?.name.clone(),
        mark: index.version_mark(version),
        passage: Passage::plain(comparison.words(nearest.statement)),
        score: nearest.score,
        why,
    })
}

/// One statement without marks.
fn said(project: &Project, comparison: &Comparison, index: &Index, place: Place, version: usize) -> Said {
    let name = comparison.versions.get(version).map_or("", |v| v.name.as_str());
    let voice = comparison.statement(place).and_then(|s| s.voice).and_then(|v| comparison.voices.get(v as usize));
    let voice = voice.filter(|v| v.name != name && v.kind != VoiceKind::Narration);
    Said {
        place,
        voice: voice.map(|voice| voice.name.clone()),
        passage: Passage::plain(comparison.words(place)),
        written: is_written(project, comparison, place),
        taken: comparison.taken(place).cloned(),
        decided: hand::of_statement(project, comparison, index, place),
        compared: None,
        parts: None,
    }
}
