//! What is made of an empty reading, as the window says it. Judges nothing.

use crate::{
    alignment::{Reading, Silence, SilenceState},
    locale::{percent, tr},
};

/// The state with the chance that the thing is left unsaid, for a cell or a line.
pub(super) fn told(reading: &Reading) -> String {
    let Some(silence) = reading.silence else { return tr!("cover-silent").to_owned() };
    let chance = percent(silence.unsaid);
    match silence.state {
        SilenceState::Confirmed => tr!("cover-confirmed").to_owned(),
        SilenceState::Silent => tr!("silence-silent", chance = chance),
        SilenceState::NotClear => tr!("silence-not-clear", chance = chance),
        SilenceState::SaidElsewhere => tr!("silence-elsewhere", chance = chance),
    }
}

/// The same as a sentence about that version.
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
