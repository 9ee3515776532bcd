//! The commands about what the window shows and how it looks. How they are carried out stands elsewhere.

use super::{
    menu::Menu,
    row::{Row, alone, alt, commands, control, control_shift},
};
use crate::kit::icons;
use egui::Key;

const fn window(key: &'static str) -> Row {
    Row::of(Menu::View, key)
}

commands! {
    /// What the window shows and how it looks.
    WindowCommand {
        SplitView = window("command-split-view").begins_group().icon(icons::SPLIT_VIEW)
            .keys(&[control(Key::Backslash)]).needs(|now| now.comparison);
        Left = window("command-left").icon(icons::PANEL_LEFT).keys(&[control(Key::B)]).needs(|now| now.project);
        Inspector = window("command-inspector").icon(icons::PANEL_RIGHT).keys(&[control(Key::I)])
            .needs(|now| now.project);
        Detach = window("command-detach").icon(icons::EXPORT).keys(&[control_shift(Key::I)]).needs(|now| now.project);

        Present = window("command-present").begins_group().icon(icons::EYE).keys(&[alone(Key::F11)])
            .needs(|now| now.comparison);
        Classroom = window("command-classroom").icon(icons::PENCIL).needs(|now| now.comparison);
        CodeBlind = window("command-code-blind").icon(icons::PENCIL).needs(|now| now.comparison);

        Light = window("command-light").begins_group().icon(icons::SUN);
        Dark = window("command-dark").icon(icons::MOON);
        Contrast = window("command-contrast").icon(icons::CONTRAST);

        Bigger = window("command-bigger").begins_group().keys(&[control(Key::Equals), control(Key::Plus)]);
        Smaller = window("command-smaller").keys(&[control(Key::Minus)]);
        Usual = window("command-usual").keys(&[control(Key::Num0)]);

        LargerText = window("command-larger-text").begins_group().keys(&[alt(Key::Equals)]);
        SmallerText = window("command-smaller-text").keys(&[alt(Key::Minus)]);
        WiderText = window("command-wider-text");
        NarrowerText = window("command-narrower-text");
        Still = window("command-still");
    }
}
