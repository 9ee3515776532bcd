//! DERIVED STATE: `compare(&Project, …) → Comparison`. Never saved, never edited. Made in stages ([`Stage`]): read → heard →
//! aligned → grouped → framed; [`Stages`] keeps what each made last, so that a change makes again what it bears on alone.

mod inputs;
mod stages;
mod aligned;
mod compare;
mod constraints;
mod contrasted;
mod copied;
mod framed;
mod grouped;
mod heard;
mod label;
mod matters;
mod model;
mod parts;
mod places;
mod read;
mod recut;
mod resources;
mod silences;

pub use compare::{compare, read_project};
pub use constraints::constraints;
pub use framed::framed;
pub use inputs::{Stage, first_changed};
pub use label::called;
pub use matters::{matter_labels, matters_settled};
pub(crate) use model::MadeBy;
pub use model::{Comparison, ReadArticle};
pub use parts::{centres, parts_of};
pub(crate) use read::{is_remembered, usual_depth};
pub use resources::{Memory, Nothing, ReadSentence, Resources};
pub use stages::Stages;
