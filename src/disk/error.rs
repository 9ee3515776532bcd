//! What a file refused, in words for a person.

use crate::locale::{Message, message};
use std::{
    io,
    path::{Path, PathBuf},
};

/// What a file refused: which file, why, what to do.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum DiskError {
    /// A file could not be read.
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// A file could not be written.
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

    /// Which file, why, what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Read { path, cause } => message!("disk-not-read", path = path.as_path(), why = advice(cause)),
            Self::Write { path, cause } => message!("disk-not-saved", path = path.as_path(), why = advice(cause)),
        }
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
fn advice(cause: &io::Error) -> Message {
    match cause.kind() {
        io::ErrorKind::NotFound => message!("disk-not-there"),
        io::ErrorKind::PermissionDenied => message!("disk-not-allowed"),
        io::ErrorKind::ReadOnlyFilesystem => message!("disk-read-only"),
        io::ErrorKind::StorageFull => message!("disk-full"),
        io::ErrorKind::QuotaExceeded => message!("disk-share-used-up"),
        io::ErrorKind::IsADirectory => message!("disk-a-folder"),
        io::ErrorKind::FileTooLarge => message!("disk-too-large", cause = cause),
        _ => message!("disk-other", cause = cause),
    }
}
