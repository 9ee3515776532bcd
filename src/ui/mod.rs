//! egui: draws view models, returns commands. Theme, keys, widgets, panels. Computes nothing.
//!
//! Reading order: [`command`] is the closed list of what the user can do and [`Act`] what a drawing function asks for;
//! `app` holds the session and the view state, lets `frame` draw, and carries acts out in `perform` and `settle`.

mod direction;
mod contrast;
mod theme;
mod looks;
mod fonts;
mod icons;
mod list;
mod terms;
mod situation;
mod matter_command;
mod gloss_command;
mod menu;
pub mod command;
mod act;
mod passage;
mod scroll;
mod widgets;
mod words;
mod overlay;
mod doing;
mod models;
mod panels;
mod views;
mod overlays;
mod dialog;
mod settle;
mod matters;
mod glosses;
mod perform;
mod app;
mod shot;

pub use act::{Act, Coders, Settled};
pub use app::{App, Opener, Setup};
pub use command::Command;
pub use gloss_command::GlossCommand;
pub use matter_command::MatterCommand;
pub use menu::Menu;
pub(crate) use shot::{Outcome, Script, Tray, seconds};
pub use theme::Palette;
