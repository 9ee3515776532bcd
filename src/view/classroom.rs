//! The classroom exercise: pairs of passages without marks, with what the machine and the teacher say of each. Knows nothing
//! of what the reader says.

use super::{Cell, Grid, cell};
use crate::{
    comparison::Comparison,
    locale::tr,
    present::Index,
    project::{Project, What},
    sheets::Passage,
    statement::Place,
    text::fold,
    wording::Contrasted,
    work::thresholds::exercise,
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

    /// What it is called in the window.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Same => tr!("judgement-same"),
            Self::Different => tr!("judgement-different"),
            Self::LeftOut => tr!("judgement-left-out"),
        }
    }

    /// What it is called, in no user's language; a teacher's tag of that name settles it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Different => "different",
            Self::LeftOut => "left out",
        }
    }
}

/// How an answer stands to the reader's.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both say the same.
    Agrees,
    /// They do not.
    Differs,
    /// One of them says nothing: there is nothing to hold against each other.
    Open,
}

impl Verdict {
    /// How `answer` stands to what the reader said.
    #[must_use]
    pub fn of(said: Option<Judgement>, answer: Option<Judgement>) -> Self {
        match (said, answer) {
            (Some(said), Some(answer)) if said == answer => Self::Agrees,
            (Some(_), Some(_)) => Self::Differs,
            _ => Self::Open,
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

/// A pair that can be judged: what makes an exercise, before anything is computed of it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Pairing {
    /// Position of the point.
    pub point: usize,
    /// Position, among the columns, of the other version.
    pub column: usize,
}

/// The pairs of what is shown: every point at which the base speaks, against each other column, those without even a near
/// miss left out. Row by row.
#[must_use]
pub fn pairings(comparison: &Comparison, grid: &Grid) -> Vec<Pairing> {
    let Some(base) = grid.columns.get(grid.base) else { return Vec::new() };
    let mut pairings = Vec::new();
    let spoken = (0..comparison.points.len()).filter(|point| comparison.speaks(*point, base.version));
    for point in spoken {
        let others = grid.columns.iter().enumerate().filter(|(column, _)| *column != grid.base);
        let heard = others.filter(|(_, column)| !places(comparison, point, column.version).is_empty());
        pairings.extend(heard.map(|(column, _)| Pairing { point, column }));
    }
    pairings
}

/// The exercise of a pair of what is shown; `None` for a pair of something else.
#[must_use]
pub fn exercise(
    project: &Project,
    comparison: &Comparison,
    index: &Index,
    grid: &Grid,
    pairing: Pairing,
) -> Option<Exercise> {
    let (base, column) = (grid.columns.get(grid.base)?, grid.columns.get(pairing.column)?);
    comparison.points.get(pairing.point)?;
    let said = comparison.places_at(pairing.point, base.version);
    let places = places(comparison, pairing.point, column.version);
    let place = places.first().copied()?;
    let plain = |places: &[Place]| -> Vec<Passage> {
        places.iter().map(|place| Passage::plain(comparison.words(*place))).collect()
    };
    let cell = cell(project, comparison, index, grid, (pairing.point, column.version));
    let silent = matches!(cell, Cell::Silent(_));
    let marked = match cell {
        Cell::Said(all) => all.into_iter().map(|said| said.passage).collect(),
        Cell::Silent(_) => plain(&places),
    };
    let machine = if silent { Judgement::LeftOut } else { machine(comparison, index, said, &places, &marked) };
    Some(Exercise {
        point: pairing.point,
        names: (base.name.clone(), column.name.clone()),
        versions: (base.version, column.version),
        base: plain(said),
        other: plain(&places),
        machine,
        teacher: teacher(project, comparison, said, place),
        marked,
        place,
    })
}

/// What a version says at a point, else what comes nearest.
fn places(comparison: &Comparison, point: usize, version: usize) -> Vec<Place> {
    let reading = comparison.points.get(point).and_then(|point| point.readings.get(version));
    let Some(reading) = reading else { return Vec::new() };
    if reading.statements.is_empty() {
        return reading.nearest.iter().map(|near| near.statement).collect();
    }
    reading.statements.to_vec()
}

/// The same where a pair is very likely, most words are shared (in one language), and the two differ in no number and in
/// nothing that one denies; else different.
fn machine(comparison: &Comparison, index: &Index, base: &[Place], other: &[Place], marked: &[Passage]) -> Judgement {
    let links =
        other.iter().flat_map(|place| index.links(*place)).filter_map(|link| comparison.links.get(*link as usize));
    let between = links.filter(|link| base.contains(&link.a) || base.contains(&link.b));
    let best = between.map(|link| link.score).fold(0.0, f32::max);
    let parts = |what: Contrasted| matches!(what, Contrasted::Number | Contrasted::Polarity | Contrasted::Actor);
    let differs = |a: &Place, b: &Place| {
        let found = comparison.contrasts.get(&((*a).min(*b), (*a).max(*b)));
        found.is_some_and(|found| found.iter().any(|contrast| parts(contrast.what)))
    };
    if base.iter().any(|a| other.iter().any(|b| differs(a, b))) {
        return Judgement::Different;
    }
    let all: usize = marked.iter().map(|passage| passage.text.len()).sum();
    let new: usize = marked.iter().flat_map(|passage| &passage.stretches).map(|stretch| stretch.span.len()).sum();
    if best >= exercise::SAME && (new as f32) <= exercise::WORDING * all as f32 {
        Judgement::Same
    } else {
        Judgement::Different
    }
}

fn teacher(project: &Project, comparison: &Comparison, base: &[Place], other: Place) -> Option<Judgement> {
    let on = |anchor, place| comparison.stands_on(anchor, place);
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
