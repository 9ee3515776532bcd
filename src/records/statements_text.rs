//! Statements with their voices in the margin, for people at a terminal. Knows nothing of comparisons.

use crate::{comparison::ReadArticle, speaker::Voice, statement::Kind};
use std::fmt::Write;

/// Characters of the margin.
const MARGIN: usize = 24;

/// One statement a line: voice, a mark for its kind, the words. A blank line ends the article.
#[must_use]
pub fn statements_text(read: &ReadArticle, voices: &[Voice]) -> String {
    let article = &read.article;
    let mut out = String::new();
    let _ = writeln!(out, "# {} · {}", article.id, article.label());
    for statement in &read.statements {
        let heard =
            statement.voice.and_then(|voice| voices.get(voice as usize)).map_or("", |voice| voice.name.as_str());
        let mark = match statement.kind {
            Kind::Narration => '│',
            Kind::Direct => '“',
            Kind::Indirect => '»',
            Kind::Mixed => '‹',
            Kind::Heading => '#',
            Kind::Caption => '□',
            Kind::Boilerplate => '–',
        };
        let name: String = heard.chars().take(MARGIN).collect();
        let words = statement.span.of(&article.body).split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = writeln!(out, "{name:>MARGIN$} {mark} {words}");
    }
    out.push('\n');
    out
}
