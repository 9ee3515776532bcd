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

pub use model::{Article, ArticleId, Block, Origin, Repair, RepairKind, Role};
pub use problem::Problem;
pub use read::{Import, read};
pub use repair::{original, undo_repair};
