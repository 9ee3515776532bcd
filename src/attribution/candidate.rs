//! What a rule proposes.

use super::passage::Passage;
use crate::text::Span;

/// A proposed attribution.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) sentence: usize,
    pub(super) source: Option<Span>,
    pub(super) cue: Option<Span>,
    pub(super) content: Vec<Span>,
    pub(super) relays: Vec<Span>,
    pub(super) confidence: f32,
    /// Content is whole quotations; those that follow without a speaker go on.
    pub(super) is_direct: bool,
    /// An active cue of its own sentence whose subject is left out.
    pub(super) is_subjectless: bool,
    pub(super) rule: Rule,
}

impl Candidate {
    /// Whether the two have a cue in common.
    pub(super) fn shares_cue(&self, other: &Self) -> bool {
        self.cue.zip(other.cue).is_some_and(|(a, b)| a.overlaps(b))
    }

    /// Whether quotations that follow without a speaker go on with its own: it is whole quotations, or ends in one.
    pub(super) fn speaks(&self, passage: &Passage) -> bool {
        let ends =
            |content: &Span| passage.quotations_in(*content).any(|q| q.is_speech && q.span.end + 1 >= content.end);
        self.is_direct || self.source.is_some() && self.content.iter().any(ends)
    }
}

/// Which kind of rule proposed it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// A quotation beside a cue, *according to*, a relay, a colon: sure without a tree.
    Marked,
    /// A clause beside a cue, told by small words.
    Clause,
    /// Relations of a tree.
    Tree,
    /// The tagger, not a rule.
    Tagged,
    /// The tagger, and a rule found the same.
    Agreed,
}
