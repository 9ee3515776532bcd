//! The window by accessible names: measuring, why two are not paired, copies, what was done to texts, marks, several at once.

use crate::window::{app, article, click, quick, tag, told, window};
use counterpoint::{
    alignment::Point,
    article::Article,
    project::{Copies, Project, What},
    session::Input,
    statement::Place,
    ui::{App, Command, CompareCommand, EditCommand, GoCommand, Palette},
    view::{Selection, View},
};
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{By, NodeT, Queryable},
};

type Window = Harness<'static, Option<App>>;

const SIZE: [f32; 2] = [1440.0, 900.0];

fn command(harness: &mut Window, command: impl Into<Command>) {
    harness.state_mut().as_mut().unwrap().command(&egui::Context::default(), command);
    harness.run_steps(5);
}

fn go(harness: &mut Window, view: View) {
    harness.state_mut().as_mut().unwrap().show(view);
    harness.run_steps(4);
}

fn decisions(harness: &Window) -> Vec<What> {
    app(harness).session().project().decisions.iter().map(|decision| decision.what.clone()).collect()
}

/// The names of everything of a role that is shown.
fn names(harness: &Window, role: Role) -> Vec<String> {
    harness.query_all_by_role(role).filter_map(|node| node.accesskit_node().label()).collect()
}

/// Whether anything shown is named so or says so.
fn shows(harness: &Window, words: &str) -> bool {
    harness.query_all(By::new().label_contains(words)).next().is_some()
}

#[test]
fn the_machine_is_measured_and_asks_for_the_next_pair() {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    harness.key_press(egui::Key::C);
    harness.run_steps(3);
    assert!(matches!(decisions(&harness)[..], [What::Confirm(..)]));
    harness.key_press(egui::Key::E);
    harness.run_steps(5);
    harness.get_by_label("End measuring");
    assert!(shows(&harness, "Decided pairs: 1. 1 held parallel, 0 held apart"));
    harness.key_press(egui::Key::E);
    harness.run_steps(5);
    let first = app(&harness).state().selected();
    assert_eq!(first.len(), 2, "a pair of the queue is selected");
    harness.key_press(egui::Key::X);
    harness.run_steps(8);
    assert!(matches!(decisions(&harness)[..], [What::Confirm(..), What::Reject(..)]));
    assert_ne!(app(&harness).state().selected(), first, "the next pair is selected");
    assert!(shows(&harness, "Decided pairs: 2. 1 held parallel, 1 held apart"), "it is measured again");
    harness.key_press(egui::Key::Escape);
    harness.run_steps(3);
    harness.get_by_label("Coverage strip");
}

#[test]
fn why_two_selected_statements_are_not_paired_is_told_and_the_two_can_be_settled() {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    let first = app(&harness).state().selection.place().unwrap();
    let comparison = app(&harness).session().comparison().unwrap().clone();
    let apart = |point: &&Point| !point.readings.iter().any(|r| r.statements.contains(&first));
    let others = comparison.points.iter().filter(apart).flat_map(|point| &point.readings).flat_map(|r| &r.statements);
    let shown = |place: &&Place| {
        let words = comparison.words(**place);
        let cell = harness.get_all_by_role(Role::Cell).find(|node| {
            node.accesskit_node().label().is_some_and(|label| label.ends_with(words) && label.contains(", point "))
        });
        place.article() != first.article() && cell.is_some()
    };
    let other = others.into_iter().find(shown);
    let words = comparison.words(*other.expect("a statement of another point is on the screen")).to_owned();
    let cell = harness.get_all_by_role(Role::Cell).find(|node| {
        node.accesskit_node().label().is_some_and(|label| label.ends_with(&words) && label.contains(", point "))
    });
    cell.expect("the statement has a cell").click_modifiers(egui::Modifiers::COMMAND);
    harness.event(egui::Event::ModifiersChanged(egui::Modifiers::NONE));
    harness.run_steps(4);
    assert_eq!(app(&harness).state().selected(), [first, *other.unwrap()]);
    harness.get_by_label("THE TWO YOU SELECTED");
    let reasons = ["they would be paired", "stand in different points", "next to nothing in common"];
    assert!(reasons.into_iter().any(|reason| shows(&harness, reason)), "the reason is told");
    click(&mut harness, "Not parallel");
    let anchor = |place: Place| comparison.anchor(place).unwrap();
    assert_eq!(decisions(&harness), [What::Reject(anchor(first), anchor(*other.unwrap()))]);
}

#[test]
fn what_is_settled_of_several_is_one_step() {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    let cells: Vec<egui::Rect> = harness
        .get_all_by_role(Role::Cell)
        .filter(|node| node.accesskit_node().label().is_some_and(|label| !crate::window::is_empty_cell(&label)))
        .map(|node| node.rect())
        .collect();
    let press = |harness: &mut Window, at: egui::Pos2, modifiers: egui::Modifiers| {
        harness.event(egui::Event::ModifiersChanged(modifiers));
        harness.event(egui::Event::PointerMoved(at));
        for pressed in [true, false] {
            let button = egui::PointerButton::Primary;
            harness.event(egui::Event::PointerButton { pos: at, button, pressed, modifiers });
        }
        harness.event(egui::Event::ModifiersChanged(egui::Modifiers::NONE));
        harness.run_steps(3);
    };
    press(&mut harness, cells[0].center(), egui::Modifiers::NONE);
    press(&mut harness, cells[1].center(), egui::Modifiers::COMMAND);
    assert_eq!(app(&harness).state().selected().len(), 2);
    tag(&mut harness, "check");
    assert!(matches!(&decisions(&harness)[..], [What::Tag(_, one), What::Tag(_, other)] if one == other));
    harness.get_by_label("check  ×").click_accesskit();
    harness.run_steps(3);
    assert_eq!(decisions(&harness), [], "a tag is taken from all that are selected");
    command(&mut harness, EditCommand::Undo);
    assert_eq!(decisions(&harness).len(), 2);
    command(&mut harness, EditCommand::Undo);
    assert_eq!(decisions(&harness), [], "two tags were one step");
}

fn wire() -> Project {
    let text = "The ferry to Skerry Island was stopped on Monday because of the storm, the harbour office said in the \
                morning. Two passengers were hurt when a gangway broke, and a nurse treated them on the quay. \
                Nobody else was on board, said Captain Ines Holm, who has steered the ferry for eleven years.";
    let mut project = Project::default();
    let on = |day: &str, article: Article| Article { published: Some(day.to_owned()), ..article };
    project.add(on("2024-03-01", article("Agency", text)));
    let longer = format!("{text} The paper's readers know the captain well.");
    project.add(on("2024-03-02", article("North desk", &longer)));
    project.add(article("South desk", "Two people were hurt on the ferry to Skerry Island. It stays closed."));
    project
}

#[test]
fn copies_are_shown_with_their_changes_and_count_as_one_or_several() {
    let mut harness = told(vec![quick(wire())], SIZE, Palette::Light);
    let versions = |harness: &Window| app(harness).session().comparison().unwrap().versions.len();
    assert_eq!(versions(&harness), 3);
    click(&mut harness, "1 text in several articles");
    click(&mut harness, "Changes of North desk");
    assert!(shows(&harness, "The paper's readers know the captain well."), "what was added is told");
    harness.get_by_role_and_label(Role::RadioButton, "One version").click();
    harness.run_steps(4);
    assert_eq!(app(&harness).session().project().settings.copies, Copies::One);
    assert_eq!(versions(&harness), 2);
    command(&mut harness, EditCommand::Undo);
    assert_eq!(versions(&harness), 3);
}

/// A web page of which some is set aside and some repaired.
fn page(folder: &std::path::Path) -> std::path::PathBuf {
    let path = folder.join("quay.txt");
    let text = "The ferry was stopped on Monday because of the storm, ErdoÄŸan said.\n\nTwo people were hurt, the harbour \
                said.\n\nSubscribe to our newsletter to get the latest news in your inbox.\n";
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn an_article_that_comes_in_unasked_says_what_was_done_to_it_and_all_of_it_is_undone() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = told(vec![Input::Files(vec![page(folder.path())])], SIZE, Palette::Light);
    let compared = |harness: &Window| {
        let read = &app(harness).session().comparison().unwrap().articles[0];
        read.statements.iter().filter(|statement| statement.kind.is_compared()).count()
    };
    assert!(shows(&harness, "quay.txt came in: 1 place was repaired, 1 part was set aside."));
    let before = compared(&harness);
    click(&mut harness, "Look at it");
    harness.get_by_label("End looking at texts");
    let restore = names(&harness, Role::Button).into_iter().find(|name| name.starts_with("Restore Subscribe")).unwrap();
    click(&mut harness, &restore);
    assert_eq!(compared(&harness), before + 1);
    let undo = names(&harness, Role::Button).into_iter().find(|name| name.starts_with("Undo repair “")).unwrap();
    click(&mut harness, &undo);
    assert!(app(&harness).session().articles()[0].body.contains("ErdoÄŸan"));
}

#[test]
fn an_article_is_put_right_before_it_comes_in() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.txt");
    std::fs::write(&other, "A quite different text about bread, which is baked in the morning.").unwrap();
    let files = vec![page(folder.path()), other];
    let mut harness = told(vec![Input::Files(files)], SIZE, Palette::Light);
    click(&mut harness, "Particulars of quay.txt");
    // the tooltip of what was clicked stands over the field until the pointer is gone
    harness.remove_cursor();
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::TextInput, "Outlet").click();
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::TextInput, "Outlet").type_text("The Quay");
    harness.run_steps(3);
    let restore = names(&harness, Role::CheckBox).into_iter().find(|name| name.starts_with("Compare Subscribe"));
    click(&mut harness, &restore.unwrap());
    click(&mut harness, "Take articles in");
    let article = &app(&harness).session().articles()[0];
    assert_eq!(article.outlet.as_deref(), Some("The Quay"));
    let read = &app(&harness).session().comparison().unwrap().articles[0];
    let subscribe = read.statements.iter().find(|s| s.span.of(&read.article.body).starts_with("Subscribe")).unwrap();
    assert!(subscribe.kind.is_compared(), "what was restored is compared");
}

/// Rests the pointer on every place of a rectangle until something shown begins so; whether it came.
fn hovered(harness: &mut Window, area: egui::Rect, words: &str) -> bool {
    for step in 0..400 {
        let at = egui::vec2((step % 40) as f32 / 40.0, (step / 40) as f32 / 10.0);
        harness.hover_at(area.min + at * area.size());
        harness.run_steps(4);
        if shows(harness, words) {
            return true;
        }
    }
    false
}

#[test]
fn a_mark_in_a_text_says_what_was_found_there() {
    let mut project = Project::default();
    project.add(article("North desk", "On Monday the mayor of Skerry admitted that the ferry was stopped."));
    project.add(article("South desk", "Bread is baked in the morning, the baker claimed on Friday."));
    let mut harness = told(vec![quick(project)], SIZE, Palette::Light);
    let verbs = counterpoint::framing::dimensions().iter().position(|about| about.key == "reporting_verbs").unwrap();
    let title = counterpoint::locale::say(counterpoint::framing::dimensions()[verbs].described.title);
    harness.state_mut().as_mut().unwrap().show(View::Framing);
    harness.state_mut().as_mut().unwrap().show_dimension(verbs);
    harness.run_steps(4);
    click(&mut harness, "Mark in the texts");
    for (view, role) in [(View::Parallel, Role::Cell), (View::Reading, Role::Paragraph)] {
        go(&mut harness, view);
        let said = harness
            .get_all_by_role(role)
            .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains("admitted")));
        let area = said.expect("the statement, which stands alone, is shown").rect();
        assert!(hovered(&mut harness, area, &format!("{title}\n")), "a mark of the {} view", view.name());
        harness.remove_cursor();
        harness.run_steps(4);
    }
}

#[test]
fn statements_that_stand_alone_are_listed_by_version() {
    let mut harness = window(Some(0), SIZE, Palette::Light);
    harness.get_by_role_and_label(Role::RadioButton, "Voice").click();
    harness.run_steps(4);
    let alone: Vec<(String, egui::Rect)> = harness
        .query_all_by_role(Role::Cell)
        .filter_map(|node| Some((node.accesskit_node().label()?, node.rect())))
        .filter(|(label, _)| label.contains(", alone: "))
        .collect();
    assert!(alone.len() > 1, "{alone:?}");
    let heads: Vec<(String, egui::Rect)> = harness
        .query_all_by_role(Role::ColumnHeader)
        .filter_map(|node| Some((node.accesskit_node().label()?, node.rect())))
        .collect();
    let own_column = |label: &str, rect: &egui::Rect| {
        let name = label.split(", alone: ").next().unwrap();
        heads.iter().any(|(head, at)| head.split(", ").next() == Some(name) && (at.left() - rect.left()).abs() < 1.5)
    };
    // under a question each stands in its version's column; what shares its question with nobody stands in one list
    let list: Vec<i32> =
        alone.iter().filter(|(l, r)| !own_column(l, r)).map(|(_, rect)| rect.left().round() as i32).collect();
    assert!(alone.iter().any(|(label, rect)| own_column(label, rect)), "{heads:?} {alone:?}");
    assert!(list.iter().all(|left| *left == list[0]), "what is left stands in one list: {list:?}");
    let before = app(&harness).state().selection;
    harness.get_by_label(&alone.last().unwrap().0).click_accesskit();
    harness.run_steps(3);
    assert!(matches!(app(&harness).state().selection, Selection::Statement(_)));
    assert_ne!(app(&harness).state().selection, before);

    let near = names(&harness, Role::Button).into_iter().find(|name| name.starts_with("Nearest, ")).unwrap();
    harness.get_by_label(&near).click_accesskit();
    harness.run_steps(4);
    let chosen = app(&harness).state().selected();
    assert_eq!(chosen.len(), 2, "{near}");
    let [one, other] = chosen[..] else { return };
    let score = app(&harness).session().comparison().unwrap().score(one, other).unwrap();
    assert!(near.starts_with(&format!("Nearest, {:.0} %", score * 100.0)), "{near}: {score}");
    command(&mut harness, EditCommand::Confirm);
    assert!(matches!(&decisions(&harness)[..], [What::Confirm(..)]), "{:?}", decisions(&harness));
}

/// A long report in which everybody has a name of their own and speaks once.
fn many_voices(outlet: &str, verb: &str) -> Article {
    let syllables = ["ba", "ko", "mi", "ru", "se", "ta", "vo"];
    let name = |number: usize| {
        let part = |power: u32| syllables[number / syllables.len().pow(power) % syllables.len()];
        format!("An{}{}a Bek{}ov", part(0), part(1), part(2))
    };
    let said = |number: usize| {
        let who = name(number);
        format!("{who} {verb} that {} boats would leave harbour {who} on Monday.", 1_000 + number)
    };
    article(outlet, &(0..300).map(said).collect::<Vec<_>>().join("\n\n"))
}

#[test]
fn of_long_lists_only_what_is_near_the_screen_is_laid_out() {
    let mut project = Project::default();
    project.add(many_voices("North desk", "said"));
    project.add(many_voices("South desk", "announced"));
    let mut harness = told(vec![quick(project)], SIZE, Palette::Light);
    let comparison = app(&harness).session().comparison().unwrap();
    assert!(comparison.points.len() > 200, "{} points", comparison.points.len());
    assert!(comparison.voices.len() > 200, "{} voices", comparison.voices.len());
    let drawn = |harness: &Window| harness.query_all(By::new()).count();
    for view in View::ALL {
        go(&mut harness, view);
        assert!(drawn(&harness) < 700, "{} of the {} view", drawn(&harness), view.name());
    }
    command(&mut harness, GoCommand::Review);
    assert!(drawn(&harness) < 700, "{} of the review", drawn(&harness));
    harness.key_press(egui::Key::Escape);
    harness.run_steps(4);

    // one key leads through a list, though most of it is not drawn at first
    let voices = |harness: &Window| -> Vec<String> {
        names(harness, Role::Button)
            .into_iter()
            .filter(|name| name.starts_with("An") && name.contains(" Bek"))
            .collect()
    };
    let first = voices(&harness);
    assert!(first.len() > 10, "{first:?}");
    harness.get_all_by_role_and_label(Role::Button, &first[5]).next().unwrap().focus();
    for _ in 0..first.len() + 30 {
        harness.key_press(egui::Key::Tab);
        harness.run_steps(2);
    }
    let focused = voices(&harness).into_iter().find(|name| {
        harness.get_all_by_role_and_label(Role::Button, name).any(|node| node.accesskit_node().is_focused())
    });
    assert!(focused.is_some_and(|name| !first.contains(&name)), "a voice that was not drawn has the keyboard");

    // what was never drawn is scrolled to
    go(&mut harness, View::Parallel);
    let words = |statement: usize| format!("{} boats", 1_000 + statement);
    let wanted = (0..300).find(|statement| !shows(&harness, &words(*statement))).expect("most rows are not drawn");
    let words = &words(wanted);
    command(&mut harness, EditCommand::Find);
    harness.get_by_label("Find").type_text(words);
    harness.run_steps(4);
    let cell = harness.get_all_by_role(Role::Cell).find(|node| node.accesskit_node().label().is_some());
    cell.expect("the statement that was looked for").click();
    harness.run_steps(4);
    command(&mut harness, GoCommand::Inspect);
    harness.run_steps(4);
    assert_eq!(app(&harness).state().selection, Selection::Statement(Place::new(0, wanted)));
    let there = harness
        .get_all_by_role(Role::Paragraph)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains(words)));
    let rect = there.expect("its paragraph is drawn").rect();
    assert!(rect.top() > 150.0 && rect.bottom() < SIZE[1], "{rect:?}");
}

#[test]
fn the_selected_column_is_brought_into_sight_and_the_silent_ones_can_be_hidden() {
    let said = [
        "The ferry to Skerry was stopped on Monday because of the storm.",
        "Forty fishing boats lay in the old harbour with broken masts.",
        "The mayor promised every baker on the island new flour by Friday.",
        "A school in the northern valley lost its roof and stays closed.",
        "Two people were hurt under a falling crane, a nurse said.",
    ];
    let mut project = Project::default();
    for number in 0..14 {
        let lines = if number < 7 { &said[..] } else { &said[..4] };
        project.add(article(&format!("Desk {number}"), &lines.join("\n\n")));
    }
    let mut harness = told(vec![quick(project)], SIZE, Palette::Light);
    let cell = |harness: &Window, name: &str| {
        harness
            .query_all_by_role(Role::Cell)
            .filter_map(|node| Some((node.accesskit_node().label()?, node.rect())))
            .find(|(label, _)| label.starts_with(&format!("{name},")))
            .map(|(_, rect)| rect)
    };
    assert!(cell(&harness, "Desk 13").is_none(), "fourteen columns do not fit");
    for _ in 0..13 {
        harness.key_press(egui::Key::ArrowRight);
        harness.run_steps(2);
    }
    harness.run_steps(3);
    let rect = cell(&harness, "Desk 13").expect("the last column is shown");
    assert!(rect.width() > 200.0 && rect.right() < SIZE[0], "{rect:?}");

    go(&mut harness, View::Coverage);
    let shown = names(&harness, Role::Cell);
    assert!(shown.iter().any(|name| name.starts_with("Desk 13, point 1")), "{shown:?}");
    go(&mut harness, View::Parallel);
    let points = app(&harness).session().comparison().unwrap().points.clone();
    let speak = |point: &Point| point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
    let partial = points.iter().position(|point| speak(point) < 14).expect("half of them do not tell of the crane");
    for _ in 0..partial {
        harness.key_press(egui::Key::ArrowDown);
        harness.run_steps(3);
    }
    command(&mut harness, CompareCommand::OnlySpeaking);
    assert_eq!(app(&harness).state().hidden.len(), 14 - speak(&points[partial]));
    assert!(cell(&harness, "Desk 0").is_some());
    command(&mut harness, CompareCommand::ShowAll);
    assert!(app(&harness).state().hidden.is_empty());
}
