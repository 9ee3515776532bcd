//! The window painted by OpenGL: a few lines over eframe. Knows nothing of the other renderer.

use super::{
    begin::{Maker, viewport},
    said,
    wish::Wish,
};
use crate::ui::App;
use eframe::{EframeWinitApplication, UserEvent};
use std::{any::Any, cell::Cell, panic, rc::Rc};
use winit::{event_loop::EventLoop, platform::run_on_demand::EventLoopExtRunOnDemand};

/// Samples a pixel, the most that is tried first: not every driver has windows with several.
const SAMPLES: [u16; 2] = [4, 0];

/// Why the window ended otherwise than by the user's wish.
pub(super) struct Failure {
    pub(super) cause: String,
    /// Whether the user saw a frame: then OpenGL did start.
    pub(super) started: bool,
}

/// Opens the window and returns when it closes.
pub(super) fn run(event_loop: &mut EventLoop<UserEvent>, wish: &Wish, make: Maker<'_>) -> Result<(), Failure> {
    said::listen();
    let mut ended = Ok(());
    for samples in SAMPLES {
        ended = with_samples(event_loop, wish, make, samples);
        if ended.as_ref().err().is_none_or(|failure| failure.started) {
            break;
        }
    }
    ended
}

fn with_samples(
    event_loop: &mut EventLoop<UserEvent>,
    wish: &Wish,
    make: Maker<'_>,
    samples: u16,
) -> Result<(), Failure> {
    let frames = Rc::new(Cell::new(0));
    let counted = Rc::clone(&frames);
    let options = eframe::NativeOptions {
        viewport: viewport(wish),
        multisampling: samples,
        centered: true,
        ..Default::default()
    };
    let creator: eframe::AppCreator<'_> =
        Box::new(move |creation| Ok(Box::new(Framed { app: make(&creation.egui_ctx), frames: counted })));
    let mut handler = eframe::create_native("Counterpoint", options, creator, event_loop);
    let cause = watched(event_loop, &mut handler, &frames)?;
    drop(handler);
    match cause.or_else(said::cause) {
        None => Ok(()),
        // the cause is told while the first frame is shown, after it was drawn
        Some(cause) => Err(Failure { cause, started: frames.get() > 1 }),
    }
}

/// Runs the handler. A panic before the first frame is the driver's, which OpenGL's loader does not survive without one; a later
/// one is the program's own and goes on.
fn watched(
    event_loop: &mut EventLoop<UserEvent>,
    handler: &mut EframeWinitApplication<'_>,
    frames: &Cell<u32>,
) -> Result<Option<String>, Failure> {
    let run = panic::AssertUnwindSafe(|| event_loop.run_app_on_demand(handler));
    match panic::catch_unwind(run) {
        Ok(Ok(())) => Ok(None),
        Ok(Err(error)) => Ok(Some(said::in_one_line(&error.to_string()))),
        Err(payload) if frames.get() == 0 => {
            Err(Failure { cause: said::in_one_line(words(&*payload)), started: false })
        }
        Err(payload) => panic::resume_unwind(payload),
    }
}

fn words(payload: &(dyn Any + Send)) -> &str {
    let literal = payload.downcast_ref::<&str>().copied();
    literal.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("its driver broke off")
}

/// The application as eframe wants it.
struct Framed {
    app: App,
    /// Frames that were drawn.
    frames: Rc<Cell<u32>>,
}

impl eframe::App for Framed {
    fn raw_input_hook(&mut self, _ctx: &egui::Context, input: &mut egui::RawInput) {
        self.app.heed(input);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.app.window_ui(ui);
        self.frames.set(self.frames.get().saturating_add(1));
    }
}
