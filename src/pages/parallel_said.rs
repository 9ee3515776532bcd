//! One statement of a cell of the Parallel view: how high it is, how it is painted, and how it answers.

use super::{
    gloss,
    parallel_signs::{compared_paint, statement_signs_ui},
    stance,
};
use crate::{
    command::{CompareCommand, EditCommand, GoCommand},
    kit::{
        direction,
        passage::Setting,
        theme::{serif, size},
        widgets::{paint_focus, paint_words},
    },
    scene::{Act, Scene, controls::menu_ui, doing::Picking, selecting},
    statement::Place,
    text::Span,
    view::{self, Said, Selection},
};
use egui::{Id, Pos2, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

pub(super) const PAD: f32 = 11.0;

const VOICE: f32 = 18.0;

/// Height of the line that names what came nearest to a statement that stands alone.
pub(super) const NEAR: f32 = 22.0;

pub(super) fn setting(scene: &Scene<'_>, width: f32) -> Setting {
    let letters = size::CELL * scene.screen.letters();
    Setting::new(serif(), letters, scene.theme.text.0, width - PAD * 2.0 - 4.0)
}

pub(super) fn said_height(ui: &Ui, scene: &mut Scene<'_>, said: &Said, width: f32) -> f32 {
    let setting = setting(scene, width);
    let lines = u8::from(stance::has_line(said)) + u8::from(said.compared.is_some());
    let gloss = gloss::height(ui, scene, said.place, setting.width);
    scene.lay(ui.painter(), &said.passage, &setting).size.y + VOICE * f32::from(lines) + gloss
}

/// One statement of a cell: its words in `own`, answering to clicks in `area`.
pub(super) fn said_ui(ui: &mut Ui, scene: &mut Scene<'_>, said: &Said, (own, area): (Rect, Rect), label: &str) {
    let response = statement_response(ui, scene, said.place, area, &gloss::named(scene, said.place, label));
    let chosen = scene.state.selection == Selection::Statement(said.place) || scene.state.more.contains(&said.place);
    let painter = ui.painter().with_clip_rect(area.intersect(ui.clip_rect()));
    if chosen {
        painter.rect_filled(area.shrink2(vec2(1.0, 1.0)), 0.0, scene.theme.accent_soft.0);
        painter.rect_stroke(
            area.shrink(1.0),
            2.0,
            Stroke::new(1.5, scene.theme.chosen_line.0),
            egui::StrokeKind::Inside,
        );
    } else if response.hovered() {
        painter.rect_filled(area.shrink(1.0), 0.0, scene.theme.hover.0.gamma_multiply(0.55));
    }
    let mut at = own.min + vec2(PAD, 0.0);
    let line = |at: Pos2| Rect::from_min_size(at, vec2(own.width() - PAD * 2.0, VOICE));
    stance::stance_ui(ui, scene, said, line(at));
    at.y += if stance::has_line(said) { VOICE } else { 0.0 };
    if let Some(other) = &said.compared {
        compared_paint(&painter, scene, line(at), other);
        at.y += VOICE;
    }
    let setting = setting(scene, own.width());
    let laid = scene.lay(&painter, &said.passage, &setting);
    selecting::in_cell_ui(ui, scene, (said, &laid, at), &response);
    laid.paint(&painter, at);
    gloss::gloss_paint(ui, scene, &painter, said.place, (at + vec2(0.0, laid.size.y), setting.width));
    let marks = response.hover_pos().map(|pointer| laid.under(pointer - at, view::Role::Evidence));
    if let Some(told) = marks.and_then(|marks| told(scene, said.place, 0, &marks)) {
        response.clone().on_hover_text_at_pointer(told);
    }
    statement_signs_ui(ui, scene, said, area);
    answer(ui, scene, &response, said.place);
}

pub(super) fn folded_ui(ui: &mut Ui, scene: &mut Scene<'_>, said: &Said, rect: Rect, label: &str) {
    let response = statement_response(ui, scene, said.place, rect, label);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let font = egui::FontId::new(13.0, serif());
    paint_words(
        &painter,
        direction::top_start(rect) + direction::on(PAD, 6.0),
        rect.width() - PAD * 2.0,
        &said.passage.text,
        font,
        scene.theme.weak.0,
    );
    answer(ui, scene, &response, said.place);
}

fn statement_response(ui: &Ui, scene: &Scene<'_>, place: Place, area: Rect, label: &str) -> Response {
    let id = Id::unique(("statement", place));
    let response = ui.interact(area.intersect(ui.clip_rect()), id, Sense::click_and_drag());
    let chosen = scene.state.selection == Selection::Statement(place);
    response.widget_info(|| WidgetInfo::selected(Role::Cell, true, chosen, label));
    response
}

/// What the marked dimension found in these stretches of a passage, in which the statement begins at that byte.
pub(super) fn told(scene: &Scene<'_>, place: Place, at: usize, stretches: &[Span]) -> Option<String> {
    let own = scene.models.comparison.as_ref()?.statement(place)?.span;
    let in_body = |stretch: &Span| {
        let from = (stretch.start() + own.start()).checked_sub(at)?;
        Some(Span::new(from, from + stretch.len()))
    };
    scene.models.told(place, &stretches.iter().filter_map(in_body).collect::<Vec<_>>())
}

fn answer(ui: &Ui, scene: &mut Scene<'_>, response: &Response, place: Place) {
    if !selecting::wanted(ui) {
        response.dnd_set_drag_payload(place);
    }
    click_answer(scene, response, place);
    if response.double_clicked() {
        scene.push(Act::Show(view::View::Reading, place));
    }
    drop_answer(ui, scene, response, place);
    direction::context_menu(response, |ui| {
        use EditCommand::{Confirm, Copy, Merge, Move, Note, Pin, Reject, SetVoice, Split, Tag};
        for command in [Confirm, Reject, Move, Split, Merge, Pin, SetVoice, Note, Tag, Copy] {
            menu_ui(ui, scene, command);
        }
        menu_ui(ui, scene, GoCommand::Inspect);
        menu_ui(ui, scene, CompareCommand::Base);
    });
}

/// A click selects, or says where what was picked up goes.
pub(super) fn click_answer(scene: &mut Scene<'_>, response: &Response, place: Place) {
    if response.clicked() {
        match scene.screen.chosen.picking.take() {
            Some(Picking::Move(from)) => scene.push(Act::MoveTo(from, place)),
            Some(Picking::Merge(from)) => scene.push(Act::Merge(from, place)),
            Some(Picking::ToMatter(from)) => scene.push(Act::ToMatter(from, place)),
            Some(Picking::WithMatter(from)) => scene.push(Act::MergeMatters(from, place)),
            None if response.ctx.input(|input| input.modifiers.command) => scene.push(Act::Also(place)),
            None => scene.push(Act::Select(Selection::Statement(place))),
        }
    }
    if response.secondary_clicked() && !scene.state.more.contains(&place) {
        scene.push(Act::Select(Selection::Statement(place)));
    }
}

pub(super) fn drop_answer(ui: &Ui, scene: &mut Scene<'_>, response: &Response, to: Place) {
    if !egui::DragAndDrop::has_payload_of_type::<Place>(ui.ctx()) {
        return;
    }
    if response.dnd_hover_payload::<Place>().is_some() {
        paint_focus(ui.painter(), scene.theme, response.rect);
    }
    if let Some(from) = response.dnd_release_payload::<Place>()
        && scene.models.index.point(*from) != scene.models.index.point(to)
    {
        scene.push(Act::MoveTo(*from, to));
    }
}
