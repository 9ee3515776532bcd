//! One text as the rules would have it: read again in the encoding it was meant in, as often as it was misread. The
//! rules and their order are those of ftfy 6 (Robyn Speer), here without what is not of encodings.

use super::{
    codec::{self, LATIN, LOST, WESTERN},
    signs::Signs,
};

/// Most misreadings on top of one another that are looked for.
const ROUNDS: usize = 16;

/// The text put right; the same text where nothing is plainly wrong.
pub(super) fn fixed(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        let next = without_controls(&recoded(&text));
        if next == text {
            break;
        }
        text = next;
    }
    text
}

fn recoded(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        match once(&text) {
            Some(next) if next != text => text = next,
            _ => break,
        }
    }
    text
}

/// One misreading taken back; `None` where there is none.
fn once(text: &str) -> Option<String> {
    if text.is_ascii() || !Signs::shipped().are_in(text) {
        return None;
    }
    for codec in codec::all() {
        let Some(mut bytes) = codec.bytes(text) else { continue };
        bytes = with_hard_spaces(&bytes);
        if codec.loses {
            bytes = with_lost_letters(&bytes);
        }
        if let Some(read) = as_utf8(bytes) {
            return Some(read);
        }
    }
    // Controls of the C1 block in a text of Latin letters are letters of Windows-1252: those two are taken for one another.
    let parts = in_parts(text);
    match (LATIN.bytes(text), WESTERN.bytes(text), LATIN.bytes(&parts)) {
        (Some(_), Some(_), _) => Some(parts),
        (Some(_), None, Some(bytes)) => Some(bytes.into_iter().map(|byte| WESTERN.letter(byte)).collect()),
        _ => Some(without_controls(&parts)),
    }
}

/// Pieces that look like UTF-8 in a text that is not, put right one by one.
fn in_parts(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    for run in Signs::shipped().runs(text) {
        let piece = &text[run.clone()];
        whole.push_str(&text[at..run.start]);
        if piece.len() < text.len() && Signs::shipped().are_in(piece) {
            whole.push_str(&recoded(piece));
        } else {
            whole.push_str(piece);
        }
        at = run.end;
    }
    whole.push_str(&text[at..]);
    whole
}

/// Controls of the C1 block as the letters of Windows-1252 that they are meant to be.
fn without_controls(text: &str) -> String {
    let letter = |c: char| match c {
        '\u{80}'..='\u{9f}' => u8::try_from(u32::from(c)).map_or(c, |byte| WESTERN.letter(byte)),
        c => c,
    };
    text.chars().map(letter).collect()
}

/// UTF-8, its relatives of old databases (surrogates written apart, a zero of two bytes) among it.
fn as_utf8(bytes: Vec<u8>) -> Option<String> {
    let bytes = match bytes.iter().any(|b| matches!(b, 0xed | 0xc0)) {
        true => joined_surrogates(&bytes),
        false => bytes,
    };
    String::from_utf8(bytes).ok()
}

fn joined_surrogates(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, more)) = rest.split_first() {
        match rest {
            [0xed, a @ 0xa0..=0xaf, b @ 0x80..=0xbf, 0xed, c @ 0xb0..=0xbf, d @ 0x80..=0xbf, after @ ..] => {
                let bits = |byte: u8, mask: u8| u32::from(byte & mask);
                let code =
                    (bits(*a, 0x0f) << 16 | bits(*b, 0x3f) << 10 | bits(*c, 0x0f) << 6 | bits(*d, 0x3f)) + 0x1_0000;
                let letter = char::from_u32(code).unwrap_or('\u{fffd}');
                whole.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                rest = after;
            }
            [0xc0, 0x80, after @ ..] => {
                whole.push(0);
                rest = after;
            }
            _ => {
                whole.push(first);
                rest = more;
            }
        }
    }
    whole
}

// ── what happened to the bytes on the way ──

/// Bytes of UTF-8 in which a program took 0xA0 for a space: the byte put back where it makes a likely character.
fn with_hard_spaces(bytes: &[u8]) -> Vec<u8> {
    if !bytes.contains(&b' ') {
        return bytes.to_vec();
    }
    let mut bytes = with_word_a(bytes);
    let mut at = 0;
    while at < bytes.len() {
        let length = hard_space(&bytes[at..]);
        bytes[at..at + length].iter_mut().filter(|b| **b == b' ').for_each(|b| *b = 0xa0);
        at += length.max(1);
    }
    bytes
}

/// How many bytes make a character if a space among them is 0xA0; zero where it would not be a likely one.
fn hard_space(bytes: &[u8]) -> usize {
    let follows = |b: u8| matches!(b, 0x80..=0xbf);
    let plain = |b: u8| matches!(b, 0x80..=0x84 | 0x86..=0x9f | 0xa1..=0xbf);
    match bytes {
        [0xc2 | 0xc3 | 0xc5 | 0xce | 0xd0 | 0xd9, b' ', ..] => 2,
        [0xe2 | 0xe3, b' ', c, ..] if plain(*c) => 3,
        [0xe0..=0xe3, b, b' ', ..] if plain(*b) => 3,
        [0xf0, b' ', c, d, ..] if follows(*c) && follows(*d) => 4,
        [0xf0, b, b' ', d, ..] if follows(*b) && follows(*d) => 4,
        [0xf0, b, c, b' ', ..] if follows(*b) && follows(*c) => 4,
        _ => 0,
    }
}

/// The word `à`, whose second byte was taken for the space behind it: that space is put back too. Portuguese contractions
/// (`às`, `àquele`) are one word and keep none.
fn with_word_a(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(bytes.len() + 8);
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at..].starts_with(b"\xc3 ") {
            whole.push(bytes[at]);
            at += 1;
            continue;
        }
        let word = bytes[at + 2..].iter().position(|b| *b == b' ').map_or(bytes.len(), |length| at + 2 + length);
        let end = (word + 1).min(bytes.len());
        let one_word =
            [&b" "[..], b"quele", b"quela", b"quilo", b"s "].iter().any(|w| bytes[at + 2..end].starts_with(w));
        if one_word {
            whole.extend_from_slice(&bytes[at..end]);
        } else {
            whole.extend_from_slice(b"\xc3\xa0 ");
            whole.extend_from_slice(&bytes[at + 2..end]);
        }
        at = end;
    }
    whole
}

/// Characters of which a byte was lost become U+FFFD as a whole.
fn with_lost_letters(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match lossy(&bytes[at..]) {
            0 => {
                whole.push(bytes[at]);
                at += 1;
            }
            length => {
                whole.extend_from_slice("\u{fffd}".as_bytes());
                at += length;
            }
        }
    }
    whole
}

/// How many bytes make a character that lost one of them; zero where they do not.
fn lossy(bytes: &[u8]) -> usize {
    let follows = |b: &u8| matches!(b, 0x80..=0xbf);
    let gone = |b: &u8| matches!(b, &LOST | b'?');
    let either = |b: &u8| *b == LOST || follows(b);
    match bytes {
        [0xc2..=0xdf, LOST, ..] | [0xc2 | 0xc3, b'?', ..] => 2,
        [0xed, 0xa0..=0xaf, b, 0xed, 0xb0..=0xbf, d, ..]
            if (gone(b) && (gone(d) || follows(d))) || ((gone(b) || follows(b)) && gone(d)) =>
        {
            6
        }
        [0xe0..=0xef, b, c, ..] if (gone(b) && either(c)) || (either(b) && gone(c)) => 3,
        [0xf0..=0xf4, b, c, d, ..]
            if (gone(b) && either(c) && either(d))
                || (either(b) && gone(c) && either(d))
                || (either(b) && either(c) && gone(d)) =>
        {
            4
        }
        [LOST, ..] => 1,
        _ => 0,
    }
}
