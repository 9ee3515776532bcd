//! Who is who: what each source phrase names, coreference within and across articles, the sides of speakers.
//! Turns the attributions of a set of articles into its voices.

mod model;
mod word;
mod spokesman;
mod letters;
mod name;
mod roster;
mod known;
mod office;
mod mention;
mod coreference;
mod identify;

pub use identify::{Spoken, identify, settle_sides};
pub(crate) use model::VoiceKind;
pub use model::{Aliases, Spokesmen, Voice};
