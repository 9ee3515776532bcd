//! The window by accessible names: what is decided shows where one works, says with whom, and says why it cannot be done.

use crate::window::{app, article, click, quick, told};
use counterpoint::{
    project::{Project, What},
    ui::{App, Palette},
    view::Selection,
};
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{By, NodeT, Queryable},
};

type Window = Harness<'static, Option<App>>;

const SIZE: [f32; 2] = [1440.0, 900.0];
const SHUT: &str = "The port of Vell was shut on Monday because of the storm";

fn shows(harness: &Window, words: &str) -> bool {
    harness.query_all(By::new().label_contains(words)).next().is_some()
}

fn press(harness: &mut Window, key: egui::Key) {
    harness.key_press(key);
    harness.run_steps(6);
}

fn three() -> Project {
    let mut project = Project::default();
    let bread = "Bread costs a third more than a year ago, bakers say.";
    project.add(article("Post", &format!("{SHUT}.\n{bread}")));
    project.add(article("Courier", &format!("{SHUT}.\n{bread}")));
    project.add(article("Radio", &format!("{SHUT}.")));
    project
}

fn decisions(harness: &Window) -> Vec<What> {
    app(harness).session().project().decisions.iter().map(|decision| decision.what.clone()).collect()
}

#[test]
fn a_rejected_pair_is_named_and_what_is_not_decided_too() {
    let mut harness = told(vec![quick(three())], SIZE, Palette::Light);
    assert!(shows(&harness, "C confirms and X rejects this pair"), "which pair is meant is said before");
    press(&mut harness, egui::Key::X);
    assert!(matches!(decisions(&harness)[..], [What::Reject(..)]));
    assert!(shows(&harness, "Done: reject pair of Post and Courier; not decided: with Radio"));
}

#[test]
fn on_a_silence_it_is_said_why_nothing_can_be_confirmed() {
    let mut harness = told(vec![quick(three())], SIZE, Palette::Light);
    let silent = harness
        .query_all_by_role(Role::Cell)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.ends_with("silent")));
    silent.expect("Radio says nothing of bread").click();
    harness.run_steps(4);
    assert!(matches!(app(&harness).state().selection, Selection::Silence { .. }));
    assert!(shows(&harness, "Confirm and Reject are about a statement; here is none."));
    press(&mut harness, egui::Key::X);
    assert_eq!(decisions(&harness), []);
    assert!(shows(&harness, "Nobody speaks in this cell: there is no pair to settle."));
}

#[test]
fn what_is_decided_has_its_sign_in_the_table_and_its_words_in_the_inspector() {
    let mut harness = told(vec![quick(three())], SIZE, Palette::Light);
    let signs = |harness: &Window, words: &str| {
        let all = harness.query_all_by_role(Role::Image).filter_map(|node| node.accesskit_node().label());
        all.filter(|label| label.starts_with(words)).count()
    };
    press(&mut harness, egui::Key::C);
    assert_eq!(signs(&harness, "Confirmed as parallel with"), 2, "both statements of the pair");
    assert!(shows(&harness, "Confirmed as parallel with Courier: “The port of Vell"), "in the inspector, with whom");
    press(&mut harness, egui::Key::P);
    assert_eq!(signs(&harness, "Point pinned"), 1);
    press(&mut harness, egui::Key::P);
    assert_eq!(signs(&harness, "Point pinned"), 0, "taken back, it is gone");
}

#[test]
fn a_search_is_cleared_by_escape_by_its_cross_and_where_nothing_is_found() {
    let mut harness = told(vec![quick(three())], SIZE, Palette::Light);
    let search = |harness: &mut Window| {
        harness.get_by_label("Find").focus();
        harness.run_steps(2);
        harness.get_by_label("Find").type_text("bread");
        harness.run_steps(3);
        assert_eq!(app(harness).state().search, "bread");
    };
    search(&mut harness);
    press(&mut harness, egui::Key::Escape);
    assert_eq!(app(&harness).state().search, "");
    search(&mut harness);
    click(&mut harness, "Clear the search");
    assert_eq!(app(&harness).state().search, "");
    assert!(harness.query_by_label("Clear the search").is_none(), "nothing is there to be cleared");
    search(&mut harness);
    harness.get_by_label("Find").type_text("nowhere");
    harness.run_steps(3);
    harness.get_by_label("No row to show");
    click(&mut harness, "Clear search");
    assert_eq!(app(&harness).state().search, "");
    assert!(harness.query_by_label("No row to show").is_none());
}

#[test]
fn in_the_exercise_nothing_is_compared_that_was_not_judged() {
    let mut harness = told(vec![quick(three())], SIZE, Palette::Light);
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, counterpoint::ui::Command::Classroom);
    harness.run_steps(4);
    click(&mut harness, "Same, pair 1");
    click(&mut harness, "Compare the answers");
    harness.get_by_label("Machine, pair 1: same");
    assert!(harness.query_by_label("Machine, pair 2: same").is_none());
    assert!(shows(&harness, "You did not judge this pair"));
}
