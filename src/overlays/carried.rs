//! What is being dragged, at the pointer.

use crate::{
    kit::{
        theme::serif,
        widgets::{line, weak},
    },
    locale::tr,
    scene::{Carried, Scene},
    statement::Place,
};
use egui::{Area, Frame, Id, Order, Ui, vec2};

/// The statement or the point that is being dragged, at the pointer.
pub(super) fn carried_ui(ui: &Ui, scene: &Scene<'_>) {
    let point = || egui::DragAndDrop::payload::<Carried>(ui.ctx()).map(|point| (point.0, tr!("drop-point")));
    let statement = egui::DragAndDrop::payload::<Place>(ui.ctx()).map(|place| (*place, tr!("drop-statement")));
    let Some((place, hint)) = statement.or_else(point) else { return };
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    let Some(comparison) = &scene.models.comparison else { return };
    let words: String = comparison.words(place).chars().take(70).collect();
    let area = Area::new(Id::unique("carried")).order(Order::Tooltip).fixed_pos(pointer + vec2(14.0, 10.0));
    area.interactable(false).show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            ui.set_max_width(300.0);
            ui.label(weak(scene.theme, hint));
            ui.label(line(&format!("{words}…")).family(serif()));
        });
    });
}
