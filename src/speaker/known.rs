//! A speaker of an article with all that names it, and when two of its words are one.

use super::{VoiceKind, name::Speaker};
use crate::text::{TokenKind, fold, tokens};
use std::collections::BTreeSet;

/// Letters that two forms of one word share at the beginning, and letters that may follow.
pub(super) const STEM: usize = 4;
const ENDING: usize = 3;
/// Shared letters from which one more may follow: *նախարարությունը, նախարարության*.
const LONG: usize = 8;

/// A speaker of the article with the words of its name, folded, and of the phrases that name it.
pub(super) struct Known {
    pub(super) speaker: Speaker,
    pub(super) words: Vec<String>,
    pub(super) is_capital: bool,
    pub(super) phrases: BTreeSet<Vec<String>>,
    /// Its place among all that is heard, where it is heard first.
    pub(super) first: usize,
}

impl Known {
    pub(super) fn new(speaker: &Speaker, first: usize) -> Self {
        let words = name_words(&speaker.name);
        let is_capital = speaker.name.chars().next().is_some_and(char::is_uppercase);
        Self { speaker: speaker.clone(), words, is_capital, phrases: BTreeSet::new(), first }
    }

    pub(super) fn is_uncased(&self) -> bool {
        !self.speaker.name.chars().any(|c| c.is_lowercase() || c.is_uppercase())
    }

    /// Whether this is a name: what stands for it begins with a capital, or is written without cases.
    pub(super) fn is_named(&self) -> bool {
        !self.speaker.key.starts_with("a:") && (self.is_capital || self.is_uncased())
    }

    pub(super) fn is_person(&self) -> bool {
        self.speaker.kind == VoiceKind::Person && !self.speaker.is_role()
    }
}

fn name_words(name: &str) -> Vec<String> {
    let words = tokens(name).into_iter().filter(|token| token.kind == TokenKind::Word);
    words.map(|token| fold(token.span.of(name))).collect()
}

/// Whether two words are forms of one: they differ in a short ending.
pub(super) fn are_forms(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let shared = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.chars().count(), b.chars().count());
    shared >= STEM && a.max(b) - shared <= if shared >= LONG { ENDING + 1 } else { ENDING }
}
