//! The command line. Knows nothing of egui; `main` hands it all calls that open no window.

mod arguments;
mod batch;
mod compare;
mod input;
mod statements;

pub use arguments::{Arguments, Call};

/// Why a call could not be done: one line for a person.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failure(pub String);

/// Does the work of a call that opens no window.
///
/// # Errors
/// [`Failure`] with what happened, to which file, what to do.
pub fn run(call: Call) -> Result<(), Failure> {
    match call {
        Call::Compare(options) => compare::compare(&options),
        Call::Statements(options) => statements::statements(&options),
        Call::Batch(options) => batch::batch(&options),
    }
}
