//! What can be gone through in place of the views: doubtful speakers, pairs to decide, findings, copies, texts that were treated,
//! the exercise of a classroom, blind coding.

mod task_head;
mod identity;
mod review;
mod measure;
mod found;
mod origins;
mod copies;
mod texts;
mod classroom;
mod blind;

pub(crate) use blind::blind_ui;
pub(crate) use classroom::classroom_ui;
pub(crate) use copies::copies_ui;
pub(crate) use found::found_ui;
pub(crate) use measure::measure_ui;
pub(crate) use review::review_ui;
pub(crate) use texts::texts_ui;
