//! Versions, links, points and readings as plain data.

use super::silence::{Silence, SilenceState};
use crate::statement::Place;
use thin_vec::ThinVec;

/// A column: all statements of one outlet, of one voice or of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The name at its head.
    pub name: String,
    /// Its statements in order of place.
    pub statements: Vec<Place>,
}

/// Why two statements were paired, in terms a person can check.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Semantic similarity by the model, 0 to 1; `None` where the pair was not read with it.
    pub meaning: Option<f32>,
    /// Whether, by the layers tuned for facts, each is what the other's version has nearest to it; `None` as above.
    pub is_nearest: Option<bool>,
    /// Share of informative words in common, 0 to 1.
    pub words: f32,
    /// Names in common, as the first statement spells them, sorted.
    pub names: Vec<String>,
    /// Numbers in common, as the first statement writes them, sorted.
    pub numbers: Vec<String>,
}

/// A scored pair of statements of two versions; `a` stands before `b`.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// One statement.
    pub a: Place,
    /// The other.
    pub b: Place,
    /// Calibrated probability that the two say the same or speak of the same act; no lower than was asked for where a
    /// decision holds them together.
    pub score: f32,
    /// What is found by itself, whatever was decided.
    pub estimate: f32,
    /// Why.
    pub evidence: Evidence,
}

/// A scored pair that is no link; `a` stands before `b`.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Miss {
    /// One statement.
    pub a: Place,
    /// The other.
    pub b: Place,
    /// Its score.
    pub score: f32,
    /// Whether the score was lowered since the two tell of two events: of other participants, another day, another place.
    pub of_two_events: bool,
}

/// The statement of a silent version that came nearest to a point.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Nearest {
    /// The statement.
    pub statement: Place,
    /// Its best score with a statement of the point.
    pub score: f32,
}

impl Nearest {
    /// Whether another came nearer: by a better score, or by an equal one and an earlier place.
    #[must_use]
    pub fn is_beaten_by(&self, other: &Self) -> bool {
        other.score.total_cmp(&self.score).then(self.statement.cmp(&other.statement)).is_gt()
    }
}

/// What one version says at one point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Its statements in order of place; empty for a silence. Thin, since of millions of readings most are empty.
    pub statements: ThinVec<Place>,
    /// For a silence, the nearest miss, if anything was near.
    pub nearest: Option<Nearest>,
    /// What is made of a silence; alignment leaves it open.
    pub silence: Option<Silence>,
}

impl Reading {
    /// What is made of the empty reading, in words.
    #[must_use]
    pub fn told_silence(&self) -> String {
        self.silence.map_or_else(|| SilenceState::Silent.word().to_owned(), Silence::told)
    }
}

/// A set of parallel statements: one row. Statements without a parallel stand in no point.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// A short name.
    pub label: String,
    /// The mean score of the links inside.
    pub score: f32,
    /// One reading a version, in the order of the versions.
    pub readings: Vec<Reading>,
}

/// What the user settled, as alignment needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    /// Pairs that stand in one point whatever their score.
    pub together: Vec<(Place, Place)>,
    /// Pairs that are no link and stand in no point together.
    pub apart: Vec<(Place, Place)>,
    /// Statements whose points stay as `together` makes them: nothing joins them by its score, and one that a single
    /// version is left in stays a point.
    pub pinned: Vec<Place>,
}

/// Links and points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// Links at or above the wanted score, sorted by their places.
    pub links: Vec<Link>,
    /// Scored pairs below it that came near, sorted by their places.
    pub misses: Vec<Miss>,
    /// Points, the most important first.
    pub points: Vec<Point>,
}
