//! Markdown, with a head of `key: value` lines if there is one.

use super::{front, record};
use crate::article::Role;
use crate::import::draft::{Found, Part};
use crate::unpack::decode;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Reads a Markdown text: one article.
pub(super) fn read(bytes: &[u8]) -> Found {
    let decoded = decode(bytes, None);
    let text = decoded.text.replace("\r\n", "\n");
    let (head, body) = split_head(&text);
    let mut draft = front::draft(parts(body));
    let given = record::draft(record::fields(head.into_iter()));
    draft.id = given.id;
    draft.meta = given.meta.or(draft.meta);
    draft.encoding = decoded.encoding;
    draft.media_type = "text/markdown";
    Found::one(draft)
}

/// The `key: value` lines between two lines of `---` at the start, and the rest.
fn split_head(text: &str) -> (Vec<(&str, String)>, &str) {
    let Some((head, body)) = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) else {
        return (Vec::new(), text);
    };
    let line = |line: &'_ str| -> Option<(usize, String)> {
        let (_, value) = line.split_once(':')?;
        Some((line.find(':')?, value.trim().trim_matches(['"', '\'']).to_owned()))
    };
    let fields = head.lines().filter_map(|l| line(l).map(|(cut, value)| (l[..cut].trim(), value)));
    (fields.collect(), body)
}

/// The blocks of a Markdown text with their marks taken off.
fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut words = String::new();
    let mut role = None;
    let mut picture = 0_usize;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                flush(&mut words, None, &mut parts);
                role = Some(Role::Heading);
            }
            Event::Start(Tag::Image { .. }) => picture += 1,
            Event::End(TagEnd::Image) => picture = picture.saturating_sub(1),
            Event::Text(text) | Event::Code(text) if picture == 0 => words.push_str(&text),
            Event::SoftBreak => words.push(' '),
            Event::HardBreak => words.push('\n'),
            Event::Start(Tag::Paragraph | Tag::Item | Tag::BlockQuote(_) | Tag::CodeBlock(_))
            | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::CodeBlock)
            | Event::Rule => {
                flush(&mut words, role.take(), &mut parts);
            }
            _ => {}
        }
    }
    flush(&mut words, role, &mut parts);
    parts
}

fn flush(words: &mut String, role: Option<Role>, parts: &mut Vec<Part>) {
    let text = std::mem::take(words);
    if !text.trim().is_empty() {
        parts.push(Part::new(text.trim(), role));
    }
}
