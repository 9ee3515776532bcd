//! Reading whole files. Knows nothing of formats.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// What a file refused.
#[derive(Debug, thiserror::Error)]
pub enum DiskError {
    /// A file could not be read.
    #[error("{path} could not be read ({cause}). Check the name and that you may open it", path = path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
}

/// The bytes of a file.
///
/// # Errors
/// [`DiskError::Read`] with the file's name.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, DiskError> {
    fs::read(path).map_err(|cause| DiskError::Read { path: path.to_owned(), cause })
}

/// The bytes of a file, or of standard input for `-`, with the name shown to people.
///
/// # Errors
/// [`DiskError::Read`] with the file's name.
pub fn read_input(path: &Path) -> Result<(Option<String>, Vec<u8>), DiskError> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut io::stdin().lock(), &mut bytes)
            .map_err(|cause| DiskError::Read { path: "standard input".into(), cause })?;
        return Ok((None, bytes));
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok((name, read_bytes(path)?))
}
