//! A PDF file's bytes with the names taken out by which a parser would unpack or decrypt parts while it reads the file,
//! without a limit. What is taken out is put back once the file is parsed.

use super::Refused;
use flate2::read::{DeflateDecoder, ZlibDecoder};
use std::io::{self, Read, Write};

/// Names that are taken out, and what stands for them meanwhile: the first letter is another.
pub(super) const HELD: [(&[u8], &[u8]); 4] =
    [(b"Filter", b"Xilter"), (b"First", b"Xirst"), (b"ObjStm", b"XbjStm"), (b"Encrypt", b"Xncrypt")];

/// The file with those names taken out; the tables of contents that are streams themselves (`XRef`) keep theirs and are
/// measured instead.
pub(super) fn tamed(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut tame = bytes.to_vec();
    let mut tables = Tables::default();
    let mut from = 0;
    for at in memchr::memmem::find_iter(bytes, b"stream").chain([bytes.len()]) {
        let region = &bytes[from..at];
        let is_table = tables.is_sound(region, &bytes[at..])?;
        for place in memchr::memchr_iter(b'/', region) {
            let name = Name::read(&region[place..]);
            tables.lengths += u64::from(name.is(b"Length"));
            let kept = name.is(b"Filter") && (is_table || is_standard(&region[place + name.length..]));
            if HELD.iter().any(|(held, _)| name.is(held)) && !kept {
                hold(&mut tame[from + place + 1..]);
            }
        }
        from = at + 6;
    }
    if tables.largest.saturating_mul(tables.lengths) > TABLE_WORK {
        return Err(Refused::TooLarge);
    }
    Ok(tame)
}

/// Whether `/Standard` follows: the filter of a dictionary that says how the file is encrypted.
fn is_standard(rest: &[u8]) -> bool {
    let rest = rest.trim_ascii_start();
    rest.first() == Some(&b'/') && Name::read(rest).is(b"Standard")
}

/// Makes the first letter of a name, written as it is or as a number, an X.
fn hold(name: &mut [u8]) {
    if name[0] == b'#' {
        name[1..3].copy_from_slice(b"58");
    } else {
        name[0] = b'X';
    }
}

/// Letters of the longest name that is looked for, and one more.
const LETTERS: usize = 16;

/// A name as a parser reads it, `#46` being an F.
struct Name {
    letters: [u8; LETTERS],
    count: usize,
    /// Bytes from the slash on.
    length: usize,
}

impl Name {
    fn read(bytes: &[u8]) -> Self {
        let mut name = Self { letters: [0; LETTERS], count: 0, length: 1 };
        while let Some(&byte) = bytes.get(name.length).filter(|byte| !is_end(**byte)) {
            let number = bytes.get(name.length + 1..name.length + 3).filter(|_| byte == b'#');
            let number = number.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
            if name.count == LETTERS {
                break;
            }
            name.letters[name.count] = number.unwrap_or(byte);
            name.count += 1;
            name.length += if number.is_some() { 3 } else { 1 };
        }
        name
    }

    fn is(&self, wanted: &[u8]) -> bool {
        self.letters[..self.count] == *wanted
    }
}

fn is_end(byte: u8) -> bool {
    byte.is_ascii_whitespace()
        || matches!(byte, 0 | b'/' | b'<' | b'>' | b'[' | b']' | b'(' | b')' | b'{' | b'}' | b'%')
}

/// Bytes of all tables of contents together, unpacked.
const TABLE_BYTES: u64 = 16 << 20;
/// Bytes that may be unpacked where each length of the file asks the largest table anew.
const TABLE_WORK: u64 = 4 << 30;

/// What was met of tables of contents.
#[derive(Default)]
struct Tables {
    total: u64,
    largest: u64,
    lengths: u64,
}

impl Tables {
    /// Whether the dictionary that a region ends in is a table's whose stream begins right there, in a packing that can be
    /// measured.
    fn is_sound(&mut self, region: &[u8], rest: &[u8]) -> Result<bool, Refused> {
        let has = |wanted: &[u8]| memchr::memchr_iter(b'/', region).any(|at| Name::read(&region[at..]).is(wanted));
        let begins = rest.starts_with(b"stream\n") || rest.starts_with(b"stream\r");
        let closed = region.trim_ascii_end().ends_with(b">>");
        if !begins || !closed || region.contains(&b'%') || !has(b"XRef") || has(b"LZWDecode") || has(b"ASCII85Decode") {
            return Ok(false);
        }
        let body = &rest[6..];
        let body = body.strip_prefix(b"\r\n").or(body.strip_prefix(b"\n")).or(body.strip_prefix(b"\r")).unwrap_or(body);
        let most = TABLE_BYTES - self.total + 1;
        let size = match measured(ZlibDecoder::new(body), most) {
            0 => measured(DeflateDecoder::new(body.get(2..).unwrap_or(&[])), most),
            size => size,
        };
        self.total += size;
        self.largest = self.largest.max(size);
        if self.total > TABLE_BYTES { Err(Refused::TooLarge) } else { Ok(true) }
    }
}

/// How many bytes, `most` at most, a reader gives before it ends or breaks.
pub(super) fn measured(reader: impl Read, most: u64) -> u64 {
    let mut counter = Counter(0);
    let _ = io::copy(&mut reader.take(most), &mut counter); // what is broken is left to the parser
    counter.0
}

struct Counter(u64);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
