//! The commands that explain the program. How they are carried out stands elsewhere.

use super::{
    menu::Menu,
    row::{Row, alone, commands, control, control_shift},
};
use crate::kit::icons;
use egui::Key;

const fn help(key: &'static str) -> Row {
    Row::of(Menu::Help, key)
}

commands! {
    /// What explains the program.
    HelpCommand {
        Palette = help("command-palette").icon(icons::PALETTE).keys(&[control(Key::K), control_shift(Key::P)]);
        Help = help("command-help").icon(icons::HELP).keys(&[alone(Key::F1)]);
        Keys = help("command-keys").icon(icons::KEYS).keys(&[alone(Key::Questionmark)]);
        Tour = help("command-tour");
    }
}
