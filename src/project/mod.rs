//! GROUND STATE: articles, decisions, codebook, settings; how they are edited, undone and joined.

mod anchor;
mod beyond;
mod codebooks;
mod coded;
mod coding;
mod decision;
mod carry;
mod rewrite;
mod edit;
mod history;
mod differences;
mod unsettled;
mod claims;
mod merge;
mod model;

pub use anchor::{Anchor, Found};
pub use beyond::Beyond;
pub(crate) use codebooks::KEY_WORDS;
pub use codebooks::{read_qdc, ready_codebooks};
pub use coded::Coded;
pub use coding::{Agreement, CodedThing, CodingDispute, agreements};
pub use decision::{Decision, What};
pub use differences::differences;
pub use edit::Edit;
pub use history::History;
pub(crate) use merge::Dispute;
pub use merge::{Merged, Side, merge};
pub(crate) use model::free_id;
pub use model::{Code, Codebook, Copies, Project, Settings};
pub use unsettled::unsettled;
