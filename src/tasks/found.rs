//! The list of differences and of what versions leave out: a line each, of one kind or of all. Finds none itself.

use super::task_head::task_head_ui;
use crate::{
    kit::{
        list::List,
        passage::Setting,
        scroll::scrolled,
        theme::{serif, size},
        widgets::{bold, mark_ui, weak},
    },
    locale::tr,
    scene::{Act, Scene, controls},
    view::{Found, FoundKind, FoundSide, found_kinds},
};
use egui::{Frame, Margin, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, vec2};

/// Draws the list.
pub(crate) fn found_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let all = scene.models.found();
    task_head_ui(ui, scene, (tr!("found-title"), tr!("found-end")), tr!("found-told"));
    if all.is_empty() {
        return controls::empty_ui(ui, scene, tr!("found-nothing"), tr!("found-nothing-told"));
    }
    kinds_ui(ui, scene, &all);
    let shown: Vec<&Found> =
        all.iter().filter(|found| scene.screen.tasks.found.is_none_or(|kind| kind == found.kind)).collect();
    scrolled(ScrollArea::vertical().id_salt("found").auto_shrink(false), ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let key = (scene.screen.letters().to_bits(), scene.screen.tasks.found);
            let list = List::new(ui, "found", (shown.len(), 92.0), key);
            list.show(ui, |ui, number| line_ui(ui, scene, shown[number]));
        });
    });
}

/// The filter by kind.
fn kinds_ui(ui: &mut Ui, scene: &mut Scene<'_>, all: &[Found]) {
    Frame::new().inner_margin(Margin::symmetric(24, 6)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let every = (None, tr!("found-all", n = all.len()));
            let of = |(kind, count): (FoundKind, usize)| (Some(kind), tr!("found-kind", kind = kind.name(), n = count));
            let kinds = found_kinds(all).into_iter().map(of);
            for (kind, name) in [every].into_iter().chain(kinds) {
                let chosen = scene.screen.tasks.found == kind;
                if ui.selectable_label(chosen, name).clicked() {
                    scene.screen.tasks.found = kind;
                }
            }
        });
    });
}

fn line_ui(ui: &mut Ui, scene: &mut Scene<'_>, found: &Found) {
    let chosen = scene.state.selection == found.selection;
    let edge = if chosen { Stroke::new(1.5, scene.theme.chosen_line.0) } else { Stroke::new(1.0, scene.theme.line.0) };
    let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(12);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(egui::Label::new(bold(&found.told)).wrap());
        ui.label(weak(scene.theme, tr!("found-point", number = found.point.0 + 1, label = found.point.1.as_str())));
        found.sides.iter().for_each(|side| side_ui(ui, scene, side));
    });
    let response = shown.response.interact(Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, chosen, &found.told));
    if response.clicked() {
        scene.push(Act::Select(found.selection));
    }
}

fn side_ui(ui: &mut Ui, scene: &mut Scene<'_>, side: &FoundSide) {
    ui.horizontal(|ui| {
        mark_ui(ui, scene.theme, scene.models.index.version_mark(side.version));
        ui.label(weak(scene.theme, &side.name));
    });
    let letters = size::CELL * scene.screen.letters();
    let setting = Setting::new(serif(), letters, scene.theme.text.0, ui.available_width() - 4.0);
    let laid = scene.lay(ui.painter(), &side.passage, &setting);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::hover());
    laid.paint(ui.painter(), rect.min);
}
