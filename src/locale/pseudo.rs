//! The pseudo-locale: English in which every letter carries a mark and vowels stand twice and thrice in turn. A letter without a mark in
//! the window is a text that does not come from the messages; a text that is cut has no room for longer languages.

use std::borrow::Cow;

/// A text as the pseudo-locale has it; about two fifths longer.
pub(super) fn pseudo(text: &str) -> Cow<'_, str> {
    let mut marked = String::with_capacity(text.len() * 2);
    let mut vowels = 0;
    for letter in text.chars() {
        let sign = marked_letter(letter);
        marked.push(sign);
        if "aeiouAEIOU".contains(letter) {
            vowels += 1;
            (0..1 + vowels % 2).for_each(|_| marked.extend(sign.to_lowercase()));
        }
    }
    Cow::Owned(marked)
}

/// The letter with a mark; signs and letters that have none stay.
fn marked_letter(letter: char) -> char {
    const PLAIN: &str = "aceghijklnorsuwyztdmpbfvxqACEGHIJKLNORSUWYZTDMPBFVXQ";
    const MARKED: &str = "äçéğĥîĵķľñöŕšüŵýžţďḿþƀƒṽẋɋÄÇÉĞĤÎĴĶĽÑÖŔŠÜŴÝŽŢĎṀÞƁƑƲẊɊ";
    let marked = PLAIN.chars().zip(MARKED.chars()).find(|(plain, _)| *plain == letter);
    marked.map_or(letter, |(_, marked)| marked)
}

#[cfg(test)]
mod tests {
    use super::pseudo;

    #[test]
    fn every_letter_is_marked_and_the_text_grows() {
        let text = "The quick brown fox jumps over the lazy dog, and leaves two versions of it behind.";
        let marked = pseudo(text);
        assert!(!marked.chars().any(|c| c.is_ascii_alphabetic()), "{marked}");
        let (before, after) = (text.chars().count() as f64, marked.chars().count() as f64);
        assert!(after / before > 1.35, "{marked}");
    }
}
