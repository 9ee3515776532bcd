//! A report is asked for in the window: the form is chosen before the path, and what was written can be opened.

use crate::window::{app, click, window};
use counterpoint::{
    locale::{self, Language},
    report::Format,
    session::{About, Existing, Input},
    ui::{App, FileCommand, Palette},
};
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{By, NodeT, Queryable},
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

type Window = Harness<'static, Option<App>>;

const SIZE: [f32; 2] = [1440.0, 900.0];

fn shows(harness: &Window, words: &str) -> bool {
    harness.query_all(By::new().label_contains(words)).next().is_some()
}

fn tell(harness: &mut Window, input: Input) {
    harness.state_mut().as_mut().unwrap().tell(input);
    harness.run_steps(4);
}

/// The form of that name is chosen in the list of forms, and that path is typed where the system has no dialog.
fn exported(harness: &mut Window, format: Format, path: &Path) {
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, FileCommand::Export);
    harness.run_steps(4);
    click(harness, &format!("Export: {}", format.title()));
    let line = "Export a report";
    // The dialog of the system, if there were one, would answer in its own time.
    let there = |harness: &Window| harness.query_by_role_and_label(Role::TextInput, line).is_some();
    for _ in 0..400 {
        if there(harness) {
            break;
        }
        harness.run_steps(1);
    }
    if !there(harness) {
        println!("the dialog of the system was not refused: the path is told");
        return tell(harness, Input::Export(path.to_owned(), Existing::Ask));
    }
    let suggested = harness.get_by_role_and_label(Role::TextInput, line).accesskit_node().value().unwrap();
    assert!(suggested.ends_with(&format!(".{}", format.ending())), "{suggested}");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.get_by_role_and_label(Role::TextInput, line).type_text(&path.display().to_string());
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
}

#[test]
fn every_form_is_offered_with_what_it_is_for() {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, FileCommand::Export);
    harness.run_steps(4);
    for format in Format::ALL {
        harness.get_by_role_and_label(Role::Button, &format!("Export: {}", format.title()));
        assert!(shows(&harness, format.about()), "{}", format.about());
        assert!(shows(&harness, &format!(".{}", format.ending())));
    }
    assert!(shows(&harness, "For a PDF, write the web page"), "what to do instead of what there is not");
    harness.run_steps(6);
    click(&mut harness, "Cancel");
    assert!(harness.query_by_label("Export: Web page").is_none());
}

#[test]
fn a_report_is_in_the_language_of_the_window_or_in_the_one_that_is_picked() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().canonicalize().unwrap();
    let mut harness = window(Some(1), SIZE, Palette::Light);
    let written = |harness: &mut Window, name: &str| {
        let path = place.join(name);
        tell(harness, Input::Export(path.clone(), Existing::Ask));
        std::fs::read_to_string(path).unwrap()
    };
    assert!(written(&mut harness, "english.md").contains("## Coverage\n"));
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, FileCommand::Export);
    harness.run_steps(10);
    click(&mut harness, "Language of the report: As the window");
    click(&mut harness, "Français");
    click(&mut harness, "Cancel");
    assert!(written(&mut harness, "french.md").contains("## Couverture\n"));
    harness.state_mut().as_mut().unwrap().speak(Language::German);
    assert!(written(&mut harness, "still.md").contains("## Couverture\n"), "the choice is not remembered");
    locale::speak(Language::English);
    let mut harness = window(Some(1), SIZE, Palette::Light);
    harness.state_mut().as_mut().unwrap().speak(Language::German);
    assert!(written(&mut harness, "german.md").contains("## Abdeckung\n"));
}

#[test]
fn what_was_written_is_opened_by_the_program_of_the_system() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().canonicalize().unwrap();
    let path = place.join("desks.narrative.md");
    let mut harness = window(Some(1), SIZE, Palette::Light);
    let opened: Arc<Mutex<Vec<PathBuf>>> = Arc::default();
    let note = Arc::clone(&opened);
    let app_of = |harness: &mut Window, opener| harness.state_mut().as_mut().unwrap().open_by(opener);
    app_of(
        &mut harness,
        Box::new(move |path| {
            note.lock().unwrap().push(path.to_owned());
            Ok(())
        }),
    );
    exported(&mut harness, Format::Composite, &path);
    let last = app(&harness).session().notices().last().unwrap().clone();
    assert_eq!(last.about, Some(About::File(path.clone())), "{}", last.message);
    assert!(shows(&harness, &format!("Wrote {}.", path.display())));
    assert!(std::fs::read_to_string(&path).unwrap().contains(": one narrative"));
    click(&mut harness, "Open the report");
    click(&mut harness, "Open the folder of the report");
    assert_eq!(*opened.lock().unwrap(), [path.clone(), place.clone()]);
    app_of(&mut harness, Box::new(|_| Err(std::io::Error::other("no program for it"))));
    click(&mut harness, "Open the report");
    assert!(shows(&harness, "could not be opened (no program for it)"));
    exported(&mut harness, Format::Html, &place.join("desks.pdf"));
    assert!(shows(&harness, "reports are not written as PDF"));
    assert!(!place.join("desks.pdf").exists());
}
