//! The Coverage view's matters: their rows, how much each version says to them, and what the colours mean. Knows nothing of
//! points.

use super::cover::{Across, label_rect, shade};
use crate::{
    kit::{
        contrast::ink_on,
        direction, icons, terms,
        theme::size,
        widgets::{bold_font, font, paint_focus, paint_words, weak},
    },
    locale::{percent, tr},
    project::Stance,
    scene::{Act, Arrangement, Scene, controls::paint_hatch},
    statement::Place,
    view::{self, Column, Cover, Coverage, Grid, Share, View},
};
use egui::{Button, Frame, Margin, Pos2, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// A row's name this wide has room for the number of its points.
const ROOMY: f32 = 320.0;
/// A sample of a colour.
const SWATCH: egui::Vec2 = vec2(12.0, 10.0);

/// The line above the rows: what colours and figures mean, and how to fold and unfold all matters.
pub(super) fn legend_ui(ui: &mut Ui, scene: &mut Scene<'_>, coverage: &Coverage) {
    let any = |wanted: fn(&Cover) -> bool| coverage.rows.iter().flatten().any(wanted);
    let foreign = any(|cover| *cover == Cover::Foreign);
    let figures = any(|cover| matches!(cover, Cover::Figures(_)));
    let open = any(|cover| *cover == Cover::NotClear);
    let elsewhere = any(|cover| *cover == Cover::Elsewhere);
    Frame::new().fill(scene.theme.panel.0).inner_margin(Margin::symmetric(14, 4)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(5.0, 3.0);
            folding_ui(ui, scene);
            ui.add_space(6.0);
            ui.label(weak(scene.theme, tr!("cover-points-same")));
            for step in 0..5 {
                swatch_ui(ui, scene, Cover::Differs(step as f32 / 4.0));
            }
            ui.label(weak(scene.theme, tr!("other-words")));
            let more = [
                (figures, Cover::Figures(0.0), tr!("cover-other-figures")),
                (foreign, Cover::Foreign, tr!("another-language")),
                (true, Cover::Silent, tr!("cover-silent")),
                (open, Cover::Silent, tr!("cover-sign-not-clear")),
                (elsewhere, Cover::Silent, tr!("cover-sign-elsewhere")),
            ];
            for (_, cover, told) in more.into_iter().filter(|(there, ..)| *there) {
                ui.add_space(6.0);
                swatch_ui(ui, scene, cover);
                ui.label(weak(scene.theme, told));
            }
            ui.add_space(6.0);
            ui.label(weak(scene.theme, tr!("cover-matters")));
            ui.add_space(6.0);
            let signs = Stance::ALL.map(|stance| format!("{} {}", stance.sign(), view::stance_name(stance))).join("  ");
            ui.label(weak(scene.theme, signs)).on_hover_text(terms::stance());
        });
    });
}

fn folding_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let all: Vec<Place> = scene.models.comparison.as_ref().map_or_else(Vec::new, |comparison| {
        comparison.matters.iter().filter_map(|matter| matter.statements.first().copied()).collect()
    });
    if ui.add(Button::new(tr!("fold-all")).small()).on_hover_text(tr!("fold-all-hint")).clicked() {
        scene.arrange(Arrangement::FoldMatters(all));
    }
    if ui.add(Button::new(tr!("unfold-all")).small()).on_hover_text(tr!("unfold-all-hint")).clicked() {
        scene.arrange(Arrangement::FoldMatters(Vec::new()));
    }
}

fn swatch_ui(ui: &mut Ui, scene: &mut Scene<'_>, cover: Cover) {
    let (rect, _) = ui.allocate_exact_size(SWATCH, Sense::hover());
    if cover == Cover::Silent {
        paint_hatch(ui, scene, rect);
    } else {
        ui.painter().rect_filled(rect, 1.5, shade(scene.theme, cover));
    }
}

/// The row of a matter, with the number of its points.
pub(super) fn row_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    grid: &Grid,
    coverage: &Coverage,
    (matter, points): (usize, usize),
    at: Pos2,
    across: &Across,
) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let Some(known) = comparison.matters.get(matter) else { return };
    let theme = scene.theme;
    let row = across.row(at, grid.columns.len());
    ui.painter().rect_filled(row, 0.0, theme.ground.0);
    for (index, column) in grid.columns.iter().enumerate() {
        let rect = across.cell(at, index, vec2(1.5, 3.0));
        let share = coverage.matters.get(index).and_then(|row| row.get(matter)).copied().unwrap_or_default();
        if ui.is_rect_visible(rect) {
            cell_ui(ui, scene, (column, share), (matter, &known.label), rect);
        }
    }
    let own = label_rect(ui, at, across);
    if let Some(first) = known.statements.first() {
        name_ui(ui, scene, (matter, &known.label), (*first, points), own);
    }
    ui.painter().hline(row.x_range(), row.top() + 0.5, Stroke::new(1.0, theme.line_strong.0));
}

/// A matter's name and the number of its points; a click folds and unfolds them.
fn name_ui(ui: &Ui, scene: &mut Scene<'_>, (matter, label): (usize, &str), (first, points): (Place, usize), own: Rect) {
    let theme = scene.theme;
    let folded = scene.state.folded_matters.iter().any(|place| scene.models.index.matter(*place) == Some(matter));
    let response = ui.interact(own, ui.scope_id().with(("matter", first)), Sense::click());
    let many = tr!("count-points", n = points);
    let tally = scene.models.comparison.as_ref().and_then(|all| view::tally(all, all.tally_on(matter)));
    let many = tally.map_or(many.clone(), |tally| format!("{many}, {tally}"));
    let told = format!(
        "{}, {many}, {}",
        tr!("matter-named", matter = label),
        if folded { tr!("folded") } else { tr!("unfolded") }
    );
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, &told));
    let ground = if response.hovered() { theme.hover.0 } else { theme.ground.0 };
    ui.painter().rect_filled(own, 0.0, ground);
    if scene.state.selection.place().and_then(|place| scene.models.index.matter(place)) == Some(matter) {
        ui.painter().vline(
            direction::start(own) + direction::ahead(1.5),
            own.y_range(),
            Stroke::new(3.0, theme.accent.0),
        );
    }
    let middle = direction::middle_start(own);
    if points > 0 {
        let sign = if folded { direction::icon(icons::RIGHT) } else { icons::DOWN };
        paint_words(ui.painter(), middle + direction::on(10.0, -8.0), 18.0, sign, font(13.0), theme.weak.0);
    }
    let name = middle + direction::on(30.0, -8.5);
    let rest = if own.width() > ROOMY { 112.0 } else { 40.0 };
    let name = paint_words(ui.painter(), name, own.width() - rest, label, bold_font(13.0), theme.text.0);
    if own.width() > ROOMY {
        let words = pos2(direction::end(name) + direction::ahead(10.0), middle.y - 7.0);
        paint_words(ui.painter(), words, 70.0, &many, font(size::SMALL), theme.weak.0);
    }
    if response.on_hover_text(label).clicked() {
        scene.arrange(Arrangement::FoldMatter(first));
    }
}

/// How much a version says to a matter, and what it does with it; a click leads to its first statement.
fn cell_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    (column, share): (&Column, Share),
    (matter, label): (usize, &str),
    rect: Rect,
) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let account = comparison.account_on(matter, column.version);
    let many = tr!("count-statements", n = share.statements);
    let does = view::account(&comparison, &account.taken);
    let told = match share.statements {
        0 => tr!("cover-matter-silent", version = column.name.as_str(), matter = label),
        _ => tr!(
            "cover-matter",
            version = column.name.as_str(),
            matter = label,
            statements = many,
            share = percent(share.words),
            does = does,
        ),
    };
    let response = ui.interact(rect, ui.scope_id().with(("share", matter, column.version)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &told));
    if share.statements == 0 {
        paint_hatch(ui, scene, rect);
    } else {
        share_paint(ui, scene, share, &account.signs(), rect);
    }
    if response.hovered() {
        paint_focus(ui.painter(), scene.theme, rect);
    }
    let clicked = response.clicked();
    response.on_hover_text(told);
    let own = account.taken.first().map(|taken| taken.passage.place);
    let any = || comparison.matters.get(matter).and_then(|known| known.statements.first().copied());
    if let (true, Some(place)) = (clicked, own.or_else(any)) {
        scene.push(Act::Show(View::Parallel, place));
    }
}

/// The number of statements over a bar as long as their share of the version's words, and the signs of what it does.
fn share_paint(ui: &Ui, scene: &Scene<'_>, share: Share, signs: &str, rect: Rect) {
    let theme = scene.theme;
    let fill = theme.cover_low.0.lerp_to_gamma(theme.cover_high.0, 0.3);
    ui.painter().rect_filled(rect, 3.0, theme.panel.0);
    let bar = direction::first(rect, rect.width() * share.words.clamp(0.03, 1.0));
    ui.painter().rect_filled(bar, 3.0, fill);
    let ink = if bar.contains(rect.center()) { ink_on(fill) } else { theme.text.0 };
    let galley = ui.painter().layout_no_wrap(share.statements.to_string(), bold_font(12.0), ink);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    if rect.width() > 84.0 {
        let signs = ui.painter().layout_no_wrap(signs.to_owned(), font(size::BODY), theme.weak.0);
        let from = rect.width() - 8.0 - signs.size().x;
        let at = direction::middle_start(rect) + direction::on(from, -signs.size().y / 2.0);
        if from > rect.width() / 2.0 + 12.0 {
            ui.painter().galley(direction::from(at, signs.size()).min, signs, theme.weak.0);
        }
    }
}
