//! What the user settled of matters, as grouping needs it.

use crate::statement::Place;

/// Statements that stand together or apart whatever was judged of them. A point goes by any of its statements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Statements of one matter each; no statement stands in two.
    pub together: Vec<Vec<Place>>,
    /// Pairs whose groups are two matters; never two of one group.
    pub apart: Vec<(Place, Place)>,
    /// Statements whose groups nothing else joins.
    pub closed: Vec<Place>,
}
