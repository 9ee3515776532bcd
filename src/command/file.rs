//! The commands about the project as a whole and its files. How they are carried out stands elsewhere.

use super::{
    menu::Menu,
    row::{Row, commands, control, control_shift},
};
use crate::kit::icons;
use egui::Key;

const fn file(key: &'static str) -> Row {
    Row::of(Menu::File, key)
}

commands! {
    /// What is done with the project as a whole and its files.
    FileCommand {
        New = file("command-new").icon(icons::NEW).keys(&[control(Key::N)]);
        Open = file("command-open").icon(icons::OPEN).keys(&[control(Key::O)]);
        OpenPath = file("command-open-path").icon(icons::OPEN);

        AddArticles = file("command-add-articles").begins_group().icon(icons::IMPORT).keys(&[control_shift(Key::O)]);
        Paste = file("command-paste").icon(icons::PASTE).keys(&[control_shift(Key::V)]);

        Save = file("command-save").begins_group().icon(icons::SAVE).keys(&[control(Key::S)]).needs(|now| now.project);
        SaveAs = file("command-save-as").icon(icons::SAVE).keys(&[control_shift(Key::S)]).needs(|now| now.project);
        NameProject = file("command-name-project").icon(icons::PENCIL).needs(|now| now.project);
        Export = file("command-export").icon(icons::EXPORT).keys(&[control(Key::E)]).needs(|now| now.comparison);
        Verify = file("command-verify").icon(icons::CHECK);

        Quit = file("command-quit").begins_group().keys(&[control(Key::Q)]);
    }
}
