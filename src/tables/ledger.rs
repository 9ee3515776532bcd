//! What a version does with what its statement says, from the claim ledger, for every report and exchange format. Knows no
//! format and decides nothing.

use super::table::Report;
use crate::{framing::Taken, project::Stance, statement::Place, telling};

impl<'a> Report<'a> {
    /// What its version does with what a statement says; `None` for one that is not compared.
    pub(crate) fn taken(&self, place: Place) -> Option<&'a Taken> {
        self.comparison.taken(place)
    }

    /// The same as a sign and words; empty for a statement that is not compared.
    pub(crate) fn taken_told(&self, place: Place) -> String {
        let told =
            |taken: &Taken| format!("{} {}", taken.stance.sign(), telling::taken(taken, &self.comparison.voices));
        self.taken(place).map_or_else(String::new, told)
    }

    /// The voice that a version gives a statement to, where it gives it to one.
    pub(crate) fn given_to(&self, place: Place) -> Option<&'a str> {
        let voice = self.taken(place)?.voice?;
        self.comparison.voices.get(voice as usize).map(|voice| voice.name.as_str())
    }
}

/// The name of a stance in exchange formats: `asks-for`.
pub(crate) fn key(stance: Stance) -> &'static str {
    match stance {
        Stance::Says => "says",
        Stance::Gives => "gives",
        Stance::MayBe => "may-be",
        Stance::Denies => "denies",
        Stance::AsksFor => "asks-for",
    }
}
