//! What the user settled by hand. Inputs of every later comparison. Knows nothing of how they are carried out.

use super::Anchor;
use crate::article::ArticleId;
use serde::{Deserialize, Serialize};

/// One thing settled, when and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// When, in seconds since 1970 UTC; 0 where it is not known.
    #[serde(default)]
    pub at: u64,
    /// Who, as they call themselves; empty for the only user.
    #[serde(default)]
    pub by: String,
    /// What.
    pub what: What,
}

/// The kinds of decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// These two are parallel.
    Confirm(Anchor, Anchor),
    /// These two are not.
    Reject(Anchor, Anchor),
    /// These statements are one point and stay so.
    Pin(Vec<Anchor>),
    /// The first statement leaves its point and joins the one that holds the second.
    Move(Anchor, Anchor),
    /// These statements leave their point and make one of their own, or stand alone if there is one.
    Split(Vec<Anchor>),
    /// The points that hold these two are one.
    Merge(Anchor, Anchor),
    /// The point that holds this statement is called so.
    Label(Anchor, String),
    /// The voice of that name is called so from now on.
    RenameVoice {
        /// The name found.
        from: String,
        /// The name wanted.
        to: String,
    },
    /// These voices are one.
    MergeVoices {
        /// The names found.
        from: Vec<String>,
        /// The name of the one.
        into: String,
    },
    /// The voice belongs to that side; an empty side is none.
    SetSide {
        /// The voice's name.
        voice: String,
        /// The side.
        side: String,
    },
    /// This statement is that voice's.
    SetVoice {
        /// The statement.
        statement: Anchor,
        /// The voice's name.
        voice: String,
    },
    /// The attribution of this statement is right as found.
    AcceptVoice(Anchor),
    /// Words written at a place.
    Note(Anchor, String),
    /// A word to find the place by.
    Tag(Anchor, String),
    /// The place speaks in that frame of the codebook.
    Code(Anchor, String),
    /// This passage is compared although it was set aside.
    Restore(Anchor),
    /// This passage is set aside.
    SetAside(Anchor),
    /// That repair of the article, by the text before it, is taken back.
    UndoRepair {
        /// The article.
        article: ArticleId,
        /// Where it stood and what it made.
        repair: Anchor,
    },
}
