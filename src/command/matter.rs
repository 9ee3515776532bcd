//! The commands about the matter of the selected statement, and about all matters. How they are carried out stands elsewhere.

use super::{
    menu::Menu,
    row::{Row, commands, shift},
};
use crate::kit::icons;
use egui::Key;

/// One about the matter of the selected statement; its keys are those of the like command for points, with shift.
const fn own(menu: Menu, key: &'static str) -> Row {
    Row::of(menu, key).needs(|now| now.matter)
}

/// One about all matters.
const fn every(menu: Menu, key: &'static str) -> Row {
    Row::of(menu, key).needs(|now| now.comparison)
}

commands! {
    /// Everything that can be done to the matter of the selected statement, and to the order and folding of all.
    MatterCommand {
        Label = own(Menu::Edit, "command-matter-label").begins_group().icon(icons::PENCIL).keys(&[shift(Key::F2)]);
        Pin = own(Menu::Edit, "command-matter-pin").icon(icons::PIN).keys(&[shift(Key::P)]);
        Move = own(Menu::Edit, "command-matter-move").icon(icons::MOVE).keys(&[shift(Key::M)]);
        Split = own(Menu::Edit, "command-matter-split").icon(icons::SPLIT).keys(&[shift(Key::S)]);
        Merge = own(Menu::Edit, "command-matter-merge").icon(icons::MERGE).keys(&[shift(Key::G)]);

        Fold = own(Menu::Go, "command-matter-fold").begins_group().icon(icons::DOWN).keys(&[shift(Key::Space)]);
        FoldAll = every(Menu::Go, "command-matter-fold-all").icon(icons::RIGHT);
        UnfoldAll = every(Menu::Go, "command-matter-unfold-all").icon(icons::DOWN);

        Contrasting = every(Menu::View, "command-matter-contrasting").begins_group().icon(icons::CONTRAST);
        Shared = every(Menu::View, "command-matter-shared").icon(icons::SIDES);
    }
}
