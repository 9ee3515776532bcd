//! The window in Arabic: everything stands on the other side, and every line is read from the right.

use crate::window::{app, window};
use counterpoint::{
    locale::{self, Language},
    ui::{App, Command, EditCommand, Menu, Palette, WindowCommand},
    view::{Selection, View},
};
use egui::{
    Rect, Shape,
    accesskit::Role,
    epaint::{ClippedShape, text::Row},
};
use egui_kittest::{
    Harness,
    kittest::{By, NodeT, Queryable},
};

type Window = Harness<'static, Option<App>>;

const SIZE: [f32; 2] = [1440.0, 900.0];

fn arabic() -> Window {
    let mut harness = window(Some(1), SIZE, Palette::Light);
    harness.state_mut().as_mut().unwrap().speak(Language::Arabic);
    harness.run_steps(4);
    harness
}

fn place(harness: &Window, role: Role, name: &str) -> Rect {
    harness.get_by_role_and_label(role, name).rect()
}

fn heads(harness: &Window) -> Vec<f32> {
    harness.query_all(By::new().role(Role::ColumnHeader)).map(|head| head.rect().center().x).collect()
}

#[test]
fn panels_columns_and_menus_stand_on_the_other_side() {
    let harness = arabic();
    let middle = SIZE[0] / 2.0;
    let moscow = harness.get_all_by_label_contains("A Moscow desk");
    assert!(moscow.map(|node| node.rect().center().x).any(|x| x > SIZE[0] - 200.0), "the articles stand at the right");
    let confirm = harness.get_all_by_label(Command::Edit(EditCommand::Confirm).label()).next().unwrap().rect();
    assert!(confirm.right() < middle, "the inspector stands at the left: {confirm:?}");
    let heads = heads(&harness);
    assert!(heads.len() > 1 && heads.windows(2).all(|two| two[0] > two[1]), "columns run from the right: {heads:?}");
    let names = place(&harness, Role::RowHeader, &first_row(&harness));
    assert!(names.left() > heads[0], "the names of the points stand at the right");
    let menus = Menu::ALL.map(|menu| harness.get_all_by_label(menu.name()).next().unwrap().rect().center().x);
    assert!(menus.windows(2).all(|two| two[0] > two[1]), "menus run from the right: {menus:?}");
}

fn first_row(harness: &Window) -> String {
    let rows = harness.query_all(By::new().role(Role::RowHeader));
    rows.filter_map(|row| row.accesskit_node().label()).next().unwrap()
}

#[test]
fn the_arrow_to_the_left_goes_to_the_column_at_the_left() {
    let mut harness = arabic();
    let column = |harness: &Window| match app(harness).state().selection {
        Selection::Statement(place) => place.article(),
        _ => usize::MAX,
    };
    let before = column(&harness);
    harness.key_press(egui::Key::ArrowLeft);
    harness.run_steps(3);
    let after = column(&harness);
    assert!(after != before, "{before} {after}");
    harness.key_press(egui::Key::ArrowRight);
    harness.run_steps(3);
    assert_eq!(column(&harness), before);
}

#[test]
fn a_menu_hangs_from_the_start_of_its_button() {
    let mut harness = arabic();
    let button = harness.get_all_by_label(Menu::View.name()).next().unwrap();
    let right = button.rect().right();
    button.click();
    harness.run_steps(3);
    let line = harness.get_all_by_label(Command::Window(WindowCommand::Dark).label()).next().unwrap().rect();
    assert!((line.right() - right).abs() < 24.0 && line.left() < right - 150.0, "{line:?} {right}");
}

fn rows(shape: &Shape, into: &mut Vec<Row>) {
    match shape {
        Shape::Text(text) => into.extend(text.galley.rows.iter().map(|placed| (*placed.row).clone())),
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| rows(shape, into)),
        _ => {}
    }
}

/// Where each word of a line of nothing but Arabic words stands, in the order of the text.
fn words(row: &Row) -> Vec<f32> {
    let text: String = row.glyphs.iter().map(|glyph| glyph.chr).collect();
    let arabic = |c: char| ('\u{621}'..='\u{652}').contains(&c);
    if !text.trim().chars().all(|c| arabic(c) || c == ' ') {
        return Vec::new();
    }
    let mut places: Vec<f32> = Vec::new();
    let mut inside = false;
    for glyph in &row.glyphs {
        match (glyph.chr == ' ', inside) {
            (false, false) => places.push(glyph.pos.x),
            (false, true) => *places.last_mut().unwrap() = places.last().unwrap().min(glyph.pos.x),
            (true, _) => {}
        }
        inside = glyph.chr != ' ';
    }
    places
}

#[test]
fn the_first_word_of_a_line_stands_at_its_right() {
    let mut harness = arabic();
    let mut seen = 0;
    for view in View::ALL {
        harness.state_mut().as_mut().unwrap().show(view);
        harness.run_steps(3);
        let mut all = Vec::new();
        harness.output().shapes.iter().for_each(|ClippedShape { shape, .. }| rows(shape, &mut all));
        for words in all.iter().map(words).filter(|words| words.len() > 1) {
            assert!(words.windows(2).all(|two| two[0] > two[1]), "{view:?}: {words:?}");
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen} lines were understood");
    assert_eq!(locale::spoken(), Language::Arabic);
}
