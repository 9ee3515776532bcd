//! The window by accessible names, without a display: whole tasks from opening to reopening, every view in every theme.

use crate::window::{app, article, quick, tag, told, told_with, window};
use counterpoint::{
    disk::system_fonts,
    project::{By, Project, What},
    session::{Existing, Input},
    ui::{App, Palette},
    view::{Layout, Selection, View},
};
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{By as Named, NodeT, Queryable},
};

#[test]
fn a_sample_is_opened_from_the_start_screen_by_one_click() {
    let mut harness = window(None, [1440.0, 900.0], Palette::Light);
    harness.get_by_label("Sample: The storm").click();
    harness.run_steps(6);
    assert_eq!(app(&harness).session().title(), "The storm");
    assert!(app(&harness).session().comparison().is_some());
    harness.get_by_label("Coverage strip");
}

#[test]
fn a_pair_is_confirmed_and_taken_back() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    let decisions = |harness: &Harness<'static, Option<App>>| app(harness).session().project().decisions.len();
    assert!(matches!(app(&harness).state().selection, Selection::Statement(_)), "something is selected at once");
    let before = decisions(&harness);
    harness.get_all_by_label("Confirm pair").next().unwrap().click();
    harness.run_steps(4);
    assert_eq!(decisions(&harness), before + 1);
    assert!(matches!(app(&harness).session().project().decisions.last().unwrap().what, What::Confirm(..)));
    harness.get_all_by_label("Undo").next().unwrap().click();
    harness.run_steps(4);
    assert_eq!(decisions(&harness), before);
}

#[test]
fn every_view_is_drawn_at_three_sizes_in_every_theme() {
    let sizes = [[1440.0, 900.0], [1024.0, 700.0], [640.0, 420.0]];
    for (palette, size) in Palette::ALL.into_iter().zip(sizes).chain([(Palette::Dark, sizes[2])]) {
        let mut harness = window(Some(2), size, palette);
        for view in View::ALL {
            harness.state_mut().as_mut().unwrap().show(view);
            harness.run_steps(3);
            assert_eq!(app(&harness).state().view, view);
        }
    }
}

#[test]
fn the_palette_opens_by_its_key_and_runs_a_command() {
    let mut harness = window(Some(3), [1440.0, 900.0], Palette::Dark);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::K);
    harness.run_steps(3);
    harness.get_by_label("Type a command");
    harness.event(egui::Event::Text("coverage view".to_owned()));
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
    assert_eq!(app(&harness).state().view, View::Coverage);
}

#[test]
fn a_column_head_makes_its_version_the_base() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    harness.get_by_label("A Moscow desk, base");
    let head = harness.get_by_role_and_label(Role::ColumnHeader, "A Paris desk");
    head.click();
    harness.run_steps(4);
    assert_eq!(app(&harness).state().base.as_deref(), Some("A Paris desk"));
    harness.get_by_label("A Paris desk, base");
}

#[test]
fn columns_are_outlets_voices_or_sides() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    for (name, by) in [("Voice", By::Voice), ("Side", By::Side), ("Outlet", By::Outlet)] {
        harness.get_by_role_and_label(Role::RadioButton, name).click();
        harness.run_steps(4);
        assert_eq!(app(&harness).session().comparison().unwrap().by, by);
    }
}

#[test]
fn articles_are_looked_at_before_they_come_in_and_a_decision_outlives_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let written = |name: &str, text: &str| std::fs::write(path(name), text).unwrap();
    written("north.txt", "The ferry was stopped on Monday because of the storm.\n\nNobody was hurt, the harbour said.");
    written("south.txt", "On Monday the storm stopped the ferry.\n\nTwo people were hurt, a nurse said.");
    written("third.txt", "A quite different text about bread.");
    let files = ["north.txt", "south.txt", "third.txt"].map(path).to_vec();
    let mut harness = told(vec![Input::Files(files)], [1440.0, 900.0], Palette::Light);
    harness.get_by_label("Take third.txt").click();
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
    let labels: Vec<&str> = app(&harness).session().articles().iter().map(|article| article.label()).collect();
    assert_eq!(labels, ["north.txt", "south.txt"], "the third was ticked off");

    let place = counterpoint::statement::Place::new(0, 0);
    let anchor = app(&harness).session().comparison().unwrap().anchor(place).unwrap();
    harness.state_mut().as_mut().unwrap().tell(Input::Decide(What::Note(anchor, "ask the harbour".to_owned())));
    harness.run_steps(3);
    let saved = path("work.ron");
    harness.state_mut().as_mut().unwrap().tell(Input::SaveAs(saved.clone(), Existing::Ask));
    harness.run_steps(3);
    assert!(!app(&harness).session().is_dirty());

    let again = told(vec![Input::Files(vec![saved])], [1024.0, 700.0], Palette::Dark);
    assert_eq!(app(&again).session().project().decisions.len(), 1);
    assert!(app(&again).session().comparison().is_some());
}

#[test]
fn keys_lead_through_the_grid_and_decide() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    let first = app(&harness).state().selection;
    harness.key_press(egui::Key::ArrowDown);
    harness.run_steps(3);
    let second = app(&harness).state().selection;
    assert_ne!(first, second);
    harness.key_press(egui::Key::ArrowUp);
    harness.run_steps(3);
    assert_eq!(app(&harness).state().selection, first);
    harness.key_press(egui::Key::ArrowRight);
    harness.run_steps(3);
    assert_ne!(app(&harness).state().selection, first);
    harness.key_press(egui::Key::X);
    harness.run_steps(3);
    assert!(matches!(app(&harness).session().project().decisions.last().unwrap().what, What::Reject(..)));
    let undo =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|label| label.starts_with("Undo "));
    harness.query_all_by_role(Role::Button).find(undo).expect("the notice takes it back").click();
    harness.run_steps(3);
    assert!(app(&harness).session().project().decisions.is_empty());
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
    assert_eq!(app(&harness).state().view, View::Reading);
    harness.key_press_modifiers(egui::Modifiers::ALT, egui::Key::ArrowLeft);
    harness.run_steps(3);
    assert_eq!(app(&harness).state().view, View::Parallel);
}

#[test]
fn a_note_and_a_tag_are_written_and_found_again() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    tag(&mut harness, "check");
    assert!(
        matches!(&app(&harness).session().project().decisions.last().unwrap().what, What::Tag(_, tag) if tag == "check")
    );
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::F);
    harness.run_steps(3);
    harness.get_by_label("Find").type_text("tag:check");
    harness.run_steps(4);
    assert_eq!(app(&harness).state().search, "tag:check");
    let rows = harness.query_all_by_role(Role::RowHeader).count();
    assert_eq!(rows, 1, "one point has the tag");
}

#[test]
fn readers_judge_pairs_and_then_see_what_the_machine_says() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    harness
        .state_mut()
        .as_mut()
        .unwrap()
        .command(&egui::Context::default(), counterpoint::ui::WindowCommand::Classroom);
    harness.run_steps(3);
    assert!(harness.query_by_label("Coverage strip").is_none(), "the strip would give it away");
    harness.get_by_label("Same, pair 1").click();
    harness.run_steps(3);
    harness.get_by_label("Compare the answers").click();
    harness.run_steps(3);
    assert!(harness.query_by_label("Same, pair 1").is_none());
    assert!(harness.query_all(Named::new().label_contains("Machine, pair 1: ")).count() > 0);
    assert_eq!(
        harness.query_all(Named::new().label_contains("Machine, pair 2: ")).count(),
        0,
        "what was not judged is not told"
    );
    harness.key_press(egui::Key::Escape);
    harness.run_steps(3);
    harness.get_by_label("Coverage strip");
}

#[test]
fn doubtful_speakers_are_gone_through_and_settled() {
    let mut harness = window(Some(0), [1440.0, 900.0], Palette::Light);
    let unsure = |harness: &Harness<'static, Option<App>>| {
        let session = app(harness).session();
        let doubts = counterpoint::view::doubts(session.project(), session.comparison().unwrap());
        doubts.into_iter().map(|doubt| doubt.place).collect::<Vec<_>>()
    };
    let before = unsure(&harness);
    let Some(first) = before.first().copied() else { return println!("no speaker of the sample is doubtful: skipped") };
    harness.key_press(egui::Key::U);
    harness.run_steps(3);
    harness.get_by_label("End review");
    while app(&harness).state().selection.place() != Some(first) {
        harness.key_press(egui::Key::U);
        harness.run_steps(3);
    }
    harness.key_press(egui::Key::A);
    harness.run_steps(3);
    let after = unsure(&harness);
    assert_eq!(after.len(), before.len() - 1);
    assert!(!after.contains(&first));
}

#[test]
fn two_views_stand_side_by_side_and_are_never_the_same() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Backslash);
    harness.run_steps(3);
    assert_eq!(app(&harness).state().layout, Layout::Split(View::Reading));
    harness.state_mut().as_mut().unwrap().show(View::Reading);
    harness.run_steps(3);
    assert_eq!(app(&harness).state().layout, Layout::Split(View::Parallel));
}

#[test]
fn any_script_and_an_empty_project_are_drawn() {
    let mut project = Project::default();
    let long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
    project.add(article(long, &format!("Das {long} gilt seit Freitag. Der Hafen wurde geschlossen.")));
    project.add(article("مكتب القاهرة", "أغلق الميناء يوم الجمعة. وقال الوزير: \"ستعود الكهرباء خلال 48 ساعة\"."));
    project.add(article("שולחן תל אביב", "הנמל נסגר ביום שישי. השר אמר: \"החשמל יחזור בתוך 48 שעות\"."));
    let fonts = system_fonts();
    if fonts.is_empty() {
        println!("this system has no font for Chinese: that article is left out");
    } else {
        project.add(article("北京编辑部", "港口于周五关闭。部长说：“电力将在48小时内恢复。”"));
    }
    for size in [[1440.0, 900.0], [640.0, 420.0]] {
        let mut harness = told_with(fonts.clone(), vec![quick(project.clone())], size, Palette::Light);
        for view in View::ALL {
            harness.state_mut().as_mut().unwrap().show(view);
            harness.run_steps(3);
        }
        assert_eq!(app(&harness).session().articles().len(), project.articles.len());
        let empty = told(vec![quick(Project::default())], size, Palette::Dark);
        empty.get_by_label("Sample: The storm");
    }
}

#[test]
fn every_control_has_a_name() {
    for view in View::ALL {
        let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
        harness.state_mut().as_mut().unwrap().show(view);
        harness.run_steps(4);
        let controls = [Role::Button, Role::CheckBox, Role::RadioButton, Role::ComboBox, Role::Slider, Role::TextInput];
        for role in controls {
            for node in harness.query_all_by_role(role) {
                let named = node.accesskit_node().label().is_some_and(|label| !label.trim().is_empty());
                assert!(named, "a {role:?} in the {} view has no name: {node:?}", view.name());
            }
        }
    }
}
