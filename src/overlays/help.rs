//! The help: a field to look for words, the topics that hold them, and the one that is read. Knows nothing of what they say.

use super::modal::modal_ui;
use crate::{
    kit::{
        direction,
        scroll::scrolled,
        theme::size,
        widgets::{bold, weak},
    },
    locale::tr,
    scene::{Scene, overlay::Overlay},
    view::{Topic, Words, help, stretches},
};
use egui::{Button, RichText, Role, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

const HEIGHT: f32 = 460.0;

/// Draws the help.
pub(super) fn help_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let closed = modal_ui(ui, "help", 860.0, |ui| {
        ui.horizontal(|ui| {
            ui.label(bold(tr!("help")).size(size::HEAD + 3.0));
            ui.with_layout(direction::from_end(), |ui| {
                if ui.button(tr!("close")).clicked() {
                    scene.screen.above.overlay = Overlay::None;
                }
            });
        });
        let field = TextEdit::singleline(&mut scene.screen.above.typed).hint_text(tr!("help-hint"));
        let response = ui.add(field.desired_width(f32::INFINITY));
        response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, tr!("help-search")));
        if response.changed() {
            scene.screen.above.line = 0;
        }
        if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        let found = help(&scene.screen.above.typed);
        scene.screen.above.line = scene.screen.above.line.min(found.len().saturating_sub(1));
        ui.add_space(6.0);
        ui.horizontal_top(|ui| {
            direction::column(ui, |ui| {
                ui.set_width(230.0);
                scrolled(ScrollArea::vertical().id_salt("topics").max_height(HEIGHT), ui, |ui| {
                    for (number, topic) in found.iter().enumerate() {
                        let chosen = number == scene.screen.above.line;
                        let button = Button::new(topic.title).selected(chosen).frame_when_inactive(chosen);
                        let button = ui.add(button.min_size(vec2(ui.available_width(), 26.0)).truncate());
                        button.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, topic.title));
                        if button.clicked() {
                            scene.screen.above.line = number;
                        }
                    }
                });
            });
            ui.separator();
            direction::column(ui, |ui| match found.get(scene.screen.above.line) {
                Some(topic) => topic_ui(ui, scene, topic),
                None => drop(ui.label(weak(scene.theme, tr!("help-nothing")))),
            });
        });
    });
    if closed {
        scene.screen.above.overlay = Overlay::None;
    }
    if scene.screen.above.overlay == Overlay::None {
        scene.screen.above.typed.clear();
    }
}

fn topic_ui(ui: &mut Ui, scene: &Scene<'_>, topic: &Topic) {
    ui.label(bold(topic.title).size(size::HEAD + 1.0));
    scrolled(ScrollArea::vertical().id_salt(topic.title).max_height(HEIGHT - 30.0), ui, |ui| {
        for paragraph in topic.text.lines().filter(|line| !line.is_empty()) {
            ui.add_space(6.0);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                for words in stretches(paragraph) {
                    match words {
                        Words::Plain(words) => ui.label(words),
                        Words::Name(words) => ui.label(bold(words)),
                        Words::Typed(words) => ui.label(RichText::new(words).color(scene.theme.weak.0)),
                    };
                }
            });
        }
    });
}
