//! Questions of the session, and words to type.

use super::modal_ui;
use crate::{
    project::What,
    session::{Answer, Input, Question},
    ui::{
        Act,
        act::Scene,
        models::Overlay,
        theme::size,
        widgets::{bold, edged, main_button, named},
    },
    view,
};
use egui::{Button, Id, Key, Role, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};
use std::path::PathBuf;

/// Draws the session's question.
pub(super) fn question_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(question) = scene.session.question().cloned() else { return };
    let (title, told, answers): (&str, Vec<String>, &[(&str, Answer)]) = match &question {
        Question::Unsaved => (
            "Save the changes first?",
            vec![format!("“{}” holds work that its file does not.", scene.session.title())],
            &[("Save", Answer::Save), ("Do not save", Answer::Discard), ("Cancel", Answer::Cancel)],
        ),
        Question::ChangedOutside { differences } => (
            "The file changed outside",
            differences.clone(),
            &[("Merge both", Answer::Merge), ("Take the file's", Answer::Reload), ("Keep mine", Answer::KeepMine)],
        ),
        Question::InUse(path) => (
            "The project is open in another window",
            vec![path.display().to_string()],
            &[("Open to look at", Answer::ReadOnly), ("Open anyway", Answer::Anyway), ("Cancel", Answer::Cancel)],
        ),
    };
    let closed = modal_ui(ui, "question", 440.0, |ui| {
        ui.label(bold(title).size(size::HEAD + 1.0));
        ui.add_space(4.0);
        ScrollArea::vertical().max_height(240.0).show(ui, |ui| {
            told.iter().for_each(|line| drop(ui.label(line)));
        });
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            for (number, (label, answer)) in answers.iter().enumerate() {
                let mut button = Button::new(*label).min_size(vec2(90.0, 28.0));
                if number == 0 {
                    button = main_button(scene.theme, label);
                }
                if named(ui.add(button), label).clicked() {
                    scene.push(Act::Answer(*answer));
                }
            }
        });
    });
    if closed && answers.iter().any(|(_, answer)| *answer == Answer::Cancel) {
        scene.push(Act::Answer(Answer::Cancel));
    }
}

/// What a typed line is for: title, hint, and the verb on the button that settles it.
fn purpose(overlay: Overlay) -> (&'static str, &'static str, &'static str) {
    match overlay {
        Overlay::OpenPath => ("Open by path", "Where the file is, such as /home/me/report.txt", "Open"),
        Overlay::SavePath => ("Save to", "Where the project is to be saved, ending in .ron", "Save"),
        Overlay::ExportPath => {
            ("Export to", "A path ending in .html, .docx, .xlsx, .csv, .md, .json and more", "Export")
        }
        Overlay::Label => ("Name the point", "A name of your own", "Set name"),
        Overlay::Voice => ("Who speaks here?", "The name of a voice", "Set voice"),
        Overlay::RenameVoice(_) => ("Rename voice", "Its new name", "Rename"),
        Overlay::Side(_) => ("Side of the voice", "Such as a country; empty for none", "Set side"),
        Overlay::Paste => ("Paste an article", "Paste or type the text here", "Add article"),
        Overlay::None | Overlay::Palette | Overlay::Keys | Overlay::Help => ("", "", ""),
    }
}

/// Draws a window with one line, or one text, to type.
pub(super) fn typed_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let (title, hint, verb) = purpose(scene.screen.overlay);
    let many = scene.screen.overlay == Overlay::Paste;
    let mut done = false;
    let mut cancelled = false;
    let closed = modal_ui(ui, "typed", if many { 640.0 } else { 460.0 }, |ui| {
        ui.label(bold(title).size(size::HEAD + 1.0));
        ui.add_space(6.0);
        let theme = scene.theme;
        let field = if many {
            TextEdit::multiline(&mut scene.screen.typed).desired_rows(14)
        } else {
            TextEdit::singleline(&mut scene.screen.typed)
        };
        let field = field.hint_text(hint).desired_width(f32::INFINITY);
        let add = |ui: &mut Ui| ui.add(edged(ui, theme, field, Id::unique("typed field")));
        let response = if many { ScrollArea::vertical().max_height(380.0).show(ui, add).inner } else { add(ui) };
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, title));
        if !many && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            done = true;
        } else {
            response.request_focus();
        }
        offers_ui(ui, scene, &mut done);
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            done |= named(ui.add(main_button(scene.theme, verb)), verb).clicked();
            cancelled |= ui.add(Button::new("Cancel").min_size(vec2(80.0, 28.0))).clicked();
        });
    });
    if done {
        settle(scene);
    }
    if closed || done || cancelled {
        scene.screen.overlay = Overlay::None;
        scene.screen.typed.clear();
    }
}

/// Names that are known already, to click instead of typing.
fn offers_ui(ui: &mut Ui, scene: &mut Scene<'_>, done: &mut bool) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let mut names: Vec<String> = match scene.screen.overlay {
        Overlay::Voice => comparison.voices.iter().map(|voice| voice.name.clone()).collect(),
        Overlay::Side(_) => comparison.voices.iter().filter_map(|voice| voice.side.clone()).collect(),
        _ => return,
    };
    names.sort();
    names.dedup();
    let begun = scene.screen.typed.to_lowercase();
    ui.horizontal_wrapped(|ui| {
        for name in names.into_iter().filter(|name| name.to_lowercase().contains(&begun)).take(24) {
            if ui.small_button(&name).clicked() {
                scene.screen.typed = name;
                *done = true;
            }
        }
    });
}

fn settle(scene: &mut Scene<'_>) {
    let typed = scene.screen.typed.trim().to_owned();
    let Some(comparison) = scene.models.comparison.clone() else {
        return match scene.screen.overlay {
            Overlay::OpenPath if !typed.is_empty() => scene.push(Act::Open(PathBuf::from(typed))),
            Overlay::SavePath if !typed.is_empty() => scene.tell(Input::SaveAs(PathBuf::from(typed))),
            Overlay::Paste if !typed.is_empty() => scene.tell(Input::Paste(typed)),
            _ => {}
        };
    };
    let anchor = scene.state.selection.place().and_then(|place| view::anchor(&comparison, place));
    let name_of = |voice: u32| comparison.voices.get(voice as usize).map(|voice| voice.name.clone());
    let what = match scene.screen.overlay {
        Overlay::Side(voice) => name_of(voice).map(|name| What::SetSide { voice: name, side: typed.clone() }),
        _ if typed.is_empty() => None,
        Overlay::OpenPath => return scene.push(Act::Open(PathBuf::from(typed))),
        Overlay::SavePath => return scene.tell(Input::SaveAs(PathBuf::from(typed))),
        Overlay::ExportPath => return scene.push(Act::Export(PathBuf::from(typed))),
        Overlay::Paste => return scene.tell(Input::Paste(typed)),
        Overlay::Label => anchor.map(|anchor| What::Label(anchor, typed.clone())),
        Overlay::Voice => anchor.map(|statement| What::SetVoice { statement, voice: typed.clone() }),
        Overlay::RenameVoice(voice) => name_of(voice).map(|from| What::RenameVoice { from, to: typed.clone() }),
        Overlay::None | Overlay::Palette | Overlay::Keys | Overlay::Help => None,
    };
    if let Some(what) = what {
        scene.push(Act::Decide(what));
    }
}
