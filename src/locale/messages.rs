//! What is to be told, as data: the key of a message and its arguments. It tells itself in English, for records and other
//! programs, or in the language of the thread, for people. Does not know what is told.

use super::{Catalogue, Language, Value, count, spoken};
use serde::{Serialize, Serializer};
use std::{fmt, path::Path};

/// What is to be told later, perhaps in two languages: a [`Message`] by its key, with its arguments.
macro_rules! message {
    ($key:literal) => {
        $crate::locale::Message::Keyed { key: $key, arguments: Vec::new() }
    };
    ($key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::locale::Message::Keyed {
            key: $key,
            arguments: vec![$((stringify!($name), $crate::locale::Argument::from($value))),+],
        }
    };
}

/// What has a message tells it in English where it is displayed.
macro_rules! displays_message {
    ($type:ty) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.message().fmt(f)
            }
        }
    };
}

pub(crate) use displays_message;
pub(crate) use message;

/// Something to tell: `Display` tells it in English, [`Message::told`] in the language of the thread.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Message {
    /// A message of the catalogue.
    Keyed {
        /// Its key.
        key: &'static str,
        /// Its arguments by name.
        arguments: Vec<(&'static str, Argument)>,
    },
    /// Words that are the same in every language: of the system, of a file, of another program.
    Words(String),
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Argument {
    /// Words that stay as they are.
    Words(String),
    /// A number, written without groups.
    Count(usize),
    /// A message inside the message.
    Message(Box<Message>),
}

impl Message {
    /// The message in the language of this thread.
    #[must_use]
    pub fn told(&self) -> String {
        self.told_in(spoken())
    }

    fn told_in(&self, language: Language) -> String {
        let (key, arguments) = match self {
            Self::Words(words) => return words.clone(),
            Self::Keyed { key, arguments } => (*key, arguments),
        };
        let arguments: Vec<(&'static str, Value<'_>)> =
            arguments.iter().map(|(name, argument)| (*name, argument.value(language))).collect();
        let own = Catalogue::shipped(language).told(key, &arguments);
        own.or_else(|| Catalogue::shipped(Language::English).told(key, &arguments)).unwrap_or_else(|| key.to_owned())
    }

    /// The messages on one line, parted by semicolons.
    #[must_use]
    pub fn joined(messages: impl IntoIterator<Item = Self>) -> Self {
        one(messages, "list-semicolon")
    }

    /// The messages on one line, parted by commas.
    #[must_use]
    pub fn listed(messages: impl IntoIterator<Item = Self>) -> Self {
        one(messages, "list-comma")
    }

    /// The messages one after the other, each being whole sentences.
    #[must_use]
    pub fn sentences(messages: impl IntoIterator<Item = Self>) -> Self {
        one(messages, "list-sentences")
    }
}

fn one(messages: impl IntoIterator<Item = Message>, key: &'static str) -> Message {
    let join = |before: Message, next: Message| Message::Keyed {
        key,
        arguments: vec![("before", before.into()), ("next", next.into())],
    };
    messages.into_iter().reduce(join).unwrap_or_else(|| Message::Words(String::new()))
}

impl Argument {
    fn value(&self, language: Language) -> Value<'_> {
        match self {
            Self::Words(words) => Value::from(words.as_str()),
            Self::Count(number) => count(*number),
            Self::Message(inner) => Value::from(inner.told_in(language)),
        }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told_in(Language::English))
    }
}

impl Serialize for Message {
    /// The English words: what programs read is the same in every language.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

macro_rules! words {
    ($($type:ty),*) => {
        $(impl From<$type> for Argument {
            fn from(words: $type) -> Self {
                Self::Words(words.to_string())
            }
        })*
    };
}

words!(&str, String, &String, char, std::path::Display<'_>, &std::io::Error);

macro_rules! counts {
    ($($type:ty),*) => {
        $(impl From<$type> for Argument {
            fn from(count: $type) -> Self {
                Self::Count(usize::try_from(count).unwrap_or(usize::MAX))
            }
        })*
    };
}

counts!(usize, u64, u32);

impl From<&str> for Message {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Message {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&Path> for Argument {
    fn from(path: &Path) -> Self {
        path.display().into()
    }
}

impl From<Message> for Argument {
    fn from(inner: Message) -> Self {
        Self::Message(Box::new(inner))
    }
}

impl From<&Message> for Argument {
    fn from(inner: &Message) -> Self {
        inner.clone().into()
    }
}
