//! An article as a reference manager sees it. Knows no format of references.

use crate::{article::Article, comparison::Comparison, text::one_line};

/// What is cited of an article, each part on one line.
pub(super) struct Reference {
    /// Letters, digits, `.`, `-` and `_` only; differs between the articles of a comparison.
    pub key: String,
    pub title: Option<String>,
    /// The names of the byline, without its first "By".
    pub authors: Vec<String>,
    pub outlet: Option<String>,
    /// Year, month, day as far as they are known.
    pub date: Vec<u16>,
    pub url: Option<String>,
    pub language: String,
    /// File and hash, so that the text cited can be told from others.
    pub note: String,
}

/// The articles in their order.
pub(super) fn references(comparison: &Comparison) -> Vec<Reference> {
    let mut found: Vec<Reference> = Vec::new();
    for read in &comparison.articles {
        let mut reference = reference(&read.article);
        let plain = reference.key.clone();
        let mut number = 2;
        while found.iter().any(|other| other.key == reference.key) {
            reference.key = format!("{plain}-{number}");
            number += 1;
        }
        found.push(reference);
    }
    found
}

/// The address, if it is one that may stand in a link.
pub(crate) fn link(url: &str) -> Option<&str> {
    let lower = url.trim().to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://")).then(|| url.trim())
}

fn reference(article: &Article) -> Reference {
    let line = |text: &Option<String>| text.as_deref().map(one_line).filter(|text| !text.is_empty());
    let kept = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let key: String = article.id.as_str().chars().map(|c| if kept(c) { c } else { '-' }).collect();
    let file = article.origin.file.as_deref().map_or_else(String::new, |file| format!("{}, ", one_line(file)));
    Reference {
        key,
        title: line(&article.title),
        authors: article.byline.as_deref().map_or_else(Vec::new, authors),
        outlet: line(&article.outlet),
        date: article.published.as_deref().map_or_else(Vec::new, date),
        url: article.url.as_deref().and_then(link).map(one_line),
        language: article.language.tag().to_owned(),
        note: format!("{file}SHA-256 {}", article.origin.sha256),
    }
}

/// A byline's names. Only what is sure is taken apart: "By", "and", "&"; a comma may belong to a name.
fn authors(byline: &str) -> Vec<String> {
    let line = one_line(byline);
    let named =
        ["By ", "by ", "BY "].iter().find_map(|by| line.strip_prefix(by)).unwrap_or(&line).replace(" & ", " and ");
    named.split(" and ").map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn date(published: &str) -> Vec<u16> {
    published.split('-').map_while(|part| part.parse().ok()).take(3).collect()
}
