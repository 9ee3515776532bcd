//! The version that is written, why a text is no project, and what is wrong with one.

use crate::locale::{Message, displays_message, message};

/// The major version that this program writes.
pub const VERSION: u32 = 1;

/// Why a text is not a project.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum FormatError {
    /// It was written by a later program.
    Later(u32),
    /// It is damaged or something else.
    Damaged {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong there.
        what: Message,
    },
}

impl FormatError {
    /// Why, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Later(version) => message!("project-later-format", version = *version, read = VERSION),
            Self::Damaged { line, column, what } => {
                message!("damage-at", line = *line, column = *column, what = what)
            }
        }
    }
}

/// One thing that is wrong with a project's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Damage {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong there.
    pub what: Message,
}

impl Damage {
    /// Where and what, for people.
    #[must_use]
    pub fn message(&self) -> Message {
        message!("damage-at", line = self.line, column = self.column, what = &self.what)
    }
}

displays_message!(Damage);
