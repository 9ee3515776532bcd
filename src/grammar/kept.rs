//! Trees → bytes and back, for those who keep them.

use super::{
    relation::RELATIONS,
    tree::{Feature, Features, Tree, Upos, Word},
};
use crate::text::Span;

/// Stands for no head, no form.
const NONE: u16 = u16::MAX;

/// The bytes of a tree; little-endian: a count of words, then for each its span, part, tag, head, relation, features and
/// form.
#[must_use]
pub fn to_bytes(tree: &Tree) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4 + tree.words.len() * 24);
    bytes.extend((tree.words.len() as u32).to_le_bytes());
    for word in &tree.words {
        bytes.extend(word.span.start.to_le_bytes());
        bytes.extend(word.span.end.to_le_bytes());
        bytes.extend([word.part, word.upos as u8]);
        bytes.extend(word.head.unwrap_or(NONE).to_le_bytes());
        let relation = RELATIONS.iter().position(|name| *name == word.relation);
        bytes.extend(relation.and_then(|at| u16::try_from(at).ok()).unwrap_or(NONE).to_le_bytes());
        bytes.extend(Feature::ALL.map(|feature| word.features.number(feature)));
        let form = word.form.as_deref().filter(|form| form.len() < usize::from(NONE));
        bytes.extend(form.map_or(NONE, |form| form.len() as u16).to_le_bytes());
        bytes.extend(form.unwrap_or_default().bytes());
    }
    bytes
}

/// What [`to_bytes`] wrote; `None` if these are other bytes.
#[must_use]
pub fn from_bytes(bytes: &[u8]) -> Option<Tree> {
    let mut rest = bytes;
    let count = u32::from_le_bytes(take(&mut rest)?) as usize;
    let mut words = Vec::new();
    for _ in 0..count {
        let [start, end] = [take(&mut rest)?, take(&mut rest)?].map(u32::from_le_bytes);
        let [part, upos] = take(&mut rest)?;
        let head = u16::from_le_bytes(take(&mut rest)?);
        let relation = usize::from(u16::from_le_bytes(take(&mut rest)?));
        let features: [u8; Feature::ALL.len()] = take(&mut rest)?;
        let features = Feature::ALL
            .iter()
            .zip(features)
            .fold(Features::default(), |all, (feature, value)| all.with(*feature, usize::from(value)));
        let length = u16::from_le_bytes(take(&mut rest)?);
        let form = if length == NONE {
            None
        } else {
            let (form, after) = rest.split_at_checked(usize::from(length))?;
            rest = after;
            Some(std::str::from_utf8(form).ok()?.to_owned())
        };
        if head != NONE && usize::from(head) >= count {
            return None;
        }
        words.push(Word {
            span: Span::new(start as usize, end as usize),
            part,
            form,
            upos: *Upos::ALL.get(usize::from(upos))?,
            head: (head != NONE).then_some(head),
            relation: RELATIONS.get(relation)?,
            features,
        });
    }
    rest.is_empty().then_some(Tree { words })
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, after) = rest.split_first_chunk::<N>()?;
    *rest = after;
    Some(*taken)
}
