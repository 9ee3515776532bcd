//! What `--version` says. Knows nothing of what the parts do.

use crate::{grammar::Grammar, lexicon::Lexicons};

/// The program's version.
pub(super) fn short() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The program's version with what its results depend on.
pub(super) fn long() -> String {
    let (grammar, lexicons) = (Grammar::shipped_name(), Lexicons::shipped_name());
    format!(
        "{}\nformat: project {}, comparison 1\ngrammar: {grammar}\nword lists: {lexicons}",
        short(),
        crate::project::format::VERSION
    )
}
