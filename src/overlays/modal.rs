//! The frame of what stands above the window.

use crate::kit::direction;
use egui::{Frame, Id, Modal, Ui};

/// A window above the window; Escape or a click beside it closes it, if it may be closed so.
pub(super) fn modal_ui(ui: &Ui, name: &str, width: f32, add: impl FnOnce(&mut Ui)) -> bool {
    let frame = Frame::popup(ui.style()).inner_margin(18).corner_radius(10);
    let modal = Modal::new(Id::unique(name)).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(width.min(ui.ctx().content_rect().width() - 60.0));
        direction::inside(ui, add);
    });
    modal.should_close()
}
