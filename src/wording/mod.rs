//! Differences inside a point: words against a base, what all share, what one alone says, what is counted, and where two
//! statements differ in number, time, place, scope, actor, polarity, certainty or name, and which part of each the other lacks.

mod told;
mod change;
mod circumstance;
mod count;
mod deed;
mod doer;
mod contrast;
mod difference;
mod matching;
mod likeness;
mod parts;
mod event;

pub use change::{Edit, EditKind, edits};
pub use contrast::{Contrast, Contrasted, Telling};
pub use count::{Count, counts};
pub use difference::{Change, differences};
pub use likeness::Saying;
pub(crate) use parts::without_marks;
pub use parts::{Covering, Parts};
pub use told::{Spoken, Told};
