//! The one reader of a comparison: what window and reports both ask of it is answered here, once.

mod speaking;
mod marks;
mod coverage;
mod arrange;
mod tally;
mod ledger;
mod differences;
mod measured;
mod glosses;
mod settle;
mod settled_matters;
mod signs;
mod index;
mod resolved;
mod hand;
mod doubt;
mod agreement;

pub use agreement::{Agreement, CodedThing, CodingDispute, agreements};
pub use arrange::Group;
pub(crate) use arrange::{Apart, Arrangement, by_theme, headings};
pub use coverage::{Cover, Share};
pub use differences::{Difference, Omission};
pub(crate) use doubt::{attribution_of, is_doubtful, is_pair_doubtful, is_voice_doubtful};
pub use hand::Standing;
pub(crate) use hand::{Hand, is_settled, is_written, of_pair, standing};
pub use index::Index;
pub(crate) use marks::{added, pieces};
pub(crate) use measured::{Bin, Judged, Measured, measured_by, undecided};
pub use measured::{measure, measured_in, wilson};
pub(crate) use resolved::Resolved;
pub(crate) use settled_matters::own_matter;
pub use settled_matters::{OwnMatter, SettledMatter, matter_pins, settled_matters};
pub use signs::{Mark, Signs};
pub use tally::Tally;
