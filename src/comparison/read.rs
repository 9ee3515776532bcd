//! Articles → sentences, read with the model where the depth asks for it. Knows nothing of versions.

use super::{ReadArticle, Resources};
use crate::{
    alignment::Depth,
    article::Article,
    grammar::{Sentence, Tree},
    meaning::TokenVectors,
    statement,
    text::Language,
    work::{self, Work},
};
use std::{collections::BTreeSet, sync::Arc};

/// Sentences up to which a set is read deep if nobody says otherwise.
pub(super) const DEEP_UP_TO: usize = 1_500;

/// The sentences of every article, read as deep as asked, before anybody asks who says them.
pub(super) fn read(
    articles: &[Arc<Article>],
    depth: Option<Depth>,
    resources: &Resources,
    work: &dyn Work,
) -> (Vec<ReadArticle>, Depth) {
    let mut read = work::map(work, articles.len(), |index| ReadArticle {
        article: Arc::clone(&articles[index]),
        sentences: statement::sentences(&articles[index]),
        statements: Vec::new(),
        attributions: Vec::new(),
        trees: None,
        vectors: None,
    });
    let count: usize = read.iter().map(|r| r.sentences.len()).sum();
    let depth = depth.unwrap_or(if count <= DEEP_UP_TO { Depth::Deep } else { Depth::Quick });
    let depth = if resources.encoder.is_some() { depth } else { Depth::Quick };
    let languages: BTreeSet<&str> = articles.iter().map(|article| article.language.primary()).collect();
    if depth == Depth::Deep || languages.len() > 1 {
        read_sentences(&mut read, resources, work);
    }
    (read, depth)
}

fn read_sentences(read: &mut [ReadArticle], resources: &Resources, work: &dyn Work) {
    if resources.encoder.is_none() {
        return;
    }
    let done = std::sync::atomic::AtomicUsize::new(0);
    let total = read.len().max(1);
    let vectors: Vec<(Vec<Arc<TokenVectors>>, Vec<Arc<Tree>>)> = work::map(work, read.len(), |index| {
        if work.cancelled() {
            return (Vec::new(), Vec::new());
        }
        let body = &read[index].article.body;
        let texts: Vec<&str> = read[index].sentences.iter().map(|s| s.span.of(body)).collect();
        let known: Vec<_> = texts.iter().map(|text| resources.memory.recall(text)).collect();
        let missing: Vec<&str> = texts.iter().zip(&known).filter(|(_, k)| k.is_none()).map(|(t, _)| *t).collect();
        let mut fresh = freshly_read(&missing, read[index].article.language, resources).into_iter();
        let pairs = texts.iter().zip(known).map(|(text, known)| {
            known.unwrap_or_else(|| {
                let (vectors, tree) = fresh.next().unwrap_or_default();
                resources.memory.keep(text, &vectors, &tree);
                (vectors, tree)
            })
        });
        let product = pairs.unzip();
        let done = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        work.report("reading", done as f32 / total as f32);
        product
    });
    for (article, (vectors, trees)) in read.iter_mut().zip(vectors) {
        article.vectors = Some(vectors);
        article.trees = Some(trees);
    }
}

/// Vectors and trees of sentences in one language. The layers that only grammar needs are let go.
fn freshly_read(texts: &[&str], language: Language, resources: &Resources) -> Vec<(Arc<TokenVectors>, Arc<Tree>)> {
    let Some(encoder) = &resources.encoder else { return Vec::new() };
    let mut vectors = encoder.encode(texts);
    let sentence = |(&text, vectors)| Sentence { text, language, vectors };
    let sentences: Vec<_> = texts.iter().zip(&vectors).map(sentence).collect();
    let trees = resources.grammar().map_or_else(Vec::new, |grammar| grammar.parse(&sentences));
    vectors.iter_mut().for_each(|vectors| vectors.grammar = Vec::new());
    let mut trees = trees.into_iter();
    vectors.into_iter().map(|v| (Arc::new(v), Arc::new(trees.next().unwrap_or_default()))).collect()
}
