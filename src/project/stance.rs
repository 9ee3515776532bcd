//! The stances that a version can take on what it says. Finds none.

use serde::{Deserialize, Serialize};

/// What a version does with what is said, the plainest first.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// It says so itself.
    #[default]
    Says,
    /// It gives it to a voice.
    Gives,
    /// It says, or lets a voice say, that it may be: the main verb is hedged or may, might, could.
    MayBe,
    /// It denies it: by a verb such as *deny*, or by a negated main verb that not all at the point negate.
    Denies,
    /// It asks for it: by a verb such as *urge*, or, given to a voice, by *must* or *should* at the main verb.
    AsksFor,
}

impl Stance {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Says, Self::Gives, Self::MayBe, Self::Denies, Self::AsksFor];

    /// The sign that stands for it, in letters that every font has.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Says => "•",
            Self::Gives => "“”",
            Self::MayBe => "?",
            Self::Denies => "×",
            Self::AsksFor => "!",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Says => "says itself",
            Self::Gives => "gives it to a voice",
            Self::MayBe => "says it may be",
            Self::Denies => "denies",
            Self::AsksFor => "asks for",
        }
    }
}
