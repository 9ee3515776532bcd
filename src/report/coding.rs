//! Double coding in reports: how far coders agree, what they dispute, and the sheet by which they code. Counts nothing itself.

use super::{lists::List, table::Report, value::Value};
use crate::{
    locale::tr,
    project::{Agreement, Coded, agreements},
    telling::{self, heads},
};
use std::fmt::Write;

/// Agreement kind by kind.
pub(super) fn agreement(report: &Report<'_>) -> List {
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
pub(super) fn disputes(report: &Report<'_>) -> List {
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

/// The sheet by which coders code, in Markdown.
#[must_use]
pub fn guide(report: &Report<'_>) -> String {
    let title = super::markdown::escaped(&report.title());
    let mut out = format!("# {}\n\n{}\n\n", tr!("guide-title", title = title), tr!("guide-about"));
    for kind in Coded::ALL {
        let name = telling::headed(telling::coded(kind));
        let answers = telling::joined(kind.verdicts().iter().map(|answer| telling::quoted(telling::verdict(answer))));
        let answers = match kind {
            Coded::Voice => tr!("guide-answers-voice", answers = answers),
            _ => tr!("guide-answers", answers = answers),
        };
        let (question, rule) = (telling::question(kind), telling::rule(kind));
        let _ = writeln!(out, "## {name}\n\n{question}\n\n{answers}\n\n{rule}\n");
    }
    if !report.project.codebook.codes.is_empty() {
        let _ = writeln!(out, "## {}\n", tr!("written-frames"));
        for code in &report.project.codebook.codes {
            let (name, definition) = (super::markdown::escaped(&code.name), super::markdown::escaped(&code.definition));
            let _ = writeln!(out, "- **{name}**: {definition}");
        }
    }
    out
}
