//! The parts of the pictures of coverage: the colour of a cell, what is told of it, where it stands.

use crate::{
    kit::{direction, theme::Theme},
    locale::{percent, tr},
    scene::Scene,
    view::{Cover, Item},
};
use egui::{Color32, Rect, Ui, pos2, vec2};

/// The colour of a cell.
pub(super) fn shade(theme: &Theme, cell: Cover) -> Color32 {
    match cell {
        Cover::Silent | Cover::Confirmed | Cover::NotClear | Cover::Elsewhere => theme.silent.0,
        Cover::Base => theme.cover_low.0,
        Cover::Differs(share) => theme.cover_low.0.lerp_to_gamma(theme.cover_high.0, share.clamp(0.0, 1.0)),
        Cover::Foreign => theme.cover_foreign.0,
        Cover::Figures(_) => theme.cover_figures.0,
    }
}

/// How a cell is told of.
pub(super) fn told(cell: Cover) -> String {
    match cell {
        Cover::Silent => tr!("cover-silent").to_owned(),
        Cover::Confirmed => tr!("cover-confirmed").to_owned(),
        Cover::NotClear => tr!("cover-not-clear").to_owned(),
        Cover::Elsewhere => tr!("cover-elsewhere").to_owned(),
        Cover::Base => tr!("cover-base").to_owned(),
        Cover::Differs(share) => tr!("cover-differs", share = percent(share)),
        Cover::Foreign => tr!("cover-foreign").to_owned(),
        Cover::Figures(share) => tr!("cover-figures", share = percent(share)),
    }
}

/// The rows of the grid that are points, in their order.
pub(super) fn points(scene: &Scene<'_>) -> Vec<usize> {
    let point = |item: &Item| if let Item::Point(point) = item { Some(*point) } else { None };
    scene.models.grid.items.iter().filter_map(point).collect()
}

/// Where things stand across the view.
pub(super) struct Across {
    pub(super) label: f32,
    pub(super) step: f32,
    pub(super) line: f32,
    pub(super) width: f32,
}

impl Across {
    /// Where a column stands in a row that begins at `at`, with so much room around.
    pub(super) fn cell(&self, at: egui::Pos2, column: usize, room: egui::Vec2) -> Rect {
        let begins = self.label + self.step * column as f32;
        let left = at.x + direction::left_of((begins, self.step), self.width);
        Rect::from_min_size(pos2(left, at.y), vec2(self.step, self.line)).shrink2(room)
    }

    /// A row that begins at `at`, as far as its columns reach.
    pub(super) fn row(&self, at: egui::Pos2, columns: usize) -> Rect {
        let wide = Rect::from_min_size(at, vec2(self.width, self.line));
        direction::first(wide, self.label + self.step * columns as f32)
    }
}

/// Where a row's name stands: at the start of what is seen, wherever the columns have moved.
pub(super) fn label_rect(ui: &Ui, at: egui::Pos2, across: &Across) -> Rect {
    let row = Rect::from_min_size(at, vec2(across.width, across.line));
    let seen =
        row.with_min_x(row.left().max(ui.clip_rect().left())).with_max_x(row.right().min(ui.clip_rect().right()));
    direction::first(seen, across.label)
}
