//! Points × versions as numbers: who speaks where and how differently. Knows nothing of colours.

use super::{Column, grid::speaks};
use crate::{
    comparison::Comparison,
    wording::{Change, differences},
};

/// The table behind the coverage strip and the Coverage view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// A row a column of the grid: how much of its wording differs from the base's at each point of the comparison,
    /// 0 to 1; `None` where it is silent.
    pub rows: Vec<Vec<Option<f32>>>,
    /// How many points there are.
    pub points: usize,
}

/// How each shown version covers each point, its difference counted against `base` (a version's position).
#[must_use]
pub fn coverage(comparison: &Comparison, columns: &[Column], base: usize) -> Coverage {
    let row = |column: &Column| {
        comparison
            .points
            .iter()
            .map(|point| {
                if !speaks(point, column.version) {
                    return None;
                }
                let against = if speaks(point, base) {
                    base
                } else {
                    (0..point.readings.len()).find(|version| speaks(point, *version)).unwrap_or(base)
                };
                if against == column.version {
                    return Some(0.0);
                }
                Some(difference(&words(comparison, point, against), &words(comparison, point, column.version)))
            })
            .collect()
    };
    Coverage { rows: columns.iter().map(row).collect(), points: comparison.points.len() }
}

fn words(comparison: &Comparison, point: &crate::alignment::Point, version: usize) -> String {
    let statements = point.readings.get(version).map_or(&[][..], |reading| &reading.statements);
    statements.iter().map(|place| comparison.words(*place)).collect::<Vec<_>>().join(" ")
}

/// The share of the text's letters that the base has not.
fn difference(base: &str, text: &str) -> f32 {
    let (mut added, mut all) = (0_usize, 0_usize);
    for run in differences(base, text) {
        let letters = run.span.of(text).chars().filter(|c| c.is_alphanumeric()).count();
        all += letters;
        if run.change == Change::Added {
            added += letters;
        }
    }
    added as f32 / all.max(1) as f32
}
