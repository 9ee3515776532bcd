//! Questions of the session, words to type, notices.

use super::modal_ui;
use crate::{
    project::What,
    session::{Answer, Input, Question, Tone},
    ui::{
        Act, Command,
        act::Scene,
        icons,
        models::Overlay,
        theme::size,
        widgets::{bold, named},
    },
    view,
};
use egui::{
    Align, Align2, Area, Button, Frame, Id, Key, Layout, Order, RichText, Role, ScrollArea, Stroke, TextEdit, Ui,
    WidgetInfo, vec2,
};
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
                    let text = RichText::new(*label).color(scene.theme.on_accent.0);
                    button = Button::new(text).fill(scene.theme.accent.0).min_size(vec2(90.0, 28.0));
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

/// What a typed line is for: title, hint, and whether it has many lines.
fn purpose(scene: &Scene<'_>) -> (&'static str, String) {
    match scene.screen.overlay {
        Overlay::OpenPath => ("Open by path", "Where the file is, such as /home/me/report.txt".to_owned()),
        Overlay::SavePath => ("Save to", "Where the project is to be saved, ending in .ron".to_owned()),
        Overlay::ExportPath => {
            ("Export to", "A path ending in .html, .docx, .xlsx, .csv, .md, .json and more".to_owned())
        }
        Overlay::Label => ("Name the point", "A name of your own".to_owned()),
        Overlay::Voice => ("Who speaks here?", "The name of a voice".to_owned()),
        Overlay::RenameVoice(_) => ("Rename voice", "Its new name".to_owned()),
        Overlay::Side(_) => ("Side of the voice", "Such as a country; empty for none".to_owned()),
        Overlay::Paste => ("Paste an article", "Paste or type the text here".to_owned()),
        Overlay::None | Overlay::Palette | Overlay::Keys | Overlay::Help => ("", String::new()),
    }
}

/// Draws a window with one line, or one text, to type.
pub(super) fn typed_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let (title, hint) = purpose(scene);
    let many = scene.screen.overlay == Overlay::Paste;
    let mut done = false;
    let mut cancelled = false;
    let closed = modal_ui(ui, "typed", if many { 640.0 } else { 460.0 }, |ui| {
        ui.label(bold(title).size(size::HEAD + 1.0));
        ui.add_space(6.0);
        let field = if many {
            TextEdit::multiline(&mut scene.screen.typed).desired_rows(14)
        } else {
            TextEdit::singleline(&mut scene.screen.typed)
        };
        let add = |ui: &mut Ui| ui.add(field.hint_text(hint).desired_width(f32::INFINITY));
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
            let text = RichText::new("OK").color(scene.theme.on_accent.0);
            let button = Button::new(text).fill(scene.theme.accent.0).min_size(vec2(80.0, 27.0));
            done |= named(ui.add(button), "OK").clicked();
            cancelled |= ui.add(Button::new("Cancel").min_size(vec2(80.0, 27.0))).clicked();
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

/// Draws the last notices in the lower right corner, with undo where there is something to take back.
pub(super) fn notices_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    const SECONDS: u64 = 9;
    let now = scene.screen.now;
    let fresh = |notice: &&crate::session::Notice| {
        notice.tone == Tone::Failed || now.saturating_sub(notice.at.seconds()) < SECONDS
    };
    let shown: Vec<_> = scene.session.notices().iter().rev().filter(fresh).take(3).cloned().collect();
    if shown.is_empty() {
        return;
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
    Area::new(Id::unique("notices")).order(Order::Foreground).anchor(Align2::RIGHT_BOTTOM, vec2(-18.0, -40.0)).show(
        ui.ctx(),
        |ui| {
            for notice in shown.iter().rev() {
                let ink = match notice.tone {
                    Tone::Done => scene.theme.good.0,
                    Tone::Note => scene.theme.accent.0,
                    Tone::Failed => scene.theme.bad.0,
                };
                let frame = Frame::popup(ui.style()).stroke(Stroke::new(1.0, ink)).inner_margin(10);
                frame.show(ui, |ui| {
                    ui.set_max_width(420.0);
                    ui.horizontal(|ui| {
                        ui.add(egui::Label::new(&notice.message).wrap());
                        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                            let button = Button::new(icons::CROSS).small().frame_when_inactive(false);
                            if named(ui.add(button), "Dismiss notice").clicked() {
                                scene.push(Act::Dismiss(notice.id));
                            }
                            if notice.tone == Tone::Done
                                && scene.situation.undo.is_some()
                                && ui.small_button("Undo").clicked()
                            {
                                scene.command(Command::Undo);
                                scene.push(Act::Dismiss(notice.id));
                            }
                        });
                    });
                });
            }
        },
    );
}
