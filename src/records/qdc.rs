//! The codebook of REFI-QDA 1.0 (`.qdc`, qdasoftware.org). Knows nothing of the passages that are coded; `project` reads
//! the form back.

use crate::{
    project::{Code, Codebook, KEY_WORDS},
    tables::table::escaped,
};
use sha2::{Digest, Sha256};
use std::fmt::Write;

pub(crate) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
/// The codebook alone.
#[must_use]
pub fn qdc(codebook: &Codebook) -> String {
    let mut out = format!(
        "{HEAD}<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Counterpoint {}\"><Codes>\n",
        env!("CARGO_PKG_VERSION")
    );
    codes(&mut out, codebook);
    out + "</Codes></CodeBook>\n"
}

/// The elements of the codes, for a codebook or a project.
pub(crate) fn codes(out: &mut String, codebook: &Codebook) {
    for code in &codebook.codes {
        let guid = id("code", &code.name);
        let colour = if is_colour(&code.colour) { code.colour.as_str() } else { "#808080" };
        let description = match described(code) {
            text if text.is_empty() => String::new(),
            text => format!("<Description>{}</Description>", escaped(&text)),
        };
        let _ = writeln!(
            out,
            "<Code guid=\"{guid}\" name=\"{}\" isCodable=\"true\" color=\"{}\">{description}</Code>",
            escaped(&code.name),
            escaped(colour)
        );
    }
}

/// The definition with the key words, for which the exchange form has no place.
fn described(code: &Code) -> String {
    if code.key_words.is_empty() {
        return code.definition.clone();
    }
    format!("{}\n\n{KEY_WORDS}{}", code.definition, code.key_words.join(", "))
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// An id that is the same for the same thing: a UUID of version 8 made from a hash.
pub(crate) fn id(kind: &str, name: &str) -> String {
    let hash = Sha256::digest(format!("counterpoint/{kind}/{name}").as_bytes());
    let hex: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-8{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
}
