//! The window in the pseudo-locale, in which every letter of a message carries a mark and texts are two fifths longer: whatever
//! view, window, panel or menu is open, no text is left out of the messages, and none is cut without a way to see it whole.

use crate::{
    report_languages::told as told_story,
    window::{app, quick, told},
};
use counterpoint::{
    locale::{Language, speaking},
    project::Project,
    session::Input,
    ui::{App, Command, FileCommand, HelpCommand, Menu, Palette, WindowCommand},
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
        Shape::Text(text) if text.galley.job.text.contains(char::is_alphanumeric) => into.push(Painted {
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
        [node.label(), node.value(), node.description(), node.placeholder().map(str::to_owned)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    nodes.flat_map(told).collect()
}

/// Whether Latin letters stand in words that are not the same in every language: keys, names of languages and of programs, marks
/// of files, ids, what the search understands, and the shipped codebooks, which are articles of their own.
fn is_left_out(words: &str) -> bool {
    static KNOWN: LazyLock<Regex> = LazyLock::new(|| {
        let languages = Language::ALL.map(Language::name).join("|");
        let keys =
            "Ctrl|Alt|Shift|Esc|Enter|Space|Home|End|Left|Right|Up|Down|Cmd|Plus|Minus|Backslash|PageUp|PageDown";
        let words = "Counterpoint|Test|SHA-256|UTC|und|ru|https";
        let files = r"\.?(?:jsonl|ron|html|docx?|xlsx|csv|md|tei|xml|qdpx|qdc|bib|ris|json|txt)";
        let fields = "silent|number|doubtful|decided|noted|unsure|attributed|alone";
        // the last is the name that egui itself gives the edge of a panel
        Regex::new(&format!(
            r"\b(?:voice|outlet|tag|point|matter|is):|(?:^|\b)(?:{languages}|{keys}|{words}|{fields}|F\d+|a\d+|{files}|[A-Z]\+\w)\b|[\w.-]+/[\w./-]+|^Resize panel$"
        ))
        .unwrap()
    });
    static LATIN: LazyLock<Regex> = LazyLock::new(|| Regex::new("[A-Za-z]{2,}").unwrap());
    let shipped = ["Fifteen policy frame dimensions", "Five generic news frames", "Boydstun, A. E.", "Semetko, H. A."];
    LATIN.is_match(&KNOWN.replace_all(words, "")) && !shipped.iter().any(|own| words.contains(own))
}

/// Whether words are an article's own, which a row shows on one line and the inspector whole.
fn is_of_an_article(words: &str) -> bool {
    words.chars().any(|letter| ('а'..='я').contains(&letter))
}

/// What is wrong with the windows that were open.
#[derive(Default)]
struct Wrong {
    found: BTreeSet<String>,
}

impl Wrong {
    fn look(&mut self, harness: &Window, scene: &str) {
        let names = self.look_for_cuts(harness, scene);
        let texts = painted(harness).into_iter().map(|text| text.words);
        let left = texts.chain(names).filter(|words| is_left_out(words));
        self.found.extend(left.map(|words| format!("{scene}: left out: {words}")));
    }

    fn look_for_cuts(&mut self, harness: &Window, scene: &str) -> Vec<String> {
        let (texts, names) = (painted(harness), named(harness));
        assert!(texts.len() > 3, "{scene} was not understood");
        let told = names.join("\n");
        for text in texts.iter().filter(|text| text.place.intersects(text.seen)) {
            let whole = text.place.left() >= text.seen.left() - 1.5 && text.place.right() <= text.seen.right() + 1.5;
            // a sign may stand before the words
            let words = text.words.trim_start_matches(|c: char| !c.is_alphanumeric()).trim_end();
            if (whole && !text.elided) || told.contains(words) || is_of_an_article(words) {
                continue;
            }
            self.found.insert(format!("{scene}: cut: {}", text.words));
        }
        names
    }

    fn nothing(&self) {
        assert!(self.found.is_empty(), "{}", self.found.iter().cloned().collect::<Vec<_>>().join("\n"));
    }
}

/// The help is a file of each language, which the pseudo-locale does not have.
fn speaks_english(command: Command) -> bool {
    command == Command::Help(HelpCommand::Help)
}

fn command(harness: &mut Window, command: impl Into<Command>) {
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, command);
    harness.run_steps(3);
}

/// Commands that ask the system for a file, close the window or speak another language.
fn leads_outside(command: Command) -> bool {
    use FileCommand::{AddArticles, Export, New, Open, Quit, Save, SaveAs, Verify};
    match command {
        Command::File(of) => matches!(of, AddArticles | Open | Save | SaveAs | Export | Verify | Quit | New),
        Command::Window(of) => of == WindowCommand::Detach,
        Command::Speak(_) => true,
        _ => false,
    }
}

#[test]
fn a_text_that_is_left_out_is_known_from_one_that_is_not() {
    let marked = speaking(Language::Pseudo, || counterpoint::locale::say("start-about"));
    assert!(!is_left_out(marked) && is_left_out("Choose another place"));
    assert!(!is_left_out("Ctrl+Shift+O") && !is_left_out("Türkçe") && !is_left_out("Порт стоит"));
    assert!(is_left_out("Порт: 3 statements"));
}

#[test]
fn no_text_of_the_window_is_left_out_and_none_is_cut_without_a_way_to_see_it() {
    let mut broken = Wrong::default();
    for size in SIZES {
        let at = format!("{}", size[0]);
        broken.look(&pseudo(None, size), &format!("{at} start"));
        let mut harness = pseudo(Some(told_story().0.clone()), size);
        for view in View::ALL {
            harness.state_mut().as_mut().unwrap().show(view);
            harness.run_steps(3);
            assert_eq!(app(&harness).state().view, view);
            broken.look(&harness, &format!("{at} {view:?}"));
        }
        for dimension in 0..counterpoint::framing::dimensions().len() {
            harness.state_mut().as_mut().unwrap().show_dimension(dimension);
            harness.state_mut().as_mut().unwrap().show(View::Framing);
            harness.run_steps(2);
            broken.look(&harness, &format!("{at} framing {dimension}"));
        }
        harness.state_mut().as_mut().unwrap().show(View::Parallel);
        for menu in Menu::ALL {
            let name = menu.name();
            harness.get_all_by_label(name).next().unwrap().click();
            harness.run_steps(3);
            broken.look(&harness, &format!("{at} menu {menu:?}"));
            harness.key_press(egui::Key::Escape);
            harness.run_steps(2);
        }
    }
    broken.nothing();
}

#[test]
fn no_text_of_what_commands_open_is_left_out_and_none_is_cut_without_a_way_to_see_it() {
    let mut broken = Wrong::default();
    for size in SIZES {
        let mut window = None;
        for one in Command::all().into_iter().filter(|command| !leads_outside(*command)) {
            let open = || pseudo(Some(told_story().0.clone()), size);
            let harness = window.get_or_insert_with(open);
            command(harness, one);
            let scene = format!("{} {one:?}", size[0]);
            if speaks_english(one) {
                broken.look_for_cuts(harness, &scene);
            } else {
                broken.look(harness, &scene);
            }
            harness.key_press(egui::Key::Escape);
            harness.run_steps(2);
            // what stays hides the rest
            use WindowCommand::{Classroom, CodeBlind, Present, SplitView};
            if matches!(one, Command::Window(Present | Classroom | CodeBlind | SplitView)) {
                window = None;
            }
        }
    }
    broken.look(&pseudo(None, SIZES[1]), "start");
    let mut shares = pseudo(Some(told_story().0.clone()), SIZES[1]);
    shares.state_mut().as_mut().unwrap().show_dimension(8);
    command(&mut shares, Command::Show(View::Framing));
    broken.look(&shares, "shares");
    broken.nothing();
}

#[test]
fn an_import_a_question_and_a_failure_are_told_in_the_language_of_the_window() {
    let mut broken = Wrong::default();
    for size in SIZES {
        let mut harness = pseudo(Some(told_story().0.clone()), size);
        let tell = |harness: &mut Window, input: Input| {
            harness.state_mut().as_mut().unwrap().tell(input);
            harness.run_steps(4);
        };
        tell(&mut harness, Input::Files(vec!["/нет/такого.txt".into()]));
        broken.look(&harness, &format!("{} failure", size[0]));
        let folder = tempfile::tempdir().unwrap();
        let files: Vec<_> = ["один.txt", "два.html", "три.doc"].map(|name| folder.path().join(name)).into();
        for file in &files {
            std::fs::write(file, "Порт закрыт с понедельника.\n\nДокеры прекратили работу, сказала Вера Лугина.")
                .unwrap();
        }
        tell(&mut harness, Input::Files(files));
        broken.look(&harness, &format!("{} import", size[0]));
        tell(&mut harness, Input::DropImport);
        tell(&mut harness, Input::Edit(counterpoint::project::Edit::Rename("Порт".to_owned())));
        tell(&mut harness, Input::Close);
        broken.look(&harness, &format!("{} question", size[0]));
    }
    broken.nothing();
}
