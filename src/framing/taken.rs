//! The stances that a version can take on what it says, as data.

use super::Passage;
use crate::{speaker::Voice, statement::Statement};
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

/// What a version does with what one of its statements says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What it does.
    pub stance: Stance,
    /// Position, among the voices, of the one it gives it to; `None` where it says it itself.
    pub voice: Option<u32>,
    /// The words that show it: the verb, the hedge, the negation, the source; the whole statement where it is said plainly.
    pub passage: Passage,
}

impl Taken {
    /// The same as the user says it is; the words of the statement show it.
    pub(crate) fn settle(&mut self, stance: Stance, statement: &Statement) {
        self.stance = stance;
        self.passage.span = statement.span;
        self.voice = match stance {
            Stance::Says => None,
            Stance::Gives => self.voice.or(statement.voice),
            Stance::MayBe | Stance::Denies | Stance::AsksFor => self.voice,
        };
    }

    /// The same in words, such as `gives it to Kremlin, who asks for it`.
    #[must_use]
    pub fn told(&self, voices: &[Voice]) -> String {
        let voice = self.voice.and_then(|voice| voices.get(voice as usize));
        let does = match self.stance {
            Stance::Says | Stance::Gives => "says it itself",
            Stance::MayBe => "says that it may be",
            Stance::Denies => "denies it",
            Stance::AsksFor => "asks for it",
        };
        match voice {
            None => does.to_owned(),
            Some(voice) if matches!(self.stance, Stance::Says | Stance::Gives) => format!("gives it to {}", voice.name),
            Some(voice) => format!("gives it to {}, who {does}", voice.name),
        }
    }
}
