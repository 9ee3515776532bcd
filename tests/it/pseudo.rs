//! The window in the pseudo-locale, in which every letter of a message carries a mark and texts are two fifths longer: whatever
//! view, window, panel or menu is open, no text is left out of the messages, and none is cut without a way to see it whole.

use crate::{
    report_languages::told as told_story,
    window::{app, quick, told},
};
use counterpoint::{
    locale::Language,
    project::Project,
    session::Input,
    ui::{App, Command, Menu, Palette},
    view::View,
};
use egui::{Rect, Shape, epaint::ClippedShape};
use egui_kittest::{
    Harness,
    kittest::{By, NodeT, Queryable},
};
use regex::Regex;
use std::{collections::BTreeSet, sync::LazyLock};

type Window = Harness<'static, Option<App>>;

const SIZES: [[f32; 2]; 2] = [[1440.0, 900.0], [1024.0, 700.0]];

/// A window on a story of which no word is written in Latin letters, in the pseudo-locale.
fn pseudo(project: Option<Project>, size: [f32; 2]) -> Window {
    let mut harness = told(project.map(quick).into_iter().collect(), size, Palette::Light);
    harness.state_mut().as_mut().unwrap().speak(Language::Pseudo);
    harness.run_steps(4);
    harness
}

/// A text on the screen.
struct Painted {
    words: String,
    place: Rect,
    seen: Rect,
    elided: bool,
}

fn gather(shape: &Shape, clip: Rect, into: &mut Vec<Painted>) {
    match shape {
        Shape::Text(text) if !text.galley.job.text.trim().is_empty() => into.push(Painted {
            words: text.galley.job.text.clone(),
            place: text.visual_bounding_rect(),
            seen: clip,
            elided: text.galley.elided,
        }),
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, clip, into)),
        _ => {}
    }
}

fn painted(harness: &Window) -> Vec<Painted> {
    let mut all = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &harness.output().shapes {
        gather(shape, *clip_rect, &mut all);
    }
    all
}

/// What a screen reader is told.
fn named(harness: &Window) -> Vec<String> {
    let nodes = harness.query_all(By::new().predicate(|_| true));
    let told = |node: egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()].into_iter().flatten().collect::<Vec<_>>()
    };
    nodes.flat_map(told).collect()
}

/// Letters that are the same in every language: keys, names of languages and of programs, marks of files, ids.
fn is_left_out(words: &str) -> bool {
    static KNOWN: LazyLock<Regex> = LazyLock::new(|| {
        let languages = Language::ALL.map(Language::name).join("|");
        let keys =
            "Ctrl|Alt|Shift|Esc|Enter|Space|Home|End|Left|Right|Up|Down|Cmd|Plus|Minus|Backslash|PageUp|PageDown";
        let words = "Counterpoint|Test|SHA-256|UTC|und|ru";
        let fields =
            "(?:voice|outlet|tag|point|matter|is):[a-z-]*|silent|number|doubtful|decided|noted|unsure|attributed|alone";
        Regex::new(&format!(
            r"(?:^|\b)(?:{languages}|{keys}|{words}|{fields}|F\d+|a\d+|\.?(?:jsonl|ron|html|docx|xlsx|csv|md|tei|xml|qdpx|qdc|bib|ris|json|txt)|[A-Z]\+\w)\b|[\w.-]+/[\w./-]+"
        ))
        .unwrap()
    });
    static LATIN: LazyLock<Regex> = LazyLock::new(|| Regex::new("[A-Za-z]{2,}").unwrap());
    LATIN.is_match(&KNOWN.replace_all(words, ""))
}

/// What is wrong with a window that is open so.
fn wrong(harness: &Window, scene: &str, into: &mut BTreeSet<String>) {
    let (texts, names) = (painted(harness), named(harness));
    assert!(texts.len() > 3, "{scene} was not understood");
    let all = texts.iter().map(|text| &text.words).chain(&names);
    into.extend(all.filter(|words| is_left_out(words)).map(|words| format!("{scene}: left out: {words}")));
    let told = names.join("\n");
    for text in texts.iter().filter(|text| text.place.intersects(text.seen)) {
        let whole = text.place.left() >= text.seen.left() - 1.5 && text.place.right() <= text.seen.right() + 1.5;
        if (!whole || text.elided) && !told.contains(text.words.trim()) {
            into.insert(format!("{scene}: cut: {}", text.words));
        }
    }
}

fn command(harness: &mut Window, command: Command) {
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, command);
    harness.run_steps(3);
}

/// Commands that ask the system for a file, close the window or speak another language.
fn leads_outside(command: Command) -> bool {
    use Command::{AddArticles, Detach, Export, New, Open, Quit, Save, SaveAs, Speak, Verify};
    matches!(command, AddArticles | Open | Save | SaveAs | Export | Verify | Quit | New | Speak(_) | Detach)
}

#[test]
fn a_text_that_is_left_out_is_known_from_one_that_is_not() {
    let marked = counterpoint::locale::speaking(Language::Pseudo, || counterpoint::locale::say("start-about"));
    assert!(!is_left_out(marked) && is_left_out("Choose another place"));
    assert!(!is_left_out("Ctrl+Shift+O") && !is_left_out("Türkçe") && !is_left_out("Порт стоит"));
    assert!(is_left_out("Порт: 3 statements"));
}

#[test]
fn no_text_of_the_window_is_left_out_and_none_is_cut_without_a_way_to_see_it() {
    let mut broken = BTreeSet::new();
    for size in SIZES {
        let at = format!("{}", size[0]);
        wrong(&pseudo(None, size), &format!("{at} start"), &mut broken);
        let mut harness = pseudo(Some(told_story().0.clone()), size);
        for view in View::ALL {
            harness.state_mut().as_mut().unwrap().show(view);
            harness.run_steps(3);
            assert_eq!(app(&harness).state().view, view);
            wrong(&harness, &format!("{at} {view:?}"), &mut broken);
        }
        for dimension in 0..counterpoint::framing::dimensions().len() {
            harness.state_mut().as_mut().unwrap().show_dimension(dimension);
            harness.state_mut().as_mut().unwrap().show(View::Framing);
            harness.run_steps(2);
            wrong(&harness, &format!("{at} framing {dimension}"), &mut broken);
        }
        for menu in Menu::ALL {
            let name = menu.name();
            harness.get_all_by_label(name).next().unwrap().click();
            harness.run_steps(3);
            wrong(&harness, &format!("{at} menu {menu:?}"), &mut broken);
            harness.key_press(egui::Key::Escape);
            harness.run_steps(2);
        }
    }
    assert!(broken.is_empty(), "{}", broken.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn no_text_of_what_commands_open_is_left_out_and_none_is_cut_without_a_way_to_see_it() {
    let mut broken = BTreeSet::new();
    for size in SIZES {
        let mut window = None;
        for one in Command::all().into_iter().filter(|command| !leads_outside(*command)) {
            let open = || pseudo(Some(told_story().0.clone()), size);
            let harness = window.get_or_insert_with(open);
            command(harness, one);
            wrong(harness, &format!("{} {one:?}", size[0]), &mut broken);
            harness.key_press(egui::Key::Escape);
            harness.run_steps(2);
            // what stays hides the rest
            if matches!(one, Command::Present | Command::Classroom | Command::CodeBlind | Command::SplitView) {
                window = None;
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn an_import_a_question_and_a_failure_are_told_in_the_language_of_the_window() {
    let mut broken = BTreeSet::new();
    for size in SIZES {
        let mut harness = pseudo(Some(told_story().0.clone()), size);
        let tell = |harness: &mut Window, input: Input| {
            harness.state_mut().as_mut().unwrap().tell(input);
            harness.run_steps(4);
        };
        tell(&mut harness, Input::Files(vec!["/нет/такого.txt".into()]));
        wrong(&harness, &format!("{} failure", size[0]), &mut broken);
        let folder = tempfile::tempdir().unwrap();
        let files: Vec<_> = ["один.txt", "два.html", "три.doc"].map(|name| folder.path().join(name)).into();
        for file in &files {
            std::fs::write(file, "Порт закрыт с понедельника.\n\nДокеры прекратили работу, сказала Вера Лугина.")
                .unwrap();
        }
        tell(&mut harness, Input::Files(files));
        wrong(&harness, &format!("{} import", size[0]), &mut broken);
        tell(&mut harness, Input::DropImport);
        tell(&mut harness, Input::Edit(counterpoint::project::Edit::Rename("Порт".to_owned())));
        tell(&mut harness, Input::Close);
        wrong(&harness, &format!("{} question", size[0]), &mut broken);
    }
    assert!(broken.is_empty(), "{}", broken.into_iter().collect::<Vec<_>>().join("\n"));
}
