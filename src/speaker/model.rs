//! Voices as plain data.

use serde::{Deserialize, Serialize};

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
