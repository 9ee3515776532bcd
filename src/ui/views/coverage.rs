//! The coverage strip above every view, and the Coverage view: who speaks at which point, darker where it differs more.

use crate::{
    ui::{
        Act,
        act::Scene,
        theme::Theme,
        widgets::{bold_font, font, paint_focus, paint_hatch, paint_mark, paint_words},
    },
    view::{Coverage, Item, Selection, View},
};
use egui::{Color32, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::rc::Rc;

const ROW: f32 = 9.0;
const ROWS: usize = 8;

fn shade(theme: &Theme, cell: Option<f32>) -> Color32 {
    cell.map_or(theme.silent.0, |difference| {
        theme.cover_low.0.lerp_to_gamma(theme.cover_high.0, difference.clamp(0.0, 1.0))
    })
}

/// The rows of the grid that are points, in their order.
fn points(scene: &Scene<'_>) -> Vec<usize> {
    let point = |item: &Item| if let Item::Point(point) = item { Some(*point) } else { None };
    scene.models.grid.items.iter().filter_map(point).collect()
}

/// Draws the strip: one row a version, one column a point.
pub(crate) fn strip_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let coverage = Rc::clone(&scene.models.coverage);
    let points = points(scene);
    if points.is_empty() {
        return;
    }
    let rows = coverage.rows.len().min(ROWS);
    let height = rows as f32 * ROW + 12.0;
    let (space, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let response = response.on_hover_text("Coverage: a row a version, a column a point. Darker differs more from the base; pale is silent. Click to go there.");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, "Coverage strip"));
    let theme = scene.theme;
    ui.painter().rect_filled(space, 0.0, theme.panel.0);
    ui.painter().hline(space.x_range(), space.bottom() - 0.5, Stroke::new(1.0, theme.line.0));
    let label = (space.width() * 0.15).clamp(118.0, 210.0);
    let strip = Rect::from_min_max(
        pos2(space.left() + label, space.top() + 6.0),
        pos2(space.right() - 12.0, space.bottom() - 6.0),
    );
    for (row, column) in scene.models.grid.columns.iter().enumerate().take(rows) {
        let y = strip.top() + ROW * (row as f32 + 0.5);
        paint_mark(ui.painter(), theme, column.mark, pos2(space.left() + 17.0, y), 3.0, true);
        let at = pos2(space.left() + 27.0, y - 6.0);
        paint_words(ui.painter(), at, label - 34.0, &column.name, font(9.0), theme.weak.0);
    }
    let texture = texture(ui, scene, &coverage, &points, rows);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().image(texture, strip, whole, Color32::WHITE);
    for row in 1..rows {
        ui.painter().hline(strip.x_range(), strip.top() + ROW * row as f32, Stroke::new(1.0, theme.panel.0));
    }
    let step = strip.width() / points.len() as f32;
    if step > 5.0 {
        for number in 1..points.len() {
            ui.painter().vline(strip.left() + step * number as f32, strip.y_range(), Stroke::new(1.0, theme.panel.0));
        }
    }
    let chosen = scene.state.selection.place().and_then(|place| scene.models.index.point(place));
    if let Some(number) = chosen.and_then(|point| points.iter().position(|known| *known == point)) {
        let left = strip.left() + step * number as f32;
        let rect = Rect::from_min_max(pos2(left, strip.top() - 2.0), pos2(left + step.max(3.0), strip.bottom() + 2.0));
        paint_focus(ui.painter(), theme, rect);
    }
    if response.clicked()
        && let Some(pointer) = response.interact_pointer_pos()
    {
        let number = ((pointer.x - strip.left()) / step).max(0.0) as usize;
        jump(scene, points.get(number.min(points.len() - 1)).copied());
    }
}

fn jump(scene: &mut Scene<'_>, point: Option<usize>) {
    let comparison = scene.models.comparison.clone();
    let place = comparison.as_ref().and_then(|c| c.points.get(point?)).into_iter().flat_map(|p| &p.readings);
    if let Some(place) = place.flat_map(|reading| &reading.statements).next() {
        scene.push(Act::Jump(*place));
    }
}

/// The strip as a picture of one pixel a cell (wide sets are thinned to what a texture holds), made anew when it changes.
fn texture(ui: &Ui, scene: &mut Scene<'_>, coverage: &Coverage, points: &[usize], rows: usize) -> egui::TextureId {
    const WIDEST: usize = 2_048;
    let edition = scene.models.edition;
    if let Some((texture, of, dark)) = &scene.screen.strip
        && (*of, *dark) == (edition, scene.theme.dark)
    {
        return texture.id();
    }
    let width = points.len().clamp(1, WIDEST);
    let mut pixels = Vec::with_capacity(width * rows);
    for row in coverage.rows.iter().take(rows) {
        for x in 0..width {
            let point = points.get(x * points.len() / width).copied().unwrap_or(0);
            pixels.push(shade(scene.theme, row.get(point).copied().flatten()));
        }
    }
    let image = egui::ColorImage::new([width, rows.max(1)], pixels);
    let texture = ui.ctx().load_texture("coverage", image, egui::TextureOptions::NEAREST);
    let id = texture.id();
    scene.screen.strip = Some((texture, edition, scene.theme.dark));
    id
}

/// Draws the Coverage view: points down, versions across, with names.
pub(crate) fn coverage_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    const LINE: f32 = 30.0;
    let coverage = Rc::clone(&scene.models.coverage);
    let grid = Rc::clone(&scene.models.grid);
    let points = points(scene);
    let space = ui.available_rect_before_wrap();
    let label = (space.width() * 0.36).clamp(180.0, 460.0);
    let step = ((space.width() - label - 20.0) / grid.columns.len().max(1) as f32).clamp(34.0, 190.0);
    heads(ui, scene, &grid.columns, label, step);
    ScrollArea::both().id_salt("coverage").auto_shrink(false).show_viewport(ui, |ui, viewport| {
        let theme = scene.theme;
        ui.set_min_size(vec2(label + step * grid.columns.len() as f32 + 20.0, points.len() as f32 * LINE + 20.0));
        let origin = ui.min_rect().min;
        let first = (viewport.top() / LINE) as usize;
        let last = ((viewport.bottom() / LINE) as usize + 1).min(points.len());
        let chosen = scene.state.selection.place().and_then(|place| scene.models.index.point(place));
        for (number, point) in points.iter().enumerate().take(last).skip(first.min(last)) {
            let top = origin.y + number as f32 * LINE;
            let row = Rect::from_min_size(pos2(origin.x, top), vec2(label + step * grid.columns.len() as f32, LINE));
            if chosen == Some(*point) {
                ui.painter().rect_filled(row, 0.0, theme.accent_soft.0);
            }
            let name =
                scene.models.comparison.as_ref().and_then(|c| c.points.get(*point)).map_or("", |p| p.label.as_str());
            let at = row.left_center() + vec2(14.0, -8.5);
            paint_words(ui.painter(), at, label - 24.0, name, font(13.0), theme.text.0);
            for (index, column) in grid.columns.iter().enumerate() {
                let left = origin.x + label + step * index as f32;
                let rect = Rect::from_min_size(pos2(left + 1.5, top + 2.0), vec2(step - 3.0, LINE - 4.0));
                cell_ui(ui, scene, &coverage, (index, column.version, &column.name), *point, rect);
            }
        }
    });
}

fn heads(ui: &mut Ui, scene: &Scene<'_>, columns: &[crate::view::Column], label: f32, step: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, scene.theme.panel.0);
    let told = "Darker: more of its wording differs from the base";
    paint_words(
        ui.painter(),
        rect.left_center() + vec2(14.0, -7.0),
        label - 20.0,
        told,
        font(11.5),
        scene.theme.weak.0,
    );
    for (index, column) in columns.iter().enumerate() {
        let left = rect.left() + label + step * index as f32;
        paint_mark(ui.painter(), scene.theme, column.mark, pos2(left + 10.0, rect.center().y), 4.5, true);
        let at = pos2(left + 20.0, rect.center().y - 8.0);
        paint_words(ui.painter(), at, step - 24.0, &column.name, bold_font(12.5), scene.theme.text.0);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, scene.theme.line_strong.0));
}

fn cell_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    coverage: &Coverage,
    (index, version, name): (usize, usize, &str),
    point: usize,
    rect: Rect,
) {
    let difference = coverage.rows.get(index).and_then(|row| row.get(point)).copied().flatten();
    let response = ui.interact(rect, ui.scope_id().with(("coverage", point, version)), Sense::click());
    let told = difference.map_or("silent".to_owned(), |d| format!("{:.0} % of the wording differs", d * 100.0));
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, format!("{name}, point {}: {told}", point + 1)));
    match difference {
        None => paint_hatch(ui, scene, rect),
        Some(_) => drop(ui.painter().rect_filled(rect, 3.0, shade(scene.theme, difference))),
    }
    if response.hovered() || response.has_focus() {
        paint_focus(ui.painter(), scene.theme, rect);
    }
    let clicked = response.clicked();
    response.on_hover_text(told);
    if clicked {
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
}
