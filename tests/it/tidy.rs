//! The house rules, read from the sources.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn rooms() -> Vec<String> {
    let map = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    map.lines().filter_map(|l| l.strip_prefix("pub mod ")?.strip_suffix(';').map(str::to_owned)).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

/// The rooms that a line of code names: `crate::room` in paths and in `use crate::{…}` trees.
fn named(code: &str, rooms: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let words = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + 7..];
        if let Some(tree) = rest.strip_prefix('{') {
            let mut depth = 1;
            let mut head = true;
            for (i, c) in tree.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' => head = true,
                    c if c.is_whitespace() => {}
                    _ if head && depth == 1 => {
                        found.push(words(&tree[i..]));
                        head = false;
                    }
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
            }
        } else {
            found.push(words(rest));
        }
    }
    found.retain(|name| rooms.contains(name));
    found
}

#[test]
fn a_room_names_only_itself_and_rooms_above_it() {
    let rooms = rooms();
    assert!(rooms.len() > 10, "the map of lib.rs was not understood");
    let mut broken = Vec::new();
    for (level, room) in rooms.iter().enumerate() {
        let mut files = Vec::new();
        sources(&root().join("src").join(room), &mut files);
        assert!(!files.is_empty(), "{room} has no file");
        for file in files {
            let code = fs::read_to_string(&file).unwrap();
            for name in named(&code, &rooms) {
                if rooms.iter().position(|r| *r == name).unwrap() > level {
                    broken.push(format!("{} names {name}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_layering_check_sees_a_breach() {
    let rooms = ["text".to_owned(), "ui".to_owned(), "voice".to_owned()];
    assert_eq!(named("use crate::{text::Span, ui::{self, x}, voice};", &rooms), ["text", "ui", "voice"]);
    assert_eq!(named("let a = crate::ui::paint();", &rooms), ["ui"]);
    assert!(named("use crate::elsewhere::Ui;", &rooms).is_empty());
}

#[test]
fn every_file_says_what_it_owns_and_stays_readable() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut broken = Vec::new();
    for file in files {
        let code = fs::read_to_string(&file).unwrap();
        if !code.starts_with("//! ") {
            broken.push(format!("{} has no first line", file.display()));
        }
        if code.lines().count() > 600 {
            broken.push(format!("{} has more than 600 lines", file.display()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn nothing_above_the_window_knows_egui() {
    let mut files = Vec::new();
    for room in rooms() {
        sources(&root().join("src").join(room), &mut files);
    }
    for file in files.iter().filter(|file| !file.starts_with(root().join("src/ui"))) {
        let code = fs::read_to_string(file).unwrap();
        let used =
            code.lines().any(|l| !l.trim_start().starts_with("//") && (l.contains("egui::") || l.contains("eframe::")));
        assert!(!used, "{} names egui", file.display());
    }
}
