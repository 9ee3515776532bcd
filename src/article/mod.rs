//! The article as data: its text, its repairs, what each part of it is for, and which articles are copies of one
//! another.

use crate::work::limits;

mod model;
mod problem;
pub(crate) mod cues;
pub(crate) mod date;
mod edit;
mod mojibake;
pub(crate) mod repair;
pub(crate) mod blocks;
mod evidence;
mod copies;
mod origins;
mod preview;

pub(crate) use copies::CopyGroup;
pub use copies::{Change, Copy, Sameness, changes, copies};
pub use evidence::set_aside_recurring;
pub use model::{Article, ArticleId, Block, Origin, Repair, RepairKind, Role};
pub use origins::{OneText, Origins, Said, Trace, origins};
pub(crate) use preview::CopyOf;
pub use preview::{Cut, preview, with_role};
pub use problem::Problem;
pub use repair::{original, undo_repair};
