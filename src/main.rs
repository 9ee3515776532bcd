//! The door: arguments → cli or ui.

use clap::Parser;
use counterpoint::cli::{self, Arguments};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.call {
        Some(call) => cli::run(call),
        None => Err(cli::Failure::Work("the window is not built yet; try `counterpoint compare FILE…`".to_owned())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("counterpoint: {failure}");
            ExitCode::from(failure.code())
        }
    }
}
