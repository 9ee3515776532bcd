//! Differences inside a point: words against a base, what all share, what one alone says, what is counted, and where
//! two statements differ in number, polarity, certainty or actor.

mod change;
mod count;
mod contrast;
mod difference;
mod matching;

pub use change::{Edit, EditKind, edits};
pub use contrast::{Contrast, Contrasted, Telling, Told};
pub use count::{Count, counts};
pub use difference::{Change, differences};
