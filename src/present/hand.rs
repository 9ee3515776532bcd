//! What a hand decided of a statement and of a pair. A decision is about the statements on which its anchors stand.

use crate::{
    comparison::Comparison,
    project::{Anchor, Project, What},
    statement::Place,
};

/// How a pair stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Found by the program.
    Found,
    /// Confirmed by the user.
    Confirmed,
    /// Rejected by the user.
    Rejected,
}

/// What the newest decision on a pair makes of it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Hand {
    /// The two were confirmed as parallel.
    Confirmed,
    /// They were rejected.
    Rejected,
    /// One was moved to the other.
    MovedHere,
    /// One was moved away from the other.
    MovedAway,
    /// Both left their point together.
    SplitTogether,
    /// One left the point of the other.
    Split,
    /// Their points were made one.
    Merged,
    /// Their point is pinned.
    Pinned,
}

impl Hand {
    /// Whether it holds the two together; else it holds them apart.
    pub(crate) fn is_together(self) -> bool {
        matches!(self, Self::Confirmed | Self::MovedHere | Self::SplitTogether | Self::Merged | Self::Pinned)
    }
}

/// The newest decision that says of the two that they stand together, or that they do not.
pub(crate) fn of_pair(project: &Project, comparison: &Comparison, a: Place, b: Place) -> Option<Hand> {
    let any = |all: &[Anchor], place: Place| all.iter().any(|anchor| comparison.stands_on(anchor, place));
    let across = |one: &[Anchor], other: &[Anchor]| (any(one, a) && any(other, b)) || (any(one, b) && any(other, a));
    let pair = |x: &Anchor, y: &Anchor| across(std::slice::from_ref(x), std::slice::from_ref(y));
    project.decisions.iter().rev().find_map(|decision| match &decision.what {
        What::Confirm(x, y) if pair(x, y) => Some(Hand::Confirmed),
        What::Reject(x, y) if pair(x, y) => Some(Hand::Rejected),
        What::Move { statement, to, .. } if across(std::slice::from_ref(statement), to) => Some(Hand::MovedHere),
        What::Move { statement, from, .. } if across(std::slice::from_ref(statement), from) => Some(Hand::MovedAway),
        What::Split { statements, .. } if any(statements, a) && any(statements, b) => Some(Hand::SplitTogether),
        What::Split { statements, from } if across(statements, from) => Some(Hand::Split),
        What::Merge(all) if any(all, a) && any(all, b) => Some(Hand::Merged),
        What::Pin(all) if any(all, a) && any(all, b) => Some(Hand::Pinned),
        _ => None,
    })
}

/// How a pair stands by what was said of it alone.
pub(crate) fn standing(project: &Project, comparison: &Comparison, a: Place, b: Place) -> Standing {
    let on = |anchor: &Anchor, place: Place| comparison.stands_on(anchor, place);
    let both = |x: &Anchor, y: &Anchor| (on(x, a) && on(y, b)) || (on(x, b) && on(y, a));
    let last = project.decisions.iter().rev().find_map(|decision| match &decision.what {
        What::Confirm(x, y) if both(x, y) => Some(Standing::Confirmed),
        What::Reject(x, y) if both(x, y) => Some(Standing::Rejected),
        _ => None,
    });
    last.unwrap_or(Standing::Found)
}

/// Whether the user confirmed or rejected that pair.
pub(crate) fn is_settled(project: &Project, comparison: &Comparison, a: Place, b: Place) -> bool {
    standing(project, comparison, a, b) != Standing::Found
}

/// Whether a note, a tag or a code stands on a statement.
pub(crate) fn is_written(project: &Project, comparison: &Comparison, place: Place) -> bool {
    project.decisions.iter().any(|decision| match &decision.what {
        What::Note(anchor, _) | What::Tag(anchor, _) | What::Code(anchor, _) => comparison.stands_on(anchor, place),
        _ => false,
    })
}
