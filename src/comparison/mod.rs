//! DERIVED STATE: `compare(&Project, …) → Comparison`. Never saved, never edited.

mod compare;
mod constraints;
mod contrasted;
mod copied;
mod follow;
mod framed;
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
pub use follow::{Redo, followed, redo};
pub use framed::framed;
pub use label::called;
pub use matters::{matter_labels, matters_settled};
pub(crate) use model::MadeBy;
pub use model::{Comparison, ReadArticle};
pub use parts::{centres, parts_of};
pub(crate) use read::{is_remembered, usual_depth};
pub use resources::{Memory, Nothing, ReadSentence, Resources};
