//! E-mails (.eml): subject, sender, day and the text; quoted mails and signatures set aside. Opens no attachment.

use super::{html, text};
use crate::article::{Problem, Role};
use crate::import::draft::{Draft, Found, Part};
use crate::locale::message;
use crate::unpack::decode;
use mail_parser::{MessageParser, PartType};

/// Reads one message: one article.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    let Some(message) = MessageParser::default().parse(bytes) else {
        return Found::nothing(Problem::new("bad-email", message!("import-bad-email", name = name)));
    };
    let marked_up = message.text_bodies().next().is_none_or(|part| matches!(part.body, PartType::Html(_)));
    let parts = match (marked_up, message.body_html(0), message.body_text(0)) {
        (true, Some(page), _) => html::parts(&page),
        (_, _, Some(words)) => plain(&words),
        _ => Vec::new(),
    };
    let mut draft = Draft::of_parts(parts);
    draft.meta.title = message.subject().map(str::to_owned);
    let sender = message.from().and_then(|from| from.first());
    draft.meta.outlet = sender.and_then(|s| s.name().or(s.address()).map(str::to_owned));
    draft.meta.published = message.date().map(|day| format!("{:04}-{:02}-{:02}", day.year, day.month, day.day));
    draft.media_type = "message/rfc822";
    draft.encoding = decode(bytes, None).encoding;
    Found::one(draft)
}

/// The paragraphs of a mail's text; quoted lines and what follows the mark of a signature are set aside.
fn plain(words: &str) -> Vec<Part> {
    let normal = words.replace("\r\n", "\n");
    let (body, signature) = normal.split_once("\n-- \n").map_or((normal.as_str(), None), |(b, s)| (b, Some(s)));
    let mut parts = Vec::new();
    for part in text::paragraphs(body) {
        let quoted = part.text.starts_with('>');
        parts.push(Part::new(part.text, quoted.then_some(Role::Boilerplate)));
    }
    parts.extend(signature.map(|signature| Part::new(text::joined(signature), Some(Role::Boilerplate))));
    parts
}
