//! Every command there is, with label, tooltip, key and enabledness. How they are carried out stands elsewhere.

use super::{
    Situation,
    compare::CompareCommand,
    edit::EditCommand,
    file::FileCommand,
    gloss::GlossCommand,
    go::GoCommand,
    help::HelpCommand,
    matter::MatterCommand,
    menu::Menu,
    row::{Row, is_of_one_letter},
    show,
    window::WindowCommand,
};
use crate::{
    kit::direction,
    locale::{self, Language, tr},
    view::View,
};
use egui::KeyboardShortcut;

/// Declares the kinds of commands, each with its list, in the order of the menus.
macro_rules! kinds {
    ($($(#[$about:meta])* $kind:ident($list:ty),)+) => {
        /// Everything that can be done without a further word.
        #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Command {
            $($(#[$about])* $kind($list),)+
        }

        impl Command {
            /// Every command, in the order of the menus.
            #[must_use]
            pub fn all() -> Vec<Self> {
                let mut all = Vec::new();
                $(all.extend(<$list>::ALL.iter().copied().map(Self::$kind));)+
                all
            }
        }

        $(impl From<$list> for Command {
            fn from(command: $list) -> Self {
                Self::$kind(command)
            }
        })+
    };
}

kinds! {
    /// Something with the project as a whole and its files.
    File(FileCommand),
    /// Something of the selected statement is settled, or taken back.
    Edit(EditCommand),
    /// Something with the matter of the selected statement, or with all.
    Matter(MatterCommand),
    /// Something with the translations that the user brings.
    Gloss(GlossCommand),
    /// That view is shown.
    Show(View),
    /// Something with what the window shows and how it looks.
    Window(WindowCommand),
    /// That language is spoken.
    Speak(Language),
    /// The selection goes elsewhere.
    Go(GoCommand),
    /// Something with what is compared, how closely, and what came of it.
    Compare(CompareCommand),
    /// The program is explained.
    Help(HelpCommand),
}

impl Command {
    /// What is known of it.
    const fn row(self) -> Row {
        match self {
            Self::File(of) => of.row(),
            Self::Edit(of) => of.row(),
            Self::Matter(of) => of.row(),
            Self::Gloss(of) => of.row(),
            Self::Show(view) => show::view(view),
            Self::Window(of) => of.row(),
            Self::Speak(_) => show::LANGUAGE,
            Self::Go(of) => of.row(),
            Self::Compare(of) => of.row(),
            Self::Help(of) => of.row(),
        }
    }

    /// The menu it stands in.
    #[must_use]
    pub fn menu(self) -> Menu {
        self.row().menu
    }

    /// Whether a line stands above it in its menu.
    #[must_use]
    pub fn begins_group(self) -> bool {
        self.row().begins_group
    }

    /// What it is called: a verb, in sentence case.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Speak(language) => language.name(),
            _ => locale::say(self.row().key),
        }
    }

    /// One sentence on what it does.
    #[must_use]
    pub fn tooltip(self) -> &'static str {
        locale::hint(self.row().key)
    }

    /// The icon on its button.
    #[must_use]
    pub fn icon(self) -> &'static str {
        direction::icon(self.row().icon)
    }

    /// Its keys, the first being the one that is shown.
    #[must_use]
    pub fn keys(self) -> &'static [KeyboardShortcut] {
        self.row().keys
    }

    /// Whether it can be done now.
    #[must_use]
    pub fn is_enabled(self, situation: &Situation) -> bool {
        (self.row().is_possible)(situation)
    }

    /// Whether its key is only heard while no text is being typed.
    #[must_use]
    pub fn is_single_key(self) -> bool {
        self.keys().iter().any(is_of_one_letter)
    }

    /// Why a pair cannot be settled now, for one who tries.
    #[must_use]
    pub fn refusal(self, situation: &Situation) -> Option<&'static str> {
        let settles = matches!(self, Self::Edit(EditCommand::Confirm | EditCommand::Reject));
        if !settles || self.is_enabled(situation) {
            return None;
        }
        Some(match (situation.silent, situation.statement) {
            (true, _) => tr!("refusal-silent"),
            (false, true) => tr!("refusal-no-pair"),
            (false, false) => tr!("refusal-nothing"),
        })
    }
}
