//! Which way the window runs: from left to right, or from right to left where the language does. Drawing code speaks of start
//! and end and of what is ahead, and never asks for the direction itself. Articles run their own way, whatever the window's is.

use super::icons;
use crate::locale;
use egui::{
    Align, Align2, Atom, Button, Grid, InnerResponse, IntoAtoms, Key, Layout, Panel, Popup, Pos2, Rect, RectAlign,
    Response, RichText, ScrollArea, SetOpenCommand, Ui, Vec2, pos2, vec2,
};

/// Whether it runs from right to left: for what the painter is told of a whole frame, not for drawing code.
pub(crate) fn is_mirrored() -> bool {
    locale::spoken().runs_right_to_left()
}

/// One of two, by the direction: what the window has from left to right, and what it has the other way.
fn either<T>(usual: T, mirrored: T) -> T {
    if is_mirrored() { mirrored } else { usual }
}

// ── layouts ──

/// From the start of a line on.
pub(crate) fn from_start() -> Layout {
    either(Layout::left_to_right(Align::Center), Layout::right_to_left(Align::Center))
}

/// From the end of a line back.
pub(crate) fn from_end() -> Layout {
    either(Layout::right_to_left(Align::Center), Layout::left_to_right(Align::Center))
}

fn downwards() -> Layout {
    Layout::top_down(either(Align::Min, Align::Max))
}

/// One below the other, each at the start.
pub(crate) fn column<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    ui.with_layout(downwards(), add)
}

/// What a panel, a window or a list that opens holds: rows in it run the window's way.
pub(crate) fn inside<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    if is_mirrored() { column(ui, add).inner } else { add(ui) }
}

/// The panel at the start.
pub(crate) fn first_panel(id: &'static str) -> Panel {
    either(Panel::left(id), Panel::right(id))
}

/// The panel at the end.
pub(crate) fn last_panel(id: &'static str) -> Panel {
    either(Panel::right(id), Panel::left(id))
}

/// The area begins where the lines do.
pub(crate) fn scrolled_to_start(area: ScrollArea) -> ScrollArea {
    area.stick_to_right(is_mirrored())
}

/// The width of lines in an area with a scroll bar at its right, under which the ends of lines may go, but no starts.
pub(crate) fn beside_bar(ui: &Ui, width: f32) -> f32 {
    either(width, width - ui.spacing().scroll.allocated_width())
}

fn menu() -> Layout {
    Layout::top_down_justified(either(Align::Min, Align::Max))
}

/// A button that opens a menu, which hangs from the button's start.
pub(crate) fn menu_button<'a, R>(
    ui: &mut Ui,
    atoms: impl IntoAtoms<'a>,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<Option<R>> {
    if !is_mirrored() || egui::containers::menu::is_in_menu(ui) {
        return ui.menu_button(atoms, |ui| inside(ui, add));
    }
    let response = ui.add(Button::new(atoms.into_atoms()));
    let shown = Popup::menu(&response).align(RectAlign::BOTTOM_END).layout(menu()).show(add);
    InnerResponse::new(shown.map(|shown| shown.inner), response)
}

/// The menu of a thing: at the pointer by its second button; below the thing, where that has the keyboard, by the menu key or
/// Shift+F10.
pub(crate) fn context_menu(response: &Response, add: impl FnOnce(&mut Ui)) {
    let asks = |input: &egui::InputState| {
        input.key_pressed(Key::Menu) || (input.modifiers.shift && input.key_pressed(Key::F10))
    };
    let by_key = response.has_focus() && response.ctx.input(asks);
    let id = Popup::default_response_id(response).with("by key");
    if by_key || response.secondary_clicked() {
        response.ctx.data_mut(|data| data.insert_temp(id, by_key));
    }
    let mut popup = Popup::context_menu(response).layout(menu());
    if response.ctx.data(|data| data.get_temp(id)).unwrap_or(false) {
        popup = popup.at_position(pos2(start(response.rect), response.rect.bottom()));
    }
    if by_key {
        popup = popup.open_memory(SetOpenCommand::Bool(true));
    }
    popup.show(add);
}

/// The corner of the window in which notices stand.
pub(crate) fn end_bottom() -> Align2 {
    either(Align2::RIGHT_BOTTOM, Align2::LEFT_BOTTOM)
}

/// A table of names with their fields: egui's grid knows one direction only, so the two change places.
pub(crate) fn fields<R>(ui: &mut Ui, grid: Grid, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(Layout::top_down(Align::Min), |ui| grid.show(ui, add).inner).inner
}

/// A name and its field as a row of [`fields`]; what the field gives.
pub(crate) fn field<R>(ui: &mut Ui, name: RichText, add: impl FnOnce(&mut Ui) -> R) -> R {
    let given = if is_mirrored() {
        let given = add(ui);
        ui.label(name);
        given
    } else {
        ui.label(name);
        add(ui)
    };
    ui.end_row();
    given
}

/// Position of a column from the start among so many that stand from the left.
pub(crate) fn nth(column: usize, count: usize) -> usize {
    either(column, count - 1 - column)
}

/// A line of a menu: icon, label, and the keys at its end.
pub(crate) fn menu_line<'a>(icon: RichText, label: &'a str, keys: Option<RichText>) -> Button<'a> {
    match (is_mirrored(), keys) {
        (false, None) => Button::new((icon, label)),
        (false, Some(keys)) => Button::new((icon, label)).shortcut_text(keys),
        (true, keys) => Button::new((keys.unwrap_or_default(), Atom::grow(), label, icon)),
    }
}

// ── places ──

/// Where a rectangle starts.
pub(crate) fn start(rect: Rect) -> f32 {
    either(rect.left(), rect.right())
}

/// Where it ends.
pub(crate) fn end(rect: Rect) -> f32 {
    either(rect.right(), rect.left())
}

/// So far ahead: to the right, or to the left.
pub(crate) fn ahead(distance: f32) -> f32 {
    either(distance, -distance)
}

/// So far ahead and so far down.
pub(crate) fn on(distance: f32, down: f32) -> Vec2 {
    vec2(ahead(distance), down)
}

/// The upper corner at the start.
pub(crate) fn top_start(rect: Rect) -> Pos2 {
    pos2(start(rect), rect.top())
}

/// The upper corner at the end.
pub(crate) fn top_end(rect: Rect) -> Pos2 {
    pos2(end(rect), rect.top())
}

/// The middle of the edge at the start.
pub(crate) fn middle_start(rect: Rect) -> Pos2 {
    pos2(start(rect), rect.center().y)
}

/// The rectangle of that size whose upper corner at the start is there.
pub(crate) fn from(corner: Pos2, size: Vec2) -> Rect {
    either(Align2::LEFT_TOP, Align2::RIGHT_TOP).anchor_size(corner, size)
}

/// The first so many points of a rectangle.
pub(crate) fn first(rect: Rect, width: f32) -> Rect {
    from(top_start(rect), vec2(width, rect.height()))
}

/// A rectangle without its first so many points.
pub(crate) fn after(rect: Rect, width: f32) -> Rect {
    Rect::from_two_pos(top_start(rect) + on(width, 0.0), pos2(end(rect), rect.bottom()))
}

/// The left edge of a part of something that is `whole` wide: the part begins at `at` from the start and is `width` wide.
pub(crate) fn left_of((at, width): (f32, f32), whole: f32) -> f32 {
    either(at, whole - at - width)
}

/// Where words that rise from their column begin, and at which angle they stand: they lean ahead, and are read upwards, or
/// downwards where they end at the column.
pub(crate) fn aslant(foot: Pos2, size: Vec2, angle: f32) -> (Pos2, f32) {
    let along = Vec2::angled(-angle) * size.x;
    either((foot, angle), (foot - along + vec2(0.0, 2.0), -angle))
}

/// Steps ahead of an arrow key: the key says right.
pub(crate) fn steps_right() -> isize {
    either(1, -1)
}

// ── signs ──

/// An icon that points ahead or back, as the window runs.
pub(crate) fn icon(icon: &'static str) -> &'static str {
    match icon {
        icons::RIGHT => either(icons::RIGHT, icons::LEFT),
        icons::BACK => either(icons::BACK, icons::FORWARD),
        icons::FORWARD => either(icons::FORWARD, icons::BACK),
        icons::UNDO => either(icons::UNDO, icons::REDO),
        icons::REDO => either(icons::REDO, icons::UNDO),
        icons::PANEL_LEFT => either(icons::PANEL_LEFT, icons::PANEL_RIGHT),
        icons::PANEL_RIGHT => either(icons::PANEL_RIGHT, icons::PANEL_LEFT),
        other => other,
    }
}

/// Two parts of one line in the order in which they stand from left to right.
pub(crate) fn in_order<T>(parts: [T; 2]) -> [T; 2] {
    let [one, other] = parts;
    if is_mirrored() { [other, one] } else { [one, other] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, speaking};

    #[test]
    fn what_starts_at_the_left_starts_at_the_right_in_arabic() {
        let rect = Rect::from_min_size(pos2(10.0, 0.0), vec2(100.0, 20.0));
        assert_eq!((start(rect), end(rect), first(rect, 30.0).left()), (10.0, 110.0, 10.0));
        speaking(Language::Arabic, || {
            assert_eq!((start(rect), end(rect)), (110.0, 10.0));
            assert_eq!(first(rect, 30.0).x_range(), egui::Rangef::new(80.0, 110.0));
            assert_eq!(after(rect, 30.0).x_range(), egui::Rangef::new(10.0, 80.0));
            assert_eq!(left_of((0.0, 25.0), 100.0), 75.0);
            assert_eq!(icon(icons::BACK), icons::FORWARD);
            assert_eq!(icon(icons::PIN), icons::PIN);
        });
    }
}
