//! Groups of words that say that something is said, thought or wanted.

use serde::Deserialize;

/// What a cue tells of its speaker.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[allow(missing_docs)]
pub enum Class {
    Say,
    Tell,
    Claim,
    Admit,
    Warn,
    Blame,
    Promise,
    Ask,
    Urge,
    Name,
    Deny,
    Praise,
    Believe,
    Expect,
    Want,
    Seem,
    Show,
}

/// Part of speech of a cue.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[allow(missing_docs)]
pub enum Part {
    Verb,
    Noun,
}

/// One group of cues.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// Its name in its language's list.
    pub name: String,
    /// What it tells.
    pub class: Class,
    /// Part of speech.
    pub part: Part,
    /// What can be its content: `c` clause, `q` quotation, `o` object, `i` infinitive.
    pub takes: String,
    /// Prepositions after which its content can stand, separated by spaces.
    pub prepositions: String,
    /// How often it is a cue where a rule finds content, 0 to 1.
    pub weight: f32,
    /// Its forms, separated by spaces and semicolons; a `*` at the end stands for any ending.
    pub words: String,
    /// An example that has an attribution.
    pub hit: String,
    /// An example that has none.
    pub miss: String,
}

impl Cue {
    /// Whether content of that sign (`c`, `q`, `o`, `i`) can follow.
    #[must_use]
    pub fn takes(&self, sign: char) -> bool {
        self.takes.contains(sign)
    }

    /// Whether content can stand after that preposition (lower case).
    #[must_use]
    pub fn takes_after(&self, preposition: &str) -> bool {
        self.prepositions.split(' ').any(|one| one == preposition)
    }
}
