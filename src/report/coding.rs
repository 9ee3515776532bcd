//! Double coding in reports: how far coders agree, what they dispute, and the sheet by which they code. Counts nothing itself.

use super::{lists::List, table::Report, value::Value};
use crate::{
    project::{Agreement, Coded, agreements},
    text::capital,
};
use std::fmt::Write;

/// Agreement kind by kind.
pub(super) fn agreement(report: &Report<'_>) -> List {
    let rows = agreements(&report.project.decisions).into_iter().map(|one| {
        let Agreement { kind, coders, things, double, agreed, alpha, disputes } = one;
        let settled = disputes.iter().filter(|dispute| dispute.settled.is_some()).count();
        vec![
            Value::text(kind.name()),
            Value::text(&coders.join(", ")),
            Value::count(things),
            Value::count(double),
            Value::count(agreed),
            alpha.map_or(Value::Empty, Value::measured),
            Value::count(disputes.len()),
            Value::count(settled),
        ]
    });
    let about = "What two people or more said of the same things, none seeing the machine or another. Alpha: Krippendorff's, for nominal data; 1 is full agreement, 0 what chance gives.";
    List::of_coding(
        "Double coding",
        about,
        &["kind", "coders", "coded", "coded twice", "answered alike", "alpha", "disputed", "settled"],
        rows.collect(),
    )
}

/// What they dispute, with how it was settled.
pub(super) fn disputes(report: &Report<'_>) -> List {
    let mut rows = Vec::new();
    for one in agreements(&report.project.decisions) {
        for dispute in one.disputes {
            let words: Vec<String> = dispute.at.iter().map(|anchor| format!("“{}”", anchor.words)).collect();
            let said: Vec<String> = dispute.said.iter().map(|(who, verdict)| format!("{who}: {verdict}")).collect();
            let settled = dispute.settled.map_or_else(String::new, |(who, verdict)| format!("{who}: {verdict}"));
            rows.push(vec![
                Value::text(one.kind.name()),
                Value::text(&words.join(" / ")),
                Value::text(&dispute.thing.version),
                Value::text(&said.join("; ")),
                Value::text(&settled),
            ]);
        }
    }
    let about = "Things that two coders answered differently, and how a third settled them.";
    List::of_coding("Disputes", about, &["kind", "words", "asked of", "said", "settled"], rows)
}

/// The sheet by which coders code, in Markdown.
#[must_use]
pub fn guide(report: &Report<'_>) -> String {
    let mut out = format!("# Guide for coders: {}\n\n", super::markdown::escaped(&report.title()));
    out.push_str(
        "Each coder works in a copy of the project of their own and writes their name first. **Code blind** shows one thing at a time, without what the program or anybody else makes of it. Answer every thing; do not talk about single things before all are answered. Then merge the copies (`counterpoint merge`), see how far you agree, and let a third settle what you dispute. Below an alpha of .67 sharpen the rules and code again; from .80 on the answers can be relied on (Krippendorff 2004).\n\n",
    );
    for kind in Coded::ALL {
        let name = capital(kind.name());
        let answers = kind.verdicts().iter().map(|verdict| format!("“{verdict}”")).collect::<Vec<_>>().join(", ");
        let more = if kind == Coded::Voice { ", or the name of whoever speaks, always spelled alike" } else { "" };
        let _ = writeln!(out, "## {name}\n\n{}\n\nAnswers: {answers}{more}.\n\n{}\n", kind.question(), kind.rule());
    }
    if !report.project.codebook.codes.is_empty() {
        let _ = writeln!(out, "## Frames\n");
        for code in &report.project.codebook.codes {
            let (name, definition) = (super::markdown::escaped(&code.name), super::markdown::escaped(&code.definition));
            let _ = writeln!(out, "- **{name}**: {definition}");
        }
    }
    out
}
