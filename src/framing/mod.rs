//! How each version words the event: one file a dimension, one trait, one registry. Describes, never judges, never
//! scores an outlet.

mod taken;
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
mod quote;
mod ground;
mod numbers;
mod distinctive;
mod substitution;
mod frames;
mod agreement;
mod registry;

pub use crate::finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark};
pub use agreement::krippendorff_alpha;
pub use model::Framing;
pub use registry::{bar, dimensions, framing};
pub use subject::{Frame, Subject, Text};
pub(crate) use taken::Taken;
