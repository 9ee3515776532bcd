//! The only room that touches files: read, atomic replace, autosave, recent list. Knows nothing of what the bytes mean.

#![allow(clippy::disallowed_methods)] // this is the room that touches files

mod read;

pub use read::{DiskError, read_bytes, read_input};
