//! Every input of the session, every answer and every change of a project has a sender in the window: what is promised there
//! can be done. Read from the sources.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn source(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// All sources of a room, one after the other.
fn room(path: &str) -> String {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(path)];
    let mut all = String::new();
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for entry in entries {
            if entry.is_dir() {
                folders.push(entry);
            } else {
                all += &fs::read_to_string(entry).unwrap();
            }
        }
    }
    all
}

/// All sources of the rooms in which the window is drawn and answers.
fn window() -> String {
    let rooms = ["kit", "command", "scene", "pages", "charts", "tasks", "panels", "overlays", "ui"];
    rooms.map(|name| room(&format!("src/{name}"))).concat()
}

/// The variants of an enum as its source lists them.
fn variants(source: &str, name: &str) -> Vec<String> {
    let lines = source.lines().skip_while(|line| *line != format!("pub enum {name} {{")).skip(1);
    let body = lines.take_while(|line| *line != "}");
    let own = body.filter_map(|line| line.strip_prefix("    ").filter(|line| line.starts_with(char::is_uppercase)));
    own.map(|line| line.chars().take_while(|c| c.is_alphanumeric()).collect()).collect()
}

/// Those of an enum that no source names behind its own name.
fn unsent(path: &str, name: &str, senders: &str) -> Vec<String> {
    let all = variants(&source(path), name);
    assert!(all.len() > 5, "{name}: {all:?}");
    let named = |variant: &String| {
        senders
            .match_indices(&format!("{name}::{variant}"))
            .any(|(at, found)| !senders[at + found.len()..].starts_with(|c: char| c.is_alphanumeric()))
    };
    all.into_iter().filter(|variant| !named(variant)).collect()
}

#[test]
fn every_input_has_a_sender_in_the_window() {
    let window = window();
    assert_eq!(unsent("src/session/input.rs", "Input", &window), [""; 0]);
    assert_eq!(unsent("src/session/input.rs", "Answer", &window), [""; 0]);
    let sends = window + &room("src/session");
    assert_eq!(unsent("src/project/edit.rs", "Edit", &sends), [""; 0]);
}

#[test]
fn every_decision_can_be_made_in_the_window() {
    // what the comparison and the list of repairs turn into decisions is asked for by their calls
    let mut sends = window() + &source("src/present/settle.rs") + &source("src/sheets/texts.rs");
    sends += &source("src/sheets/identities.rs");
    sends += &source("src/session/glossing.rs");
    sends += &source("src/sheets/blind.rs");
    for (call, what) in
        [("undo_repair(", "What::UndoRepair"), ("label_matter(", "What::LabelMatter"), ("leave_out(", "What::LeftOut")]
    {
        if sends.contains(call) {
            sends += &format!(" {what}");
        }
    }
    let unsent = unsent("src/project/decision.rs", "What", &sends);
    assert_eq!(unsent, ["Later"], "what a later program decided is kept, not made");
}
