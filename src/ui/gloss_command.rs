//! The part of the list of commands that is about glosses. Knows nothing of how a command is carried out.

use super::{icons, menu::Menu, situation::Situation};
use egui::{Key, KeyboardShortcut, Modifiers};

/// Everything that can be done to the translations that the user brings.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // `label` and `tooltip` say what each does
pub enum GlossCommand {
    Write,
    Paste,
    Take,
    Show,
}

impl GlossCommand {
    /// Every one, in the order of the menus.
    pub const ALL: [Self; 4] = [Self::Write, Self::Paste, Self::Take, Self::Show];

    /// The menu it stands in.
    pub(super) fn menu(self) -> Menu {
        match self {
            Self::Write | Self::Paste | Self::Take => Menu::Edit,
            Self::Show => Menu::View,
        }
    }

    /// Whether a line stands above it in its menu.
    pub(super) fn begins_group(self) -> bool {
        matches!(self, Self::Write | Self::Show)
    }

    /// The key of its messages: what it is called, and its hint.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Write => "command-gloss-write",
            Self::Paste => "command-gloss-paste",
            Self::Take => "command-gloss-take",
            Self::Show => "command-gloss-show",
        }
    }

    /// The icon on its button.
    pub(super) fn icon(self) -> &'static str {
        match self {
            Self::Write => icons::LANGUAGES,
            Self::Paste => icons::PASTE,
            Self::Take => icons::IMPORT,
            Self::Show => icons::EYE,
        }
    }

    /// Its keys.
    pub(super) fn keys(self) -> Vec<KeyboardShortcut> {
        let key = |modifiers| vec![KeyboardShortcut::new(modifiers, Key::J)];
        match self {
            Self::Write => key(Modifiers::NONE),
            Self::Paste => key(Modifiers::SHIFT),
            Self::Take => Vec::new(),
            Self::Show => key(Modifiers::COMMAND),
        }
    }

    /// Whether it can be done now.
    pub(super) fn is_enabled(self, situation: &Situation) -> bool {
        match self {
            Self::Write | Self::Paste => situation.statement,
            Self::Take | Self::Show => situation.comparison,
        }
    }
}
