//! First steps: three notes, one after another, which can be dismissed.

use crate::ui::{
    act::Scene,
    widgets::{bold, weak},
};
use egui::{Align2, Area, Frame, Id, Order, Ui, vec2};

const STEPS: [(&str, &str, Align2, [f32; 2]); 3] = [
    (
        "Rows are points, columns are versions",
        "Each row is one thing that is said. Words that the base version has not are marked; hatched cells are silent. \
         Click a column's head to compare against it.",
        Align2::CENTER_CENTER,
        [0.0, -60.0],
    ),
    (
        "The inspector says why",
        "Click any statement: on the right stand who says it, where, and why it was paired. Confirm or reject each pair; \
         what you decide is kept.",
        Align2::RIGHT_CENTER,
        [-360.0, 0.0],
    ),
    (
        "The strip shows the whole",
        "One column a point, darker where the wording differs more, pale where a version is silent. Click it to go there. \
         Ctrl+K finds every command.",
        Align2::CENTER_TOP,
        [0.0, 190.0],
    ),
];

/// Draws the step that is shown.
pub(super) fn tour_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(step) = scene.screen.tour else { return };
    let Some((title, told, align, offset)) = STEPS.get(step) else {
        scene.screen.tour = None;
        return;
    };
    Area::new(Id::unique("tour")).order(Order::Foreground).anchor(*align, vec2(offset[0], offset[1])).show(
        ui.ctx(),
        |ui| {
            Frame::popup(ui.style()).inner_margin(14).show(ui, |ui| {
                ui.set_max_width(330.0);
                ui.label(bold(*title));
                ui.add(egui::Label::new(*told).wrap());
                ui.add_space(6.0);
                ui.horizontal(|ui| {
                    let last = step + 1 == STEPS.len();
                    if ui.button(if last { "Done" } else { "Next step" }).clicked() {
                        scene.screen.tour = if last { None } else { Some(step + 1) };
                    }
                    if !last && ui.button("Skip").clicked() {
                        scene.screen.tour = None;
                    }
                    ui.label(weak(scene.theme, format!("{} of {}", step + 1, STEPS.len())));
                });
            });
        },
    );
}
