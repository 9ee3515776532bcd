//! The Framing view's model: a sheet and a plot a dimension, a line a subject, a cell a version; and the passages that a
//! dimension marks in a text. Knows nothing of how findings are made.

use super::{Column, FramingFilter};
use crate::{
    comparison::Comparison,
    finding::{About, Chart, Finding, Name, Passage, Phrase},
    framing,
    locale::tr,
    statement::Place,
    telling,
    text::Span,
};
use std::collections::{BTreeMap, BTreeSet};

/// What one version has of a subject.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// What was found.
    pub label: String,
    /// Its class.
    pub class: Option<Name>,
    /// The words of the texts that the class is of; may be empty.
    pub words: String,
    /// Its value, where it has one.
    pub value: Option<f64>,
    /// Where the value lies with 95 % confidence.
    pub interval: Option<(f64, f64)>,
    /// What else is known of it; may be empty.
    pub note: String,
    /// The passages it rests on.
    pub passages: Vec<Passage>,
}

/// One subject.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// What it is about.
    pub subject: String,
    /// A cell a shown column: its entries.
    pub cells: Vec<Vec<Entry>>,
    /// What speaks of all versions.
    pub all: Vec<Entry>,
}

/// What is drawn above the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Plot {
    /// Nothing: too little to draw.
    #[default]
    Nothing,
    /// For each class one bar a column: class, values by column.
    Bars(Vec<(String, Vec<f64>)>),
    /// Estimates with their intervals: word, column, value, low, high.
    Whiskers(Vec<(String, usize, f64, f64, f64)>),
    /// For each point where each column comes to it, 0 (beginning) to 1.
    Ribbon(Vec<(String, Vec<Option<f64>>)>),
    /// For each point how many words each column gives it; none is a silence.
    Matrix(Vec<(String, Vec<Option<usize>>)>),
    /// For each thing that is counted the numbers of each column, as shares of the largest.
    Dots(Vec<(String, Vec<Vec<f64>>)>),
}

/// One dimension.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Why there is nothing or less than wanted.
    pub remark: Option<String>,
    /// The lines, in the order of the findings.
    pub lines: Vec<Line>,
    /// The largest value, for bars; 0 where there is none or where values are of several kinds.
    pub most: f64,
    /// What is drawn.
    pub plot: Plot,
    /// What its axis counts; empty where it has none.
    pub axis: &'static str,
}

/// A dimension in the list.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// What it is.
    pub about: About,
    /// How many findings it has.
    pub findings: usize,
}

/// The dimensions, and the sheet of the one at that position.
#[must_use]
pub fn framing(
    comparison: &Comparison,
    columns: &[Column],
    dimension: usize,
    filter: FramingFilter,
) -> (Vec<Dimension>, Sheet) {
    let all = &comparison.framing.dimensions;
    let dimensions = all.iter().map(|d| Dimension { about: d.about, findings: d.findings.len() }).collect();
    let sheet = all.get(dimension).map_or_else(Sheet::default, |found| {
        let kept: Vec<Finding> = found.findings.iter().filter_map(|f| filtered(comparison, f, filter)).collect();
        let lines = lines(&kept, columns);
        let most = kept.iter().filter(|_| found.about.counts).filter_map(|finding| finding.value).fold(0.0, f64::max);
        let plot = plot(comparison, found.about, &kept, columns, filter);
        let hidden = found.remark.is_none() && kept.is_empty() && !found.findings.is_empty();
        let remark =
            found.remark.as_ref().map(telling::remark).or_else(|| hidden.then(|| tr!("framing-filtered").to_owned()));
        Sheet { remark, lines, most, plot, axis: axis(found.about.key) }
    });
    (dimensions, sheet)
}

/// The finding with the passages that pass; `None` where none does.
fn filtered(comparison: &Comparison, finding: &Finding, filter: FramingFilter) -> Option<Finding> {
    if filter == FramingFilter::default() {
        return Some(finding.clone());
    }
    let inside = |place: Place| {
        filter
            .point
            .and_then(|point| comparison.points.get(point))
            .is_none_or(|point| point.readings.iter().any(|reading| reading.statements.contains(&place)))
    };
    let own_point = filter.point.is_some() && finding.point.map(|point| point as usize) == filter.point;
    let said = |place: Place| {
        filter.voice.is_none_or(|voice| comparison.statement(place).is_some_and(|s| s.voice == Some(voice)))
    };
    let passes = |passage: &&Passage| (own_point || inside(passage.place)) && said(passage.place);
    let passages: Vec<Passage> = finding.passages.iter().filter(passes).copied().collect();
    // A count is of its passages; another value holds only for all of them.
    let count = finding.passages.len() as f64;
    let value = match finding.value {
        Some(value) if passages.len() == finding.passages.len() => Some(value),
        Some(value) if value == count => Some(passages.len() as f64),
        _ => None,
    };
    (!passages.is_empty()).then(|| Finding { passages, value, ..finding.clone() })
}

fn lines(findings: &[Finding], columns: &[Column]) -> Vec<Line> {
    let mut at: BTreeMap<&Phrase, usize> = BTreeMap::new();
    let mut lines: Vec<Line> = Vec::new();
    for finding in findings {
        let number = *at.entry(&finding.subject).or_insert_with(|| {
            let cells = vec![Vec::new(); columns.len()];
            lines.push(Line { subject: telling::phrase(&finding.subject), cells, all: Vec::new() });
            lines.len() - 1
        });
        let told = telling::told(finding);
        let entry = Entry {
            label: told.label,
            class: finding.label.name(),
            words: finding.label.behind_colon().unwrap_or_default(),
            value: finding.value,
            interval: finding.interval,
            note: told.note,
            passages: finding.passages.clone(),
        };
        match finding.version {
            None => lines[number].all.push(entry),
            Some(version) => {
                if let Some(column) = column(columns, version) {
                    lines[number].cells[column].push(entry);
                }
            }
        }
    }
    lines.retain(|line| !line.all.is_empty() || line.cells.iter().any(|cell| !cell.is_empty()));
    lines
}

fn column(columns: &[Column], version: u32) -> Option<usize> {
    columns.iter().position(|column| column.version == version as usize)
}

/// Lines of a plot; more would be too small to read, and the table holds all.
const SHOWN: usize = 14;

fn plot(
    comparison: &Comparison,
    about: About,
    findings: &[Finding],
    columns: &[Column],
    filter: FramingFilter,
) -> Plot {
    let plot = match about.chart {
        Chart::Whiskers => whiskers(findings, columns),
        Chart::Ribbon => ribbon(findings, columns),
        Chart::Matrix => matrix(comparison, columns, filter),
        Chart::Dots => dots(findings, columns),
        Chart::Bars => bars(findings, columns, about.key),
    };
    match &plot {
        Plot::Bars(rows) if rows.is_empty() => Plot::Nothing,
        Plot::Whiskers(rows) if rows.is_empty() => Plot::Nothing,
        Plot::Ribbon(rows) if rows.len() < 2 => Plot::Nothing,
        Plot::Matrix(rows) if rows.is_empty() => Plot::Nothing,
        Plot::Dots(rows) if rows.is_empty() => Plot::Nothing,
        _ => plot,
    }
}

/// What the axis of a dimension's plot counts.
fn axis(key: &str) -> &'static str {
    match key {
        "naming" => tr!("axis-mentions"),
        "reporting_verbs" | "agency" => tr!("axis-uses"),
        "voices_heard" => tr!("axis-words"),
        "certainty" => tr!("axis-marks"),
        "quotation" => tr!("axis-quotations"),
        "numbers" => tr!("axis-share"),
        "distinctive_words" => tr!("axis-log-odds"),
        "frames" => tr!("axis-statements"),
        _ => "",
    }
}

fn bars(findings: &[Finding], columns: &[Column], key: &str) -> Plot {
    let mut sums: BTreeMap<Phrase, Vec<f64>> = BTreeMap::new();
    for finding in findings {
        let Some(column) = finding.version.and_then(|version| column(columns, version)) else { continue };
        let Some((class, value)) = framing::bar(key, finding) else { continue };
        sums.entry(class).or_insert_with(|| vec![0.0; columns.len()])[column] += value;
    }
    let mut rows: Vec<(String, Vec<f64>)> =
        sums.into_iter().map(|(class, values)| (telling::phrase(&class), values)).collect();
    let total = |row: &(String, Vec<f64>)| row.1.iter().sum::<f64>();
    rows.sort_by(|a, b| total(b).total_cmp(&total(a)).then_with(|| a.0.cmp(&b.0)));
    rows.truncate(SHOWN);
    Plot::Bars(rows)
}

fn whiskers(findings: &[Finding], columns: &[Column]) -> Plot {
    let row = |finding: &Finding| {
        let (low, high) = finding.interval?;
        let column = column(columns, finding.version?)?;
        Some((telling::phrase(&finding.subject), column, finding.value?, low, high))
    };
    let mut rows: Vec<_> = findings.iter().filter_map(row).collect();
    rows.sort_by(|a, b| a.1.cmp(&b.1).then(b.3.total_cmp(&a.3)));
    rows.truncate(2 * SHOWN);
    Plot::Whiskers(rows)
}

fn ribbon(findings: &[Finding], columns: &[Column]) -> Plot {
    let mut rows: BTreeMap<u32, (String, Vec<Option<f64>>)> = BTreeMap::new();
    for finding in findings {
        let (Some(point), Some(version)) = (finding.point, finding.version) else { continue };
        let Some(column) = column(columns, version) else { continue };
        let row = rows.entry(point).or_insert_with(|| (telling::phrase(&finding.subject), vec![None; columns.len()]));
        row.1[column] = finding.value;
    }
    let rows: Vec<_> =
        rows.into_values().filter(|(_, places)| places.iter().flatten().count() > 1).take(SHOWN).collect();
    Plot::Ribbon(rows)
}

fn matrix(comparison: &Comparison, columns: &[Column], filter: FramingFilter) -> Plot {
    let words = |places: &[Place]| {
        let count: usize = places.iter().map(|place| comparison.words(*place).split_whitespace().count()).sum();
        (count > 0).then_some(count)
    };
    let points = comparison.points.iter().enumerate();
    let points = points.filter(|(index, _)| filter.point.is_none_or(|point| point == *index));
    let row = |(_, point): (usize, &crate::alignment::Point)| {
        let of = |column: &Column| point.readings.get(column.version).and_then(|reading| words(&reading.statements));
        (point.label.clone(), columns.iter().map(of).collect())
    };
    Plot::Matrix(points.map(row).take(2 * SHOWN).collect())
}

fn dots(findings: &[Finding], columns: &[Column]) -> Plot {
    let mut rows: BTreeMap<(u32, String), (String, Vec<Vec<f64>>)> = BTreeMap::new();
    for finding in findings.iter().filter(|f| f.label.name() != Some(Name::Alone)) {
        let (Some(point), Some(version), Some(value)) = (finding.point, finding.version, finding.value) else {
            continue;
        };
        let Some(column) = column(columns, version) else { continue };
        let words = finding.label.behind_colon().unwrap_or_default();
        let unit = words.rsplit(' ').next().unwrap_or("").to_lowercase();
        let name = format!("{}: {unit}", telling::phrase(&finding.subject));
        let row = rows.entry((point, unit)).or_insert_with(|| (name, vec![Vec::new(); columns.len()]));
        row.1[column].push(value);
    }
    let scaled = |(name, mut values): (String, Vec<Vec<f64>>)| {
        let most = values.iter().flatten().copied().fold(0.0, f64::max).max(f64::MIN_POSITIVE);
        values.iter_mut().flatten().for_each(|value| *value /= most);
        (name, values)
    };
    Plot::Dots(rows.into_values().map(scaled).take(SHOWN).collect())
}

/// What a dimension marks in one article: bytes of the body and what was found there, sorted, each once. Whole statements
/// (silences, places of points) are left out: they are rows, not words.
#[must_use]
pub fn framing_marks(comparison: &Comparison, dimension: usize, article: usize) -> Vec<(Span, String)> {
    let Some(found) = comparison.framing.dimensions.get(dimension) else { return Vec::new() };
    let whole = |passage: &Passage| comparison.statement(passage.place).is_some_and(|s| s.span == passage.span);
    let mut marks = BTreeSet::new();
    for finding in &found.findings {
        let (subject, label) = (telling::phrase(&finding.subject), telling::phrase(&finding.label));
        let told = match finding.subject.name() {
            Some(Name::Version | Name::Statement) => label,
            _ => format!("{subject} · {label}"),
        };
        let own = finding.passages.iter().filter(|p| p.place.article() == article && !whole(p));
        marks.extend(own.map(|passage| (passage.span, told.clone())));
    }
    // One mark a place: the shortest wording says it best.
    let mut kept: BTreeMap<Span, String> = BTreeMap::new();
    for (span, told) in marks {
        let slot = kept.entry(span).or_insert_with(|| told.clone());
        if told.len() < slot.len() {
            *slot = told;
        }
    }
    kept.into_iter().collect()
}
