//! What was done to each text on its way in: repairs, and parts set aside, each with what undoes it. Knows nothing of how either
//! comes about.

use super::{copies::id_of, task_head::task_head_ui};
use crate::{
    command::Command,
    kit::{
        direction, icons,
        list::List,
        scroll::scrolled,
        theme::size,
        widgets::{bold, head_ui, line, named, weak},
    },
    locale::tr,
    scene::{
        Act, Arrangement, Scene,
        controls::{self, words_ui},
    },
    view::{Aside, Passage, RepairLine, TreatedText, View},
};
use egui::{Button, Frame, Margin, RichText, ScrollArea, Stroke, Ui};

/// Draws the texts.
pub(crate) fn texts_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let texts = scene.models.texts();
    let told = tr!("texts-told");
    task_head_ui(ui, scene, (tr!("texts-title"), tr!("texts-end")), told);
    if texts.is_empty() {
        return controls::empty_ui(ui, scene, tr!("texts-nothing"), tr!("texts-nothing-told"));
    }
    scrolled(ScrollArea::vertical().id_salt("texts").auto_shrink(false), ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let mut list = List::new(ui, "texts", (texts.len(), 200.0), scene.screen.letters().to_bits());
            let wanted = scene.screen.tasks.text.take();
            let row = texts.iter().position(|text| wanted.is_some() && wanted == id_of(scene, text.article));
            row.into_iter().for_each(|row| list.reveal(row));
            list.show(ui, |ui, number| {
                let edge = Stroke::new(1.0, scene.theme.line.0);
                let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(14);
                frame.show(ui, |ui| text_ui(ui, scene, &texts[number]));
            });
        });
    });
}

fn text_ui(ui: &mut Ui, scene: &mut Scene<'_>, text: &TreatedText) {
    ui.set_width(ui.available_width());
    ui.horizontal(|ui| {
        let name = Button::new(bold(&text.name).size(size::HEAD)).frame_when_inactive(false);
        if named(ui.add(name), &tr!("read-named", name = text.name.as_str())).clicked() {
            scene.arrange(Arrangement::Article(text.article));
            scene.command(Command::Show(View::Reading));
        }
        ui.with_layout(direction::from_end(), |ui| ui.label(weak(scene.theme, &text.origin)));
    });
    if !text.repairs.is_empty() {
        head_ui(ui, scene.theme, &tr!("import-repaired-head", n = text.repairs.len()));
        let list = List::new(ui, "repairs", (text.repairs.len(), 24.0), ());
        list.show(ui, |ui, number| repair_ui(ui, scene, &text.repairs[number]));
    }
    if !text.aside.is_empty() {
        head_ui(ui, scene.theme, &tr!("import-aside-head", n = text.aside.len()));
        let list = List::new(ui, "aside", (text.aside.len(), 60.0), scene.screen.letters().to_bits());
        list.show(ui, |ui, number| aside_ui(ui, scene, &text.aside[number]));
    }
}

fn repair_ui(ui: &mut Ui, scene: &mut Scene<'_>, repair: &RepairLine) {
    ui.horizontal_wrapped(|ui| {
        ui.label(line(&repair.text));
        let button = Button::new(RichText::new(icons::TAKE_BACK).size(13.0)).small().frame_when_inactive(false);
        let response = named(ui.add(button), &tr!("import-undo-repair", repair = repair.text.as_str()));
        if response.on_hover_text(tr!("texts-undo-hint")).clicked() {
            scene.push(Act::Decide(repair.undo.clone()));
        }
    });
}

fn aside_ui(ui: &mut Ui, scene: &mut Scene<'_>, part: &Aside) {
    ui.horizontal_top(|ui| {
        let restore = ui.add_enabled(!part.restore.is_empty(), Button::new(tr!("restore")).small());
        let response = named(restore, &tr!("texts-restore", words = part.words.as_str()));
        if response.on_hover_text(tr!("texts-restore-hint")).clicked() {
            scene.push(Act::DecideTogether(part.restore.clone()));
        }
        direction::column(ui, |ui| {
            let letters = size::CELL * scene.screen.letters();
            let response = words_ui(ui, scene, &Passage::plain(&part.words), letters);
            if let (true, Some(place)) = (response.clicked(), part.place) {
                scene.push(Act::Show(View::Reading, place));
            }
            ui.label(weak(scene.theme, part.why));
        });
    });
}
