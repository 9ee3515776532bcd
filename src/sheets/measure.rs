//! The machine against the user's decisions as a panel shows it: lines of figures, and pairs to look at. Knows nothing of
//! egui.

use crate::{
    comparison::Comparison,
    locale::{percent, tr},
    present::{Judged, Measured, is_settled},
    project::Project,
    statement::Place,
};

/// A figure with its name and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureLine {
    /// Its name.
    pub name: &'static str,
    /// The figure, or why there is none.
    pub value: String,
    /// What it says, in plain words.
    pub says: String,
}

/// A pair to look at, with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasurePair {
    /// One statement.
    pub a: Place,
    /// The other.
    pub b: Place,
    /// Their versions' names and words.
    pub sides: [(String, String); 2],
    /// The machine's score.
    pub score: f32,
}

/// Everything the panel shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeasureSheet {
    /// Precision, recall, calibration.
    pub lines: Vec<MeasureLine>,
    /// Mean score and share of parallel pairs of each bin that holds any: what a plot of calibration draws.
    pub curve: Vec<(f32, f32, usize)>,
    /// Found by the machine, held apart by the user.
    pub wrong: Vec<MeasurePair>,
    /// Held parallel by the user, not found by the machine.
    pub missed: Vec<MeasurePair>,
    /// The pairs whose decision would tell most, the most useful first.
    pub queue: Vec<MeasurePair>,
}

/// The panel's model. `comparison` is any of the same project; what the project has settled since it was measured has left
/// the queue.
#[must_use]
pub fn measure_sheet(project: &Project, comparison: &Comparison, measured: &Measured) -> MeasureSheet {
    let version = |place: Place| comparison.versions.iter().find(|version| version.statements.contains(&place));
    let side = |place: Place| {
        (version(place).map_or_else(String::new, |v| v.name.clone()), comparison.words(place).trim().to_owned())
    };
    let pair =
        |pair: &Judged| MeasurePair { a: pair.a, b: pair.b, sides: [side(pair.a), side(pair.b)], score: pair.score };
    let pairs = |list: &[Judged]| list.iter().map(pair).collect();
    let open = |judged: &&Judged| !is_settled(project, comparison, judged.a, judged.b);
    let (together, apart) = (measured.together, measured.apart);
    let share = |value: Option<f32>| value.map_or_else(|| "–".to_owned(), percent);
    let line = |name, value: String, says: &str| MeasureLine { name, value, says: says.to_owned() };
    let lines = vec![
        line(
            tr!("figure-decided"),
            (together + apart).to_string(),
            &tr!("figure-decided-told", together = together, apart = apart),
        ),
        line(tr!("figure-precision"), share(measured.precision), tr!("figure-precision-told")),
        line(tr!("figure-recall"), share(measured.recall), tr!("figure-recall-told")),
        line(tr!("figure-gap"), share(measured.calibration), tr!("figure-gap-told")),
    ];
    MeasureSheet {
        lines,
        curve: measured.bins.iter().filter(|b| b.pairs > 0).map(|b| (b.score, b.parallel, b.pairs)).collect(),
        wrong: pairs(&measured.wrong),
        missed: pairs(&measured.missed),
        queue: measured.queue.iter().filter(open).map(pair).collect(),
    }
}
