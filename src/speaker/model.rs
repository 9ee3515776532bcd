//! Voices as plain data, and what the user settled about their names.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What kind of speaker a voice is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoiceKind {
    /// An article's own narration.
    Narration,
    /// Someone with a name or a title.
    Person,
    /// A government, ministry, company, body.
    Institution,
    /// A news agency, newspaper or broadcaster.
    Outlet,
    /// Someone the article does not name.
    Anonymous,
}

/// Who is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The name shown.
    pub name: String,
    /// Other phrases that mean it, sorted.
    pub aliases: Vec<String>,
    /// The side it belongs to, such as `Russia`.
    pub side: Option<String>,
    /// What kind of speaker.
    pub kind: VoiceKind,
    /// The name of the voice that this one may be: *the company*, where one company has a name.
    pub likely: Option<String>,
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

/// What the user settled about names; wins over all that is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aliases {
    /// Phrase or voice name → the name of the voice it means.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Name of a voice → its side; an empty side is no side.
    #[serde(default)]
    pub sides: BTreeMap<String, String>,
    /// Names of voices that are not one, the lesser first.
    #[serde(default)]
    pub apart: BTreeSet<(String, String)>,
    /// Whose voice a spokesman is.
    #[serde(default)]
    pub spokesmen: Spokesmen,
}
