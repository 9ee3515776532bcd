//! What is made of an empty reading, as the window says it. Judges nothing.

use crate::{
    alignment::{Silence, SilenceState},
    locale::{percent, tr},
};

/// The state with the chance that the thing is left unsaid, as a sentence about that version.
pub(super) fn explained(silence: Option<Silence>, version: &str) -> String {
    let Some(silence) = silence else { return tr!("inspector-silent", version = version) };
    let chance = percent(silence.unsaid);
    match silence.state {
        SilenceState::Confirmed => tr!("silence-confirmed-of", version = version),
        SilenceState::Silent => tr!("silence-silent-of", version = version, chance = chance),
        SilenceState::NotClear => tr!("silence-not-clear-of", version = version, chance = chance),
        SilenceState::SaidElsewhere => tr!("silence-elsewhere-of", version = version, chance = chance),
    }
}
