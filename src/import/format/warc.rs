//! Web archives (.warc, .warc.gz): one article a saved page; and other gzipped files. Unpacks to a limit.

use super::html;
use crate::article::Problem;
use crate::import::{
    draft::Found,
    sniff::{self, Format},
};
use crate::locale::{Message, message};
use crate::unpack::gunzip;
use crate::work::limits;

/// Reads a gzipped file: what is in it, if that is not packed again.
pub(super) fn read_gzip(name: &str, bytes: &[u8], read_inner: fn(Format, &str, &[u8]) -> Found) -> Found {
    let refused = |code, said: Message| Found::nothing(Problem::new(code, said));
    let Some(unpacked) = gunzip(bytes, limits::UNPACKED_BYTES + 1) else {
        return refused("damaged-archive", message!("import-damaged-gzip", name = name));
    };
    if unpacked.len() as u64 > limits::UNPACKED_BYTES {
        return refused("archive-too-large", message!("import-gzip-too-large", name = name));
    }
    let inner = name.strip_suffix(".gz").unwrap_or(name);
    match sniff::sniff(inner, &unpacked) {
        Format::Gzip | Format::Archive => refused("nested-archive", message!("import-nested-archive", name = name)),
        format => read_inner(format, inner, &unpacked),
    }
}

/// Reads a web archive: each saved response that is a page.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    let mut found = Found::default();
    let mut rest = bytes;
    let mut room = limits::UNPACKED_BYTES;
    while let Some((head, body)) = halves(rest) {
        let field = |name: &str| field(head, name);
        let length = field("content-length").and_then(|n| n.parse::<usize>().ok()).unwrap_or(0).min(body.len());
        if field("warc-type").as_deref() == Some("response") {
            if room == 0 || found.drafts.len() > limits::ARTICLES {
                let said = message!("import-web-archive-too-large", name = name, read = found.drafts.len());
                found.problems.push(Problem::new("archive-too-large", said));
                break;
            }
            page(name, &body[..length], field("warc-target-uri"), &mut room, &mut found);
        }
        rest = body[length..].trim_ascii_start();
        if !rest.starts_with(b"WARC/") {
            break;
        }
    }
    if found.drafts.is_empty() && found.problems.is_empty() {
        found.problems.push(Problem::new("no-text", message!("import-no-pages", name = name)));
    }
    found
}

/// Takes in the page of a response; `room` is how many bytes may yet be unpacked.
fn page(name: &str, response: &[u8], url: Option<String>, room: &mut u64, found: &mut Found) {
    let Some((head, body)) = halves(response) else { return };
    let kind = field(head, "content-type").unwrap_or_default().to_ascii_lowercase();
    if !kind.contains("html") {
        return;
    }
    let chunked = field(head, "transfer-encoding").is_some_and(|e| e.eq_ignore_ascii_case("chunked"));
    let body = if chunked { dechunked(body) } else { body.to_vec() };
    let packed = field(head, "content-encoding").is_some_and(|e| e.to_ascii_lowercase().contains("gzip"));
    let most = (*room).min(limits::PAGE_BYTES as u64 + 1);
    let Some(body) = (if packed { gunzip(&body, most) } else { Some(body) }) else {
        let page = url.map_or_else(|| message!("import-a-page"), Message::Words);
        let said = message!("import-damaged-page", name = name, page = page);
        return found.problems.push(Problem::new("damaged-page", said));
    };
    *room = room.saturating_sub(body.len() as u64);
    let charset = kind.split_once("charset=").map(|(_, label)| label.trim_matches(['"', ' ', ';']).to_owned());
    let mut pages = html::read(name, &body, charset.as_deref());
    for draft in &mut pages.drafts {
        draft.meta.url = draft.meta.url.take().or_else(|| url.clone());
    }
    found.drafts.append(&mut pages.drafts);
    found.problems.append(&mut pages.problems);
}

/// A head of lines and what follows its blank line.
fn halves(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = bytes.windows(4).take(65_536).position(|w| w == b"\r\n\r\n")?;
    Some((&bytes[..at], &bytes[at + 4..]))
}

fn field(head: &[u8], name: &str) -> Option<String> {
    String::from_utf8_lossy(head).lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

fn dechunked(mut bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(bytes.len());
    while let Some(end) = bytes.iter().position(|b| *b == b'\n') {
        let size = String::from_utf8_lossy(&bytes[..end]);
        let Ok(size) = usize::from_str_radix(size.trim().split(';').next().unwrap_or(""), 16) else { break };
        let start = end + 1;
        let stop = start.saturating_add(size).min(bytes.len());
        whole.extend_from_slice(&bytes[start..stop]);
        if size == 0 {
            break;
        }
        bytes = bytes[stop..].strip_prefix(b"\r\n").unwrap_or(&bytes[stop..]);
    }
    whole
}
