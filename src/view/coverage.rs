//! Matters and points × versions as numbers: who speaks where, how much and how differently. Knows nothing of colours.

use super::{Column, Grid, Item};
use crate::{
    comparison::Comparison,
    present::{Cover, Share},
    statement::Place,
};
use std::collections::BTreeSet;

/// The table behind the coverage strip and the Coverage view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// A row a column of the grid, a cell a point of the comparison.
    pub rows: Vec<Vec<Cover>>,
    /// How many points there are.
    pub points: usize,
    /// A row a column of the grid, a cell a matter of the comparison.
    pub matters: Vec<Vec<Share>>,
}

/// A row of the Coverage view.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum CoverRow {
    /// A matter, by position, with how many of its points are shown under it when it is unfolded.
    Matter(usize, usize),
    /// A point, by position.
    Point(usize),
}

/// The rows of the Coverage view: matters, each with its points under it unless it is folded. A folded matter is known by
/// any of its statements.
#[must_use]
pub fn cover_rows(comparison: &Comparison, grid: &Grid, folded: &BTreeSet<Place>) -> Vec<CoverRow> {
    let mut rows = Vec::new();
    let mut shut = false;
    for item in &grid.items {
        match item {
            Item::Matter(heading) => {
                let known = comparison.matters.get(heading.matter);
                shut = known.is_some_and(|matter| matter.statements.iter().any(|place| folded.contains(place)));
                rows.push(CoverRow::Matter(heading.matter, heading.points));
            }
            Item::Point(point) if !shut => rows.push(CoverRow::Point(*point)),
            Item::LoneHead(_) => break,
            Item::Theme(_) | Item::Point(_) | Item::Beside(_) | Item::Lone(_) => {}
        }
    }
    rows
}

/// How each shown version covers each point, its difference counted against `base` (a version's position).
#[must_use]
pub fn coverage(comparison: &Comparison, columns: &[Column], base: usize) -> Coverage {
    let order: Vec<usize> = std::iter::once(base).chain(columns.iter().map(|column| column.version)).collect();
    let points = comparison.points.len();
    let row = |column: &Column| (0..points).map(|point| comparison.cover(point, column.version, &order)).collect();
    let rows = columns.iter().map(row).collect();
    let matters = columns.iter().map(|column| comparison.shares(column.version)).collect();
    Coverage { rows, points, matters }
}
