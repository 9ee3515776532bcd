//! A window without a display, for stories told by accessible names and for pictures drawn without a graphics card.

use crate::{pictures::Textures, project::plain, world::World};
use counterpoint::{
    article::Article,
    comparison::Resources,
    disk::{Files, Folders, System},
    format,
    project::{Depth, Project},
    session::{Comparer, Input, Moment, Runner, Shell, samples},
    ui::{App, Palette, Setup},
};
use egui_kittest::{Harness, kittest::Queryable};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// A window of that size told these things at its start, everything done at once and quickly.
pub fn told(inputs: Vec<Input>, size: [f32; 2], palette: Palette) -> Harness<'static, Option<App>> {
    told_with(Vec::new(), inputs, size, palette)
}

/// The same with these fonts of the system.
pub fn told_with(
    fonts: Vec<(Vec<u8>, u32)>,
    inputs: Vec<Input>,
    size: [f32; 2],
    palette: Palette,
) -> Harness<'static, Option<App>> {
    drawn(fonts, inputs, size, palette, Textures::default())
}

/// A window of that size on a file system in memory, with folders of its own for recent projects and unsaved work.
pub fn running(world: World, inputs: Vec<Input>, size: [f32; 2]) -> Harness<'static, Option<App>> {
    let place = (Arc::new(world) as Arc<dyn Files>, Some(Folders { data: "/data".into() }));
    placed(place, Vec::new(), inputs, (size, Palette::Light), Textures::default())
}

/// The same, whose textures are kept there, so that a picture of it can be painted.
pub fn drawn(
    fonts: Vec<(Vec<u8>, u32)>,
    inputs: Vec<Input>,
    size: [f32; 2],
    palette: Palette,
    textures: Textures,
) -> Harness<'static, Option<App>> {
    placed((Arc::new(System), None), fonts, inputs, (size, palette), textures)
}

fn placed(
    (files, folders): (Arc<dyn Files>, Option<Folders>),
    mut fonts: Vec<(Vec<u8>, u32)>,
    mut inputs: Vec<Input>,
    (size, palette): ([f32; 2], Palette),
    textures: Textures,
) -> Harness<'static, Option<App>> {
    static RUNS: AtomicUsize = AtomicUsize::new(0);
    let run = format!("test-{}", RUNS.fetch_add(1, Ordering::Relaxed));
    let draw = move |ui: &mut egui::Ui, app: &mut Option<App>| {
        let app = app.get_or_insert_with(|| {
            let shell = Shell {
                files: Arc::clone(&files),
                folders: folders.clone(),
                engine: Box::new(|| Box::new(Comparer::new(Resources::shipped()))),
                runner: Runner::AtOnce,
                wake: Arc::new(|| {}),
                run: run.clone(),
            };
            let setup = Setup {
                shell,
                clock: Box::new(|| Moment(0)),
                fonts: std::mem::take(&mut fonts),
                palette: Some(palette),
                inputs: std::mem::take(&mut inputs),
            };
            App::new(ui.ctx(), setup)
        });
        app.frame_ui(ui);
    };
    let builder = Harness::builder().with_size(size).with_accessibility_check(false);
    let mut harness = builder.renderer(textures).build_ui_state(draw, None);
    harness.run_steps(6);
    if let Some(skip) = harness.query_by_label("Skip") {
        skip.click();
        harness.run_steps(3);
    }
    harness
}

/// A project that is read quickly.
pub fn quick(mut project: Project) -> Input {
    project.settings.depth = Some(Depth::Quick);
    Input::OpenSample { name: "Test".to_owned(), text: format::write(&project) }
}

/// A project that is read deep.
pub fn deep(mut project: Project) -> Input {
    project.settings.depth = Some(Depth::Deep);
    Input::OpenSample { name: "Test".to_owned(), text: format::write(&project) }
}

/// A window of that size on the sample of that position, everything done at once and quickly.
pub fn window(sample: Option<usize>, size: [f32; 2], palette: Palette) -> Harness<'static, Option<App>> {
    let input = |sample: usize| {
        let sample = samples()[sample];
        let mut project = format::read(sample.text).unwrap();
        project.settings.depth = Some(Depth::Quick);
        Input::OpenSample { name: sample.name.to_owned(), text: format::write(&project) }
    };
    told(sample.map(input).into_iter().collect(), size, palette)
}

/// The application in the window.
pub fn app<'a>(harness: &'a Harness<'static, Option<App>>) -> &'a App {
    harness.state().as_ref().unwrap()
}

/// Clicks the first control of that name.
pub fn click(harness: &mut Harness<'static, Option<App>>, name: &str) {
    harness.get_all_by_label(name).next().unwrap().click();
    harness.run_steps(4);
}

/// Tags what is selected.
pub fn tag(harness: &mut Harness<'static, Option<App>>, name: &str) {
    harness.key_press(egui::Key::T);
    harness.run_steps(3);
    harness.get_by_label("New tag").type_text(name);
    harness.run_steps(3);
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
}

/// An article of that outlet.
pub fn article(outlet: &str, text: &str) -> Article {
    Article { outlet: Some(outlet.to_owned()), ..plain(text) }
}

/// Whether the label of a cell is that of one without a statement.
pub fn is_empty_cell(label: &str) -> bool {
    [": silent", ": not clear", ": said elsewhere"].iter().any(|word| label.contains(word))
}
