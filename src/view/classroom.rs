//! The classroom exercise: pairs of passages without marks, with what the machine and the teacher say of each. Knows nothing
//! of what the reader says.

use super::{Cell, Grid, Index, Passage, cell, inspect};
use crate::{
    comparison::Comparison,
    project::{Project, What},
    statement::Place,
    text::fold,
};

/// What can be said of a pair.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    /// The other says the same.
    Same,
    /// It speaks of the same thing and says it differently.
    Different,
    /// It leaves it out.
    LeftOut,
}

impl Judgement {
    /// Every judgement.
    pub const ALL: [Self; 3] = [Self::Same, Self::Different, Self::LeftOut];

    /// What it is called; a teacher's tag of that name settles it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Different => "different",
            Self::LeftOut => "left out",
        }
    }
}

/// A pair to be judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// Position of the point.
    pub point: usize,
    /// Names of the two versions.
    pub names: (String, String),
    /// Positions of the two versions.
    pub versions: (usize, usize),
    /// What the base says.
    pub base: Vec<Passage>,
    /// What the other says there; where it says nothing, what comes nearest, without saying so.
    pub other: Vec<Passage>,
    /// The same with its differences marked.
    pub marked: Vec<Passage>,
    /// The statement that stands for the other.
    pub place: Place,
    /// What the machine says.
    pub machine: Judgement,
    /// What the teacher says: a tag of that name on the statement, else a pair confirmed or rejected.
    pub teacher: Option<Judgement>,
}

/// A pair at least so likely is called the same, if little of its wording differs.
const SAME: f32 = 0.85;
/// The share of words that may differ in what is called the same.
const WORDING: f32 = 0.5;

/// The exercises of what is shown: every point at which the base speaks, against each other column, those without even a near
/// miss left out. Row by row.
#[must_use]
pub fn exercises(project: &Project, comparison: &Comparison, index: &Index, grid: &Grid) -> Vec<Exercise> {
    let Some(base) = grid.columns.get(grid.base) else { return Vec::new() };
    let mut exercises = Vec::new();
    for (number, point) in comparison.points.iter().enumerate() {
        let Some(said) = point.readings.get(base.version).filter(|reading| !reading.statements.is_empty()) else {
            continue;
        };
        let plain = |places: &[Place]| -> Vec<Passage> {
            places.iter().map(|place| Passage::plain(comparison.words(*place))).collect()
        };
        for column in grid.columns.iter().filter(|column| column.version != base.version) {
            let Some(reading) = point.readings.get(column.version) else { continue };
            let near = reading.nearest.map(|near| vec![near.statement]);
            let silent = reading.statements.is_empty();
            let Some(places) = (if silent { near } else { Some(reading.statements.clone()) }) else { continue };
            let Some(place) = places.first().copied() else { continue };
            let marked = match cell(project, comparison, number, column.version, base.version) {
                Cell::Said(all) => all.into_iter().map(|said| said.passage).collect(),
                Cell::Silent(_) => plain(&places),
            };
            exercises.push(Exercise {
                point: number,
                names: (base.name.clone(), column.name.clone()),
                versions: (base.version, column.version),
                base: plain(&said.statements),
                other: plain(&places),
                machine: if silent {
                    Judgement::LeftOut
                } else {
                    machine(comparison, index, &said.statements, &places, &marked)
                },
                teacher: teacher(project, comparison, &said.statements, place),
                marked,
                place,
            });
        }
    }
    exercises
}

/// The same where a pair is very likely and most words are shared (in one language), else different.
fn machine(comparison: &Comparison, index: &Index, base: &[Place], other: &[Place], marked: &[Passage]) -> Judgement {
    let links =
        other.iter().flat_map(|place| index.links(*place)).filter_map(|link| comparison.links.get(*link as usize));
    let between = links.filter(|link| base.contains(&link.a) || base.contains(&link.b));
    let best = between.map(|link| link.score).fold(0.0, f32::max);
    let all: usize = marked.iter().map(|passage| passage.text.len()).sum();
    let new: usize = marked.iter().flat_map(|passage| &passage.stretches).map(|stretch| stretch.span.len()).sum();
    if best >= SAME && (new as f32) <= WORDING * all as f32 { Judgement::Same } else { Judgement::Different }
}

fn teacher(project: &Project, comparison: &Comparison, base: &[Place], other: Place) -> Option<Judgement> {
    let on = |anchor, place| inspect::stands_on(anchor, comparison, place);
    let pair = |a, b| base.iter().any(|place| (on(a, *place) && on(b, other)) || (on(b, *place) && on(a, other)));
    let tagged = project.decisions.iter().rev().find_map(|decision| match &decision.what {
        What::Tag(anchor, tag) if on(anchor, other) => {
            Judgement::ALL.into_iter().find(|judgement| fold(tag.trim()) == judgement.name())
        }
        _ => None,
    });
    tagged.or_else(|| {
        project.decisions.iter().rev().find_map(|decision| match &decision.what {
            What::Confirm(a, b) if pair(a, b) => Some(Judgement::Same),
            What::Reject(a, b) if pair(a, b) => Some(Judgement::LeftOut),
            _ => None,
        })
    })
}
