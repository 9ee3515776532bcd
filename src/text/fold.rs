//! The normal form under which two spellings of a word are the same.

use super::Language;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case, compatibility-decomposed, without combining marks: `Erdoğan` and `ERDOGAN` both give `erdogan`.
#[must_use]
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| !is_combining_mark(*c))
        .map(|c| match c {
            'ı' => 'i',
            '’' | 'ʼ' | '‘' => '\'',
            c => c,
        })
        .collect()
}

/// On one line, runs of white space as one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text with a capital at its head, as the language writes it: Turkish *İplik*.
pub(crate) fn capital_in(text: &str, language: Language) -> String {
    match text.strip_prefix('i') {
        Some(rest) if language.has_dotted_i() => format!("İ{rest}"),
        _ => capital(text),
    }
}

/// A text with a capital at its head.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
