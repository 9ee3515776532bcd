//! What all dimensions of framing look at: a comparison as lines of words, each with its version and its points; the names
//! in them and whom they mean, quotes, reporting verbs. Finds nothing to say of any version.

mod subject;
pub(crate) mod names;
pub(crate) mod roles;
pub(crate) mod quote;
pub(crate) mod reporting;

pub use subject::{Frame, Subject, Text};
pub(crate) use subject::{Line, Lines, is_stopped, lacking_remark};
