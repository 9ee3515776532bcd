//! What a file is, by its bytes first and its name's ending second. Reads no article.

use crate::{
    locale::{Message, message},
    unpack,
};

/// A kind of file that has a reader, or is named when refused.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Markdown,
    Html,
    Json,
    Table,
    Email,
    Rtf,
    Pdf,
    /// A zip archive: Word, OpenDocument or EPUB, told apart by what is in it.
    Archive,
    Gzip,
    Warc,
    OldWord,
    Picture,
    Binary,
}

impl Format {
    /// What people call it.
    pub(super) fn label(self) -> Message {
        match self {
            Self::Text => message!("kind-text"),
            Self::Markdown => message!("kind-markdown"),
            Self::Html => message!("kind-html"),
            Self::Json => message!("kind-json"),
            Self::Table => message!("kind-table"),
            Self::Email => message!("kind-email"),
            Self::Rtf => message!("kind-rtf"),
            Self::Pdf => message!("kind-pdf"),
            Self::Archive => message!("kind-archive"),
            Self::Gzip => message!("kind-gzip"),
            Self::Warc => message!("kind-warc"),
            Self::OldWord => message!("kind-old-word"),
            Self::Picture => message!("kind-picture"),
            Self::Binary => message!("kind-binary"),
        }
    }
}

/// The kind of file that the bytes are.
pub(super) fn sniff(name: &str, bytes: &[u8]) -> Format {
    let head = &bytes[..bytes.len().min(16_384)];
    let skipped = head.trim_ascii_start();
    let magic = [
        (&b"{\\rtf"[..], Format::Rtf),
        (b"PK\x03\x04", Format::Archive),
        (b"PK\x05\x06", Format::Archive),
        (b"\x1f\x8b", Format::Gzip),
        (b"WARC/1.", Format::Warc),
        (b"\xd0\xcf\x11\xe0", Format::OldWord),
        (b"\x89PNG", Format::Picture),
        (b"\xff\xd8\xff", Format::Picture),
        (b"GIF8", Format::Picture),
        (b"RIFF", Format::Picture),
    ];
    if let Some((_, format)) = magic.iter().find(|(start, _)| skipped.starts_with(start)) {
        return *format;
    }
    if head[..head.len().min(1_024)].windows(5).any(|w| w == b"%PDF-") {
        return Format::Pdf;
    }
    if unpack::is_binary(bytes) {
        return Format::Binary;
    }
    let text = unpack::decode(head, None).text;
    by_text(ending(name).as_deref(), text.trim_start())
}

/// The name's ending in lower case.
pub(super) fn ending(name: &str) -> Option<String> {
    let (stem, ending) = name.rsplit_once('.')?;
    (!stem.is_empty() && ending.len() <= 8).then(|| ending.to_ascii_lowercase())
}

/// What endings promise. The one list of them: what can be opened is read off it.
const PROMISED: [(&str, Format); 21] = [
    ("txt", Format::Text),
    ("text", Format::Text),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("html", Format::Html),
    ("htm", Format::Html),
    ("xhtml", Format::Html),
    ("json", Format::Json),
    ("jsonl", Format::Json),
    ("ndjson", Format::Json),
    ("csv", Format::Table),
    ("tsv", Format::Table),
    ("eml", Format::Email),
    ("rtf", Format::Rtf),
    ("pdf", Format::Pdf),
    ("docx", Format::Archive),
    ("odt", Format::Archive),
    ("epub", Format::Archive),
    ("gz", Format::Gzip),
    ("warc", Format::Warc),
    ("doc", Format::OldWord),
];

/// Endings of files that can be read as articles.
#[must_use]
pub fn endings() -> Vec<&'static str> {
    let read = PROMISED.into_iter().filter(|(_, format)| *format != Format::OldWord);
    read.map(|(ending, _)| ending).collect()
}

/// The format that a name's ending promises, if it promises one.
pub(super) fn promised(name: &str) -> Option<Format> {
    promised_by(&ending(name)?)
}

fn promised_by(ending: &str) -> Option<Format> {
    PROMISED.into_iter().find(|(known, _)| *known == ending).map(|(_, format)| format)
}

fn by_text(ending: Option<&str>, text: &str) -> Format {
    match ending.and_then(promised_by) {
        Some(format @ (Format::Json | Format::Markdown | Format::Email)) => return format,
        Some(Format::Table) if !is_html(text) => return Format::Table,
        Some(Format::Html) if text.contains('<') => return Format::Html,
        _ => {}
    }
    if is_html(text) {
        Format::Html
    } else if is_json(text) {
        Format::Json
    } else if is_email(text) {
        Format::Email
    } else {
        Format::Text
    }
}

fn is_html(text: &str) -> bool {
    let lower = text[..floor(text, 2_048)].to_ascii_lowercase();
    let tags = ["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<meta "];
    lower.starts_with('<') && tags.iter().any(|tag| lower.contains(tag))
}

fn is_json(text: &str) -> bool {
    let after = |c: char| text.strip_prefix(c).map(str::trim_start);
    after('{').is_some_and(|rest| rest.starts_with('"')) || after('[').is_some_and(|rest| rest.starts_with('{'))
}

/// Header lines up to the first blank line, two of the usual ones among them.
fn is_email(text: &str) -> bool {
    let head = text.split("\n\n").next().unwrap_or("").split("\r\n\r\n").next().unwrap_or("");
    let names: Vec<String> = head
        .lines()
        .filter(|line| !line.starts_with([' ', '\t']))
        .map_while(|line| {
            let (name, _) = line.split_once(':')?;
            let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            plain.then(|| name.to_ascii_lowercase())
        })
        .collect();
    let known = ["from", "to", "subject", "date", "mime-version", "received", "return-path", "message-id"];
    let all = head.lines().filter(|line| !line.starts_with([' ', '\t'])).count();
    names.len() == all && names.iter().filter(|name| known.contains(&name.as_str())).count() >= 2
}

/// The last character boundary of `text` at or before `at`.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
