//! Areas that scroll to what has got the keyboard. Knows nothing of what stands in them.

use egui::{ScrollArea, Ui, scroll_area::ScrollAreaOutput};

/// Shows an area that brings a control into sight once it has got the keyboard, as Tab goes on beyond the edge.
pub(crate) fn scrolled<R>(area: ScrollArea, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> ScrollAreaOutput<R> {
    area.show(ui, |ui| {
        let inner = add(ui);
        follow(ui);
        inner
    })
}

fn follow(ui: &Ui) {
    // each area for itself: one inside another goes across, the other down
    let followed = ui.scope_id().with("followed by scrolling");
    let Some(id) = ui.memory(egui::Memory::focused) else { return };
    if ui.data(|data| data.get_temp::<egui::Id>(followed)) == Some(id) {
        return;
    }
    let held = ui.ctx().read_response(id).filter(|held| held.layer_id == ui.layer_id());
    if let Some(held) = held.filter(|held| ui.min_rect().contains(held.rect.center())) {
        ui.scroll_to_rect(held.rect.expand(4.0), None);
        ui.data_mut(|data| data.insert_temp(followed, id));
    }
}
