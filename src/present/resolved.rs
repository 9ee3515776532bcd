//! The decisions of a project by the statements on which their anchors stand, found once for all who ask.

use super::hand::{Hand, of_pair};
use crate::{
    comparison::Comparison,
    project::{Decision, Project, What},
    statement::Place,
};
use std::{cell::OnceCell, collections::BTreeMap};

/// The decisions by statement.
pub(crate) struct Resolved<'a> {
    project: &'a Project,
    comparison: &'a Comparison,
    /// For each statement the positions of the decisions that have an anchor on it, each with the position of that anchor.
    at: OnceCell<BTreeMap<Place, Vec<(usize, usize)>>>,
}

impl<'a> Resolved<'a> {
    /// Nothing is looked for until somebody asks.
    pub(crate) fn new(project: &'a Project, comparison: &'a Comparison) -> Self {
        Self { project, comparison, at: OnceCell::new() }
    }

    /// The decisions that have an anchor on a statement, the oldest first, each with the position of that anchor among its own.
    fn at(&self, place: Place) -> impl Iterator<Item = (&'a Decision, usize)> {
        let at = self.at.get_or_init(|| {
            let mut all: BTreeMap<Place, Vec<(usize, usize)>> = BTreeMap::new();
            for (number, decision) in self.project.decisions.iter().enumerate() {
                for (nth, anchor) in decision.what.anchors().into_iter().enumerate() {
                    if let Some(place) = self.comparison.place(anchor) {
                        all.entry(place).or_default().push((number, nth));
                    }
                }
            }
            all
        });
        let own = at.get(&place).map_or(&[][..], Vec::as_slice);
        own.iter().filter_map(|(number, nth)| Some((self.project.decisions.get(*number)?, *nth)))
    }

    /// Whether anything was decided on a statement, or written at it.
    pub(crate) fn is_worked(&self, place: Place) -> bool {
        self.at(place).any(|(decision, nth)| match &decision.what {
            What::Confirm(..) | What::Reject(..) | What::Pin(_) | What::Merge(_) | What::SetStance(..) => true,
            What::Label(..) | What::Note(..) | What::Tag(..) | What::Code(..) | What::AcceptVoice(_) => true,
            What::SetVoice { .. } => true,
            What::Move { .. } => nth == 0,
            What::Split { statements, .. } => nth < statements.len(),
            _ => false,
        })
    }

    /// The newest decision that says of the two that they stand together, or that they do not.
    pub(crate) fn of_pair(&self, a: Place, b: Place) -> Option<Hand> {
        let touched = self.at(a).next().is_some() && self.at(b).next().is_some();
        touched.then(|| of_pair(self.project, self.comparison, a, b))?
    }

    /// Whether the user has spoken on a statement's voice.
    pub(crate) fn is_voice_settled(&self, place: Place) -> bool {
        self.at(place).any(|(decision, _)| matches!(decision.what, What::AcceptVoice(_) | What::SetVoice { .. }))
    }

    /// The notes at a statement, in the order in which they were written.
    pub(crate) fn notes(&self, place: Place) -> impl Iterator<Item = &'a str> {
        self.at(place).filter_map(|(decision, _)| match &decision.what {
            What::Note(_, words) => Some(words.as_str()),
            _ => None,
        })
    }

    /// The tags at a statement, likewise.
    pub(crate) fn tags(&self, place: Place) -> impl Iterator<Item = &'a str> {
        self.at(place).filter_map(|(decision, _)| match &decision.what {
            What::Tag(_, word) => Some(word.as_str()),
            _ => None,
        })
    }
}
