//! The languages that the program speaks: their codes, their own names, and which one a system's locale asks for.

use serde::{Deserialize, Serialize};

/// A language of the program.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// The source of all others.
    #[default]
    English,
    /// Français.
    French,
    /// Deutsch.
    German,
    /// Español.
    Spanish,
    /// Italiano.
    Italian,
    /// Português.
    Portuguese,
    /// Русский.
    Russian,
    /// Українська.
    Ukrainian,
    /// Türkçe.
    Turkish,
    /// العربية.
    Arabic,
    /// English with accents and two fifths longer: shows what was left out and what is clipped.
    Pseudo,
}

impl Language {
    /// Every language that is offered, in the order of the menu.
    pub const ALL: [Self; 10] = [
        Self::English,
        Self::French,
        Self::German,
        Self::Spanish,
        Self::Italian,
        Self::Portuguese,
        Self::Russian,
        Self::Ukrainian,
        Self::Turkish,
        Self::Arabic,
    ];

    /// Its code (BCP 47).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Portuguese => "pt",
            Self::Russian => "ru",
            Self::Ukrainian => "uk",
            Self::Turkish => "tr",
            Self::Arabic => "ar",
            Self::Pseudo => "en-XA",
        }
    }

    /// What its speakers call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::Italian => "Italiano",
            Self::Portuguese => "Português",
            Self::Russian => "Русский",
            Self::Ukrainian => "Українська",
            Self::Turkish => "Türkçe",
            Self::Arabic => "العربية",
            Self::Pseudo => "Pseudo",
        }
    }

    /// Whether it is written from the right, so that the window is mirrored.
    #[must_use]
    pub fn runs_right_to_left(self) -> bool {
        self == Self::Arabic
    }

    /// The language that a locale names: `fr`, `fr-CA`, `fr_CA.UTF-8`; `None` for one that is not spoken here.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let locale = locale.trim();
        if ["en-xa", "en_xa"].iter().any(|pseudo| locale.eq_ignore_ascii_case(pseudo)) {
            return Some(Self::Pseudo);
        }
        let code = locale.split(['-', '_', '.', '@']).next().unwrap_or("");
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// The first language that the system's user reads and the program speaks; English where there is none.
    #[must_use]
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|locale| Self::of_locale(&locale)).unwrap_or_default()
    }
}
