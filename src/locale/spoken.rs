//! The language that a thread speaks, and what it says in it.

use super::{Catalogue, Language, Value, catalogue::Part};
use std::cell::Cell;

/// What the program says in the language of this thread: a message by its key, with its arguments. Without arguments it
/// is a text for good, `&'static str`; with them a `String`.
macro_rules! tr {
    ($key:literal) => {
        $crate::locale::say($key)
    };
    ($key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::locale::say_with($key, &[$((stringify!($name), $crate::locale::Value::from($value))),+])
    };
}

pub(crate) use tr;

thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
}

/// From now on this thread speaks that language; a new thread speaks English.
pub fn speak(language: Language) {
    SPOKEN.set(language);
}

/// What the work gives while this thread speaks that language; then it speaks the one from before, whatever became of the
/// work.
pub fn speaking<T>(language: Language, work: impl FnOnce() -> T) -> T {
    struct Before(Language);
    impl Drop for Before {
        fn drop(&mut self) {
            speak(self.0);
        }
    }
    let _before = Before(SPOKEN.replace(language));
    work()
}

/// The language that this thread speaks.
#[must_use]
pub fn spoken() -> Language {
    SPOKEN.get()
}

/// The message of that key in the language of this thread, else in English, else the key itself.
#[must_use]
pub fn say(key: &'static str) -> &'static str {
    plain(key, Part::Text)
}

/// The hint of the message of that key, as [`say`] finds it.
#[must_use]
pub fn hint(key: &'static str) -> &'static str {
    plain(key, Part::Hint)
}

fn plain(key: &'static str, part: Part) -> &'static str {
    let own = Catalogue::shipped(spoken()).plain(key, part);
    own.or_else(|| Catalogue::shipped(Language::English).plain(key, part)).unwrap_or(key)
}

/// The message of that key with those arguments, as [`say`] finds it.
#[must_use]
pub fn say_with(key: &'static str, arguments: &[(&'static str, Value<'_>)]) -> String {
    let own = Catalogue::shipped(spoken()).told(key, arguments);
    own.or_else(|| Catalogue::shipped(Language::English).told(key, arguments)).unwrap_or_else(|| key.to_owned())
}
