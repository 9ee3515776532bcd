//! What a drawing function is given: what it reads, and where it lays its wishes.

use super::{
    act::{Act, Arrangement},
    command::{Command, Situation},
    models::Models,
    passage::{Laid, Passages, Setting},
    screen::Screen,
    theme::Theme,
};
use crate::{
    session::{Input, Session},
    view::{Passage, ViewState},
};
use std::sync::Arc;

/// What drawing functions read and write: the session and the view state to read; acts, layouts and drafts to write.
pub(super) struct Scene<'a> {
    /// The application.
    pub(super) session: &'a Session,
    /// Where the window stands.
    pub(super) state: &'a ViewState,
    /// The colours.
    pub(super) theme: &'a Theme,
    /// View models of the comparison as it stands.
    pub(super) models: &'a mut Models,
    /// Layouts of article text.
    pub(super) passages: &'a mut Passages,
    /// What the window remembers between frames that nobody else needs.
    pub(super) screen: &'a mut Screen,
    /// What commands are possible.
    pub(super) situation: &'a Situation,
    /// Wishes so far.
    pub(super) acts: &'a mut Vec<Act>,
}

impl Scene<'_> {
    /// Wishes.
    pub(super) fn push(&mut self, act: Act) {
        self.acts.push(act);
    }

    /// Wishes a command.
    pub(super) fn command(&mut self, command: impl Into<Command>) {
        self.acts.push(Act::Do(command.into()));
    }

    /// Wishes that what is shown is arranged otherwise.
    pub(super) fn arrange(&mut self, arrangement: Arrangement) {
        self.acts.push(Act::Arrange(arrangement));
    }

    /// Wishes something of the session.
    pub(super) fn tell(&mut self, input: Input) {
        self.acts.push(Act::Tell(Box::new(input)));
    }

    /// A passage laid out.
    pub(super) fn lay(&mut self, painter: &egui::Painter, passage: &Passage, setting: &Setting) -> Arc<Laid> {
        self.passages.lay(painter, self.theme, passage, setting)
    }
}
