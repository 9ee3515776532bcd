//! A file's content is replaced whole or not at all.
//!
//! The new bytes go to a temporary file in the same folder, are flushed, and take the old file's name in one step; then
//! the folder is flushed. Killed at any moment, the file holds the old bytes or the new ones.

use super::{DiskError, FileKind, Files};
use std::path::{Path, PathBuf};

/// Whether the bytes that are replaced are kept.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// As the backup beside the file, in place of an older one: `p.backup.ron` beside `p.ron`.
    Backup,
    /// Not at all.
    Nothing,
}

/// Where the version before the last save is kept: `p.backup.ron` beside `p.ron`.
#[must_use]
pub fn backup_of(path: &Path) -> PathBuf {
    let ending = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}.backup{ending}"))
}

/// Puts `bytes` in place of the file at `path`, which need not exist.
///
/// # Errors
/// [`DiskError::Write`] with the cause; the file holds then what it held before.
pub fn replace(files: &dyn Files, path: &Path, bytes: &[u8], keep: Keep) -> Result<(), DiskError> {
    let refused = |cause| DiskError::write(path, cause);
    let path = &files.resolve(path).map_err(refused)?;
    let stamp = files.stamp(path).ok();
    if stamp.is_some_and(|stamp| stamp.read_only) {
        return Err(refused(std::io::ErrorKind::PermissionDenied.into()));
    }
    if stamp.is_some_and(|stamp| stamp.kind == FileKind::Device) {
        return files.write(path, bytes).map_err(refused);
    }
    if keep == Keep::Backup
        && let Ok(old) = files.read(path, u64::MAX)
        && old != bytes
    {
        put(files, &backup_of(path), &old).map_err(refused)?;
    }
    put(files, path, bytes).map_err(refused)
}

fn put(files: &dyn Files, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = files
        .write(&temporary, bytes)
        .and_then(|()| files.flush(&temporary))
        .and_then(|()| files.rename(&temporary, path));
    if let Err(cause) = written {
        // What is left of the temporary file is of no use; that it cannot be taken away is no news beside the cause.
        let _ = files.remove(&temporary);
        return Err(cause);
    }
    // The new bytes are in place and flushed; only the name could still be lost with the power, so the caller is told.
    path.parent().map_or(Ok(()), |folder| files.flush_folder(folder))
}
