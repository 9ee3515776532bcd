//! What the other statement of a pair says beyond the selected one and the other way round, and the wish to pair the shared
//! part alone.

use crate::{
    kit::widgets::{line, named},
    locale::tr,
    scene::{Act, Scene},
    view::{Inspector, Pair},
};
use egui::{Button, Label, Ui};
use std::rc::Rc;

/// What is known of the selected statement, shared with the models.
pub(super) type Seen = Rc<Inspector>;

/// The lines of a pair's parts.
pub(super) fn parts_ui(ui: &mut Ui, scene: &mut Scene<'_>, pair: &Pair) {
    for told in &pair.parts.told {
        ui.add(Label::new(line(told)).wrap());
    }
    if pair.parts.alone.is_empty() {
        return;
    }
    let button = ui.add(Button::new(tr!("parts-alone")).small()).on_hover_text(tr!("parts-alone-hint"));
    if named(button, &tr!("parts-alone-with", version = pair.version.as_str())).clicked() {
        scene.push(Act::DecideTogether(pair.parts.alone.clone()));
    }
}
