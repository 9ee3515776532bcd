//! A text that is pasted, and what is known of it: outlet, title, day, address.

use super::modal::modal_ui;
use crate::{
    kit::{
        direction,
        theme::size,
        widgets::{bold, edged, main_button, named, weak},
    },
    locale::tr,
    scene::{Scene, overlay::Overlay},
    session::{Input, Pasted},
};
use egui::{Button, Grid, Id, Role, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

/// Draws the window in which an article is pasted.
pub(super) fn paste_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let title = Overlay::Paste.title();
    let (mut done, mut cancelled) = (false, false);
    let closed = modal_ui(ui, "paste", 640.0, |ui| {
        ui.label(bold(title).size(size::HEAD + 1.0));
        ui.add_space(6.0);
        text_ui(ui, scene, title);
        ui.add_space(8.0);
        fields_ui(ui, scene);
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            let verb = tr!("add-article");
            let ready = !scene.screen.above.typed.trim().is_empty();
            done = named(ui.add_enabled(ready, main_button(scene.theme, verb)), verb).clicked();
            cancelled = ui.add(Button::new(tr!("cancel")).min_size(vec2(80.0, 28.0))).clicked();
        });
    });
    if closed || done || cancelled {
        let text = std::mem::take(&mut scene.screen.above.typed);
        let pasted = Pasted { text, ..std::mem::take(&mut scene.screen.above.pasted) };
        scene.screen.above.overlay = Overlay::None;
        if done {
            scene.tell(Input::Paste(pasted));
        }
    }
}

fn text_ui(ui: &mut Ui, scene: &mut Scene<'_>, title: &str) {
    let theme = scene.theme;
    let field = TextEdit::multiline(&mut scene.screen.above.typed).desired_rows(12).desired_width(f32::INFINITY);
    let field = field.hint_text(tr!("paste-hint"));
    let id = Id::unique("pasted text");
    // Before the field is drawn: what the clipboard holds may come in this very frame.
    if ui.memory(|memory| memory.focused().is_none()) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let add = |ui: &mut Ui| ui.add(edged(ui, theme, field, id));
    let response = ScrollArea::vertical().max_height(320.0).show(ui, add).inner;
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, title));
}

fn fields_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.label(weak(scene.theme, tr!("paste-told")));
    let theme = scene.theme;
    let Pasted { text: _, outlet, title, day, address } = &mut scene.screen.above.pasted;
    let fields = [
        (tr!("field-outlet"), outlet, ""),
        (tr!("field-title"), title, ""),
        (tr!("field-day"), day, tr!("paste-day")),
        (tr!("field-address"), address, "https://…"),
    ];
    direction::fields(ui, Grid::new("pasted from").num_columns(2).spacing(vec2(10.0, 4.0)), |ui| {
        for (name, written, hint) in fields {
            direction::field(ui, weak(theme, name), |ui| {
                let line = TextEdit::singleline(written).hint_text(hint).desired_width(500.0);
                let response = ui.add(edged(ui, theme, line, Id::unique(("pasted", name))));
                response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, name));
            });
        }
    });
}
