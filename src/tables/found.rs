//! The differences and the silences of a comparison as tables, the same in every format. Finds none itself.

use super::{
    lists::{List, point_id},
    table::{Report, one_line},
    value::Value,
};
use crate::{
    locale::tr,
    present::Difference,
    statement::Place,
    telling::{self, heads},
    text::Span,
};

/// Rows of each table; a set of hundreds of articles has more than anybody reads, and the record has all.
const MOST: usize = 2_000;

/// All differences, by type.
pub(crate) fn differences(report: &Report<'_>) -> List {
    let rows = report.comparison.differences().into_iter().take(MOST).map(|found| difference(report, &found));
    let name = ("Differences", tr!("report-differences"));
    List::new(name, tr!("report-differences-about"), &heads::differences(), rows.collect())
}

fn difference(report: &Report<'_>, found: &Difference) -> Vec<Value> {
    let comparison = report.comparison;
    let words = |(place, span): (Place, Option<Span>)| {
        span.map_or_else(|| "–".to_owned(), |span| one_line(span.of(comparison.words(place))))
    };
    let label = comparison.points.get(found.point).map_or("", |point| point.label.as_str());
    let says = |place: Place| Value::text(&one_line(comparison.words(place)));
    vec![
        Value::text(telling::contrasted(found.what)),
        Value::Text(point_id(found.point)),
        Value::text(&one_line(label)),
        Value::text(&report.teller_at(found.point, found.a.0)),
        Value::Text(words(found.a)),
        Value::text(&report.teller_at(found.point, found.b.0)),
        Value::Text(words(found.b)),
        says(found.a.0),
        says(found.b.0),
    ]
}

/// What versions leave out.
pub(crate) fn silences(report: &Report<'_>) -> List {
    let comparison = report.comparison;
    let rows = comparison.omissions().into_iter().take(MOST).filter_map(|found| {
        let point = comparison.points.get(found.point)?;
        let first = comparison.members(found.point).next()?;
        Some(vec![
            Value::text(&comparison.versions.get(found.version)?.name),
            Value::Text(point_id(found.point)),
            Value::text(&one_line(&point.label)),
            Value::text(&report.names(comparison.speaking(found.point))),
            Value::text(&one_line(comparison.words(first))),
            Value::text(&telling::silence(point.readings.get(found.version)?)),
        ])
    });
    let name = ("Silences, ranked", tr!("report-silences"));
    List::new(name, tr!("report-silences-about"), &heads::silences(), rows.collect())
}

impl Report<'_> {
    /// The name of the version that says a statement of a point.
    pub(crate) fn teller_at(&self, point: usize, place: Place) -> String {
        self.names(self.comparison.teller(point, place))
    }
}
