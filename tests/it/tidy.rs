//! The house rules, read from the sources by a parser. Each check is tried on a small bad source too.

mod exceptions;
mod rules;
mod source;

use source::Source;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// A file is read in one go.
const FILE: usize = 500;
/// A function fits a screen.
const FUNCTION: usize = 60;
/// A larger room is two.
const ROOM: usize = 3_000;
/// `main.rs` is a door.
const MAIN: usize = 100;

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let mut paths = Vec::new();
    collect(&root().join("src"), &mut paths);
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        Source::parse(&name, &fs::read_to_string(path).unwrap())
    };
    paths.iter().map(read).collect()
});

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

#[track_caller]
fn keeps(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn a_room_names_only_itself_and_rooms_above_it() {
    let (rooms, mut broken) = rules::rooms(&fs::read_to_string(root().join("src/lib.rs")).unwrap());
    assert!(rooms.len() > 10, "the map of lib.rs was not understood");
    let sources = &*SOURCES;
    let is_empty = |room: &&String| !sources.iter().any(|source| source.room() == Some(room));
    broken.extend(rooms.iter().filter(is_empty).map(|room| format!("{room} has no file")));
    broken.extend(rules::layering(sources, &rooms));
    keeps(&broken);
}

/// The paths that the crate doc names under "Where to change what".
#[test]
fn where_to_change_what_names_places_that_are_there() {
    let map = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let rows = map.lines().filter(|line| line.starts_with("//! | "));
    let paths: Vec<&str> =
        rows.flat_map(|row| row.split('`').skip(1).step_by(2)).filter(|path| path.contains('/')).collect();
    assert!(paths.len() >= 10, "the table was not understood");
    let gone = paths.iter().filter(|path| !root().join(path).is_file());
    keeps(&gone.map(|path| format!("src/lib.rs names {path}, which is not there")).collect::<Vec<_>>());
}

#[test]
fn crates_files_and_threads_stand_where_they_belong() {
    keeps(&rules::belongings(&SOURCES));
}

#[test]
fn thresholds_stand_in_one_place() {
    keeps(&rules::thresholds(&SOURCES));
}

#[test]
fn every_file_says_what_it_owns() {
    let silent = SOURCES.iter().filter(|source| !source.is_introduced);
    keeps(&silent.map(|source| format!("{} has no first line", source.path)).collect::<Vec<_>>());
}

#[test]
fn files_functions_and_rooms_stay_readable() {
    let sources = &*SOURCES;
    let mut broken = rules::within(&rules::files(sources), FILE, exceptions::FILES);
    broken.extend(rules::within(&rules::functions(sources), FUNCTION, exceptions::FUNCTIONS));
    broken.extend(rules::within(&rules::sizes(sources), ROOM, exceptions::ROOMS));
    let main = sources.iter().find(|source| source.path == "src/main.rs").unwrap();
    broken.extend((main.lines > MAIN).then(|| format!("src/main.rs has {} lines, more than {MAIN}", main.lines)));
    keeps(&broken);
}

#[test]
fn files_of_a_room_stand_in_no_circle() {
    let circles = rules::circles(&SOURCES);
    let counted = circles.iter().map(|(room, circles)| (room.clone(), circles.iter().map(Vec::len).sum())).collect();
    let mut broken = rules::within(&counted, 0, exceptions::CIRCLES);
    if !broken.is_empty() {
        let shown = |(room, circles): (&String, &Vec<Vec<String>>)| {
            circles.iter().map(|files| format!("  circle in {room}: {}", files.join(" "))).collect::<Vec<_>>()
        };
        broken.extend(circles.iter().flat_map(shown));
    }
    keeps(&broken);
}

// ── each check sees a breach ──

fn bad(path: &str, text: &str) -> Vec<Source> {
    vec![Source::parse(path, text)]
}

fn breaches(text: &str) -> Vec<String> {
    let rooms = ["text", "view", "ui"].map(str::to_owned);
    rules::layering(&bad("src/view/grid.rs", text), &rooms)
}

#[test]
fn the_map_is_read_with_its_private_rooms_and_holds_no_code() {
    assert_eq!(
        rules::rooms("pub mod text;\nmod view;\n#[cfg(feature = \"ui\")]\npub(crate) mod ui;").0,
        ["text", "view", "ui"]
    );
    assert_eq!(rules::rooms("pub mod text; fn code() {}").1.len(), 1);
}

#[test]
fn the_layering_check_sees_each_way_to_name_a_room_below() {
    for text in [
        "use crate::{text::Span, ui::{self, Theme}};",
        "fn f() { crate::ui::paint(); }",
        "fn f() -> Option<crate::ui::Theme> { None }",
        "use super::super::ui::Theme;",
        "use crate as c; fn f() { c::ui::paint(); }",
        "use super::super as up; type T = up::ui::Theme;",
        "fn f() { println!(\"{}\", crate::ui::NAME); }",
        "mod inner { use super::super::super::ui; }",
        "macro_rules! m { () => { crate::ui::paint() } }",
        "use crate::*;",
        "impl crate::ui::Draw for u8 {}",
    ] {
        assert!(!breaches(text).is_empty(), "not seen: {text}");
    }
    for text in [
        "use crate::text::Span; use super::state::View; fn f() { \"crate::ui::x\"; }",
        "//! See [`crate::ui`].\n/// And `crate::ui::x`.\nfn f() {}",
        "#[cfg(test)] mod tests { use crate::ui::Theme; }",
        "fn ui() {} fn f() { self::ui(); }",
    ] {
        assert!(breaches(text).is_empty(), "seen where nothing is: {text}");
    }
    assert_eq!(rules::layering(&bad("src/cellar/a.rs", ""), &["text".to_owned()]).len(), 1);
}

#[test]
fn crates_files_and_threads_out_of_place_are_seen() {
    for (path, text) in [
        ("src/view/a.rs", "use egui_plot::Plot;"),
        ("src/report/a.rs", "fn f() { image::save_buffer(); }"),
        ("src/main.rs", "fn f() { rfd::FileDialog::new(); }"),
        ("src/ui/a.rs", "fn f() { std::fs::OpenOptions::new(); }"),
        ("src/ui/a.rs", "use std::fs; fn f() { fs::read_dir(p); }"),
        ("src/cli/a.rs", "use std::{fs::File as Sheet}; fn f() { Sheet::open(p); }"),
        ("src/cli/a.rs", "fn f(p: &Path) -> bool { p.exists() }"),
        ("src/cli/a.rs", "fn f(p: &Path) { assert!(p.is_file()); }"),
        ("src/ui/a.rs", "fn f() { std::thread::Builder::new(); }"),
        ("src/ui/a.rs", "use std::thread; fn f() { thread::scope(|_| ()); }"),
        ("src/alignment/a.rs", "fn f() { rayon::join(a, b); }"),
        ("src/alignment/a.rs", "fn f() { list.par_iter(); }"),
        ("src/cli/a.rs", "fn f() { std::process::Command::new(\"x\"); }"),
    ] {
        assert!(!rules::belongings(&bad(path, text)).is_empty(), "not seen in {path}: {text}");
    }
    assert!(
        rules::belongings(&bad("src/disk/a.rs", "use std::fs; fn f(p: &Path) { fs::read(p); p.exists(); }")).is_empty()
    );
    assert!(rules::belongings(&bad("src/ui/a.rs", "use egui::Ui; use std::process::ExitCode;")).is_empty());
}

#[test]
fn a_threshold_in_a_rule_is_seen() {
    let rule = "const SURE: f32 = 0.7; fn f() { const NEAR: f64 = 0.1; }";
    assert_eq!(rules::thresholds(&bad("src/view/a.rs", rule)).len(), 2);
    assert!(rules::thresholds(&bad("src/work/thresholds.rs", rule)).is_empty());
    assert!(rules::thresholds(&bad("src/view/a.rs", "const MANY: usize = 7;")).is_empty());
}

#[test]
fn what_is_too_long_is_seen_and_a_list_may_only_shrink() {
    let long = format!("fn short() {{}}\nimpl A {{\nfn long() {{\n{}}}\n}}\n", "a();\n".repeat(58));
    let sources = bad("src/view/a.rs", &long);
    assert_eq!(rules::functions(&sources)["src/view/a.rs::long"], 60);
    assert_eq!(rules::files(&sources)["src/view/a.rs"], 63);
    assert_eq!(rules::sizes(&sources)["view"], 63);
    let measured = BTreeMap::from([("a".to_owned(), 61), ("b".to_owned(), 60)]);
    assert_eq!(rules::within(&measured, 60, &[]), ["a has 61, more than 60"]);
    assert!(rules::within(&measured, 60, &[("a", 61)]).is_empty());
    assert_eq!(rules::within(&measured, 60, &[("a", 60)]), ["a has grown from 60 to 61"]);
    assert!(rules::within(&measured, 60, &[("a", 62)]).is_empty());
    assert_eq!(rules::within(&measured, 60, &[("a", 70)]), ["a has shrunk: write 61 for 70"]);
    for gone in ["b", "c"] {
        let list = [("a", 61), (gone, 70)];
        assert_eq!(rules::within(&measured, 60, &list), [format!("{gone} is over no limit now: take it off the list")]);
    }
}

#[test]
fn files_in_a_circle_are_seen_through_their_door() {
    let room = |a: &str, b: &str| {
        vec![
            Source::parse("src/view/mod.rs", "mod a; mod b; pub use a::A; pub use b::{B, C as D};"),
            Source::parse("src/view/a.rs", a),
            Source::parse("src/view/b.rs", b),
        ]
    };
    let circle = |a: &str, b: &str| rules::circles(&room(a, b)).remove("view");
    let both = vec![vec!["src/view/a.rs".to_owned(), "src/view/b.rs".to_owned()]];
    assert_eq!(circle("use super::b::B;", "use super::a::A;"), Some(both.clone()));
    assert_eq!(circle("use super::B;", "fn f() { crate::view::A::new(); }"), Some(both.clone()));
    assert_eq!(circle("use super::D;", "use super::A;"), Some(both));
    assert_eq!(circle("use super::B;", "use crate::text::Span;"), None);
    let own = [
        Source::parse("src/view/mod.rs", "mod a; use a::A; pub fn make() -> A { A }"),
        Source::parse("src/view/a.rs", "pub struct A; fn f() { super::make(); }"),
    ];
    assert_eq!(rules::circles(&own)["view"].len(), 1);
}
