//! The window by accessible names: what it promises of paths, questions, focus, signs and the place of the selection.

use crate::{
    project::plain,
    window::{app, article, click, quick, running, told, window},
    world::World,
};
use counterpoint::{
    format,
    project::{Edit, Project, What},
    session::{Existing, Input},
    statement::Place,
    ui::{App, Command, FileCommand, Palette},
    view::Selection,
};
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{By, NodeT, Queryable},
};

type Window = Harness<'static, Option<App>>;

const SIZE: [f32; 2] = [1440.0, 900.0];

fn command(harness: &mut Window, command: impl Into<Command>) {
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, command);
    harness.run_steps(4);
}

fn tell(harness: &mut Window, input: Input) {
    harness.state_mut().as_mut().unwrap().tell(input);
    harness.run_steps(4);
}

fn shows(harness: &Window, words: &str) -> bool {
    harness.query_all(By::new().label_contains(words)).next().is_some()
}

/// Types into the line of the open window and settles it.
fn typed(harness: &mut Window, line: &str, words: &str) {
    harness.get_by_role_and_label(Role::TextInput, line).type_text(words);
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
}

#[test]
fn a_path_that_is_wrong_can_be_put_right() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window(None, SIZE, Palette::Light);
    command(&mut harness, FileCommand::OpenPath);
    let wrong = folder.path().join("storm.txt");
    let line = "Open a project or articles";
    typed(&mut harness, line, &wrong.display().to_string());
    let value = |harness: &Window| harness.get_by_role_and_label(Role::TextInput, line).accesskit_node().value();
    assert_eq!(value(&harness).as_deref(), Some(&*wrong.display().to_string()), "what was typed is kept");
    assert!(shows(&harness, "storm.txt could not be read"), "and why it is wrong is told");
    std::fs::write(&wrong, "The storm closed the port of Vell on Monday.").unwrap();
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
    assert_eq!(app(&harness).session().articles().len(), 1);
    assert!(harness.query_by_label(line).is_none(), "the window closes once it is done");
    assert!(!shows(&harness, "could not be read"));
}

#[test]
fn a_file_is_replaced_only_after_a_yes_in_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("precious.docx");
    std::fs::write(&path, "precious").unwrap();
    let mut harness = window(Some(1), SIZE, Palette::Light);
    tell(&mut harness, Input::Export(path.clone(), Existing::Ask));
    harness.get_by_label("Replace the file that is there?");
    click(&mut harness, "Cancel");
    assert_eq!(std::fs::read(&path).unwrap(), b"precious");
    tell(&mut harness, Input::Export(path.clone(), Existing::Ask));
    click(&mut harness, "Replace");
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));
    let full = path.canonicalize().unwrap();
    assert!(shows(&harness, &format!("Wrote {}.", full.display())));
}

#[test]
fn work_is_kept_when_the_window_goes_behind_and_the_file_is_looked_at_when_it_comes_back() {
    let world = World::new();
    let mut project = Project { name: "Storm".to_owned(), ..Project::default() };
    project.add(plain("The port closed."));
    world.put("/home/p.ron", format::write(&project).as_bytes());
    let mut harness = running(world.clone(), vec![Input::Files(vec!["/home/p.ron".into()])], SIZE);
    tell(&mut harness, Input::Edit(Edit::Rename("Another".to_owned())));
    let delay = harness.output().viewport_output.values().map(|viewport| viewport.repaint_delay).min().unwrap();
    assert!(delay <= std::time::Duration::from_secs(6), "a frame is ordered in which the copy is kept: {delay:?}");
    let kept = |world: &World| world.names().iter().filter(|name| name.contains("/recovery/")).count();
    assert_eq!(kept(&world), 0);
    harness.event(egui::Event::WindowFocused(false));
    harness.run_steps(2);
    assert_eq!(kept(&world), 1, "the window went behind: the copy is kept at once");
    world.put("/home/p.ron", format::write(&Project { name: "Theirs".to_owned(), ..project }).as_bytes());
    harness.event(egui::Event::WindowFocused(true));
    harness.run_steps(3);
    harness.get_by_label("The file changed outside");
}

#[test]
fn the_window_is_called_like_the_project() {
    let mut harness = window(None, SIZE, Palette::Light);
    let title = |harness: &Window| {
        let commands = harness.output().viewport_output.values().flat_map(|viewport| viewport.commands.clone());
        commands
            .filter_map(|command| if let egui::ViewportCommand::Title(title) = command { Some(title) } else { None })
            .last()
    };
    harness.state_mut().as_mut().unwrap().tell(quick(Project { name: "Storm".to_owned(), ..two_desks(1) }));
    harness.step();
    assert_eq!(title(&harness).as_deref(), Some("Storm – Counterpoint"));
    let anchor = app(&harness).session().comparison().unwrap().anchor(Place::new(0, 0)).unwrap();
    harness.state_mut().as_mut().unwrap().tell(Input::Decide(What::Tag(anchor, "x".to_owned())));
    harness.step();
    assert_eq!(title(&harness).as_deref(), Some("Storm · not saved – Counterpoint"));
}

#[test]
fn a_sample_that_is_only_looked_at_is_no_unsaved_work() {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    harness.get_by_role_and_label(Role::RadioButton, "Side").click();
    harness.run_steps(4);
    assert!(!app(&harness).session().is_dirty());
    tell(&mut harness, Input::New);
    assert_eq!(app(&harness).session().question(), None);
    assert!(app(&harness).session().is_empty());
}

/// The sentence of that number, of words that no other has.
fn sentence(number: usize) -> String {
    const SYLLABLES: [&str; 10] = ["ba", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu"];
    let [tens, ones] = [number / 10, number % 10].map(|digit| SYLLABLES[digit]);
    let words: Vec<String> = SYLLABLES.iter().map(|last| format!("{tens}{ones}{last}")).collect();
    format!("The {} was", words.join(" "))
}

/// Two articles of so many parallel statements.
fn two_desks(count: usize) -> Project {
    let mut project = Project::default();
    for (outlet, end) in [("North Desk", "closed"), ("South Desk", "closed then")] {
        let lines: Vec<String> = (0..count).map(|number| format!("{} {end}.", sentence(number))).collect();
        project.add(article(outlet, &lines.join("\n")));
    }
    project
}

/// The upper edge of the cell of a statement.
fn top(harness: &Window, place: Place) -> Option<f32> {
    let words = app(harness).session().comparison().unwrap().words(place).to_owned();
    let mut cells = harness.query_all_by_role(Role::Cell);
    let cell = cells.find(|node| node.accesskit_node().label().is_some_and(|label| label.ends_with(&words)));
    cell.map(|node| node.rect().top())
}

#[test]
fn the_selected_row_stays_where_the_eye_is_after_a_decision() {
    let mut project = two_desks(30);
    // What stands alone is listed behind the points: there is more of it than the selected one, to scroll in.
    let alone: Vec<String> = (60..90).map(|number| format!("{} closed.", sentence(number))).collect();
    project.add(article("Third Desk", &alone.join("\n")));
    let mut harness = told(vec![quick(project)], SIZE, Palette::Light);
    let is_parallel = |harness: &Window| {
        let place = app(harness).state().selection.place().unwrap();
        let links = &app(harness).session().comparison().unwrap().links;
        let is_said = matches!(app(harness).state().selection, Selection::Statement(_));
        is_said && links.iter().any(|link| link.a == place || link.b == place)
    };
    let mut steps = 0;
    while steps < 12 || !is_parallel(&harness) {
        // what stands alone is in the last column, where the points above are silent
        for key in [egui::Key::ArrowDown, egui::Key::ArrowLeft, egui::Key::ArrowLeft] {
            harness.key_press(key);
            harness.run_steps(2);
        }
        steps += 1;
        assert!(steps < 90, "some row below is a point");
    }
    let place = app(&harness).state().selection.place().unwrap();
    let before = top(&harness, place).expect("the selected row is in sight");
    harness.key_press(egui::Key::X);
    harness.run_steps(10);
    let decided = app(&harness).session().project().decisions.first().map(|decision| decision.what.clone());
    let words = app(&harness).session().comparison().unwrap().words(place);
    assert!(
        matches!(decided, Some(What::Reject(..))),
        "{words} at {place:?} after {steps}: {decided:?}, {:?}",
        app(&harness).state().selection
    );
    assert_eq!(app(&harness).state().selection.place(), Some(place));
    let after = top(&harness, place).expect("the selected statement is still in sight");
    assert!((after - before).abs() < 40.0, "it stood at {before} and stands at {after}");
}

#[test]
fn signs_stay_with_their_bearers() {
    let mut harness = told(vec![quick(two_desks(4))], SIZE, Palette::Light);
    let sign = |harness: &Window, name: &str| {
        let session = app(harness).session();
        app(harness).signs().of(session.project(), name)
    };
    let (north, south) = (sign(&harness, "North Desk"), sign(&harness, "South Desk"));
    assert!(north.is_some() && south.is_some() && north != south);
    let add = |outlet: &str| {
        article(outlet, "The ferry was closed, the harbour master said.\nThe mayor said that it was late.")
    };
    tell(&mut harness, Input::Edit(Edit::AddArticles(vec![add("Another Desk")])));
    let id = app(&harness).session().articles()[2].id.clone();
    tell(&mut harness, Input::Edit(Edit::MoveArticle(id, 0)));
    assert_eq!((sign(&harness, "North Desk"), sign(&harness, "South Desk")), (north, south), "after a new article");
    let renamed = What::RenameVoice { from: "South Desk".to_owned(), to: "Southern Post".to_owned() };
    tell(&mut harness, Input::Decide(renamed));
    assert_eq!(sign(&harness, "Southern Post"), south, "a new name keeps the sign");
    let merged = What::MergeVoices { from: vec!["North Desk".to_owned()], into: "Southern Post".to_owned() };
    tell(&mut harness, Input::Decide(merged));
    assert_eq!(sign(&harness, "Southern Post"), south, "a merge keeps the sign of the one that stays");
}

#[test]
fn nothing_is_confirmed_on_a_silence_and_the_inspector_begins_at_its_top() {
    let mut project = two_desks(6);
    project.add(article("Third Desk", &format!("{} closed.", sentence(0))));
    let mut harness = told(vec![quick(project)], [1440.0, 500.0], Palette::Light);
    let silent = harness
        .query_all_by_role(Role::Cell)
        .find(|node| node.accesskit_node().label().is_some_and(|label| crate::window::is_empty_cell(&label)));
    silent.expect("a version is silent somewhere").click();
    harness.run_steps(4);
    assert!(matches!(app(&harness).state().selection, Selection::Silence { .. }));
    for name in ["Confirm pair", "Reject pair"] {
        let button = harness.get_all_by_label(name).next().unwrap();
        assert!(button.accesskit_node().is_disabled(), "{name}");
    }
    let before = app(&harness).session().project().decisions.len();
    harness.key_press(egui::Key::C);
    harness.run_steps(3);
    assert_eq!(app(&harness).session().project().decisions.len(), before);
    let head = |harness: &Window| harness.get_by_label("WHO SAYS IT").rect().top();
    harness.key_press(egui::Key::ArrowDown);
    harness.run_steps(4);
    let at_top = head(&harness);
    let inside = harness.get_by_label("WHO SAYS IT").rect().center();
    harness.event(egui::Event::PointerMoved(inside));
    let delta = egui::vec2(0.0, -300.0);
    let (unit, modifiers, phase) = (egui::MouseWheelUnit::Point, egui::Modifiers::NONE, egui::TouchPhase::Move);
    let source = egui::MouseWheelSource::Wheel;
    harness.event(egui::Event::MouseWheel { unit, delta, modifiers, phase, source });
    harness.run_steps(20);
    let scrolled = harness.query_by_label("WHO SAYS IT").map(|node| node.rect().top());
    assert!(scrolled.is_none_or(|top| top < at_top - 20.0), "{scrolled:?} is not above {at_top}");
    harness.key_press(egui::Key::ArrowDown);
    harness.run_steps(4);
    assert!((head(&harness) - at_top).abs() < 60.0, "a new selection is read from the top");
}

#[test]
fn a_new_name_takes_the_place_of_the_old_one() {
    let mut harness = told(vec![quick(two_desks(4))], SIZE, Palette::Light);
    let voice = harness.get_all_by_role_and_label(Role::Button, "North Desk").last().unwrap();
    voice.click_secondary();
    harness.run_steps(4);
    click(&mut harness, "Rename voice…");
    typed(&mut harness, "Rename voice", "Northern Post");
    let renamed = What::RenameVoice { from: "North Desk".to_owned(), to: "Northern Post".to_owned() };
    let decisions = &app(&harness).session().project().decisions;
    assert_eq!(decisions.last().map(|decision| &decision.what), Some(&renamed), "the old name was selected");
}

#[test]
fn paste_asks_where_the_text_is_from_and_takes_the_clipboard() {
    let mut harness = window(None, SIZE, Palette::Light);
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, FileCommand::Paste);
    harness.step();
    let asked = harness.output().viewport_output.values().flat_map(|viewport| viewport.commands.clone());
    assert!(
        asked.into_iter().any(|command| command == egui::ViewportCommand::RequestPaste),
        "the clipboard is asked for"
    );
    harness.run_steps(3);
    harness.event(egui::Event::Paste("The port of Vell closed on Monday because of the storm.".to_owned()));
    harness.run_steps(3);
    for (field, words) in
        [("Outlet", "Harbour Post"), ("Title", "Storm"), ("Day", "12 March 2024"), ("Address", "https://a.example/1")]
    {
        harness.get_by_role_and_label(Role::TextInput, field).focus();
        harness.run_steps(2);
        harness.get_by_role_and_label(Role::TextInput, field).type_text(words);
        harness.run_steps(2);
    }
    click(&mut harness, "Add article");
    let article = app(&harness).session().articles()[0].clone();
    let said = [&article.outlet, &article.title, &article.published, &article.url].map(|text| text.clone().unwrap());
    assert_eq!(said, ["Harbour Post", "Storm", "2024-03-12", "https://a.example/1"]);
    assert!(article.body.starts_with("The port of Vell closed"));
}

#[test]
fn a_lost_project_is_taken_off_the_recent_list_and_left_work_is_told_apart() {
    let world = World::new();
    let text = format::write(&Project { name: "Storm".to_owned(), ..two_desks(2) });
    world.put("/home/p.ron", text.as_bytes());
    drop(running(world.clone(), vec![Input::Files(vec!["/home/p.ron".into()])], SIZE));
    let mut harness = running(world.clone(), Vec::new(), SIZE);
    click(&mut harness, "Take Storm off the list");
    assert!(harness.query_by_label("Open Storm").is_none());
    drop(harness);
    assert!(running(world.clone(), Vec::new(), SIZE).query_by_label("Open Storm").is_none(), "for good");

    let mut harness = running(world.clone(), Vec::new(), SIZE);
    tell(&mut harness, Input::Edit(Edit::Become(Box::new(Project { name: "Storm".to_owned(), ..two_desks(2) }))));
    harness.event(egui::Event::WindowFocused(false));
    harness.run_steps(2);
    drop(harness);
    let mut harness = running(world, Vec::new(), SIZE);
    assert!(shows(&harness, "2 articles: “North Desk”, “South Desk”"));
    click(&mut harness, "Throw Storm away");
    harness.get_by_label("Throw this work away for good?");
    click(&mut harness, "Throw away");
    assert!(!shows(&harness, "2 articles"));
}
