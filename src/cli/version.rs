//! What `--version` says.

use crate::{alignment::Weights, encoder::E5, format, grammar::Grammar, lexicon::Lexicons};

/// The program's version.
pub(super) fn short() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The program's version with what its results depend on.
pub(super) fn long() -> String {
    format!(
        "{}\nmodel: {}\ngrammar: {}\nlexicons: {}\nalignment: {}\nformat: project {}, comparison 1",
        short(),
        E5::NAME,
        Grammar::shipped_name(),
        Lexicons::shipped_name(),
        Weights::shipped_name(),
        format::VERSION
    )
}
