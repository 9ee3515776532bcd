//! Bytes → Article: one file a format, charset, repairs, boilerplate, metadata. Touches no files: it is given names and
//! bytes. Knows nothing of statements or voices.

mod model;
mod problem;
mod limits;
mod charset;
mod cues;
mod date;
mod mojibake;
mod repair;
mod blocks;
mod draft;
mod sniff;
mod format;
mod read;
mod evidence;
mod copies;
mod preview;

pub use copies::{Change, Copy, CopyGroup, Sameness, changes, copies};
pub use evidence::set_aside_recurring;
pub use model::{Article, ArticleId, Block, Origin, Repair, RepairKind, Role};
pub use preview::{Cut, Preview, preview, with_role};
pub use problem::Problem;
pub use read::{Import, read};
pub use repair::{original, undo_repair};
