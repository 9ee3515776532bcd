//! One text in runs, each marked against a base, for drawing.

use super::matching::{Fate, matching};
use crate::text::Span;

/// How a run of words stands to the base.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// The base has it too, at the same place.
    Same,
    /// The base has it elsewhere.
    Moved,
    /// The base has another form of the word.
    Reworded,
    /// The base has it not.
    Added,
}

/// A run of the text under one change.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its bytes in the text.
    pub span: Span,
    /// How it stands to the base.
    pub change: Change,
}

/// `text` in runs that tile it, each marked against `base`. Words are compared in their normal form; white space and
/// punctuation are marked only between two words of one change.
#[must_use]
pub fn differences(base: &str, text: &str) -> Vec<Run> {
    let found = matching(base, text);
    let mut runs: Vec<Run> = Vec::new();
    let mut push = |start: usize, end: usize, change: Change| {
        if start == end {
            return;
        }
        match runs.last_mut() {
            Some(run) if run.change == change => run.span = Span::new(run.span.start(), end),
            _ => runs.push(Run { span: Span::new(start, end), change }),
        }
    };
    let (mut at, mut before) = (0, Change::Same);
    for (word, fate) in found.text.iter().zip(&found.text_fates) {
        let change = match fate {
            Fate::Kept(_) => Change::Same,
            Fate::Moved(_) => Change::Moved,
            Fate::Reworded(_) => Change::Reworded,
            Fate::Alone => Change::Added,
        };
        push(at, word.span.start(), if before == change { change } else { Change::Same });
        push(word.span.start(), word.span.end(), change);
        (at, before) = (word.span.end(), change);
    }
    push(at, text.len(), Change::Same);
    runs
}
