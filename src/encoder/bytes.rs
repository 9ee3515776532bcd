//! Token vectors → bytes and back, for those who keep them: spans, scales and eight-bit rows; the layers for grammar
//! are not kept.

use super::{Meaning, Rows, TokenVectors};
use crate::text::Span;

/// The kept form: version, widths of the two kinds of rows and count (`u32`, little-endian), then per token start, end, the
/// three rows' scales and the two weights, then all rows of the last layer, for matching, for the whole.
const VERSION: u32 = 2;
/// Numbers of four bytes that a token has.
const NUMBERS: usize = 7;

/// The bytes of `vectors`, without its layers for grammar.
#[must_use]
pub fn to_bytes(vectors: &TokenVectors) -> Vec<u8> {
    let (rows, tuned) = (&vectors.meaning, &vectors.tuned);
    let all = [rows, &tuned.matched, &tuned.parts];
    let widths: usize = all.iter().map(|rows| rows.width()).sum();
    let mut bytes = Vec::with_capacity(16 + vectors.tokens.len() * (NUMBERS * 4 + widths));
    for number in [VERSION, rows.width() as u32, tuned.matched.width() as u32, vectors.tokens.len() as u32] {
        bytes.extend(number.to_le_bytes());
    }
    let of = |list: &[f32], at: usize| list.get(at).copied().unwrap_or(0.0);
    for (at, span) in vectors.tokens.iter().enumerate() {
        bytes.extend(span.start.to_le_bytes());
        bytes.extend(span.end.to_le_bytes());
        for number in all.map(|rows| rows.scale(at)).into_iter().chain([of(&tuned.weights, at), of(&tuned.shares, at)])
        {
            bytes.extend(number.to_le_bytes());
        }
    }
    for rows in all {
        bytes.extend(rows.values().iter().map(|value| *value as u8));
    }
    bytes
}

/// What [`to_bytes`] wrote; `None` if these are other bytes.
#[must_use]
pub fn from_bytes(bytes: &[u8]) -> Option<TokenVectors> {
    let number = |bytes: &[u8], at: usize| Some(u32::from_le_bytes(bytes.get(at * 4..at * 4 + 4)?.try_into().ok()?));
    let (head, body) = bytes.split_at_checked(16)?;
    let (version, width) = (number(head, 0)?, number(head, 1)? as usize);
    let (narrow, count) = (number(head, 2)? as usize, number(head, 3)? as usize);
    let (tokens, values) = body.split_at_checked(count.checked_mul(NUMBERS * 4)?)?;
    let sizes = [count.checked_mul(width)?, count.checked_mul(narrow)?];
    if version != VERSION || values.len() != sizes[1].checked_mul(2)?.checked_add(sizes[0])? {
        return None;
    }
    let mut spans = Vec::with_capacity(count);
    let mut numbers: [Vec<f32>; NUMBERS - 2] = std::array::from_fn(|_| Vec::with_capacity(count));
    for token in tokens.chunks_exact(NUMBERS * 4) {
        spans.push(Span::new(number(token, 0)? as usize, number(token, 1)? as usize));
        for (at, list) in numbers.iter_mut().enumerate() {
            list.push(f32::from_bits(number(token, at + 2)?));
        }
    }
    if numbers.iter().flatten().any(|number| !number.is_finite()) {
        return None;
    }
    let [scales, matched, parts, weights, shares] = numbers;
    let (first, rest) = values.split_at(sizes[0]);
    let (second, third) = rest.split_at(sizes[1]);
    let rows = |width: usize, scales: Vec<f32>, values: &[u8]| {
        Rows::from_parts(width, scales, values.iter().map(|value| *value as i8).collect())
    };
    Some(TokenVectors {
        tokens: spans,
        meaning: rows(width, scales, first)?,
        tuned: Meaning { matched: rows(narrow, matched, second)?, parts: rows(narrow, parts, third)?, weights, shares },
        grammar: Vec::new(),
    })
}
