//! The stance that a version takes on what one of its statements says, as data.

use crate::{finding::Passage, project::Stance, speaker::Voice, statement::Statement};

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
