//! The Coverage view: matters and their points down, versions across, stronger in colour where the wording differs more, hatched
//! where nothing is said. Knows nothing of how differences are counted.

use super::{
    cover::{Across, label_rect, shade, told},
    coverage_matter,
};
use crate::{
    kit::{
        contrast::ink_on,
        direction, terms,
        theme::{Theme, serif},
        widgets::{bold_font, font, paint_focus, paint_mark, paint_words},
    },
    locale::{percent, tr},
    scene::{
        Act, Scene,
        controls::{self, paint_hatch},
        models::base_version,
    },
    view::{self, Column, Cover, CoverRow, Coverage, Grid, Selection, View},
};
use egui::{Color32, Galley, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, epaint::TextShape, pos2, vec2};
use std::{rc::Rc, sync::Arc};

/// Columns narrower than this have their names set aslant.
const UPRIGHT: f32 = 112.0;
const SLANT: f32 = -0.7;
/// Least width of the points' names.
const LEAST: f32 = 150.0;

/// The rows: matters with their points, unless they are folded.
fn lines(scene: &Scene<'_>) -> Vec<CoverRow> {
    let comparison = scene.models.comparison.as_ref();
    comparison.map_or_else(Vec::new, |known| view::cover_rows(known, &scene.models.grid, &scene.state.folded_matters))
}

/// Draws the Coverage view.
pub(crate) fn coverage_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let coverage = Rc::clone(&scene.models.coverage);
    let grid = Rc::clone(&scene.models.grid);
    let lines = lines(scene);
    if lines.is_empty() {
        return controls::empty_ui(ui, scene, tr!("cover-nothing"), tr!("cover-nothing-todo"));
    }
    coverage_matter::legend_ui(ui, scene, &coverage);
    let space = ui.available_rect_before_wrap();
    let zoom = scene.screen.strip.lines.clamp(0.0, 2.0);
    let across = across(&space, &grid, if zoom > 0.0 { zoom } else { 1.0 });
    let names: Vec<Arc<Galley>> = grid.columns.iter().map(|column| name_of(ui, scene, column)).collect();
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), head_height(&names, &across)), Sense::hover());
    let area = direction::scrolled_to_start(ScrollArea::both().id_salt("coverage").auto_shrink(false));
    let output = area.show_viewport(ui, |ui, viewport| {
        let rows = lines.len() + 1;
        ui.set_min_size(vec2(across.width, rows as f32 * across.line + 24.0));
        let origin = ui.min_rect().min;
        let first = (viewport.top() / across.line) as usize;
        let last = ((viewport.bottom() / across.line) as usize + 1).min(lines.len());
        for (number, line) in lines.iter().enumerate().take(last).skip(first.min(last)) {
            let at = pos2(origin.x, origin.y + number as f32 * across.line);
            match line {
                CoverRow::Point(point) => row_ui(ui, scene, &grid, &coverage, *point, at, &across),
                CoverRow::Matter(matter, points) => {
                    coverage_matter::row_ui(ui, scene, &grid, &coverage, (*matter, *points), at, &across);
                }
            }
        }
        follow(ui, scene, &lines, origin, &across);
        if viewport.bottom() > lines.len() as f32 * across.line {
            alone_ui(ui, scene, &grid, pos2(origin.x, origin.y + lines.len() as f32 * across.line + 6.0), &across);
        }
    });
    let moved =
        Rect::from_min_size(head.min - vec2(output.state.clamped_offset().x, 0.0), vec2(across.width, head.height()));
    heads(ui, scene, &grid.columns, &across, (&names, moved, head));
    if ui.rect_contains_pointer(output.inner_rect) {
        let turned = ui.input(egui::InputState::zoom_delta);
        if (turned - 1.0).abs() > f32::EPSILON {
            let now = if scene.screen.strip.lines > 0.0 { scene.screen.strip.lines } else { 1.0 };
            scene.screen.strip.lines = (now * turned).clamp(0.4, 2.0);
        }
    }
}

/// Brings the selected cell into sight once, whenever another one is selected.
fn follow(ui: &Ui, scene: &Scene<'_>, lines: &[CoverRow], origin: egui::Pos2, across: &Across) {
    let seen = ui.scope_id().with("followed");
    let selection = scene.state.selection;
    if ui.data(|data| data.get_temp(seen)) == Some(selection) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(seen, selection));
    let Some(place) = selection.place() else { return };
    // of a folded point, and of a statement without a parallel, the matter
    let index = &scene.models.index;
    let stands = |line: &CoverRow| match line {
        CoverRow::Point(point) => index.point(place) == Some(*point),
        CoverRow::Matter(..) => false,
    };
    let holds = |line: &CoverRow| matches!(line, CoverRow::Matter(matter, _) if index.matter(place) == Some(*matter));
    let row = lines.iter().position(stands).or_else(|| lines.iter().position(holds));
    if let (Some(row), Some(column)) = (row, scene.models.column(selection)) {
        // as far as the names reach that stand before the columns
        let own = across.cell(origin + vec2(0.0, across.line * row as f32), column, egui::Vec2::ZERO);
        let cell = Rect::from_two_pos(direction::top_start(own) - direction::on(across.label, 0.0), own.max);
        let cell = cell.union(own);
        ui.scroll_to_rect_animation(cell, None, egui::style::ScrollAnimation::none());
    }
}

fn across(space: &Rect, grid: &Grid, zoom: f32) -> Across {
    let count = grid.columns.len().max(1) as f32;
    let room = space.width() - count * 40.0;
    let label = if room >= LEAST {
        (space.width() * 0.42).clamp(170.0, 520.0).min(room)
    } else {
        // the columns do not fit beside it anyway: the points are named as long as reads well
        (space.width() * 0.34).clamp(LEAST, 280.0)
    };
    // names that stand aslant reach beyond the last column
    let fit = |right: f32| ((space.width() - label - right) / count).clamp(34.0, 170.0);
    let (step, right) = if fit(20.0) < UPRIGHT { (fit(130.0), 130.0) } else { (fit(20.0), 20.0) };
    Across { label, step, line: (32.0 * zoom).round(), width: (label + step * count + right).max(space.width()) }
}

fn row_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    grid: &Grid,
    coverage: &Coverage,
    point: usize,
    at: egui::Pos2,
    across: &Across,
) {
    let theme = scene.theme;
    let row = across.row(at, grid.columns.len());
    let chosen = scene.state.selection.place().and_then(|place| scene.models.index.point(place));
    let chosen = chosen == Some(point);
    if chosen {
        ui.painter().rect_filled(row, 0.0, theme.accent_soft.0);
    }
    for (index, column) in grid.columns.iter().enumerate() {
        let rect = across.cell(at, index, vec2(1.5, 2.0));
        if ui.is_rect_visible(rect) {
            cell_ui(ui, scene, coverage, (index, column), point, rect);
        }
    }
    let own = label_rect(ui, at, across);
    ui.painter().rect_filled(own, 0.0, if chosen { theme.accent_soft.0 } else { theme.paper.0 });
    if chosen {
        ui.painter().vline(
            direction::start(own) + direction::ahead(1.5),
            own.y_range(),
            Stroke::new(3.0, theme.accent.0),
        );
    }
    let name = scene.models.comparison.as_ref().and_then(|c| c.points.get(point)).map_or("", |p| p.label.as_str());
    let middle = direction::middle_start(own);
    let count = format!("{}", point + 1);
    paint_words(ui.painter(), middle + direction::on(30.0, -7.5), 26.0, &count, font(11.5), theme.weak.0);
    let begin = middle + direction::on(58.0, -8.5);
    let label = paint_words(ui.painter(), begin, across.label - 72.0, name, font(13.0), theme.text.0);
    let rest = across.label - (direction::end(label) - direction::start(own)).abs() - 22.0;
    if rest > 60.0 {
        let tally = scene.models.comparison.as_ref().and_then(|all| view::tally(all, all.tally_at(point)));
        let words = first_words(scene, point);
        let words = tally.map_or(words.clone(), |tally| format!("{tally} · {words}"));
        let at = direction::top_end(label) + direction::on(10.0, begin.y - label.top());
        let font = egui::FontId::new(12.5, serif());
        paint_words(ui.painter(), at, rest, &words, font, theme.weak.0);
    }
}

/// The words of the first statement at a point.
fn first_words(scene: &Scene<'_>, point: usize) -> String {
    let Some(comparison) = &scene.models.comparison else { return String::new() };
    let base = base_version(&scene.models.grid);
    let Some(known) = comparison.points.get(point) else { return String::new() };
    let own = known.readings.get(base).and_then(|reading| reading.statements.first());
    let place = own.or_else(|| known.readings.iter().flat_map(|r| &r.statements).next());
    place.map_or_else(String::new, |place| view::Passage::plain(comparison.words(*place)).text)
}

/// The last line: what each version says alone.
fn alone_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, at: egui::Pos2, across: &Across) {
    let theme = scene.theme;
    let row = Rect::from_min_size(at, vec2(across.width, across.line));
    ui.painter().hline(row.x_range(), row.top() - 3.0, Stroke::new(1.0, theme.line_strong.0));
    let Some(comparison) = scene.models.comparison.clone() else { return };
    for (index, column) in grid.columns.iter().enumerate() {
        let all = comparison.versions.get(column.version).map_or(&[][..], |version| &version.statements);
        let alone: Vec<_> = all.iter().filter(|place| scene.models.index.point(**place).is_none()).collect();
        let centre = across.cell(at, index, egui::Vec2::ZERO).center();
        let words = alone.len().to_string();
        let galley = ui.painter().layout_no_wrap(words, font(12.5), theme.weak.0);
        let rect = Rect::from_center_size(centre, vec2(across.step - 3.0, across.line - 4.0));
        if !ui.is_rect_visible(rect) {
            continue;
        }
        let response = ui.interact(rect, ui.scope_id().with(("alone", column.version)), Sense::click());
        response.widget_info(|| {
            WidgetInfo::labeled(
                Role::Button,
                true,
                tr!("cover-said-alone", version = column.name.as_str(), n = alone.len()),
            )
        });
        if response.hovered() {
            paint_focus(ui.painter(), theme, rect);
        }
        ui.painter().galley(centre - galley.size() / 2.0, galley, theme.weak.0);
        if response.on_hover_text(terms::alone()).clicked()
            && let Some(place) = alone.first()
        {
            scene.push(Act::Show(View::Parallel, **place));
        }
    }
    let own = label_rect(ui, at, across);
    ui.painter().rect_filled(own, 0.0, theme.paper.0);
    let begin = direction::middle_start(own) + direction::on(42.0, -8.5);
    paint_words(ui.painter(), begin, across.label - 50.0, tr!("alone-head"), bold_font(13.0), theme.text.0);
}

/// A column's name, cut where it is long.
fn name_of(ui: &Ui, scene: &Scene<'_>, column: &Column) -> Arc<Galley> {
    let name: String = column.name.chars().take(26).collect();
    let name = if name.len() < column.name.len() { format!("{name}…") } else { name };
    ui.painter().layout_no_wrap(name, bold_font(12.5), scene.theme.text.0)
}

fn head_height(names: &[Arc<Galley>], across: &Across) -> f32 {
    if across.step >= UPRIGHT {
        return 50.0;
    }
    let longest = names.iter().map(|name| name.size().x).fold(0.0, f32::max);
    (longest * -SLANT.sin() + 34.0).min(170.0)
}

/// The heads of the columns: name and share of points, aslant where they are narrow. `rect` has moved with the columns, `seen` is
/// where heads are seen.
fn heads(
    ui: &Ui,
    scene: &Scene<'_>,
    columns: &[Column],
    across: &Across,
    (names, rect, seen): (&[Arc<Galley>], Rect, Rect),
) {
    let theme = scene.theme;
    let painter = ui.painter().with_clip_rect(seen.intersect(ui.clip_rect()));
    painter.rect_filled(seen, 0.0, theme.panel.0);
    for (index, (column, name)) in columns.iter().zip(names).enumerate() {
        let own = across.cell(rect.min, index, egui::Vec2::ZERO);
        if !own.expand2(vec2(130.0, rect.height())).intersects(seen) {
            continue;
        }
        let corner = direction::top_start(own);
        if across.step < UPRIGHT {
            let foot = pos2(own.center().x, rect.bottom() - 12.0);
            paint_mark(&painter, theme, column.mark, foot, 4.5, true);
            let (at, angle) = direction::aslant(foot + direction::on(-9.0, -16.0), name.size(), SLANT);
            painter.add(TextShape::new(at, Arc::clone(name), theme.text.0).with_angle(angle));
        } else {
            paint_mark(&painter, theme, column.mark, corner + direction::on(9.0, 18.0), 4.5, true);
            let at = corner + direction::on(19.0, 9.5);
            paint_words(&painter, at, across.step - 24.0, &column.name, bold_font(12.5), theme.text.0);
            let told = tr!("cover-of-points", n = column.points, all = scene.models.coverage.points);
            paint_words(&painter, at + vec2(0.0, 18.0), across.step - 24.0, &told, font(11.0), theme.weak.0);
        }
    }
    let corner = direction::first(seen, across.label - 14.0);
    painter.rect_filled(corner, 0.0, theme.panel.0);
    painter.hline(seen.x_range(), seen.bottom() - 0.5, Stroke::new(1.0, theme.line_strong.0));
}

fn cell_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    coverage: &Coverage,
    (index, column): (usize, &Column),
    point: usize,
    rect: Rect,
) {
    let cell = coverage.rows.get(index).and_then(|row| row.get(point)).copied().unwrap_or(Cover::Silent);
    let response = ui.interact(rect, ui.scope_id().with(("coverage", point, column.version)), Sense::click());
    let name = tr!("cell-point", version = column.name.as_str(), number = point + 1, told = told(cell));
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &name));
    if cell.is_empty() {
        paint_hatch(ui, scene, rect);
        figure(ui, scene.theme, rect, scene.theme.ground.0, cell);
    } else {
        let ground = shade(scene.theme, cell);
        ui.painter().rect_filled(rect, 3.0, ground);
        figure(ui, scene.theme, rect, ground, cell);
    }
    if response.hovered() {
        paint_focus(ui.painter(), scene.theme, rect);
    }
    let clicked = response.clicked();
    response.on_hover_text(name);
    if clicked {
        go(scene, point, column.version);
    }
}

/// The share in the cell, where there is room: light on dark ground and dark on light.
fn figure(ui: &Ui, theme: &Theme, rect: Rect, ground: Color32, cell: Cover) {
    let few = rect.width() < 40.0 || rect.height() < 18.0;
    if few && !matches!(cell, Cover::Figures(_)) {
        return;
    }
    let strong = ink_on(ground);
    let (words, ink) = match cell {
        Cover::Silent => return,
        Cover::Confirmed => ("✓".to_owned(), theme.weak.0),
        Cover::NotClear => ("?".to_owned(), theme.weak.0),
        Cover::Elsewhere => ("↗".to_owned(), theme.weak.0),
        Cover::Base => (tr!("cover-base").to_owned(), theme.weak.0),
        Cover::Differs(share) => (percent(share), strong),
        Cover::Figures(_) if few => ("≠".to_owned(), strong),
        Cover::Figures(share) => (format!("≠ {}", percent(share)), strong),
        Cover::Foreign if rect.width() > 90.0 => (tr!("cover-other-language").to_owned(), strong),
        Cover::Foreign => (tr!("cover-speaks").to_owned(), strong),
    };
    let galley = ui.painter().layout_no_wrap(words, font(11.5), ink);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
}

fn go(scene: &mut Scene<'_>, point: usize, version: usize) {
    let comparison = scene.models.comparison.clone();
    let Some(known) = comparison.as_ref().and_then(|c| c.points.get(point)) else { return };
    let own = known.readings.get(version).and_then(|reading| reading.statements.first()).copied();
    let any = known.readings.iter().flat_map(|reading| &reading.statements).next().copied();
    match (own, any) {
        (Some(place), _) => scene.push(Act::Show(View::Parallel, place)),
        (None, Some(place)) => {
            scene.push(Act::Show(View::Parallel, place));
            scene.push(Act::Select(Selection::Silence { point: place, version }));
        }
        _ => {}
    }
}
