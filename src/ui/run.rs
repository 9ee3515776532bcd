//! Opens the window: from the command line's wishes to the event loop and back. Knows nothing of what is drawn.

use super::{
    App, Palette, Setup,
    shot::{Kind, Outcome, Shot, Tray, seconds},
};
use crate::{
    comparison::Resources,
    disk,
    locale::{self, Language},
    session::{Input, Moment, Runner, Shell},
    view::View,
};
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

/// What the command line wishes of the window.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// A project, or articles.
    pub files: Vec<PathBuf>,
    /// The view to begin with.
    pub view: Option<View>,
    /// The dimension that the Framing view begins with, by position.
    pub dimension: Option<usize>,
    /// Its size in points.
    pub size: Option<(f32, f32)>,
    /// The theme.
    pub palette: Option<Palette>,
    /// The language, whatever was chosen before.
    pub language: Option<Language>,
    /// How much everything is enlarged.
    pub scale: Option<f32>,
    /// One picture, then the end.
    pub picture: Option<Picture>,
    /// So many frames of scrolling, then the end.
    pub scroll: Option<Scroll>,
}

/// A picture of the window.
#[derive(Clone, Debug)]
pub struct Picture(pub PathBuf);

/// Frames of scrolling.
#[derive(Copy, Clone, Debug)]
pub struct Scroll(pub u32);

/// Why there is no window.
#[derive(Clone, Debug, thiserror::Error)]
pub enum WindowError {
    /// There is no display.
    #[error(
        "there is no display to open a window on ({0}); `counterpoint compare FILE…` does the same work without one"
    )]
    NoDisplay(String),
    /// The window could not be opened or failed.
    #[error("the window failed ({0}); `counterpoint compare FILE…` does the same work without one")]
    Failed(String),
    /// The picture could not be written.
    #[error("{0}")]
    Picture(String),
}

/// Opens the window and returns when it closes; what a scripted run prints.
///
/// # Errors
/// [`WindowError`] where there is no display, the window fails, or the picture cannot be written.
pub fn open(wish: Wish) -> Result<Option<String>, WindowError> {
    let started = seconds();
    no_display()?;
    let tray: Tray = Arc::new(Mutex::new(None));
    let shared = Arc::clone(&tray);
    let picture = wish.picture.clone();
    let size = wish.size.unwrap_or((1_440.0, 900.0));
    let viewport = egui::ViewportBuilder::default()
        .with_title("Counterpoint")
        .with_app_id("counterpoint")
        .with_inner_size([size.0, size.1])
        .with_min_inner_size([640.0, 420.0]);
    let options = eframe::NativeOptions { viewport, multisampling: 4, centered: true, ..Default::default() };
    let app = eframe::run_native(
        "Counterpoint",
        options,
        Box::new(move |creation| Ok(Box::new(begin(&creation.egui_ctx, wish, started, shared)))),
    );
    app.map_err(|error| WindowError::Failed(error.to_string()))?;
    let outcome = tray.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (outcome, picture) {
        (Some(Ok(Outcome::Picture(size, pixels))), Some(Picture(path))) => write(&path, size, &pixels).map(|()| None),
        (Some(Ok(Outcome::Figures(line))), _) => Ok(Some(line)),
        (Some(Err(error)), _) => Err(error),
        (_, Some(_)) => Err(WindowError::Picture("the window closed before the picture was taken".to_owned())),
        _ => Ok(None),
    }
}

fn no_display() -> Result<(), WindowError> {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY") && !named("WAYLAND_SOCKET") {
        return Err(WindowError::NoDisplay("neither DISPLAY nor WAYLAND_DISPLAY is set".to_owned()));
    }
    Ok(())
}

fn begin(ctx: &egui::Context, wish: Wish, started: f64, tray: Tray) -> App {
    let scripted = wish.picture.is_some() || wish.scroll.is_some();
    let inputs = if wish.files.is_empty() { Vec::new() } else { vec![Input::Files(wish.files)] };
    let setup = Setup {
        shell: shell(ctx, scripted),
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
    let kind = match (wish.picture, wish.scroll) {
        (Some(_), _) => Some(Kind::Picture),
        (_, Some(Scroll(frames))) => Some(Kind::Scroll(frames)),
        _ => None,
    };
    app.shot = kind.map(|kind| Shot::new(kind, started, tray));
    app
}

/// The world as the window has it; a scripted run leaves no trace in the user's own data.
fn shell(ctx: &egui::Context, scripted: bool) -> Shell {
    static RUN: OnceLock<String> = OnceLock::new();
    let run = RUN.get_or_init(|| format!("{:.0}-{}", seconds() * 1_000.0, std::process::id()));
    let ctx = ctx.clone();
    Shell {
        files: Arc::new(disk::System),
        folders: if scripted { None } else { disk::Folders::system() },
        engine: Box::new(|| Box::new(disk::remembering(Resources::shipped()))),
        runner: Runner::Thread,
        wake: Arc::new(move || ctx.request_repaint()),
        run: run.clone(),
    }
}

fn write(path: &std::path::Path, size: [usize; 2], pixels: &[u8]) -> Result<(), WindowError> {
    let failed = |cause: String| WindowError::Picture(format!("{} could not be written ({cause})", path.display()));
    let (Ok(width), Ok(height)) = (u32::try_from(size[0]), u32::try_from(size[1])) else {
        return Err(failed("the picture is too large".to_owned()));
    };
    image::save_buffer(path, pixels, width, height, image::ColorType::Rgba8).map_err(|error| failed(error.to_string()))
}
