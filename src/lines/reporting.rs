//! The words by which a line is reported: its attribution's cue, and the class of the reporting verb in it.

use super::{Line, Lines};
use crate::text::{Span, fold, tokens};

/// The attribution of a line and its cue.
pub(crate) fn cue(lines: &Lines<'_>, line: &Line) -> Option<(u32, Span)> {
    let index = lines.statement(line)?.attribution?;
    let text = lines.subject.texts.get(line.place.article())?;
    Some((index, text.attributions.get(index as usize)?.cue?))
}

/// The class of the words of a cue, its word in lower case, and where it stands.
pub(crate) fn classed(lines: &Lines<'_>, line: &Line, cue: Span) -> Option<(String, String, Span)> {
    let phrases = lines.subject.lists.of(line.language, "reporting")?;
    // A phrase may reach beyond the cue (`maintained that`).
    let body = lines.body(line);
    let end = (cue.end() + 12).min(body.len());
    let end = (cue.end()..=end).rev().find(|at| body.is_char_boundary(*at)).unwrap_or(cue.end());
    let words = body.get(cue.start()..end)?;
    let found = tokens(words);
    let forms: Vec<String> = found.iter().map(|token| fold(token.span.of(words))).collect();
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    let inside = |first: usize| found[first].span.start() < cue.len();
    let hits: Vec<_> = phrases.find(&forms).into_iter().filter(|hit| inside(hit.first)).collect();
    // Of several verbs the one that is not neutral says more.
    let hit = hits.iter().find(|hit| phrases.class(hit) != "neutral").or_else(|| hits.first())?;
    let span = found.get(hit.first)?.span.cover(found.get(hit.end - 1)?.span);
    let word = span.of(words).to_lowercase();
    Some((phrases.class(hit).to_owned(), word, span.shifted(cue.start())))
}
