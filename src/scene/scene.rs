//! What a drawing function is given: what it reads, and where it lays its wishes.

use super::{
    act::{Act, Arrangement},
    models::Models,
    screen::Screen,
};
use crate::{
    command::{Command, Situation},
    kit::{
        passage::{Laid, Passages, Setting},
        theme::Theme,
    },
    session::{Input, Session},
    view::{Passage, ViewState},
};
use std::sync::Arc;

/// What drawing functions read and write: the session and the view state to read; acts, layouts and drafts to write.
pub(crate) struct Scene<'a> {
    /// The application.
    pub(crate) session: &'a Session,
    /// Where the window stands.
    pub(crate) state: &'a ViewState,
    /// The colours.
    pub(crate) theme: &'a Theme,
    /// View models of the comparison as it stands.
    pub(crate) models: &'a mut Models,
    /// Layouts of article text.
    pub(crate) passages: &'a mut Passages,
    /// What the window remembers between frames that nobody else needs.
    pub(crate) screen: &'a mut Screen,
    /// What commands are possible.
    pub(crate) situation: &'a Situation,
    /// Wishes so far.
    pub(crate) acts: &'a mut Vec<Act>,
}

impl Scene<'_> {
    /// Wishes.
    pub(crate) fn push(&mut self, act: Act) {
        self.acts.push(act);
    }

    /// Wishes a command.
    pub(crate) fn command(&mut self, command: impl Into<Command>) {
        self.acts.push(Act::Do(command.into()));
    }

    /// Wishes that what is shown is arranged otherwise.
    pub(crate) fn arrange(&mut self, arrangement: Arrangement) {
        self.acts.push(Act::Arrange(arrangement));
    }

    /// Wishes something of the session.
    pub(crate) fn tell(&mut self, input: Input) {
        self.acts.push(Act::Tell(Box::new(input)));
    }

    /// A passage laid out.
    pub(crate) fn lay(&mut self, painter: &egui::Painter, passage: &Passage, setting: &Setting) -> Arc<Laid> {
        self.passages.lay(painter, self.theme, passage, setting)
    }
}
