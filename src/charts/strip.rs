//! The coverage strip above every view: a row a version, a column a point, stronger in colour where the wording differs more, with a
//! gap between matters. A click goes there; the wheel with Ctrl zooms, dragging moves what is zoomed. Knows nothing of how differences are counted.

use super::cover::{self, points, shade};
use crate::{
    kit::{
        direction, terms,
        theme::Theme,
        widgets::{font, paint_focus, paint_mark, paint_words},
    },
    locale::tr,
    pages::label_width,
    scene::{Act, Scene, models::MANY},
    view::{Cover, Coverage, Grid},
};
use egui::{Color32, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::rc::Rc;

/// A point is never wider than this: a few points must not look like much.
const WIDEST: f32 = 30.0;
const EDGE: f32 = 7.0;
/// Versions that are told of on hover, at most; of more, those that speak.
const TOLD: usize = 12;

/// How the points lie along the strip.
struct Scale {
    strip: Rect,
    /// Width of a point.
    step: f32,
    /// The point at the start, with its fraction.
    first: f32,
    count: usize,
}

impl Scale {
    /// Where a point begins.
    fn begin(&self, number: usize) -> f32 {
        direction::start(self.strip) + direction::ahead((number as f32 - self.first) * self.step)
    }

    /// The place of a point, so wide at least.
    fn place(&self, number: usize, least: f32) -> Rect {
        let corner = pos2(self.begin(number), self.strip.top());
        direction::from(corner, vec2(self.step.max(least), self.strip.height()))
    }

    fn point(&self, x: f32) -> Option<usize> {
        let number = direction::ahead(x - direction::start(self.strip)) / self.step + self.first;
        (number >= 0.0 && (number as usize) < self.count).then_some(number as usize)
    }
}

/// Draws the strip.
pub(crate) fn strip_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let coverage = Rc::clone(&scene.models.coverage);
    let points = points(scene);
    let rows = rows(&scene.models.grid);
    if points.is_empty() || rows.is_empty() {
        return;
    }
    let row = (100.0 / rows.len() as f32).floor().clamp(4.0, 12.0);
    let height = rows.len() as f32 * row + 2.0 * EDGE;
    let (space, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, tr!("strip-name")));
    scene.screen.said.spots[2] = Some(space);
    let theme = scene.theme;
    ui.painter().rect_filled(space, 0.0, theme.panel.0);
    ui.painter().hline(space.x_range(), space.bottom() - 0.5, Stroke::new(1.0, theme.line.0));
    let label = label_width(space.width());
    let rows_of_all = space.shrink2(vec2(0.0, EDGE));
    let whole = direction::after(direction::first(rows_of_all, space.width() - 14.0), label + 1.0);
    names(ui, scene, (&rows, row), direction::top_start(rows_of_all), label);
    let scale = scale(ui, scene, &response, whole, points.len());
    paint(ui, scene, &coverage, &points, &scale, &rows);
    gaps(ui, scene, &points, &scale);
    legend(ui, theme, &coverage, whole, &scale);
    let chosen = scene.state.selection.place().and_then(|place| scene.models.index.point(place));
    if let Some(number) = chosen.and_then(|point| points.iter().position(|known| *known == point)) {
        let rect = scale.place(number, 3.0).expand2(vec2(1.0, 3.0));
        paint_focus(&ui.painter().with_clip_rect(scale.strip.expand(4.0)), theme, rect);
    }
    answer(ui, scene, response, &coverage, (&points, &rows), &scale);
}

/// Positions of the columns that have a row: all of them, or those of most points, in their order.
fn rows(grid: &Grid) -> Vec<usize> {
    let mut rows: Vec<usize> = (0..grid.columns.len()).collect();
    if rows.len() > MANY {
        rows.sort_by_key(|column| std::cmp::Reverse(grid.columns[*column].points));
        rows.truncate(MANY);
        rows.sort_unstable();
    }
    rows
}

fn names(ui: &Ui, scene: &Scene<'_>, (rows, row): (&[usize], f32), corner: egui::Pos2, label: f32) {
    for (number, column) in rows.iter().map(|column| &scene.models.grid.columns[*column]).enumerate() {
        let at = corner + vec2(0.0, row * (number as f32 + 0.5));
        let mark = at + direction::on(19.0, 0.0);
        paint_mark(ui.painter(), scene.theme, column.mark, mark, (row * 0.3).min(3.5), true);
        if row >= 8.0 {
            let letters = (row - 0.5).min(11.0);
            let at = at + direction::on(29.0, -letters * 0.62);
            paint_words(ui.painter(), at, label - 36.0, &column.name, font(letters), scene.theme.weak.0);
        }
    }
}

/// Where the points lie, after what the wheel and the pointer did.
fn scale(ui: &Ui, scene: &mut Scene<'_>, response: &egui::Response, whole: Rect, count: usize) -> Scale {
    let zoom = &mut scene.screen.strip.zoom;
    let fitting = (whole.width() / count as f32).min(WIDEST);
    let mut step = fitting * zoom.by.max(1.0);
    if let Some(pointer) = response.hover_pos().filter(|pointer| whole.contains(*pointer)) {
        let turned = ui.input(egui::InputState::zoom_delta);
        if (turned - 1.0).abs() > f32::EPSILON {
            let under = direction::ahead(pointer.x - direction::start(whole)) / step + zoom.first;
            zoom.by = (zoom.by.max(1.0) * turned).clamp(1.0, (WIDEST / fitting).max(1.0));
            step = fitting * zoom.by;
            zoom.first = under - direction::ahead(pointer.x - direction::start(whole)) / step;
        }
    }
    if response.dragged() {
        zoom.first -= direction::ahead(response.drag_delta().x) / step;
    }
    let seen = whole.width() / step;
    zoom.first = zoom.first.clamp(0.0, (count as f32 - seen).max(0.0));
    let strip = direction::first(whole, (count as f32 * step).min(whole.width()));
    Scale { strip, step, first: zoom.first, count }
}

fn paint(ui: &Ui, scene: &mut Scene<'_>, coverage: &Coverage, points: &[usize], scale: &Scale, rows: &[usize]) {
    let texture = texture(ui, scene, coverage, points, rows);
    let theme = scene.theme;
    let (strip, count) = (scale.strip, points.len() as f32);
    let seen = strip.width() / scale.step;
    let [left, right] = direction::in_order([scale.first / count, (scale.first + seen) / count]);
    let uv = Rect::from_min_max(pos2(left, 0.0), pos2(right, 1.0));
    ui.painter().image(texture, strip, uv, Color32::WHITE);
    let row = strip.height() / rows.len() as f32;
    for number in 1..rows.len() {
        ui.painter().hline(strip.x_range(), strip.top() + row * number as f32, Stroke::new(1.0, theme.panel.0));
    }
    if scale.step > 5.0 {
        for number in scale.first.ceil() as usize..=((scale.first + seen) as usize).min(points.len()) {
            ui.painter().vline(scale.begin(number), strip.y_range(), Stroke::new(1.0, theme.panel.0));
        }
    }
}

/// Parts the points of one matter from those of the next, where there is room for it.
fn gaps(ui: &Ui, scene: &Scene<'_>, points: &[usize], scale: &Scale) {
    const WIDTH: f32 = 3.0;
    let Some(comparison) = scene.models.comparison.as_ref().filter(|_| scale.step > 2.0 * WIDTH) else { return };
    let matter = |point: &usize| {
        let place = comparison.points.get(*point)?.readings.iter().flat_map(|reading| &reading.statements).next()?;
        scene.models.index.matter(*place)
    };
    let painter = ui.painter().with_clip_rect(scale.strip);
    for (number, pair) in points.windows(2).enumerate() {
        if matter(&pair[0]) != matter(&pair[1]) {
            painter.vline(scale.begin(number + 1), scale.strip.y_range(), Stroke::new(WIDTH, scene.theme.panel.0));
        }
    }
}

/// What the shades mean, where there is room for it: those that occur.
fn legend(ui: &Ui, theme: &Theme, coverage: &Coverage, whole: Rect, scale: &Scale) {
    let cells = || coverage.rows.iter().flatten();
    let figures = cells().any(|cover| matches!(cover, Cover::Figures(_)));
    let foreign = cells().any(|cover| *cover == Cover::Foreign);
    let more =
        [(figures, Cover::Figures(0.0), tr!("other-figures")), (foreign, Cover::Foreign, tr!("another-language"))];
    let more: Vec<(Cover, &str)> =
        more.into_iter().filter(|(there, ..)| *there).map(|(_, c, told)| (c, told)).collect();
    let width = 210.0 + 116.0 * more.len() as f32;
    if whole.width() - scale.strip.width() < width + 20.0 {
        return;
    }
    let mut at = pos2(direction::end(whole) - direction::ahead(width), whole.center().y - 7.0);
    let after = |words: Rect, room: f32| direction::end(words) + direction::ahead(room);
    at.x = after(paint_words(ui.painter(), at, 90.0, tr!("same-words"), font(11.0), theme.weak.0), 6.0);
    for number in 0..5 {
        let rect = direction::from(at + direction::on(number as f32 * 13.0, 2.5), vec2(12.0, 9.0));
        ui.painter().rect_filled(rect, 1.5, shade(theme, Cover::Differs(number as f32 / 4.0)));
    }
    at.x += direction::ahead(5.0 * 13.0 + 6.0);
    at.x = after(paint_words(ui.painter(), at, 90.0, tr!("other-words"), font(11.0), theme.weak.0), 12.0);
    for (cover, told) in more {
        let swatch = direction::from(at + vec2(0.0, 2.5), vec2(12.0, 9.0));
        ui.painter().rect_filled(swatch, 1.5, shade(theme, cover));
        let words = at + direction::on(17.0, 0.0);
        at.x = after(paint_words(ui.painter(), words, 100.0, told, font(11.0), theme.weak.0), 12.0);
    }
}

fn answer(
    ui: &Ui,
    scene: &mut Scene<'_>,
    response: egui::Response,
    coverage: &Coverage,
    (points, rows): (&[usize], &[usize]),
    scale: &Scale,
) {
    let under = |pointer: egui::Pos2| scale.point(pointer.x).filter(|_| scale.strip.x_range().contains(pointer.x));
    if response.clicked() {
        let number = response.interact_pointer_pos().and_then(under).or_else(|| response.has_focus().then_some(0));
        jump(scene, number.and_then(|number| points.get(number)).copied());
    }
    let Some(number) = response.hover_pos().and_then(under) else {
        response.on_hover_text(format!("{} {}", terms::coverage(), tr!("strip-hint")));
        return;
    };
    let column = scale.place(number, 0.0);
    ui.painter().rect_stroke(column, 1.0, Stroke::new(1.0, scene.theme.text.0), egui::StrokeKind::Outside);
    let point = points.get(number).copied().unwrap_or(0);
    let told = told(scene, coverage, rows, point);
    response.on_hover_ui_at_pointer(|ui| {
        ui.label(told);
    });
}

/// The point's name and how each version stands to it.
fn told(scene: &Scene<'_>, coverage: &Coverage, rows: &[usize], point: usize) -> String {
    let label = scene.models.comparison.as_ref().and_then(|c| c.points.get(point)).map_or("", |p| p.label.as_str());
    let place =
        scene.models.comparison.as_ref().and_then(|c| c.points.get(point)).into_iter().flat_map(|p| &p.readings);
    let place = place.flat_map(|reading| &reading.statements).next();
    let matter = place.and_then(|place| scene.models.index.matter(*place));
    let matter = matter.and_then(|matter| scene.models.comparison.as_ref()?.matters.get(matter));
    let mut lines = vec![format!("{}  {label}", point + 1)];
    lines.extend(matter.map(|matter| tr!("matter-named", matter = matter.label.as_str())));
    let of = |row: usize| coverage.rows.get(row).and_then(|row| row.get(point)).copied().unwrap_or(Cover::Silent);
    let all = scene.models.grid.columns.len() <= TOLD;
    for row in rows.iter().filter(|row| all || !of(**row).is_empty()).take(TOLD) {
        lines.push(format!("{}: {}", scene.models.grid.columns[*row].name, cover::told(of(*row))));
    }
    lines.join("\n")
}

fn jump(scene: &mut Scene<'_>, point: Option<usize>) {
    let comparison = scene.models.comparison.clone();
    let place = comparison.as_ref().and_then(|c| c.points.get(point?)).into_iter().flat_map(|p| &p.readings);
    if let Some(place) = place.flat_map(|reading| &reading.statements).next() {
        scene.push(Act::Jump(*place));
    }
}

/// The strip as a picture of one pixel a cell (wide sets are thinned to what a texture holds), made anew when it changes.
fn texture(ui: &Ui, scene: &mut Scene<'_>, coverage: &Coverage, points: &[usize], rows: &[usize]) -> egui::TextureId {
    const MOST: usize = 4_096;
    let edition = scene.models.edition;
    if let Some((texture, of, dark)) = &scene.screen.strip.texture
        && (*of, *dark) == (edition, scene.theme.dark)
    {
        return texture.id();
    }
    let width = points.len().clamp(1, MOST);
    let mut pixels = Vec::with_capacity(width * rows.len());
    for row in rows.iter().filter_map(|row| coverage.rows.get(*row)) {
        for x in 0..width {
            let point = points.get(x * points.len() / width).copied().unwrap_or(0);
            pixels.push(shade(scene.theme, row.get(point).copied().unwrap_or(Cover::Silent)));
        }
    }
    pixels.resize(width * rows.len(), scene.theme.silent.0);
    let image = egui::ColorImage::new([width, rows.len()], pixels);
    let texture = ui.ctx().load_texture("coverage", image, egui::TextureOptions::NEAREST);
    let id = texture.id();
    scene.screen.strip.texture = Some((texture, edition, scene.theme.dark));
    id
}
