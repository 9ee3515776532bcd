//! The part of the list of commands that is about matters. Knows nothing of how a command is carried out.

use super::{direction, icons, menu::Menu, situation::Situation};
use egui::{Key, KeyboardShortcut, Modifiers};

/// Everything that can be done to the matter of the selected statement, and to the order and folding of all.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // `label` and `tooltip` say what each does
pub enum MatterCommand {
    Label,
    Pin,
    Move,
    Split,
    Merge,
    Fold,
    FoldAll,
    UnfoldAll,
    Contrasting,
    Shared,
}

impl MatterCommand {
    /// Every one, in the order of the menus.
    pub const ALL: [Self; 10] = [
        Self::Label,
        Self::Pin,
        Self::Move,
        Self::Split,
        Self::Merge,
        Self::Fold,
        Self::FoldAll,
        Self::UnfoldAll,
        Self::Contrasting,
        Self::Shared,
    ];

    /// The menu it stands in.
    pub(super) fn menu(self) -> Menu {
        match self {
            Self::Label | Self::Pin | Self::Move | Self::Split | Self::Merge => Menu::Edit,
            Self::Fold | Self::FoldAll | Self::UnfoldAll => Menu::Go,
            Self::Contrasting | Self::Shared => Menu::View,
        }
    }

    /// Whether a line stands above it in its menu.
    pub(super) fn begins_group(self) -> bool {
        matches!(self, Self::Label | Self::Fold | Self::Contrasting)
    }

    /// The key of its messages: what it is called, and its hint.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Label => "command-matter-label",
            Self::Pin => "command-matter-pin",
            Self::Move => "command-matter-move",
            Self::Split => "command-matter-split",
            Self::Merge => "command-matter-merge",
            Self::Fold => "command-matter-fold",
            Self::FoldAll => "command-matter-fold-all",
            Self::UnfoldAll => "command-matter-unfold-all",
            Self::Contrasting => "command-matter-contrasting",
            Self::Shared => "command-matter-shared",
        }
    }

    /// The icon on its button.
    pub(super) fn icon(self) -> &'static str {
        match self {
            Self::Label => icons::PENCIL,
            Self::Pin => icons::PIN,
            Self::Move => icons::MOVE,
            Self::Split => icons::SPLIT,
            Self::Merge => icons::MERGE,
            Self::Fold | Self::UnfoldAll => icons::DOWN,
            Self::FoldAll => direction::icon(icons::RIGHT),
            Self::Contrasting => icons::CONTRAST,
            Self::Shared => icons::SIDES,
        }
    }

    /// Its keys: those of the like command for points, with shift.
    pub(super) fn keys(self) -> Vec<KeyboardShortcut> {
        let shift = |key| vec![KeyboardShortcut::new(Modifiers::SHIFT, key)];
        match self {
            Self::Label => shift(Key::F2),
            Self::Pin => shift(Key::P),
            Self::Move => shift(Key::M),
            Self::Split => shift(Key::S),
            Self::Merge => shift(Key::G),
            Self::Fold => shift(Key::Space),
            Self::FoldAll | Self::UnfoldAll | Self::Contrasting | Self::Shared => Vec::new(),
        }
    }

    /// Whether it can be done now.
    pub(super) fn is_enabled(self, situation: &Situation) -> bool {
        match self {
            Self::Label | Self::Pin | Self::Move | Self::Split | Self::Merge | Self::Fold => situation.matter,
            Self::FoldAll | Self::UnfoldAll | Self::Contrasting | Self::Shared => situation.comparison,
        }
    }
}
