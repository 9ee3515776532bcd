//! The machine's pairs against the user's decisions, as JSON and as a page of Markdown. Knows nothing of how it was
//! measured.

use crate::{
    comparison::Comparison,
    locale::{count, percent, plain, tr},
    present::{Judged, Measured},
    statement::Place,
    tables::table::score,
};
use serde::Serialize;
use std::fmt::Write;

#[derive(Serialize)]
struct Record<'a> {
    schema: &'static str,
    threshold: f32,
    together: usize,
    apart: usize,
    precision: Option<f32>,
    recall: Option<f32>,
    calibration: Option<f32>,
    bins: Vec<BinRecord>,
    missed: Vec<PairRecord<'a>>,
    wrong: Vec<PairRecord<'a>>,
    queue: Vec<PairRecord<'a>>,
}

#[derive(Serialize)]
struct BinRecord {
    from: f32,
    to: f32,
    pairs: usize,
    score: f32,
    parallel: f32,
}

#[derive(Serialize)]
struct PairRecord<'a> {
    a: String,
    b: String,
    score: f32,
    words: [&'a str; 2],
}

/// One JSON object; statements are named as in the comparison's record.
#[must_use]
pub fn measured_json(comparison: &Comparison, measured: &Measured) -> String {
    let pair = |pair: &Judged| PairRecord {
        a: comparison.statement_id(pair.a),
        b: comparison.statement_id(pair.b),
        score: pair.score,
        words: [comparison.words(pair.a).trim(), comparison.words(pair.b).trim()],
    };
    let pairs = |list: &[Judged]| list.iter().map(pair).collect();
    let bin = |b: &crate::present::Bin| BinRecord {
        from: b.from,
        to: b.to,
        pairs: b.pairs,
        score: b.score,
        parallel: b.parallel,
    };
    let record = Record {
        schema: "counterpoint.measure/1",
        threshold: measured.threshold,
        together: measured.together,
        apart: measured.apart,
        precision: measured.precision,
        recall: measured.recall,
        calibration: measured.calibration,
        bins: measured.bins.iter().map(bin).collect(),
        missed: pairs(&measured.missed),
        wrong: pairs(&measured.wrong),
        queue: pairs(&measured.queue),
    };
    serde_json::to_string(&record).unwrap_or_default()
}

/// A page to read.
#[must_use]
pub fn measured_markdown(comparison: &Comparison, measured: &Measured) -> String {
    let share = |value: Option<f32>| value.map_or_else(|| "–".to_owned(), percent);
    let told = tr!(
        "measured-told",
        together = count(measured.together),
        apart = count(measured.apart),
        least = score(measured.threshold)
    );
    let mut page = format!("# {}\n\n{told}\n\n", tr!("measured-title"));
    let _ = writeln!(page, "| {} | {} |\n| --- | --- |", tr!("measured-figure"), tr!("column-value"));
    for (name, value) in [
        (tr!("measured-precision"), measured.precision),
        (tr!("measured-recall"), measured.recall),
        (tr!("measured-gap"), measured.calibration),
    ] {
        let _ = writeln!(page, "| {name} | {} |", share(value));
    }
    let head =
        [tr!("measured-scores"), tr!("measured-pairs"), tr!("measured-mean"), tr!("measured-parallel")].join(" | ");
    let _ = writeln!(page, "\n| {head} |\n| --- | --- | --- | --- |");
    for bin in measured.bins.iter().filter(|bin| bin.pairs > 0) {
        let (from, to) = (plain(f64::from(bin.from), 1), plain(f64::from(bin.to), 1));
        let (score, parallel) = (percent(bin.score), percent(bin.parallel));
        let _ = writeln!(page, "| {from}–{to} | {} | {score} | {parallel} |", bin.pairs);
    }
    let quoted = |place: Place| comparison.words(place).split_whitespace().collect::<Vec<_>>().join(" ");
    let lists = [
        (tr!("measured-wrong"), &measured.wrong),
        (tr!("measured-missed"), &measured.missed),
        (tr!("measured-next"), &measured.queue),
    ];
    for (title, pairs) in lists.iter().filter(|(_, pairs)| !pairs.is_empty()) {
        let _ = writeln!(page, "\n## {title}\n");
        for pair in *pairs {
            let share = tr!("measured-of-hundred", n = plain(f64::from(pair.score) * 100.0, 0));
            let _ = writeln!(page, "- {share}\n  - {}\n  - {}", quoted(pair.a), quoted(pair.b));
        }
    }
    page
}
