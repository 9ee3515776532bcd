//! Translations in a file, looked up by the words of the statement. Does not know the forms of files.

use super::{Translator, pair::Pair, table, tmx};
use crate::{
    text::{Language, fold, one_line},
    unpack::decode,
};
use std::collections::HashMap;

/// Translations that a user brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    /// Words and glosses are not empty.
    pairs: Vec<Pair>,
}

impl Pairs {
    /// The pairs in the bytes of a file; none where it is no such file.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        Self::of_text(&decode(bytes, None).text)
    }

    /// The pairs in a text, such as rows that were copied in a spreadsheet.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let is_xml = text.trim_start().starts_with('<');
        let mut pairs = if is_xml { tmx::pairs(text) } else { table::pairs(text) };
        for pair in &mut pairs {
            (pair.words, pair.gloss) = (key(&pair.words), one_line(&pair.gloss));
        }
        pairs.retain(|pair| !pair.words.is_empty() && !pair.gloss.is_empty());
        Self { pairs }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

impl Translator for Pairs {
    fn glosses(&self, from: Language, into: Language, statements: &[&str]) -> Vec<Option<String>> {
        let is = |known: Language, wanted: Language| known.primary() == wanted.primary();
        let either = |known: Language, wanted: Language| known == Language::UNKNOWN || is(known, wanted);
        let mut found: HashMap<&str, &Pair> = HashMap::new();
        for pair in self.pairs.iter().filter(|pair| from == Language::UNKNOWN || either(pair.from, from)) {
            let held = found.get(pair.words.as_str());
            if held.is_none_or(|held| !is(held.into, into) || is(pair.into, into)) {
                found.insert(&pair.words, pair);
            }
        }
        statements.iter().map(|words| found.get(key(words).as_str()).map(|pair| pair.gloss.clone())).collect()
    }
}

/// What is the same of two spellings of the same words: letters and figures, folded, one space between words.
fn key(words: &str) -> String {
    let folded = fold(words);
    let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}
