//! DERIVED STATE: `compare(&Project, …) → Comparison`. Never saved, never edited.

mod arrange;
mod compare;
mod constraints;
mod contrasted;
mod copied;
mod follow;
mod framed;
mod label;
mod matters;
mod ledger;
mod measured;
mod model;
mod read;
mod recut;
mod resources;
mod settle;
mod tally;

pub use arrange::Group;
pub(crate) use arrange::{Apart, Arrangement, by_theme, headings};
pub use compare::{compare, read_project};
pub use constraints::constraints;
pub use follow::{Redo, followed, redo};
pub use framed::framed;
pub use label::called;
pub use matters::{matter_labels, matter_pins, matters_settled};
pub use measured::measure;
pub use measured::measured_in;
pub use measured::wilson;
pub(crate) use measured::{Bin, Judged, Measured, measured_by, undecided};
pub(crate) use model::MadeBy;
pub use model::{Comparison, ReadArticle};
pub(crate) use read::{is_remembered, usual_depth};
pub use resources::{Memory, Nothing, ReadSentence, Resources};
pub use tally::Tally;
