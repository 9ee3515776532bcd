//! A report as one self-contained HTML page: no scripts, nothing loaded, nothing sent. Knows no other format.

use super::{
    html_parts as parts,
    table::{Report, escaped},
};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("../../assets/report/report.css");

/// The page: coverage, the parallel table with marked words, what stands alone, framing, sources, method.
/// A content security policy allows its own style and nothing else.
#[must_use]
pub fn html(report: &Report<'_>) -> String {
    let title = escaped(&report.title());
    let mut out = String::with_capacity(1 << 16);
    out.push_str(&format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Counterpoint {}\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        base64(&Sha256::digest(STYLE.as_bytes())),
        env!("CARGO_PKG_VERSION"),
    ));
    parts::head(&mut out, report);
    out.push_str("<main>\n");
    parts::coverage(&mut out, report);
    parts::points(&mut out, report);
    parts::alone(&mut out, report);
    super::html_framing::framing(&mut out, report);
    parts::sources(&mut out, report);
    parts::method(&mut out, report);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Base64 with padding (RFC 4648).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    out
}
