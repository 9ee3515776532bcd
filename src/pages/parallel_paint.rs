//! The Parallel view's rows: how high one is, and how its cells are painted and answer to clicks. Knows nothing of which rows
//! are on the screen.

use super::{
    parallel_alone::{beside_height, beside_ui, lone_head, lone_ui, lone_width},
    parallel_columns::{Columns, Slot},
    parallel_matter::matter_ui,
    parallel_said::{NEAR, PAD, click_answer, drop_answer, folded_ui, said_height, said_ui},
    parallel_signs::{nearest_paint, paint_pill, point_signs_ui},
    parallel_theme::theme_ui,
};
use crate::{
    command::{CompareCommand, EditCommand, GoCommand},
    comparison::Comparison,
    kit::{
        direction, icons,
        passage::Setting,
        theme::{size, strong},
        widgets::{bold_font, font, paint_focus, paint_mark, paint_words},
    },
    locale::{percent, tr},
    scene::{
        Act, Arrangement, Carried, Scene,
        controls::{menu_ui, paint_hatch},
        models::MANY,
    },
    statement::Place,
    view::{self, Cell, Column, Grid, Item, Passage, Selection},
};
use egui::{Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

const GAP: f32 = 10.0;
const LEAST: f32 = 62.0;
const FOLDED: f32 = 30.0;
const MARK: f32 = 14.0;

/// How high a row is, by the columns of these positions.
pub(super) fn height(
    ui: &Ui,
    scene: &mut Scene<'_>,
    grid: &Grid,
    columns: &Columns,
    (item, seen): (&Item, std::ops::Range<usize>),
) -> f32 {
    match item {
        Item::LoneHead(_) | Item::Theme(_) | Item::Matter(_) => 44.0,
        Item::Beside(all) => {
            let shown = all.iter().filter(|lone| seen.contains(&lone.column));
            let high =
                shown.map(|lone| beside_height(ui, scene, lone, columns.at[lone.column].1)).fold(LEAST, f32::max);
            high.ceil()
        }
        Item::Point(point) => {
            if is_folded(scene, *point) {
                return FOLDED;
            }
            let label = label_height(ui, scene, *point, columns.label);
            let mut highest = LEAST.max(label);
            for (number, column) in grid.columns.iter().enumerate().take(seen.end).skip(seen.start) {
                let cell = scene.models.cell(*point, column.version);
                let width = columns.at[number].1;
                highest = highest.max(cell_height(ui, scene, &cell, width));
            }
            highest.ceil()
        }
        Item::Lone(lone) => {
            let alone = scene.models.lone(lone.place);
            let words = alone.map_or(0.0, |alone| {
                let near = if alone.nearest.is_some() { NEAR } else { 0.0 };
                said_height(ui, scene, &alone.said, lone_width(scene, columns)) + near
            });
            (words + PAD * 1.4).max(if lone.leads.is_some() { 44.0 } else { 0.0 }).ceil()
        }
    }
}

fn is_folded(scene: &Scene<'_>, point: usize) -> bool {
    let Some(comparison) = &scene.models.comparison else { return false };
    let Some(point) = comparison.points.get(point) else { return false };
    !scene.state.folded.is_empty()
        && point.readings.iter().flat_map(|r| &r.statements).any(|place| scene.state.folded.contains(place))
}

fn cell_height(ui: &Ui, scene: &mut Scene<'_>, cell: &Cell, width: f32) -> f32 {
    match cell {
        Cell::Said(all) => {
            let words: f32 = all.iter().map(|said| said_height(ui, scene, said, width)).sum();
            words + PAD * 2.0 + GAP * all.len().saturating_sub(1) as f32
        }
        Cell::Silent(silence) => silence.nearest.as_ref().map_or(LEAST, |_| 84.0),
    }
}

fn label_of<'a>(scene: &'a Scene<'_>, point: usize) -> &'a str {
    scene.models.comparison.as_ref().and_then(|c| c.points.get(point)).map_or("", |point| point.label.as_str())
}

fn label_setting(scene: &Scene<'_>, width: f32) -> Setting {
    Setting::new(strong(), size::BODY, scene.theme.text.0, width - 26.0).lines(5)
}

fn label_height(ui: &Ui, scene: &mut Scene<'_>, point: usize, width: f32) -> f32 {
    let passage = Passage::plain(label_of(scene, point));
    let setting = label_setting(scene, width);
    let count = match scene.models.grid.columns.len() {
        few if few <= MANY => few,
        _ => speaking(scene, point).min(MANY),
    };
    let lines = marks_at(count.saturating_sub(1), width).1 / MARK + 1.0;
    scene.lay(ui.painter(), &passage, &setting).size.y + PAD + 36.0 + MARK * lines
}

/// How many versions speak at a point.
fn speaking(scene: &Scene<'_>, point: usize) -> usize {
    let known = scene.models.comparison.as_ref().and_then(|comparison| comparison.points.get(point));
    known.map_or(0, |point| point.readings.iter().filter(|reading| !reading.statements.is_empty()).count())
}

/// Where the mark of that column stands under the point's name, in lines as wide as the column allows.
fn marks_at(number: usize, width: f32) -> (f32, f32) {
    let a_line = (((width - 26.0) / MARK) as usize).max(1);
    ((number % a_line) as f32 * MARK, (number / a_line) as f32 * MARK)
}

/// Draws one row.
pub(super) fn row_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, columns: &Columns, item: &Item, slot: &Slot) {
    let row = Rect::from_min_size(pos2(slot.left, slot.top), vec2(columns.width, slot.height));
    match item {
        Item::LoneHead(count) => {
            lone_head(ui, scene, row.intersect(slot.shown), *count);
            return;
        }
        Item::Theme(heading) => {
            theme_ui(ui, scene, heading, row.intersect(slot.shown));
            return;
        }
        Item::Matter(heading) => {
            matter_ui(ui, scene, grid, heading, row.intersect(slot.shown));
            return;
        }
        Item::Beside(all) => {
            for lone in all {
                let rect = columns.cell(lone.column, slot);
                if rect.intersects(slot.shown) {
                    beside_ui(ui, scene, grid, lone, rect);
                }
            }
            let label = columns.label(slot);
            let painter = ui.painter().with_clip_rect(label.intersect(ui.clip_rect()));
            painter.rect_filled(label, 0.0, scene.theme.panel.0);
            painter.vline(
                direction::end(label) - direction::ahead(0.5),
                label.y_range(),
                Stroke::new(1.0, scene.theme.line_strong.0),
            );
            let told = if all.len() == 1 { tr!("alone-one") } else { tr!("alone-each") };
            let at = direction::top_start(label) + direction::on(14.0, PAD);
            paint_words(&painter, at, columns.label - 20.0, told, font(size::SMALL), scene.theme.weak.0);
        }
        Item::Point(point) => {
            let folded = is_folded(scene, *point);
            for (index, column) in grid.columns.iter().enumerate() {
                let rect = columns.cell(index, slot);
                if rect.intersects(slot.shown) {
                    cell_ui(ui, scene, (*point, column.version, &column.name), rect, folded);
                }
            }
            label_ui(ui, scene, grid, *point, columns, slot);
        }
        Item::Lone(lone) => return lone_ui(ui, scene, grid, columns, (*lone, slot)),
    }
    ui.painter().hline(row.x_range(), row.bottom() - 0.5, Stroke::new(1.0, scene.theme.line.0));
}

/// The first cell: the point's name, who speaks, the score.
fn label_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, point: usize, columns: &Columns, slot: &Slot) {
    let (width, rect) = (columns.label, columns.label(slot));
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let Some(known) = comparison.points.get(point) else { return };
    let Some(place) = known.readings.iter().flat_map(|r| &r.statements).next().copied() else { return };
    let id = ui.scope_id().with(("point", place));
    let response = ui.interact(rect.intersect(slot.shown), id, Sense::click_and_drag());
    response.dnd_set_drag_payload(Carried(place));
    let selected = scene.state.selection.place().and_then(|p| scene.models.index.point(p)) == Some(point);
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::RowHeader,
            true,
            selected,
            tr!("point-named", number = point + 1, label = known.label.as_str()),
        )
    });
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let ground = if selected { scene.theme.accent_soft.0 } else { scene.theme.panel.0 };
    painter.rect_filled(rect, 0.0, ground);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, scene.theme.line.0));
    if selected {
        let edge = direction::start(rect) + direction::ahead(1.5);
        painter.vline(edge, rect.y_range(), Stroke::new(3.0, scene.theme.accent.0));
    }
    if is_folded(scene, point) {
        paint_words(
            &painter,
            direction::top_start(rect) + direction::on(14.0, 7.0),
            width - 26.0,
            &known.label,
            bold_font(size::BODY),
            scene.theme.text.0,
        );
    } else {
        label_words_ui(ui, scene, grid, (&comparison, point), (rect, slot));
    }
    let edge = direction::end(rect) - direction::ahead(0.5);
    painter.vline(edge, rect.y_range(), Stroke::new(1.0, scene.theme.line_strong.0));
    let decided = scene.models.decided(point);
    point_signs_ui(ui, scene, point, &decided, direction::top_end(rect) + direction::on(-20.0, 3.0));
    row_answer(ui, scene, &response, place);
}

/// The words of a point's name, with who speaks and the score below.
fn label_words_ui(
    ui: &Ui,
    scene: &mut Scene<'_>,
    grid: &Grid,
    (comparison, point): (&Comparison, usize),
    (rect, slot): (Rect, &Slot),
) {
    let Some(known) = comparison.points.get(point) else { return };
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let width = rect.width();
    let setting = label_setting(scene, width);
    let laid = scene.lay(&painter, &Passage::plain(&known.label), &setting);
    // of a row higher than the screen the name stays in sight
    let spare = (rect.height() - label_height(ui, scene, point, width)).max(0.0);
    let top = rect.top() + (slot.shown.top() - rect.top()).clamp(0.0, spare);
    let from = direction::start(rect) + direction::ahead(14.0);
    laid.paint(&painter, direction::from(pos2(from, top + PAD), vec2(setting.width, laid.size.y)).min);
    let y = top + PAD + laid.size.y + 12.0;
    let speaks = |column: &Column| known.readings.get(column.version).is_some_and(|r| !r.statements.is_empty());
    let mut lowest = 0.0;
    let many = grid.columns.len() > MANY;
    let drawn = grid.columns.iter().filter(|column| !many || speaks(column)).take(MANY);
    for (index, column) in drawn.enumerate() {
        let (right, down) = marks_at(index, width);
        let centre = pos2(from + direction::ahead(5.0 + right), y + down);
        paint_mark(&painter, scene.theme, column.mark, centre, 4.0, speaks(column));
        lowest = down;
    }
    let count = grid.columns.iter().filter(|column| speaks(column)).count();
    let score = view::estimate(comparison, &grid.columns, point);
    let score = score.map_or_else(String::new, |score| format!(" · {}", percent(score)));
    let told = format!("{}{score}", tr!("of-all", n = count, all = grid.columns.len()));
    let at = pos2(from, y + lowest + 9.0);
    paint_words(&painter, at, width - 20.0, &told, font(size::SMALL), scene.theme.weak.0);
}

/// What a click, a drop or a menu on a row does.
fn row_answer(ui: &Ui, scene: &mut Scene<'_>, response: &Response, place: Place) {
    click_answer(scene, response, place);
    if response.double_clicked() {
        scene.arrange(Arrangement::Fold(place));
    }
    drop_answer(ui, scene, response, place);
    direction::context_menu(response, |ui| {
        for command in [EditCommand::Label, EditCommand::Pin, EditCommand::Merge] {
            menu_ui(ui, scene, command);
        }
        menu_ui(ui, scene, GoCommand::Fold);
        menu_ui(ui, scene, CompareCommand::OnlySpeaking);
    });
}

fn cell_ui(ui: &mut Ui, scene: &mut Scene<'_>, (point, version, name): (usize, usize, &str), rect: Rect, folded: bool) {
    let cell = scene.models.cell(point, version);
    let line = Stroke::new(1.0, scene.theme.line.0);
    match &*cell {
        Cell::Said(all) => {
            let mut top = rect.top() + PAD;
            for said in all {
                let label = tr!("cell-point", version = name, number = point + 1, told = said.passage.text.as_str());
                let height = if folded { FOLDED } else { said_height(ui, scene, said, rect.width()) };
                let own = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
                let area = if all.len() == 1 { rect } else { own.expand2(vec2(0.0, GAP / 2.0)) };
                if folded {
                    folded_ui(ui, scene, said, rect, &label);
                    break;
                }
                said_ui(ui, scene, said, (own, area), &label);
                top += height + GAP;
            }
        }
        Cell::Silent(silence) => {
            paint_hatch(ui, scene, rect);
            let Some(place) = first_place(scene, point) else { return };
            let response = ui.interact(
                rect.intersect(ui.clip_rect()),
                ui.scope_id().with(("silence", place, version)),
                Sense::click(),
            );
            let chosen = is_chosen(scene, point, version);
            let label = tr!("cell-point", version = name, number = point + 1, told = silence.told.as_str());
            response.widget_info(|| WidgetInfo::selected(Role::Cell, true, chosen, &label));
            if chosen {
                paint_focus(ui.painter(), scene.theme, rect);
            }
            let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
            let words = format!("{}  {}", icons::REJECTED, silence.told);
            if !folded || silence.nearest.is_none() {
                paint_pill(&painter, scene, direction::top_start(rect) + direction::on(PAD, PAD), &words);
            }
            if let Some(near) = silence.nearest.as_ref().filter(|_| !folded) {
                nearest_paint(&painter, scene, rect, near);
                direction::context_menu(&response, |ui| {
                    if ui.button(tr!("nearest-go")).clicked() {
                        scene.push(Act::Jump(near.place));
                    }
                });
            }
            if response.clicked() {
                scene.push(Act::Select(Selection::Silence { point: place, version }));
            }
            drop_answer(ui, scene, &response, place);
        }
    }
    ui.painter().vline(direction::start(rect), rect.y_range(), line);
}

fn first_place(scene: &Scene<'_>, point: usize) -> Option<Place> {
    let comparison = scene.models.comparison.as_ref()?;
    comparison.points.get(point)?.readings.iter().flat_map(|r| &r.statements).next().copied()
}

/// Whether the selection is this cell.
pub(super) fn is_chosen(scene: &Scene<'_>, point: usize, version: usize) -> bool {
    match scene.state.selection {
        Selection::Silence { point: place, version: silent } => {
            silent == version && scene.models.index.point(place) == Some(point)
        }
        _ => false,
    }
}
