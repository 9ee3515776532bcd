//! Matters in the window, by accessible names: the Coverage view's rows, the Reading view's margin, the palette, the list of rows,
//! the sign of what a version does, and the first sample.

use crate::window::{app, click, window};
use counterpoint::{
    statement::Place,
    ui::{App, Command, CompareCommand, FileCommand, Palette},
    view::{Index, Selection, View},
};
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};

const SIZE: [f32; 2] = [1440.0, 900.0];
const STORM: usize = 3;

fn command(harness: &mut Harness<'static, Option<App>>, command: impl Into<Command>) {
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, command);
    harness.run_steps(4);
}

fn names(harness: &Harness<'static, Option<App>>, role: Role) -> Vec<String> {
    let name = |node: egui_kittest::Node<'_>| node.accesskit_node().label().or_else(|| node.accesskit_node().value());
    harness.query_all_by_role(role).filter_map(name).collect()
}

/// The first statement that has a fellow of another version in its matter that is not parallel to it.
fn with_answers(app: &App) -> (Place, Place) {
    let comparison = app.session().comparison().unwrap();
    let index = Index::new(comparison);
    let fits = |one: Place, other: Place| {
        index.version(one) != index.version(other)
            && (index.point(one).is_none() || index.point(one) != index.point(other))
    };
    let pairs = comparison.matters.iter().flat_map(|matter| {
        matter.statements.iter().flat_map(|one| matter.statements.iter().map(move |other| (*one, *other)))
    });
    pairs.clone().find(|(one, other)| fits(*one, *other)).expect("a question with two answers")
}

#[test]
fn the_first_sample_is_the_richest() {
    let harness = window(None, SIZE, Palette::Light);
    let samples: Vec<String> =
        names(&harness, Role::Button).into_iter().filter(|name| name.starts_with("Sample: ")).collect();
    assert_eq!(samples.first().map(String::as_str), Some("Sample: The storm"), "{samples:?}");
    let mut harness = harness;
    click(&mut harness, "Sample: The storm");
    assert_eq!(app(&harness).session().title(), "The storm");
}

#[test]
fn a_sample_looked_at_by_voice_is_no_unsaved_work() {
    let mut harness = window(Some(STORM), SIZE, Palette::Light);
    for by in [CompareCommand::BySide, CompareCommand::ByVoice] {
        command(&mut harness, by);
        assert!(!app(&harness).session().is_dirty());
    }
    command(&mut harness, FileCommand::New);
    assert!(app(&harness).session().question().is_none(), "nothing would be lost");
}

#[test]
fn matters_fold_and_unfold_in_the_coverage_view() {
    let mut harness = window(Some(STORM), SIZE, Palette::Light);
    command(&mut harness, Command::Show(View::Coverage));
    let cells = |harness: &Harness<'static, Option<App>>| {
        names(harness, Role::Cell).into_iter().filter(|name| name.contains(", point ")).count()
    };
    let heads = |harness: &Harness<'static, Option<App>>| -> Vec<String> {
        names(harness, Role::RowHeader).into_iter().filter(|name| name.starts_with("Matter: ")).collect()
    };
    let (all, matters) = (cells(&harness), heads(&harness));
    assert!(all > 0 && matters.len() > 1, "{all} {matters:?}");
    assert!(names(&harness, Role::Cell).iter().any(|name| name.contains("% of its words; ")), "shares are told");
    click(&mut harness, "Fold all");
    assert_eq!(cells(&harness), 0);
    let first = heads(&harness).into_iter().find(|name| !name.contains(", 0 points")).unwrap();
    assert!(first.ends_with(", folded"), "{first}");
    click(&mut harness, &first);
    assert!((1..=all).contains(&cells(&harness)));
    click(&mut harness, "Unfold all");
    assert_eq!(cells(&harness), all);
    let cell = names(&harness, Role::Cell).into_iter().find(|name| name.contains("% of its words; ")).unwrap();
    click(&mut harness, &cell);
    assert_eq!(app(&harness).state().view, View::Parallel);
}

#[test]
fn the_margin_leads_to_what_others_say_to_the_same_question() {
    let mut harness = window(Some(STORM), SIZE, Palette::Light);
    command(&mut harness, Command::Show(View::Reading));
    let (one, _) = with_answers(app(&harness));
    let comparison = app(&harness).session().comparison().unwrap().clone();
    let words = comparison.words(one).to_owned();
    let article = comparison.articles[one.article()].article.label().to_owned();
    click(&mut harness, &article);
    command(&mut harness, Command::Show(View::Reading));
    harness.get_by_role_and_label(Role::Paragraph, &words).click();
    harness.run_steps(4);
    assert_eq!(app(&harness).state().selection, Selection::Statement(one));
    assert!(names(&harness, Role::Heading).iter().any(|name| name.starts_with("On the same question: ")));
    let answer = names(&harness, Role::Button).into_iter().find(|name| name.starts_with("Same question, ")).unwrap();
    harness.get_by_label(&answer).click_accesskit();
    harness.run_steps(4);
    let now = app(&harness).state().selection.place().unwrap();
    assert_ne!(now, one);
    let index = Index::new(&comparison);
    assert_eq!(index.matter(now), index.matter(one));
    assert!(answer.ends_with(comparison.words(now)), "{answer}");
    // the same by a key, until the round is closed
    let round = comparison.matters[index.matter(one).unwrap()].statements.len();
    let mut seen = Vec::new();
    for _ in 0..round {
        harness.key_press(egui::Key::Q);
        harness.run_steps(3);
        seen.push(app(&harness).state().selection.place().unwrap());
    }
    assert_eq!(seen.last(), Some(&now));
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), round);
}

#[test]
fn the_palette_and_the_list_of_rows_lead_to_a_matter() {
    let mut harness = window(Some(STORM), SIZE, Palette::Dark);
    let comparison = app(&harness).session().comparison().unwrap().clone();
    let last = comparison.matters.len() - 1;
    let label = comparison.matters[last].label.clone();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::K);
    harness.run_steps(3);
    harness.event(egui::Event::Text(format!("go to matter {label}")));
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
    let place = app(&harness).state().selection.place().unwrap();
    assert!(comparison.matters[last].statements.contains(&place));

    click(&mut harness, "Rows: All points");
    harness.get_all_by_label(&comparison.matters[0].label).last().unwrap().click();
    harness.run_steps(4);
    assert_eq!(app(&harness).state().search.trim(), counterpoint::view::matter_line(&comparison.matters[0].label));
}

#[test]
fn a_cell_tells_what_its_version_does_with_what_is_said() {
    let mut harness = window(Some(STORM), SIZE, Palette::Light);
    let told = names(&harness, Role::Label);
    assert!(told.iter().any(|name| name.ends_with(" says it itself")), "{told:?}");
    assert!(told.iter().any(|name| name.contains(" gives it to ")), "{told:?}");
    harness.key_press(egui::Key::ArrowDown);
    harness.run_steps(4);
    let texts = names(&harness, Role::Label);
    assert!(
        texts.iter().any(|text| text.starts_with('•') || text.starts_with('“')),
        "the inspector says so too: {texts:?}"
    );
}
