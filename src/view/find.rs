//! Whether a point is shown under a filter and a search. Knows nothing of how it is drawn.

use super::{Column, Filter, Query, query::Is};
use crate::{
    comparison::Comparison,
    present::{Index, Resolved, is_doubtful, is_voice_doubtful},
    project::Project,
    statement::Place,
};

/// Whether the point of that position is shown under the filter and the search.
pub(super) fn passes(
    (project, hand): (&Project, &Resolved<'_>),
    comparison: &Comparison,
    index: &Index,
    (filter, query): (Filter, &Query),
    columns: &[Column],
    number: usize,
) -> bool {
    let Some(point) = comparison.points.get(number) else { return false };
    let versions: Vec<usize> = columns.iter().map(|column| column.version).collect();
    let places = || versions.iter().flat_map(|version| comparison.places_at(number, *version).iter().copied());
    let is = |filter: Filter| match filter {
        Filter::All => true,
        Filter::Alone => false,
        Filter::Silences => versions.iter().any(|version| !comparison.speaks(number, *version)),
        Filter::Numbers => comparison.numbers_differ(number, &versions),
        Filter::Doubtful => is_doubtful(project, comparison, index, number, &versions),
        Filter::Worked => places().any(|place| hand.is_worked(place)),
        Filter::Attributed => comparison.is_asserted_and_attributed(number, versions.iter().copied()),
    };
    let asked = |wanted: &Is| match wanted {
        Is::Silent => is(Filter::Silences),
        Is::Number => is(Filter::Numbers),
        Is::Doubtful => is(Filter::Doubtful),
        Is::Worked => is(Filter::Worked),
        Is::Attributed => is(Filter::Attributed),
        Is::Noted => places().any(|place| hand.notes(place).next().is_some()),
        Is::Unsure => places().any(|place| is_voice_doubtful(hand, comparison, place)),
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
                    || places().any(|place| query.answers(hand, comparison, place)))))
}

/// The name of the matter that a statement belongs to; empty for none.
pub(super) fn matter_of<'a>(comparison: &'a Comparison, index: &Index, place: Place) -> &'a str {
    let matter = index.matter(place).and_then(|matter| comparison.matters.get(matter));
    matter.map_or("", |matter| matter.label.as_str())
}
