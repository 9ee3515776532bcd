//! What stands above the window: palette, key sheet, questions, lists to settle, notices, first steps.

mod modal;
mod carried;
mod exports;
mod help;
mod lists;
mod notices;
mod palette;
mod paste;
mod questions;
mod tour;
mod verified;
mod layers;

pub(crate) use layers::overlays_ui;
