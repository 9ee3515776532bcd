//! Double coding in reports: how far coders agree, and what they dispute. Counts nothing itself.

use super::{lists::List, table::Report, value::Value};
use crate::{
    locale::tr,
    present::{Agreement, agreements},
    telling::{self, heads},
};

/// Agreement kind by kind.
pub(crate) fn agreement(report: &Report<'_>) -> List {
    let rows = agreements(&report.project.decisions).into_iter().map(|one| {
        let Agreement { kind, coders, things, double, agreed, alpha, disputes } = one;
        let settled = disputes.iter().filter(|dispute| dispute.settled.is_some()).count();
        vec![
            Value::text(telling::coded(kind)),
            Value::text(&telling::joined(&coders)),
            Value::count(things),
            Value::count(double),
            Value::count(agreed),
            alpha.map_or(Value::Empty, Value::measured),
            Value::count(disputes.len()),
            Value::count(settled),
        ]
    });
    List::new(("Double coding", tr!("report-coding")), tr!("report-coding-about"), &heads::agreement(), rows.collect())
}

/// What they dispute, with how it was settled.
pub(crate) fn disputes(report: &Report<'_>) -> List {
    let mut rows = Vec::new();
    for one in agreements(&report.project.decisions) {
        for dispute in one.disputes {
            let words: Vec<String> = dispute.at.iter().map(|anchor| telling::quoted(&anchor.words)).collect();
            let told = |(who, answer): &(String, String)| format!("{who}: {}", telling::verdict(answer));
            let said: Vec<String> = dispute.said.iter().map(told).collect();
            let settled = dispute.settled.as_ref().map_or_else(String::new, told);
            rows.push(vec![
                Value::text(telling::coded(one.kind)),
                Value::text(&words.join(" / ")),
                Value::text(&dispute.thing.version),
                Value::text(&said.join("; ")),
                Value::text(&settled),
            ]);
        }
    }
    List::new(("Disputes", tr!("report-disputes")), tr!("report-disputes-about"), &heads::disputes(), rows)
}
