//! Why a call could not be done.

use crate::locale::{Message, message};

/// Why a call could not be done: one line for a person.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum Failure {
    /// The work could not be done.
    Work(Message),
    /// What was asked for makes no sense.
    Usage(Message),
}

impl Failure {
    /// What happened, to which file, what to do.
    #[must_use]
    pub fn message(&self) -> &Message {
        match self {
            Self::Work(said) | Self::Usage(said) => said,
        }
    }

    /// What happened in one line, in the language of this thread.
    #[must_use]
    pub fn line(&self) -> String {
        self.message().told().trim_end_matches('.').replace('\n', " ")
    }

    /// A view was asked for that there is not.
    #[must_use]
    pub fn no_view(name: &str, all: &str) -> Self {
        Self::Usage(message!("window-no-view", name = name, all = all))
    }

    /// A dimension was asked for that there is not.
    #[must_use]
    pub fn no_dimension(name: &str, all: &str) -> Self {
        Self::Usage(message!("window-no-dimension", name = name, all = all))
    }

    /// The window was asked for, and the program was built without it.
    #[must_use]
    pub fn no_window() -> Self {
        Self::Work(message!("window-not-built"))
    }

    /// The exit code: 1 for work, 2 for usage.
    #[must_use]
    pub fn code(&self) -> u8 {
        match self {
            Self::Work(_) => 1,
            Self::Usage(_) => 2,
        }
    }
}
