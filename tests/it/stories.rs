//! Whole stories in the window: its own event loop with keys, clicks and words that are typed, work on a thread of its own,
//! real files in a folder of the test. What came of it is read from the files and from what is shown by accessible names.

use crate::{
    home::{Home, Window, held, tags},
    project::plain,
};
use counterpoint::{
    article::Article,
    format,
    project::{Depth, Project},
    report::Format,
    session::{Existing, Input},
};
use egui::{Key, Modifiers, accesskit::Role};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

const NORTH: [&str; 4] = [
    "The ferry to Skerry Island was stopped on Monday because of the storm.",
    "Two passengers were hurt when a gangway broke, the harbour office said.",
    "The mayor promised every baker on the island new flour by Friday.",
    "A school in the northern valley lost its roof and stays closed.",
];
const SOUTH: [&str; 4] = [
    "On Monday the storm stopped the ferry to Skerry Island.",
    "A gangway broke and two passengers were hurt, a nurse said.",
    "By Friday every baker on the island will have new flour, the mayor promised.",
    "The lighthouse keeper has painted seven boats in the winter.",
];
const THIRD: [&str; 2] =
    ["The storm on Monday stopped the ferry to Skerry Island.", "Nobody was hurt when the gangway broke."];

fn report(outlet: &str, lines: &[&str]) -> Article {
    Article { outlet: Some(outlet.to_owned()), ..plain(&lines.join("\n\n")) }
}

/// A saved project of two outlets, to be read quickly.
fn two_desks(home: &Home, name: &str) -> PathBuf {
    let mut project = Project::default();
    project.settings.depth = Some(Depth::Quick);
    project.add(report("North Desk", &NORTH));
    project.add(report("South Desk", &SOUTH));
    home.put(name, &format::write(&project))
}

#[test]
fn the_first_minute_goes_from_a_sample_to_another_view_to_a_search_and_to_the_help() {
    let home = Home::new();
    let mut window = home.window(&[]);
    window.click("Sample: The storm");
    window.compared();
    assert!(window.shows("The storm"), "the project is named");
    let rows = window.names(Role::RowHeader);
    assert!(rows.len() > 2, "{rows:?}");

    window.press_with(Modifiers::COMMAND, Key::Num4);
    window.sees(counterpoint::locale::say(counterpoint::framing::dimensions()[0].described.title));
    assert!(window.names(Role::RowHeader).is_empty(), "the table is gone");
    window.hits(Role::RadioButton, "Parallel");
    window.until("the table is back", |window| window.names(Role::RowHeader) == rows);

    window.press_with(Modifiers::COMMAND, Key::F);
    window.types(Role::SearchInput, "Find", "mainland");
    window.until("one row", |window| window.names(Role::RowHeader).len() == 1);
    let said: Vec<String> = window.names(Role::Cell).into_iter().filter(|cell| cell.contains("mainland")).collect();
    let row = window.names(Role::RowHeader).remove(0).to_lowercase();
    let point = row.split(':').next().unwrap();
    assert!(said.iter().any(|cell| cell.contains(&format!(", {point}: "))), "{row}: {said:?}");
    window.press(Key::Escape);
    window.until("more rows again", |window| window.names(Role::RowHeader).len() > 1);

    window.press(Key::F1);
    let topics = |window: &Window| window.names(Role::ListBoxOption);
    window.until("the help", |window| topics(window).len() > 5);
    let all = topics(&window);
    window.types(Role::SearchInput, "Search help", "silent");
    window.until("fewer topics", |window| topics(window).len() < all.len());
    assert!(!topics(&window).is_empty());
    assert!(window.shows("silen"), "the topic that is read speaks of it");
    window.press(Key::Escape);
    window.until("the help is closed", |window| topics(window).is_empty());
    assert!(!window.shows("not saved"), "nothing of that is work to save");
    assert_eq!(home.left(), Vec::<PathBuf>::new());
}

#[test]
fn three_files_are_opened_by_path_compared_saved_and_opened_again_the_same() {
    let home = Home::new();
    home.put("reports/north.txt", &NORTH.join("\n\n"));
    home.put("reports/south.html", &format!("<html><body><p>{}</p></body></html>", SOUTH.join("</p><p>")));
    home.put("reports/third.md", &THIRD.join("\n\n"));
    let mut window = home.window(&[]);
    window.run("open by path");
    window.types(Role::TextInput, "Open a project or articles", &home.path("reports").display().to_string());
    window.press(Key::Enter);
    window.sees("Take these articles in?");
    let taken = window.names(Role::CheckBox).into_iter().filter(|name| name.starts_with("Take ")).count();
    assert_eq!(taken, 3);
    window.press(Key::Enter);
    window.compared();
    assert!(window.shows("3 articles"));
    let table = window.table();
    assert!(table.iter().any(|cell| cell.contains("point 1: ") && cell.ends_with(NORTH[0])), "{table:?}");
    assert!(table.iter().any(|cell| cell.contains("point 1: ") && cell.ends_with(THIRD[0])), "{table:?}");
    let saved = home.path("work.ron");
    window.saves_as(&saved);
    let bodies: Vec<String> = held(&saved).articles.iter().map(|article| article.body.to_string()).collect();
    assert_eq!(bodies.len(), 3);
    assert!(bodies.iter().any(|body| body.contains(SOUTH[1])) && bodies.iter().all(|body| !body.contains("<p>")));
    drop(window);

    let mut recent = home.window(&[]);
    recent.click("Open work");
    recent.compared();
    assert_eq!(recent.table(), table, "from the recent list");
    drop(recent);
    let mut named = home.window(&[saved]);
    named.compared();
    assert_eq!(named.table(), table, "by its name");
}

/// Clicks the statement of the first outlet.
fn select(window: &mut Window, words: &str) {
    let cell = window.names(Role::Cell).into_iter().find(|name| name.ends_with(words));
    let cell = cell.unwrap_or_else(|| panic!("no cell says {words}: {:?}", window.table()));
    window.hits(Role::Cell, &cell);
}

/// Confirms, rejects or moves; what was done.
fn decide(window: &mut Window, step: usize) -> &'static str {
    match step {
        0 => {
            select(window, NORTH[0]);
            window.press(Key::C);
            "confirm pair"
        }
        1 => {
            select(window, NORTH[1]);
            window.press(Key::X);
            "reject pair"
        }
        _ => {
            select(window, NORTH[3]);
            window.press(Key::M);
            window.sees("Click the row that the statement goes to");
            let said = window.names(Role::Cell).into_iter().find(|cell| cell.ends_with(NORTH[0])).unwrap();
            let point = said.split(", point ").nth(1).and_then(|point| point.split(':').next()).unwrap().to_owned();
            let mut rows = window.names(Role::RowHeader).into_iter();
            let head = rows.find(|head| head.starts_with(&format!("Point {point}:"))).unwrap();
            window.hits(Role::RowHeader, &head);
            "move statement"
        }
    }
}

#[test]
fn what_is_decided_is_undone_step_by_step_and_holds_when_the_file_is_opened_again() {
    let home = Home::new();
    let path = two_desks(&home, "desks.ron");
    let mut window = home.window(std::slice::from_ref(&path));
    window.compared();
    let before = window.table();
    for step in 0..3 {
        let done = decide(&mut window, step);
        window.sees(&format!("Done: {done}"));
        window.until("compared", |window| !window.is_busy());
        window.steps(3);
        assert!(window.shows("not saved"), "{done}");
        assert_eq!(window.settled(), ["Withdraw decision"], "{done}");
        if step > 0 {
            assert_ne!(window.table(), before, "{done} changes the table");
        }
        window.press_with(Modifiers::COMMAND, Key::Z);
        window.until("taken back", |window| window.table() == before && window.settled().is_empty());
        assert!(!window.shows("not saved"), "{done} is undone");
    }
    for step in 0..3 {
        let done = decide(&mut window, step);
        window.sees(&format!("Done: {done}"));
        window.until("compared", |window| !window.is_busy());
        window.steps(3);
    }
    let after = window.table();
    let row = |table: &[String], words: &str| {
        let cell = table.iter().find(|cell| cell.ends_with(words)).unwrap();
        cell.split(", point ").nth(1).and_then(|point| point.split(':').next()).map(str::to_owned)
    };
    assert!(row(&after, NORTH[0]).is_some());
    assert_eq!(
        row(&after, NORTH[0]),
        row(&after, NORTH[3]),
        "what was moved stands in the row it was moved to: {after:?}"
    );
    assert_eq!(row(&after, NORTH[1]), None, "what was rejected stands alone: {after:?}");
    window.saves();
    drop(window);
    let kinds: Vec<String> = held(&path).decisions.iter().map(|decision| decision.what.label().to_string()).collect();
    assert_eq!(kinds, ["confirm pair", "reject pair", "move statement"]);

    let mut again = home.window(&[path]);
    again.compared();
    assert_eq!(again.table(), after);
    select(&mut again, NORTH[0]);
    again.sees("confirmed");
}

#[test]
fn work_is_kept_when_the_window_goes_behind_and_the_file_is_looked_at_when_it_comes_back() {
    let home = Home::new();
    let path = two_desks(&home, "desks.ron");
    let mut window = home.window(std::slice::from_ref(&path));
    window.compared();
    window.focus(false);
    window.focus(true);
    assert_eq!(home.left(), Vec::<PathBuf>::new(), "nothing to keep yet");
    window.tags("mine");
    window.focus(false);
    window.until("a copy is kept", |_| home.left().len() == 1);
    assert!(std::fs::read_to_string(&home.left()[0]).unwrap().contains("mine"), "the copy holds the tag");
    assert_eq!(tags(&path), Vec::<String>::new(), "the file does not");
    window.focus(true);
    assert!(!window.shows("The file changed outside"), "it did not");
    window.saves();
    assert_eq!(tags(&path), ["mine"]);
    window.until("the copy is gone", |_| home.left().is_empty());

    window.focus(false);
    let outside = Project { decisions: Default::default(), ..held(&path) };
    std::fs::write(&path, format::write(&outside)).unwrap();
    assert!(!window.shows("The file changed outside"), "it is looked at when the window comes back");
    window.focus(true);
    window.sees("The file changed outside");
}

#[test]
fn of_a_file_that_changed_outside_both_are_merged_or_either_is_kept() {
    let choices: [(&str, &[&str], &[&str]); 3] = [
        ("Merge both", &["mine", "theirs"], &["mine", "theirs"]),
        ("Take the file's", &["theirs"], &["theirs"]),
        ("Keep mine", &["mine"], &["mine"]),
    ];
    for (choice, shown, saved) in choices {
        let home = Home::new();
        let path = two_desks(&home, "desks.ron");
        let elsewhere = two_desks(&home, "elsewhere.ron");
        let mut other = home.window(std::slice::from_ref(&elsewhere));
        other.compared();
        other.tags("theirs");
        other.saves();
        drop(other);

        let mut window = home.window(std::slice::from_ref(&path));
        window.compared();
        window.tags("mine");
        window.focus(false);
        std::fs::copy(&elsewhere, &path).unwrap();
        window.focus(true);
        window.sees("The file changed outside");
        for (button, ..) in choices {
            assert!(window.names(Role::Button).contains(&button.to_owned()), "{button}");
        }
        assert_eq!(tags(&path), ["theirs"], "nothing is written before an answer");
        window.click(choice);
        let pills: BTreeSet<String> = shown.iter().map(|tag| format!("{tag}  ×")).collect();
        window.until(choice, |window| window.settled().into_iter().collect::<BTreeSet<_>>() == pills);
        assert!(!window.shows("The file changed outside"));
        if choice == "Take the file's" {
            window.press_with(Modifiers::COMMAND, Key::Z);
            window.until("mine is not lost", |window| window.settled() == ["mine  ×"]);
            window.press_with(Modifiers::COMMAND, Key::Y);
            window.until("taken again", |window| window.settled().into_iter().collect::<BTreeSet<_>>() == pills);
        }
        window.saves();
        assert_eq!(tags(&path), saved, "{choice}");
        window.focus(true);
        assert!(!window.shows("The file changed outside"), "{choice}: it is settled");
    }
}

#[test]
fn what_a_killed_window_left_is_offered_and_given_back_whole() {
    let home = Home::new();
    let path = two_desks(&home, "desks.ron");
    let mut window = home.window(std::slice::from_ref(&path));
    window.compared();
    window.press(Key::C);
    window.sees("Done: confirm pair");
    window.tags("check");
    window.until("compared", |window| !window.is_busy());
    let kept = |home: &Home| {
        home.left().iter().any(|left| std::fs::read_to_string(left).is_ok_and(|text| text.contains("check")))
    };
    window.until("a copy is kept in time, unasked", |_| kept(&home));
    let (table, settled) = (window.table(), window.settled());
    let old = home.left();
    drop(window);
    assert_eq!(home.left(), old, "a kill leaves the copy");

    let mut window = home.window(&[]);
    assert!(window.shows("LEFT BEHIND UNSAVED") && window.shows("2 decisions"), "what was left is told");
    let open = window.names(Role::Button).into_iter().find(|name| {
        let row = name.strip_prefix("Open ").map(|name| format!("Throw {name} away"));
        row.is_some_and(|row| window.names(Role::Button).contains(&row))
    });
    window.click(&open.unwrap());
    window.compared();
    assert_eq!((window.table(), window.settled()), (table, settled));
    assert!(window.shows("not saved"));
    window.until("the copy is this window's own now", |_| kept(&home) && home.left() != old && home.left().len() == 1);
    assert_eq!(held(&path).decisions.len(), 0);
    window.saves();
    assert_eq!(held(&path).decisions.len(), 2);
    window.until("no copy is left", |_| home.left().is_empty());
    drop(window);
    assert!(!home.window(&[]).shows("LEFT BEHIND UNSAVED"));
}

#[test]
fn the_second_window_of_a_project_is_told() {
    let home = Home::new();
    let path = two_desks(&home, "desks.ron");
    let mut first = home.window(std::slice::from_ref(&path));
    first.compared();
    let mut second = home.window(std::slice::from_ref(&path));
    second.sees("The project is open in another window");
    assert!(second.shows(&path.display().to_string()));
    second.click("Cancel");
    second.sees("Sample: The storm");
    second.click("Open desks");
    second.sees("The project is open in another window");
    second.click("Open to look at");
    second.sees("desks.ron was opened to look at: another window has it open.");
    second.compared();
    assert_eq!(second.table(), first.table());
    second.chooses(Input::SaveAs(path.clone(), Existing::Ask));
    second.sees("desks.ron was not replaced: another window has it open.");

    first.tags("mine");
    first.saves();
    assert_eq!(tags(&path), ["mine"], "the first can still save");
    drop(first);
    drop(second);
    let mut third = home.window(&[path]);
    third.compared();
    assert!(!third.shows("The project is open in another window"));
    third.sees("mine  ×");
}

/// How a file of that form begins.
fn beginning(format: Format) -> &'static [u8] {
    match format {
        Format::Json => b"{\"schema\":\"counterpoint.comparison/1\"",
        Format::Html => b"<!DOCTYPE html>",
        Format::Md | Format::Composite | Format::Guide => b"# ",
        Format::Csv => b"statement,article,outlet,",
        Format::Xlsx | Format::Docx | Format::Qdpx => b"PK\x03\x04",
        Format::Tei | Format::Qdc => b"<?xml",
        Format::Bib => b"@",
        Format::Csl => b"[",
        Format::Ris => b"TY  - ",
    }
}

#[test]
fn every_form_is_exported_and_what_is_there_is_replaced_only_after_a_yes() {
    let home = Home::new();
    let path = two_desks(&home, "desks.ron");
    let mut window = home.window(&[path]);
    window.compared();
    for (format, ending) in Format::ALL.into_iter().map(|format| (format, format.ending())) {
        let path = home.path(&format!("report.{ending}"));
        let begins = |path: &Path| std::fs::read(path).unwrap().starts_with(beginning(format));
        window.chooses(Input::Export(path.clone(), Existing::Ask));
        window.sees(&format!("Wrote {}.", path.display()));
        assert!(begins(&path), "{ending}: {:?}", std::fs::read(&path).unwrap().get(..60));

        std::fs::write(&path, "precious").unwrap();
        window.chooses(Input::Export(path.clone(), Existing::Ask));
        window.sees("Replace the file that is there?");
        assert_eq!(std::fs::read(&path).unwrap(), b"precious", "{ending}: before an answer");
        window.click("Cancel");
        assert_eq!(std::fs::read(&path).unwrap(), b"precious", "{ending}: after a no");
        window.chooses(Input::Export(path.clone(), Existing::Ask));
        window.click("Replace");
        window.until(ending, |_| begins(&path));
    }
    let path = home.path("report.pdf");
    window.chooses(Input::Export(path.clone(), Existing::Ask));
    window.sees("report.pdf");
    assert!(!path.exists(), "no other form is written under a name that is not its own");
}

/// Three long reports, so long that reading them takes a while.
fn long_reports(home: &Home) -> Vec<PathBuf> {
    let line = |desk: usize, number: usize| {
        let (boats, desk) = (1_000 + number, ["said", "announced", "wrote"][desk]);
        format!(
            "The harbour master of quay {number} {desk} that {boats} boats would leave on Monday because of the storm."
        )
    };
    let text = |desk: usize| (0..250).map(|number| line(desk, number)).collect::<Vec<_>>().join("\n\n");
    (0..3).map(|desk| home.put(&format!("desk{desk}.txt"), &text(desk))).collect()
}

#[test]
fn a_long_comparison_is_stopped_by_button_or_key_and_the_window_says_what_it_has() {
    let home = Home::new();
    let mut window = home.window(&long_reports(&home));
    window.sees("Take these articles in?");
    window.press(Key::Enter);
    window.sees("Comparing: ");
    window.click("Stop");
    window.until("nothing is worked on", |window| !window.is_busy());
    window.steps(3);
    assert!(!window.shows("Comparing: ") && !window.shows("No article yet"), "there are three");
    window.sees("Not compared yet");
    window.click("Compare again");
    window.sees("first answer; a deeper one is on its way");
    if window.shows("Skip") {
        window.click("Skip");
    }
    let first = window.table();
    assert!(first.len() > 5, "{first:?}");

    window.press(Key::Escape);
    window.until("nothing is worked on", |window| !window.is_busy());
    window.steps(3);
    assert!(!window.shows("is on its way"), "nothing is");
    window.sees("first answer; the deeper one was stopped");
    assert!(window.shows("read quickly"));
    assert_eq!(window.table(), first, "what is shown stays");

    window.tags("check");
    window.press(Key::F5);
    window.click("Stop comparing");
    window.until("nothing is worked on", |window| !window.is_busy());
    window.steps(3);
    assert_eq!(window.table(), first);
    let path = home.path("long.ron");
    window.saves_as(&path);
    assert_eq!((held(&path).articles.len(), tags(&path)), (3, vec!["check".to_owned()]));
}
