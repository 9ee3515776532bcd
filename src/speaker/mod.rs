//! Who is who: what each source phrase names, coreference within and across articles, the sides of speakers.
//! Turns the attributions of a set of articles into its voices.

mod model;
mod word;
mod spokesman;
mod letters;
mod run;
mod name;
mod roster;
mod known;
mod phrase;
mod unspaced;
mod synonym;
mod office;
mod aliases;
mod heard;
mod coreference;
mod mention;
mod identify;

pub use identify::{Spoken, identify, settle_sides};
pub use model::Voice;
pub(crate) use model::VoiceKind;
