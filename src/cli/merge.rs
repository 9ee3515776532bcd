//! `counterpoint merge`: two copies of a project become one, as git's merge drivers do it.

use super::{Failure, arguments::MergeOptions};
use crate::{
    disk::{System, merge_files},
    locale::{Message, message},
    project::Dispute,
};

/// Writes the merged project over `mine`. Disputes are named on standard error and the call fails, so that git shows the
/// file as one to look at; the file itself is sound and holds both copies' decisions.
pub(super) fn merge(options: &MergeOptions) -> Result<(), Failure> {
    let MergeOptions { base, mine, theirs } = options;
    let disputes = merge_files(&System, base, mine, theirs)
        .map_err(|error| Failure::Work(message!("merge-nothing", why = error.message())))?;
    if disputes.is_empty() {
        return Ok(());
    }
    let told = Message::joined(disputes.iter().map(Dispute::message));
    let (path, count) = (mine.as_path(), disputes.len());
    Err(Failure::Work(message!("merge-disputes", path = path, count = count, disputes = told)))
}
