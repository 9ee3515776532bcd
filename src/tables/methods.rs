//! What a reader must know to judge a report: what it was made with, by which settings and thresholds, how far the machine
//! agrees with this project's decisions, and what was settled by hand. Counts decisions, measures nothing itself.

use super::{
    lists::List,
    table::{Report, column, score},
    value::Value,
};
use crate::{
    locale::{count, percent, plain, tr},
    present::{measured_in, wilson},
    project::{Copies, Depth, What},
    telling,
    work::thresholds::{alignment, origin},
};
use std::collections::BTreeMap;

/// The table of a report's methods.
pub(crate) fn methods(report: &Report<'_>) -> List {
    let mut rows = made(report);
    rows.extend(settings(report));
    rows.extend(measured(report));
    rows.extend(settled(report));
    let rows = rows.into_iter().map(|(what, value)| vec![Value::text(&what), Value::text(&value)]).collect();
    let head = [tr!("column-what"), tr!("column-value")];
    List::new(("Settings and figures", tr!("report-methods")), tr!("report-methods-about"), &head, rows)
}

type Rows = Vec<(String, String)>;

fn row(what: &str, value: impl Into<String>) -> (String, String) {
    (what.to_owned(), value.into())
}

fn made(report: &Report<'_>) -> Rows {
    let made = &report.comparison.made_by;
    vec![
        row(tr!("methods-program"), format!("Counterpoint {}", made.program)),
        row(tr!("methods-model"), made.model.as_deref().unwrap_or(tr!("report-no-unit"))),
        row(tr!("methods-grammar"), made.grammar.as_str()),
        row(tr!("methods-lists"), made.lexicons.as_str()),
    ]
}

fn settings(report: &Report<'_>) -> Rows {
    let comparison = report.comparison;
    let depth = match comparison.depth {
        Depth::Deep => tr!("methods-deep"),
        Depth::Quick => tr!("methods-quick"),
    };
    let copies = match report.project.settings.copies {
        Copies::Several => tr!("methods-copies-several"),
        Copies::One => tr!("methods-copies-one"),
    };
    let ground = report.project.ground_texts();
    let mut rows = vec![
        row(tr!("methods-version"), tr!("methods-version-told", by = column(comparison.by))),
        row(tr!("methods-reading"), depth),
        row(tr!("methods-pairs-from"), score(comparison.min_score)),
        row(tr!("methods-doubtful"), score(alignment::DOUBTFUL)),
        row(tr!("methods-copies"), copies),
        row(tr!("methods-origin"), tr!("methods-origin-told", share = percent(origin::ORIGIN_WORDING))),
    ];
    if !ground.is_empty() {
        rows.push(row(tr!("methods-transcripts"), telling::joined(ground)));
    }
    rows
}

/// `83 % (10 of 12; 55 to 95 %)`.
fn share(part: usize, whole: usize) -> String {
    match wilson(part, whole) {
        Some((low, high)) => tr!(
            "methods-share",
            share = percent(part as f64 / whole as f64),
            part = count(part),
            whole = count(whole),
            low = plain(low * 100.0, 0),
            high = percent(high)
        ),
        None => tr!("methods-not-measured").to_owned(),
    }
}

fn measured(report: &Report<'_>) -> Rows {
    let measured = measured_in(report.project, report.comparison);
    let (right, found) = measured.found();
    let calibration = measured.calibration.map_or_else(|| tr!("methods-not-measured").to_owned(), score);
    let accepted = report.project.decisions.iter().filter(|one| matches!(one.what, What::AcceptVoice(_))).count();
    let corrected = report.project.decisions.iter().filter(|one| matches!(one.what, What::SetVoice { .. })).count();
    vec![
        row(
            tr!("methods-decided"),
            tr!("methods-decided-told", together = count(measured.together), apart = count(measured.apart)),
        ),
        row(tr!("methods-precision"), share(right, found)),
        row(tr!("methods-recall"), share(right, measured.together)),
        row(tr!("methods-gap"), calibration),
        row(tr!("methods-accepted"), share(accepted, accepted + corrected)),
    ]
}

/// One row a kind of decision, with who decided.
fn settled(report: &Report<'_>) -> Rows {
    let mut kinds: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    for decision in report.project.decisions.iter() {
        *kinds.entry(telling::decision(&decision.what)).or_default().entry(decision.by.as_str()).or_default() += 1;
    }
    if kinds.is_empty() {
        return vec![row(tr!("methods-settled"), tr!("methods-settled-none"))];
    }
    let told = |(kind, people): (String, BTreeMap<&str, usize>)| {
        let sum: usize = people.values().sum();
        let named = people.keys().any(|name| !name.is_empty());
        let who = |(name, count): (&&str, &usize)| {
            format!("{} {count}", if name.is_empty() { tr!("methods-nameless") } else { name })
        };
        let who = telling::joined(people.iter().map(who));
        let value = if named { format!("{sum} ({who})") } else { sum.to_string() };
        row(&tr!("methods-settled-kind", kind = kind), value)
    };
    kinds.into_iter().map(told).collect()
}
