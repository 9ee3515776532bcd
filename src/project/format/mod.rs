//! The project file: versions chain upward, live types are never the format. Knows nothing of disks.

mod v1;

use super::Project;

/// The major version that this program writes.
pub const VERSION: u32 = 1;

/// Why a text is not a project.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// It was written by a later program.
    #[error(
        "it is in project format {0}; this program reads up to {VERSION}. Open it with a newer Counterpoint; it was not changed"
    )]
    Later(u32),
    /// It is damaged or something else.
    #[error("line {line}, column {column}: {what}")]
    Damaged {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong there.
        what: String,
    },
}

/// Reads a project of any known version.
///
/// # Errors
/// [`FormatError`] if the text is no project of a version up to [`VERSION`].
pub fn read(text: &str) -> Result<Project, FormatError> {
    v1::read(text)
}

/// Writes a project in the current version: the same project gives the same text.
#[must_use]
pub fn write(project: &Project) -> String {
    v1::write(project)
}
