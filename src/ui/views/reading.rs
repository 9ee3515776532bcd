//! The Reading view: one article, each statement tinted by its voice, its parallels in the margin, joined by ribbons.

use super::{gloss, parallel_paint::told, reading_question};
use crate::{
    article::Role as Part,
    locale::tr,
    ui::{
        Act,
        act::Scene,
        direction,
        list::List,
        passage::{Laid, Setting},
        scroll::scrolled,
        theme::{serif, serif_strong, size},
        widgets::{font, paint_mark, paint_words},
        words::{self, Extent, Shown},
    },
    view::{Margin, Paragraph, Reading, Selection, View},
};
use egui::{Align, Id, Pos2, Rect, Role, ScrollArea, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::{rc::Rc, sync::Arc};

/// Where things stand across the page.
pub(super) struct Page {
    left: f32,
    text: f32,
    pub(super) margin: f32,
    pub(super) margin_width: f32,
    /// There is no room for a margin: the parallels of what is selected stand below its paragraph.
    narrow: bool,
    /// Position of the paragraph that holds what is selected: notes above it are folded, so that its own stand beside it.
    chosen: usize,
}

impl Page {
    /// Where the text begins.
    fn begin(&self) -> f32 {
        direction::start(Rect::from_x_y_ranges(self.left..=self.left + self.text, 0.0..=0.0))
    }
}

/// A page narrower than this has no margin.
const NARROW: f32 = 560.0;
/// How far the margin's notes may hang below their paragraph; those of more parallels are folded to a line a statement.
const OVERHANG: f32 = 420.0;
/// A folded line this near its statement is joined to it.
const NEAR: f32 = 120.0;
/// Notes of one statement at most.
pub(super) const SHOWN: usize = 12;
/// Room of a mark in a folded line.
const MARK: f32 = 13.0;
/// About how high a note is.
const NOTE: f32 = 82.0;

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
        if let Some(place) = scene.screen.reveal_reading {
            let holds = |paragraph: &Paragraph| paragraph.statements.iter().any(|(_, other)| *other == place);
            match reading.paragraphs.iter().position(holds) {
                Some(row) => list.approach(row),
                None => scene.screen.reveal_reading = None,
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

fn page(scene: &Scene<'_>, origin: f32, space: f32) -> Page {
    if space < NARROW {
        let text = (space - 60.0).max(140.0);
        let place = |at, width| origin + direction::left_of((at, width), space);
        let margin_width = text - 16.0;
        let (left, margin) = (place(34.0, text), place(50.0, margin_width));
        return Page { left, text, margin, margin_width, narrow: true, chosen: 0 };
    }
    let text = (space * 0.58).clamp(240.0, scene.screen.looks.measure.max(240.0));
    let margin_width = (space - text - 120.0).clamp(140.0, 360.0);
    let at = ((space - text - margin_width - 56.0) / 2.0).max(30.0);
    let left = origin + direction::left_of((at, text), space);
    let margin = origin + direction::left_of((at + text + 56.0, margin_width), space);
    Page { left, text, margin, margin_width, narrow: false, chosen: 0 }
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
    let wanted = scene.screen.reveal_reading;
    if let Some((span, _)) = paragraph.statements.iter().find(|(_, place)| Some(*place) == wanted) {
        scene.screen.reveal_reading = None;
        let spot = laid.rects(*span).next().map_or(rect, |line| line.translate(corner.to_vec2()));
        // the page does not move under the pointer when what was clicked is in sight
        if !ui.clip_rect().contains_rect(spot.expand2(vec2(0.0, 20.0))) {
            ui.scroll_to_rect(spot.expand(80.0), Some(Align::Center));
        }
    }
    for (span, place) in &paragraph.statements {
        statement_ui(ui, scene, page, (&laid, corner), (*span, *place), paragraph);
    }
    let first = paragraph.statements.first().copied();
    if let Some((_, place)) = first {
        let shown = shown(&laid, corner, place, paragraph);
        words::go_on_ui(ui, scene, &shown, rect);
        words::paint_selected(ui, scene, &shown);
    }
    laid.paint(ui.painter(), corner);
    glosses_ui(ui, scene, page, (paragraph, corner + vec2(0.0, laid.size.y)));
    underline_chosen(ui, scene, &laid, corner, paragraph);
    evidence(ui, scene, &laid, corner, paragraph);
    for (number, (mark, name)) in paragraph.voices.iter().enumerate().take(3) {
        let at = pos2(page.begin() - direction::ahead(16.0), corner.y + 13.0 + 15.0 * number as f32);
        let sure = !paragraph.doubtful.contains(mark);
        paint_mark(ui.painter(), scene.theme, *mark, at, 4.5, sure);
        let spot = Rect::from_center_size(at, vec2(16.0, 16.0));
        let response = ui.interact(spot, ui.scope_id().with((name, corner.y as i32)), Sense::hover());
        response.on_hover_text(if sure { name.clone() } else { tr!("reading-doubtful", voice = name.as_str()) });
    }
    if page.narrow {
        for note in paragraph.margins.iter().filter(|note| scene.state.selection.place() == Some(note.of)) {
            let top = ui.cursor().top();
            let bottom = margin_ui(ui, scene, page, note, top, (&laid, corner, paragraph));
            ui.allocate_exact_size(vec2(page.text, bottom - top), Sense::hover());
        }
        if let Some(question) = &paragraph.question {
            let top = ui.cursor().top();
            let bottom = reading_question::question_ui(ui, scene, page, question, top);
            ui.allocate_exact_size(vec2(page.text, bottom - top), Sense::hover());
        }
        return ui.cursor().top();
    }
    let mut next = taken.max(rect.top());
    let room = rect.bottom() + OVERHANG - next;
    let folded = paragraph.margins.len() as f32 * NOTE > room || paragraph.question.is_some() || number < page.chosen;
    let mut asked = paragraph.question.as_ref();
    for notes in paragraph.margins.chunk_by(|one, other| one.of == other.of) {
        if folded && scene.state.selection.place() != Some(notes[0].of) {
            next = folded_ui(ui, scene, page, notes, next, (&laid, corner, paragraph));
            continue;
        }
        for note in notes.iter().take(SHOWN) {
            next = margin_ui(ui, scene, page, note, next, (&laid, corner, paragraph));
        }
        if notes.len() > SHOWN {
            next = more_ui(ui, scene, page, (notes[0].of, notes.len() - SHOWN), next);
        }
        if let Some(question) = asked.take_if(|question| question.of == notes[0].of) {
            next = reading_question::question_ui(ui, scene, page, question, next);
        }
    }
    if let Some(question) = asked {
        let from = first_line(&laid, corner, paragraph, question.of).map_or(next, |line| line.top());
        next = reading_question::question_ui(ui, scene, page, question, next.max(from));
    }
    next
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

/// The line below the notes of a statement with a great many parallels, which leads to all of them.
pub(super) fn more_ui(
    ui: &Ui,
    scene: &mut Scene<'_>,
    page: &Page,
    (of, more): (crate::statement::Place, usize),
    top: f32,
) -> f32 {
    let rect = Rect::from_min_size(pos2(page.margin, top), vec2(page.margin_width, 22.0));
    let response = ui.interact(rect, Id::unique(("more margin", of)), Sense::click());
    let told = tr!("reading-more", n = more);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &told));
    let ink = if response.hovered() { scene.theme.text.0 } else { scene.theme.weak.0 };
    let at = direction::top_start(rect) + direction::on(10.0, 3.0);
    paint_words(ui.painter(), at, rect.width() - 16.0, &told, font(11.5), ink);
    if response.clicked() {
        scene.push(Act::Show(View::Parallel, of));
    }
    rect.bottom() + 4.0
}

/// The parallels of a statement in one line: who speaks, and how the first of them begins. A click selects the statement, which
/// unfolds them.
fn folded_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    page: &Page,
    notes: &[Margin],
    top: f32,
    (text, corner, paragraph): (&Laid, Pos2, &Paragraph),
) -> f32 {
    let theme = scene.theme;
    let of = notes[0].of;
    let from = first_line(text, corner, paragraph, of);
    let top = from.map_or(top, |from| top.max(from.top() - 1.0));
    let rect = Rect::from_min_size(pos2(page.margin, top), vec2(page.margin_width, 22.0));
    let response = ui.interact(rect, Id::unique(("folded margin", of)), Sense::click());
    let names = notes.iter().map(|note| note.version.as_str()).collect::<Vec<_>>().join(", ");
    let told = tr!("count-parallels", n = notes.len());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{told}: {names}")));
    // where chosen notes push it far down, a ribbon would only cross theirs
    if let Some(from) = from.filter(|from| rect.top() - from.bottom() < NEAR) {
        ribbon(ui, from, rect, theme.weak.0.gamma_multiply(0.10), page);
    }
    let fill = if response.hovered() { theme.accent_soft.0 } else { theme.panel.0 };
    ui.painter().rect(rect, 6.0, fill, Stroke::new(1.0, theme.line.0), egui::StrokeKind::Inside);
    let most = ((page.margin_width * 0.4) / MARK).max(1.0) as usize;
    let mut x = direction::start(rect) + direction::ahead(MARK);
    for note in notes.iter().take(most) {
        paint_mark(ui.painter(), theme, note.mark, pos2(x, rect.center().y), 4.0, true);
        x += direction::ahead(MARK);
    }
    let setting = Setting::new(serif(), 12.0, theme.weak.0, (direction::end(rect) - x).abs() - 8.0).lines(1);
    let words = scene.lay(ui.painter(), &notes[0].passage, &setting);
    let corner = pos2(x, rect.center().y - words.size.y / 2.0);
    words.paint(ui.painter(), direction::from(corner, words.size).min);
    if response.on_hover_text(format!("{told}: {names}")).clicked() {
        scene.push(Act::Select(Selection::Statement(of)));
    }
    rect.bottom() + 4.0
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
    let Some(passage) = scene.screen.evidence else { return };
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
    words::select_ui(scene, &shown(laid, corner, place, paragraph), &response);
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
        use crate::ui::EditCommand::{Copy, CutOut, JoinNext, Note, Restore, SetAside, SetVoice, Tag};
        for command in [SetVoice, Note, Tag, Copy, CutOut, JoinNext, SetAside, Restore] {
            crate::ui::widgets::menu_ui(ui, scene, command);
        }
    });
}

/// A paragraph as words are selected in it.
fn shown<'a>(laid: &'a Laid, corner: Pos2, place: crate::statement::Place, paragraph: &'a Paragraph) -> Shown<'a> {
    Shown { passage: &paragraph.passage, laid, corner, place, before: paragraph.before, extent: Extent::PartOfPage }
}

fn margin_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    page: &Page,
    note: &Margin,
    top: f32,
    (text, corner, paragraph): (&Laid, Pos2, &Paragraph),
) -> f32 {
    let theme = scene.theme;
    let chosen = scene.state.selection == Selection::Statement(note.of);
    let lines = if chosen { usize::MAX } else { 3 };
    let ink = if chosen { theme.text.0 } else { theme.weak.0 };
    let setting = Setting::new(serif(), 13.0, ink, page.margin_width - 20.0).lines(lines);
    let laid = scene.lay(ui.painter(), &note.passage, &setting);
    let under = gloss::height(ui, scene, note.place, setting.width);
    let rect = Rect::from_min_size(pos2(page.margin, top), vec2(page.margin_width, laid.size.y + under + 28.0));
    let from = first_line(text, corner, paragraph, note.of);
    let response = ui.interact(rect, Id::unique(("margin", note.of, note.place)), Sense::click());
    response.widget_info(|| {
        let sure = if note.sure.is_empty() { String::new() } else { format!(" ({})", note.sure) };
        WidgetInfo::labeled(
            Role::Button,
            true,
            gloss::named(
                scene,
                note.place,
                &tr!(
                    "reading-parallel",
                    version = format!("{}{sure}", note.version),
                    words = note.passage.text.as_str()
                ),
            ),
        )
    });
    let colour = theme.voice(note.mark);
    if let Some(from) = from.filter(|_| !page.narrow) {
        ribbon(ui, from, rect, if chosen { colour.gamma_multiply(0.30) } else { colour.gamma_multiply(0.10) }, page);
    }
    let fill = if chosen || response.hovered() { theme.accent_soft.0 } else { theme.panel.0 };
    ui.painter().rect(rect, 6.0, fill, Stroke::new(1.0, theme.line.0), egui::StrokeKind::Inside);
    let begin = direction::top_start(rect);
    paint_mark(ui.painter(), theme, note.mark, begin + direction::on(13.0, 12.0), 4.0, true);
    let wide = if note.sure.len() > 8 { 150.0 } else { 66.0 };
    let (at, room) = (begin + direction::on(22.0, 4.0), (page.margin_width - wide).max(60.0));
    let name = paint_words(ui.painter(), at, room, &note.version, font(11.5), theme.weak.0);
    // apart from the name: behind letters that run from the right its figures would change places
    let room = (direction::end(rect) - direction::end(name)).abs() - 14.0;
    let sure = pos2(direction::end(name) + direction::ahead(7.0), at.y);
    paint_words(ui.painter(), sure, room, &note.sure, font(11.5), theme.weak.0);
    laid.paint(ui.painter(), rect.min + vec2(10.0, 21.0));
    let below = rect.min + vec2(10.0, 21.0 + laid.size.y);
    gloss::gloss_paint(ui, scene, &ui.painter().clone(), note.place, (below, setting.width));
    if response.on_hover_text(tr!("reading-go")).clicked() {
        scene.push(Act::Jump(note.place));
    }
    rect.bottom() + 6.0
}

/// Where the first line of a statement stands on the screen.
fn first_line(text: &Laid, corner: Pos2, paragraph: &Paragraph, of: crate::statement::Place) -> Option<Rect> {
    let (span, _) = paragraph.statements.iter().find(|(_, place)| *place == of)?;
    text.rects(*span).next().map(|line| line.translate(corner.to_vec2()))
}

/// A band from the statement's first line to its note.
fn ribbon(ui: &Ui, from: Rect, to: Rect, colour: egui::Color32, page: &Page) {
    let begin = page.begin() + direction::ahead(page.text + 6.0);
    let end = direction::start(to);
    let middle = (begin + end) / 2.0;
    let curve = |y0: f32, y1: f32| {
        let points = [pos2(begin, y0), pos2(middle, y0), pos2(middle, y1), pos2(end, y1)];
        egui::epaint::CubicBezierShape::from_points_stroke(points, false, egui::Color32::TRANSPARENT, Stroke::NONE)
            .flatten(Some(0.5))
    };
    let upper = curve(from.top() + 3.0, to.top() + 6.0);
    let lower = curve(from.bottom() - 3.0, (to.top() + 26.0).min(to.bottom() - 4.0));
    let mut mesh = egui::Mesh::default();
    let count = upper.len().min(lower.len());
    for index in 0..count {
        mesh.colored_vertex(upper[index], colour);
        mesh.colored_vertex(lower[lower.len().saturating_sub(count) + index], colour);
    }
    for index in 1..count {
        let base = u32::try_from(index * 2).unwrap_or(0);
        mesh.add_triangle(base - 2, base - 1, base);
        mesh.add_triangle(base - 1, base, base + 1);
    }
    ui.painter().add(Shape::mesh(mesh));
}
