//! Token vectors → bytes and back, for those who keep them: spans, scales and eight-bit rows; the layers for grammar are
//! not kept. Does not know where the bytes go.

use super::{Rows, TokenVectors};
use crate::text::Span;

/// The kept form: version, width and count (`u32`, little-endian), then per token start, end and scale, then all rows.
const VERSION: u32 = 1;

/// The bytes of `vectors`, without its layers for grammar.
#[must_use]
pub fn to_bytes(vectors: &TokenVectors) -> Vec<u8> {
    let rows = &vectors.meaning;
    let mut bytes = Vec::with_capacity(12 + vectors.tokens.len() * (12 + rows.width()));
    for number in [VERSION, rows.width() as u32, vectors.tokens.len() as u32] {
        bytes.extend(number.to_le_bytes());
    }
    for (span, scale) in vectors.tokens.iter().zip(rows.scales()) {
        bytes.extend(span.start.to_le_bytes());
        bytes.extend(span.end.to_le_bytes());
        bytes.extend(scale.to_le_bytes());
    }
    bytes.extend(rows.values().iter().map(|value| *value as u8));
    bytes
}

/// What [`to_bytes`] wrote; `None` if these are other bytes.
#[must_use]
pub fn from_bytes(bytes: &[u8]) -> Option<TokenVectors> {
    let number = |bytes: &[u8]| Some(u32::from_le_bytes(bytes.get(..4)?.try_into().ok()?));
    let (head, body) = bytes.split_at_checked(12)?;
    let (version, width, count) = (number(head)?, number(&head[4..])? as usize, number(&head[8..])? as usize);
    let (tokens, values) = body.split_at_checked(count.checked_mul(12)?)?;
    if version != VERSION || values.len() != count.checked_mul(width)? {
        return None;
    }
    let mut spans = Vec::with_capacity(count);
    let mut scales = Vec::with_capacity(count);
    for token in tokens.chunks_exact(12) {
        let (start, end) = (number(token)?, number(&token[4..])?);
        spans.push(Span::new(start as usize, end as usize));
        scales.push(f32::from_bits(number(&token[8..])?));
    }
    if scales.iter().any(|scale: &f32| !scale.is_finite()) {
        return None;
    }
    let values = values.iter().map(|value| *value as i8).collect();
    Some(TokenVectors { tokens: spans, meaning: Rows::from_parts(width, scales, values)?, grammar: Vec::new() })
}
