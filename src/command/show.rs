//! The rows of the commands that there is one of for each view and each language.

use super::{
    menu::Menu,
    row::{Row, control},
};
use crate::{kit::icons, view::View};
use egui::Key;

/// Showing a view.
pub(super) const fn view(view: View) -> Row {
    const PARALLEL: Row = shown("command-show-parallel").icon(icons::PARALLEL).keys(&[control(Key::Num1)]);
    const READING: Row = shown("command-show-reading").icon(icons::READING).keys(&[control(Key::Num2)]);
    const COVERAGE: Row = shown("command-show-coverage").icon(icons::COVERAGE).keys(&[control(Key::Num3)]);
    const FRAMING: Row = shown("command-show-framing").icon(icons::FRAMING).keys(&[control(Key::Num4)]);
    const CODEBOOK: Row = shown("command-show-codebook").icon(icons::CODEBOOK).keys(&[control(Key::Num5)]);
    match view {
        View::Parallel => PARALLEL,
        View::Reading => READING,
        View::Coverage => COVERAGE,
        View::Framing => FRAMING,
        View::Codebook => CODEBOOK,
    }
}

const fn shown(key: &'static str) -> Row {
    Row::of(Menu::View, key).needs(|now| now.comparison)
}

/// Speaking a language, whichever it is.
pub(super) const LANGUAGE: Row = Row::of(Menu::View, "command-speak");
