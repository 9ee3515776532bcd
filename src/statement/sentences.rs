//! The sentences of an article, block by block.

use super::Sentence;
use crate::{article::Article, text};

/// The article's sentences in order: those that came with it, else those found in each block.
#[must_use]
pub fn sentences(article: &Article) -> Vec<Sentence> {
    let role_at = |start: u32| {
        let block = article.blocks.partition_point(|block| block.span.start <= start).checked_sub(1);
        block.map_or(crate::article::Role::Paragraph, |index| article.blocks[index].role)
    };
    match &article.sentences {
        Some(given) => given.iter().map(|&span| Sentence { span, role: role_at(span.start) }).collect(),
        None => article
            .blocks
            .iter()
            .flat_map(|block| {
                let found = text::sentences(block.span.of(&article.body), article.language);
                found.into_iter().map(|span| Sentence { span: span.shifted(block.span.start()), role: block.role })
            })
            .collect(),
    }
}
