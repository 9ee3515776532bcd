//! What is selected: one thing, shared by all views.

use crate::statement::Place;

/// What is selected: one thing, shared by all views.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing.
    #[default]
    Nothing,
    /// A statement.
    Statement(Place),
    /// The silence of a version at the point that holds a statement.
    Silence {
        /// A statement of the point.
        point: Place,
        /// Position of the silent version.
        version: usize,
    },
}

impl Selection {
    /// The statement that stands for it.
    #[must_use]
    pub fn place(self) -> Option<Place> {
        match self {
            Self::Nothing => None,
            Self::Statement(place) | Self::Silence { point: place, .. } => Some(place),
        }
    }
}
