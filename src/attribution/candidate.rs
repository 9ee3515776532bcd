//! What a rule proposes.

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
