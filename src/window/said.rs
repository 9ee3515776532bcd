//! The last error that eframe wrote to its log: the only place where it says why its own event handler gave up. Prints nothing.

use std::sync::{Mutex, PoisonError};

/// What eframe writes before the cause.
const PREFIX: &str = "Exiting because of error: ";
/// Letters of a cause that are told.
const TOLD: usize = 160;

struct Ear(Mutex<Option<String>>);

static EAR: Ear = Ear(Mutex::new(None));

impl log::Log for Ear {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.level() == log::Level::Error
    }

    fn log(&self, record: &log::Record<'_>) {
        if record.level() == log::Level::Error && record.target().starts_with("eframe") {
            let said = record.args().to_string();
            if let Some(cause) = said.strip_prefix(PREFIX) {
                *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(in_one_line(cause));
            }
        }
    }

    fn flush(&self) {}
}

/// Listens from now on.
pub(super) fn listen() {
    if log::set_logger(&EAR).is_ok() {
        log::set_max_level(log::LevelFilter::Error);
    }
}

/// The last cause that was told, once.
pub(super) fn cause() -> Option<String> {
    EAR.0.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// The words of a cause in one line, short enough to read: some causes list every property of a display, in braces.
pub(super) fn in_one_line(cause: &str) -> String {
    let cause = cause.split_once(" {").map_or(cause, |(words, _)| words);
    let line = cause.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(TOLD) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line.trim_end_matches(['.', ' ']).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_told_in_one_short_line() {
        assert_eq!(in_one_line("no display:\n  none was found.\n"), "no display: none was found");
        assert_eq!(in_one_line("nothing fits: Template { red: 8, green: 8 }"), "nothing fits: Template");
        let long = in_one_line(&"é ".repeat(400));
        assert_eq!((long.chars().count(), long.ends_with('…')), (TOLD, true));
    }
}
