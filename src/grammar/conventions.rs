//! How each language's treebanks cut text into words, read from `assets/grammar/words.ron`. Does not cut anything.

use crate::text::Language;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

static TABLE: LazyLock<BTreeMap<String, Convention>> =
    LazyLock::new(|| ron::from_str(include_str!("../../assets/grammar/words.ron")).unwrap_or_default());
static PLAIN: LazyLock<Convention> = LazyLock::new(Convention::default);

/// What a hyphen between letters does.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) enum Hyphen {
    /// The word stays whole.
    #[default]
    Keep,
    /// It is a word of its own.
    Split,
}

/// Whether a run of letters may hide more words than the tables know.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) enum Hidden {
    /// It may not.
    #[default]
    No,
    /// Words with bytes of their own.
    Apart,
    /// Words within their token.
    Within,
}

/// One language's habits; the meaning of each field stands at the head of the table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Convention {
    pub hyphen: Hyphen,
    pub splitter: Hidden,
    pub abbreviations: usize,
    pub ordinals: bool,
    pub grouped: bool,
    pub parted_ranges: bool,
    pub units: bool,
    pub number_endings: Vec<String>,
    pub elisions: Vec<String>,
    pub inversions: Vec<String>,
    pub whole: Vec<String>,
    pub endings: Vec<String>,
    pub pronouns: Vec<String>,
    pub contractions: BTreeMap<String, Vec<String>>,
    pub doubtful: Vec<String>,
    pub marks: String,
}

impl Convention {
    /// The habits of `language`; plain ones where none are known.
    pub(super) fn of(language: Language) -> &'static Self {
        TABLE.get(language.primary()).or_else(|| TABLE.get("")).unwrap_or(&PLAIN)
    }
}
