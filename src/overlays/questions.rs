//! Questions of the session, and words to type.

use super::modal::modal_ui;
use crate::{
    kit::{
        scroll::scrolled,
        theme::size,
        widgets::{bold, edged, line, main_button, named},
    },
    locale::{Message, tr},
    project::{Edit, What},
    report,
    scene::{
        Act, Scene,
        overlay::{Overlay, corrected},
    },
    session::{Answer, Existing, Input, Question, Session, Written},
    view,
};
use egui::{
    Button, Id, Key, Response, Role, ScrollArea, TextEdit, Ui, WidgetInfo,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
    vec2,
};
use std::path::{Path, PathBuf};

/// What is asked, what is told with it, and the answers to choose from.
type Asked = (&'static str, Vec<String>, Vec<(&'static str, Answer)>);

fn asked(scene: &Scene<'_>, question: &Question) -> Asked {
    match question {
        Question::Unsaved => (
            tr!("ask-save"),
            vec![match scene.session.path() {
                Some(_) => tr!("ask-save-file", name = scene.session.title()),
                None => tr!("ask-save-new", name = scene.session.title()),
            }],
            vec![
                (tr!("ask-save-yes"), Answer::Save),
                (tr!("ask-save-no"), Answer::Discard),
                (tr!("cancel"), Answer::Cancel),
            ],
        ),
        Question::ChangedOutside { differences } => (
            tr!("ask-changed"),
            differences.iter().map(Message::told).collect(),
            vec![
                (tr!("ask-merge"), Answer::Merge),
                (tr!("ask-take-file"), Answer::Reload),
                (tr!("ask-keep-mine"), Answer::KeepMine),
            ],
        ),
        Question::InUse(path) => (
            tr!("ask-in-use"),
            vec![path.display().to_string()],
            vec![
                (tr!("ask-look"), Answer::ReadOnly),
                (tr!("ask-anyway"), Answer::Anyway),
                (tr!("cancel"), Answer::Cancel),
            ],
        ),
        Question::Replace(path, written) => (
            tr!("ask-replace"),
            vec![match written {
                Written::Project => tr!("ask-replace-project", file = path.display().to_string()),
                Written::Report => tr!("ask-replace-report", file = path.display().to_string()),
            }],
            vec![(tr!("cancel"), Answer::Cancel), (tr!("ask-replace-yes"), Answer::Replace)],
        ),
        Question::ThrowAway(file) => (
            tr!("ask-throw-away"),
            left_told(scene, file),
            vec![(tr!("ask-keep"), Answer::Cancel), (tr!("ask-throw-away-yes"), Answer::ThrowAway)],
        ),
    }
}

/// Draws the session's question.
pub(super) fn question_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(question) = scene.session.question().cloned() else { return };
    let (title, told, answers) = asked(scene, &question);
    let closed = modal_ui(ui, "question", 440.0, |ui| {
        ui.label(bold(title).size(size::HEAD + 1.0));
        ui.add_space(4.0);
        scrolled(ScrollArea::vertical().max_height(240.0), ui, |ui| {
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

/// What is known of the work that was left behind in that file.
fn left_told(scene: &Scene<'_>, file: &Path) -> Vec<String> {
    let left = scene.session.recoveries().iter().find(|left| left.file == file);
    let left =
        left.map(|left| view::left_behind(&left.project, left.path.as_deref(), left.at / 1_000, scene.screen.now));
    left.map_or_else(Vec::new, |left| vec![left.name, left.told])
}

/// Hint in the line that is typed, and the verb on the button that settles it.
fn purpose(overlay: Overlay) -> (String, &'static str) {
    let (hint, verb) = match overlay {
        Overlay::OpenPath => (tr!("typed-open"), tr!("typed-open-verb")),
        Overlay::AddPath => (tr!("typed-add"), tr!("typed-add-verb")),
        Overlay::CodebookPath => (tr!("typed-codes"), tr!("typed-codes-verb")),
        Overlay::GlossesPath => (tr!("typed-glosses"), tr!("typed-glosses-verb")),
        Overlay::CorrectPath(_) => (tr!("typed-correct"), tr!("typed-correct-verb")),
        Overlay::NameProject => (tr!("typed-name-project"), tr!("typed-name-verb")),
        Overlay::SavePath => (tr!("typed-save"), tr!("ask-save-yes")),
        Overlay::ExportPath => {
            return (tr!("typed-export", endings = report::Format::endings()), tr!("typed-export-verb"));
        }
        Overlay::ExportCodebookPath => (tr!("typed-export-codes"), tr!("typed-export-verb")),
        Overlay::VerifyPath => (tr!("typed-verify"), tr!("typed-verify-verb")),
        Overlay::Label | Overlay::LabelMatter => (tr!("typed-name"), tr!("typed-name-verb")),
        Overlay::Voice => (tr!("typed-voice"), tr!("typed-voice-verb")),
        Overlay::RenameVoice(_) => (tr!("typed-rename"), tr!("typed-rename-verb")),
        Overlay::Side(_) => (tr!("typed-side"), tr!("typed-side-verb")),
        Overlay::None
        | Overlay::Palette
        | Overlay::Keys
        | Overlay::Help
        | Overlay::Paste
        | Overlay::Exports
        | Overlay::Verified => ("", ""),
    };
    (hint.to_owned(), verb)
}

/// Draws a window with one line to type.
pub(super) fn typed_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let title = scene.screen.above.overlay.title();
    let (hint, verb) = purpose(scene.screen.above.overlay);
    let mut done = false;
    let mut cancelled = false;
    let closed = modal_ui(ui, "typed", 460.0, |ui| {
        ui.label(bold(title).size(size::HEAD + 1.0));
        ui.add_space(6.0);
        let theme = scene.theme;
        let field = TextEdit::singleline(&mut scene.screen.above.typed).hint_text(hint).desired_width(f32::INFINITY);
        let response = ui.add(edged(ui, theme, field, Id::unique("typed field")));
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, title));
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            done = true;
        } else {
            response.request_focus();
        }
        if response.gained_focus() {
            select_all(ui, &response, scene.screen.above.typed.chars().count());
        }
        if let Some(why) = &scene.screen.above.refused {
            let told = ui.add(egui::Label::new(line(why).color(scene.theme.bad.0)).wrap());
            told.widget_info(|| WidgetInfo::labeled(Role::Status, true, why));
        }
        offers_ui(ui, scene, &mut done);
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            done |= named(ui.add(main_button(scene.theme, verb)), verb).clicked();
            cancelled |= ui.add(Button::new(tr!("cancel")).min_size(vec2(80.0, 28.0))).clicked();
        });
    });
    if done {
        settle(scene);
    }
    if closed || done || cancelled {
        scene.screen.above.overlay = Overlay::None;
        scene.screen.above.typed.clear();
        scene.screen.above.refused = None;
    }
}

/// Selects all that stands in a line, so that typing puts something else in its place.
fn select_all(ui: &Ui, line: &Response, letters: usize) {
    let mut state = TextEditState::load(ui.ctx(), line.id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(0), CCursor::new(letters))));
    state.store(ui.ctx(), line.id);
}

/// Names that are known already, to click instead of typing.
fn offers_ui(ui: &mut Ui, scene: &mut Scene<'_>, done: &mut bool) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let mut names: Vec<String> = match scene.screen.above.overlay {
        Overlay::Voice => comparison.voices.iter().map(|voice| voice.name.clone()).collect(),
        Overlay::Side(_) => comparison.voices.iter().filter_map(|voice| voice.side.clone()).collect(),
        _ => return,
    };
    names.sort();
    names.dedup();
    let begun = scene.screen.above.typed.to_lowercase();
    ui.horizontal_wrapped(|ui| {
        for name in names.into_iter().filter(|name| name.to_lowercase().contains(&begun)).take(24) {
            if ui.small_button(&name).clicked() {
                scene.screen.above.typed = name;
                *done = true;
            }
        }
    });
}

/// What a path that was typed is for; `None` in a window where none is typed.
fn with_path(session: &Session, overlay: Overlay, path: PathBuf) -> Option<Input> {
    match overlay {
        Overlay::CorrectPath(article) => corrected(session, article, path),
        Overlay::OpenPath | Overlay::AddPath | Overlay::CodebookPath => Some(Input::Files(vec![path])),
        Overlay::GlossesPath => Some(Input::Glosses(path)),
        Overlay::SavePath => Some(Input::SaveAs(path, Existing::Ask)),
        Overlay::VerifyPath => Some(Input::Verify(path)),
        Overlay::ExportPath | Overlay::ExportCodebookPath => Some(Input::Export(path, Existing::Ask)),
        _ => None,
    }
}

fn settle(scene: &mut Scene<'_>) {
    let typed = scene.screen.above.typed.trim().to_owned();
    let overlay = scene.screen.above.overlay;
    if let Some(input) = with_path(scene.session, overlay, PathBuf::from(&typed)).filter(|_| !typed.is_empty()) {
        scene.screen.above.tried = Some((overlay, typed));
        return scene.tell(input);
    }
    if overlay == Overlay::NameProject {
        return scene.tell(Input::Edit(Edit::Rename(typed)));
    }
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let anchor = scene.state.selection.place().and_then(|place| view::anchor(&comparison, place));
    let name_of = |voice: u32| comparison.voices.get(voice as usize).map(|voice| voice.name.clone());
    let what = match scene.screen.above.overlay {
        Overlay::Side(voice) => name_of(voice).map(|name| What::SetSide { voice: name, side: typed.clone() }),
        _ if typed.is_empty() => None,
        Overlay::Label => anchor.map(|anchor| What::Label(anchor, typed.clone())),
        Overlay::LabelMatter => scene.state.selection.place().and_then(|place| comparison.label_matter(place, &typed)),
        Overlay::Voice => anchor.map(|statement| What::SetVoice { statement, voice: typed.clone() }),
        Overlay::RenameVoice(voice) => name_of(voice).map(|from| What::RenameVoice { from, to: typed.clone() }),
        _ => None,
    };
    if let Some(what) = what {
        scene.push(Act::Decide(what));
    }
}
