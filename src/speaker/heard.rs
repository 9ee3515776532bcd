//! What is heard in one article: who each attribution is laid to and who passed it on.

use super::name::Speaker;
use std::collections::BTreeMap;

/// Who one attribution is laid to and who passed it on, each with the phrase that names them.
pub(super) struct Heard {
    pub(super) voice: Option<(String, Speaker)>,
    pub(super) via: Vec<(String, Speaker)>,
}

/// Whom an article's attributions name, once joined.
#[derive(Default)]
pub(super) struct Mentions {
    pub(super) heard: Vec<Heard>,
    /// Speakers that nothing joined, each with the one that it may be.
    pub(super) likely: Vec<(Speaker, Speaker)>,
}

/// Speakers by what they are found as → whom they are.
pub(super) type Same = BTreeMap<(String, String), Speaker>;

/// What a speaker is found as: its key and its name.
pub(super) fn identity(speaker: &Speaker) -> (String, String) {
    (speaker.key.clone(), speaker.name.clone())
}
