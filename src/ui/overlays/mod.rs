//! What stands above the window: palette, key sheet, questions, lists to settle, notices, first steps.

mod help;
mod lists;
mod palette;
mod questions;
mod tour;

use super::{act::Scene, models::Overlay};
use egui::{Id, Modal, Ui};

/// Draws whatever stands above the window.
pub(super) fn overlays_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    questions::notices_ui(ui, scene);
    tour::tour_ui(ui, scene);
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
        _ => questions::typed_ui(ui, scene),
    }
}

/// A window above the window; Escape or a click beside it closes it, if it may be closed so.
fn modal_ui(ui: &Ui, name: &str, width: f32, add: impl FnOnce(&mut Ui)) -> bool {
    let modal = Modal::new(Id::unique(name)).show(ui.ctx(), |ui| {
        ui.set_width(width.min(ui.ctx().content_rect().width() - 60.0));
        add(ui);
    });
    modal.should_close()
}
