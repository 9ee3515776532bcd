//! What a file refused, in words for a person.

use std::{
    io,
    path::{Path, PathBuf},
};

/// What a file refused: which file, why, what to do.
#[derive(Debug, thiserror::Error)]
pub enum DiskError {
    /// A file could not be read.
    #[error("{path} could not be read: {why}", path = path.display(), why = advice(cause))]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// A file could not be written.
    #[error("{path} could not be saved: {why}", path = path.display(), why = advice(cause))]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
}

impl DiskError {
    pub(crate) fn read(path: &Path, cause: io::Error) -> Self {
        Self::Read { path: path.to_owned(), cause }
    }

    pub(crate) fn write(path: &Path, cause: io::Error) -> Self {
        Self::Write { path: path.to_owned(), cause }
    }

    /// What the system said.
    #[must_use]
    pub fn cause(&self) -> &io::Error {
        match self {
            Self::Read { cause, .. } | Self::Write { cause, .. } => cause,
        }
    }
}

/// The cause and what to do about it.
fn advice(cause: &io::Error) -> String {
    let known = match cause.kind() {
        io::ErrorKind::NotFound => "it or its folder is not there. Check the name, or choose another place",
        io::ErrorKind::PermissionDenied => "this is not allowed. Choose another place, or ask for the permission",
        io::ErrorKind::ReadOnlyFilesystem => "the disk can only be read. Choose another place",
        io::ErrorKind::StorageFull => "the disk is full. Make room, or choose another place",
        io::ErrorKind::QuotaExceeded => "your share of the disk is used up. Make room, or choose another place",
        io::ErrorKind::IsADirectory => "it is a folder. Name a file in it",
        io::ErrorKind::FileTooLarge => return format!("{cause}. Split it and try again"),
        _ => return format!("{cause}. Try again, or choose another place"),
    };
    known.to_owned()
}
