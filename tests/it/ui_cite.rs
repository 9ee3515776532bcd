//! The window by accessible names: a report is verified, origins are parted, things are coded blind.

use crate::window::{app, article, click, quick, told, window};
use counterpoint::{
    project::{Project, What},
    session::{Existing, Input},
    ui::{App, Command, CompareCommand, EditCommand, Palette, WindowCommand},
};
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{By, Queryable},
};
use std::fs;

type Window = Harness<'static, Option<App>>;

const SIZE: [f32; 2] = [1440.0, 900.0];

fn tell(harness: &mut Window, input: Input) {
    harness.state_mut().as_mut().unwrap().tell(input);
    harness.run_steps(4);
}

fn command(harness: &mut Window, command: impl Into<Command>) {
    harness.state_mut().as_mut().unwrap().command(&egui::Context::default(), command);
    harness.run_steps(5);
}

fn shows(harness: &Window, words: &str) -> bool {
    harness.query_all(By::new().label_contains(words)).next().is_some()
}

fn last(harness: &Window) -> Option<(String, What)> {
    let decisions = &app(harness).session().project().decisions;
    decisions.last().map(|decision| (decision.by.clone(), decision.what.clone()))
}

#[test]
fn a_report_is_verified_and_a_tampered_cell_is_named() {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.html");
    tell(&mut harness, Input::Export(path.clone(), Existing::Replace));
    tell(&mut harness, Input::Verify(path.clone()));
    assert!(shows(&harness, "The report stands"), "{:?}", app(&harness).session().notices());
    click(&mut harness, "Close");
    let page = fs::read_to_string(&path).unwrap();
    let (head, rest) = page.split_once("<p class=\"line\" data-quote").unwrap();
    let (mark, words) = rest.split_once('>').unwrap();
    fs::write(&path, format!("{head}<p class=\"line\" data-quote{mark}>Not {words}")).unwrap();
    tell(&mut harness, Input::Verify(path));
    assert!(shows(&harness, "The report does not stand") && shows(&harness, "quoted cell (One narrative"));
}

#[test]
fn what_is_no_report_is_refused_in_words() {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.html");
    fs::write(&path, "<p>words</p>").unwrap();
    tell(&mut harness, Input::Verify(path));
    assert!(shows(&harness, "it carries no evidence"));
    tell(&mut harness, Input::Verify(folder.path().join("missing.html")));
    assert!(shows(&harness, "could not be read"));
}

#[test]
fn an_origin_is_parted_and_joined_again_by_undo() {
    let text = "The Veld river broke its banks near Tamsk on Tuesday night and flooded four hundred houses. \
                Rescue workers brought elderly residents out of the lower town in rubber boats until dawn. \
                The regional governor declared a state of emergency and promised families immediate help.";
    let mut project = Project::default();
    for outlet in ["The Coast", "Valley News"] {
        project.add(article(outlet, text));
    }
    let mut harness = told(vec![quick(project)], SIZE, Palette::Light);
    assert!(shows(&harness, "2 outlets, 1 origin"));
    command(&mut harness, CompareCommand::Copies);
    click(&mut harness, "Valley News was written apart");
    assert!(matches!(last(&harness), Some((_, What::TwoOrigins(..)))));
    assert!(!shows(&harness, "Valley News was written apart"));
    command(&mut harness, EditCommand::Undo);
    assert!(shows(&harness, "Valley News was written apart"));
}

#[test]
fn coding_blind_hides_what_others_say_and_keeps_who_answered() {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    command(&mut harness, WindowCommand::CodeBlind);
    assert!(shows(&harness, "Write your name first"));
    harness.get_by_role_and_label(Role::TextInput, "Name of the coder").focus();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::TextInput, "Name of the coder").type_text("Ana");
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
    click(&mut harness, "pairs");
    assert!(!shows(&harness, "likely to say the same"), "the machine's estimate is hidden");
    let count = app(&harness).session().project().decisions.len();
    command(&mut harness, EditCommand::Confirm);
    assert_eq!(
        app(&harness).session().project().decisions.len(),
        count,
        "nothing is decided with the machine in sight"
    );
    let number = harness.query_all(By::new().label_contains("not parallel, thing")).count();
    assert_eq!(number, 1, "one thing at a time");
    let node = harness.query_all(By::new().label_contains("not parallel, thing")).next().unwrap();
    node.click();
    harness.run_steps(4);
    assert!(
        matches!(last(&harness), Some((who, What::Judge { verdict, .. })) if who == "Ana" && verdict == "not parallel")
    );
    click(&mut harness, "Agreement and disputes");
    assert!(shows(&harness, "Pairs: alpha cannot be told"));
    click(&mut harness, "End coding");
    assert!(!shows(&harness, "End coding"));
}
