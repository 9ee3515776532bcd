//! A statement as differences are looked for in it.

use crate::{grammar::Tree, text::Language};

/// A statement as contrasts are looked for in it.
#[derive(Copy, Clone, Debug)]
pub struct Told<'a> {
    /// Its words.
    pub text: &'a str,
    /// Its language.
    pub language: Language,
    /// Its sentence's tree and how many bytes of the sentence stand before the statement; without it no actor is told.
    pub tree: Option<(&'a Tree, usize)>,
}
