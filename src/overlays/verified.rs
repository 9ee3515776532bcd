//! What came of the verification of a report, to read and to copy.

use super::modal::modal_ui;
use crate::{
    kit::{
        theme::size,
        widgets::{bold, main_button, named, weak},
    },
    locale::tr,
    scene::{Act, Scene, overlay::Overlay},
};
use egui::{Button, Role, ScrollArea, Ui, WidgetInfo, vec2};

/// Draws the result.
pub(super) fn verified_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(report) = scene.session.verified() else {
        scene.screen.above.overlay = Overlay::None;
        return;
    };
    let (told, verified) = (report.verified.message().told(), &report.verified);
    let faults: Vec<String> = verified.faults.iter().map(|fault| fault.message().told()).collect();
    let path = report.path.display().to_string();
    let made = tr!("verify-made-by", made = verified.made_by.as_str(), again = verified.made_again_by.as_str());
    let mut done = false;
    let closed = modal_ui(ui, "verified", 620.0, |ui| {
        ui.label(bold(Overlay::Verified.title()).size(size::HEAD + 1.0));
        ui.label(weak(scene.theme, &path));
        ui.add_space(6.0);
        let ink = if faults.is_empty() { scene.theme.good.0 } else { scene.theme.bad.0 };
        let response = ui.add(egui::Label::new(bold(&told).color(ink)).wrap());
        response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &told));
        ui.add_space(4.0);
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            faults.iter().for_each(|fault| drop(ui.add(egui::Label::new(fault).wrap())));
        });
        ui.add_space(4.0);
        ui.add(egui::Label::new(weak(scene.theme, &made)).wrap());
        ui.add_space(10.0);
        ui.horizontal(|ui| {
            done |= named(ui.add(main_button(scene.theme, tr!("close"))), tr!("close")).clicked();
            let copy = Button::new(tr!("copy")).min_size(vec2(80.0, 28.0));
            if named(ui.add(copy), tr!("copy-result")).clicked() {
                let all = [vec![path.clone(), told.clone()], faults.clone(), vec![made.clone()]].concat();
                scene.push(Act::Copy(all.join("\n")));
            }
        });
    });
    if closed || done {
        scene.screen.above.overlay = Overlay::None;
    }
}
