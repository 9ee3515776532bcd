//! The codebook of REFI-QDA 1.0 (`.qdc`, qdasoftware.org), both ways. Knows nothing of projects.

use super::table::escaped;
use crate::project::{Code, Codebook};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use sha2::{Digest, Sha256};
use std::fmt::Write;

pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
/// The line of a code's description that holds its key words, for which the format has no place.
const KEY_WORDS: &str = "Key words: ";
/// Codes that one codebook may hold, and codes that one may stand in.
const MOST: usize = 10_000;
const DEEPEST: usize = 64;

/// Why a codebook could not be read.
#[derive(Debug, thiserror::Error)]
pub enum CodebookError {
    /// The bytes are no XML.
    #[error("it is not well-formed XML ({0}). Export the codebook again")]
    Broken(String),
    /// It is XML of another kind.
    #[error("it holds no REFI-QDA codebook. Export the codebook as .qdc")]
    Other,
    /// More codes than are taken.
    #[error("it holds more than {MOST} codes. Split the codebook")]
    TooMany,
}

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
pub(super) fn codes(out: &mut String, codebook: &Codebook) {
    for code in &codebook.codes {
        let guid = id("code", &code.name);
        let colour = if is_colour(&code.colour) { code.colour.as_str() } else { "#808080" };
        let mut description = code.definition.trim().to_owned();
        if !code.key_words.is_empty() {
            let gap = if description.is_empty() { "" } else { "\n" };
            let _ = write!(description, "{gap}{KEY_WORDS}{}", code.key_words.join("; "));
        }
        let description = if description.is_empty() {
            String::new()
        } else {
            format!("<Description>{}</Description>", escaped(&description))
        };
        let _ = writeln!(
            out,
            "<Code guid=\"{guid}\" name=\"{}\" isCodable=\"true\" color=\"{}\">{description}</Code>",
            escaped(&code.name),
            escaped(colour)
        );
    }
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// An id that is the same for the same thing: a UUID of version 8 made from a hash.
pub(super) fn id(kind: &str, name: &str) -> String {
    let hash = Sha256::digest(format!("counterpoint/{kind}/{name}").as_bytes());
    let hex: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-8{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
}

/// Reads the codes of a `.qdc`, or of the codebook in a project's `project.qde`, in the order of the file. A code inside
/// another is named with the outer one's name before its own, `Outer / inner`; one that only groups others is left out; of
/// two of one name the first stays.
///
/// # Errors
/// [`CodebookError`] where the text is no codebook.
pub fn read_qdc(text: &str) -> Result<Codebook, CodebookError> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    reader.config_mut().expand_empty_elements = true;
    let mut reading = Reading::default();
    loop {
        let event = reader.read_event().map_err(|error| CodebookError::Broken(error.to_string()))?;
        match &event {
            Event::Start(tag) => reading.begin(tag)?,
            Event::End(tag) => reading.end(tag.local_name().as_ref()),
            Event::Text(words) => reading.describe(words.decode().ok().as_deref()),
            Event::CData(words) => reading.describe(words.decode().ok().as_deref()),
            // A character or one of the five names that XML knows; others need a DTD, which nobody reads here.
            Event::GeneralRef(name) => {
                let name = name.decode().unwrap_or_default();
                let letter = quick_xml::escape::unescape(&format!("&{name};")).map(std::borrow::Cow::into_owned);
                reading.describe(letter.ok().as_deref());
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if !reading.found {
        return Err(CodebookError::Other);
    }
    let mut codebook = Codebook::default();
    for code in reading.codes.into_iter().flatten() {
        if !code.name.is_empty() && !codebook.codes.iter().any(|other| other.name == code.name) {
            codebook.codes.push(code);
        }
    }
    Ok(codebook)
}

/// How far a codebook has been read.
#[derive(Default)]
struct Reading {
    found: bool,
    inside: bool,
    describing: bool,
    /// A place for each code in the order of the beginnings; empty for those that only group others.
    codes: Vec<Option<Code>>,
    /// The codes whose end has not come, with their places.
    open: Vec<(usize, Code, bool)>,
}

impl Reading {
    fn begin(&mut self, tag: &BytesStart<'_>) -> Result<(), CodebookError> {
        match tag.local_name().as_ref() {
            b"CodeBook" => (self.inside, self.found) = (true, true),
            b"Code" if self.inside => {
                if self.codes.len() >= MOST || self.open.len() >= DEEPEST {
                    return Err(CodebookError::TooMany);
                }
                let (code, codable) = begun(tag, self.open.last().map(|(_, code, _)| code));
                self.open.push((self.codes.len(), code, codable));
                self.codes.push(None);
            }
            b"Description" => self.describing = !self.open.is_empty(),
            _ => {}
        }
        Ok(())
    }

    fn describe(&mut self, words: Option<&str>) {
        if let (true, Some((_, code, _)), Some(words)) = (self.describing, self.open.last_mut(), words) {
            code.definition.push_str(words);
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"CodeBook" => self.inside = false,
            b"Description" => self.describing = false,
            b"Code" if self.inside => {
                if let Some((place, code, codable)) = self.open.pop() {
                    self.codes[place] = codable.then(|| described(code));
                }
            }
            _ => {}
        }
    }
}

/// The code that a tag begins, and whether passages may be coded with it.
fn begun(tag: &BytesStart<'_>, outer: Option<&Code>) -> (Code, bool) {
    let attribute = |name: &str| {
        let found = tag.try_get_attribute(name).ok().flatten()?;
        let raw = String::from_utf8_lossy(&found.value).into_owned();
        Some(quick_xml::escape::unescape(&raw).map_or(raw.clone(), std::borrow::Cow::into_owned))
    };
    let own = super::table::one_line(&attribute("name").unwrap_or_default());
    let name = outer.map_or_else(|| own.clone(), |outer| format!("{} / {own}", outer.name));
    let colour = attribute("color").filter(|colour| is_colour(colour)).unwrap_or_else(|| "#808080".to_owned());
    let codable = attribute("isCodable").is_none_or(|value| !matches!(value.as_str(), "false" | "0"));
    (Code { name, colour: colour.to_ascii_lowercase(), ..Code::default() }, codable)
}

/// The code with its description taken apart into definition and key words.
fn described(mut code: Code) -> Code {
    let text = std::mem::take(&mut code.definition);
    let (words, kept): (Vec<&str>, Vec<&str>) = text.trim().lines().partition(|line| line.starts_with(KEY_WORDS));
    let words = words.iter().flat_map(|line| line[KEY_WORDS.len()..].split(';')).map(str::trim);
    code.key_words = words.filter(|word| !word.is_empty()).map(str::to_owned).collect();
    code.definition = kept.join("\n").trim().to_owned();
    code
}
