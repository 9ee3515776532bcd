//! How a project is compared: what the user chooses among. Compares nothing.

use crate::work::thresholds::alignment;
use serde::{Deserialize, Serialize};

/// How a project is compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// What makes a column; `None` leaves it to the number of articles.
    pub by: Option<By>,
    /// Links below are left out.
    pub min_score: f32,
    /// How closely statements are read; `None` leaves it to the size of the set.
    pub depth: Option<Depth>,
    /// How one text in several articles counts.
    #[serde(default)]
    pub copies: Copies,
    /// Whose voice a spokesman is.
    #[serde(default)]
    pub spokesmen: Spokesmen,
}

/// What makes a column.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// One column an outlet.
    #[default]
    Outlet,
    /// One column a voice.
    Voice,
    /// One column a side.
    Side,
}

/// How closely statements are read.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    /// Words, names and numbers; the model only across languages.
    #[default]
    Quick,
    /// Every sentence with the model.
    Deep,
}

/// How one agency's text counts that several outlets print.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Copies {
    /// As many versions as print it.
    #[default]
    Several,
    /// As one: the text that the others go back to is compared, the others are not.
    One,
}

/// Whose voice a spokesman is.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Spokesmen {
    /// One without a name is the body; one with a name too, where the article lets the body itself speak, and so are a body and
    /// its head.
    #[default]
    Heard,
    /// One without a name is the body; one with a name is heard under it.
    Unnamed,
    /// All are the body that they speak for.
    Body,
    /// All are voices of their own.
    Themselves,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            by: None,
            min_score: alignment::MATCH,
            depth: None,
            copies: Copies::Several,
            spokesmen: Spokesmen::default(),
        }
    }
}
