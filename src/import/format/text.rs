//! Plain text in any encoding.

use super::front;
use crate::article::blocks;
use crate::import::draft::{Draft, Found, Part};
use crate::unpack::decode;

/// Reads a plain text: one article. Line ends become `\n`; lines broken at a width are joined again.
pub(super) fn read(bytes: &[u8]) -> Found {
    let decoded = decode(bytes, None);
    let found = super::database::split(&paragraphs(&decoded.text));
    let mut drafts = found.unwrap_or_else(|| vec![draft(&decoded.text)]);
    for draft in &mut drafts {
        draft.encoding.clone_from(&decoded.encoding);
        draft.media_type = "text/plain";
    }
    Found { drafts, problems: Vec::new() }
}

/// The draft of a text that is one article; a text whose lines are whole paragraphs is kept as it is.
pub(super) fn draft(text: &str) -> Draft {
    let text = line_ends(text);
    if text.contains('\u{c}') || blocks::is_wrapped(&text) {
        return front::draft(paragraphs(&text));
    }
    let lines = blocks::lines(&text);
    let parts: Vec<Part> = lines.iter().map(|(span, _)| Part::new(span.of(&text), None)).collect();
    let (front, taken) = front::taken(&parts);
    let start = lines.get(taken).map_or(0, |(span, _)| span.start());
    Draft { text: text[start..].trim_end().to_owned(), meta: front, ..Draft::default() }
}

fn line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n")
}

/// The paragraphs of a text: its lines, or joined lines where they were broken at a width; form feeds turn pages.
pub(super) fn paragraphs(text: &str) -> Vec<Part> {
    let text = line_ends(text);
    let mut parts = Vec::new();
    for (page, text) in text.split('\u{c}').enumerate() {
        for (span, _) in blocks::lines(text) {
            parts.push(Part { text: joined(span.of(text)), role: None, page: Some(page + 1) });
        }
    }
    parts
}

/// A paragraph of several lines as one line; a hyphen at a line's end goes where a small letter follows it.
pub(super) fn joined(paragraph: &str) -> String {
    let mut whole = String::with_capacity(paragraph.len());
    for line in paragraph.lines().map(str::trim) {
        let broken = whole.ends_with('-')
            && whole.chars().rev().nth(1).is_some_and(char::is_alphabetic)
            && line.starts_with(char::is_lowercase);
        if broken {
            whole.pop();
        } else if !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(line);
    }
    whole
}
