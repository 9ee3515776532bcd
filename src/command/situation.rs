//! What is there at the moment, as far as commands ask: which of them can be done. Does nothing.

use crate::locale::Message;

/// What the state of the window allows.
#[derive(Clone, Debug, Default)]
pub struct Situation {
    /// A project is open.
    pub project: bool,
    /// There is something to compare.
    pub articles: bool,
    /// There is a comparison.
    pub comparison: bool,
    /// A statement is selected.
    pub statement: bool,
    /// The selected statement stands in a matter.
    pub matter: bool,
    /// The selected statement stands in a point.
    pub point: bool,
    /// Two statements are selected.
    pub pair: bool,
    /// Whether a silence is selected, on which no pair can be settled.
    pub silent: bool,
    /// The selected statement is compared.
    pub compared: bool,
    /// It is asked whether one voice is another.
    pub identity: bool,
    /// Words are selected.
    pub words: bool,
    /// A statement that can be joined follows on the selected one.
    pub neighbour: bool,
    /// Work is running.
    pub busy: bool,
    /// What undo would take back.
    pub undo: Option<Message>,
    /// What redo would do again.
    pub redo: Option<Message>,
    /// There is somewhere to go back to.
    pub back: bool,
    /// There is somewhere to go forward to.
    pub forward: bool,
    /// A column is hidden.
    pub hidden: bool,
}

impl Situation {
    /// Whether it can be settled that two statements are parallel or are not.
    pub(super) fn can_settle_pair(&self) -> bool {
        self.pair || (self.point && !self.silent)
    }
}
