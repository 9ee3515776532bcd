//! How a language is written, where that is peculiar: `assets/lexicons/writing.ron`, read once.

use super::Language;
use serde::Deserialize;
use std::{collections::BTreeSet, sync::LazyLock};

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Writing {
    no_capitals: BTreeSet<String>,
    capital_nouns: BTreeSet<String>,
    right_to_left: BTreeSet<String>,
    dotted_i: BTreeSet<String>,
    inflected_names: BTreeSet<String>,
}

static WRITING: LazyLock<Writing> =
    LazyLock::new(|| ron::from_str(include_str!("../../assets/lexicons/writing.ron")).unwrap_or_default());

/// What a capital inside a sentence says of its word.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Capitals {
    /// That it belongs to a name.
    Names,
    /// That it is a noun.
    Nouns,
    /// The script has none.
    None,
}

impl Language {
    /// What a capital inside a sentence says of its word.
    #[must_use]
    pub fn capitals(&self) -> Capitals {
        match self.primary() {
            tag if WRITING.no_capitals.contains(tag) => Capitals::None,
            tag if WRITING.capital_nouns.contains(tag) => Capitals::Nouns,
            _ => Capitals::Names,
        }
    }

    /// Whether its small i keeps the dot as a capital.
    pub(super) fn has_dotted_i(&self) -> bool {
        WRITING.dotted_i.contains(self.primary())
    }

    /// Whether its lines run from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        WRITING.right_to_left.contains(self.primary())
    }

    /// Whether names take endings by case.
    #[must_use]
    pub fn inflects_names(&self) -> bool {
        WRITING.inflected_names.contains(self.primary())
    }
}
