//! Controls and signs for what a scene holds: buttons of commands, article text to be clicked, hatching.

use super::scene::Scene;
use crate::{
    command::Command,
    kit::{
        direction,
        passage::Setting,
        theme::serif,
        widgets::{bold, named, weak},
    },
    view::Passage,
};
use egui::{Button, Color32, Key, Rect, Response, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// A button for a command: its icon alone, with label, key and tooltip on hover.
pub(crate) fn icon_ui(ui: &mut Ui, scene: &mut Scene<'_>, command: impl Into<Command>) -> Response {
    let command = command.into();
    let enabled = command.is_enabled(scene.situation);
    let button = Button::new(RichText::new(command.icon()).size(15.0)).frame_when_inactive(false);
    let response = ui.add_enabled(enabled, button.min_size(vec2(28.0, 26.0)));
    let response = named(response, command.label()).on_hover_text(hint(ui, command));
    if response.clicked() {
        scene.command(command);
    }
    response
}

/// A button for a command: icon and label.
pub(crate) fn command_ui(ui: &mut Ui, scene: &mut Scene<'_>, command: impl Into<Command>) -> Response {
    let command = command.into();
    let enabled = command.is_enabled(scene.situation);
    let text = format!("{}  {}", command.icon(), command.label());
    let response = named(ui.add_enabled(enabled, Button::new(text)), command.label()).on_hover_text(hint(ui, command));
    if response.clicked() {
        scene.command(command);
    }
    response
}

/// A line of a menu for a command; whether it was chosen.
pub(crate) fn menu_ui(ui: &mut Ui, scene: &mut Scene<'_>, command: impl Into<Command>) {
    let command = command.into();
    let enabled = command.is_enabled(scene.situation);
    let keys = keys(ui, command).map(|keys| RichText::new(keys).color(scene.theme.weak.0));
    let icon = RichText::new(command.icon()).color(scene.theme.weak.0);
    let button = direction::menu_line(icon, command.label(), keys);
    let response = named(ui.add_enabled(enabled, button), command.label()).on_hover_text(command.tooltip());
    if response.clicked() {
        scene.command(command);
        ui.close();
    }
}

/// The first keys of a command as they stand on a keyboard: `Ctrl+=`.
pub(crate) fn keys(ui: &Ui, command: impl Into<Command>) -> Option<String> {
    let command = command.into();
    let keys = *command.keys().first()?;
    let sign = match keys.logical_key {
        Key::Escape => "Esc",
        // the fonts have no such arrows
        key @ (Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp) => key.name(),
        key => key.symbol_or_name(),
    };
    let told = ui.ctx().format_shortcut(&keys);
    Some(told.strip_suffix(keys.logical_key.name()).map(|held| format!("{held}{sign}")).unwrap_or(told))
}

/// Label, key and tooltip of a command.
pub(crate) fn hint(ui: &Ui, command: impl Into<Command>) -> String {
    let command = command.into();
    let keys = keys(ui, command).map(|keys| format!("  ({keys})"));
    format!("{}{}\n{}", command.label(), keys.unwrap_or_default(), command.tooltip())
}

/// Fills a rectangle with diagonal lines: nothing is said here.
pub(crate) fn paint_hatch(ui: &Ui, scene: &mut Scene<'_>, rect: Rect) {
    const TILE: usize = 12;
    let texture = scene.screen.strip.hatch.get_or_insert_with(|| {
        let pixel = |index: usize| {
            let on = (index % TILE + index / TILE) % TILE < 1;
            Color32::from_white_alpha(if on { 255 } else { 0 })
        };
        let pixels = (0..TILE * TILE).map(pixel).collect();
        let image = egui::ColorImage::new([TILE, TILE], pixels);
        let options =
            egui::TextureOptions { wrap_mode: egui::TextureWrapMode::Repeat, ..egui::TextureOptions::NEAREST };
        ui.ctx().load_texture("hatch", image, options)
    });
    ui.painter().rect_filled(rect, 0.0, scene.theme.silent.0);
    let tiles = rect.size() * ui.pixels_per_point() / TILE as f32;
    let uv = Rect::from_min_size(pos2(0.0, 0.0), tiles);
    ui.painter().image(texture.id(), rect, uv, scene.theme.hatch.0);
}

/// Article text as wide as there is room, to be clicked.
pub(crate) fn words_ui(ui: &mut Ui, scene: &mut Scene<'_>, passage: &Passage, letters: f32) -> Response {
    let setting = Setting::new(serif(), letters, scene.theme.text.0, ui.available_width() - 2.0);
    let laid = scene.lay(ui.painter(), passage, &setting);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &passage.text));
    laid.paint(ui.painter(), rect.min);
    response
}

/// What stands where there is nothing to show: what is missing and what to do.
pub(crate) fn empty_ui(ui: &mut Ui, scene: &Scene<'_>, missing: &str, todo: &str) {
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.3).min(160.0));
        ui.label(bold(missing).size(16.0));
        ui.add_space(4.0);
        ui.label(weak(scene.theme, todo).size(13.0));
    });
}
