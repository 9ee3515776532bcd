//! The import list: articles that wait to be taken in.

use super::modal_ui;
use crate::{
    session::Input,
    ui::{
        act::Scene,
        icons,
        theme::size,
        widgets::{bold, main_button, named, weak},
    },
};
use egui::{Button, RichText, Role, ScrollArea, Ui, WidgetInfo, vec2};

/// Draws the list of articles that may come in.
pub(super) fn import_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(list) = scene.session.import().cloned() else { return };
    let mut settled = None;
    let closed = modal_ui(ui, "import", 640.0, |ui| {
        let title = if list.pieces.is_empty() { "Nothing could be read" } else { "Take these articles in?" };
        ui.label(bold(title).size(size::HEAD + 1.0));
        ui.add_space(6.0);
        ScrollArea::vertical().max_height(420.0).auto_shrink([false, true]).show(ui, |ui| {
            for problem in &list.problems {
                let text = RichText::new(format!("{}  {}", icons::WARN, problem.message)).color(scene.theme.warn.0);
                ui.add(egui::Label::new(text).wrap());
            }
            for (number, piece) in list.pieces.iter().enumerate() {
                let mut on = !scene.screen.unticked.contains(&number);
                let name = piece.article.title.as_deref().unwrap_or(piece.article.label());
                ui.horizontal(|ui| {
                    let response = ui.checkbox(&mut on, "");
                    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, format!("Take {name}")));
                    if response.clicked() && !scene.screen.unticked.remove(&number) {
                        scene.screen.unticked.insert(number);
                    }
                    ui.vertical(|ui| {
                        ui.add(egui::Label::new(bold(name)).truncate());
                        let words = piece.article.body.split_whitespace().count();
                        let outlet = piece.article.outlet.as_deref().unwrap_or(&piece.source);
                        let mut told = format!("{outlet} · {} · {words} words", piece.article.language.tag());
                        if !piece.article.repairs.is_empty() {
                            told += &format!(" · {} repairs", piece.article.repairs.len());
                        }
                        ui.label(weak(scene.theme, told));
                        if let Some(same) = &piece.same_as {
                            ui.label(
                                RichText::new(format!("The same text as {same}")).size(11.5).color(scene.theme.warn.0),
                            );
                        }
                    });
                });
            }
        });
        ui.add_space(10.0);
        ui.horizontal(|ui| {
            let chosen: Vec<usize> = (0..list.pieces.len()).filter(|n| !scene.screen.unticked.contains(n)).collect();
            let button = main_button(scene.theme, &format!("Take {} in", chosen.len()));
            if named(ui.add_enabled(!chosen.is_empty(), button), "Take articles in").clicked() {
                settled = Some(Input::TakeImport(chosen));
            }
            if ui.add(Button::new("Cancel").min_size(vec2(80.0, 28.0))).clicked() {
                settled = Some(Input::DropImport);
            }
        });
    });
    if closed && settled.is_none() {
        settled = Some(Input::DropImport);
    }
    if let Some(input) = settled {
        scene.screen.unticked.clear();
        scene.tell(input);
    }
}
