//! The command line. `main` hands it all calls that open no window.

mod arguments;
mod batch;
mod check;
mod compare;
mod failure;
mod help;
mod input;
mod lines;
mod measured;
mod manual;
mod merge;
mod output;
mod statements;
mod values;
mod verify;
mod version;

use crate::locale::Language;

pub use arguments::{Arguments, Call, RendererChoice, ThemeChoice, WindowOptions};
pub use failure::Failure;
pub use help::{keys, told_command};

/// Does the work of a call that opens no window; reports for people are in that language.
///
/// # Errors
/// [`Failure`] with what happened, to which file, what to do.
pub fn run(call: Call, language: Language) -> Result<(), Failure> {
    quiet_readers();
    match call {
        Call::Compare(options) => compare::compare(&options, language),
        Call::Statements(options) => statements::statements(&options),
        Call::Batch(options) => batch::batch(&options),
        Call::Check(options) => check::check(&options, language),
        Call::Merge(options) => merge::merge(&options),
        Call::Verify(options) => verify::verify(&options, language),
        Call::Completions(options) => manual::completions(options.shell),
        Call::Manual => manual::manual(),
    }
}

/// Other people's crates that read formats may panic on broken files; where that is contained it is no news for standard
/// error, on which one line says what became of the file.
fn quiet_readers() {
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if info.location().is_none_or(|place| !place.file().contains("/registry/src/")) {
            loud(info);
        }
    }));
}

/// Prints a line to standard output.
///
/// # Errors
/// [`Failure::Work`] where it cannot be written.
pub fn print(line: &str) -> Result<(), Failure> {
    output::put(format!("{line}\n").as_bytes(), None)
}
