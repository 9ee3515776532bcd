//! Words selected with the mouse: where they begin and end, and the passage in which they stand on the screen.

use crate::{article::Article, kit::passage::Laid, project::Anchor, statement::Place, text::Span, view::Passage};
use egui::{Id, Pos2};
use unicode_segmentation::UnicodeSegmentation;

/// Words of an article.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(crate) struct Words {
    /// The statement in which they begin.
    pub(crate) place: Place,
    /// The word at which the pointer went down, in bytes of the body.
    pub(crate) first: Span,
    /// All of them.
    pub(crate) span: Span,
    /// Where what can be done with them is offered.
    pub(crate) spot: Pos2,
    /// What the pointer went down on.
    pub(crate) held: Id,
}

impl Words {
    /// A lasting name of their place.
    pub(crate) fn anchor(&self, article: &Article) -> Anchor {
        Anchor::new(article, self.span)
    }
}

/// A passage of an article on the screen.
pub(crate) struct Shown<'a> {
    pub(crate) passage: &'a Passage,
    pub(crate) laid: &'a Laid,
    /// Its upper left corner.
    pub(crate) corner: Pos2,
    /// A statement of it.
    pub(crate) place: Place,
    /// How many bytes of the body stand before the passage.
    pub(crate) before: usize,
    pub(crate) extent: Extent,
}

/// What stands around a passage.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Nothing: outside of it the nearest word counts.
    Alone,
    /// The article goes on above and below: a selection does too.
    PartOfPage,
}

impl Shown<'_> {
    /// The word at a place on the screen, in bytes of the body.
    pub(crate) fn word(&self, at: Pos2) -> Option<Span> {
        Some(word_at(&self.passage.text, self.laid.byte_at(at - self.corner)?)?.shifted(self.before))
    }
}

/// The word at a byte of a text, or the one before it.
fn word_at(text: &str, byte: usize) -> Option<Span> {
    let words = text.unicode_word_indices().map(|(at, word)| Span::new(at, at + word.len()));
    let mut words = words.take_while(|word| word.start() <= byte).peekable();
    let first = || text.unicode_word_indices().next().map(|(at, word)| Span::new(at, at + word.len()));
    words.peek().copied().map_or_else(first, |head| words.last().or(Some(head)))
}
