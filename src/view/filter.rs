//! What is shown: which rows of the Parallel view, which findings.

use crate::locale::tr;

/// Which rows the Parallel view shows.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Points at which a shown version is silent.
    Silences,
    /// Points whose numbers differ between versions.
    Numbers,
    /// Points whose pairs are doubtful: a score below 0.7, not yet decided.
    Doubtful,
    /// Points that were decided on, noted or tagged.
    Worked,
    /// Statements that stand alone.
    Alone,
    /// Points that one shown version asserts itself and another only gives to voices.
    Attributed,
}

impl Filter {
    /// Every filter.
    pub const ALL: [Self; 7] =
        [Self::All, Self::Silences, Self::Numbers, Self::Attributed, Self::Doubtful, Self::Worked, Self::Alone];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::All => tr!("filter-all"),
            Self::Silences => tr!("filter-silences"),
            Self::Numbers => tr!("filter-numbers"),
            Self::Doubtful => tr!("filter-doubtful"),
            Self::Worked => tr!("filter-worked"),
            Self::Alone => tr!("filter-alone"),
            Self::Attributed => tr!("filter-attributed"),
        }
    }
}

/// Which findings are shown.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FramingFilter {
    /// Only those that rest on statements of the point at that position.
    pub point: Option<usize>,
    /// Only those that rest on statements of the voice at that position.
    pub voice: Option<u32>,
}
