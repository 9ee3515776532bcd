//! GROUND STATE: articles, decisions, codebook, settings, and all that the user can choose among; how they are edited, undone
//! and joined. Knows articles and texts only: analysis asks here what was chosen, and is not known here.

mod anchor;
mod settings;
mod stance;
mod names;
mod beyond;
mod codebooks;
mod coded;
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
pub use decision::{Decision, What};
pub use differences::differences;
pub use edit::Edit;
pub use history::History;
pub(crate) use merge::Dispute;
pub use merge::{Merged, Side, merge};
pub(crate) use model::free_id;
pub use model::{Code, Codebook, Project};
pub use names::{Actors, Aliases};
pub use settings::{By, Copies, Depth, Settings, Spokesmen};
pub use stance::Stance;
pub use unsettled::unsettled;
