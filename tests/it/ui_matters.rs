//! Matters in the window: the band's menu, names, pins, moves, splits, merges, folding, the order; each can be taken back.

use crate::window::{app, article, click, quick, told};
use counterpoint::{
    comparison::{Comparison, Resources, compare},
    project::{Decision, Depth, Project, What},
    statement::Place,
    ui::{App, Command, MatterCommand, Palette},
    view::MatterOrder,
    work::Serial,
};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};

type Window = Harness<'static, Option<App>>;

/// High enough for every band: those out of sight are not drawn.
const SIZE: [f32; 2] = [1440.0, 1600.0];

fn command(harness: &mut Window, command: MatterCommand) {
    harness.state_mut().as_mut().unwrap().command(&egui::Context::default(), Command::Matter(command));
    harness.run_steps(5);
}

fn decisions(harness: &Window) -> Vec<What> {
    app(harness).session().project().decisions.iter().map(|decision| decision.what.clone()).collect()
}

/// The bands that are shown, as a screen reader tells them, from the top.
fn bands(harness: &Window) -> Vec<String> {
    let label = |node: egui_kittest::Node<'_>| Some((node.rect().top(), node.accesskit_node().label()?));
    let mut all: Vec<(f32, String)> = harness.query_all_by_role(Role::Heading).filter_map(label).collect();
    all.retain(|(_, label)| label.starts_with("Matter: "));
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all.into_iter().map(|(_, label)| label).collect()
}

fn matter_of(harness: &Window, place: Place) -> usize {
    app(harness).session().comparison().unwrap().matter_of(place).unwrap()
}

fn statements(harness: &Window) -> Vec<Vec<Place>> {
    app(harness).session().comparison().unwrap().matters.iter().map(|matter| matter.statements.clone()).collect()
}

fn selected(harness: &Window) -> Place {
    app(harness).state().selection.place().unwrap()
}

/// Whether the selected statement stands in the visible part of the window.
fn is_in_sight(harness: &Window, words: &str) -> bool {
    let mut cells = harness.query_all_by_role(Role::Cell);
    cells.any(|node| {
        let seen = node.rect().top() < SIZE[1] && node.rect().bottom() > 0.0;
        seen && node.accesskit_node().label().is_some_and(|label| label.contains(words))
    })
}

/// Two accounts of a storm at Skerry: two questions that both answer.
fn storm() -> Window {
    let mut project = Project::default();
    project.add(article(
        "North desk",
        "The storm tore two cranes from their rails at Skerry on Friday.\n\nThe union demanded an inquiry into the cranes.\n\nNo ferry will sail before Tuesday, the company said.",
    ));
    project.add(article(
        "South desk",
        "Two cranes fell from their rails in the storm at Skerry on Friday.\n\nThe ministry wants no inquiry into the cranes before spring.\n\nThe ferry company keeps its ships in port.",
    ));
    project.settings.depth = Some(Depth::Quick);
    // Whatever the machine groups, the story begins with two matters: the first statements, and all others.
    let resources = Resources::shipped();
    let mut settle = |what: &dyn Fn(&Comparison) -> Option<What>| {
        let what = what(&compare(&project, &resources, &Serial));
        let decided = what.into_iter().map(|what| Decision { at: 0, by: String::new(), what });
        let all = project.decisions.iter().cloned().chain(decided).collect();
        project.decisions = std::sync::Arc::new(all);
    };
    let all: Vec<Place> = (0..2).flat_map(|article| (0..3).map(move |at| Place::new(article, at))).collect();
    settle(&|comparison| comparison.merge_matters(&all));
    let rest = [Place::new(0, 1), Place::new(0, 2), Place::new(1, 1), Place::new(1, 2)];
    settle(&|comparison| comparison.split_matter(&rest));
    let mut harness = told(vec![quick(project)], SIZE, Palette::Light);
    harness.state_mut().as_mut().unwrap().tell(counterpoint::session::Input::FocusLost);
    harness.run_steps(4);
    assert_eq!(statements(&harness).len(), 2, "{:?}", bands(&harness));
    harness
}

fn select(harness: &mut Window, words: &str) {
    let label = harness
        .query_all_by_role(Role::Cell)
        .filter_map(|node| node.accesskit_node().label())
        .find(|label| label.contains(words))
        .unwrap();
    harness.get_by_label(&label).click_accesskit();
    harness.run_steps(4);
}

#[test]
fn the_menu_of_a_band_names_its_matter_and_the_name_is_marked() {
    let mut harness = storm();
    let band = bands(&harness).remove(0);
    harness.get_by_label(&band).click_secondary();
    harness.run_steps(4);
    let first = selected(&harness);
    for command in MatterCommand::ALL {
        let label = Command::Matter(*command).label();
        assert!(harness.query_by_role_and_label(Role::Button, label).is_some(), "{label} is in the menu");
    }
    click(&mut harness, "Name matter…");
    harness.get_by_role_and_label(Role::TextInput, "Name the matter").type_text("Cranes in the storm");
    harness.run_steps(3);
    harness.key_press(Key::Enter);
    harness.run_steps(4);
    assert!(matches!(decisions(&harness).last(), Some(What::LabelMatter(_, name)) if name == "Cranes in the storm"));
    assert_eq!(selected(&harness), first, "the selection stays");
    let own = &bands(&harness)[matter_of(&harness, first)];
    assert!(own.starts_with("Matter: Cranes in the storm, ") && own.contains("named by you"), "{own}");
    harness.get_by_label("Matter: Cranes in the storm · named by you");
    click(&mut harness, "Undo name matter");
    assert!(bands(&harness).contains(&band), "taken back to the letter: {:?}", bands(&harness));
}

#[test]
fn escape_leaves_the_name_as_it_was() {
    let mut harness = storm();
    let before = (bands(&harness), decisions(&harness).len());
    harness.key_press_modifiers(Modifiers::SHIFT, Key::F2);
    harness.run_steps(4);
    harness.get_by_role_and_label(Role::TextInput, "Name the matter").type_text("Something else");
    harness.run_steps(3);
    harness.key_press(Key::Escape);
    harness.run_steps(4);
    assert_eq!((bands(&harness), decisions(&harness).len()), before);
}

#[test]
fn a_matter_is_pinned_and_let_go_by_its_key() {
    let mut harness = storm();
    let count = decisions(&harness).len();
    let place = selected(&harness);
    harness.key_press_modifiers(Modifiers::SHIFT, Key::P);
    harness.run_steps(4);
    assert!(matches!(decisions(&harness).last(), Some(What::PinMatter(_))), "{:?}", decisions(&harness));
    assert!(bands(&harness)[matter_of(&harness, place)].contains("pinned"));
    harness.key_press_modifiers(Modifiers::SHIFT, Key::P);
    harness.run_steps(4);
    assert_eq!(decisions(&harness).len(), count);
    assert!(bands(&harness).iter().all(|band| !band.contains("pinned")));
    click(&mut harness, "Undo unpin matter");
    assert!(bands(&harness)[matter_of(&harness, place)].contains("pinned"));
}

#[test]
fn a_statement_is_split_off_moved_back_and_matters_merge() {
    let mut harness = storm();
    select(&mut harness, "demanded an inquiry");
    let place = selected(&harness);
    let before = statements(&harness);
    command(&mut harness, MatterCommand::Split);
    assert_eq!(statements(&harness).len(), 3);
    // what is parallel goes along
    let whole = app(&harness).session().comparison().unwrap().companions(place);
    assert_eq!(statements(&harness)[matter_of(&harness, place)], whole);
    assert_eq!(selected(&harness), place);
    assert!(is_in_sight(&harness, "demanded an inquiry"));

    let cranes =
        app(&harness).session().comparison().unwrap().matters[matter_of(&harness, Place::new(0, 0))].label.clone();
    command(&mut harness, MatterCommand::Move);
    let target = bands(&harness).into_iter().find(|band| band.starts_with(&format!("Matter: {cranes},"))).unwrap();
    harness.get_by_label(&target).click();
    harness.run_steps(4);
    assert!(matches!(decisions(&harness).last(), Some(What::MoveToMatter { .. })));
    assert_eq!(statements(&harness).len(), 2);
    assert_eq!(selected(&harness), place);
    assert!(is_in_sight(&harness, "demanded an inquiry"));

    command(&mut harness, MatterCommand::Merge);
    let other = 1 - matter_of(&harness, place);
    let there = statements(&harness)[other][0];
    let words = app(&harness).session().comparison().unwrap().words(there).to_owned();
    let label = harness
        .query_all_by_role(Role::Cell)
        .filter_map(|node| node.accesskit_node().label())
        .find(|label| label.contains(words.trim()))
        .unwrap();
    harness.get_by_label(&label).click();
    harness.run_steps(4);
    assert!(matches!(decisions(&harness).last(), Some(What::MergeMatters(_))), "{:?}", decisions(&harness).last());
    assert_eq!(statements(&harness).len(), 1);
    for _ in 0..3 {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run_steps(4);
    }
    assert_eq!(statements(&harness), before, "undone step by step");
}

#[test]
fn a_cell_is_dragged_onto_another_band() {
    let mut harness = storm();
    select(&mut harness, "demanded an inquiry");
    let place = selected(&harness);
    let own = matter_of(&harness, place);
    let target = bands(&harness)[1 - own].clone();
    let label = harness
        .query_all_by_role(Role::Cell)
        .filter_map(|node| node.accesskit_node().label())
        .find(|label| label.contains("demanded an inquiry"))
        .unwrap();
    let (from, to) = (
        harness.get_by_label(&label).rect().center_bottom() - egui::vec2(0.0, 8.0),
        harness.get_by_label(&target).rect().center(),
    );
    harness.drag_at(from);
    harness.run_steps(2);
    harness.hover_at(from + (to - from) * 0.5);
    harness.run_steps(2);
    harness.hover_at(to);
    harness.run_steps(2);
    harness.drop_at(to);
    harness.run_steps(4);
    assert!(matches!(decisions(&harness).last(), Some(What::MoveToMatter { .. })), "{:?}", decisions(&harness).last());
    let there = statements(&harness);
    assert!(there[matter_of(&harness, place)].contains(&Place::new(0, 0)), "{there:?}");
}

#[test]
fn matters_fold_one_by_one_or_all_and_a_jump_unfolds() {
    let mut harness = storm();
    let cells = |harness: &Window| harness.query_all_by_role(Role::Cell).count();
    let all = cells(&harness);
    let place = selected(&harness);
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Space);
    harness.run_steps(4);
    assert!(cells(&harness) < all && cells(&harness) > 0);
    assert!(bands(&harness)[matter_of(&harness, place)].ends_with("folded"));
    assert_eq!(selected(&harness), place);
    command(&mut harness, MatterCommand::FoldAll);
    assert_eq!(cells(&harness), 0);
    assert_eq!(bands(&harness).len(), 2);
    command(&mut harness, MatterCommand::UnfoldAll);
    assert!(cells(&harness) > 0);
    assert!(bands(&harness).iter().all(|band| !band.ends_with("folded")));
    let band = bands(&harness).remove(0);
    let rect = harness.get_by_label(&band).rect();
    let arrow = rect.left_center() + egui::vec2(14.0, 0.0);
    harness.hover_at(arrow);
    harness.run_steps(2);
    harness.drag_at(arrow);
    harness.run_steps(1);
    harness.drop_at(arrow);
    harness.run_steps(4);
    assert!(bands(&harness)[0].ends_with("folded"), "the arrow folds: {:?}", bands(&harness));
}

#[test]
fn the_most_contrasting_matters_come_first_when_asked() {
    let mut harness = storm();
    let contrast = |harness: &Window| -> Vec<f32> {
        let comparison = app(harness).session().comparison().unwrap();
        let of = |band: &String| comparison.matters.iter().find(|m| band.starts_with(&format!("Matter: {},", m.label)));
        bands(harness).iter().map(|band| of(band).unwrap().contrast).collect()
    };
    let usual = bands(&harness);
    command(&mut harness, MatterCommand::Contrasting);
    assert_eq!(app(&harness).state().matter_order, MatterOrder::Contrast);
    assert!(contrast(&harness).is_sorted_by(|a, b| a >= b), "{:?}", contrast(&harness));
    assert!(bands(&harness).iter().all(|band| band.contains("contrast ")));
    command(&mut harness, MatterCommand::Shared);
    assert_eq!(bands(&harness), usual);
}
