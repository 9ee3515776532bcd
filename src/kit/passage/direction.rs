//! Right-to-left text: what runs that way, and in which order the parts of a line stand (Unicode Standard Annex 9, by the
//! `unicode-bidi` crate). Knows nothing of letters' shapes or sizes.

use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Whether any letter of the text runs right to left.
pub(crate) fn runs_right_to_left(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL))
}

/// A part of a line that is drawn as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Bytes of the text.
    pub(super) bytes: Range<usize>,
    /// Whether it runs right to left.
    pub(super) backwards: bool,
}

/// The directions of a text.
pub(super) struct Directions<'a> {
    info: BidiInfo<'a>,
}

impl<'a> Directions<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { info: BidiInfo::new(text, None) }
    }

    /// Those of a text that runs right to left as a whole, whatever its first letter is.
    pub(super) fn backwards(text: &'a str) -> Self {
        Self { info: BidiInfo::new(text, Some(Level::rtl())) }
    }

    /// Whether the text as a whole is set from the right.
    pub(super) fn from_the_right(&self) -> bool {
        self.info.paragraphs.first().is_some_and(|paragraph| paragraph.level.is_rtl())
    }

    /// The level of the letter at that byte.
    fn level(&self, byte: usize) -> Level {
        self.info.levels.get(byte).copied().unwrap_or_else(Level::ltr)
    }

    /// The text cut where it can be broken and where its direction, its script class or, by `marked`, its marks change:
    /// a list of words, each a list of parts, in the order of the text.
    pub(super) fn words(&self, text: &str, marked: impl Fn(usize) -> bool) -> Vec<Vec<Part>> {
        let mut words: Vec<Vec<Part>> = Vec::new();
        let mut before: Option<(Level, Class)> = None;
        for (at, c) in text.char_indices() {
            let here = (self.level(at), class(c));
            let part = Part { bytes: at..at + c.len_utf8(), backwards: here.0.is_rtl() };
            let space = here.1 == Class::Space;
            let after_space = before.is_some_and(|(_, class)| class == Class::Space);
            let joined =
                before.is_some_and(|(level, class)| level == here.0 && (class == here.1 || here.1 == Class::Mark));
            match words.last_mut() {
                Some(word) if joined && !marked(at) && !space => {
                    if let Some(last) = word.last_mut() {
                        last.bytes.end = part.bytes.end;
                    }
                }
                Some(word) if !space && !after_space => word.push(part),
                Some(word) if space && !after_space => word.push(part),
                _ => words.push(vec![part]),
            }
            if here.1 != Class::Mark {
                before = Some(here);
            }
        }
        words
    }

    /// The parts of one line in the order in which they stand from left to right.
    pub(super) fn visual(&self, line: Vec<Part>) -> Vec<Part> {
        let levels: Vec<Level> = line.iter().map(|part| self.level(part.bytes.start)).collect();
        let order = BidiInfo::reorder_visual(&trailing_space_at_base(levels, &line, self));
        order.into_iter().filter_map(|index| line.get(index).cloned()).collect()
    }

    fn base(&self) -> Level {
        self.info.paragraphs.first().map_or_else(Level::ltr, |paragraph| paragraph.level)
    }

    fn is_space(&self, part: &Part) -> bool {
        self.info.text.get(part.bytes.clone()).is_some_and(|text| text.trim().is_empty())
    }
}

fn trailing_space_at_base(mut levels: Vec<Level>, line: &[Part], directions: &Directions<'_>) -> Vec<Level> {
    for (level, part) in levels.iter_mut().zip(line).rev() {
        if !directions.is_space(part) {
            break;
        }
        *level = directions.base();
    }
    levels
}

/// Letters that are shaped together.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Class {
    Space,
    /// Letters that run right to left.
    Backwards,
    /// What stands on the letter before it.
    Mark,
    Other,
}

fn class(c: char) -> Class {
    match bidi_class(c) {
        _ if c.is_whitespace() => Class::Space,
        BidiClass::R | BidiClass::AL => Class::Backwards,
        // the font of Arabic letters has these signs too, and the shaper turns them with the letters
        _ if "،؛؟".contains(c) => Class::Backwards,
        BidiClass::NSM => Class::Mark,
        BidiClass::BN if c == '\u{200c}' || c == '\u{200d}' => Class::Mark,
        _ => Class::Other,
    }
}

/// The words as they are drawn: brackets of a part that runs right to left are mirrored, and a part of signs alone is
/// turned round, since only letters are turned by the shaper.
pub(super) fn drawn(text: &str, backwards: bool) -> String {
    let letters = text.chars().any(|c| class(c) == Class::Backwards);
    if !backwards {
        return text.to_owned();
    }
    if letters {
        return text.chars().map(mirrored).collect();
    }
    text.chars().rev().map(mirrored).collect()
}

/// Whether a sign faces the other way in text that runs right to left.
pub(super) fn has_mirror(c: char) -> bool {
    mirrored(c) != c
}

fn mirrored(c: char) -> char {
    const PAIRS: &[(char, char)] =
        &[('(', ')'), ('[', ']'), ('{', '}'), ('<', '>'), ('«', '»'), ('‹', '›'), ('≤', '≥')];
    PAIRS
        .iter()
        .find_map(|&(open, close)| match c {
            c if c == open => Some(close),
            c if c == close => Some(open),
            _ => None,
        })
        .unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::{Directions, drawn, runs_right_to_left};

    /// The text as it stands from left to right, each part as the shaper would turn it.
    fn seen(text: &str) -> String {
        let directions = Directions::new(text);
        let line = directions.words(text, |_| false).concat();
        let turned = |part: &super::Part| {
            let words = drawn(&text[part.bytes.clone()], part.backwards);
            if runs_right_to_left(&words) { words.chars().rev().collect() } else { words }
        };
        directions.visual(line).iter().map(turned).collect()
    }

    #[test]
    fn words_stand_in_the_right_order() {
        assert_eq!(seen("שלום עולם"), "םלוע םולש");
        assert_eq!(seen("he said שלום עולם twice"), "he said םלוע םולש twice");
        assert_eq!(seen("שלום 2020 (עולם)."), ".(םלוע) 2020 םולש");
        assert_eq!(seen("قال \"نعم\" AP"), "AP \"معن\" لاق");
    }
}
