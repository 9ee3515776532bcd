//! DERIVED STATE: `compare(&Project, …) → Comparison`. Never saved, never edited. Knows nothing of files or windows.

mod arrange;
mod compare;
mod constraints;
mod contrasted;
mod copied;
mod follow;
mod framed;
mod label;
mod matters;
mod ledger;
mod measured;
mod model;
mod read;
mod recut;
mod resources;
mod settle;

pub use arrange::{Apart, Arrangement, Group, by_theme, headings};
pub use compare::{compare, read_project};
pub use constraints::constraints;
pub use follow::{Redo, followed, redo};
pub use framed::framed;
pub use label::called;
pub use ledger::Account;
pub use matters::{matter_labels, matter_pins, matters_settled};
pub use measured::{Bin, Judged, Measured, measure, measured_by, undecided};
pub use model::{Comparison, MadeBy, ReadArticle};
pub use read::{is_remembered, usual_depth};
pub use resources::{Memory, Nothing, ReadSentence, Resources};
