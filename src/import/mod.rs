//! Bytes → articles: what a file is, its format, its metadata; one file a format. Touches no files: it is given names
//! and bytes, and runs or fetches nothing they say.

mod draft;
mod sniff;
mod format;
mod read;

pub use read::{Import, read, read_record};
pub use sniff::endings;
