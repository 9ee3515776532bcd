//! Undo by snapshots.

use super::{Edit, Project};
use crate::{locale::Message, work::limits};

/// A project with its past and its undone future.
#[derive(Clone, Debug, Default)]
pub struct History {
    present: Project,
    past: Vec<(Project, Message)>,
    future: Vec<(Project, Message)>,
}

impl History {
    /// A history that begins with `project`.
    #[must_use]
    pub fn new(project: Project) -> Self {
        Self { present: project, past: Vec::new(), future: Vec::new() }
    }

    /// The project as it stands.
    #[must_use]
    pub fn present(&self) -> &Project {
        &self.present
    }

    /// Applies an edit; whether anything changed.
    pub fn apply(&mut self, edit: Edit) -> bool {
        let label = edit.label();
        let next = edit.apply(&self.present);
        if next == self.present {
            return false;
        }
        self.past.push((std::mem::replace(&mut self.present, next), label));
        if self.past.len() > limits::UNDO_STEPS {
            self.past.remove(0);
        }
        self.future.clear();
        true
    }

    /// Takes the last edit back; its label, or `None` if there is none.
    pub fn undo(&mut self) -> Option<Message> {
        let (project, label) = self.past.pop()?;
        self.future.push((std::mem::replace(&mut self.present, project), label.clone()));
        Some(label)
    }

    /// Does the last undone edit again; its label, or `None` if there is none.
    pub fn redo(&mut self) -> Option<Message> {
        let (project, label) = self.future.pop()?;
        self.past.push((std::mem::replace(&mut self.present, project), label.clone()));
        Some(label)
    }

    /// What undo would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<Message> {
        self.past.last().map(|(_, label)| label.clone())
    }

    /// What redo would do again.
    #[must_use]
    pub fn redoable(&self) -> Option<Message> {
        self.future.last().map(|(_, label)| label.clone())
    }
}
