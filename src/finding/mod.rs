//! What is found in the wording of a set, as plain data: what a finding is called and of which version it is, the passages it
//! rests on, and what the dimension is that found it. Does not know how anything is found, nor in which language it is told.

mod model;
mod passage;
mod phrase;
mod remark;

pub(crate) use model::described;
pub use model::{About, Chart, Described, Finding, Findings, Offer};
pub use passage::Passage;
pub use phrase::{Name, Phrase, Piece};
pub use remark::Remark;
