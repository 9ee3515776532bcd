//! The commands about the translations that the user brings. How they are carried out stands elsewhere.

use super::{
    menu::Menu,
    row::{Row, alone, commands, control, shift},
};
use crate::kit::icons;
use egui::Key;

commands! {
    /// Everything that can be done to the translations that the user brings.
    GlossCommand {
        Write = Row::of(Menu::Edit, "command-gloss-write").begins_group().icon(icons::LANGUAGES).keys(&[alone(Key::J)])
            .needs(|now| now.statement);
        Paste = Row::of(Menu::Edit, "command-gloss-paste").icon(icons::PASTE).keys(&[shift(Key::J)])
            .needs(|now| now.statement);
        Take = Row::of(Menu::Edit, "command-gloss-take").icon(icons::IMPORT).needs(|now| now.comparison);

        Show = Row::of(Menu::View, "command-gloss-show").begins_group().icon(icons::EYE).keys(&[control(Key::J)])
            .needs(|now| now.comparison);
    }
}
