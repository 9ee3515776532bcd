//! What stands above the window: palette, key sheet, questions, lists to settle, notices, first steps.

mod exports;
mod help;
mod lists;
mod notices;
mod palette;
mod paste;
mod questions;
mod tour;
mod verified;

use super::{
    act::{Carried, Scene},
    direction,
    overlay::Overlay,
    theme::serif,
    widgets::{line, weak},
    words,
};
use crate::locale::tr;
use crate::statement::Place;
use egui::{Area, Frame, Id, Modal, Order, Ui, vec2};

/// Draws whatever stands above the window.
pub(super) fn overlays_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    notices::notices_ui(ui, scene);
    carried_ui(ui, scene);
    words::offers_ui(ui, scene);
    let spots = std::mem::take(&mut scene.screen.spots);
    let alone =
        scene.screen.overlay == Overlay::None && scene.session.question().is_none() && scene.session.import().is_none();
    // the first steps speak of the Parallel view, and wait while something else is shown
    if alone && spots[0].is_some() {
        tour::tour_ui(ui, scene, spots);
    }
    if scene.session.question().is_some() {
        return questions::question_ui(ui, scene);
    }
    if scene.session.import().is_some() {
        return lists::import_ui(ui, scene);
    }
    match scene.screen.overlay {
        Overlay::None => {}
        Overlay::Palette => palette::palette_ui(ui, scene),
        Overlay::Keys => palette::keys_ui(ui, scene),
        Overlay::Help => help::help_ui(ui, scene),
        Overlay::Paste => paste::paste_ui(ui, scene),
        Overlay::Verified => verified::verified_ui(ui, scene),
        Overlay::Exports => exports::exports_ui(ui, scene),
        _ => questions::typed_ui(ui, scene),
    }
}

/// The statement or the point that is being dragged, at the pointer.
fn carried_ui(ui: &Ui, scene: &Scene<'_>) {
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

/// A window above the window; Escape or a click beside it closes it, if it may be closed so.
fn modal_ui(ui: &Ui, name: &str, width: f32, add: impl FnOnce(&mut Ui)) -> bool {
    let frame = Frame::popup(ui.style()).inner_margin(18).corner_radius(10);
    let modal = Modal::new(Id::unique(name)).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(width.min(ui.ctx().content_rect().width() - 60.0));
        direction::inside(ui, add);
    });
    modal.should_close()
}
