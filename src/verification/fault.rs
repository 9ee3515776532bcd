//! One thing in which a report differs from what it carries, in words for people.

use crate::locale::{Message, displays_message, message};

/// One thing in which a report differs from what it carries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A quoted cell does not show its passage.
    Cell {
        /// Where it stands.
        at: String,
        /// What is wrong with it.
        what: Message,
    },
    /// The analysis comes out otherwise.
    Analysis {
        /// Of what.
        of: Message,
        /// How.
        what: Message,
    },
    /// Another text is not the one that comes out.
    Text {
        /// Where it stands.
        at: String,
        /// What is wrong with it.
        what: Message,
    },
    /// Something cannot be read.
    Damage(Message),
}

impl Fault {
    /// Where and what, for people.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Cell { at, what } => message!("fault-cell", at = at, what = what),
            Self::Analysis { of, what } => message!("fault-analysis", of = of, what = what),
            Self::Text { at, what } if at.is_empty() => message!("fault-some-text", what = what),
            Self::Text { at, what } => message!("fault-text", at = at, what = what),
            Self::Damage(what) => message!("fault-damage", what = what),
        }
    }
}

displays_message!(Fault);
