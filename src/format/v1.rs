//! Project format 1: its names and its layout, frozen.

mod decisions;
mod reading;
mod writing;

pub(super) use reading::read;
pub(super) use writing::write;

/// The version of this file.
const VERSION: u32 = 1;
