//! What a reader must know to judge a report: what it was made with, by which settings and thresholds, how far the machine
//! agrees with this project's decisions, and what was settled by hand. Counts decisions, measures nothing itself.

use super::{
    lists::List,
    table::{Report, column, score},
    value::Value,
};
use crate::{
    alignment::Depth,
    comparison::{measured_in, wilson},
    project::{Copies, What},
};
use std::collections::BTreeMap;

/// The table of a report's methods.
pub(super) fn methods(report: &Report<'_>) -> List {
    let mut rows = made(report);
    rows.extend(settings(report));
    rows.extend(measured(report));
    rows.extend(settled(report));
    let about = "With what and how the report was made, how far the machine agrees with this project's decisions, and what was settled by hand. Intervals are 95 % (Wilson 1927). The pairs that were decided were chosen by whoever decided, not drawn: the figures tell of them, not of all pairs.";
    let rows = rows.into_iter().map(|(what, value)| vec![Value::text(&what), Value::text(&value)]).collect();
    List::of_methods(about, rows)
}

type Rows = Vec<(String, String)>;

fn row(what: &str, value: impl Into<String>) -> (String, String) {
    (what.to_owned(), value.into())
}

fn made(report: &Report<'_>) -> Rows {
    let made = &report.comparison.made_by;
    vec![
        row("Program", format!("Counterpoint {}", made.program)),
        row("Language model", made.model.as_deref().unwrap_or("none")),
        row("Grammar", made.grammar.as_str()),
        row("Word lists", made.lexicons.as_str()),
    ]
}

fn settings(report: &Report<'_>) -> Rows {
    let comparison = report.comparison;
    let by = column(comparison.by);
    let depth = match comparison.depth {
        Depth::Deep => "deep: every sentence was read with the model",
        Depth::Quick => "quick: words, names and numbers, the model only across languages",
    };
    let copies = match report.project.settings.copies {
        Copies::Several => "as many versions as print it",
        Copies::One => "as one version",
    };
    let ground = report.project.ground_texts();
    let mut rows = vec![
        row("A version is", format!("what one {by} says")),
        row("Reading", depth),
        row("Pairs count from a score of", score(comparison.min_score)),
        row("Points are called doubtful below", score(crate::work::thresholds::alignment::DOUBTFUL)),
        row("A text that several print counts", copies),
        row(
            "Two articles are one origin from",
            format!(
                "{:.0} % of the runs of three words outside quotations, less where credits, quotations or odd words agree",
                crate::work::thresholds::origin::ORIGIN_WORDING * 100.0
            ),
        ),
    ];
    if !ground.is_empty() {
        rows.push(row("Transcripts that quotes are held against", ground.into_iter().collect::<Vec<_>>().join(", ")));
    }
    rows
}

/// `83 % (10 of 12; 55 to 95 %)`.
fn share(part: usize, whole: usize) -> String {
    let percent = |value: f64| format!("{:.0}", value * 100.0);
    match wilson(part, whole) {
        Some((low, high)) => {
            let value = percent(part as f64 / whole as f64);
            format!("{value} % ({part} of {whole}; {} to {} %)", percent(low), percent(high))
        }
        None => "not measured: nothing was decided".to_owned(),
    }
}

fn measured(report: &Report<'_>) -> Rows {
    let measured = measured_in(report.project, report.comparison);
    let (right, found) = measured.found();
    let calibration = measured.calibration.map_or_else(|| "not measured: nothing was decided".to_owned(), score);
    let accepted = report.project.decisions.iter().filter(|one| matches!(one.what, What::AcceptVoice(_))).count();
    let corrected = report.project.decisions.iter().filter(|one| matches!(one.what, What::SetVoice { .. })).count();
    vec![
        row("Pairs decided by hand", format!("{} parallel, {} not", measured.together, measured.apart)),
        row("Precision: of the decided pairs that the machine found, held parallel", share(right, found)),
        row("Recall: of the pairs held parallel, found by the machine", share(right, measured.together)),
        row("Calibration gap: mean distance of score and share held parallel", calibration),
        row("Voices: of those looked at, kept as found", share(accepted, accepted + corrected)),
    ]
}

/// One row a kind of decision, with who decided.
fn settled(report: &Report<'_>) -> Rows {
    let mut kinds: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for decision in report.project.decisions.iter() {
        *kinds.entry(decision.what.label()).or_default().entry(decision.by.as_str()).or_default() += 1;
    }
    if kinds.is_empty() {
        return vec![row("Settled by hand", "nothing")];
    }
    let told = |(kind, people): (&str, BTreeMap<&str, usize>)| {
        let count: usize = people.values().sum();
        let named = people.keys().any(|name| !name.is_empty());
        let who = |(name, count): (&&str, &usize)| {
            format!("{} {count}", if name.is_empty() { "without a name" } else { name })
        };
        let who = people.iter().map(who).collect::<Vec<_>>().join(", ");
        let value = if named { format!("{count} ({who})") } else { count.to_string() };
        row(&format!("Settled by hand: {kind}"), value)
    };
    kinds.into_iter().map(told).collect()
}
