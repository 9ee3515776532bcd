//! The list of forms that a report can have, each with what it is for: chosen before its path. Knows nothing of how a report
//! is written.

use super::modal::modal_ui;
use crate::{
    kit::{
        direction,
        scroll::scrolled,
        theme::size,
        widgets::{bold, named, weak},
    },
    locale::{self, Language, tr},
    report::Format,
    scene::{Act, Scene, overlay::Overlay},
    session::Input,
};
use egui::{Button, ComboBox, Role, ScrollArea, Ui, WidgetInfo, vec2};

/// Draws the list; a click chooses.
pub(super) fn exports_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let mut chosen = None;
    let mut cancelled = false;
    let closed = modal_ui(ui, "exports", 620.0, |ui| {
        ui.label(bold(Overlay::Exports.title()).size(size::HEAD + 1.0));
        ui.add_space(6.0);
        let height = (ui.ctx().content_rect().height() - 210.0).clamp(120.0, 560.0);
        // Its whole height at once: the window would grow to it frame by frame.
        let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
        scrolled(area.auto_shrink([false, true]), ui, |ui| {
            for format in LISTED {
                if form_ui(ui, scene, format) {
                    chosen = Some(format);
                }
                ui.add_space(5.0);
            }
        });
        ui.add_space(6.0);
        language_ui(ui, scene);
        ui.label(weak(scene.theme, tr!("exports-pdf")));
        ui.add_space(8.0);
        cancelled = ui.add(Button::new(tr!("cancel")).min_size(vec2(80.0, 28.0))).clicked();
    });
    if closed || cancelled || chosen.is_some() {
        scene.screen.above.overlay = Overlay::None;
    }
    if let Some(format) = chosen {
        scene.push(Act::Export(format));
    }
}

/// The language of reports for people: the window's, or another that is remembered.
fn language_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    /// Room for all of them.
    const TALL: f32 = 360.0;
    let before = scene.screen.looks.reports;
    let mut chosen = before;
    let name = |language: Option<Language>| language.map_or_else(|| tr!("exports-language-window"), Language::name);
    ui.horizontal(|ui| {
        ui.label(tr!("exports-language"));
        let combo =
            ComboBox::from_id_salt("report language").selected_text(name(before)).height(TALL).show_ui(ui, |ui| {
                for language in [None].into_iter().chain(Language::ALL.map(Some)) {
                    ui.selectable_value(&mut chosen, language, name(language));
                }
            });
        let told = format!("{}: {}", tr!("exports-language"), name(chosen));
        combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &told));
        combo.response.on_hover_text(tr!("exports-language-hint"));
    });
    if chosen != before {
        scene.screen.looks.reports = chosen;
        scene.tell(Input::ReportsIn(chosen.unwrap_or_else(locale::spoken)));
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
        direction::column(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(egui::Label::new(format.about()).wrap());
            ui.label(weak(scene.theme, format!(".{}", format.ending())));
        });
        clicked
    })
    .inner
}
