//! The review of doubtful speakers: a line a statement, the most doubtful first, with what can be decided on the chosen one.
//! Knows nothing of what makes a speaker doubtful.

use super::task_head::task_head_ui;
use crate::{
    command::{Command, EditCommand},
    kit::{
        direction,
        list::List,
        passage::Setting,
        scroll::scrolled,
        terms,
        theme::{serif, size},
        widgets::{bar_ui, bold, line, main_button, mark_ui, named, weak},
    },
    locale::{percent, tr},
    scene::{
        Act, Scene,
        controls::{self, hint},
    },
    view::{Doubt, Selection, View},
};
use egui::{Button, Frame, Margin, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, vec2};

/// Draws the review.
pub(crate) fn review_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let doubts = scene.models.doubts();
    let asks = !scene.models.identities().is_empty();
    let told = match doubts.len() {
        0 if asks => tr!("review-asks").to_owned(),
        0 => tr!("review-none").to_owned(),
        many => tr!("review-told", n = many),
    };
    task_head_ui(ui, scene, (tr!("review-title"), tr!("review-end")), &told);
    if doubts.is_empty() && !asks {
        return controls::empty_ui(ui, scene, tr!("review-nothing"), tr!("review-nothing-told"));
    }
    scrolled(ScrollArea::vertical().id_salt("review").auto_shrink(false), ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            super::identity::identities_ui(ui, scene);
            let mut list = List::new(ui, "doubts", (doubts.len(), 84.0), scene.screen.letters().to_bits());
            let chosen = doubts.iter().position(|doubt| scene.state.selection == Selection::Statement(doubt.place));
            list.follow(chosen.map(|chosen| (chosen, doubts[chosen].place)));
            list.show(ui, |ui, number| doubt_ui(ui, scene, &doubts[number]));
        });
    });
}

fn doubt_ui(ui: &mut Ui, scene: &mut Scene<'_>, doubt: &Doubt) {
    let chosen = scene.state.selection == Selection::Statement(doubt.place);
    let edge = if chosen { Stroke::new(1.5, scene.theme.chosen_line.0) } else { Stroke::new(1.0, scene.theme.line.0) };
    let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(12);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let voice = scene.models.comparison.as_ref().and_then(|c| c.statement(doubt.place)).and_then(|s| s.voice);
            if let Some(voice) = voice {
                mark_ui(ui, scene.theme, scene.models.index.voice_mark(voice));
            }
            ui.label(doubt.voice.as_deref().map_or_else(|| bold(tr!("inspector-nobody")), bold));
            bar_ui(ui, scene.theme, doubt.confidence, 60.0);
            ui.label(weak(scene.theme, tr!("inspector-sure", share = percent(doubt.confidence))))
                .on_hover_text(terms::sure());
            ui.with_layout(direction::from_end(), |ui| {
                ui.label(weak(scene.theme, &doubt.article));
            });
        });
        let letters = size::CELL * scene.screen.letters();
        let setting = Setting::new(serif(), letters, scene.theme.text.0, ui.available_width() - 4.0);
        let laid = scene.lay(ui.painter(), &doubt.passage, &setting);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::hover());
        laid.paint(ui.painter(), rect.min);
        if chosen {
            ui.add_space(6.0);
            actions_ui(ui, scene, doubt);
        }
    });
    let response = shown.response.interact(Sense::click());
    response.widget_info(|| {
        let who = doubt.voice.as_deref().unwrap_or(tr!("nobody"));
        WidgetInfo::selected(Role::ListItem, true, chosen, format!("{who}: {}", doubt.passage.text))
    });
    if response.clicked() && !chosen {
        scene.push(Act::Select(Selection::Statement(doubt.place)));
    }
}

fn actions_ui(ui: &mut Ui, scene: &mut Scene<'_>, doubt: &Doubt) {
    ui.horizontal_wrapped(|ui| {
        let accept = doubt.voice.as_deref().map(|voice| tr!("review-accept", voice = voice));
        if let Some(accept) = accept {
            let response =
                named(ui.add(main_button(scene.theme, &accept)), Command::Edit(EditCommand::AcceptVoice).label());
            if response.on_hover_text(hint(ui, EditCommand::AcceptVoice)).clicked() {
                scene.command(EditCommand::AcceptVoice);
            }
        }
        for (command, name) in [(EditCommand::OwnWords, tr!("review-own")), (EditCommand::SetVoice, tr!("review-else"))]
        {
            let enabled = command != EditCommand::OwnWords || doubt.reject.is_some();
            let command = Command::Edit(command);
            let response =
                named(ui.add_enabled(enabled, Button::new(line(name)).min_size(vec2(90.0, 28.0))), command.label());
            if response.on_hover_text(hint(ui, command)).clicked() {
                scene.command(command);
            }
        }
        if ui.add(Button::new(tr!("review-read")).frame_when_inactive(false).min_size(vec2(90.0, 28.0))).clicked() {
            scene.push(Act::Show(View::Reading, doubt.place));
        }
    });
}
