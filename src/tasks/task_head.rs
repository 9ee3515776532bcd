//! The head of what is gone through in place of the views.

use crate::{
    kit::{
        direction,
        theme::size,
        widgets::{bold, weak},
    },
    scene::Scene,
};
use egui::{Frame, Margin};

/// The head of what is gone through: what it is, what to do, how to end it.
pub(super) fn task_head_ui(ui: &mut egui::Ui, scene: &mut Scene<'_>, (title, end): (&str, &str), told: &str) {
    Frame::new().fill(scene.theme.panel.0).inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.label(bold(title).size(size::HEAD + 3.0));
            ui.with_layout(direction::from_end(), |ui| {
                if ui.button(end).clicked() {
                    scene.screen.tasks.task = None;
                }
            });
        });
        ui.add(egui::Label::new(weak(scene.theme, told).size(size::BODY)).wrap());
    });
}
