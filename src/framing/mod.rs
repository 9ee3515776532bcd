//! How each version words the event: one file a dimension, one trait, one registry. Describes, never judges, never
//! scores an outlet.

mod taken;
mod model;
mod dimension;
mod naming;
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
mod registry;

pub use agreement::krippendorff_alpha;
pub use model::Framing;
pub use registry::{bar, dimensions, framing};
pub(crate) use taken::Taken;
