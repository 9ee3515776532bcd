//! The application with its window: holds the session and what the window stands in, lets a frame be drawn, carries out what was
//! wished in it. This is the door of the window: what a shell or a test needs of the rooms above is handed on here.
//!
//! Reading order: `app` is the frame; `perform` carries acts out, `carry_out` commands, `go`, `settle`, `matters` and `glosses`
//! those of their kind; `dialog` and `asking` ask for files, `shot` and `script` run by themselves.

mod dialog;
mod shot;
mod app;
mod asking;
mod go;
mod settle;
mod matters;
mod glosses;
mod perform;
mod carry_out;
mod script;

pub use crate::command::{
    Command, CompareCommand, EditCommand, FileCommand, GlossCommand, GoCommand, HelpCommand, MatterCommand, Menu,
    WindowCommand,
};
pub use crate::kit::theme::Palette;
pub use crate::scene::{Act, Arrangement, Coders, Settled};
pub use app::{App, Opener, Setup};
pub(crate) use shot::{Outcome, Script, Tray, seconds};
