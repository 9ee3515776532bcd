//! The languages of the program: what it says to the user, in the user's language, by Fluent messages in `assets/locales`.
//!
//! A drawing or telling function names a message by its key, `tr!("start-begin")`, or with arguments,
//! `tr!("count-articles", n = 3)`. English is the source: a key that another language lacks is said in English, and a
//! test fails. Which language a thread speaks is said to the thread ([`speak`]), since it is asked for at every word of the
//! window. What a reader is handed is written while the thread speaks the reader's language ([`speaking`]) and no other
//! thread can change that. Nothing that is computed, compared or saved depends on it, and JSON stays English.

mod language;
mod pseudo;
mod value;
mod number;
mod catalogue;
mod spoken;
mod figure;
mod messages;

pub use catalogue::Catalogue;
pub use figure::{day, decimal, percent, plain};
pub use language::Language;
pub use messages::{Argument, Message};
pub(crate) use messages::{displays_message, message};
pub(crate) use spoken::tr;
pub use spoken::{hint, say, say_with, speak, speaking, spoken};
pub use value::{Value, count};
