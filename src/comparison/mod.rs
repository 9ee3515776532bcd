//! DERIVED STATE: `compare(&Project, …) → Comparison`. Never saved, never edited. Made in stages ([`Stage`]): read → heard →
//! aligned → grouped → framed; [`Stages`] keeps what each made last, so that a change makes again what it bears on alone.

mod inputs;
mod stages;
mod aligned;
mod arrange;
mod compare;
mod constraints;
mod contrasted;
mod copied;
mod differences;
mod framed;
mod glosses;
mod grouped;
mod heard;
mod label;
mod matters;
mod ledger;
mod measured;
mod model;
mod parts;
mod read;
mod recut;
mod resources;
mod settle;
mod silences;
mod tally;

pub use arrange::Group;
pub(crate) use arrange::{Apart, Arrangement, by_theme, headings};
pub use compare::{compare, read_project};
pub use constraints::constraints;
pub use differences::{Difference, Omission};
pub use framed::framed;
pub use inputs::{Stage, first_changed};
pub use label::called;
pub use matters::{matter_labels, matter_pins, matters_settled};
pub use measured::measure;
pub use measured::measured_in;
pub use measured::wilson;
pub(crate) use measured::{Bin, Judged, Measured, measured_by, undecided};
pub(crate) use model::MadeBy;
pub use model::{Comparison, ReadArticle};
pub use parts::{centres, parts_of};
pub(crate) use read::{is_remembered, usual_depth};
pub use resources::{Memory, Nothing, ReadSentence, Resources};
pub use stages::Stages;
pub use tally::Tally;
