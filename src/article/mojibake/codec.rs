//! Encodings of one byte a letter, both ways, as programs that mix them up have them: every byte is a letter.

use encoding_rs::{
    Encoding, ISO_8859_2, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254,
};
use std::sync::LazyLock;

/// The byte that stands for a letter that was lost.
pub(super) const LOST: u8 = 0x1a;

/// Letters of the upper half of code page 437, the one of DOS. Source: the Unicode mapping file `CP437.TXT`.
const DOS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
                   αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// One encoding.
pub(super) struct Codec {
    /// Whether a lost letter, U+FFFD, can be written in it, as [`LOST`].
    pub loses: bool,
    /// The letters of the bytes from 0x80.
    upper: Vec<char>,
    /// The same by letter.
    bytes: Vec<(char, u8)>,
}

impl Codec {
    fn of(upper: Vec<char>, loses: bool) -> Self {
        let mut bytes: Vec<(char, u8)> =
            upper.iter().copied().zip(0x80..=0xff).filter(|(c, _)| *c != LOST_LETTER).collect();
        bytes.sort_unstable();
        Self { loses, upper, bytes }
    }

    fn web(encoding: &'static Encoding, loses: bool) -> Self {
        let letter = |byte: u8| encoding.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or(LOST_LETTER);
        Self::of((0x80..=0xff).map(letter).collect(), loses)
    }

    /// The bytes that the text was before it was read in this encoding; `None` where it cannot have been.
    pub(super) fn bytes(&self, text: &str) -> Option<Vec<u8>> {
        text.chars().map(|c| self.byte(c)).collect()
    }

    fn byte(&self, c: char) -> Option<u8> {
        match c {
            '\u{1a}' if self.loses => None,
            '\0'..='\u{7f}' => u8::try_from(c).ok(),
            LOST_LETTER if self.loses => Some(LOST),
            _ => self.bytes.binary_search_by_key(&c, |(known, _)| *known).ok().map(|at| self.bytes[at].1),
        }
    }

    /// The letter of a byte.
    pub(super) fn letter(&self, byte: u8) -> char {
        byte.checked_sub(0x80).map_or(char::from(byte), |upper| self.upper[usize::from(upper)])
    }
}

const LOST_LETTER: char = '\u{fffd}';

/// ISO 8859-1, where byte and letter have one number.
pub(super) static LATIN: LazyLock<Codec> =
    LazyLock::new(|| Codec::of((0x80..=0xff_u8).map(char::from).collect(), false));

/// What is read in place of it.
pub(super) static WESTERN: LazyLock<Codec> = LazyLock::new(|| Codec::web(WINDOWS_1252, true));

static OTHERS: LazyLock<[Codec; 7]> = LazyLock::new(|| {
    [
        Codec::web(WINDOWS_1250, true),
        Codec::web(WINDOWS_1251, true),
        Codec::web(WINDOWS_1253, true),
        Codec::web(WINDOWS_1254, true),
        Codec::web(ISO_8859_2, false),
        Codec::web(MACINTOSH, false),
        Codec::of(DOS.chars().collect(), false),
    ]
});

/// All of them, the likeliest first.
pub(super) fn all() -> impl Iterator<Item = &'static Codec> {
    [&*LATIN, &*WESTERN].into_iter().chain(OTHERS.iter())
}
