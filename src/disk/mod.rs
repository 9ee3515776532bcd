//! The only room that touches files: read, atomic replace, autosave, recent list.

#![allow(clippy::disallowed_methods)] // this is the room that touches files

mod error;
mod files;
mod read;
mod fonts;
mod replace;
mod project_file;
mod portable;
mod folders;
mod verify;
mod readings;

pub use error::DiskError;
pub use files::{FileKind, Files, Held, Stamp, System};
pub use folders::{Folders, recent, recoveries};
pub(crate) use folders::{
    Hold, Recent, Recovery, hold_project, hold_run, keep_preferences, keep_recent, keep_recovery, preferences,
    release_run,
};
pub use fonts::system_fonts;
pub use portable::portable_beside;
pub(crate) use project_file::{Fingerprint, OpenedFile};
pub use project_file::{ProjectError, changed_outside, open_project, save_project};
pub(crate) use read::{is_project, name_of, open_input, read_bytes, read_input};
pub use readings::Readings;
pub(crate) use readings::remembering;
pub use replace::{Keep, backup_of, replace};
pub use verify::{Source, Verified, merge_files, other_texts, sha256, verify};
