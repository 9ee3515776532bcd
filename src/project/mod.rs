//! GROUND STATE: articles, decisions, codebook, settings; how they are edited, undone and written down.

mod anchor;
mod codebooks;
mod coding;
mod decision;
mod carry;
mod rewrite;
mod edit;
pub mod format;
mod history;
mod differences;
mod unsettled;
mod merge;
mod model;

pub use anchor::{Anchor, Found};
pub(crate) use codebooks::KEY_WORDS;
pub use codebooks::{read_qdc, ready_codebooks};
pub use coding::{Agreement, Coded, CodedThing, CodingDispute, agreements};
pub use decision::{Decision, What};
pub use differences::differences;
pub use edit::Edit;
pub(crate) use format::Damage;
pub use history::History;
pub(crate) use merge::Dispute;
pub use merge::{Merged, Side, merge};
pub(crate) use model::free_id;
pub use model::{Code, Codebook, Copies, Project, Settings};
pub use unsettled::unsettled;
