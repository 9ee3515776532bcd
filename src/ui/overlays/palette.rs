//! The command palette and the key sheet: both show the closed list of commands.

use super::modal_ui;
use crate::{
    text::fold,
    ui::{
        Command,
        act::Scene,
        command::Menu,
        models::Overlay,
        theme::size,
        widgets::{bold, edged, head_ui, keys, weak},
    },
};
use egui::{Align, Button, Key, Layout, RichText, Role, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

/// Commands whose label or tooltip holds every word typed; label hits first.
fn found(typed: &str) -> Vec<Command> {
    let words: Vec<String> = typed.split_whitespace().map(fold).collect();
    let holds = |text: &str| words.iter().all(|word| fold(text).contains(word.as_str()));
    let all = Command::all().into_iter().filter(|command| *command != Command::Palette);
    let (labels, rest): (Vec<Command>, Vec<Command>) = all.partition(|command| holds(command.label()));
    let more = rest.into_iter().filter(|c| holds(&format!("{} {}", c.label(), c.tooltip())));
    labels.into_iter().chain(more).collect()
}

/// Draws the palette.
pub(super) fn palette_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let mut taken = None;
    let closed = modal_ui(ui, "palette", 520.0, |ui| {
        let field = TextEdit::singleline(&mut scene.screen.typed).hint_text("What do you want to do?");
        let field = field.desired_width(f32::INFINITY).font(egui::FontId::proportional(16.0));
        let response = ui.add(edged(ui, scene.theme, field, egui::Id::unique("palette field")));
        response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, "Type a command"));
        response.request_focus();
        if response.changed() {
            scene.screen.line = 0;
        }
        let found = found(&scene.screen.typed);
        let last = found.len().saturating_sub(1);
        let (up, down, enter) = ui.input_mut(|input| {
            let none = egui::Modifiers::NONE;
            (
                input.consume_key(none, Key::ArrowUp),
                input.consume_key(none, Key::ArrowDown),
                input.consume_key(none, Key::Enter),
            )
        });
        let step = isize::from(down) - isize::from(up);
        scene.screen.line = scene.screen.line.saturating_add_signed(step).min(last);
        ui.add_space(6.0);
        let height = (ui.ctx().content_rect().height() - 160.0).clamp(120.0, 420.0);
        let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]);
        area.show(ui, |ui| {
            for (number, command) in found.iter().enumerate() {
                let chosen = number == scene.screen.line;
                let clicked = line_ui(ui, scene, *command, chosen);
                if clicked || (enter && chosen && command.is_enabled(scene.situation)) {
                    taken = Some(*command);
                }
            }
            if found.is_empty() {
                ui.label(weak(scene.theme, "No command of that name."));
            }
        });
    });
    if closed || taken.is_some() {
        scene.screen.overlay = Overlay::None;
        scene.screen.typed.clear();
    }
    if let Some(command) = taken {
        scene.command(command);
    }
}

fn line_ui(ui: &mut Ui, scene: &Scene<'_>, command: Command, chosen: bool) -> bool {
    let enabled = command.is_enabled(scene.situation);
    let ink = if enabled { scene.theme.text.0 } else { scene.theme.faint.0 };
    let text = (RichText::new(command.icon()).color(scene.theme.weak.0), RichText::new(command.label()).color(ink));
    let mut button =
        Button::new(text).selected(chosen).frame_when_inactive(chosen).min_size(vec2(ui.available_width(), 27.0));
    if let Some(keys) = keys(ui, command) {
        button = button.shortcut_text(RichText::new(keys).color(scene.theme.faint.0));
    } else {
        button = button.shortcut_text(RichText::new(command.menu().name()).color(scene.theme.faint.0));
    }
    let response = ui.add_enabled(enabled, button);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, enabled, chosen, command.label()));
    if chosen {
        response.scroll_to_me(None);
    }
    response.on_hover_text(command.tooltip()).clicked()
}

/// Draws the key sheet.
pub(super) fn keys_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let closed = modal_ui(ui, "keys", 960.0, |ui| {
        ui.horizontal(|ui| {
            ui.label(bold("Keys").size(size::HEAD + 3.0));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.button("Close").clicked() {
                    scene.screen.overlay = Overlay::None;
                }
            });
        });
        ui.label(weak(scene.theme, "Keys of one letter are heard while you are not typing."));
        let height = (ui.ctx().content_rect().height() - 190.0).clamp(120.0, 620.0);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 28.0;
            ui.columns(3, |columns| {
                for menu in Menu::ALL {
                    let column = match menu {
                        Menu::File | Menu::Compare => 0,
                        Menu::Edit | Menu::Help => 1,
                        Menu::View | Menu::Go => 2,
                    };
                    let ui = &mut columns[column];
                    head_ui(ui, scene.theme, menu.name());
                    for command in Command::all().into_iter().filter(|c| c.menu() == menu && !c.keys().is_empty()) {
                        ui.horizontal(|ui| {
                            ui.spacing_mut().interact_size.y = 20.0;
                            ui.label(command.label()).on_hover_text(command.tooltip());
                            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                                ui.label(weak(scene.theme, keys(ui, command).unwrap_or_default()));
                            });
                        });
                    }
                }
            });
        });
    });
    if closed {
        scene.screen.overlay = Overlay::None;
    }
}
