//! `counterpoint merge`: two copies of a project become one, as git's merge drivers do it.

use super::{Failure, arguments::MergeOptions};
use crate::disk::{System, merge_files};

/// Writes the merged project over `mine`. Disputes are named on standard error and the call fails, so that git shows the
/// file as one to look at; the file itself is sound and holds both copies' decisions.
pub(super) fn merge(options: &MergeOptions) -> Result<(), Failure> {
    let MergeOptions { base, mine, theirs } = options;
    let disputes = merge_files(&System, base, mine, theirs)
        .map_err(|error| Failure::Work(format!("{error}. Nothing was merged")))?;
    if disputes.is_empty() {
        return Ok(());
    }
    let told: Vec<String> = disputes.iter().map(ToString::to_string).collect();
    let count = disputes.len();
    let path = mine.display();
    Err(Failure::Work(format!("{path} was merged; {count} things were settled differently: {}", told.join("; "))))
}
