//! The list of forms that a report can have, each with what it is for: chosen before its path. Knows nothing of how a report
//! is written.

use super::modal_ui;
use crate::{
    locale::tr,
    report::Format,
    ui::{
        Act,
        act::Scene,
        overlay::Overlay,
        theme::size,
        widgets::{bold, named, weak},
    },
};
use egui::{Button, ScrollArea, Ui, vec2};

/// Draws the list; a click chooses.
pub(super) fn exports_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let mut chosen = None;
    let mut cancelled = false;
    let closed = modal_ui(ui, "exports", 620.0, |ui| {
        ui.label(bold(Overlay::Exports.title()).size(size::HEAD + 1.0));
        ui.add_space(6.0);
        let height = (ui.ctx().content_rect().height() - 180.0).clamp(120.0, 560.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            for format in LISTED {
                if form_ui(ui, scene, format) {
                    chosen = Some(format);
                }
                ui.add_space(5.0);
            }
        });
        ui.add_space(6.0);
        ui.label(weak(scene.theme, tr!("exports-pdf")));
        ui.add_space(8.0);
        cancelled = ui.add(Button::new(tr!("cancel")).min_size(vec2(80.0, 28.0))).clicked();
    });
    if closed || cancelled || chosen.is_some() {
        scene.screen.overlay = Overlay::None;
    }
    if let Some(format) = chosen {
        scene.push(Act::Export(format));
    }
}

/// Every form, those for reading first.
const LISTED: [Format; Format::ALL.len()] = [
    Format::Html,
    Format::Docx,
    Format::Xlsx,
    Format::Composite,
    Format::Guide,
    Format::Md,
    Format::Csv,
    Format::Qdpx,
    Format::Qdc,
    Format::Tei,
    Format::Json,
    Format::Bib,
    Format::Csl,
    Format::Ris,
];

fn form_ui(ui: &mut Ui, scene: &Scene<'_>, format: Format) -> bool {
    ui.horizontal(|ui| {
        let button = ui.add(Button::new(bold(format.title())).min_size(vec2(190.0, 30.0)));
        let clicked =
            named(button, &tr!("exports-named", name = format.title())).on_hover_text(format.about()).clicked();
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(egui::Label::new(format.about()).wrap());
            ui.label(weak(scene.theme, format!(".{}", format.ending())));
        });
        clicked
    })
    .inner
}
