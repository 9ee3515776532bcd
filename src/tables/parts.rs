//! What linked statements say beyond each other: in the record of a link, and as a table, the same in every format. Finds
//! none itself.

use super::{
    lists::{List, point_id},
    table::{Report, one_line, score},
    value::Value,
};
use crate::{
    alignment::Link,
    comparison::Comparison,
    locale::tr,
    present::Index,
    statement::Place,
    telling::{self, heads},
    text::Span,
    wording::{Covering, Parts},
};
use serde::Serialize;

/// Rows of the table; the record has all.
const MOST: usize = 2_000;

/// What a link's statements say beyond each other; spans count bytes of the body.
#[derive(Serialize)]
pub(crate) struct PartsRecord {
    relation: &'static str,
    a: Vec<Span>,
    b: Vec<Span>,
}

/// The record of a link's parts; `None` where nothing was looked for.
pub(crate) fn record(comparison: &Comparison, link: &Link) -> Option<PartsRecord> {
    let parts = comparison.parts.get(&(link.a, link.b))?;
    let in_body = |place: Place, spans: &[Span]| {
        let start = comparison.statement(place).map_or(0, |statement| statement.span.start());
        spans.iter().map(|span| span.shifted(start)).collect()
    };
    let relation = parts.covering().key();
    Some(PartsRecord { relation, a: in_body(link.a, &parts.a), b: in_body(link.b, &parts.b) })
}

/// The words of a link's parts, for a cell: how the two stand, what the first says beyond the second, and the other way round.
pub(crate) fn cells(comparison: &Comparison, link: &Link) -> [Value; 3] {
    let Some(parts) = comparison.parts.get(&(link.a, link.b)) else {
        return [Value::Empty, Value::Empty, Value::Empty];
    };
    let words = |place: Place, spans: &[Span]| {
        let all = spans.iter().map(|span| one_line(span.of(comparison.words(place))));
        Value::text(&all.collect::<Vec<_>>().join(" … "))
    };
    let Parts { a, b } = parts;
    [Value::text(telling::stands(parts.covering())), words(link.a, a), words(link.b, b)]
}

/// All pairs of one point that say the same in part only, point by point, the likeliest first.
pub(crate) fn parts(report: &Report<'_>) -> List {
    let comparison = report.comparison;
    let mut rows = Vec::new();
    let index = Index::of_places(comparison);
    for link in &comparison.links {
        let in_part = comparison.parts.get(&(link.a, link.b)).is_some_and(|parts| parts.covering() != Covering::Same);
        if let (true, Some(number)) =
            (in_part, index.point(link.a).filter(|number| index.point(link.b) == Some(*number)))
        {
            rows.push((number, link));
        }
    }
    rows.sort_by(|(one, x), (other, y)| {
        one.cmp(other).then(y.score.total_cmp(&x.score)).then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    let row = |(number, link): (usize, &Link)| {
        let says = |place: Place| Value::text(&one_line(comparison.words(place)));
        let [stand, a, b] = cells(comparison, link);
        vec![
            Value::Text(point_id(number)),
            Value::text(&report.teller_at(number, link.a)),
            Value::text(&report.teller_at(number, link.b)),
            stand,
            a,
            b,
            says(link.a),
            says(link.b),
            Value::text(&score(link.score)),
        ]
    };
    let rows = rows.into_iter().take(MOST).map(row).collect();
    List::new(("The same in part", tr!("report-parts")), tr!("report-parts-about"), &heads::parts(), rows)
}
