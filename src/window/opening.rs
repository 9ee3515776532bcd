//! Opens the window: OpenGL first, else software, and from the event loop back with what a scripted run gives.
//!
//! winit allows one event loop a process, and eframe keeps the one that it makes to itself. So the loop is made here and lent to
//! each renderer in turn: what the first leaves of the display, the second finds.

use super::{
    begin::begin,
    opengl, software,
    wish::{Picture, Renderer, WindowError, Wish},
};
use crate::{
    locale::{Message, message, tr},
    ui::{Outcome, Tray, seconds},
};
use eframe::UserEvent;
use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};
use winit::event_loop::EventLoop;

/// Opens the window and returns when it closes; what a scripted run prints.
///
/// # Errors
/// [`WindowError`] where there is no display, the window fails, or the picture cannot be written.
pub fn open(wish: Wish) -> Result<Option<String>, WindowError> {
    let started = seconds();
    no_display()?;
    let event_loop = EventLoop::<UserEvent>::with_user_event().build();
    let mut event_loop = event_loop.map_err(|error| WindowError::Failed(error.to_string()))?;
    let tray: Tray = Arc::new(Mutex::new(None));
    let make = |ctx: &egui::Context| begin(ctx, wish.clone(), started, Arc::clone(&tray));
    let in_software = |event_loop: &mut _| software::run(event_loop, &wish, &make).map_err(WindowError::Failed);
    match wish.renderer {
        Renderer::Software => in_software(&mut event_loop)?,
        renderer => match opengl::run(&mut event_loop, &wish, &make) {
            Ok(()) => {}
            Err(failure) if failure.started => return Err(WindowError::Failed(failure.cause)),
            Err(failure) if renderer == Renderer::OpenGl => return Err(WindowError::NoOpenGl(failure.cause)),
            Err(failure) => {
                eprintln!("counterpoint: {}", tr!("window-in-software", why = failure.cause));
                in_software(&mut event_loop)?;
            }
        },
    }
    let outcome = tray.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (outcome, &wish.picture) {
        (Some(Outcome::Picture(size, pixels)), Some(Picture(path))) => write(path, size, &pixels).map(|()| None),
        (Some(Outcome::Figures(line)), _) => Ok(Some(line)),
        (_, Some(_)) => Err(WindowError::Picture(message!("window-closed-early"))),
        _ => Ok(None),
    }
}

fn no_display() -> Result<(), WindowError> {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY") && !named("WAYLAND_SOCKET") {
        return Err(WindowError::NoDisplay);
    }
    Ok(())
}

fn write(path: &Path, size: [usize; 2], pixels: &[u8]) -> Result<(), WindowError> {
    let failed = |why: Message| WindowError::Picture(message!("window-picture-not-written", path = path, why = why));
    let (Ok(width), Ok(height)) = (u32::try_from(size[0]), u32::try_from(size[1])) else {
        return Err(failed(message!("window-picture-too-large")));
    };
    image::save_buffer(path, pixels, width, height, image::ColorType::Rgba8)
        .map_err(|error| failed(error.to_string().into()))
}
