//! The views: each draws its model into the space it is given. Knows nothing of panels.

mod parallel;
mod parallel_paint;
mod reading;
mod coverage;
mod framing;
mod codebook;
mod start;

pub(super) use coverage::strip_ui;
pub(super) use start::start_ui;

use super::act::Scene;
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
