//! A statement as differences are looked for in it.

use crate::{
    grammar::Tree,
    text::{Language, Part, Token},
};

/// A statement as contrasts are looked for in it.
#[derive(Copy, Clone, Debug)]
pub struct Told<'a> {
    /// Its words.
    pub text: &'a str,
    /// Its tokens; their spans count its bytes.
    pub tokens: Part<'a>,
    /// Its language.
    pub language: Language,
    /// Its sentence's tree and how many bytes of the sentence stand before the statement; without it no actor is told.
    pub tree: Option<(&'a Tree, usize)>,
}

/// The words and numbers of a statement, as word lists are asked about them.
#[derive(Clone, Debug)]
pub struct Spoken<'a> {
    /// Each with its bytes of the statement.
    pub(super) words: Vec<Token>,
    /// The normal form of each.
    pub(super) forms: Vec<&'a str>,
}

impl<'a> Told<'a> {
    /// Its tokens without punctuation.
    #[must_use]
    pub fn spoken(&self) -> Spoken<'a> {
        let (words, forms) = self.tokens.spoken().map(|word| (word.token(), word.form)).unzip();
        Spoken { words, forms }
    }
}

/// Letters of an ending that two forms of one word or name may differ in: *ship*, *ships*; *Erdogan*, *Эрдоганом*.
const ENDING: usize = 2;

/// Whether two words are the same but for an ending of the longer.
pub(super) fn are_one_but_for_ending(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    long.strip_prefix(short).is_some_and(|ending| ending.chars().count() <= ENDING)
}
