//! The names of all that a result depends on besides the articles: for reports and for `--version`. Knows nothing of either.

use crate::{alignment::Weights, grammar::Grammar, lexicon::Lexicons, meaning::E5};

/// What is shipped, each part with a name that changes when the part does.
#[must_use]
pub fn versions() -> [(&'static str, String); 5] {
    [
        ("program", env!("CARGO_PKG_VERSION").to_owned()),
        ("model", E5::NAME.to_owned()),
        ("grammar", Grammar::shipped_name()),
        ("lexicons", Lexicons::shipped_name()),
        ("alignment", Weights::shipped_name()),
    ]
}
