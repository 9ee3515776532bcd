//! The machine's pairs against the user's decisions, as JSON and as a page of Markdown. Knows nothing of how it was
//! measured.

use crate::{
    comparison::{Comparison, Judged, Measured},
    statement::Place,
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
    let bin = |b: &crate::comparison::Bin| BinRecord {
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
    let share = |value: Option<f32>| value.map_or_else(|| "–".to_owned(), |value| format!("{:.0} %", value * 100.0));
    let mut page = String::from("# The program's pairs against your decisions\n\n");
    let _ = writeln!(
        page,
        "{} pairs held parallel, {} held apart. Links count from {:.2}.\n\n| figure | value |\n| --- | --- |\n| precision | {} |\n| recall | {} |\n| calibration gap | {} |\n",
        measured.together,
        measured.apart,
        measured.threshold,
        share(measured.precision),
        share(measured.recall),
        share(measured.calibration),
    );
    let _ = writeln!(page, "| scores | pairs | mean score | held parallel |\n| --- | --- | --- | --- |");
    for bin in measured.bins.iter().filter(|bin| bin.pairs > 0) {
        let (score, parallel) = (bin.score * 100.0, bin.parallel * 100.0);
        let _ = writeln!(page, "| {:.1}–{:.1} | {} | {score:.0} % | {parallel:.0} % |", bin.from, bin.to, bin.pairs);
    }
    let quoted = |place: Place| comparison.words(place).split_whitespace().collect::<Vec<_>>().join(" ");
    let lists = [
        ("Found, but you hold them apart", &measured.wrong),
        ("Not found, but you hold them parallel", &measured.missed),
        ("Decide these next", &measured.queue),
    ];
    for (title, pairs) in lists.iter().filter(|(_, pairs)| !pairs.is_empty()) {
        let _ = writeln!(page, "\n## {title}\n");
        for pair in *pairs {
            let _ =
                writeln!(page, "- {:.0} of 100\n  - {}\n  - {}", pair.score * 100.0, quoted(pair.a), quoted(pair.b));
        }
    }
    page
}
