//! The steps from a base to a text, with both places.

use super::matching::{Fate, Matching, Word, matching};
use crate::text::Span;
use std::ops::Range;

/// What a step does.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EditKind {
    /// The same words.
    Equal,
    /// The same words, elsewhere.
    Moved,
    /// Another form of the word.
    Reworded,
    /// Other words in the place of these.
    Replaced,
    /// Words that the base has not; the base span is empty and stands where they would.
    Inserted,
    /// Words that the text has not; the text span is empty and stands where they would.
    Deleted,
}

/// A step from a base to a text.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it does.
    pub kind: EditKind,
    /// Its bytes in the base.
    pub base: Span,
    /// Its bytes in the text.
    pub text: Span,
}

/// The steps from `base` to `text` in the order of the text, deletions where they fell out.
#[must_use]
pub fn edits(base: &str, text: &str) -> Vec<Edit> {
    let found = matching(base, text);
    let mut edits = Vec::new();
    let mut at = (0, 0);
    let gaps = found.gaps();
    for (bases, texts) in
        gaps.iter().cloned().chain([(found.base.len()..found.base.len(), found.text.len()..found.text.len())])
    {
        if bases.start > at.0 {
            edits.push(edit(&found, EditKind::Equal, at.0..bases.start, at.1..texts.start));
        }
        at = (bases.end, texts.end);
        gap(&found, bases, texts, &mut edits);
    }
    edits
}

/// The steps inside one gap between kept words.
fn gap(found: &Matching, bases: Range<usize>, texts: Range<usize>, edits: &mut Vec<Edit>) {
    let lost = stretches(&found.base_fates, bases.clone(), |fate| *fate == Fate::Alone);
    let mut lost = lost.into_iter();
    for new in stretches(&found.text_fates, texts.clone(), |_| true) {
        match found.text_fates[new.start] {
            Fate::Moved(partner) | Fate::Reworded(partner) => {
                let moved = matches!(found.text_fates[new.start], Fate::Moved(_));
                let kind = if moved { EditKind::Moved } else { EditKind::Reworded };
                edits.push(edit(found, kind, partner..partner + new.len(), new));
            }
            _ => match lost.next() {
                Some(old) => edits.push(edit(found, EditKind::Replaced, old, new)),
                None => edits.push(edit(found, EditKind::Inserted, bases.end..bases.end, new)),
            },
        }
    }
    edits.extend(lost.map(|old| edit(found, EditKind::Deleted, old, texts.end..texts.end)));
}

/// The runs of one kind of fate inside a range that `wanted` admits; partners of a run stand side by side.
fn stretches(fates: &[Fate], range: Range<usize>, wanted: impl Fn(&Fate) -> bool) -> Vec<Range<usize>> {
    let follows = |a: &Fate, b: &Fate| match (a, b) {
        (Fate::Alone, Fate::Alone) => true,
        (Fate::Moved(x), Fate::Moved(y)) | (Fate::Reworded(x), Fate::Reworded(y)) => x + 1 == *y,
        _ => false,
    };
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in range.filter(|at| wanted(&fates[*at])) {
        match runs.last_mut() {
            Some(run) if run.end == at && follows(&fates[at - 1], &fates[at]) => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

fn edit(found: &Matching, kind: EditKind, base: Range<usize>, text: Range<usize>) -> Edit {
    Edit { kind, base: bytes(&found.base, base), text: bytes(&found.text, text) }
}

/// The bytes from the first word of a range to its last; an empty span before the next word for an empty range.
fn bytes(words: &[Word], range: Range<usize>) -> Span {
    match (words.get(range.start), range.end.checked_sub(1).and_then(|last| words.get(last))) {
        (Some(first), Some(last)) if range.start < range.end => first.span.cover(last.span),
        (Some(next), _) => Span::new(next.span.start(), next.span.start()),
        _ => words.last().map_or(Span::default(), |last| Span::new(last.span.end(), last.span.end())),
    }
}
