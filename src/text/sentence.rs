//! Sentence ends. Knows the language's tag and nothing of articles.

use super::{Language, Span};
use unicode_segmentation::UnicodeSegmentation;

/// The sentences of `text`, in order, without white space at their ends; a line break always ends one.
#[must_use]
pub fn sentences(text: &str, _language: Language) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        for (start, sentence) in line.split_sentence_bound_indices() {
            let span = Span::new(at + start, at + start + sentence.len()).trimmed(text);
            if !span.is_empty() {
                found.push(span);
            }
        }
        at += line.len();
    }
    found
}
