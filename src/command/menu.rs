//! The menus and what they are called. Does not know what stands in them.

use crate::locale::tr;

/// The menus, in order.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Menu {
    File,
    Edit,
    View,
    Go,
    Compare,
    Help,
}

impl Menu {
    /// Every menu.
    pub const ALL: [Self; 6] = [Self::File, Self::Edit, Self::View, Self::Go, Self::Compare, Self::Help];

    /// The word in the menu bar.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::File => tr!("menu-file"),
            Self::Edit => tr!("menu-edit"),
            Self::View => tr!("menu-view"),
            Self::Go => tr!("menu-go"),
            Self::Compare => tr!("menu-compare"),
            Self::Help => tr!("menu-help"),
        }
    }
}
