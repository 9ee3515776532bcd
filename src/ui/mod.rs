//! egui: draws view models, returns commands. Theme, keys, widgets, panels. Computes nothing.
//!
//! Reading order: [`command`] is the closed list of what the user can do and [`Act`] what a drawing function asks for;
//! `app` holds the session and the view state, lets a frame be drawn, and carries acts out in `perform`, commands in
//! `carry_out`.

mod direction;
mod contrast;
mod theme;
mod looks;
mod fonts;
mod icons;
mod list;
mod terms;
pub mod command;
mod act;
mod scene;
mod controls;
mod passage;
mod scroll;
mod widgets;
mod words;
mod selecting;
mod overlay;
mod doing;
mod models;
mod screen;
mod panels;
mod views;
mod overlays;
mod dialog;
mod asking;
mod settle;
mod matters;
mod glosses;
mod perform;
mod go;
mod carry_out;
mod app;
mod shot;
mod script;

pub use act::{Act, Arrangement, Coders, Settled};
pub use app::{App, Opener, Setup};
pub use command::{
    Command, CompareCommand, EditCommand, FileCommand, GlossCommand, GoCommand, HelpCommand, MatterCommand, Menu,
    WindowCommand,
};
pub(crate) use shot::{Outcome, Script, Tray, seconds};
pub use theme::Palette;
