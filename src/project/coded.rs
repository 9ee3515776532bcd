//! What can be coded by several people: what the coder is asked, how it is decided, which answers there are.

use serde::{Deserialize, Serialize};

/// The kinds of thing that are coded.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Coded {
    /// Whether two statements say the same.
    Pair,
    /// Whether two statements answer one question.
    Matter,
    /// Whether a version leaves out what a statement of another says.
    Silence,
    /// Who speaks in a statement.
    Voice,
}

impl Coded {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Pair, Self::Matter, Self::Silence, Self::Voice];

    /// What it is called, of several.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pair => "pairs",
            Self::Matter => "matters",
            Self::Silence => "silences",
            Self::Voice => "voices",
        }
    }

    /// What the coder is asked.
    #[must_use]
    pub fn question(self) -> &'static str {
        match self {
            Self::Pair => "Do the two say the same, or speak of the same act?",
            Self::Matter => "Do the two answer the same question, whatever each says to it?",
            Self::Silence => "Does this version leave out what the statement says?",
            Self::Voice => "Who says this?",
        }
    }

    /// How it is decided, for the guide sheet.
    #[must_use]
    pub fn rule(self) -> &'static str {
        match self {
            Self::Pair => {
                "“parallel”: both state one fact, act, claim or demand, however each words it; a number told otherwise is the same fact told in another detail. “not parallel”: another act, date, pair of people or claim, even if the words are alike."
            }
            Self::Matter => {
                "“one question”: a reader would put the two side by side as answers to one question, such as “what should happen next?”, though they say different things. “two questions”: no such question that is not as wide as the whole event."
            }
            Self::Silence => {
                "Read all that the version says. “silent”: nothing in it says this, in whole or in part. “said elsewhere”: a passage says it. “not clear”: a part of it is said, or it can be read so."
            }
            Self::Voice => {
                "The one whose words or thoughts these are: a person, an office, an agency. “own words”: the article tells it itself. Of a chain (“the agency quoted the minister”) the last one."
            }
        }
    }

    /// The answers to choose from; of voices a name is written.
    #[must_use]
    pub fn verdicts(self) -> &'static [&'static str] {
        match self {
            Self::Pair => &["parallel", "not parallel"],
            Self::Matter => &["one question", "two questions"],
            Self::Silence => &["silent", "not clear", "said elsewhere"],
            Self::Voice => &["own words"],
        }
    }
}
