//! Which of what can stand above the window does.

use super::{carried::carried_ui, exports, help, lists, notices, palette, paste, questions, tour, verified};
use crate::scene::{Scene, overlay::Overlay, selecting};
use egui::Ui;

/// Draws whatever stands above the window.
pub(crate) fn overlays_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    notices::notices_ui(ui, scene);
    carried_ui(ui, scene);
    selecting::offers_ui(ui, scene);
    let spots = std::mem::take(&mut scene.screen.said.spots);
    let alone = scene.screen.above.overlay == Overlay::None
        && scene.session.question().is_none()
        && scene.session.import().is_none();
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
    match scene.screen.above.overlay {
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
