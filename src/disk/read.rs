//! Reading whole files.

use super::{DiskError, Files, System};
use crate::work::limits;
use std::{fs, io, path::Path};

/// The bytes of an input file.
///
/// # Errors
/// [`DiskError::Read`] with the file's name; files above [`limits::FILE_BYTES`] are refused.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, DiskError> {
    System.read(path, limits::FILE_BYTES).map_err(|cause| DiskError::read(path, cause))
}

/// The bytes of a file, or of standard input for `-`, with the name shown to people. Project files may be larger than
/// articles.
///
/// # Errors
/// [`DiskError::Read`] with the file's name.
pub(crate) fn read_input(path: &Path) -> Result<(Option<String>, Vec<u8>), DiskError> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        // One byte more than is read, so that the importer sees that there was more.
        io::Read::read_to_end(&mut io::Read::take(io::stdin().lock(), limits::FILE_BYTES + 1), &mut bytes)
            .map_err(|cause| DiskError::read(Path::new("standard input"), cause))?;
        return Ok((None, bytes));
    }
    let limit = if is_project(path) { limits::PROJECT_BYTES } else { limits::FILE_BYTES };
    let bytes = System.read(path, limit).map_err(|cause| DiskError::read(path, cause))?;
    Ok((Some(name_of(path)), bytes))
}

/// Whether the name says that the file is a project.
#[must_use]
pub(crate) fn is_project(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

/// The file's name without its folders.
#[must_use]
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// A file, or standard input for `-`, to be read piece by piece, with the name shown to people; no limit of size.
///
/// # Errors
/// [`DiskError::Read`] with the file's name.
pub(crate) fn open_input(path: &Path) -> Result<(Option<String>, Box<dyn io::BufRead>), DiskError> {
    if path == Path::new("-") {
        return Ok((None, Box::new(io::BufReader::new(io::stdin()))));
    }
    let refused = |cause| DiskError::read(path, cause);
    if path.is_dir() {
        return Err(refused(io::ErrorKind::IsADirectory.into()));
    }
    let file = fs::File::open(path).map_err(refused)?;
    Ok((Some(name_of(path)), Box::new(io::BufReader::with_capacity(1 << 16, file))))
}
