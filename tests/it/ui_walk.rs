//! A walk through every screen of the window by the keyboard alone, by names and roles alone. What it meets is printed into
//! `assets/help/accessibility.md`: `UPDATE_EXPECT=1` writes the page anew.

use crate::window::window;
use counterpoint::ui::{App, Command, CompareCommand, FileCommand, GoCommand, HelpCommand, Palette, WindowCommand};
use egui::{Key, Modifiers, Rect, Shape, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use expect_test::expect_file;
use std::{collections::BTreeMap, fmt::Write};

type Window = Harness<'static, Option<App>>;

/// More stops than any screen has.
const MANY: usize = 700;
/// How far from a control its frame may stand, in points.
const NEAR: f32 = 7.0;

/// A control that had the keyboard.
struct Stop {
    role: Role,
    name: String,
    rect: Rect,
    /// Whether something in the colour of focus appeared at it.
    seen: bool,
}

/// A line in the colour of focus: where it is, and how wide.
type Frame = (Rect, f32);

/// The lines in that colour among the shapes of the last frame.
fn frames(harness: &Window, colour: egui::Color32) -> Vec<Frame> {
    fn of(shape: &Shape, clip: Rect, colour: egui::Color32, into: &mut Vec<Frame>) {
        let stroke = match shape {
            Shape::Vec(all) => return all.iter().for_each(|shape| of(shape, clip, colour, into)),
            Shape::Rect(rect) => rect.stroke,
            Shape::Circle(circle) => circle.stroke,
            Shape::LineSegment { stroke, .. } => *stroke,
            _ => return,
        };
        if stroke.width >= 1.0 && stroke.color == colour {
            into.push((shape.visual_bounding_rect().intersect(clip), stroke.width));
        }
    }
    let mut found = Vec::new();
    for clipped in &harness.output().shapes {
        of(&clipped.shape, clipped.clip_rect, colour, &mut found);
    }
    found
}

/// Presses Tab until a control comes again that had the keyboard before.
fn walk(harness: &mut Window) -> Vec<Stop> {
    let colour = harness.ctx.style_of(egui::Theme::Light).visuals.selection.stroke.color;
    let mut stops: Vec<Stop> = Vec::new();
    let mut met = std::collections::HashSet::new();
    for _ in 0..MANY {
        let mut before = frames(harness, colour);
        if let Some(held) = harness.root().children_recursive().find(|node| node.is_focused()) {
            // in a list that scrolls under it the frame stays where it is
            before.retain(|(frame, _)| !held.rect().expand(NEAR).contains_rect(*frame));
        }
        harness.key_press(Key::Tab);
        harness.run_steps(3);
        let root = harness.root();
        let Some(node) = root.children_recursive().find(|node| node.is_focused()) else { continue };
        let own = node.accesskit_node();
        if !met.insert(own.id()) {
            return stops;
        }
        let rect = node.rect();
        let fresh = |frame: &&Frame| !before.contains(frame);
        let at = |(frame, _): &Frame| rect.expand(NEAR).contains_rect(*frame) && frame.is_positive();
        let seen = frames(harness, colour).iter().filter(fresh).any(at);
        let name = own.label().or(own.placeholder().map(str::to_owned)).unwrap_or_default();
        stops.push(Stop { role: own.role(), name, rect, seen });
    }
    panic!("Tab leads round in no circle: {} stops", stops.len());
}

/// What is wrong with a screen, for those who hear it or cannot point.
fn faults(screen: &str, harness: &Window, stops: &[Stop]) -> Vec<String> {
    let mut wrong: Vec<String> =
        harness.unnamed_widgets().iter().map(|widget| format!("{screen}: no name: {widget}")).collect();
    for stop in stops {
        let told = format!("{screen}: {:?} “{}” at {:?}", stop.role, stop.name.lines().next().unwrap_or(""), stop.rect);
        if stop.name.trim().is_empty() {
            wrong.push(format!("{told} has no name"));
        }
        if matches!(stop.role, Role::Unknown | Role::GenericContainer) {
            wrong.push(format!("{told} has no role"));
        }
        if !stop.seen {
            wrong.push(format!("{told}: focus is not seen"));
        }
    }
    wrong
}

fn command(harness: &mut Window, command: impl Into<Command>) {
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().unwrap().command(&ctx, command);
    harness.run_steps(4);
}

/// The screens: what each is called, and the command that leads to it.
fn screens() -> Vec<(String, Option<Command>)> {
    let views = counterpoint::view::View::ALL.map(|view| (format!("{} view", view.name()), Some(Command::Show(view))));
    let others: [Command; 12] = [
        GoCommand::Review.into(),
        CompareCommand::Measure.into(),
        CompareCommand::Findings.into(),
        CompareCommand::Copies.into(),
        CompareCommand::Texts.into(),
        WindowCommand::Classroom.into(),
        WindowCommand::CodeBlind.into(),
        FileCommand::Export.into(),
        HelpCommand::Help.into(),
        HelpCommand::Keys.into(),
        FileCommand::OpenPath.into(),
        FileCommand::Paste.into(),
    ];
    let named = |command: Command| (command.label().trim_end_matches('…').to_owned(), Some(command));
    [("Start".to_owned(), None)].into_iter().chain(views).chain(others.map(named)).collect()
}

fn count(stops: &[Stop]) -> String {
    let mut roles: BTreeMap<String, usize> = BTreeMap::new();
    for stop in stops {
        *roles.entry(format!("{:?}", stop.role)).or_default() += 1;
    }
    roles.iter().map(|(role, count)| format!("{role} {count}")).collect::<Vec<_>>().join(", ")
}

const HEAD: &str = "\
# Accessibility: the walk by keyboard and by names

A test (`tests/it/ui_walk.rs`) goes through every screen of the window with Tab alone, the way somebody goes who does not see
it or cannot point, and prints this page anew. At every stop it asks for a name and a role in the accessibility tree, which
is what a screen reader is told, and for a frame in the colour of focus around the control that has the keyboard.

| screen | stops | of which |
| --- | --- | --- |
";

#[test]
fn every_screen_is_walked_by_the_keyboard_and_told_by_its_names() {
    let mut page = HEAD.to_owned();
    let mut wrong = Vec::new();
    for (screen, to) in screens() {
        let mut harness = window(to.map(|_| 1), [1440.0, 900.0], Palette::Light);
        if let Some(to) = to {
            command(&mut harness, to);
        }
        let stops = walk(&mut harness);
        assert!(!stops.is_empty(), "{screen} has something to go to");
        wrong.extend(faults(&screen, &harness, &stops));
        let _ = writeln!(page, "| {screen} | {} | {} |", stops.len(), count(&stops));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let commands = Command::all();
    let keyed = commands.iter().filter(|command| !command.keys().is_empty()).count();
    let _ = write!(
        page,
        "\nAll {} commands are in the menus, {keyed} have keys of their own, and the palette (Ctrl+K) runs each of them by its\n\
         name. Arrows go through the rows and columns of the Parallel view, and Escape leaves whatever is open. Areas scroll to\n\
         what has the keyboard.\n\n\
         Letters stand out from their ground by 4.5 : 1 at least, in every theme and on every ground that they are\n\
         written on; lines and signs by 3 : 1, and no meaning rests on a colour alone. **Reduce motion** in the View menu stops\n\
         all movement; the system's own setting for that is not known to the window.\n\n\
         The menus of the second button open by the menu key or Shift+F10 at what has the keyboard.\n\n\
         In the Coverage and Reading views Tab stops at the rows that are in sight; the arrows and the search lead to the others.\n\n\
         The same tree is asked from outside, as a screen reader does it on Linux (AT-SPI), by `.ci/reader`.\n",
        commands.len()
    );
    expect_file!["../../assets/help/accessibility.md"].assert_eq(&page);
}

#[test]
fn the_palette_leads_to_every_command_by_its_name() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    for command in Command::all().into_iter().filter(|command| *command != Command::Help(HelpCommand::Palette)) {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        harness.run_steps(2);
        harness.event(egui::Event::Text(command.label().to_owned()));
        harness.run_steps(2);
        let is_its = |line: egui_kittest::Node<'_>| line.accesskit_node().label().as_deref() == Some(command.label());
        assert!(harness.query_all_by_role(Role::ListBoxOption).any(is_its), "{command:?}");
        harness.key_press(Key::Escape);
        harness.run_steps(2);
    }
}

#[test]
fn a_menu_is_opened_gone_through_and_left_by_the_keyboard() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    harness.get_by_role_and_label(Role::Button, "File").focus();
    harness.run_steps(2);
    harness.key_press(Key::Enter);
    harness.run_steps(4);
    for name in ["Save", "Export…", "Quit"] {
        assert!(harness.query_all_by_label(name).next().is_some(), "{name} is in the open menu");
    }
    let export = harness.query_all_by_label("Export…").last().unwrap();
    export.focus();
    harness.run_steps(2);
    harness.key_press(Key::Enter);
    harness.run_steps(4);
    assert!(harness.query_by_label("Which report?").is_some(), "Enter runs the command that has the keyboard");
}

#[test]
fn where_motion_is_off_nothing_moves() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    let time = |harness: &Window| harness.ctx.style_of(egui::Theme::Light).animation_time;
    assert!(time(&harness) > 0.0);
    command(&mut harness, WindowCommand::Still);
    assert_eq!(time(&harness), 0.0);
    harness.run_steps(4);
    let waits = harness.output().viewport_output.values().map(|viewport| viewport.repaint_delay).min().unwrap();
    assert!(waits > std::time::Duration::from_millis(500), "the window rests: {waits:?}");
}

#[test]
fn menus_of_the_second_button_open_and_are_used_by_keys() {
    for (key, modifiers) in [(Key::Menu, Modifiers::NONE), (Key::F10, Modifiers::SHIFT)] {
        let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
        command(&mut harness, Command::Show(counterpoint::view::View::Parallel));
        let columns = |harness: &Window| harness.get_all_by_role(Role::ColumnHeader).count();
        let before = columns(&harness);
        let only = counterpoint::locale::say("column-only");
        harness.get_all_by_role(Role::ColumnHeader).next().unwrap().focus();
        harness.run_steps(2);
        assert!(harness.query_by_label(only).is_none());
        harness.key_press_modifiers(modifiers, key);
        harness.run_steps(3);
        assert!(harness.query_by_label(only).is_some(), "{key:?}");
        let held = |harness: &Window| harness.get_by_label(only).accesskit_node().is_focused();
        for _ in 0..6 {
            if !held(&harness) {
                harness.key_press(Key::ArrowDown);
                harness.run_steps(2);
            }
        }
        assert!(held(&harness), "arrows lead into the menu");
        harness.key_press(Key::Enter);
        harness.run_steps(3);
        assert!(before > 1 && columns(&harness) == 1, "{before}");
    }
}
