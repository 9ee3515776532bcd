//! The views: each draws its model into the space it is given. Knows nothing of panels.

mod gloss;
mod parallel;
mod parallel_alone;
mod parallel_matter;
mod parallel_paint;
mod parallel_signs;
mod parallel_theme;
mod reading;
mod reading_question;
mod stance;
mod strip;
mod coverage;
mod coverage_matter;
mod framing;
mod framing_plot;
mod codebook;
mod classroom;
mod blind;
mod review;
mod measure;
mod copies;
mod found;
mod origins;
mod identity;
mod texts;
mod start;

pub(super) use blind::blind_ui;
pub(super) use classroom::classroom_ui;
pub(super) use start::start_ui;
pub(super) use strip::strip_ui;

use super::{
    act::Scene,
    direction,
    doing::Task,
    theme::size,
    widgets::{bold, weak},
};
use crate::view::View;
use egui::{Frame, Margin};

/// More versions than this are not told apart at once: marks, rows of the strip and plots are of no more.
const MANY: usize = 24;

/// Draws a view.
pub(super) fn view_ui(ui: &mut egui::Ui, scene: &mut Scene<'_>, view: View) {
    match view {
        View::Parallel => parallel::parallel_ui(ui, scene),
        View::Reading => reading::reading_ui(ui, scene),
        View::Coverage => coverage::coverage_ui(ui, scene),
        View::Framing => framing::framing_ui(ui, scene),
        View::Codebook => codebook::codebook_ui(ui, scene),
    }
}

/// Draws what is gone through in place of the views.
pub(super) fn task_ui(ui: &mut egui::Ui, scene: &mut Scene<'_>, task: Task) {
    match task {
        Task::Speakers => review::review_ui(ui, scene),
        Task::Measure => measure::measure_ui(ui, scene),
        Task::Found => found::found_ui(ui, scene),
        Task::Copies => copies::copies_ui(ui, scene),
        Task::Texts => texts::texts_ui(ui, scene),
    }
}

/// The head of what is gone through: what it is, what to do, how to end it.
fn task_head_ui(ui: &mut egui::Ui, scene: &mut Scene<'_>, (title, end): (&str, &str), told: &str) {
    Frame::new().fill(scene.theme.panel.0).inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.label(bold(title).size(size::HEAD + 3.0));
            ui.with_layout(direction::from_end(), |ui| {
                if ui.button(end).clicked() {
                    scene.screen.task = None;
                }
            });
        });
        ui.add(egui::Label::new(weak(scene.theme, told).size(size::BODY)).wrap());
    });
}

/// What stands where there is nothing to show: what is missing and what to do.
fn empty_ui(ui: &mut egui::Ui, scene: &Scene<'_>, missing: &str, todo: &str) {
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.3).min(160.0));
        ui.label(bold(missing).size(16.0));
        ui.add_space(4.0);
        ui.label(weak(scene.theme, todo).size(13.0));
    });
}
