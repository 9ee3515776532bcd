//! Statements without a parallel in the Parallel view: alone across the columns, or in their own column beside what others say
//! to the same question, with what came nearest. Does not know how a statement is painted.

use super::{
    parallel_columns::{Columns, Slot},
    parallel_said::{NEAR, PAD, said_height, said_ui},
};
use crate::{
    kit::{
        direction,
        passage::Setting,
        theme::{serif, size},
        widgets::{bold_font, font, paint_mark, paint_words},
    },
    locale::tr,
    scene::{Act, Scene},
    statement::Place,
    view::{Grid, Lone, Near, Selection},
};
use egui::{Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// How wide a statement that stands alone is set: as far as there is room, no wider than reads well.
pub(super) fn lone_width(scene: &Scene<'_>, columns: &Columns) -> f32 {
    const WIDEST: f32 = 760.0;
    (columns.space - columns.label).clamp(140.0, WIDEST * scene.screen.letters())
}

/// A statement that stands alone, across the columns; the first of a version bears its name.
pub(super) fn lone_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, columns: &Columns, (lone, slot): (Lone, &Slot)) {
    let name = grid.columns.get(lone.column).map_or("", |column| column.name.as_str());
    let wide = Rect::from_min_size(pos2(slot.sticky, slot.top), vec2(columns.space, slot.height));
    let label = columns.label(slot);
    if let Some(alone) = scene.models.lone(lone.place) {
        let under = if alone.nearest.is_some() { NEAR + PAD * 0.5 } else { 0.0 };
        let own = direction::from(
            direction::top_end(label) + vec2(0.0, PAD * 0.7),
            vec2(lone_width(scene, columns), slot.height - PAD * 1.4),
        );
        let mut area = direction::after(wide, columns.label);
        area.max.y -= under;
        let told = tr!("cell-alone", version = name, words = alone.said.passage.text.as_str());
        said_ui(ui, scene, &alone.said, (own, area), &told);
        if let Some(near) = &alone.nearest {
            let line = Rect::from_min_max(pos2(own.left(), area.bottom()), pos2(own.right(), area.bottom() + NEAR));
            near_ui(ui, scene, lone.place, near, line);
        }
    }
    let painter = ui.painter().with_clip_rect(wide.intersect(ui.clip_rect()));
    painter.rect_filled(label, 0.0, scene.theme.panel.0);
    painter.vline(
        direction::end(label) - direction::ahead(0.5),
        label.y_range(),
        Stroke::new(1.0, scene.theme.line_strong.0),
    );
    let mut from = direction::end(label);
    if let (Some(count), Some(column)) = (lone.leads, grid.columns.get(lone.column)) {
        from = direction::start(label);
        paint_mark(
            &painter,
            scene.theme,
            column.mark,
            direction::top_start(label) + direction::on(19.0, 17.0),
            4.5,
            true,
        );
        let at = direction::top_start(label) + direction::on(31.0, 9.0);
        paint_words(&painter, at, columns.label - 38.0, name, bold_font(size::BODY), scene.theme.text.0);
        let told = tr!("count-statements", n = count);
        paint_words(&painter, at + vec2(0.0, 17.0), columns.label - 38.0, &told, font(size::SMALL), scene.theme.weak.0);
    }
    let line = Rect::from_two_pos(pos2(from, slot.top), pos2(direction::end(wide), slot.top));
    painter.hline(line.x_range(), slot.top, Stroke::new(1.0, scene.theme.line.0));
}

/// The line under a statement that stands alone: what came nearest. A click selects the two together, so that the inspector
/// says why they were not paired, and one key pairs them.
fn near_ui(ui: &mut Ui, scene: &mut Scene<'_>, place: Place, near: &Near, line: Rect) {
    let id = ui.scope_id().with(("near", place));
    let response = ui.interact(line.intersect(ui.clip_rect()), id, Sense::click());
    let told = format!("{}, {}: {}", near.told(), near.version, near.passage.text);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &told));
    let painter = ui.painter().with_clip_rect(line.intersect(ui.clip_rect()));
    if response.hovered() {
        painter.rect_filled(line.shrink2(vec2(4.0, 0.0)), 4.0, scene.theme.hover.0);
    }
    let weak = scene.theme.weak.0;
    let at = direction::top_start(line) + direction::on(PAD, 3.0);
    let score = paint_words(&painter, at, 220.0, &near.told(), font(size::SMALL), weak);
    let sign = pos2(direction::end(score) + direction::ahead(12.0), line.center().y);
    paint_mark(&painter, scene.theme, near.mark, sign, 4.0, true);
    let name = pos2(sign.x + direction::ahead(9.0), at.y);
    let name = paint_words(&painter, name, 150.0, &near.version, bold_font(size::SMALL), weak);
    let rest = (direction::end(line) - direction::end(name)).abs() - PAD - 8.0;
    let setting = Setting::new(serif(), 12.0, weak, rest).lines(1);
    let laid = scene.lay(&painter, &near.passage, &setting);
    let at = pos2(direction::end(name) + direction::ahead(8.0), line.center().y - laid.size.y / 2.0);
    laid.paint(&painter, direction::from(at, laid.size).min);
    let response = response.on_hover_text(tr!("near-hint"));
    if response.clicked() {
        scene.push(Act::Select(Selection::Statement(place)));
        scene.push(Act::Also(near.place));
    }
}

/// How high a statement without a parallel is in its own column.
pub(super) fn beside_height(ui: &Ui, scene: &mut Scene<'_>, lone: &Lone, width: f32) -> f32 {
    let Some(alone) = scene.models.lone(lone.place) else { return 0.0 };
    let near = if alone.nearest.is_some() { NEAR } else { 0.0 };
    said_height(ui, scene, &alone.said, width) + PAD * 2.0 + near
}

/// A statement without a parallel in its own column, beside what others say to the same question.
pub(super) fn beside_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, lone: &Lone, rect: Rect) {
    let Some(alone) = scene.models.lone(lone.place) else { return };
    let name = grid.columns.get(lone.column).map_or("", |column| column.name.as_str());
    let under = if alone.nearest.is_some() { NEAR + PAD * 0.5 } else { 0.0 };
    let own = Rect::from_min_max(rect.min + vec2(0.0, PAD), rect.max - vec2(0.0, under));
    let area = Rect::from_min_max(rect.min, own.max);
    let told = tr!("cell-alone", version = name, words = alone.said.passage.text.as_str());
    said_ui(ui, scene, &alone.said, (own, area), &told);
    if let Some(near) = &alone.nearest {
        let line = Rect::from_min_max(pos2(rect.left(), area.bottom()), pos2(rect.right(), area.bottom() + NEAR));
        near_ui(ui, scene, lone.place, near, line);
    }
    ui.painter().vline(direction::start(rect), rect.y_range(), Stroke::new(1.0, scene.theme.line.0));
}

/// The line above the statements that stand alone.
pub(super) fn lone_head(ui: &Ui, scene: &Scene<'_>, row: Rect, count: usize) {
    let painter = ui.painter();
    painter.rect_filled(row, 0.0, scene.theme.ground.0);
    painter.hline(row.x_range(), row.bottom() - 0.5, Stroke::new(1.0, scene.theme.line_strong.0));
    let at = direction::middle_start(row) + direction::on(14.0, -8.0);
    let rect = paint_words(painter, at, 300.0, tr!("alone-head"), bold_font(13.0), scene.theme.text.0);
    let words = tr!("alone-count", n = count);
    let at = direction::top_end(rect) + direction::on(10.0, 1.0);
    let room = (direction::end(row) - at.x).abs() - 14.0;
    paint_words(painter, at, room, &words, font(12.0), scene.theme.weak.0);
}
