//! The start screen: new, open, recent, what was left behind, samples. Knows nothing of what is in a sample.

use crate::{
    command::{Command, FileCommand},
    kit::{
        direction, icons,
        scroll::scrolled,
        theme::{serif_strong, size},
        widgets::{bold, bold_font, font, head_ui, named, paint_words, weak},
    },
    locale::tr,
    scene::{Act, Scene, controls::keys},
    session::Input,
    view,
};
use egui::{Button, RichText, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, vec2};

/// Draws the start screen.
pub(super) fn start_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    scrolled(ScrollArea::vertical().auto_shrink(false), ui, |ui| {
        let space = ui.available_size();
        let width = 900.0_f32.min(space.x - 48.0);
        let top = ((space.y - 480.0) * 0.36).clamp(16.0, 180.0);
        let corner = ui.cursor().min + vec2((space.x - width) / 2.0, top);
        let area = egui::Rect::from_min_size(corner, vec2(width, f32::INFINITY));
        let mut page = ui.new_child(egui::UiBuilder::new().id_salt("start").max_rect(area));
        welcome_ui(&mut page, scene);
        page.add_space(22.0);
        page.spacing_mut().item_spacing.x = 28.0;
        page.columns(2, |columns| {
            direction::inside(&mut columns[direction::nth(0, 2)], |ui| begin_ui(ui, scene));
            direction::inside(&mut columns[direction::nth(1, 2)], |ui| samples_ui(ui, scene));
        });
        ui.allocate_space(vec2(1.0, page.min_rect().height() + top + 24.0));
    });
}

fn welcome_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.label(RichText::new("Counterpoint").family(serif_strong()).size(size::TITLE + 8.0));
    ui.add_space(2.0);
    let told = tr!("start-about");
    ui.label(RichText::new(told).size(15.0).color(scene.theme.weak.0));
}

fn begin_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    head_ui(ui, scene.theme, tr!("start-begin"));
    for command in [FileCommand::AddArticles, FileCommand::Paste, FileCommand::Open] {
        let is_first = command == FileCommand::AddArticles;
        let command = Command::File(command);
        let label = if is_first { tr!("start-from-files") } else { command.label() };
        let keys = keys(ui, command).unwrap_or_default();
        if big_ui(ui, scene, command.icon(), label, &keys) {
            scene.command(command);
        }
    }
    ui.label(weak(scene.theme, tr!("start-drop")));
    let left = scene.session.recoveries().to_vec();
    if !left.is_empty() {
        head_ui(ui, scene.theme, tr!("start-left-behind"));
    }
    for (number, recovery) in left.iter().enumerate() {
        let seconds = recovery.at / 1_000;
        let left = view::left_behind(&recovery.project, recovery.path.as_deref(), seconds, scene.screen.now);
        ui.horizontal(|ui| {
            if named(ui.button(tr!("open")), &tr!("open-named", name = left.name.as_str())).clicked() {
                scene.tell(Input::Recover(number));
            }
            if named(ui.button(tr!("throw-away")), &tr!("throw-away-named", name = left.name.as_str())).clicked() {
                scene.tell(Input::ForgetRecovery(number));
            }
            ui.add(egui::Label::new(bold(&left.name)).truncate());
        });
        ui.add(egui::Label::new(weak(scene.theme, left.told)).wrap());
    }
    head_ui(ui, scene.theme, tr!("start-recent"));
    let recent = scene.session.recent().to_vec();
    if recent.is_empty() {
        ui.label(weak(scene.theme, tr!("start-recent-none")));
    }
    for known in recent.into_iter().take(8) {
        let button = Button::new((RichText::new(icons::CLOCK).color(scene.theme.weak.0), known.name.as_str()));
        ui.horizontal(|ui| {
            let response =
                named(ui.add(button.frame_when_inactive(false)), &tr!("open-named", name = known.name.as_str()));
            if response.on_hover_text(known.path.display().to_string()).clicked() {
                scene.push(Act::Open(known.path.clone()));
            }
            let folder = known.path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            ui.add(egui::Label::new(weak(scene.theme, folder)).truncate());
            let cross = Button::new(icons::CROSS).small().frame_when_inactive(false);
            let response = named(ui.add(cross), &tr!("start-off-list", name = known.name.as_str()));
            if response.on_hover_text(tr!("start-off-list-hint")).clicked() {
                scene.tell(Input::ForgetRecent(known.path));
            }
        });
    }
}

fn big_ui(ui: &mut Ui, scene: &Scene<'_>, icon: &str, label: &str, keys: &str) -> bool {
    let theme = scene.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label));
    let fill = if response.hovered() { theme.hover.0 } else { theme.raised.0 };
    let edge = if response.has_focus() { theme.accent.0 } else { theme.line.0 };
    ui.painter().rect(rect, 7.0, fill, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    let middle = direction::middle_start(rect);
    paint_words(ui.painter(), middle + direction::on(14.0, -10.0), 24.0, icon, font(16.0), theme.accent.0);
    paint_words(
        ui.painter(),
        middle + direction::on(44.0, -8.5),
        rect.width() - 130.0,
        label,
        font(14.0),
        theme.text.0,
    );
    let galley = ui.painter().layout_no_wrap(keys.to_owned(), font(11.5), theme.weak.0);
    let at = middle + direction::on(rect.width() - 14.0 - galley.size().x, -galley.size().y / 2.0);
    ui.painter().galley(direction::from(at, galley.size()).min, galley, theme.weak.0);
    response.clicked()
}

fn samples_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    head_ui(ui, scene.theme, tr!("start-samples"));
    // the richest first
    for (number, sample) in crate::session::samples().iter().enumerate().rev() {
        let theme = scene.theme;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 62.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, tr!("start-sample", name = sample.name)));
        let fill = if response.hovered() { theme.hover.0 } else { theme.raised.0 };
        let edge = if response.has_focus() { theme.accent.0 } else { theme.line.0 };
        ui.painter().rect(rect, 7.0, fill, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
        let name = bold_font(14.0);
        let (corner, room) = (direction::top_start(rect), rect.width() - 28.0);
        paint_words(ui.painter(), corner + direction::on(14.0, 10.0), room, sample.name, name, theme.text.0);
        let about = font(12.0);
        paint_words(ui.painter(), corner + direction::on(14.0, 33.0), room, sample.about, about, theme.weak.0);
        if response.clicked() {
            scene.push(Act::Sample(number));
        }
    }
    ui.label(weak(scene.theme, tr!("start-samples-about")));
}
