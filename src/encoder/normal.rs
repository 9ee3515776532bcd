//! Text → the model's normal characters, each with the bytes it came from. Knows the character map (SentencePiece's
//! "precompiled" form of NFKC with spaces for controls), not pieces.

use crate::text::Span;
use unicode_segmentation::UnicodeSegmentation;

/// The character map: a double array (Darts) over the bytes of what is replaced, and the replacements.
#[derive(Copy, Clone, Debug)]
pub(super) struct CharacterMap<'a> {
    trie: &'a [u8],
    forms: &'a [u8],
}

/// The space that words begin with.
pub(super) const SPACE: char = '\u{2581}';

/// Graphemes of this many bytes or more are never replaced as a whole.
const LONG: usize = 6;

/// Characters in the model's normal form, as UTF-8, and where each begins and what it stands for.
#[derive(Clone, Debug, Default)]
pub(super) struct Normal {
    /// The characters.
    pub text: String,
    /// First byte of each character in `text`, and the end.
    pub starts: Vec<u32>,
    /// The bytes of the original for each character.
    pub origin: Vec<Span>,
}

impl Normal {
    fn push(&mut self, character: char, origin: Span) {
        let character = if character == ' ' { SPACE } else { character };
        // runs of spaces are one space, and the text's first space is the one that every text is given
        if character == SPACE && self.text.ends_with(SPACE) {
            if let Some(last) = self.origin.last_mut().filter(|_| self.starts.len() > 1) {
                last.end = origin.end;
            }
            return;
        }
        self.starts.push(self.text.len() as u32);
        self.origin.push(origin);
        self.text.push(character);
    }
}

impl<'a> CharacterMap<'a> {
    pub(super) fn new(trie: &'a [u8], forms: &'a [u8]) -> Self {
        Self { trie, forms }
    }

    /// The normal form of `text`, with a space before it.
    pub(super) fn apply(&self, text: &str) -> Normal {
        let mut normal = Normal::default();
        normal.push(SPACE, Span::new(0, 0));
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let plain = |index: usize| bytes.get(index).is_none_or(|b| (0x20..0x7f).contains(b));
            if plain(at) && plain(at + 1) {
                normal.push(char::from(bytes[at]), Span::new(at, at + 1));
                at += 1;
                continue;
            }
            let Some(grapheme) = text[at..].graphemes(true).next() else { break };
            self.push_grapheme(grapheme, at, &mut normal);
            at += grapheme.len();
        }
        normal.starts.push(normal.text.len() as u32);
        normal
    }

    fn push_grapheme(&self, grapheme: &str, at: usize, normal: &mut Normal) {
        let whole = if grapheme.len() < LONG { self.form(grapheme) } else { None };
        if let Some(form) = whole {
            form.chars().for_each(|c| normal.push(c, Span::new(at, at + grapheme.len())));
            return;
        }
        for (index, character) in grapheme.char_indices() {
            let end = index + character.len_utf8();
            let span = Span::new(at + index, at + end);
            match self.form(&grapheme[index..end]) {
                Some(form) => form.chars().for_each(|c| normal.push(c, span)),
                None => normal.push(character, span),
            }
        }
    }

    fn unit(&self, index: u32) -> Option<u32> {
        let start = (index as usize).checked_mul(4)?;
        let bytes = self.trie.get(start..start + 4)?;
        Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }

    /// What replaces the shortest beginning of `part` that is replaced at all; the model's own normaliser does the same.
    fn form(&self, part: &str) -> Option<&'a str> {
        let offset = |unit: u32| (unit >> 10) << ((unit & (1 << 9)) >> 6);
        let mut node = offset(self.unit(0)?);
        for byte in part.bytes().take_while(|byte| *byte != 0) {
            node ^= u32::from(byte);
            let unit = self.unit(node)?;
            if unit & ((1 << 31) | 0xff) != u32::from(byte) {
                return None;
            }
            node ^= offset(unit);
            if (unit >> 8) & 1 == 1 {
                let start = (self.unit(node)? & 0x7fff_ffff) as usize;
                let form = self.forms.get(start..)?;
                let end = form.iter().position(|byte| *byte == 0)?;
                return std::str::from_utf8(&form[..end]).ok();
            }
        }
        None
    }
}
