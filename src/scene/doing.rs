//! What the user is in the middle of: a task, an exercise, something that waits for a row or for the keyboard. Does not know how
//! it goes on.

use crate::{project::Coded, statement::Place, view::Judgement};
use std::collections::BTreeMap;

/// A panel beside the views.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Articles and voices.
    Left,
    /// What is known of the selected statement.
    Inspector,
}

/// What can be gone through in place of the views.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Doubtful speakers.
    Speakers,
    /// The machine's pairs against the user's decisions, and what is best decided next.
    Measure,
    /// What differs and what is left out.
    Found,
    /// Texts that several articles print.
    Copies,
    /// What was done to texts on their way in.
    Texts,
}

/// An exercise: what the reader said so far.
#[derive(Default)]
pub(crate) struct Lesson {
    /// By position of the exercise.
    pub(crate) said: BTreeMap<usize, Judgement>,
    /// Whether the machine's and the teacher's word are shown.
    pub(crate) open: bool,
}

/// Blind coding: what is coded now.
#[derive(Clone, Debug)]
pub(crate) struct Blind {
    /// The kind of thing.
    pub(crate) kind: Coded,
    /// The name that is being written.
    pub(crate) name: String,
    /// Whether agreement and disputes are shown.
    pub(crate) open: bool,
}

/// How the strip is zoomed.
#[derive(Copy, Clone, Debug, Default)]
pub(crate) struct Zoom {
    /// How much points are wider than fits; 0 and 1 for not at all.
    pub(crate) by: f32,
    /// The point at the left end, with its fraction.
    pub(crate) first: f32,
}

/// What waits for a row.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Picking {
    /// The statement goes there.
    Move(Place),
    /// Its point becomes one with that row's.
    Merge(Place),
    /// Its point goes under the question of that row.
    ToMatter(Place),
    /// Its matter becomes one with that row's.
    WithMatter(Place),
}

/// Which field is to get the keyboard.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Focus {
    /// The note.
    Note,
    /// The tag.
    Tag,
    /// The gloss.
    Gloss,
    /// The search.
    Search,
}
