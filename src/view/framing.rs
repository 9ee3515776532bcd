//! The Framing view's model: a sheet a dimension, a line a subject, a cell a version. Knows nothing of any one dimension.

use super::Column;
use crate::{
    comparison::Comparison,
    framing::{About, Finding, Passage},
};
use std::collections::BTreeMap;

/// What one version has of a subject: its labels with their values and the passages they rest on.
pub type Entry = (String, Option<f64>, Vec<Passage>);

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

/// One dimension.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Why there is nothing or less than wanted.
    pub remark: Option<String>,
    /// The lines, in the order of the findings.
    pub lines: Vec<Line>,
    /// The largest value, for bars; 0 where there is none.
    pub most: f64,
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
pub fn framing(comparison: &Comparison, columns: &[Column], dimension: usize) -> (Vec<Dimension>, Sheet) {
    let all = &comparison.framing.dimensions;
    let dimensions = all.iter().map(|d| Dimension { about: d.about, findings: d.findings.len() }).collect();
    let sheet = all.get(dimension).map_or_else(Sheet::default, |found| {
        let lines = lines(&found.findings, columns);
        let most = found.findings.iter().filter_map(|finding| finding.value).fold(0.0, f64::max);
        Sheet { remark: found.remark.clone(), lines, most }
    });
    (dimensions, sheet)
}

fn lines(findings: &[Finding], columns: &[Column]) -> Vec<Line> {
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    let mut lines: Vec<Line> = Vec::new();
    for finding in findings {
        let number = *at.entry(&finding.subject).or_insert_with(|| {
            let cells = vec![Vec::new(); columns.len()];
            lines.push(Line { subject: finding.subject.clone(), cells, all: Vec::new() });
            lines.len() - 1
        });
        let entry = (finding.label.clone(), finding.value, finding.passages.clone());
        match finding.version {
            None => lines[number].all.push(entry),
            Some(version) => {
                if let Some(column) = columns.iter().position(|column| column.version == version as usize) {
                    lines[number].cells[column].push(entry);
                }
            }
        }
    }
    lines
}
