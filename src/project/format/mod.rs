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

/// One thing that is wrong with a project's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Damage {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What is wrong there.
    pub what: String,
}

impl std::fmt::Display for Damage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.what)
    }
}

/// A project as read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The project, or what could be saved of it.
    pub project: Project,
    /// What is wrong with the text; empty for a sound one.
    pub damage: Vec<Damage>,
}

/// Reads a project of any known version, or what can be saved of a damaged one.
///
/// # Errors
/// [`FormatError`] if nothing can be saved or a later program wrote it.
pub fn open(text: &str) -> Result<Opened, FormatError> {
    read(text).map(|project| Opened { project, damage: Vec::new() })
}

/// [`open`] for bytes, which should be UTF-8.
///
/// # Errors
/// As [`open`].
pub fn open_bytes(bytes: &[u8]) -> Result<Opened, FormatError> {
    open(&String::from_utf8_lossy(bytes))
}

/// The version of a text that a later program wrote; `None` for all others.
#[must_use]
pub fn later_version(bytes: &[u8]) -> Option<u32> {
    match read(&String::from_utf8_lossy(bytes)) {
        Err(FormatError::Later(version)) => Some(version),
        _ => None,
    }
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
