//! One file a dimension, one trait, one registry. Knows nothing of projects; describes, never judges.

mod model;

pub use model::{About, Finding, Findings, Framing, Passage};
