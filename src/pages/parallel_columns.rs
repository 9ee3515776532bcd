//! Where the columns of the Parallel view stand, and a row in them. Draws nothing.

use crate::{kit::direction, scene::Scene, view::Grid};
use egui::{Rect, pos2, vec2};

const NARROWEST: f32 = 216.0;

/// Where the columns stand, in points from the start of the content.
pub(super) struct Columns {
    /// Width of the first column, which names the point.
    pub(super) label: f32,
    /// Start and width of each version's column.
    pub(super) at: Vec<(f32, f32)>,
    /// The whole width.
    pub(super) width: f32,
    /// The width that is seen at once.
    pub(super) space: f32,
}

impl Columns {
    pub(super) fn new(scene: &Scene<'_>, grid: &Grid, space: f32) -> Self {
        let label = label_width(space);
        let count = grid.columns.len().max(1) as f32;
        let even = ((space - label) / count).max(NARROWEST).floor();
        let mut x = label;
        let mut at = Vec::new();
        for column in &grid.columns {
            let width = scene.state.widths.get(&column.name).copied().unwrap_or(even);
            at.push((x, width));
            x += width;
        }
        Self { label, at, width: x.max(space), space }
    }

    /// Positions of the columns that a part of the content shows.
    pub(super) fn seen(&self, viewport: Rect) -> std::ops::Range<usize> {
        let from = direction::left_of((viewport.left(), viewport.width()), self.width);
        let first = self.at.partition_point(|(x, width)| x + width < from);
        let last = self.at.partition_point(|(x, _)| *x < from + viewport.width());
        first..last.max(first)
    }

    /// Where a column stands in a row.
    pub(super) fn cell(&self, column: usize, slot: &Slot) -> Rect {
        let left = slot.left + direction::left_of(self.at[column], self.width);
        Rect::from_min_size(pos2(left, slot.top), vec2(self.at[column].1, slot.height))
    }

    /// Where the first column stands in a row: at the start of what is seen.
    pub(super) fn label(&self, slot: &Slot) -> Rect {
        let seen = Rect::from_min_size(pos2(slot.sticky, slot.top), vec2(self.space, slot.height));
        direction::first(seen, self.label)
    }
}

/// Width of the column that names the points, in a view of that width.
pub(crate) fn label_width(space: f32) -> f32 {
    (space * 0.15).clamp(124.0, 210.0)
}

/// Where a row stands.
pub(super) struct Slot {
    pub(super) top: f32,
    pub(super) height: f32,
    /// Left edge of the content.
    pub(super) left: f32,
    /// Left edge of what is seen: the first column stays there.
    pub(super) sticky: f32,
    /// What is seen.
    pub(super) shown: Rect,
}
