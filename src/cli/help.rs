//! The command line told in the language of this thread: what each call and option is for, and what was wrong with a call.
//! English is what the arguments say of themselves; a test holds the two together.

use super::Arguments;
use crate::locale::{Catalogue, Language, speak, spoken, tr};
use clap::{
    Arg, Command, CommandFactory, Error, FromArgMatches,
    error::{ContextKind, ContextValue, ErrorKind},
};
use std::ffi::OsString;

impl Arguments {
    /// The arguments of this run. From here on the thread speaks the language that is asked for, else the system's. Help, and
    /// what is wrong with the call, end the program.
    #[must_use]
    pub fn of_this_run() -> Self {
        let given: Vec<OsString> = std::env::args_os().collect();
        speak(asked(&given).unwrap_or_else(Language::of_system));
        let read = told_command().try_get_matches_from(given).and_then(|matches| Self::from_arg_matches(&matches));
        read.unwrap_or_else(|error| {
            match told(&error) {
                Some(said) => eprintln!("{said}"),
                None => drop(error.print()), // nobody reads it
            }
            std::process::exit(error.exit_code())
        })
    }
}

/// The language that the arguments name, before anything else is understood of them.
fn asked(given: &[OsString]) -> Option<Language> {
    let words: Vec<&str> = given.iter().filter_map(|word| word.to_str()).collect();
    let apart = words.iter().position(|word| *word == "--lang").and_then(|at| words.get(at + 1)).copied();
    let code = apart.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=")))?;
    Language::of_locale(code)
}

/// The command line with its texts in the language of this thread.
#[must_use]
pub fn told_command() -> Command {
    let mut command = Arguments::command();
    if spoken() == Language::English {
        return command;
    }
    command.build();
    let mut command = dressed(command, "");
    let names: Vec<String> = command.get_subcommands().map(|call| call.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |call| match name.as_str() {
            "help" => call.about(tr!("cli-help-of")),
            _ => dressed(call, &name),
        });
    }
    command
}

/// A call with its texts by key.
fn dressed(command: Command, name: &str) -> Command {
    let about = said(&[if name.is_empty() { "cli-about".to_owned() } else { format!("cli-{name}") }]);
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}", tr!("cli-usage"));
    let command = command.help_template(template).subcommand_help_heading(tr!("cli-commands"));
    let command = match about {
        Some(about) => command.about(about.clone()).long_about(about),
        None => command,
    };
    let ids: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    ids.iter().fold(command, |command, id| command.mut_arg(id, |argument| explained(argument, name)))
}

/// The keys under which an argument of a call may be explained, the most particular first.
#[must_use]
pub fn keys(call: &str, argument: &str) -> Vec<String> {
    let argument = argument.replace('_', "-");
    if call.is_empty() {
        vec![format!("cli-{argument}")]
    } else {
        vec![format!("cli-{call}-{argument}"), format!("cli-{argument}")]
    }
}

fn explained(argument: Arg, call: &str) -> Arg {
    let heading = if argument.is_positional() { tr!("cli-arguments") } else { tr!("cli-options") };
    let argument = argument.help_heading(heading);
    let Some(help) = said(&keys(call, argument.get_id().as_str())) else { return argument };
    let values: Vec<String> = argument
        .get_possible_values()
        .iter()
        .map(|value| match value.get_help() {
            Some(help) => format!("- {}: {help}", value.get_name()),
            None => format!("- {}", value.get_name()),
        })
        .collect();
    if values.is_empty() || !argument.get_action().takes_values() {
        return argument.help(help.clone()).long_help(help);
    }
    let long = format!("{help}\n\n{}\n{}", tr!("cli-values"), values.join("\n"));
    argument.hide_possible_values(true).hide_default_value(true).help(help).long_help(long)
}

fn said(keys: &[String]) -> Option<String> {
    keys.iter().find_map(|key| Catalogue::shipped(spoken()).told(key, &[]))
}

/// What is wrong with a call, in the language of this thread; `None` where the parser's own words are to be printed.
fn told(error: &Error) -> Option<String> {
    if spoken() == Language::English {
        return None;
    }
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(one)) => Some(one.clone()),
        Some(ContextValue::Strings(all)) => Some(all.join(", ")),
        _ => None,
    };
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let said = match error.kind() {
        ErrorKind::UnknownArgument => tr!("cli-error-unknown", argument = argument?),
        ErrorKind::InvalidSubcommand => tr!("cli-error-unknown", argument = context(ContextKind::InvalidSubcommand)?),
        ErrorKind::MissingRequiredArgument => tr!("cli-error-missing", arguments = argument?),
        ErrorKind::InvalidValue if value.as_deref() == Some("") => tr!("cli-error-no-value", argument = argument?),
        ErrorKind::InvalidValue => match context(ContextKind::ValidValue) {
            Some(all) => tr!("cli-error-value-of", value = value?, argument = argument?, all = all),
            None => tr!("cli-error-value", value = value?, argument = argument?),
        },
        ErrorKind::ValueValidation => match std::error::Error::source(error) {
            Some(why) => tr!("cli-error-value-why", value = value?, argument = argument?, why = why.to_string()),
            None => tr!("cli-error-value", value = value?, argument = argument?),
        },
        ErrorKind::ArgumentConflict => {
            tr!("cli-error-conflict", argument = argument?, other = context(ContextKind::PriorArg)?)
        }
        _ => return None,
    };
    Some(format!("{}\n\n{}", tr!("cli-error", what = said), tr!("cli-error-help")))
}
