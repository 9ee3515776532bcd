//! How a passage is set. Lays nothing out.

use egui::{Color32, FontFamily, Galley, Vec2};
use std::sync::Arc;

/// How a passage is set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Setting {
    /// The letters.
    pub(crate) family: FontFamily,
    /// Their size, in points.
    pub(crate) size: f32,
    /// Their colour.
    pub(crate) colour: Color32,
    /// The width to wrap at, in points.
    pub(crate) width: f32,
    /// Lines at most; the last ends in an ellipsis (left-to-right text only).
    pub(crate) lines: usize,
}

impl Setting {
    /// Article text of that size, as many lines as it needs.
    pub(crate) fn new(family: FontFamily, size: f32, colour: Color32, width: f32) -> Self {
        Self { family, size, colour, width: width.max(24.0), lines: usize::MAX }
    }

    /// The same in at most that many lines.
    pub(crate) fn lines(mut self, lines: usize) -> Self {
        self.lines = lines;
        self
    }

    pub(super) fn line_height(&self) -> f32 {
        (self.size * 1.42).round()
    }
}

/// A part of a line.
pub(super) struct Piece {
    pub(crate) at: Vec2,
    pub(crate) galley: Arc<Galley>,
}
