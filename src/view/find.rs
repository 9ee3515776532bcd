//! Choosing which rows are shown. Knows nothing of how they are drawn.

use super::{
    Column, Index, Query, doubts,
    grid::speaks,
    inspect,
    query::{self, Is},
};
use crate::{
    comparison::Comparison,
    locale::tr,
    project::{Project, What},
    statement::Place,
    wording::Contrasted,
    work::thresholds::alignment,
};

/// Which rows the Parallel view shows.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Points at which a shown version is silent.
    Silences,
    /// Points whose numbers differ between versions.
    Numbers,
    /// Points whose pairs are doubtful: a score below 0.7, not yet decided.
    Doubtful,
    /// Points that were decided on, noted or tagged.
    Worked,
    /// Statements that stand alone.
    Alone,
    /// Points that one shown version asserts itself and another only gives to voices.
    Attributed,
}

impl Filter {
    /// Every filter.
    pub const ALL: [Self; 7] =
        [Self::All, Self::Silences, Self::Numbers, Self::Attributed, Self::Doubtful, Self::Worked, Self::Alone];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::All => tr!("filter-all"),
            Self::Silences => tr!("filter-silences"),
            Self::Numbers => tr!("filter-numbers"),
            Self::Doubtful => tr!("filter-doubtful"),
            Self::Worked => tr!("filter-worked"),
            Self::Alone => tr!("filter-alone"),
            Self::Attributed => tr!("filter-attributed"),
        }
    }
}

/// Whether the point of that position is shown under the filter and the search.
pub(super) fn passes(
    project: &Project,
    comparison: &Comparison,
    index: &Index,
    (filter, query): (Filter, &Query),
    columns: &[Column],
    number: usize,
) -> bool {
    let Some(point) = comparison.points.get(number) else { return false };
    let places = || {
        let readings = columns.iter().filter_map(|column| point.readings.get(column.version));
        readings.flat_map(|reading| reading.statements.iter().copied())
    };
    let is = |filter: Filter| match filter {
        Filter::All => true,
        Filter::Alone => false,
        Filter::Silences => columns.iter().any(|column| !speaks(point, column.version)),
        Filter::Numbers => numbers_differ(comparison, columns, number),
        Filter::Doubtful => places().any(|place| {
            index.links(place).iter().filter_map(|link| comparison.links.get(*link as usize)).any(|link| {
                let inside = |place: Place| {
                    let version = index.version(place);
                    index.point(place) == Some(number) && columns.iter().any(|column| Some(column.version) == version)
                };
                inside(link.a)
                    && inside(link.b)
                    && link.estimate < alignment::DOUBTFUL
                    && !inspect::is_settled(project, comparison, link.a, link.b)
            })
        }),
        Filter::Worked => places().any(|place| decided(project, comparison, place)),
        Filter::Attributed => {
            comparison.is_asserted_and_attributed(number, columns.iter().map(|column| column.version))
        }
    };
    let asked = |wanted: &Is| match wanted {
        Is::Silent => is(Filter::Silences),
        Is::Number => is(Filter::Numbers),
        Is::Doubtful => is(Filter::Doubtful),
        Is::Worked => is(Filter::Worked),
        Is::Attributed => is(Filter::Attributed),
        Is::Noted => places().any(|place| query::noted(project, comparison, place)),
        Is::Unsure => places().any(|place| doubts::is_doubtful(project, comparison, place)),
        Is::Alone => false,
    };
    let first = point.readings.iter().flat_map(|reading| &reading.statements).next();
    let matter = first.map_or("", |place| matter_of(comparison, index, *place));
    is(filter)
        && (query.is_empty()
            || (query.names(&point.label)
                && query.asks_matter(matter)
                && query.is().iter().all(asked)
                && (query.in_label(&point.label)
                    || query.in_label(matter)
                    || places().any(|place| query.answers(project, comparison, place)))))
}

/// The name of the matter that a statement belongs to; empty for none.
pub(super) fn matter_of<'a>(comparison: &'a Comparison, index: &Index, place: Place) -> &'a str {
    let matter = index.matter(place).and_then(|matter| comparison.matters.get(matter));
    matter.map_or("", |matter| matter.label.as_str())
}

/// Whether two shown versions count the same thing at a point and arrive at other numbers or bounds.
fn numbers_differ(comparison: &Comparison, columns: &[Column], number: usize) -> bool {
    let shown: Vec<usize> = columns.iter().map(|column| column.version).collect();
    let mut pairs = shown.iter().enumerate().flat_map(|(at, one)| shown[at..].iter().map(move |other| (*one, *other)));
    pairs.any(|(one, other)| differ_in_number(comparison, number, one, other))
}

/// Whether two versions count the same thing at a point and arrive at other numbers or bounds.
pub(super) fn differ_in_number(comparison: &Comparison, point: usize, one: usize, other: usize) -> bool {
    let said = |version: usize| {
        let reading = comparison.points.get(point).and_then(|point| point.readings.get(version));
        reading.map_or(&[][..], |reading| &reading.statements)
    };
    let told = |a: &Place, b: &Place| {
        let found = comparison.contrasts.get(&((*a).min(*b), (*a).max(*b)));
        found.is_some_and(|found| found.iter().any(|contrast| contrast.what == Contrasted::Number))
    };
    said(one).iter().any(|a| said(other).iter().any(|b| told(a, b)))
}

pub(super) fn decided(project: &Project, comparison: &Comparison, place: Place) -> bool {
    let on = |anchor| inspect::stands_on(anchor, comparison, place);
    project.decisions.iter().any(|decision| match &decision.what {
        What::Confirm(a, b) | What::Reject(a, b) => on(a) || on(b),
        What::Pin(anchors) | What::Merge(anchors) | What::Split { statements: anchors, .. } => anchors.iter().any(on),
        What::SetStance(a, _) => on(a),
        What::Label(a, _) | What::Note(a, _) | What::Tag(a, _) | What::Code(a, _) | What::AcceptVoice(a) => on(a),
        What::SetVoice { statement, .. } | What::Move { statement, .. } => on(statement),
        _ => false,
    })
}
