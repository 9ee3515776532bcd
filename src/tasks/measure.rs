//! The machine's pairs against the user's decisions: figures, their calibration, and the pairs that are best decided next. Knows
//! nothing of how they are measured.

use super::task_head::task_head_ui;
use crate::{
    charts::calibration_ui,
    command::EditCommand,
    kit::{
        direction,
        list::List,
        passage::Setting,
        scroll::scrolled,
        terms,
        theme::{serif, size},
        widgets::{bar_ui, bold, head_ui, main_button, mark_ui, named, weak},
    },
    locale::{percent, tr},
    scene::{
        Act, Scene, Settled,
        controls::{self, hint},
    },
    session::{Freshness, Input},
    statement::Place,
    view::{Mark, MeasureLine, MeasurePair, MeasureSheet, Passage, View},
};
use egui::{Button, Frame, Margin, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, vec2};

/// Least and most width of a figure, and what stands between two.
const FIGURE: (f32, f32) = (190.0, 240.0);
const GAP: f32 = 8.0;

/// Draws the sheet.
pub(crate) fn measure_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let told = tr!("measure-told");
    task_head_ui(ui, scene, (tr!("measure-title"), tr!("measure-end")), told);
    let Some(sheet) = scene.models.measured(scene.session) else { return waiting_ui(ui, scene) };
    scrolled(ScrollArea::vertical().id_salt("measure").auto_shrink(false), ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            stale_ui(ui, scene);
            figures_ui(ui, scene, &sheet);
            let parts = [
                (tr!("measure-next"), tr!("measure-next-none"), &sheet.queue),
                (tr!("measure-wrong"), tr!("none"), &sheet.wrong),
                (tr!("measure-missed"), tr!("none"), &sheet.missed),
            ];
            for (number, (title, none, pairs)) in parts.into_iter().enumerate() {
                head_ui(ui, scene.theme, &format!("{title} ({})", pairs.len()));
                if pairs.is_empty() {
                    ui.label(weak(scene.theme, none));
                }
                let mut list = List::new(ui, ("pairs", number), (pairs.len(), 130.0), scene.screen.letters().to_bits());
                let selected = scene.state.selected();
                let chosen = pairs.iter().position(|pair| selected == [pair.a, pair.b]);
                list.follow(chosen.map(|chosen| (chosen, (pairs[chosen].a, pairs[chosen].b))));
                list.show(ui, |ui, number| pair_ui(ui, scene, &pairs[number]));
            }
        });
    });
}

fn waiting_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let missing = if scene.session.is_busy() { tr!("measuring") } else { tr!("measure-not") };
    controls::empty_ui(ui, scene, missing, tr!("measure-waiting"));
    again_ui(ui, scene);
}

/// That the figures are older than the decisions, while new ones are made or were given up.
fn stale_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    if scene.session.measured().is_some_and(|(_, freshness)| freshness == Freshness::Current) {
        return;
    }
    ui.horizontal(|ui| {
        ui.label(weak(scene.theme, tr!("measure-stale")));
        again_ui(ui, scene);
    });
}

fn again_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    if scene.session.is_busy() {
        return;
    }
    ui.vertical_centered(|ui| {
        if ui.button(tr!("measure-again")).clicked() {
            scene.tell(Input::Measure);
        }
    });
}

fn figures_ui(ui: &mut Ui, scene: &mut Scene<'_>, sheet: &MeasureSheet) {
    let space = ui.available_width() + GAP;
    let a_row = ((space / (FIGURE.0 + GAP)) as usize).clamp(1, sheet.lines.len().max(1));
    let width = (space / a_row as f32 - GAP).min(FIGURE.1);
    for row in sheet.lines.chunks(a_row) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            row.iter().for_each(|line| figure_ui(ui, scene, line, width));
        });
    }
    if !sheet.curve.is_empty() {
        calibration_ui(ui, scene.theme, &sheet.curve);
    }
}

fn figure_ui(ui: &mut Ui, scene: &Scene<'_>, line: &MeasureLine, width: f32) {
    let edge = Stroke::new(1.0, scene.theme.line.0);
    let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(12);
    let shown = frame.show(ui, |ui| {
        direction::column(ui, |ui| {
            ui.set_width(width - 26.0);
            ui.set_min_height(92.0);
            ui.label(weak(scene.theme, line.name));
            ui.label(bold(&line.value).size(22.0));
            ui.add(egui::Label::new(weak(scene.theme, &line.says)).wrap());
        });
    });
    let name = format!("{}: {}. {}", line.name, line.value, line.says);
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
}

fn pair_ui(ui: &mut Ui, scene: &mut Scene<'_>, pair: &MeasurePair) {
    let chosen = scene.state.selected() == [pair.a, pair.b];
    let edge = if chosen { Stroke::new(1.5, scene.theme.chosen_line.0) } else { Stroke::new(1.0, scene.theme.line.0) };
    let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(12);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let half = (ui.available_width() - 24.0) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            for (place, (name, words)) in [pair.a, pair.b].into_iter().zip(&pair.sides) {
                direction::column(ui, |ui| {
                    ui.set_width(half);
                    side_ui(ui, scene, (place, name, words), half);
                });
            }
        });
        ui.horizontal(|ui| {
            let told = match pair.score {
                score if score > 0.0 => tr!("inspector-likely", share = percent(score)),
                _ => tr!("measure-no-score").to_owned(),
            };
            bar_ui(ui, scene.theme, pair.score, 60.0);
            ui.label(weak(scene.theme, told)).on_hover_text(terms::score());
        });
        ui.horizontal_wrapped(|ui| actions_ui(ui, scene, pair, chosen));
    });
    let response = shown.response.interact(Sense::click());
    let [(one, first), (other, second)] = &pair.sides;
    response.widget_info(|| {
        WidgetInfo::selected(Role::ListItem, true, chosen, format!("{one}: {first} {other}: {second}"))
    });
    if response.clicked() && !chosen {
        scene.push(Act::Pair(pair.a, pair.b));
    }
}

fn side_ui(ui: &mut Ui, scene: &mut Scene<'_>, (place, name, words): (Place, &str, &str), width: f32) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        mark_ui(ui, scene.theme, scene.models.index.mark(place).unwrap_or(Mark(0)));
        ui.add(egui::Label::new(bold(name)).truncate());
    });
    let letters = size::CELL * scene.screen.letters();
    let setting = Setting::new(serif(), letters, scene.theme.text.0, width - 4.0);
    let laid = scene.lay(ui.painter(), &Passage::plain(words), &setting);
    let (rect, _) = ui.allocate_exact_size(vec2(width, laid.size.y), Sense::hover());
    laid.paint(ui.painter(), rect.min);
}

fn actions_ui(ui: &mut Ui, scene: &mut Scene<'_>, pair: &MeasurePair, chosen: bool) {
    for (label, command, settled) in [
        (tr!("parallel"), EditCommand::Confirm, Settled::Parallel),
        (tr!("not-parallel"), EditCommand::Reject, Settled::Apart),
    ] {
        let button = match (chosen, settled) {
            (true, Settled::Parallel) => main_button(scene.theme, label),
            _ => Button::new(label).min_size(vec2(90.0, 28.0)),
        };
        if named(ui.add(button), label).on_hover_text(hint(ui, command)).clicked() {
            scene.push(Act::SettlePair(pair.a, pair.b, settled));
        }
    }
    if ui.add(Button::new(tr!("read-in-article")).frame_when_inactive(false).min_size(vec2(90.0, 28.0))).clicked() {
        scene.push(Act::Show(View::Reading, pair.a));
    }
}
