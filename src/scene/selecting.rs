//! Selecting words with the mouse, how they are shown, and what can be done with them.

use super::{
    act::Act,
    controls::hint,
    scene::Scene,
    words::{Extent, Shown, Words},
};
use crate::{
    command::{Command, EditCommand},
    kit::{
        direction,
        passage::{Laid, Setting},
        theme::serif,
        widgets::named,
    },
    locale::tr,
    project::Anchor,
    statement::Place,
    text::Span,
    view::{Passage, Said},
};
use egui::{Area, Button, Event, Frame, Id, Order, Pos2, Rect, Response, RichText, Role, Sense, Ui, WidgetInfo, vec2};

/// A passage in which words can be selected; a click answers as on a button.
pub(crate) fn passage_ui(ui: &mut Ui, scene: &mut Scene<'_>, passage: &Passage, at: (Place, usize)) -> Response {
    const LETTERS: f32 = 13.5;
    let setting = Setting::new(serif(), LETTERS, scene.theme.text.0, ui.available_width() - 2.0);
    let laid = scene.lay(ui.painter(), passage, &setting);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &passage.text));
    let shown = Shown { passage, laid: &laid, corner: rect.min, place: at.0, before: at.1, extent: Extent::Alone };
    select_ui(scene, &shown, &response);
    paint_selected(ui, scene, &shown);
    laid.paint(ui.painter(), rect.min);
    response
}

/// Selects words where the pointer is dragged over a passage.
pub(crate) fn select_ui(scene: &mut Scene<'_>, shown: &Shown<'_>, response: &Response) {
    if response.clicked() {
        scene.screen.reading.words = None;
    }
    if !response.drag_started() && !response.dragged() {
        return;
    }
    let Some(pointer) = response.interact_pointer_pos() else { return };
    if response.drag_started() {
        let pressed = response.ctx.input(|input| input.pointer.press_origin()).unwrap_or(pointer);
        let words = |first| Words { place: shown.place, first, span: first, spot: pointer, held: response.id };
        scene.screen.reading.words = shown.word(pressed).map(words);
        scene.push(Act::Choose(shown.place));
    }
    let lines = Rect::from_min_size(shown.corner, shown.laid.size).y_range();
    if shown.extent == Extent::Alone || lines.contains(pointer.y) {
        go_on(scene, shown, pointer);
    }
}

/// Goes on with a selection that began in another passage of the article, where the pointer is dragged over this one.
pub(crate) fn go_on_ui(ui: &Ui, scene: &mut Scene<'_>, shown: &Shown<'_>, rect: Rect) {
    let Some(words) = scene.screen.reading.words.filter(|words| words.place.article == shown.place.article) else {
        return;
    };
    let Some(pointer) = ui.input(|input| input.pointer.interact_pos()) else { return };
    if ui.ctx().dragged_id() == Some(words.held) && rect.y_range().contains(pointer.y) {
        go_on(scene, shown, pointer);
    }
}

fn go_on(scene: &mut Scene<'_>, shown: &Shown<'_>, pointer: Pos2) {
    if let (Some(words), Some(last)) = (&mut scene.screen.reading.words, shown.word(pointer)) {
        (words.span, words.spot) = (words.first.cover(last), pointer);
    }
}

/// Whether a drag in a cell selects words; without Shift it carries the statement.
pub(crate) fn wanted(ui: &Ui) -> bool {
    ui.input(|input| input.modifiers.shift)
}

/// Selects words in a cell of the Parallel view, with Shift.
pub(crate) fn in_cell_ui(
    ui: &Ui,
    scene: &mut Scene<'_>,
    (said, laid, corner): (&Said, &Laid, Pos2),
    response: &Response,
) {
    let own = scene.models.comparison.as_ref().and_then(|comparison| comparison.statement(said.place));
    let Some(before) = own.map(|statement| statement.span.start()) else { return };
    let shown = Shown { passage: &said.passage, laid, corner, place: said.place, before, extent: Extent::Alone };
    if wanted(ui) || response.clicked() {
        select_ui(scene, &shown, response);
    }
    paint_selected(ui, scene, &shown);
}

/// The ground of the selected words in a passage; to be painted before its letters.
pub(crate) fn paint_selected(ui: &Ui, scene: &Scene<'_>, shown: &Shown<'_>) {
    let Some(words) = scene.screen.reading.words.filter(|words| words.place.article == shown.place.article) else {
        return;
    };
    let whole = Span::new(shown.before, shown.before + shown.passage.text.len());
    let Some(inside) = words.span.intersection(whole) else { return };
    let inside = Span::new(inside.start() - shown.before, inside.end() - shown.before);
    for rect in shown.laid.covered(shown.passage, inside) {
        let rect = rect.translate(shown.corner.to_vec2()).expand2(vec2(1.5, 0.0));
        ui.painter().rect_filled(rect, 2.5, scene.theme.chosen_line.0.gamma_multiply(0.35));
    }
}

/// What can be done with the selected words, below where the pointer let go.
pub(crate) fn offers_ui(ui: &Ui, scene: &mut Scene<'_>) {
    let Some(words) = scene.screen.reading.words else { return };
    let typing = ui.ctx().egui_wants_keyboard_input();
    let copies = !typing && ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Copy)));
    if copies && let Some(text) = text(scene, words) {
        scene.push(Act::Copy(text));
    }
    if ui.input(|input| input.pointer.any_down()) && ui.ctx().dragged_id().is_some() {
        return;
    }
    let area = Area::new(Id::unique("words")).order(Order::Foreground).fixed_pos(words.spot + vec2(6.0, 16.0));
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            ui.horizontal(|ui| {
                let offers = [
                    (EditCommand::Copy, tr!("words-copy")),
                    (EditCommand::Note, tr!("words-note")),
                    (EditCommand::Tag, tr!("words-tag")),
                    (EditCommand::CutOut, tr!("words-own")),
                ];
                for (command, short) in offers.map(|(command, short)| (Command::Edit(command), short)) {
                    let button = Button::new((RichText::new(command.icon()), short)).small();
                    let enabled = command.is_enabled(scene.situation);
                    let name = tr!("words-command", command = command.label());
                    if named(ui.add_enabled(enabled, button), &name).on_hover_text(hint(ui, command)).clicked() {
                        scene.command(command);
                    }
                }
                codes_ui(ui, scene, words);
            });
        });
    });
}

/// The frames of the codebook, to code the words with.
fn codes_ui(ui: &mut Ui, scene: &mut Scene<'_>, words: Words) {
    let codebook = std::sync::Arc::clone(&scene.session.project().codebook);
    if codebook.codes.is_empty() {
        return;
    }
    let menu = direction::menu_button(ui, tr!("words-frame"), |ui| {
        for code in &codebook.codes {
            if ui.button(&code.name).on_hover_text(&code.definition).clicked() {
                if let Some(anchor) = anchor(scene, words) {
                    scene.push(Act::Decide(crate::project::What::Code(anchor, code.name.clone())));
                }
                ui.close();
            }
        }
    });
    named(menu.response, tr!("words-frame-name"));
}

/// The words themselves.
fn text(scene: &Scene<'_>, words: Words) -> Option<String> {
    let read = scene.models.comparison.as_ref()?.articles.get(words.place.article())?;
    Some(words.span.of(&read.article.body).to_owned())
}

/// A lasting name of the words' place.
pub(crate) fn anchor(scene: &Scene<'_>, words: Words) -> Option<Anchor> {
    let read = scene.models.comparison.as_ref()?.articles.get(words.place.article())?;
    Some(words.anchor(&read.article))
}
