//! The languages of the program: what it says to the user, in the user's language, by Fluent messages in `assets/locales`.
//!
//! A drawing or telling function names a message by its key, `tr!("start-begin")`, or with arguments,
//! `tr!("count-articles", n = 3)`. English is the source: a key that another language lacks is said in English, and a
//! test fails. Which language a thread speaks is said to the thread ([`speak`]), since it is asked for at every word of the
//! window. What a reader is handed is written while the thread speaks the reader's language ([`speaking`]) and no other
//! thread can change that. Nothing that is computed, compared or saved depends on it, and JSON stays English.

mod language;
mod pseudo;
mod number;
mod catalogue;
mod spoken;
mod messages;

pub use catalogue::Catalogue;
pub use language::Language;
pub use messages::{Argument, Message};
pub(crate) use messages::{displays_message, message};
pub use number::{count, day, decimal, percent, plain};
pub use spoken::{hint, say, say_with, speak, speaking, spoken};

/// An argument of a message.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

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
