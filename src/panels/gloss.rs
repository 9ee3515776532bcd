//! The gloss of the selected statement in the inspector: as it stands, and a field to write or paste one.

use super::{parts::Seen, written::field_ui};
use crate::{
    command::{Command, GlossCommand},
    kit::{
        icons,
        theme::size,
        widgets::{head_ui, named, weak},
    },
    locale::{self, tr},
    scene::{Scene, doing::Focus},
};
use egui::{Button, Event, RichText, Ui};

/// Draws the gloss of the selected statement and the field for another.
pub(super) fn gloss_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Seen) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let Some(anchor) = comparison.anchor(seen.place) else { return };
    let held = scene.models.gloss(seen.place).map(|(words, by)| (words.to_owned(), by.to_owned()));
    let language = comparison.articles.get(seen.place.article()).map(|read| read.article.language);
    let foreign = language.is_some_and(|language| language.primary() != locale::spoken().code());
    // what the reader reads has a field once one is asked for
    if !foreign && held.is_none() && scene.screen.drafts.gloss.0 != Some(seen.place) {
        return;
    }
    head_ui(ui, scene.theme, tr!("gloss"));
    if let Some((words, by)) = held {
        ui.add(egui::Label::new(weak(scene.theme, words).size(size::BODY)).wrap());
        ui.horizontal(|ui| {
            if !by.is_empty() {
                ui.label(weak(scene.theme, by));
            }
            for (icon, name) in [(icons::PENCIL, tr!("gloss-change")), (icons::TAKE_BACK, tr!("gloss-remove"))] {
                let button = Button::new(RichText::new(icon).size(13.0)).small().frame_when_inactive(false);
                let clicked = named(ui.add(button), name).on_hover_text(name).clicked();
                match icon {
                    _ if !clicked => {}
                    icons::PENCIL => scene.command(Command::Gloss(GlossCommand::Write)),
                    _ => scene.tell(crate::session::Input::Gloss(anchor.clone(), String::new())),
                }
            }
        });
    }
    if scene.screen.drafts.gloss.0 != Some(seen.place) {
        // a draft is of one statement
        scene.screen.drafts.gloss = (Some(seen.place), String::new());
    }
    let focus = scene.screen.drafts.focus == Some(Focus::Gloss);
    if focus {
        scene.screen.drafts.focus = None;
    }
    let mut text = std::mem::take(&mut scene.screen.drafts.gloss.1);
    if let Some(pasted) = pasted(ui, focus) {
        if pasted.contains('\t') {
            scene.tell(crate::session::Input::PastedGlosses(pasted));
        } else {
            text.push_str(&pasted.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    let entered = field_ui(ui, scene.theme, &mut text, (tr!("gloss-hint"), tr!("gloss-new")), focus);
    scene.screen.drafts.gloss.1 = text;
    if let Some(words) = entered {
        scene.tell(crate::session::Input::Gloss(anchor, words));
    }
}

/// What was pasted, where the field does not take it by itself: it only gets the keyboard now, or it is rows of a table.
fn pasted(ui: &Ui, focus: bool) -> Option<String> {
    let held = ui.memory(|memory| memory.has_focus(ui.scope_id().with(tr!("gloss-new"))));
    let ours = |event: &Event| matches!(event, Event::Paste(text) if focus || (held && text.contains('\t')));
    ui.input_mut(|input| {
        let at = input.events.iter().position(ours)?;
        if let Event::Paste(text) = input.events.remove(at) { Some(text) } else { None }
    })
}
