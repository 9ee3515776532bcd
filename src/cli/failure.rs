//! Why a call could not be done.

/// Why a call could not be done: one line for a person.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The work could not be done.
    #[error("{0}")]
    Work(String),
    /// What was asked for makes no sense.
    #[error("{0}")]
    Usage(String),
}

impl Failure {
    /// The exit code: 1 for work, 2 for usage.
    #[must_use]
    pub fn code(&self) -> u8 {
        match self {
            Self::Work(_) => 1,
            Self::Usage(_) => 2,
        }
    }
}
