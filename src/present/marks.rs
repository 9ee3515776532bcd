//! Which words of a statement another version has not, and which version that is.
//!
//! An order of versions says which of them is looked for first: the base, then the others as they are shown.

use crate::{
    comparison::Comparison,
    statement::Place,
    text::Span,
    wording::{self, Change},
};

/// The words of `text` that `base` has not, in order; words with nothing but white space between them are one stretch.
/// Other forms of the base's words and words that it has elsewhere are its own.
#[must_use]
pub(crate) fn added(base: &str, text: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for run in wording::differences(base, text).into_iter().filter(|run| run.change == Change::Added) {
        let span = wording::without_marks(run.span, text);
        if span.is_empty() {
            continue;
        }
        match found.last_mut() {
            Some(last) if text.get(last.end()..span.start()).is_some_and(|gap| gap.trim().is_empty()) => {
                *last = last.cover(span);
            }
            _ => found.push(span),
        }
    }
    found
}

/// `text` in pieces that tile it; marked are these stretches.
#[must_use]
pub(crate) fn pieces<'t>(text: &'t str, marked: &[Span]) -> Vec<(&'t str, bool)> {
    let mut all = Vec::new();
    let mut at = 0;
    for span in marked {
        all.push((text.get(at..span.start()).unwrap_or(""), false));
        all.push((span.of(text), true));
        at = span.end();
    }
    all.push((text.get(at..).unwrap_or(""), false));
    all.retain(|(words, _)| !words.is_empty());
    all
}

impl Comparison {
    /// The version that the others are held against at a point: the first that speaks there.
    #[must_use]
    pub(crate) fn against(&self, point: usize, order: &[usize]) -> Option<usize> {
        order.iter().copied().find(|version| self.speaks(point, *version))
    }

    /// The version that a statement's words are marked against at a point: the first that speaks there in the language of the
    /// statement. Words of different languages are not set against each other.
    #[must_use]
    pub(crate) fn marked_against(&self, point: usize, place: Place, order: &[usize]) -> Option<usize> {
        let speaks =
            |version: &usize| self.places_at(point, *version).iter().any(|other| self.in_one_language(place, *other));
        order.iter().copied().find(speaks)
    }

    /// The words of a statement of a point that the version it is marked against has not, in bytes of the statement. That
    /// version itself has no marks.
    #[must_use]
    pub(crate) fn marks(&self, point: usize, version: usize, place: Place, order: &[usize]) -> Vec<Span> {
        let base = self.marked_against(point, place, order).filter(|base| *base != version);
        let Some(base) = base else { return Vec::new() };
        let spoken = self.places_at(point, base).iter().filter(|other| self.in_one_language(place, **other));
        let said: Vec<&str> = spoken.map(|other| self.words(*other)).collect();
        added(&said.join(" "), self.words(place))
    }

    /// Whether two statements are in one language.
    #[must_use]
    pub(crate) fn in_one_language(&self, a: Place, b: Place) -> bool {
        let language = |place: Place| Some(self.articles.get(place.article())?.article.language.primary());
        language(a).is_some() && language(a) == language(b)
    }
}
