//! The command palette and the key sheet: both show the closed list of commands.

use super::modal::modal_ui;
use crate::{
    command::{Command, HelpCommand, Menu},
    comparison::Comparison,
    kit::{
        direction,
        scroll::scrolled,
        theme::size,
        widgets::{bold, edged, head_ui, line, weak},
    },
    locale::tr,
    scene::{Act, Scene, controls::keys, overlay::Overlay},
    text::fold,
    view::{self, View},
};
use egui::{Button, Key, RichText, Role, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

/// A line of the palette.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Line {
    Command(Command),
    /// Leads to the matter of that position.
    Matter(usize),
}

/// What a matter's line is called.
fn matter_label(comparison: &Comparison, matter: usize) -> String {
    let label = comparison.matters.get(matter).map_or("", |matter| matter.label.as_str());
    tr!("palette-matter", name = label)
}

/// The commands and then the matters that hold every word typed.
fn lines(scene: &Scene<'_>) -> Vec<Line> {
    let typed = &scene.screen.above.typed;
    let words: Vec<String> = typed.split_whitespace().map(fold).collect();
    let mut lines: Vec<Line> = found(typed).into_iter().map(Line::Command).collect();
    if let Some(comparison) = &scene.models.comparison {
        let holds = |matter: &usize| {
            let label = fold(&matter_label(comparison, *matter));
            words.iter().all(|word| label.contains(word.as_str()))
        };
        lines.extend((0..comparison.matters.len()).filter(holds).map(Line::Matter));
    }
    lines
}

/// Leads to a matter: to the first statement of its first point, or its first statement.
fn go_to_matter(scene: &mut Scene<'_>, matter: usize) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let Some(known) = comparison.matters.get(matter) else { return };
    let point = known.points.first().and_then(|point| comparison.points.get(*point as usize));
    let first = point.and_then(|point| point.readings.iter().flat_map(|reading| &reading.statements).next());
    let Some(place) = first.or_else(|| known.statements.first()).copied() else { return };
    scene.push(match scene.state.view {
        View::Framing | View::Codebook => Act::Show(View::Parallel, place),
        View::Parallel | View::Reading | View::Coverage => Act::Jump(place),
    });
}

/// Commands whose label or tooltip holds every word typed; label hits first.
fn found(typed: &str) -> Vec<Command> {
    let words: Vec<String> = typed.split_whitespace().map(fold).collect();
    let holds = |text: &str| words.iter().all(|word| fold(text).contains(word.as_str()));
    let all = Command::all().into_iter().filter(|command| *command != Command::Help(HelpCommand::Palette));
    let (labels, rest): (Vec<Command>, Vec<Command>) = all.partition(|command| holds(command.label()));
    let more = rest.into_iter().filter(|c| holds(&format!("{} {}", c.label(), c.tooltip())));
    labels.into_iter().chain(more).collect()
}

/// Draws the palette.
pub(super) fn palette_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let mut taken = None;
    let closed = modal_ui(ui, "palette", 520.0, |ui| {
        let field = TextEdit::singleline(&mut scene.screen.above.typed).hint_text(tr!("palette-hint"));
        let field = field.desired_width(f32::INFINITY).font(egui::FontId::proportional(16.0));
        let response = ui.add(edged(ui, scene.theme, field, egui::Id::unique("palette field")));
        response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, tr!("palette-name")));
        response.request_focus();
        if response.changed() {
            scene.screen.above.line = 0;
        }
        let found = lines(scene);
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
        scene.screen.above.line = scene.screen.above.line.saturating_add_signed(step).min(last);
        ui.add_space(6.0);
        let height = (ui.ctx().content_rect().height() - 160.0).clamp(120.0, 420.0);
        let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]);
        scrolled(area, ui, |ui| {
            for (number, line) in found.iter().enumerate() {
                let chosen = number == scene.screen.above.line;
                let (clicked, enabled) = match *line {
                    Line::Command(command) => {
                        (line_ui(ui, scene, command, chosen), command.is_enabled(scene.situation))
                    }
                    Line::Matter(matter) => (matter_ui(ui, scene, matter, chosen), true),
                };
                if clicked || (enter && chosen && enabled) {
                    taken = Some(*line);
                }
            }
            if found.is_empty() {
                ui.label(weak(scene.theme, tr!("palette-nothing")));
            }
        });
    });
    if closed || taken.is_some() {
        scene.screen.above.overlay = Overlay::None;
        scene.screen.above.typed.clear();
    }
    match taken {
        Some(Line::Command(command)) => scene.command(command),
        Some(Line::Matter(matter)) => go_to_matter(scene, matter),
        None => {}
    }
}

fn matter_ui(ui: &mut Ui, scene: &Scene<'_>, matter: usize, chosen: bool) -> bool {
    let Some(comparison) = &scene.models.comparison else { return false };
    let label = matter_label(comparison, matter);
    let many = comparison.matters.get(matter).map_or_else(String::new, view::many);
    let button = Button::new(line(&label)).selected(chosen).frame_when_inactive(chosen).truncate();
    let button = button.shortcut_text(RichText::new(many).color(scene.theme.weak.0));
    let response = ui.add(button.min_size(vec2(ui.available_width(), 27.0)));
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &label));
    if chosen {
        response.scroll_to_me(None);
    }
    response.clicked()
}

fn line_ui(ui: &mut Ui, scene: &Scene<'_>, command: Command, chosen: bool) -> bool {
    let enabled = command.is_enabled(scene.situation);
    let ink = if enabled { scene.theme.text.0 } else { scene.theme.faint.0 };
    let text = (RichText::new(command.icon()).color(scene.theme.weak.0), RichText::new(command.label()).color(ink));
    let mut button =
        Button::new(text).selected(chosen).frame_when_inactive(chosen).min_size(vec2(ui.available_width(), 27.0));
    if let Some(keys) = keys(ui, command) {
        button = button.shortcut_text(RichText::new(keys).color(scene.theme.weak.0));
    } else {
        button = button.shortcut_text(RichText::new(command.menu().name()).color(scene.theme.weak.0));
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
            ui.label(bold(tr!("keys")).size(size::HEAD + 3.0));
            ui.with_layout(direction::from_end(), |ui| {
                if ui.button(tr!("close")).clicked() {
                    scene.screen.above.overlay = Overlay::None;
                }
            });
        });
        ui.label(weak(scene.theme, tr!("keys-told")));
        let height = (ui.ctx().content_rect().height() - 190.0).clamp(120.0, 620.0);
        scrolled(ScrollArea::vertical().max_height(height).min_scrolled_height(height), ui, |ui| {
            ui.spacing_mut().item_spacing.x = 28.0;
            ui.columns(3, |columns| {
                for menu in Menu::ALL {
                    let column = match menu {
                        Menu::File | Menu::Compare => 0,
                        Menu::Edit | Menu::Help => 1,
                        Menu::View | Menu::Go => 2,
                    };
                    let ui = &mut columns[direction::nth(column, 3)];
                    direction::inside(ui, |ui| keys_of_ui(ui, scene, menu));
                }
            });
        });
    });
    if closed {
        scene.screen.above.overlay = Overlay::None;
    }
}

/// The commands of a menu with their keys.
fn keys_of_ui(ui: &mut Ui, scene: &Scene<'_>, menu: Menu) {
    head_ui(ui, scene.theme, menu.name());
    for command in Command::all().into_iter().filter(|c| c.menu() == menu && !c.keys().is_empty()) {
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 20.0;
            ui.label(command.label()).on_hover_text(command.tooltip());
            ui.with_layout(direction::from_end(), |ui| {
                ui.label(weak(scene.theme, keys(ui, command).unwrap_or_default()));
            });
        });
    }
}
