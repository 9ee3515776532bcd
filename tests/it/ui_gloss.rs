//! The window by accessible names: glosses are typed, pasted, taken from a file, changed, hidden, and never the words of a cell.

use crate::window::{app, article, click, quick, told};
use counterpoint::{
    article::Article,
    project::{Project, What},
    session::Input,
    statement::Place,
    text::Language,
    ui::{App, Command, GlossCommand, Palette},
    view::{Selection, View},
};
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{By, NodeT, Queryable},
};

type Window = Harness<'static, Option<App>>;

const SHUT: &str = "Le port a fermé lundi.";

fn window() -> Window {
    let mut project = Project::default();
    let french = article("Le Quai", &format!("{SHUT}\nPersonne n’a été blessé, a dit le maire."));
    project.add(Article { language: Language::new("fr"), ..french });
    project.add(article("The Quay", "The port closed on Monday.\nNobody was hurt, the mayor said."));
    let mut harness = told(vec![quick(project)], [1440.0, 900.0], Palette::Light);
    select(&mut harness, Place::new(0, 0));
    harness
}

fn select(harness: &mut Window, place: Place) {
    let words = app(harness).session().comparison().unwrap().words(place).to_owned();
    let says =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|label| label.contains(&words));
    harness.query_all_by_role(Role::Cell).find(says).expect("its cell is in sight").click();
    harness.run_steps(3);
    assert_eq!(app(harness).state().selection, Selection::Statement(place));
}

fn command(harness: &mut Window, command: GlossCommand) {
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, Command::Gloss(command));
    harness.run_steps(3);
}

fn glosses(harness: &Window) -> Vec<String> {
    let gloss = |what: &What| if let What::Gloss(_, words) = what { Some(words.clone()) } else { None };
    app(harness).session().project().decisions.iter().filter_map(|decision| gloss(&decision.what)).collect()
}

fn shows(harness: &Window, words: &str) -> bool {
    harness.query_all(By::new().label_contains(words)).next().is_some()
}

fn types(harness: &mut Window, words: &str) {
    harness.get_by_role_and_label(Role::TextInput, "New gloss").type_text(words);
    harness.run_steps(2);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
}

#[test]
fn a_gloss_is_typed_shown_in_both_views_changed_hidden_and_taken_back() {
    let mut harness = window();
    harness.key_press(egui::Key::J);
    harness.run_steps(3);
    types(&mut harness, "The port shut.");
    assert_eq!(glosses(&harness), ["The port shut."]);
    assert!(shows(&harness, &format!("{SHUT}\nGloss: The port shut.")), "the cell says its words, then its gloss");

    command(&mut harness, GlossCommand::Write);
    let field = harness.get_by_role_and_label(Role::TextInput, "New gloss");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("The port shut."), "to be changed");
    types(&mut harness, " Really.");
    assert_eq!(glosses(&harness), ["The port shut. Really."], "one takes the place of the other");

    harness.state_mut().as_mut().unwrap().show(View::Reading);
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::Button, "Gloss: The port shut. Really.");
    command(&mut harness, GlossCommand::Show);
    assert!(harness.query_by_label("Gloss: The port shut. Really.").is_none(), "hidden");
    command(&mut harness, GlossCommand::Show);
    harness.get_by_label("Gloss: The port shut. Really.").click();
    harness.run_steps(3);
    assert_eq!(app(&harness).state().selection, Selection::Statement(Place::new(0, 0)));

    click(&mut harness, "Remove gloss");
    assert!(glosses(&harness).is_empty());
    for words in ["The port shut. Really.", "The port shut."] {
        harness.state_mut().as_mut().unwrap().tell(Input::Undo);
        harness.run_steps(2);
        assert_eq!(glosses(&harness), [words]);
    }
}

#[test]
fn a_draft_is_of_one_statement() {
    let mut harness = window();
    harness.key_press(egui::Key::J);
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::TextInput, "New gloss").type_text("Half a");
    harness.run_steps(2);
    select(&mut harness, Place::new(0, 1));
    let value = harness.get_by_role_and_label(Role::TextInput, "New gloss").accesskit_node().value();
    assert_eq!(value.unwrap_or_default(), "");
}

#[test]
fn the_clipboard_is_a_gloss_and_rows_of_it_are_glosses() {
    let mut harness = window();
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, Command::Gloss(GlossCommand::Paste));
    harness.step();
    let asked = harness.output().viewport_output.values().flat_map(|viewport| viewport.commands.clone());
    assert!(asked.into_iter().any(|command| command == egui::ViewportCommand::RequestPaste));
    harness.event(egui::Event::Paste("The port\nshut.".to_owned()));
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
    assert_eq!(glosses(&harness), ["The port shut."]);

    command(&mut harness, GlossCommand::Write);
    let rows = format!("{SHUT}\tThe port closed.\nPersonne n’a été blessé, a dit le maire.\tNobody was hurt.");
    harness.event(egui::Event::Paste(rows));
    harness.run_steps(4);
    assert_eq!(glosses(&harness), ["The port closed.", "Nobody was hurt."]);
    assert!(shows(&harness, "2 statements have a gloss from The clipboard."));
}

#[test]
fn a_file_of_pairs_glosses_what_it_has_the_words_of() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pairs.tsv");
    std::fs::write(&path, format!("{SHUT}\tThe port closed.\nThe port closed on Monday.\tno foreign words\n")).unwrap();
    let mut harness = window();
    let take = |harness: &mut Window| {
        harness.state_mut().as_mut().unwrap().tell(Input::Glosses(path.clone()));
        harness.run_steps(4);
    };
    take(&mut harness);
    assert_eq!(glosses(&harness), ["The port closed."]);
    assert!(shows(&harness, "1 statement has a gloss from pairs.tsv."));
    let revision = app(&harness).session().revision();
    take(&mut harness);
    assert_eq!(app(&harness).session().revision(), revision, "the same again changes nothing");
    std::fs::write(&path, "no pairs here").unwrap();
    take(&mut harness);
    assert!(shows(&harness, "pairs.tsv holds no pairs"));
    std::fs::write(&path, "Anderes\tOther").unwrap();
    take(&mut harness);
    assert!(shows(&harness, "None of the 1 pairs in pairs.tsv fits"));
    assert_eq!(glosses(&harness), ["The port closed."]);
}
