//! The learned tagger: the encoder's vectors of a sentence → which words are content, source and cue. It is fitted by
//! `training/tagger`; what to make of its answers is for the room `attribution` below.

mod tagger;
mod bytes;

pub use bytes::{from_bytes, to_bytes};
pub use tagger::{Tagged, Tagger};
