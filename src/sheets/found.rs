//! The list of all differences and of what versions leave out, as it is read: the weightiest first, of one kind or of all. Finds
//! none itself.

use super::{Passage, Role, Selection};
use crate::{
    comparison::Comparison,
    locale::tr,
    present::{Difference, Omission},
    statement::Place,
    telling,
    text::Span,
    wording::Contrasted,
};

/// What is listed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundKind {
    /// What a version leaves out.
    Silence,
    /// What two statements differ in.
    Differs(Contrasted),
}

impl FoundKind {
    /// Its name on a filter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Silence => tr!("found-left-out"),
            Self::Differs(what) => telling::contrasted(what),
        }
    }
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// Position and name of the point.
    pub point: (usize, String),
    /// What it comes to, in words.
    pub told: String,
    /// The two statements with the words that show it marked; of what is left out, what another version says.
    pub sides: Vec<FoundSide>,
    /// What is selected by it.
    pub selection: Selection,
    /// How much it weighs.
    pub weight: f32,
}

/// One side of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundSide {
    /// Position of the version.
    pub version: usize,
    /// Its name.
    pub name: String,
    /// What it says.
    pub passage: Passage,
}

/// The kinds that the comparison has, with how many lines each.
#[must_use]
pub fn found_kinds(all: &[Found]) -> Vec<(FoundKind, usize)> {
    let kinds = [FoundKind::Silence].into_iter().chain(Contrasted::ALL.map(FoundKind::Differs));
    let counted = kinds.map(|kind| (kind, all.iter().filter(|found| found.kind == kind).count()));
    counted.filter(|(_, count)| *count > 0).collect()
}

/// All lines, the weightiest first.
#[must_use]
pub fn found(comparison: &Comparison) -> Vec<Found> {
    let differences = comparison.differences();
    let mut all: Vec<Found> = differences.iter().filter_map(|found| difference(comparison, found)).collect();
    all.extend(comparison.omissions().iter().filter_map(|found| omission(comparison, found)));
    all.sort_by(|x, y| {
        y.weight.total_cmp(&x.weight).then_with(|| (x.point.0, x.kind, &x.told).cmp(&(y.point.0, y.kind, &y.told)))
    });
    all
}

fn difference(comparison: &Comparison, found: &Difference) -> Option<Found> {
    let words = |(place, span): (Place, Option<Span>)| {
        span.map_or_else(|| tr!("differs-none").to_owned(), |span| format!("“{}”", span.of(comparison.words(place))))
    };
    let told = tr!("differs", what = telling::contrasted(found.what), one = words(found.a), other = words(found.b));
    Some(Found {
        kind: FoundKind::Differs(found.what),
        point: (found.point, comparison.points.get(found.point)?.label.clone()),
        told,
        sides: vec![side(comparison, found.point, found.a)?, side(comparison, found.point, found.b)?],
        selection: Selection::Statement(found.a.0),
        weight: found.weight,
    })
}

fn omission(comparison: &Comparison, found: &Omission) -> Option<Found> {
    let point = comparison.points.get(found.point)?;
    let speaking = comparison.speaking(found.point).len();
    let name = &comparison.versions.get(found.version)?.name;
    let silence = telling::silence(point.readings.get(found.version)?);
    let first = comparison.members(found.point).next()?;
    let of = point.readings.len();
    let told = tr!("found-omission", version = name.as_str(), told = silence, speak = speaking, of = of);
    Some(Found {
        kind: FoundKind::Silence,
        point: (found.point, point.label.clone()),
        told,
        sides: vec![side(comparison, found.point, (first, None))?],
        selection: Selection::Silence { point: first, version: found.version },
        weight: found.weight,
    })
}

fn side(comparison: &Comparison, point: usize, (place, span): (Place, Option<Span>)) -> Option<FoundSide> {
    let version = comparison.teller(point, place)?;
    let mut passage = Passage::plain(comparison.words(place));
    if let Some(span) = span {
        passage.mark(span, Role::Evidence);
    }
    Some(FoundSide { version, name: comparison.versions.get(version)?.name.clone(), passage })
}
