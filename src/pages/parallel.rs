//! The Parallel view's layout: columns, rows, which of them are on the screen. Only those are laid out. Knows nothing of how a
//! cell is painted.

use super::{
    parallel_columns::{Columns, Slot},
    parallel_paint,
};
use crate::{
    kit::{
        direction,
        widgets::{bold_font, font, paint_mark, paint_words},
    },
    locale::tr,
    scene::{Act, Arrangement, Scene, controls, screen::Heights},
    statement::Place,
    view::{Filter, Grid, Item},
};
use egui::{Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    rc::Rc,
};

const HEAD: f32 = 38.0;
const ESTIMATE: f32 = 120.0;
/// Frames for which the selected row is held where it stood: rows above it are measured anew in them.
const HOLD: u8 = 4;

/// Draws the Parallel view.
pub(crate) fn parallel_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let grid = Rc::clone(&scene.models.grid);
    let space = ui.available_rect_before_wrap();
    ui.painter().rect_filled(space, 0.0, scene.theme.paper.0);
    scene.screen.said.spots[0] = Some(space);
    if grid.items.is_empty() {
        return nothing_ui(ui, scene);
    }
    let columns = Columns::new(scene, &grid, direction::beside_bar(ui, space.width()));
    prepare(scene, &grid, &columns);
    let head = Rect::from_min_size(space.min, vec2(space.width(), HEAD));
    ui.allocate_rect(head, Sense::hover());
    let below = Rect::from_min_max(pos2(space.left(), head.bottom()), space.max);
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(below));
    let mut area = direction::scrolled_to_start(ScrollArea::both().id_salt("parallel").auto_shrink(false));
    if let Some(offset) = held(scene) {
        let height: f32 = scene.screen.rows.heights.rows.iter().sum();
        // what is seen whole needs no room to scroll
        scene.screen.rows.room = if height > below.height() { offset + below.height() } else { 0.0 };
        area = area.vertical_scroll_offset(offset);
    }
    if let Some(row) = scene.screen.rows.reveal.take() {
        scene.screen.rows.hold = None;
        if let Some(left) = reveal_column(scene, &columns) {
            area = area.horizontal_scroll_offset(left);
        }
        if let Some(top) = reveal_row(scene, row, below.height()) {
            area = area.vertical_scroll_offset(top);
        }
    }
    if let Some(offset) = scene.screen.reading.scroll.or_else(|| scene.screen.rows.settle.take()) {
        area = area.vertical_scroll_offset(offset);
    }
    let room = scene.screen.rows.room;
    // the area learns of the room as it is drawn, and would spring back to where its content ended before
    inner.spacing_mut().scroll.kinetic.rubber_band &= room == 0.0;
    let output = area.show_viewport(&mut inner, |ui, viewport| {
        let height: f32 = scene.screen.rows.heights.rows.iter().sum();
        ui.set_min_size(vec2(columns.width, height.max(room)));
        rows_ui(ui, scene, &grid, &columns, viewport)
    });
    let offset = output.state.clamped_offset();
    // room below the last row, kept for a row that is held, goes as one scrolls up
    let height: f32 = scene.screen.rows.heights.rows.iter().sum();
    scene.screen.rows.room = if room > height { room.min(offset.y + below.height()) } else { 0.0 };
    scene.screen.rows.settle = (output.inner.abs() > 0.5).then_some(offset.y + output.inner);
    scene.screen.rows.viewport = Some(Rect::from_min_size(offset.to_pos2(), below.size()));
    remember_place(scene, offset.y, below.height());
    let left = offset.x;
    heads_ui(ui, scene, &grid, &columns, head, left);
}

/// What stands in place of the rows where there is none, with what would bring them back.
fn nothing_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let searched = !scene.state.search.is_empty();
    let filtered = scene.state.filter != Filter::All;
    let todo = match (searched, filtered) {
        (true, _) => tr!("no-row-search"),
        (false, true) => tr!("no-row-filter"),
        (false, false) => tr!("no-row-second"),
    };
    controls::empty_ui(ui, scene, tr!("no-row"), todo);
    ui.vertical_centered(|ui| {
        ui.add_space(10.0);
        if searched && ui.button(tr!("search-clear")).clicked() {
            scene.arrange(Arrangement::Find(String::new()));
        }
        if filtered && ui.button(tr!("rows-all")).clicked() {
            scene.arrange(Arrangement::Filter(Filter::All));
        }
    });
}

/// Keeps the heights as long as they hold.
fn prepare(scene: &mut Scene<'_>, grid: &Grid, columns: &Columns) {
    let mut hasher = DefaultHasher::new();
    let letters = scene.screen.letters().to_bits();
    let glosses = scene.screen.looks.glosses;
    (scene.models.edition, scene.state.folded.len(), columns.at.len(), letters, glosses).hash(&mut hasher);
    columns.space.to_bits().hash(&mut hasher);
    columns.at.iter().for_each(|(_, width)| width.to_bits().hash(&mut hasher));
    let key = hasher.finish();
    if scene.screen.rows.heights.key != key {
        let old = std::mem::take(&mut scene.screen.rows.heights);
        let known: HashMap<Place, f32> =
            old.places.iter().zip(&old.rows).filter_map(|(place, height)| Some(((*place)?, *height))).collect();
        let places: Vec<Option<Place>> = grid.items.iter().map(|item| statement_of(scene, item)).collect();
        let height = |place: &Option<Place>| match place {
            Some(place) => known.get(place).copied().unwrap_or(ESTIMATE),
            None => 44.0,
        };
        let rows: Vec<f32> = places.iter().map(height).collect();
        scene.screen.rows.heights = Heights { measured: vec![false; rows.len()], rows, places, key };
        let selected = scene.state.selection.place();
        let stands = scene.screen.rows.stands.filter(|(place, _)| Some(*place) == selected);
        scene.screen.rows.hold = stands.map(|stands| (stands, HOLD));
    }
}

/// A statement of a row by which it is known again among other rows.
fn statement_of(scene: &Scene<'_>, item: &Item) -> Option<Place> {
    match item {
        Item::LoneHead(_) | Item::Theme(_) | Item::Matter(_) => None,
        Item::Lone(lone) => Some(lone.place),
        Item::Beside(all) => all.iter().map(|lone| lone.place).min(),
        Item::Point(point) => {
            let point = scene.models.comparison.as_ref()?.points.get(*point)?;
            point.readings.iter().flat_map(|reading| &reading.statements).min().copied()
        }
    }
}

/// The offset at which the selected row stays where it stood before the rows changed; `None` where nothing is held.
fn held(scene: &mut Scene<'_>) -> Option<f32> {
    let ((place, below), frames) = scene.screen.rows.hold.take()?;
    let row = scene.models.row(place)?;
    scene.screen.rows.hold = (frames > 0).then(|| ((place, below), frames - 1));
    let above: f32 = scene.screen.rows.heights.rows.iter().take(row).sum();
    Some((above - below).max(0.0))
}

/// Remembers where the selected row stands, if it is in sight.
fn remember_place(scene: &mut Scene<'_>, offset: f32, space: f32) {
    if scene.screen.rows.hold.is_some() {
        return;
    }
    let row = scene.state.selection.place().and_then(|place| Some((place, scene.models.row(place)?)));
    scene.screen.rows.stands = row.and_then(|(place, row)| {
        let above: f32 = scene.screen.rows.heights.rows.iter().take(row).sum();
        let height = scene.screen.rows.heights.rows.get(row).copied().unwrap_or(0.0);
        let below = above - offset;
        (below < space && below + height > 0.0).then_some((place, below))
    });
}

/// The offset that brings a row into sight; `None` where it is.
fn reveal_row(scene: &Scene<'_>, row: usize, space: f32) -> Option<f32> {
    let above: f32 = scene.screen.rows.heights.rows.iter().take(row).sum();
    let height = scene.screen.rows.heights.rows.get(row).copied().unwrap_or(0.0);
    let seen = scene.screen.rows.viewport.map_or(egui::Rangef::NOTHING, |seen| seen.y_range());
    let inside = above >= seen.min && above + height <= seen.max;
    (!inside || scene.screen.rows.heights.measured.get(row) != Some(&true)).then(|| (above - space * 0.25).max(0.0))
}

/// The offset that brings the selected version's column into sight beside the points' names; `None` where it is.
fn reveal_column(scene: &Scene<'_>, columns: &Columns) -> Option<f32> {
    let (left, width) = *columns.at.get(scene.models.column(scene.state.selection)?)?;
    let left_of_seen = |seen: Rect| direction::left_of((seen.left(), columns.space), columns.width);
    let seen = scene.screen.rows.viewport.map_or(0.0, left_of_seen);
    let inside = left >= seen + columns.label - 0.5 && left + width <= seen + columns.space + 0.5;
    // a statement that stands alone is drawn across the columns
    let shared = scene.state.selection.place().and_then(|place| scene.models.index.point(place));
    let wanted = (left - columns.label).min(columns.width - columns.space).max(0.0);
    (shared.is_some() && !inside).then(|| direction::left_of((wanted, columns.space), columns.width))
}

/// Draws the rows in the viewport; gives by how much rows above it turned out higher than thought.
fn rows_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, columns: &Columns, viewport: Rect) -> f32 {
    let origin = ui.min_rect().min;
    let mut top = 0.0;
    let mut shifted = 0.0;
    let seen = columns.seen(viewport);
    for (number, item) in grid.items.iter().enumerate() {
        let height = scene.screen.rows.heights.rows[number];
        if top + height < viewport.top() - 40.0 {
            top += height;
            continue;
        }
        if top > viewport.bottom() {
            break;
        }
        let mut measured = parallel_paint::height(ui, scene, grid, columns, (item, seen.clone()));
        // what was measured for columns that have left the screen still holds: a row does not shrink while one looks across
        if scene.screen.rows.heights.measured[number] {
            measured = measured.max(height);
        }
        if (measured - height).abs() > 0.5 {
            scene.screen.rows.heights.rows[number] = measured;
            if top + height < viewport.top() {
                shifted += measured - height;
            }
            ui.ctx().request_repaint();
        }
        scene.screen.rows.heights.measured[number] = true;
        let place = Slot {
            top: origin.y + top,
            height: measured,
            left: origin.x,
            sticky: origin.x + viewport.left(),
            shown: Rect::from_min_size(origin + viewport.min.to_vec2(), viewport.size()),
        };
        parallel_paint::row_ui(ui, scene, grid, columns, item, &place);
        top += measured;
    }
    shifted
}

/// The row of column heads above the rows.
fn heads_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, columns: &Columns, head: Rect, left: f32) {
    let theme = scene.theme;
    let painter = ui.painter().with_clip_rect(head);
    painter.rect_filled(head, 0.0, theme.panel.0);
    for (number, column) in grid.columns.iter().enumerate() {
        let width = columns.at[number].1;
        let x = direction::left_of(columns.at[number], columns.width);
        let rect = Rect::from_min_size(pos2(head.left() + x - left, head.top()), vec2(width, HEAD));
        let shown = rect.intersect(direction::after(head, columns.label));
        if !shown.is_positive() {
            continue;
        }
        head_ui(ui, scene, grid, number, rect, shown);
        let clipped = painter.with_clip_rect(shown);
        clipped.vline(direction::start(rect), rect.y_range(), Stroke::new(1.0, theme.line.0));
        let middle = direction::middle_start(rect);
        paint_mark(&clipped, theme, column.mark, middle + direction::on(17.0, 0.0), 5.0, true);
        let base = number == grid.base;
        let beside = 12.0 + if base { 40.0 } else { 8.0 };
        let count = |words: String| clipped.layout_no_wrap(words, font(11.0), theme.weak.0);
        let mut galley = count(tr!("of-all", n = column.points, all = scene.models.coverage.points));
        let named = clipped.layout_no_wrap(column.name.clone(), bold_font(13.5), theme.text.0);
        if 30.0 + named.size().x + galley.size().x + beside > width {
            galley = count(column.points.to_string());
        }
        let taken = galley.size().x + beside;
        let at = middle + direction::on(30.0, -8.5);
        let name = paint_words(&clipped, at, width - 30.0 - taken, &column.name, bold_font(13.5), theme.text.0);
        if base {
            paint_words(
                &clipped,
                direction::top_end(name) + direction::on(7.0, 2.0),
                40.0,
                tr!("base"),
                bold_font(11.0),
                theme.accent.0,
            );
        }
        let corner = pos2(direction::end(rect), middle.y) - direction::on(galley.size().x + 12.0, 7.0);
        clipped.galley(direction::from(corner, galley.size()).min, galley, theme.weak.0);
    }
    painter.hline(head.x_range(), head.bottom() - 0.5, Stroke::new(1.0, theme.line_strong.0));
    let corner = direction::first(head.with_max_y(head.bottom() - 1.0), columns.label);
    painter.rect_filled(corner, 0.0, theme.panel.0);
    let points = |item: &Item| match item {
        Item::Point(_) => 1,
        Item::Matter(heading) if heading.folded => heading.points,
        _ => 0,
    };
    let shown: usize = grid.items.iter().map(points).sum();
    let words = tr!("count-points", n = shown);
    paint_words(
        &painter,
        direction::middle_start(corner) + direction::on(14.0, -8.0),
        corner.width(),
        &words,
        bold_font(12.5),
        theme.weak.0,
    );
}

fn head_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, number: usize, rect: Rect, shown: Rect) {
    let column = &grid.columns[number];
    let id = ui.scope_id().with(("head", &column.name));
    let response = ui.interact(shown, id, Sense::click_and_drag());
    let told = if number == grid.base { format!(", {}", tr!("base")) } else { String::new() };
    response.widget_info(|| {
        WidgetInfo::selected(Role::ColumnHeader, true, number == grid.base, format!("{}{told}", column.name))
    });
    if response.hovered() {
        ui.painter().rect_filled(shown.shrink(1.0), 0.0, scene.theme.hover.0);
    }
    if response.clicked() {
        scene.arrange(Arrangement::Base(column.name.clone()));
    }
    if response.drag_stopped()
        && let Some(pointer) = ui.ctx().pointer_interact_pos()
    {
        let to = direction::ahead(pointer.x - direction::start(rect)) / rect.width();
        let to = (number as f32 + to.floor()).clamp(0.0, (grid.columns.len() - 1) as f32) as usize;
        if to != number {
            scene.arrange(Arrangement::MoveColumn(column.name.clone(), to));
        }
    }
    let edge = pos2(direction::end(rect), rect.center().y);
    let edge = Rect::from_center_size(edge, vec2(8.0, rect.height()));
    let grip = ui.interact(edge, id.with("edge"), Sense::drag()).on_hover_cursor(egui::CursorIcon::ResizeHorizontal);
    grip.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, tr!("column-width", version = column.name.as_str())));
    if grip.dragged() {
        scene.arrange(Arrangement::Widen(
            column.name.clone(),
            (rect.width() + direction::ahead(grip.drag_delta().x)).max(140.0),
        ));
    }
    let told =
        tr!("column-hint", version = column.name.as_str(), n = column.points, all = scene.models.coverage.points,);
    let response = response.on_hover_text(told);
    direction::context_menu(&response, |ui| head_menu_ui(ui, scene, grid, number));
}

fn head_menu_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, number: usize) {
    let name = grid.columns[number].name.clone();
    let wishes = [
        (tr!("column-base"), Act::Arrange(Arrangement::Base(name.clone()))),
        (tr!("column-hide"), Act::Arrange(Arrangement::Hide(name.clone()))),
        (tr!("column-only"), Act::Arrange(Arrangement::Only(name.clone()))),
        (tr!("column-left"), Act::Arrange(Arrangement::MoveColumn(name.clone(), number.saturating_sub(1)))),
        (tr!("column-right"), Act::Arrange(Arrangement::MoveColumn(name, (number + 1).min(grid.columns.len() - 1)))),
    ];
    for (label, act) in wishes {
        if ui.button(label).clicked() {
            scene.push(act);
            ui.close();
        }
    }
}
