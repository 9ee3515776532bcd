//! The row of a command: its menu, messages, icon, keys and what it needs. The lists are beside it.

use super::{menu::Menu, situation::Situation};
use egui::{Key, KeyboardShortcut, Modifiers};

/// What is known of a command.
#[derive(Copy, Clone)]
pub(super) struct Row {
    /// The menu it stands in.
    pub(super) menu: Menu,
    /// Whether a line stands above it in its menu.
    pub(super) begins_group: bool,
    /// The key of its messages: what it is called, and its hint.
    pub(super) key: &'static str,
    /// The icon on its button, where it has one.
    pub(super) icon: &'static str,
    /// Its keys, the first being the one that is shown.
    pub(super) keys: &'static [KeyboardShortcut],
    /// Whether it can be done now.
    pub(super) is_possible: fn(&Situation) -> bool,
}

impl Row {
    /// A command of a menu, called by a message, that can always be done and has neither icon nor keys.
    pub(super) const fn of(menu: Menu, key: &'static str) -> Self {
        Self { menu, begins_group: false, key, icon: "", keys: &[], is_possible: |_| true }
    }

    /// A line stands above it in its menu.
    pub(super) const fn begins_group(self) -> Self {
        Self { begins_group: true, ..self }
    }

    /// It has that icon.
    pub(super) const fn icon(self, icon: &'static str) -> Self {
        Self { icon, ..self }
    }

    /// It has those keys.
    pub(super) const fn keys(self, keys: &'static [KeyboardShortcut]) -> Self {
        Self { keys, ..self }
    }

    /// It can be done only where this holds.
    pub(super) const fn needs(self, is_possible: fn(&Situation) -> bool) -> Self {
        Self { is_possible, ..self }
    }
}

/// Declares a list of commands, one row a command, in the order of their menu. There is no command without its row.
macro_rules! commands {
    ($(#[$about:meta])* $list:ident { $($command:ident = $row:expr;)+ }) => {
        $(#[$about])*
        #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)] // `label` and `tooltip` say what each does
        pub enum $list {
            $($command,)+
        }

        impl $list {
            /// Every one, in the order of the menu.
            pub const ALL: &[Self] = &[$(Self::$command,)+];

            /// What is known of it.
            pub(super) const fn row(self) -> Row {
                match self {
                    $(Self::$command => {
                        const ROW: Row = $row;
                        ROW
                    })+
                }
            }
        }
    };
}

pub(super) use commands;

/// A key by itself.
pub(super) const fn alone(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

/// A key with shift.
pub(super) const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

/// A key with alt.
pub(super) const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

/// A key with control, or with the command key where keyboards have one.
pub(super) const fn control(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

/// The same with shift.
pub(super) const fn control_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers { shift: true, ..Modifiers::COMMAND }, key)
}

/// Whether a key is pressed alone or with shift, as it is in typing.
pub(crate) fn is_of_one_letter(keys: &KeyboardShortcut) -> bool {
    !keys.modifiers.command && !keys.modifiers.ctrl && !keys.modifiers.alt
}
