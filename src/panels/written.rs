//! The lower part of the inspector: notes, tags, codes and decisions on the selected statement.

use super::parts::Seen;
use crate::{
    kit::{
        icons,
        theme::Theme,
        widgets::{edged, head_ui, hinted, named, pill_ui, weak},
    },
    locale::tr,
    project::{Anchor, What},
    scene::{Act, Coders, Scene, doing::Focus, selecting},
    view::{self, Written},
};
use egui::{Button, Key, RichText, Role, TextEdit, Ui};
use std::collections::BTreeSet;

/// Draws notes, tags, codes and decisions.
pub(super) fn written_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Seen) {
    if let Some(anchor) =
        target(scene, seen).filter(|_| scene.screen.reading.words.is_some_and(|w| w.place == seen.place))
    {
        let told = tr!("written-on-words", words = anchor.words.as_str());
        ui.add(egui::Label::new(weak(scene.theme, told).color(scene.theme.accent.0)).wrap());
    }
    notes_ui(ui, scene, seen);
    tags_ui(ui, scene, seen);
    codes_ui(ui, scene, seen);
    if !seen.decisions.is_empty() {
        head_ui(ui, scene.theme, tr!("written-decided"));
        for written in &seen.decisions {
            line_ui(ui, scene, written, tr!("written-withdraw"));
        }
    }
}

fn line_ui(ui: &mut Ui, scene: &mut Scene<'_>, written: &Written, name: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&written.text));
        if let Some(words) = &written.on {
            ui.label(weak(scene.theme, tr!("written-on", words = words.as_str())));
        }
        let button = Button::new(RichText::new(icons::TAKE_BACK).size(13.0)).small().frame_when_inactive(false);
        if named(ui.add(button), name).on_hover_text(name).clicked() {
            scene.push(Act::Withdraw(written.decision.clone()));
        }
    });
}

/// A line to write in; the words, once Enter was pressed.
pub(super) fn field_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &mut String,
    (hint, name): (&str, &str),
    focus: bool,
) -> Option<String> {
    let id = ui.scope_id().with(name);
    let field = TextEdit::singleline(text).hint_text(hint).desired_width(f32::INFINITY);
    let response = ui.add(edged(ui, theme, field, id));
    let response = hinted(response, text.is_empty(), Role::TextInput, name, hint);
    if focus {
        response.request_focus();
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let words = text.trim().to_owned();
    if entered && !words.is_empty() {
        text.clear();
        return Some(words);
    }
    None
}

fn decide(scene: &mut Scene<'_>, seen: &Seen, what: impl FnOnce(Anchor) -> What) {
    if let Some(anchor) = target(scene, seen) {
        scene.push(Act::Decide(what(anchor)));
    }
}

/// What notes, tags and frames are put on: the words that are selected in the statement, else all of it.
fn target(scene: &Scene<'_>, seen: &Seen) -> Option<Anchor> {
    let words = scene.screen.reading.words.filter(|words| words.place == seen.place);
    let words = words.and_then(|words| selecting::anchor(scene, words));
    words.or_else(|| view::anchor(scene.models.comparison.as_ref()?, seen.place))
}

fn take_focus(scene: &mut Scene<'_>, wanted: Focus) -> bool {
    let taken = scene.screen.drafts.focus == Some(wanted);
    if taken {
        scene.screen.drafts.focus = None;
    }
    taken
}

fn notes_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Seen) {
    head_ui(ui, scene.theme, tr!("written-notes"));
    for note in &seen.notes {
        line_ui(ui, scene, note, tr!("written-note-remove"));
    }
    let focus = take_focus(scene, Focus::Note);
    let mut text = std::mem::take(&mut scene.screen.drafts.note);
    let entered = field_ui(ui, scene.theme, &mut text, (tr!("written-note-hint"), tr!("written-note-new")), focus);
    scene.screen.drafts.note = text;
    if let Some(words) = entered {
        decide(scene, seen, |anchor| What::Note(anchor, words));
    }
}

fn tags_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Seen) {
    head_ui(ui, scene.theme, tr!("written-tags"));
    ui.horizontal_wrapped(|ui| {
        for tag in &seen.tags {
            let on = tag
                .on
                .as_ref()
                .map_or_else(String::new, |words| format!(" {}", tr!("written-on", words = words.as_str())));
            let name = format!("{}{on}  ×", tag.text);
            let response = pill_ui(ui, &name, scene.theme.accent.0, scene.theme.accent_soft.0);
            if response.on_hover_text(tr!("written-tag-remove")).clicked() {
                scene.push(Act::Withdraw(tag.decision.clone()));
            }
        }
    });
    let focus = take_focus(scene, Focus::Tag);
    let mut text = std::mem::take(&mut scene.screen.drafts.tag);
    let entered = field_ui(ui, scene.theme, &mut text, (tr!("written-tag-hint"), tr!("written-tag-new")), focus);
    let known: BTreeSet<String> = scene.session.project().decisions.iter().filter_map(tag_of).collect();
    let begun = text.trim().to_lowercase();
    let offered = known.into_iter().filter(|tag| !begun.is_empty() && tag.to_lowercase().starts_with(&begun));
    let mut chosen = entered;
    ui.horizontal_wrapped(|ui| {
        for tag in offered.take(5) {
            if pill_ui(ui, &tag, scene.theme.weak.0, scene.theme.hover.0).clicked() {
                chosen = Some(tag);
            }
        }
    });
    scene.screen.drafts.tag = if chosen.is_some() { String::new() } else { text };
    if let Some(tag) = chosen {
        decide(scene, seen, |anchor| What::Tag(anchor, tag));
    }
}

fn tag_of(decision: &crate::project::Decision) -> Option<String> {
    if let What::Tag(_, tag) = &decision.what { Some(tag.clone()) } else { None }
}

fn codes_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Seen) {
    let codes = std::sync::Arc::clone(&scene.session.project().codebook);
    if codes.codes.is_empty() && seen.codes.is_empty() {
        return;
    }
    head_ui(ui, scene.theme, tr!("written-frames"));
    // Each coder gives and takes back codes of their own; blind to others, they see no other.
    let own = |written: &&Written| written.decision.by == scene.session.author();
    let mine: Vec<Written> = seen.codes.iter().filter(own).cloned().collect();
    let others: Vec<String> = seen
        .codes
        .iter()
        .filter(|written| !own(written))
        .map(|written| {
            let by = if written.decision.by.is_empty() { tr!("somebody") } else { written.decision.by.as_str() };
            format!("{by}: {}", written.text)
        })
        .collect();
    for written in mine.iter().filter(|written| written.on.is_some()) {
        line_ui(ui, scene, written, tr!("written-frame-take"));
    }
    let whole: Vec<&Written> = mine.iter().filter(|written| written.on.is_none()).collect();
    for code in &codes.codes {
        let mut on = whole.iter().any(|written| written.text == code.name);
        if ui.checkbox(&mut on, &code.name).on_hover_text(&code.definition).clicked() {
            let selected = scene.screen.reading.words.is_some_and(|words| words.place == seen.place);
            match whole.iter().find(|written| written.text == code.name && !selected) {
                Some(written) => scene.push(Act::Withdraw(written.decision.clone())),
                None => decide(scene, seen, |anchor| What::Code(anchor, code.name.clone())),
            }
        }
    }
    if scene.screen.drafts.coders == Coders::All {
        others.iter().for_each(|told| drop(ui.label(weak(scene.theme, told))));
    }
    if codes.codes.is_empty() {
        ui.label(weak(scene.theme, tr!("written-no-codebook")));
    }
}
