//! What the tagger found → bytes and back, for those who keep it.

use super::Tagged;
use crate::text::Span;

/// The bytes of what was found in a sentence; little-endian: for each attribution its two confidences, source, cue and
/// content, each a count of spans and the spans.
#[must_use]
pub fn to_bytes(tagged: &[Tagged]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for one in tagged {
        bytes.extend(one.content_confidence.to_le_bytes());
        bytes.extend(one.source_confidence.to_le_bytes());
        for spans in [one.source.as_slice(), one.cue.as_slice(), &one.content] {
            bytes.extend((spans.len() as u32).to_le_bytes());
            for span in spans {
                bytes.extend(span.start.to_le_bytes());
                bytes.extend(span.end.to_le_bytes());
            }
        }
    }
    bytes
}

/// What [`to_bytes`] wrote; `None` if these are other bytes.
#[must_use]
pub fn from_bytes(mut bytes: &[u8]) -> Option<Vec<Tagged>> {
    let rest = &mut bytes;
    let mut tagged = Vec::new();
    while !rest.is_empty() {
        let [content_confidence, source_confidence] = [number(rest)?, number(rest)?].map(f32::from_bits);
        let [source, cue, content] = [spans(rest)?, spans(rest)?, spans(rest)?];
        let sure = content_confidence.is_finite() && source_confidence.is_finite();
        if !sure || content.is_empty() || source.len() > 1 || cue.len() > 1 {
            return None;
        }
        let (source, cue) = (source.first().copied(), cue.first().copied());
        tagged.push(Tagged { content, source, cue, content_confidence, source_confidence });
    }
    Some(tagged)
}

fn number(rest: &mut &[u8]) -> Option<u32> {
    let (taken, after) = rest.split_first_chunk::<4>()?;
    *rest = after;
    Some(u32::from_le_bytes(*taken))
}

fn spans(rest: &mut &[u8]) -> Option<Vec<Span>> {
    let count = number(rest)? as usize;
    let mut spans = Vec::new();
    for _ in 0..count {
        let (start, end) = (number(rest)?, number(rest)?);
        if end < start {
            return None;
        }
        spans.push(Span::new(start as usize, end as usize));
    }
    Some(spans)
}
