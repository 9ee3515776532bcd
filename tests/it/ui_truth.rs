//! The window by accessible names: what is decided shows where one works, says with whom, and says why it cannot be done.

use crate::window::{app, article, click, deep, quick, told};
use counterpoint::{
    project::{Anchor, Code, Codebook, Decision, Project, What},
    ui::{App, Palette},
    view::{self, Selection, View},
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
        .find(|node| node.accesskit_node().label().is_some_and(|label| crate::window::is_empty_cell(&label)));
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
    harness.state_mut().as_mut().unwrap().command(&ctx, counterpoint::ui::WindowCommand::Classroom);
    harness.run_steps(4);
    click(&mut harness, "Same, pair 1");
    click(&mut harness, "Compare the answers");
    harness.get_by_label("Machine, pair 1: same");
    assert!(harness.query_by_label("Machine, pair 2: same").is_none());
    assert!(shows(&harness, "You did not judge this pair"));
}

/// Presses the mouse there, moves it in steps, and lets it go.
fn drag(harness: &mut Window, from: egui::Pos2, to: egui::Pos2, modifiers: egui::Modifiers) {
    let button = egui::PointerButton::Primary;
    harness.event(egui::Event::ModifiersChanged(modifiers));
    harness.event(egui::Event::PointerMoved(from));
    harness.run_steps(2);
    harness.event(egui::Event::PointerButton { pos: from, button, pressed: true, modifiers });
    harness.run_steps(2);
    for step in 1..=5_u8 {
        harness.event(egui::Event::PointerMoved(from + (to - from) * (f32::from(step) / 5.0)));
        harness.run_steps(2);
    }
    harness.event(egui::Event::PointerButton { pos: to, button, pressed: false, modifiers });
    harness.event(egui::Event::ModifiersChanged(egui::Modifiers::NONE));
    harness.run_steps(3);
}

/// What a key of the system copies.
fn copied(harness: &mut Window) -> Option<String> {
    harness.event(egui::Event::Copy);
    harness.step();
    let commands = harness.output().platform_output.commands.clone();
    commands.into_iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text),
        _ => None,
    })
}

const INQUIRY: &str = "The mayor of the old town called for a full inquiry and the radar of the port had failed.";

fn inquiry() -> Window {
    let mut project = Project::default();
    project.add(article("Post", &format!("{INQUIRY}\nBread costs more.\nNobody knows why.")));
    project.add(article("Courier", "Bread costs more."));
    let code = Code { name: "Blame".to_owned(), ..Code::default() };
    project.codebook = std::sync::Arc::new(Codebook { name: "Own".to_owned(), codes: vec![code] });
    let mut harness = told(vec![quick(project)], SIZE, Palette::Light);
    harness.state_mut().as_mut().unwrap().show(View::Reading);
    harness.run_steps(4);
    harness
}

/// Selects words from the beginning of the first paragraph on.
fn select_words(harness: &mut Window) {
    let line = harness.get_by_role_and_label(Role::Paragraph, INQUIRY).rect();
    let from = line.left_top() + egui::vec2(4.0, 12.0);
    drag(harness, from, from + egui::vec2(150.0, 2.0), egui::Modifiers::NONE);
}

#[test]
fn words_are_selected_with_the_mouse_and_copied_noted_coded_and_cut_out() {
    let mut harness = inquiry();
    assert_eq!(copied(&mut harness), None, "nothing is selected");
    select_words(&mut harness);
    let words = copied(&mut harness).expect("the selected words are copied");
    assert!(words.starts_with("The mayor") && words.len() < 40, "{words}");
    assert!(INQUIRY[words.len()..].starts_with(' '), "whole words: {words}");
    assert!(shows(&harness, &format!("Notes, tags and frames go to the selected words “{words}”.")));
    click(&mut harness, "Frame for the selected words");
    harness.get_all_by_role_and_label(Role::Button, "Blame").next().unwrap().click();
    harness.run_steps(4);
    let What::Code(anchor, code) = &decisions(&harness)[0] else { panic!("{:?}", decisions(&harness)) };
    assert_eq!((anchor.words.as_str(), code.as_str()), (words.as_str(), "Blame"));
    assert!(shows(&harness, &format!("on “{words}”")), "the inspector says on which words it stands");
    click(&mut harness, "Make selected words a statement (selected words)");
    let What::Cut(anchor) = &decisions(&harness)[1] else { panic!("{:?}", decisions(&harness)) };
    assert_eq!(anchor.words, words);
    let session = app(&harness).session();
    let place = app(&harness).state().selection.place().unwrap();
    assert_eq!(session.comparison().unwrap().words(place), words, "the new statement is selected");
    assert_eq!(copied(&mut harness), None, "no words are selected any more");
    press(&mut harness, egui::Key::Escape);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    harness.run_steps(4);
    let place = app(&harness).state().selection.place().unwrap();
    assert_eq!(app(&harness).session().comparison().unwrap().words(place), INQUIRY, "taken back, it is whole again");
}

#[test]
fn a_statement_is_joined_with_the_next_and_stays_selected() {
    let mut harness = inquiry();
    harness.get_by_role_and_label(Role::Paragraph, "Bread costs more.").click();
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::Paragraph, "Bread costs more.").click_secondary();
    harness.run_steps(4);
    click(&mut harness, "Join with next statement");
    assert!(matches!(&decisions(&harness)[..], [What::Join(all)] if all.len() == 2));
    let place = app(&harness).state().selection.place().unwrap();
    let words = app(&harness).session().comparison().unwrap().words(place).replace('\n', " ");
    assert_eq!(words, "Bread costs more. Nobody knows why.");
}

#[test]
fn with_shift_words_are_selected_in_a_cell_and_without_the_statement_is_carried() {
    let mut harness = inquiry();
    harness.state_mut().as_mut().unwrap().show(View::Parallel);
    harness.run_steps(4);
    let cell = harness
        .query_all_by_role(Role::Cell)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.ends_with(INQUIRY)));
    let rect = cell.expect("the statement stands in a cell").rect();
    let from = rect.left_top() + egui::vec2(14.0, 20.0);
    drag(&mut harness, from, from + egui::vec2(90.0, 1.0), egui::Modifiers::NONE);
    assert_eq!(copied(&mut harness), None);
    drag(&mut harness, from, from + egui::vec2(90.0, 1.0), egui::Modifiers::SHIFT);
    let words = copied(&mut harness).expect("words are selected");
    assert!(words.starts_with("The mayor") && INQUIRY.starts_with(&words), "{words}");
}

#[test]
fn in_reading_words_are_selected_across_paragraphs_downwards_and_upwards() {
    let mut harness = inquiry();
    let rect = |harness: &Window, words: &str| harness.get_by_role_and_label(Role::Paragraph, words).rect();
    let first = rect(&harness, INQUIRY).left_top() + egui::vec2(4.0, 12.0);
    let last = rect(&harness, "Nobody knows why.").left_top() + egui::vec2(60.0, 10.0);
    drag(&mut harness, first, last, egui::Modifiers::NONE);
    let down = copied(&mut harness).expect("words of three paragraphs");
    assert!(down.starts_with("The mayor") && down.contains("Bread costs more.") && down.contains("Nobody"), "{down}");
    press(&mut harness, egui::Key::Escape);
    drag(&mut harness, last, first, egui::Modifiers::NONE);
    let up = copied(&mut harness).expect("the same from below");
    assert!(up.contains("The mayor") && up.contains("Bread costs more.") && up.contains("Nobody"), "{up}");
    press(&mut harness, egui::Key::N);
    let noted = app(&harness).session().project().articles[0].body.contains(&up);
    assert!(noted, "what is copied stands so in the text");
}

#[test]
fn frames_and_notes_are_marked_in_reading_where_their_words_stand() {
    let mut project = Project::default();
    project.add(article("Post", &format!("{INQUIRY}\nBread costs more.")));
    project.add(article("Courier", "Bread costs more."));
    let code = Code { name: "Blame".to_owned(), colour: "#c04000".to_owned(), ..Code::default() };
    project.codebook = std::sync::Arc::new(Codebook { name: "Own".to_owned(), codes: vec![code] });
    let anchor = |words: &str| {
        let at = INQUIRY.find(words).unwrap();
        Anchor::new(&project.articles[0], counterpoint::text::Span::new(at, at + words.len()))
    };
    let (coded, noted) = (anchor("the radar"), anchor("mayor of the old town"));
    let all = [What::Code(coded, "Blame".to_owned()), What::Note(noted, "which one?".to_owned())];
    let decided = |what| Decision { at: 0, by: String::new(), what };
    project.decisions = std::sync::Arc::new(all.into_iter().map(decided).collect());
    let harness = told(vec![quick(project)], SIZE, Palette::Light);
    let session = app(&harness).session();
    let (project, comparison) = (session.project(), session.comparison().unwrap());
    let index = view::Index::new(comparison);
    let reading = view::reading(project, comparison, &index, 0, Selection::Nothing);
    let paragraph = &reading.paragraphs[0];
    let marked = |role: view::Role| {
        let found = paragraph.passage.stretches.iter().find(|stretch| stretch.role == role);
        found.map(|stretch| stretch.span.of(&paragraph.passage.text))
    };
    assert_eq!(marked(view::Role::Coded([0xc0, 0x40, 0])), Some("the radar"));
    assert_eq!(marked(view::Role::Noted), Some("mayor of the old town"));
    let told: Vec<&str> = paragraph.remarks.iter().map(|(_, told)| told.as_str()).collect();
    assert_eq!(told, ["Frame: Blame", "Note: which one?"]);
    assert!(reading.paragraphs[1].remarks.is_empty());
    let mut harness = harness;
    harness.state_mut().as_mut().unwrap().show(View::Reading);
    harness.run_steps(4);
    assert!(shows(&harness, "Frame: Blame\nNote: which one?"), "who hears the window hears of them");
}

#[test]
fn the_project_gets_a_name_in_the_window() {
    let mut harness = inquiry();
    let app = harness.state_mut().as_mut().unwrap();
    app.command(&egui::Context::default(), counterpoint::ui::FileCommand::NameProject);
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::TextInput, "Name the project").type_text("The inquiry");
    harness.run_steps(3);
    press(&mut harness, egui::Key::Enter);
    assert_eq!(crate::window::app(&harness).session().title(), "The inquiry");
}

#[test]
fn a_pair_in_part_says_so_and_its_shared_part_is_paired_alone_and_taken_back() {
    let mut project = Project::default();
    let (ferry, inquiry) =
        ("The ferry Marlin ran aground off Port Alder on Monday", "The company promised an inquiry.");
    project.add(article("Post", &format!("{ferry} because its engine had failed.\n{inquiry}")));
    project.add(article("Courier", &format!("On Monday the ferry Marlin ran aground off Port Alder.\n{inquiry}")));
    let mut harness = told(vec![deep(project)], SIZE, Palette::Light);
    let more = "because its engine had failed";
    assert!(shows(&harness, &format!("Says less than Post, which adds: “{more}”")), "a sign in the cell");
    assert!(shows(&harness, &format!("Does not say: “{more}”")), "in the inspector of Post's statement");
    click(&mut harness, "Pair the part shared with Courier alone");
    assert!(matches!(decisions(&harness)[..], [What::Cut(_), What::Confirm(..)]));
    assert!(!shows(&harness, "which adds"));
    click(&mut harness, "Undo");
    assert_eq!(decisions(&harness), [], "one step");
    assert!(shows(&harness, "which adds"));
}
