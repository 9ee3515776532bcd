//! Bytes → text: which encoding, and the text in it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text and the encoding it was read in.
#[derive(Clone, Debug)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// Lower-case WHATWG name, such as `windows-1251`.
    pub encoding: String,
}

/// Reads bytes as text: the byte order mark decides, then sound UTF-8, then `declared` (a label such as a page's
/// charset), then what the letters look like.
#[must_use]
pub fn decode(bytes: &[u8], declared: Option<&str>) -> Decoded {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return in_encoding(&bytes[length..], encoding);
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && !bytes.contains(&0)
    {
        return Decoded { text: text.to_owned(), encoding: "utf-8".to_owned() };
    }
    if let Some(encoding) = wide(bytes) {
        return in_encoding(bytes, encoding);
    }
    if let Some(text) = mostly_utf8(bytes) {
        return Decoded { text, encoding: "utf-8".to_owned() };
    }
    let declared = declared.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    if let Some(encoding) = declared.filter(|e| *e != UTF_8 && !e.decode_without_bom_handling(bytes).1) {
        return in_encoding(bytes, encoding);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Allow);
    // KOI8-U is KOI8-R with eight Ukrainian letters; without them the text is plain KOI8-R.
    let ukrainian = |b: &u8| matches!(b, 0xa4 | 0xa6 | 0xa7 | 0xad | 0xb4 | 0xb6 | 0xb7 | 0xbd);
    in_encoding(bytes, if guess == KOI8_U && !bytes.iter().any(ukrainian) { KOI8_R } else { guess })
}

/// Whether the bytes are no text in any encoding: many control bytes, and not UTF-16.
#[must_use]
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(8_192)];
    if Encoding::for_bom(head).is_some() || wide(head).is_some() {
        return false;
    }
    let odd = head.iter().filter(|b| matches!(b, 0..=8 | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)).count();
    odd * 50 > head.len()
}

fn in_encoding(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name().to_ascii_lowercase() }
}

/// UTF-16 without a mark: nearly every second byte of the head is zero, on one side only.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(2_048) & !1];
    if head.len() < 8 {
        return None;
    }
    let zeros = |side: usize| head.iter().skip(side).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    match () {
        () if odd * 10 > half * 4 && even * 20 < half => Some(UTF_16LE),
        () if even * 10 > half * 4 && odd * 20 < half => Some(UTF_16BE),
        () => None,
    }
}

/// UTF-8 with a few stray bytes of Windows-1252 in it, as pasted-together files have; `None` where it is not that.
fn mostly_utf8(bytes: &[u8]) -> Option<String> {
    let mut text = String::with_capacity(bytes.len());
    let (mut sound, mut stray) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        text.push_str(chunk.valid());
        stray += chunk.invalid().len();
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    (sound >= 3 && stray * 4 <= sound && !bytes.contains(&0)).then_some(text)
}
