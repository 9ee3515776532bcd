//! A word's letters → numbers of rows in the head's table: the form, its endings and beginnings, its shape. The
//! training script computes the same.

use super::surface::is_mark;

/// Features of one word: the form, five endings, three beginnings, the shape.
pub(super) const COUNT: usize = 10;

/// The rows of the table (of `rows` rows) for `form` in the language `tag`: FNV-1a of the language, the feature's name
/// and the letters.
pub(super) fn rows(form: &str, tag: &str, rows: u32) -> [usize; COUNT] {
    let low = form.to_lowercase();
    let letters: Vec<usize> = low.char_indices().map(|(at, _)| at).chain([low.len()]).collect();
    let count = letters.len() - 1;
    let mut found = [0; COUNT];
    let row = |name: [u8; 2], size: usize, text: &str, pad: u8| {
        let named = name.iter().take_while(|&&b| b != 0).copied();
        let bytes =
            tag.bytes().chain(named).chain(text.bytes()).chain(std::iter::repeat_n(pad, size.saturating_sub(count)));
        (hash(bytes) % rows.max(1)) as usize
    };
    found[0] = row([b'w', 0], 0, &low, 0);
    for size in 1..=5u8 {
        let n = usize::from(size);
        found[n] = row([b's', b'0' + size], n, &low[letters[count.saturating_sub(n)]..], b'<');
    }
    for size in 1..=3u8 {
        let n = usize::from(size);
        found[5 + n] = row([b'p', b'0' + size], n, &low[..letters[n.min(count)]], b'>');
    }
    found[9] = row([b'c', 0], 0, &shape(form), 0);
    found
}

/// FNV-1a, 32 bits.
pub(super) fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

/// Capitals, small letters, digits and other signs, runs shortened to one, four at most.
fn shape(form: &str) -> String {
    let mut shape = String::new();
    for c in form.chars() {
        let class = match c {
            _ if c.is_numeric() => '9',
            _ if c.is_uppercase() => 'A',
            _ if c.is_alphabetic() && !is_mark(c) => 'a',
            _ => '.',
        };
        if !shape.ends_with(class) {
            shape.push(class);
        }
        if shape.len() >= 4 {
            break;
        }
    }
    shape
}
