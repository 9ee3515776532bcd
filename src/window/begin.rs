//! Makes the application for a window, the same whatever paints it. Knows nothing of event loops.

use super::wish::{Scroll, Wish};
use crate::{
    comparison::Resources,
    disk,
    locale::{self, Language},
    session::{Comparer, Input, Moment, Runner, Shell},
    ui::{App, Script, Setup, Tray, seconds},
};
use std::sync::{Arc, OnceLock};

/// Makes the application in a context of egui.
pub(super) type Maker<'a> = &'a dyn Fn(&egui::Context) -> App;

/// The application as the command line wishes it. What a scripted run gives is laid into `tray`.
pub(super) fn begin(ctx: &egui::Context, wish: Wish, started: f64, tray: Tray) -> App {
    let script = match (&wish.picture, wish.scroll) {
        (Some(_), _) => Some(Script::Picture),
        (_, Some(Scroll(frames))) => Some(Script::Scroll(frames)),
        _ => None,
    };
    let inputs = if wish.files.is_empty() { Vec::new() } else { vec![Input::Files(wish.files)] };
    let setup = Setup {
        shell: shell(ctx, script.is_some()),
        clock: Box::new(|| Moment((seconds() * 1_000.0) as u64)),
        fonts: disk::system_fonts(),
        palette: wish.palette,
        inputs,
    };
    locale::speak(Language::of_system());
    let mut app = App::new(ctx, setup);
    if let Some(language) = wish.language {
        app.speak(language);
    }
    if let Some(scale) = wish.scale {
        ctx.set_zoom_factor(scale.clamp(0.5, 3.0));
    }
    if let Some(view) = wish.view {
        app.show(view);
    }
    if let Some(dimension) = wish.dimension {
        app.show_dimension(dimension);
    }
    if let Some(script) = script {
        app.follow_script(script, started, tray);
    }
    app
}

/// The window of the system: its name, sizes and icon.
pub(super) fn viewport(wish: &Wish) -> egui::ViewportBuilder {
    let (width, height) = wish.size.unwrap_or((1_440.0, 900.0));
    let builder = egui::ViewportBuilder::default()
        .with_title("Counterpoint")
        .with_app_id("counterpoint")
        .with_inner_size([width, height])
        .with_min_inner_size([640.0, 420.0]);
    match eframe::icon_data::from_png_bytes(include_bytes!("../../assets/package/counterpoint.png")) {
        Ok(icon) => builder.with_icon(icon),
        Err(_) => builder,
    }
}

/// The world as the window has it; a scripted run leaves no trace in the user's own data.
fn shell(ctx: &egui::Context, scripted: bool) -> Shell {
    static RUN: OnceLock<String> = OnceLock::new();
    let run = RUN.get_or_init(|| format!("{:.0}-{}", seconds() * 1_000.0, std::process::id()));
    let ctx = ctx.clone();
    Shell {
        files: Arc::new(disk::System),
        folders: if scripted { None } else { disk::Folders::system() },
        engine: Box::new(|| Box::new(Comparer::new(disk::remembering(Resources::shipped())))),
        runner: Runner::Thread,
        wake: Arc::new(move || ctx.request_repaint()),
        run: run.clone(),
    }
}
