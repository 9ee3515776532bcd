//! The margin of the Reading view: the parallels of statements, joined to them by ribbons.

use super::{
    gloss,
    page::{Page, SHOWN, more_ui},
    reading_question::question_ui,
};
use crate::{
    kit::{
        direction,
        passage::{Laid, Setting},
        theme::serif,
        widgets::{font, paint_mark, paint_words},
    },
    locale::tr,
    scene::{Act, Scene},
    view::{Margin, Paragraph, Selection},
};
use egui::{Id, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

/// How far the margin's notes may hang below their paragraph; those of more parallels are folded to a line a statement.
pub(super) const OVERHANG: f32 = 420.0;

/// A folded line this near its statement is joined to it.
const NEAR: f32 = 120.0;

/// Room of a mark in a folded line.
const MARK: f32 = 13.0;

/// About how high a note is.
pub(super) const NOTE: f32 = 82.0;

/// A paragraph as it is laid out: its letters, their upper left corner, what they say.
pub(super) type Text<'a> = (&'a Laid, Pos2, &'a Paragraph);

/// The notes on what is selected below its paragraph, where there is no room for a margin; gives where they end.
pub(super) fn notes_below_ui(ui: &mut Ui, scene: &mut Scene<'_>, page: &Page, text: Text<'_>) -> f32 {
    let paragraph = text.2;
    for note in paragraph.margins.iter().filter(|note| scene.state.selection.place() == Some(note.of)) {
        let top = ui.cursor().top();
        let bottom = margin_ui(ui, scene, page, note, top, text);
        ui.allocate_exact_size(vec2(page.text, bottom - top), Sense::hover());
    }
    if let Some(question) = &paragraph.question {
        let top = ui.cursor().top();
        let bottom = question_ui(ui, scene, page, question, top);
        ui.allocate_exact_size(vec2(page.text, bottom - top), Sense::hover());
    }
    ui.cursor().top()
}

/// The notes on a paragraph in the margin, from that height on, all but those of what is selected folded or not; gives where
/// the next note may begin.
pub(super) fn notes_beside_ui(
    ui: &mut Ui,
    scene: &mut Scene<'_>,
    page: &Page,
    text: Text<'_>,
    (mut next, folded): (f32, bool),
) -> f32 {
    let (laid, corner, paragraph) = text;
    let mut asked = paragraph.question.as_ref();
    for notes in paragraph.margins.chunk_by(|one, other| one.of == other.of) {
        if folded && scene.state.selection.place() != Some(notes[0].of) {
            next = folded_ui(ui, scene, page, notes, next, text);
            continue;
        }
        for note in notes.iter().take(SHOWN) {
            next = margin_ui(ui, scene, page, note, next, text);
        }
        if notes.len() > SHOWN {
            next = more_ui(ui, scene, page, (notes[0].of, notes.len() - SHOWN), next);
        }
        if let Some(question) = asked.take_if(|question| question.of == notes[0].of) {
            next = question_ui(ui, scene, page, question, next);
        }
    }
    if let Some(question) = asked {
        let from = first_line(laid, corner, paragraph, question.of).map_or(next, |line| line.top());
        next = question_ui(ui, scene, page, question, next.max(from));
    }
    next
}

/// The parallels of a statement in one line: who speaks, and how the first of them begins. A click selects the statement, which
/// unfolds them.
pub(super) fn folded_ui(
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

pub(super) fn margin_ui(
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
pub(super) fn first_line(
    text: &Laid,
    corner: Pos2,
    paragraph: &Paragraph,
    of: crate::statement::Place,
) -> Option<Rect> {
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
