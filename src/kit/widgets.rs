//! Small controls and signs shared by panels and views. Knows nothing of comparisons.

use super::{
    direction,
    theme::{Theme, size, strong},
};
use crate::view::Mark;
use egui::{
    Button, Color32, CornerRadius, FontFamily, FontId, Id, LayerId, Painter, Pos2, Rect, Response, RichText, Role,
    Sense, Shape, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo, vec2,
};

/// One line of any script.
pub(crate) fn line(text: &str) -> RichText {
    RichText::new(text)
}

/// Small text in the weak colour.
pub(crate) fn weak(theme: &Theme, text: impl AsRef<str>) -> RichText {
    line(text.as_ref()).size(size::SMALL).color(theme.weak.0)
}

/// Text in bold.
pub(crate) fn bold(text: impl AsRef<str>) -> RichText {
    line(text.as_ref()).family(strong())
}

/// The head of a panel's part.
pub(crate) fn head_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    ui.add_space(8.0);
    let response = ui.label(head(theme, text));
    ui.add_space(2.0);
    response
}

/// The letters of a head.
pub(crate) fn head(theme: &Theme, text: &str) -> RichText {
    RichText::new(text.to_uppercase()).family(strong()).size(10.5).color(theme.weak.0)
}

/// A field to write in, with an edge that shows where it is and whether it has the keyboard.
pub(crate) fn edged<'t>(ui: &Ui, theme: &Theme, field: TextEdit<'t>, id: Id) -> TextEdit<'t> {
    let ink = if ui.memory(|memory| memory.has_focus(id)) { theme.accent.0 } else { theme.line_strong.0 };
    let frame = egui::Frame::new().fill(theme.paper.0).stroke(Stroke::new(1.0, ink)).corner_radius(5);
    field.id(id).frame(frame.inner_margin(egui::Margin::symmetric(7, 4)))
}

/// A field as screen readers are told of it; while it is empty its hint, which it may cut, is seen whole under the pointer.
pub(crate) fn hinted(response: Response, is_empty: bool, role: Role, name: &str, hint: &str) -> Response {
    let enabled = response.enabled();
    response
        .widget_info(|| WidgetInfo { hint_text: Some(hint.to_owned()), ..WidgetInfo::labeled(role, enabled, name) });
    if is_empty { response.on_hover_text(hint) } else { response }
}

/// The one button of a window that does what the window is for.
pub(crate) fn main_button<'a>(theme: &Theme, text: &str) -> Button<'a> {
    let words = RichText::new(text).color(theme.on_accent.0).family(strong());
    Button::new(words).fill(theme.accent.0).min_size(vec2(90.0, 28.0))
}

/// The letters of a font of that size.
pub(crate) fn font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// The bold letters of that size.
pub(crate) fn bold_font(size: f32) -> FontId {
    FontId::new(size, strong())
}

/// Gives a control its name for screen readers.
pub(crate) fn named(response: Response, name: &str) -> Response {
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    response
}

/// A row of choices of which one is taken; the one that was clicked.
pub(crate) fn choice_ui(ui: &mut Ui, theme: &Theme, choices: &[(&str, &str, bool)]) -> Option<usize> {
    let mut clicked = None;
    let frame = egui::Frame::new().fill(theme.hover.0).corner_radius(6).inner_margin(2);
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.spacing_mut().button_padding = vec2(9.0, 3.0);
        for (number, (name, tooltip, taken)) in choices.iter().enumerate() {
            let text = RichText::new(*name).color(if *taken { theme.text.0 } else { theme.weak.0 });
            let text = if *taken { text.family(strong()) } else { text };
            let fill = if *taken { theme.raised.0 } else { Color32::TRANSPARENT };
            let line = if *taken { Stroke::new(1.0, theme.line.0) } else { Stroke::NONE };
            let response = ui.add(Button::new(text).fill(fill).stroke(line)).on_hover_text(*tooltip);
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, *taken, *name));
            if response.clicked() {
                clicked = Some(number);
            }
        }
    });
    clicked
}

/// The sign of a voice or version: a shape and a colour.
pub(crate) fn paint_mark(painter: &Painter, theme: &Theme, mark: Mark, centre: Pos2, radius: f32, filled: bool) {
    let colour = theme.voice(mark);
    let (fill, line) = if filled {
        (colour, Stroke::NONE)
    } else {
        (Color32::TRANSPARENT, Stroke::new(1.0, colour.gamma_multiply(0.65)))
    };
    let turned = |corners: u32, start: f32, radius: f32| -> Vec<Pos2> {
        let angle = |corner: u32| start + std::f32::consts::TAU * corner as f32 / corners as f32;
        (0..corners).map(|corner| centre + radius * Vec2::angled(angle(corner))).collect()
    };
    const UP: f32 = -std::f32::consts::FRAC_PI_2;
    let shape = match mark.0 % 7 {
        0 => Shape::Circle(egui::epaint::CircleShape { center: centre, radius, fill, stroke: line }),
        1 => Shape::convex_polygon(turned(4, UP + std::f32::consts::FRAC_PI_4, radius * 1.25), fill, line),
        2 => Shape::convex_polygon(turned(3, UP, radius * 1.3), fill, line),
        3 => Shape::convex_polygon(turned(4, UP, radius * 1.25), fill, line),
        4 => Shape::convex_polygon(turned(3, -UP, radius * 1.3), fill, line),
        5 => Shape::convex_polygon(turned(6, 0.0, radius * 1.1), fill, line),
        _ => Shape::convex_polygon(turned(5, UP, radius * 1.15), fill, line),
    };
    painter.add(shape);
}

/// The sign as a small widget.
pub(crate) fn mark_ui(ui: &mut Ui, theme: &Theme, mark: Mark) {
    let (rect, _) = ui.allocate_exact_size(vec2(12.0, 16.0), Sense::hover());
    paint_mark(ui.painter(), theme, mark, rect.center(), 4.5, true);
}

/// A small pill with words on a soft ground.
pub(crate) fn pill_ui(ui: &mut Ui, text: &str, ink: Color32, ground: Color32) -> Response {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font(size::SMALL), ink);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(14.0, 5.0), Sense::click());
    ui.painter().rect_filled(rect, CornerRadius::same(9), ground);
    ui.painter().galley(rect.min + vec2(7.0, 2.5), galley, ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    response
}

/// A bar from 0 to 1 with its number.
pub(crate) fn bar_ui(ui: &mut Ui, theme: &Theme, share: f32, width: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 6.0), Sense::hover());
    ui.painter().rect_filled(rect, 3.0, theme.pressed.0);
    let full = direction::first(rect, rect.width() * share.clamp(0.0, 1.0));
    ui.painter().rect_filled(full, 3.0, theme.accent.0);
}

/// Words that start at a place, cut to a width.
pub(crate) fn paint_words(painter: &Painter, at: Pos2, width: f32, text: &str, font: FontId, colour: Color32) -> Rect {
    let mut job = egui::epaint::text::LayoutJob::simple_singleline(text.to_owned(), font, colour);
    job.wrap = egui::epaint::text::TextWrapping::truncate_at_width(width.max(8.0));
    let galley = painter.layout_job(job);
    let rect = direction::from(at, galley.size());
    if galley.elided {
        let seen = Cut { layer: painter.layer_id(), rect: rect.intersect(painter.clip_rect()), words: text.to_owned() };
        let id = cut_id(painter.ctx());
        painter.ctx().data_mut(|data| data.get_temp_mut_or_default::<Vec<Cut>>(id).push(seen));
    }
    painter.galley(rect.min, galley, colour);
    rect
}

/// Painted words of which an end is cut off.
#[derive(Clone)]
struct Cut {
    layer: LayerId,
    rect: Rect,
    words: String,
}

fn cut_id(ctx: &egui::Context) -> Id {
    Id::unique(("cut words", ctx.viewport_id()))
}

/// Shows words that were painted and cut whole under the pointer, and says them to screen readers: all of a frame at its end,
/// so that none is forgotten.
pub(crate) fn show_cut(ctx: &egui::Context) {
    let all = cut_id(ctx);
    let cut = ctx.data_mut(|data| data.remove_temp::<Vec<Cut>>(all)).unwrap_or_default();
    for (number, cut) in cut.into_iter().filter(|cut| cut.rect.is_positive()).enumerate() {
        let id = all.with(number);
        let ui = Ui::new(ctx.clone(), id, UiBuilder::new().layer_id(cut.layer).max_rect(cut.rect));
        let response = ui.interact(cut.rect, id.with("words"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &cut.words));
        response.on_hover_text(cut.words);
    }
}

/// The frame around whatever has the keyboard, above the rest of its layer: one for every control, so that none is forgotten.
pub(crate) fn paint_focused(ctx: &egui::Context, theme: &Theme) {
    let held = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
    if let Some(held) = held.filter(|held| held.interact_rect.is_positive()) {
        paint_focus(&ctx.layer_painter(held.layer_id), theme, held.interact_rect.expand(1.0));
    }
}

/// The frame around what is selected, hovered or has the keyboard.
pub(crate) fn paint_focus(painter: &Painter, theme: &Theme, rect: Rect) {
    painter.rect_stroke(rect, 3.0, Stroke::new(2.0, theme.chosen_line.0), StrokeKind::Inside);
}
