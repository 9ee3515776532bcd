//! The window by accessible names, without a display: open a sample, select, decide, undo.

use counterpoint::{
    alignment::Depth,
    comparison::Resources,
    disk::System,
    project::What,
    session::{Input, Moment, Runner, Shell, engine, samples},
    ui::{App, Palette, Setup},
    view::{Selection, View},
};
use egui_kittest::{Harness, kittest::Queryable};
use std::sync::Arc;

/// A window of that size on the sample of that position, everything done at once and quickly.
fn window(sample: Option<usize>, size: [f32; 2], palette: Palette) -> Harness<'static, Option<App>> {
    let input = |sample: usize| {
        let sample = samples()[sample];
        let mut project = counterpoint::project::format::read(sample.text).unwrap();
        project.settings.depth = Some(Depth::Quick);
        let text = counterpoint::project::format::write(&project);
        Input::OpenSample { name: sample.name.to_owned(), text }
    };
    let mut inputs: Vec<Input> = sample.map(input).into_iter().collect();
    let draw = move |ui: &mut egui::Ui, app: &mut Option<App>| {
        let app = app.get_or_insert_with(|| {
            let shell = Shell {
                files: Arc::new(System),
                folders: None,
                engine: Box::new(|| engine(Resources::shipped())),
                runner: Runner::AtOnce,
                wake: Arc::new(|| {}),
                run: "test".to_owned(),
            };
            let setup = Setup {
                shell,
                clock: Box::new(|| Moment(0)),
                fonts: Vec::new(),
                palette,
                inputs: std::mem::take(&mut inputs),
            };
            App::new(ui.ctx(), setup)
        });
        app.frame_ui(ui);
    };
    let mut harness = Harness::builder().with_size(size).with_accessibility_check(false).build_ui_state(draw, None);
    harness.run_steps(6);
    harness
}

fn app<'a>(harness: &'a Harness<'static, Option<App>>) -> &'a App {
    harness.state().as_ref().unwrap()
}

#[test]
#[ignore = "written, compiled, not yet run once: run with --ignored and take this line away"]
fn a_sample_is_opened_from_the_start_screen_by_one_click() {
    let mut harness = window(None, [1440.0, 900.0], Palette::Light);
    harness.get_by_label("Sample: The storm").click();
    harness.run_steps(6);
    assert_eq!(app(&harness).session().title(), "The storm");
    assert!(app(&harness).session().comparison().is_some());
    harness.get_by_label("Coverage strip");
}

#[test]
#[ignore = "written, compiled, not yet run once: run with --ignored and take this line away"]
fn a_pair_is_confirmed_and_taken_back() {
    let mut harness = window(Some(1), [1440.0, 900.0], Palette::Light);
    let decisions = |harness: &Harness<'static, Option<App>>| app(harness).session().project().decisions.len();
    assert!(matches!(app(&harness).state().selection, Selection::Statement(_)), "something is selected at once");
    let before = decisions(&harness);
    harness.get_all_by_label("Confirm pair").next().unwrap().click();
    harness.run_steps(4);
    assert_eq!(decisions(&harness), before + 1);
    assert!(matches!(app(&harness).session().project().decisions.last().unwrap().what, What::Confirm(..)));
    harness.get_all_by_label("Undo").next().unwrap().click();
    harness.run_steps(4);
    assert_eq!(decisions(&harness), before);
}

#[test]
#[ignore = "written, compiled, not yet run once: run with --ignored and take this line away"]
fn every_view_is_drawn_at_three_sizes_in_every_theme() {
    for palette in Palette::ALL {
        for size in [[1440.0, 900.0], [1024.0, 700.0], [640.0, 420.0]] {
            let mut harness = window(Some(2), size, palette);
            for view in View::ALL {
                harness.state_mut().as_mut().unwrap().show(view);
                harness.run_steps(3);
                assert_eq!(app(&harness).state().view, view);
            }
        }
    }
}

#[test]
#[ignore = "written, compiled, not yet run once: run with --ignored and take this line away"]
fn the_palette_opens_by_its_key_and_runs_a_command() {
    let mut harness = window(Some(3), [1440.0, 900.0], Palette::Dark);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::K);
    harness.run_steps(3);
    harness.get_by_label("Find a command");
    harness.event(egui::Event::Text("coverage view".to_owned()));
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
    assert_eq!(app(&harness).state().view, View::Coverage);
}
