//! The plots of the Framing view: bars, intervals, the order ribbon, silences, numbers. Knows nothing of dimensions.

use crate::{
    kit::{
        theme::{Theme, size},
        widgets::{font, paint_mark, weak},
    },
    locale::{decimal, tr},
    scene::models::MANY,
    view::{Column, Mark, Plot, Sheet},
};
use egui::{Color32, FontId, Id, Rangef, RichText, Role, Sense, Stroke, Ui, WidgetInfo, vec2};
use egui_plot::{AxisHints, Bar, BarChart, GridMark, Line, MarkerShape, PlotPoint, PlotPoints, PlotUi, Points, Text};

/// Height of a row, in points.
const ROW: f32 = 30.0;

/// A version's sign and name, on one line.
fn legend_ui(ui: &mut Ui, theme: &Theme, column: &Column) {
    let galley = ui.painter().layout_no_wrap(column.name.clone(), font(size::SMALL), theme.weak.0);
    let (rect, response) = ui.allocate_exact_size(vec2(17.0 + galley.size().x, 18.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &column.name));
    paint_mark(ui.painter(), theme, column.mark, rect.left_center() + vec2(6.0, 0.0), 4.5, true);
    ui.painter().galley(rect.left_center() + vec2(17.0, -galley.size().y / 2.0), galley, theme.weak.0);
}

/// Draws a plot; nothing where there is nothing to draw.
pub(super) fn plot_ui(ui: &mut Ui, theme: &Theme, sheet: &Sheet, columns: &[Column], salt: usize) {
    let (plot, axis) = (&sheet.plot, sheet.axis);
    if columns.len() > MANY && !matches!(plot, Plot::Nothing) {
        let told = tr!("plot-many", n = columns.len(), most = MANY);
        ui.label(weak(theme, told));
        return;
    }
    if matches!(plot, Plot::Bars(_) | Plot::Whiskers(_) | Plot::Dots(_)) {
        ui.horizontal_wrapped(|ui| columns.iter().for_each(|column| legend_ui(ui, theme, column)));
    }
    match plot {
        Plot::Nothing => {}
        Plot::Bars(rows) => bars_ui(ui, theme, (rows, axis), columns, salt),
        Plot::Whiskers(rows) => whiskers_ui(ui, theme, (rows, axis), columns, salt),
        Plot::Ribbon(rows) => ribbon_ui(ui, theme, rows, columns, salt),
        Plot::Matrix(rows) => matrix_ui(ui, theme, rows, columns, salt),
        Plot::Dots(rows) => dots_ui(ui, theme, (rows, axis), columns, salt),
    }
}

/// For each class one bar a version.
fn bars_ui(ui: &mut Ui, theme: &Theme, (rows, axis): (&[(String, Vec<f64>)], &str), columns: &[Column], salt: usize) {
    let names: Vec<String> = rows.iter().map(|row| row.0.clone()).collect();
    let thick = 0.8 / columns.len().max(1) as f64;
    let height = rows.len() as f32 * (14.0 * columns.len() as f32).clamp(20.0, 64.0);
    let counts = rows.iter().flat_map(|(_, values)| values).all(|value| value.fract() == 0.0);
    let marks = if counts { Marks::Whole } else { Marks::Fine };
    frame(ui, theme, (&names, marks, axis), height, salt, |plot| {
        for (at, column) in columns.iter().enumerate() {
            let bar = |(row, (class, values)): (usize, &(String, Vec<f64>))| {
                let offset = (at as f64 - (columns.len() as f64 - 1.0) / 2.0) * thick;
                let value = values.get(at).copied().filter(|value| *value > 0.0)?;
                let told = format!("{} · {class}: {}", column.name, number(value));
                let ink = theme.voice(column.mark);
                Some(Bar::new(-(row as f64) - offset, value).name(told).fill(ink).stroke(Stroke::new(0.0, ink)))
            };
            let bars: Vec<Bar> = rows.iter().enumerate().filter_map(bar).collect();
            let formatter = |bar: &Bar, _: &BarChart| bar.name.clone();
            let chart = BarChart::new(column.name.clone(), bars).color(theme.voice(column.mark));
            plot.bar_chart(chart.width(thick * 0.9).horizontal().element_formatter(Box::new(formatter)));
        }
    });
}

/// Estimates with their intervals.
fn whiskers_ui(
    ui: &mut Ui,
    theme: &Theme,
    (rows, axis): (&[(String, usize, f64, f64, f64)], &str),
    columns: &[Column],
    salt: usize,
) {
    let names: Vec<String> = rows.iter().map(|row| row.0.clone()).collect();
    frame(ui, theme, (&names, Marks::Fine, axis), rows.len() as f32 * 22.0, salt, |plot| {
        for (row, (word, column, value, low, high)) in rows.iter().enumerate() {
            let Some(known) = columns.get(*column) else { continue };
            let (y, ink) = (-(row as f64), theme.voice(known.mark));
            let told = format!("{} · {word}: {}", known.name, range([*value, *low, *high]));
            let whisker = Line::new(told.clone(), PlotPoints::from(vec![[*low, y], [*high, y]]));
            plot.line(whisker.color(ink).width(1.5).allow_hover(true).id(Id::unique(("whisker", row))));
            let dot = Points::new(known.name.clone(), PlotPoints::from(vec![[*value, y]]));
            plot.points(dot.color(ink).radius(4.5).shape(shape(known.mark)).id(Id::unique(("column", *column))));
        }
    });
}

/// For each thing that is counted the numbers of each version.
fn dots_ui(
    ui: &mut Ui,
    theme: &Theme,
    (rows, axis): (&[(String, Vec<Vec<f64>>)], &str),
    columns: &[Column],
    salt: usize,
) {
    let names: Vec<String> = rows.iter().map(|row| row.0.clone()).collect();
    frame(ui, theme, (&names, Marks::Fine, axis), rows.len() as f32 * ROW, salt, |plot| {
        for (at, column) in columns.iter().enumerate() {
            let own = rows.iter().enumerate();
            let dots = own.flat_map(|(row, (_, values))| {
                let off = (at as f64 - (columns.len() as f64 - 1.0) / 2.0) * 0.18;
                values.get(at).into_iter().flatten().map(move |value| [*value, -(row as f64) - off])
            });
            let dots: Vec<[f64; 2]> = dots.collect();
            let points = Points::new(column.name.clone(), PlotPoints::from(dots)).radius(6.0);
            plot.points(points.color(theme.voice(column.mark)).shape(shape(column.mark)));
        }
    });
}

/// The order of the points in each version: from its beginning (above) to its end (below), lines join the same point.
fn ribbon_ui(ui: &mut Ui, theme: &Theme, rows: &[(String, Vec<Option<f64>>)], columns: &[Column], salt: usize) {
    let names: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
    let last = columns.len() as f64 - 1.0;
    let step = (ui.available_width() - 70.0) / (last as f32 + 1.05);
    let labels =
        move |mark: GridMark, _: &std::ops::RangeInclusive<f64>| at(&names, mark.value, letters_in(step - 8.0));
    let ends = |mark: GridMark, _: &std::ops::RangeInclusive<f64>| match mark.value {
        value if value.abs() < 0.01 => tr!("plot-beginning").to_owned(),
        value if (value + 1.0).abs() < 0.01 => tr!("plot-end").to_owned(),
        _ => String::new(),
    };
    base(theme, salt)
        .height(340.0)
        .custom_x_axes(vec![every_label()])
        .x_axis_position(egui_plot::VPlacement::Top)
        .x_axis_formatter(labels)
        .y_axis_formatter(ends)
        .x_grid_spacer(|input| marks(input.bounds))
        .y_grid_spacer(|input| marks(input.bounds))
        .y_axis_min_width(70.0)
        .include_x(-0.15)
        .include_x(last + 0.9)
        .include_y(0.08)
        .include_y(-1.08)
        .show(ui, |plot| {
            for (row, (label, places)) in rows.iter().enumerate() {
                let ink = theme.voice(Mark(u32::try_from(row).unwrap_or(0)));
                let own = places.iter().enumerate().filter_map(|(x, place)| Some([x as f64, -(*place)?]));
                let own: Vec<[f64; 2]> = own.collect();
                let Some(end) = own.last().copied() else { continue };
                let told = format!("{}. {label}", row + 1);
                plot.line(Line::new(told.clone(), PlotPoints::from(own.clone())).color(ink).width(2.5));
                plot.points(Points::new(told.clone(), PlotPoints::from(own)).color(ink).radius(5.0));
                let short = shortened(&told, letters_in(step * (last as f32 + 0.85 - end[0] as f32)));
                word(plot, [end[0] + 0.03, end[1]], &short, ink, egui::Align2::LEFT_CENTER);
            }
        });
}

/// Who speaks at which point: squares, larger for more words; hollow and faint where a version is silent.
fn matrix_ui(ui: &mut Ui, theme: &Theme, rows: &[(String, Vec<Option<usize>>)], columns: &[Column], salt: usize) {
    let heads: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
    let names: Vec<String> = rows.iter().map(|row| row.0.clone()).collect();
    let most = rows.iter().flat_map(|(_, row)| row).flatten().copied().max().unwrap_or(1) as f32;
    let side = side(ui);
    let step = (ui.available_width() - side) / (columns.len() as f32 + 0.2);
    base(theme, salt)
        .height(rows.len() as f32 * ROW + 40.0)
        .custom_x_axes(vec![every_label()])
        .x_axis_position(egui_plot::VPlacement::Top)
        .x_axis_formatter(|mark, _| at(&heads, mark.value, letters_in(step - 8.0)))
        .y_axis_formatter(|mark, _| at(&names, -mark.value, letters_in(side)))
        .x_grid_spacer(|input| marks(input.bounds))
        .y_grid_spacer(|input| marks(input.bounds))
        .y_axis_min_width(side)
        .include_x(-0.6)
        .include_x(columns.len() as f64 - 0.4)
        .include_y(0.7)
        .include_y(-(rows.len() as f64) + 0.3)
        .show(ui, |plot| {
            for (x, column) in columns.iter().enumerate() {
                for (row, (label, said)) in rows.iter().enumerate() {
                    let y = -(row as f64);
                    let told = match said.get(x).copied().flatten() {
                        Some(words) => format!("{} · {label}: {}", column.name, tr!("count-words", n = words)),
                        None => format!("{} · {label}: {}", column.name, tr!("cover-silent")),
                    };
                    let dot = Points::new(told, PlotPoints::from(vec![[x as f64, y]])).shape(MarkerShape::Square);
                    plot.points(match said.get(x).copied().flatten() {
                        Some(words) => {
                            dot.color(theme.voice(column.mark)).radius(5.0 + 6.0 * (words as f32 / most).sqrt())
                        }
                        None => dot.color(theme.faint.0).radius(5.0).filled(false),
                    });
                }
            }
        });
}

/// Where an axis has marks: counts have none between whole numbers.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Marks {
    Whole,
    Fine,
}

/// A value with the interval around it.
fn range(numbers: [f64; 3]) -> String {
    let [value, low, high] = numbers.map(|number| decimal(number, 2));
    tr!("plot-range", value = value, low = low, high = high)
}

/// A plot of named rows, the first at the top.
fn frame<'a>(
    ui: &mut Ui,
    theme: &Theme,
    (names, marked, axis): (&'a [String], Marks, &str),
    height: f32,
    salt: usize,
    draw: impl FnOnce(&mut PlotUi<'a>) + 'a,
) {
    let side = side(ui);
    let plot = base(theme, salt)
        .height(height.clamp(90.0, 560.0) + 36.0)
        .custom_x_axes(vec![AxisHints::new_x().label_spacing(Rangef::new(18.0, 40.0))])
        .y_axis_formatter(move |mark, _| at(names, -mark.value, letters_in(side)))
        .y_grid_spacer(|input| marks(input.bounds))
        .y_axis_min_width(side)
        .include_x(0.0)
        .include_y(0.6)
        .include_y(-(names.len() as f64) + 0.4);
    let plot = match marked {
        Marks::Whole => plot.x_grid_spacer(egui_plot::uniform_grid_spacer(|input| {
            let step = whole_step(input.bounds.1 - input.bounds.0);
            [step, step * 5.0, step * 10.0]
        })),
        Marks::Fine => plot,
    };
    plot.show(ui, draw);
    ui.vertical_centered(|ui| ui.add(egui::Label::new(weak(theme, axis)).wrap()));
}

/// The step between two marks of an axis of whole numbers that is so long: one, ten, a hundred and so on.
fn whole_step(range: f64) -> f64 {
    10.0_f64.powf((range / 6.0).max(1.0).log10().floor())
}

/// Scores against what the user holds parallel: a dot a bin, the larger the more pairs; on the line they agree.
pub(crate) fn calibration_ui(ui: &mut Ui, theme: &Theme, curve: &[(f32, f32, usize)]) {
    let most = curve.iter().map(|(_, _, pairs)| *pairs).max().unwrap_or(1) as f32;
    ui.add(egui::Label::new(weak(theme, tr!("plot-calibration"))).wrap());
    base(theme, usize::MAX)
        .height(220.0)
        .width(330.0)
        .x_axis_label(tr!("plot-machine-score"))
        .y_axis_label(tr!("plot-held"))
        .include_x(0.0)
        .include_x(1.0)
        .include_y(0.0)
        .include_y(1.0)
        .show(ui, |plot| {
            let even = Line::new(tr!("plot-even"), PlotPoints::from(vec![[0.0, 0.0], [1.0, 1.0]]));
            plot.line(even.color(theme.line_strong.0).width(1.5).allow_hover(false));
            for (score, parallel, pairs) in curve {
                let told = tr!(
                    "plot-bin",
                    pairs = *pairs,
                    score = decimal(f64::from(*score), 2),
                    parallel = decimal(f64::from(*parallel), 2),
                );
                let dot = Points::new(told, PlotPoints::from(vec![[f64::from(*score), f64::from(*parallel)]]));
                plot.points(dot.color(theme.accent.0).radius(4.0 + 6.0 * (*pairs as f32 / most).sqrt()));
            }
        });
}

/// What every plot here has: it stands still, so that the page scrolls over it.
fn base<'a>(theme: &Theme, salt: usize) -> egui_plot::Plot<'a> {
    egui_plot::Plot::new(("framing", salt))
        .sense(Sense::hover())
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .show_x(false)
        .show_y(false)
        .show_background(false)
        .grid_color(theme.line_strong.0)
        .set_margin_fraction(vec2(0.02, 0.0))
        .label_formatter(|hover| match hover {
            egui_plot::HoverPosition::NearDataPoint { plot_name, .. } => Some((*plot_name).to_owned()),
            egui_plot::HoverPosition::Elsewhere { .. } => None,
        })
}

fn word(plot: &mut PlotUi<'_>, at: [f64; 2], words: &str, ink: Color32, anchor: egui::Align2) {
    let text = RichText::new(words).font(FontId::proportional(size::SMALL)).color(ink);
    plot.text(Text::new("", PlotPoint::new(at[0], at[1]), text).anchor(anchor).allow_hover(false));
}

/// An axis that leaves out no label, however close they stand.
fn every_label<'a>() -> AxisHints<'a> {
    AxisHints::new_x().label_spacing(Rangef::new(8.0, 16.0))
}

/// One mark a whole number.
fn marks(bounds: (f64, f64)) -> Vec<GridMark> {
    let (low, high) = (bounds.0.ceil() as i64, bounds.1.floor() as i64);
    (low..=high.min(low + 200)).map(|value| GridMark { value: value as f64, step_size: 1.0 }).collect()
}

/// The name at a whole number, in so many letters at most; empty elsewhere.
fn at(names: &[String], value: f64, letters: usize) -> String {
    let near = value.round();
    if (value - near).abs() > 0.01 || near < -0.5 {
        return String::new();
    }
    shortened(names.get(near as usize).map_or("", String::as_str), letters)
}

fn shortened(name: &str, letters: usize) -> String {
    let short: String = name.chars().take(letters).collect();
    if short.len() < name.len() { short + "…" } else { short }
}

/// How many letters of a name find room in a width.
fn letters_in(width: f32) -> usize {
    (width / 6.6).clamp(4.0, 34.0) as usize
}

/// The width for the names of rows.
fn side(ui: &Ui) -> f32 {
    (ui.available_width() * 0.34).clamp(90.0, 190.0)
}

fn number(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}

/// A shape for each version, so that nothing rests on colour alone.
fn shape(mark: Mark) -> MarkerShape {
    match mark.0 % 6 {
        0 => MarkerShape::Circle,
        1 => MarkerShape::Square,
        2 => MarkerShape::Up,
        3 => MarkerShape::Diamond,
        4 => MarkerShape::Down,
        _ => MarkerShape::Cross,
    }
}
