//! Codebooks that the program ships, and codebooks in the exchange form of other programs (REFI-QDA `.qdc`).

use super::{Code, Codebook};
use crate::locale::{Message, message};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use serde::Deserialize;

const FILES: [&str; 2] = [
    include_str!("../../assets/codebooks/generic-five.ron"),
    include_str!("../../assets/codebooks/policy-fifteen.ron"),
];

/// A codebook that can be taken over, with the work it follows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ReadyCodebook {
    /// Its name.
    pub name: String,
    /// The published work.
    pub source: String,
    /// Under which its wording may be used.
    pub licence: String,
    /// Its codes.
    pub codes: Vec<Code>,
}

/// The codebooks that the program ships. One that cannot be read is left out; a test sees to it that none is.
#[must_use]
pub fn ready_codebooks() -> Vec<ReadyCodebook> {
    FILES.iter().filter_map(|text| ron::from_str(text).ok()).collect()
}

impl Codebook {
    /// This codebook with the codes of another put at the end; codes of a name that is there already are left out.
    #[must_use]
    pub fn with(&self, name: &str, codes: &[Code]) -> Self {
        let mut book = self.clone();
        if book.name.is_empty() {
            name.clone_into(&mut book.name);
        }
        for code in codes {
            if book.codes.iter().all(|known| known.name != code.name) {
                book.codes.push(code.clone());
            }
        }
        book
    }
}

/// Why a file is no codebook.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum CodebookError {
    /// The XML is damaged.
    Damaged(String),
    /// It holds no code.
    Empty,
}

impl CodebookError {
    /// Why, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Damaged(what) => message!("codebook-damaged", what = what),
            Self::Empty => message!("codebook-empty"),
        }
    }
}

/// Reads a REFI-QDA codebook: codes at any depth, those inside others under both names (`Costs / Jobs`).
///
/// # Errors
/// [`CodebookError`] where the XML is damaged or holds no code.
pub fn read_qdc(text: &str) -> Result<Codebook, CodebookError> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut book = Codebook::default();
    let mut above: Vec<(String, Option<usize>)> = Vec::new();
    let mut described = false;
    loop {
        match reader.read_event().map_err(|error| CodebookError::Damaged(error.to_string()))? {
            Event::Start(start) if start.local_name().as_ref() == b"Code" => {
                let opened = code(&mut book, &above, &start);
                above.push(opened);
            }
            Event::Empty(start) if start.local_name().as_ref() == b"Code" => {
                code(&mut book, &above, &start);
            }
            Event::Start(start) if start.local_name().as_ref() == b"Description" => described = true,
            Event::Text(words) if described => {
                let words = words.decode().map_err(|error| CodebookError::Damaged(error.to_string()))?;
                add(&mut book, &above, &words);
            }
            Event::GeneralRef(entity) if described => {
                let name = entity.decode().map_err(|error| CodebookError::Damaged(error.to_string()))?;
                let letter = entity.resolve_char_ref().ok().flatten().map(String::from);
                let letter = letter.or_else(|| quick_xml::escape::resolve_xml_entity(&name).map(str::to_owned));
                add(&mut book, &above, &letter.unwrap_or_default());
            }
            Event::End(end) if end.local_name().as_ref() == b"Description" => described = false,
            Event::End(end) if end.local_name().as_ref() == b"Code" => {
                above.pop();
            }
            Event::Eof => break,
            _ => {}
        }
    }
    book.codes.iter_mut().for_each(take_key_words);
    if !above.is_empty() {
        return Err(CodebookError::Damaged("the file ends inside a code".to_owned()));
    }
    if book.codes.is_empty() { Err(CodebookError::Empty) } else { Ok(book) }
}

/// Puts a code into the book; its full name, and its position if it is one that statements can be given.
fn code(book: &mut Codebook, above: &[(String, Option<usize>)], start: &BytesStart<'_>) -> (String, Option<usize>) {
    let value = |wanted: &[u8]| {
        let found = start.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == wanted)?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.trim().to_owned())
    };
    let own = value(b"name").unwrap_or_default();
    let name = above.last().map_or_else(|| own.clone(), |(parent, _)| format!("{parent} / {own}"));
    let codable = value(b"isCodable").is_none_or(|codable| codable != "false") && !own.is_empty();
    if !codable || book.codes.iter().any(|known| known.name == name) {
        return (name, None);
    }
    let colour = value(b"color").filter(|colour| colour.len() == 7 && colour.starts_with('#'));
    let colour = colour.unwrap_or_else(|| "#808080".to_owned());
    book.codes.push(Code { name: name.clone(), colour, ..Code::default() });
    (name, Some(book.codes.len() - 1))
}

/// What stands before the key words in a description; the exchange form has no place of its own for them.
pub(crate) const KEY_WORDS: &str = "Key words: ";

/// Takes the key words out of a definition that Counterpoint wrote.
fn take_key_words(code: &mut Code) {
    let Some((definition, words)) = code.definition.rsplit_once(KEY_WORDS) else { return };
    let words = words.split(", ").map(|word| word.trim().to_owned()).filter(|word| !word.is_empty());
    code.key_words = words.collect();
    code.definition = definition.trim_end().to_owned();
}

fn add(book: &mut Codebook, above: &[(String, Option<usize>)], words: &str) {
    if let Some((_, Some(index))) = above.last() {
        book.codes[*index].definition.push_str(words);
    }
}
