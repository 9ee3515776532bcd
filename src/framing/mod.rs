//! How each version words the event: one file a dimension, one trait, one registry. Knows nothing of projects; describes,
//! never judges, never scores an outlet.

mod model;
mod subject;
mod dimension;
mod naming;
mod names;
mod roles;
mod heard;
mod verbs;
mod certainty;
mod stance;
mod agency;
mod silences;
mod prominence;
mod quotation;
mod ground;
mod numbers;
mod distinctive;
mod substitution;
mod frames;
mod agreement;

pub use agreement::krippendorff_alpha;
pub use dimension::{dimensions, framing};
pub use model::{About, Finding, Findings, Framing, Passage};
pub use stance::Stance;
pub(crate) use stance::Taken;
pub use subject::{Actors, Frame, Subject, Text};
