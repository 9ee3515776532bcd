//! The Reading view: one article, each statement tinted by its voice, its parallels in the margin, joined by ribbons.

use super::{
    gloss,
    page::{Page, page},
    parallel_said::told,
    reading_margin::{NOTE, OVERHANG, notes_below_ui, notes_beside_ui},
};
use crate::{
    article::Role as Part,
    kit::{
        direction,
        list::List,
        passage::{Laid, Setting},
        scroll::scrolled,
        theme::{serif, serif_strong, size},
        widgets::paint_mark,
    },
    locale::tr,
    scene::{
        Act, Scene,
        controls::menu_ui,
        selecting,
        words::{Extent, Shown},
    },
    view::{Paragraph, Reading, Selection},
};
use egui::{Align, Id, Pos2, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::{rc::Rc, sync::Arc};

/// Draws the Reading view.
pub(crate) fn reading_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let reading = Rc::clone(&scene.models.reading);
    scrolled(ScrollArea::vertical().id_salt(("reading", scene.state.article)).auto_shrink(false), ui, |ui| {
        let space = ui.available_width();
        let origin = ui.max_rect().left();
        let held = |paragraph: &Paragraph| {
            paragraph.statements.iter().any(|(_, place)| scene.state.selection == Selection::Statement(*place))
        };
        let chosen = reading.paragraphs.iter().position(held).unwrap_or(0);
        let page = Page { chosen, ..page(scene, origin, space) };
        title_ui(ui, scene, &reading, &page);
        let count = reading.paragraphs.len();
        let looks = (scene.screen.letters().to_bits(), scene.screen.looks.measure.to_bits());
        let mut list = List::new(ui, "paragraphs", (count, 120.0), looks).beyond(OVERHANG);
        if let Some(place) = scene.screen.reading.reveal {
            let holds = |paragraph: &Paragraph| paragraph.statements.iter().any(|(_, other)| *other == place);
            match reading.paragraphs.iter().position(holds) {
                Some(row) => list.approach(row),
                None => scene.screen.reading.reveal = None,
            }
        }
        // where the margin's next note may begin
        let mut taken = f32::MIN;
        list.show(ui, |ui, number| {
            let paragraph = (number, &reading.paragraphs[number]);
            taken = paragraph_ui(ui, scene, &page, paragraph, taken.max(ui.cursor().top()));
        });
        let rest = (taken - ui.cursor().top()).max(0.0) + 60.0;
        ui.add_space(rest);
    });
}

fn title_ui(ui: &mut Ui, scene: &mut Scene<'_>, reading: &Reading, page: &Page) {
    ui.add_space(28.0);
    let setting = Setting::new(serif_strong(), size::TITLE, scene.theme.text.0, page.text);
    let laid = scene.lay(ui.painter(), &crate::view::Passage::plain(&reading.title), &setting);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y), Sense::hover());
    laid.paint(ui.painter(), pos2(page.left, rect.top()));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
    let setting = Setting::new(egui::FontFamily::Proportional, 12.5, scene.theme.weak.0, page.text).lines(1);
    let laid = scene.lay(ui.painter(), &crate::view::Passage::plain(&reading.byline), &setting);
    laid.paint(ui.painter(), pos2(page.left, rect.top() + 5.0));
}

fn letters(scene: &Scene<'_>, paragraph: &Paragraph, width: f32) -> Setting {
    let theme = scene.theme;
    let larger = scene.screen.letters();
    match paragraph.role {
        Part::Heading => Setting::new(serif_strong(), (size::READ + 1.5) * larger, theme.text.0, width),
        Part::Boilerplate => Setting::new(serif(), size::CELL * larger, theme.weak.0, width),
        Part::Caption | Part::Byline => Setting::new(serif(), size::CELL * larger, theme.weak.0, width),
        Part::Paragraph => Setting::new(serif(), size::READ * larger, theme.text.0, width),
    }
}

/// Draws one paragraph with its margin; gives where the margin's next note may begin.
fn paragraph_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    page: &Page,
    (number, paragraph): (usize, &Paragraph),
    taken: f32,
) -> f32 {
    let (laid, rect) = room_ui(ui, scene, page, paragraph);
    let corner = pos2(page.left, rect.top());
    reveal(ui, scene, (&laid, rect), corner, paragraph);
    for (span, place) in &paragraph.statements {
        statement_ui(ui, scene, page, (&laid, corner), (*span, *place), paragraph);
    }
    let first = paragraph.statements.first().copied();
    if let Some((_, place)) = first {
        let shown = shown(&laid, corner, place, paragraph);
        selecting::go_on_ui(ui, scene, &shown, rect);
        selecting::paint_selected(ui, scene, &shown);
    }
    laid.paint(ui.painter(), corner);
    glosses_ui(ui, scene, page, (paragraph, corner + vec2(0.0, laid.size.y)));
    underline_chosen(ui, scene, &laid, corner, paragraph);
    evidence(ui, scene, &laid, corner, paragraph);
    voices_ui(ui, scene, page, corner, paragraph);
    let text = (&*laid, corner, paragraph);
    if page.narrow {
        return notes_below_ui(ui, scene, page, text);
    }
    let next = taken.max(rect.top());
    let room = rect.bottom() + OVERHANG - next;
    let folded = paragraph.margins.len() as f32 * NOTE > room || paragraph.question.is_some() || number < page.chosen;
    notes_beside_ui(ui, scene, page, text, (next, folded))
}

/// Brings the statement into sight that the view is to show, where it stands in this paragraph.
fn reveal(ui: &Ui, scene: &mut Scene<'_>, (laid, rect): (&Laid, Rect), corner: Pos2, paragraph: &Paragraph) {
    let wanted = scene.screen.reading.reveal;
    let Some((span, _)) = paragraph.statements.iter().find(|(_, place)| Some(*place) == wanted) else { return };
    scene.screen.reading.reveal = None;
    let spot = laid.rects(*span).next().map_or(rect, |line| line.translate(corner.to_vec2()));
    // the page does not move under the pointer when what was clicked is in sight
    if !ui.clip_rect().contains_rect(spot.expand2(vec2(0.0, 20.0))) {
        ui.scroll_to_rect(spot.expand(80.0), Some(Align::Center));
    }
}

/// The marks of the voices of a paragraph, before its first lines.
fn voices_ui(ui: &Ui, scene: &Scene<'_>, page: &Page, corner: Pos2, paragraph: &Paragraph) {
    for (number, (mark, name)) in paragraph.voices.iter().enumerate().take(3) {
        let at = pos2(page.begin() - direction::ahead(16.0), corner.y + 13.0 + 15.0 * number as f32);
        let sure = !paragraph.doubtful.contains(mark);
        paint_mark(ui.painter(), scene.theme, *mark, at, 4.5, sure);
        let spot = Rect::from_center_size(at, vec2(16.0, 16.0));
        let response = ui.interact(spot, ui.scope_id().with((name, corner.y as i32)), Sense::hover());
        response.on_hover_text(if sure { name.clone() } else { tr!("reading-doubtful", voice = name.as_str()) });
    }
}

/// Lays a paragraph out and makes room for it and for the glosses of its statements.
fn room_ui(ui: &mut Ui, scene: &mut Scene<'_>, page: &Page, paragraph: &Paragraph) -> (Arc<Laid>, Rect) {
    if paragraph.role == Part::Heading {
        ui.add_space(10.0);
    }
    let setting = letters(scene, paragraph, page.text);
    let laid = scene.lay(ui.painter(), &paragraph.passage, &setting);
    let under: f32 = paragraph.statements.iter().map(|(_, place)| gloss::height(ui, scene, *place, page.text)).sum();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), laid.size.y + under + 14.0), Sense::hover());
    (laid, rect)
}

/// The glosses of a paragraph's statements below its words, in their order; a click selects the statement.
fn glosses_ui(ui: &mut Ui, scene: &mut Scene<'_>, page: &Page, (paragraph, mut at): (&Paragraph, Pos2)) {
    for (_, place) in &paragraph.statements {
        let Some(words) = gloss::of(scene, *place).map(str::to_owned) else { continue };
        let size = vec2(page.text, gloss::height(ui, scene, *place, page.text));
        let rect = Rect::from_min_size(at, size);
        let response = ui.interact(rect, Id::unique(("gloss", place, paragraph.before)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}: {words}", tr!("gloss"))));
        let painter = ui.painter().clone();
        at.y += gloss::gloss_paint(ui, scene, &painter, *place, (at, page.text));
        if response.clicked() {
            scene.push(Act::Choose(*place));
        }
    }
}

/// A line under the words of the selected statement.
fn underline_chosen(ui: &Ui, scene: &Scene<'_>, laid: &Laid, corner: Pos2, paragraph: &Paragraph) {
    let chosen = |(_, place): &&(crate::text::Span, crate::statement::Place)| {
        scene.state.selection == Selection::Statement(*place)
    };
    let Some((span, _)) = paragraph.statements.iter().find(chosen) else { return };
    for rect in laid.rects(*span).map(|rect| rect.translate(corner.to_vec2())) {
        ui.painter().hline(rect.x_range(), rect.bottom() + 0.5, Stroke::new(1.0, scene.theme.chosen_line.0));
    }
}

fn evidence(ui: &Ui, scene: &Scene<'_>, laid: &Laid, corner: Pos2, paragraph: &Paragraph) {
    let Some(passage) = scene.screen.reading.evidence else { return };
    let Some((own, place)) = paragraph.statements.iter().find(|(_, place)| *place == passage.place) else { return };
    let body = scene.models.comparison.as_ref().and_then(|c| c.statement(*place)).map(|s| s.span);
    let Some(whole) = body else { return };
    let offset = passage.span.start().saturating_sub(whole.start()) + own.start();
    let span = crate::text::Span::new(offset, offset + passage.span.len());
    for rect in laid.rects(span) {
        let rect = rect.translate(corner.to_vec2());
        ui.painter().rect_stroke(rect, 3.0, Stroke::new(1.5, scene.theme.differs_line.0), egui::StrokeKind::Outside);
    }
}

fn statement_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    page: &Page,
    (laid, corner): (&Laid, Pos2),
    (span, place): (crate::text::Span, crate::statement::Place),
    paragraph: &Paragraph,
) {
    let area = laid.rects(span).reduce(Rect::union);
    let Some(area) = area.map(|rect| rect.translate(corner.to_vec2())) else { return };
    let response = ui.interact(area, Id::unique(("read", place, paragraph.before)), Sense::click_and_drag());
    let words = span.of(&paragraph.passage.text);
    let chosen = scene.state.selection == Selection::Statement(place);
    if chosen {
        // a bar beside its lines: its ground alone may look like the tint of a voice
        ui.painter().vline(
            page.begin() - direction::ahead(5.0),
            area.y_range(),
            Stroke::new(3.0, scene.theme.chosen_line.0),
        );
    }
    let remarks = |here: crate::text::Span| {
        let told = paragraph.remarks.iter().filter(move |(span, _)| span.overlaps(here));
        told.map(|(_, told)| told.as_str()).collect::<Vec<_>>()
    };
    let named = [&[words][..], &remarks(span)].concat().join("\n");
    response.widget_info(|| WidgetInfo::selected(Role::Paragraph, true, chosen, &named));
    selecting::select_ui(scene, &shown(laid, corner, place, paragraph), &response);
    let inside = |pointer: Pos2| laid.rects(span).any(|rect| rect.translate(corner.to_vec2()).contains(pointer));
    if response.clicked() && response.interact_pointer_pos().is_none_or(inside) {
        let also = ui.input(|input| input.modifiers.command);
        scene.push(if also { Act::Also(place) } else { Act::Choose(place) });
    }
    let under = |pointer: Pos2| laid.under(pointer - corner, crate::view::Role::Evidence);
    let told = response.hover_pos().and_then(|pointer| {
        let byte = laid.byte_at(pointer - corner);
        let written = byte.map_or_else(Vec::new, |byte| remarks(crate::text::Span::new(byte, byte + 1)));
        let found = told(scene, place, span.start(), &under(pointer));
        let all: Vec<&str> = written.into_iter().chain(found.as_deref()).collect();
        (!all.is_empty()).then(|| all.join("\n"))
    });
    if let Some(told) = told {
        response.clone().on_hover_text_at_pointer(told);
    }
    direction::context_menu(&response, |ui| {
        use crate::command::EditCommand::{Copy, CutOut, JoinNext, Note, Restore, SetAside, SetVoice, Tag};
        for command in [SetVoice, Note, Tag, Copy, CutOut, JoinNext, SetAside, Restore] {
            menu_ui(ui, scene, command);
        }
    });
}

/// A paragraph as words are selected in it.
fn shown<'a>(laid: &'a Laid, corner: Pos2, place: crate::statement::Place, paragraph: &'a Paragraph) -> Shown<'a> {
    Shown { passage: &paragraph.passage, laid, corner, place, before: paragraph.before, extent: Extent::PartOfPage }
}
