//! The line to find by, with what can be typed next below it. Knows nothing of how a row is found.

use crate::{
    kit::{
        direction, icons,
        widgets::{edged, hinted, line, named, weak},
    },
    locale::tr,
    scene::{Arrangement, Scene, doing::Focus},
    view,
};
use egui::{Area, Button, Frame, Id, Key, Order, Rect, RichText, Role, TextEdit, Ui, vec2};

/// The list is at least this wide: names of matters are long.
const WIDE: f32 = 350.0;

/// Draws the line.
pub(super) fn search_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let mut search = scene.state.search.clone();
    let width = ui.available_width().clamp(60.0, 240.0);
    let id = Id::unique("find");
    let hint = format!("{}  {}", icons::SEARCH, tr!("find-hint"));
    let field = TextEdit::singleline(&mut search).hint_text(hint).desired_width(width);
    let response = ui.add(edged(ui, scene.theme, field, id));
    let response = hinted(response, search.is_empty(), Role::SearchInput, tr!("find"), tr!("find-hint"));
    if scene.screen.drafts.focus == Some(Focus::Search) {
        response.request_focus();
        scene.screen.drafts.focus = None;
    }
    if response.gained_focus() {
        scene.screen.finding = true;
    }
    // the field has lost the keyboard by the very key
    let held = response.has_focus() || response.lost_focus();
    let escaped = held && ui.input(|input| input.key_pressed(Key::Escape));
    if escaped || (!search.is_empty() && cross_ui(ui, response.rect)) {
        search.clear();
        scene.screen.finding = false;
    }
    if scene.screen.finding {
        let (chosen, inside) = offers_ui(ui, scene, response.rect);
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        if let Some(line) = chosen {
            search = line;
            response.request_focus();
            if let Some(mut state) = egui::text_edit::TextEditState::load(ui.ctx(), id) {
                let end = egui::text::CCursor::new(search.chars().count());
                state.cursor.set_char_range(Some(egui::text::CCursorRange::one(end)));
                state.store(ui.ctx(), id);
            }
        } else if (response.lost_focus() && pressed(Key::Enter))
            || (pressed(Key::Tab) && !inside && !response.has_focus())
        {
            // Tab goes from the line through what is offered, and on: while one of them has the keyboard all stay
            scene.screen.finding = false;
        }
    }
    if search != scene.state.search {
        scene.arrange(Arrangement::Find(search));
    }
}

/// The cross at the end of the line; whether it was clicked.
fn cross_ui(ui: &mut Ui, field: Rect) -> bool {
    let cross = Button::new(RichText::new(icons::CROSS).size(13.0)).small().frame_when_inactive(false);
    let spot = Rect::from_center_size(
        direction::middle_start(field) + direction::on(field.width() - 12.0, 0.0),
        vec2(18.0, 18.0),
    );
    named(ui.put(spot, cross), tr!("find-clear")).on_hover_text(tr!("find-clear")).clicked()
}

/// What can be typed next: the new line, if one was chosen, and whether one of them has the keyboard. Closes when something else
/// is clicked.
fn offers_ui(ui: &Ui, scene: &mut Scene<'_>, field: Rect) -> (Option<String>, bool) {
    let Some(comparison) = scene.models.comparison.clone() else { return (None, false) };
    let offers = view::offers(scene.session.project(), &comparison, &scene.state.search);
    let (mut chosen, mut inside) = (None, false);
    let area =
        Area::new(Id::unique("find offers")).order(Order::Foreground).fixed_pos(field.left_bottom() + vec2(0.0, 4.0));
    let shown = area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| {
            ui.set_width(field.width().max(WIDE) - 14.0);
            if !scene.state.search.trim().is_empty() {
                let items = &scene.models.grid.items;
                let points = items.iter().filter(|item| matches!(item, view::Item::Point(_))).count();
                let alone = |item: &view::Item| match item {
                    view::Item::Lone(_) => 1,
                    view::Item::Beside(all) => all.len(),
                    _ => 0,
                };
                let alone: usize = items.iter().map(alone).sum();
                let points = tr!("count-points", n = points);
                let told = tr!("find-counts", points = points, alone = alone);
                ui.label(weak(scene.theme, told));
            }
            for (new, told) in offers {
                let last =
                    new.trim_end().rsplit_once(' ').filter(|_| !new.contains('"')).map_or(&*new, |(_, last)| last);
                let words = (line(last), RichText::new(&told).size(11.5).color(scene.theme.weak.0));
                let offer = ui.add(Button::new(words).frame_when_inactive(false).truncate());
                inside |= offer.has_focus();
                if offer.clicked() {
                    chosen = Some(new.clone());
                }
            }
        });
    });
    let pressed = ui.input(|input| input.pointer.any_pressed().then(|| input.pointer.interact_pos()).flatten());
    if pressed.is_some_and(|at| !shown.response.rect.contains(at) && !field.contains(at)) {
        scene.screen.finding = false;
    }
    (chosen, inside)
}
