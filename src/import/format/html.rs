//! Saved web pages → one article: the body by a reader-view extractor and this room's own judgement of its blocks.
//! Knows the page's metadata by `metadata`, the body by `extract`. Executes and fetches nothing.

use super::{database, extract, metadata};
use crate::article::Problem;
use crate::import::{
    draft::{Draft, Found, Part},
    sniff,
};
use crate::locale::message;
use crate::unpack::decode;
use crate::work::{contained, limits};
use dom_query::Document;
use std::borrow::Cow;

/// Reads a page. `charset` is what the transport said of its encoding, if anything did.
pub(super) fn read(name: &str, bytes: &[u8], charset: Option<&str>) -> Found {
    let mut problems = Vec::new();
    let cut = bytes.len() > limits::PAGE_BYTES;
    if cut {
        let said = message!("import-page-cut", name = name, most = limits::PAGE_BYTES >> 20);
        problems.push(Problem::new("page-cut", said));
    }
    let bytes = &bytes[..bytes.len().min(limits::PAGE_BYTES)];
    let declared = charset.map(str::to_owned).or_else(|| declared_charset(bytes));
    let decoded = decode(bytes, declared.as_deref());
    let page = shallow(&decoded.text);
    if matches!(page, Cow::Owned(_)) {
        let said = message!("import-tags-too-deep", name = name, most = limits::TAG_NESTING);
        problems.push(Problem::new("too-deep", said));
    }
    let drafts = contained(|| {
        let document = Document::from(page.as_ref());
        database::of_page(&document).unwrap_or_else(|| vec![article(document)])
    });
    let Some(mut drafts) = drafts else {
        let said = message!("import-bad-page", name = name);
        problems.push(Problem::new("bad-page", said));
        return Found { drafts: Vec::new(), problems };
    };
    for draft in &mut drafts {
        draft.encoding.clone_from(&decoded.encoding);
        draft.media_type = "text/html";
    }
    Found { drafts, problems }
}

/// The blocks of HTML that is all body, such as a chapter or a mail.
pub(super) fn parts(html: &str) -> Vec<Part> {
    let page = shallow(html);
    contained(|| extract::parts(&Document::from(page.as_ref()))).unwrap_or_default()
}

/// A piece of HTML that is all body: its text and the parts of it.
pub(super) fn fragment(html: &str) -> Draft {
    Draft::of_parts(parts(html))
}

fn article(document: Document) -> Draft {
    let known = metadata::of(&document);
    let mut draft = Draft::of_parts(extract::body(document, &known));
    draft.meta = known.meta;
    draft
}

/// The charset that the head of a page names, in a `meta` tag or an XML declaration.
fn declared_charset(bytes: &[u8]) -> Option<String> {
    let head: String = bytes[..bytes.len().min(4_096)].iter().map(|b| char::from(*b)).collect();
    let head = head.to_ascii_lowercase();
    let at = head.find("charset=").map(|at| at + 8).or_else(|| head.find("encoding=").map(|at| at + 9))?;
    let label = head[sniff::floor(&head, at)..].trim_start_matches(['"', '\'', ' ']);
    let label: String = label.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    (!label.is_empty()).then_some(label)
}

/// Elements that have no end tag, or whose end the parser supplies.
const UNCOUNTED: [&str; 30] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p",
    "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "html", "head", "body",
    "colgroup",
];

/// Elements that a parser opens again in the next block where their end is missing.
const STYLES: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// The page without the tags that stand deeper, or are more, than the limits; the page itself where there are none.
fn shallow(html: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let (mut from, mut at) = (0, 0);
    let mut nesting = Nesting::default();
    while let Some(open) = html[at..].find('<').map(|n| at + n) {
        let rest = &html[open..];
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(html.len(), |n| open + n + 3);
            continue;
        }
        let closes = rest.starts_with("</");
        let name: String = rest[1 + usize::from(closes)..]
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric())
            .map(|b| char::from(b.to_ascii_lowercase()))
            .take(16)
            .collect();
        if name.is_empty() {
            at = open + 1;
            // A sign that begins no tag costs a parser as much as one that does.
            if nesting.is_full() {
                kept.push_str(&html[from..open]);
                from = at;
            }
            continue;
        }
        let end = rest.find('>').map_or(html.len(), |n| open + n + 1);
        at = end;
        if matches!(name.as_str(), "script" | "style") && !closes {
            let close = if name == "script" { "</script" } else { "</style" };
            at = find_lower(&html[end..], close).map_or(html.len(), |n| end + n);
        }
        if nesting.drops(&name, closes, rest[..end - open].ends_with("/>")) {
            kept.push_str(&html[from..open]);
            kept.push(' ');
            from = end;
        }
    }
    if from == 0 {
        return Cow::Borrowed(html);
    }
    kept.push_str(&html[from..]);
    Cow::Owned(kept)
}

/// How deep a walk over tags stands, and how many it has met.
#[derive(Default)]
struct Nesting {
    depth: usize,
    styles: usize,
    tags: usize,
    dropped: usize,
}

impl Nesting {
    /// Takes note of a sign that is no tag; whether there were too many.
    fn is_full(&mut self) -> bool {
        self.tags += 1;
        self.tags > limits::TAGS
    }

    /// Takes note of a tag; whether it passes the limits and must go.
    fn drops(&mut self, name: &str, closes: bool, empty: bool) -> bool {
        self.tags += 1;
        if self.tags > limits::TAGS {
            return true;
        }
        if empty || UNCOUNTED.contains(&name) {
            return false;
        }
        if STYLES.contains(&name) {
            if closes {
                self.styles = self.styles.saturating_sub(1);
                return false;
            }
            self.styles += usize::from(self.styles < limits::STYLE_NESTING);
            return self.styles >= limits::STYLE_NESTING;
        }
        match (closes, self.dropped, self.depth) {
            (true, 1.., _) => self.dropped -= 1,
            (true, 0, _) => {
                self.depth = self.depth.saturating_sub(1);
                return false;
            }
            (false, _, depth) if depth >= limits::TAG_NESTING => self.dropped += 1,
            (false, _, _) => {
                self.depth += 1;
                return false;
            }
        }
        true
    }
}

/// Where `needle` (lower case) first stands in `text`, in any case.
fn find_lower(text: &str, needle: &str) -> Option<usize> {
    let (text, needle) = (text.as_bytes(), needle.as_bytes());
    text.windows(needle.len()).position(|window| window.eq_ignore_ascii_case(needle))
}
