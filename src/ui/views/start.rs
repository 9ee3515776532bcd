//! The start screen: new, open, recent, what was left behind, samples. Knows nothing of what is in a sample.

use crate::{
    session::Input,
    ui::{
        Act, Command,
        act::Scene,
        icons,
        theme::{serif_strong, size, strong},
        widgets::{bold_font, font, head_ui, named, paint_words, weak},
    },
};
use egui::{Button, Frame, Margin, RichText, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, vec2};

/// Draws the start screen.
pub(crate) fn start_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = 860.0_f32.min(ui.available_width() - 48.0);
        let side = ((ui.available_width() - width) / 2.0).max(0.0);
        ui.add_space((ui.available_height() * 0.09).clamp(12.0, 90.0));
        Frame::new().inner_margin(Margin { left: side as i8, ..Margin::ZERO }).show(ui, |ui| {
            ui.set_max_width(width);
            welcome_ui(ui, scene);
            ui.add_space(18.0);
            ui.columns(2, |columns| {
                begin_ui(&mut columns[0], scene);
                samples_ui(&mut columns[1], scene);
            });
            ui.add_space(24.0);
        });
    });
}

fn welcome_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.label(RichText::new("Counterpoint").family(serif_strong()).size(size::TITLE + 8.0));
    ui.add_space(2.0);
    let told = "Several accounts of one event, claim by claim: who says what, in which words, and who leaves it out.";
    ui.label(RichText::new(told).size(15.0).color(scene.theme.weak.0));
}

fn begin_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    head_ui(ui, scene.theme, "Begin");
    for command in [Command::AddArticles, Command::Paste, Command::Open] {
        let label = if command == Command::AddArticles { "New comparison from files…" } else { command.label() };
        let keys = command.keys().first().map(|keys| ui.ctx().format_shortcut(keys)).unwrap_or_default();
        if big_ui(ui, scene, command.icon(), label, &keys) {
            scene.command(command);
        }
    }
    ui.label(weak(scene.theme, "Or drop files on this window: text, web pages, Word, PDF, JSON, tables."));
    let left = scene.session.recoveries().to_vec();
    if !left.is_empty() {
        head_ui(ui, scene.theme, "Left behind unsaved");
    }
    for (number, recovery) in left.iter().enumerate() {
        let name = recovery.path.as_ref().map_or_else(|| "Untitled".to_owned(), |p| p.display().to_string());
        ui.horizontal(|ui| {
            if ui.button(format!("Open {name}")).clicked() {
                scene.tell(Input::Recover(number));
            }
            if ui.button("Throw away").clicked() {
                scene.tell(Input::ForgetRecovery(number));
            }
        });
    }
    head_ui(ui, scene.theme, "Recent");
    let recent = scene.session.recent().to_vec();
    if recent.is_empty() {
        ui.label(weak(scene.theme, "What you save or open will stand here."));
    }
    for known in recent.into_iter().take(8) {
        let button = Button::new((RichText::new(icons::CLOCK).color(scene.theme.weak.0), known.name.as_str()));
        let response = named(ui.add(button.frame_when_inactive(false)), &format!("Open {}", known.name));
        if response.on_hover_text(known.path.display().to_string()).clicked() {
            scene.push(Act::Open(known.path));
        }
    }
}

fn big_ui(ui: &mut Ui, scene: &Scene<'_>, icon: &str, label: &str, keys: &str) -> bool {
    let theme = scene.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label));
    let fill = if response.hovered() { theme.hover.0 } else { theme.raised.0 };
    let edge = if response.has_focus() { theme.accent.0 } else { theme.line.0 };
    ui.painter().rect(rect, 7.0, fill, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    paint_words(ui.painter(), rect.left_center() + vec2(14.0, -10.0), 24.0, icon, font(16.0), theme.accent.0);
    paint_words(
        ui.painter(),
        rect.left_center() + vec2(44.0, -8.5),
        rect.width() - 130.0,
        label,
        font(14.0),
        theme.text.0,
    );
    paint_words(ui.painter(), rect.right_center() + vec2(-82.0, -7.0), 74.0, keys, font(11.5), theme.faint.0);
    response.clicked()
}

fn samples_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    head_ui(ui, scene.theme, "Samples, one click each");
    for (number, sample) in crate::session::samples().iter().enumerate() {
        let theme = scene.theme;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 62.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("Sample: {}", sample.name)));
        let fill = if response.hovered() { theme.hover.0 } else { theme.raised.0 };
        let edge = if response.has_focus() { theme.accent.0 } else { theme.line.0 };
        ui.painter().rect(rect, 7.0, fill, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
        let name = bold_font(14.0);
        paint_words(ui.painter(), rect.min + vec2(14.0, 10.0), rect.width() - 28.0, sample.name, name, theme.text.0);
        let about = font(12.0);
        paint_words(ui.painter(), rect.min + vec2(14.0, 33.0), rect.width() - 28.0, sample.about, about, theme.weak.0);
        if response.on_hover_text(sample.about).clicked() {
            scene.push(Act::Sample(number));
        }
    }
    ui.label(
        RichText::new("The samples are written for this program from public facts.")
            .size(11.5)
            .family(strong())
            .color(scene.theme.faint.0),
    );
}
