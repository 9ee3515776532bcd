//! Statements → versions. Knows nothing of scores.

use super::{By, Text, Version};
use crate::{statement::Place, voice::Voice};

/// The columns of a comparison: outlets in the order of the articles; voices and sides by weight, then name.
/// Statements that are not compared stand in none.
#[must_use]
pub fn versions(by: By, texts: &[Text<'_>], voices: &[Voice]) -> Vec<Version> {
    let mut found: Vec<Version> = Vec::new();
    for (article, text) in texts.iter().enumerate() {
        for (index, statement) in text.statements.iter().enumerate().filter(|(_, s)| s.kind.is_compared()) {
            let voice = statement.voice.and_then(|v| voices.get(v as usize));
            let name = match (by, voice) {
                (By::Outlet, _) => text.article.label(),
                (By::Voice, Some(voice)) => voice.name.as_str(),
                (By::Side, Some(voice)) => voice.side.as_deref().unwrap_or(voice.name.as_str()),
                (_, None) => continue,
            };
            let place = Place::new(article, index);
            match found.iter_mut().find(|version| version.name == name) {
                Some(version) => version.statements.push(place),
                None => found.push(Version { name: name.to_owned(), statements: vec![place] }),
            }
        }
    }
    if by != By::Outlet {
        found.sort_by(|a, b| b.statements.len().cmp(&a.statements.len()).then_with(|| a.name.cmp(&b.name)));
    }
    found
}
