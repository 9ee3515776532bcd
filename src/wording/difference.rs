//! Word differences of one statement against a base. Knows nothing of points.

use crate::text::{Span, fold};
use similar::{Algorithm, ChangeTag};
use unicode_segmentation::UnicodeSegmentation;

/// How a run of words stands to the base.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// The base has it too.
    Same,
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

/// `text` in runs that tile it, each marked against `base`; words are compared in their normal form.
#[must_use]
pub fn differences(base: &str, text: &str) -> Vec<Run> {
    let parts = |text: &str| text.split_word_bound_indices().map(|(at, w)| (at, fold(w), w.len())).collect::<Vec<_>>();
    let (old, new) = (parts(base), parts(text));
    let keys = |parts: &[(usize, String, usize)]| parts.iter().map(|(_, key, _)| key.clone()).collect::<Vec<_>>();
    let (old, keyed) = (keys(&old), keys(&new));
    let mut runs: Vec<Run> = Vec::new();
    for op in similar::capture_diff_slices(Algorithm::Myers, &old, &keyed) {
        for change in op.iter_changes(&old, &keyed) {
            let (Some(index), tag) = (change.new_index(), change.tag()) else { continue };
            let (start, _, len) = new[index];
            let change = if tag == ChangeTag::Equal { Change::Same } else { Change::Added };
            match runs.last_mut() {
                Some(run) if run.change == change => run.span = Span::new(run.span.start(), start + len),
                _ => runs.push(Run { span: Span::new(start, start + len), change }),
            }
        }
    }
    runs
}
