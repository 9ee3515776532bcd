//! The views: each draws its model into the space it is given. Knows nothing of panels.

mod parallel;
mod parallel_paint;
mod reading;
mod strip;
mod coverage;
mod framing;
mod framing_plot;
mod codebook;
mod classroom;
mod review;
mod start;

pub(super) use classroom::classroom_ui;
pub(super) use review::review_ui;
pub(super) use start::start_ui;
pub(super) use strip::strip_ui;

use super::{
    act::Scene,
    widgets::{bold, weak},
};
use crate::view::View;

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

/// What stands where there is nothing to show: what is missing and what to do.
fn empty_ui(ui: &mut egui::Ui, scene: &Scene<'_>, missing: &str, todo: &str) {
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.3).min(160.0));
        ui.label(bold(missing).size(16.0));
        ui.add_space(4.0);
        ui.label(weak(scene.theme, todo).size(13.0));
    });
}
