//! A project and its file: opened with a fingerprint, saved only over what was opened.

use super::{DiskError, Files, Keep, Stamp, replace};
use crate::{
    format::{self, Damage, FormatError},
    locale::{Message, message},
    project::Project,
    work::limits,
};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// What a file held when it was last read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// SHA-256 of the bytes.
    pub hash: [u8; 32],
    /// Its length and time; `None` where they could not be read.
    pub stamp: Option<Stamp>,
}

/// An opened project.
#[derive(Clone, Debug)]
pub struct OpenedFile {
    /// The project, or what could be saved of it.
    pub project: Project,
    /// What is wrong with the file; empty for a sound one.
    pub damage: Vec<Damage>,
    /// The file as it is now.
    pub fingerprint: Fingerprint,
    /// The path without links and dots.
    pub path: PathBuf,
    /// Whether the file may be written.
    pub writable: bool,
}

/// Why a project was not opened or saved.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum ProjectError {
    /// The disk refused.
    Disk(#[from] DiskError),
    /// The file is no project that this program reads.
    Format {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: FormatError,
    },
    /// The file is not the one that was opened; it was not touched.
    ChangedOutside {
        /// The file.
        path: PathBuf,
    },
}

impl ProjectError {
    /// Which file, why, what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Disk(error) => error.message(),
            Self::Format { path, cause } => message!("of-file", path = path.as_path(), what = cause.message()),
            Self::ChangedOutside { path } => message!("project-changed-outside", path = path.as_path()),
        }
    }
}

/// Opens a project file. A damaged one gives what could be saved, with the damage named.
///
/// # Errors
/// [`ProjectError`] where nothing can be read, or a later program wrote it.
pub fn open_project(files: &dyn Files, path: &Path) -> Result<OpenedFile, ProjectError> {
    let refused = |cause| DiskError::read(path, cause);
    let path = files.resolve(path).map_err(refused)?;
    let stamp = files.stamp(&path).ok();
    let bytes = files.read(&path, limits::PROJECT_BYTES).map_err(refused)?;
    let fingerprint = Fingerprint { hash: Sha256::digest(&bytes).into(), stamp };
    let opened = format::open_bytes(&bytes).map_err(|cause| ProjectError::Format { path: path.clone(), cause })?;
    let writable = stamp.is_none_or(|stamp| !stamp.read_only);
    Ok(OpenedFile { project: opened.project, damage: opened.damage, fingerprint, path, writable })
}

/// Saves a project. `known` is the file as last read or written; `None` where the user chose to replace whatever is there.
/// The version before stays as the backup.
///
/// # Errors
/// [`ProjectError::ChangedOutside`] where the file is no longer the known one, [`ProjectError::Format`] where a later
/// program wrote it, [`ProjectError::Disk`] where the disk refuses; the file holds then what it held before.
pub fn save_project(
    files: &dyn Files,
    path: &Path,
    project: &Project,
    known: Option<&Fingerprint>,
) -> Result<Fingerprint, ProjectError> {
    if let Ok(there) = files.read(path, limits::PROJECT_BYTES) {
        let hash: [u8; 32] = Sha256::digest(&there).into();
        if known.is_some_and(|known| known.hash != hash) {
            return Err(ProjectError::ChangedOutside { path: path.to_owned() });
        }
        if let Some(version) = format::later_version(&there) {
            return Err(ProjectError::Format { path: path.to_owned(), cause: FormatError::Later(version) });
        }
    }
    let text = format::write(project);
    replace(files, path, text.as_bytes(), Keep::Backup)?;
    Ok(Fingerprint { hash: Sha256::digest(text.as_bytes()).into(), stamp: files.stamp(path).ok() })
}

/// Whether the file is no longer the known one. A file that is gone, or whose time alone changed, has not changed.
#[must_use]
pub fn changed_outside(files: &dyn Files, path: &Path, known: &Fingerprint) -> bool {
    let Ok(stamp) = files.stamp(path) else { return false };
    if known.stamp == Some(stamp) {
        return false;
    }
    files.read(path, limits::PROJECT_BYTES).is_ok_and(|bytes| {
        let hash: [u8; 32] = Sha256::digest(&bytes).into();
        hash != known.hash
    })
}
