//! What a drawing function asks for. Knows nothing of how it is done.

use super::{Command, theme::Theme};
use crate::{
    project::{Decision, What},
    session::{Answer, Input},
    statement::Place,
    view::{Filter, Selection, View},
};
use std::path::PathBuf;

/// A wish of the user.
#[derive(Clone, Debug)]
pub enum Act {
    /// A command of the list.
    Do(Command),
    /// Something for the session.
    Tell(Box<Input>),
    /// This is selected.
    Select(Selection),
    /// The row of this statement is brought into sight and selected.
    Jump(Place),
    /// The view shows this statement.
    Show(View, Place),
    /// Something is settled.
    Decide(What),
    /// A decision is taken back.
    Withdraw(Decision),
    /// Differences are marked against that version.
    Base(String),
    /// The version's column is hidden.
    Hide(String),
    /// It is shown.
    Unhide(String),
    /// All columns but this are hidden.
    Only(String),
    /// The version's column goes to that position among those shown.
    MoveColumn(String, usize),
    /// The column gets that width.
    Widen(String, f32),
    /// The row of this statement's point is folded or unfolded.
    Fold(Place),
    /// Rows are chosen.
    Filter(Filter),
    /// The Framing view shows that dimension.
    Dimension(usize),
    /// The Reading view shows that article.
    Article(usize),
    /// The statement goes to the point of the other.
    MoveTo(Place, Place),
    /// The links below are left out from now on.
    MinScore(f32),
    /// The sample of that position is opened.
    Sample(usize),
    /// A file is opened.
    Open(PathBuf),
    /// An answer to the session's question.
    Answer(Answer),
    /// A notice is gone.
    Dismiss(u64),
    /// The words are copied.
    Copy(String),
    /// A passage is shown in its article, marked.
    Evidence(crate::framing::Passage),
}

/// What drawing functions write into: acts in order, and the theme they draw with.
pub(super) struct Desk<'a> {
    /// Wishes so far.
    pub(super) acts: &'a mut Vec<Act>,
    /// The colours.
    pub(super) theme: &'a Theme,
}

impl Desk<'_> {
    /// Wishes.
    pub(super) fn push(&mut self, act: Act) {
        self.acts.push(act);
    }

    /// Wishes a command.
    pub(super) fn command(&mut self, command: Command) {
        self.acts.push(Act::Do(command));
    }

    /// Wishes something of the session.
    pub(super) fn tell(&mut self, input: Input) {
        self.acts.push(Act::Tell(Box::new(input)));
    }
}
