//! Statements → versions.

use super::{Text, Version};
use crate::{article::Article, project::By, speaker::Voice, statement::Place};

/// The columns of a comparison: outlets in the order of the articles; voices and sides by weight, then name.
/// An article without an outlet is a version of its own. Statements that are not compared stand in none.
#[must_use]
pub fn versions(by: By, texts: &[Text<'_>], voices: &[Voice]) -> Vec<Version> {
    let mut found: Vec<(String, Version)> = Vec::new();
    let named: Vec<(String, String)> = texts.iter().map(|text| outlet(text.article, texts)).collect();
    for (article, text) in texts.iter().enumerate() {
        for (index, statement) in text.statements.iter().enumerate().filter(|(_, s)| s.kind.is_compared()) {
            let voice = statement.voice.and_then(|v| voices.get(v as usize));
            let (key, name) = match (by, voice) {
                (By::Outlet, _) => (named[article].0.as_str(), named[article].1.as_str()),
                (By::Voice, Some(voice)) => (voice.name.as_str(), voice.name.as_str()),
                (By::Side, Some(voice)) => {
                    let side = voice.side.as_deref().unwrap_or(voice.name.as_str());
                    (side, side)
                }
                (_, None) => continue,
            };
            let place = Place::new(article, index);
            match found.iter_mut().find(|(known, _)| known == key) {
                Some((_, version)) => version.statements.push(place),
                None => found.push((key.to_owned(), Version { name: name.to_owned(), statements: vec![place] })),
            }
        }
    }
    let mut versions: Vec<Version> = found.into_iter().map(|(_, version)| version).collect();
    if by != By::Outlet {
        versions.sort_by(|a, b| b.statements.len().cmp(&a.statements.len()).then_with(|| a.name.cmp(&b.name)));
    }
    versions
}

/// What keeps an article's column apart from others, and its name: the outlet; else the id, under the title, the file
/// that no other article came from, or the id.
fn outlet(article: &Article, texts: &[Text<'_>]) -> (String, String) {
    let filled = |name: &Option<String>| name.clone().filter(|name| !name.trim().is_empty());
    if let Some(outlet) = filled(&article.outlet) {
        return (format!("outlet {outlet}"), outlet);
    }
    let id = article.id.to_string();
    let alone =
        |file: &String| texts.iter().filter(|text| text.article.origin.file.as_ref() == Some(file)).count() == 1;
    let name =
        filled(&article.title).or_else(|| filled(&article.origin.file).filter(alone)).unwrap_or_else(|| id.clone());
    (format!("article {id}"), name)
}
