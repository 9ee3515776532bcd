//! Articles → sentences, read with the model where the depth asks for it.

use super::{ReadArticle, ReadSentence, Resources, recut};
use crate::{
    article::{Article, CopyGroup, Problem, copies},
    grammar::Sentence,
    locale::message,
    project::{Depth, Project},
    statement,
    text::{self, Language, Words},
    work::{self, Work, limits},
};
use std::{collections::BTreeSet, sync::Arc};

/// The articles of a project as they were read.
#[derive(Clone)]
pub(super) struct Read {
    /// The articles; nobody is heard in them yet.
    pub(super) articles: Vec<ReadArticle>,
    /// How deep they were read.
    pub(super) depth: Depth,
    /// The texts that several of them print.
    pub(super) copies: Arc<Vec<CopyGroup>>,
}

/// The sentences of every article and their words, before the model reads any.
pub(super) fn sentences(project: &Project, work: &dyn Work) -> Read {
    let articles = &project.articles;
    let split = work::map(work, articles.len(), |index| {
        let article = Arc::clone(&articles[index]);
        let sentences = recut::sentences(&article, statement::sentences(&article), &project.decisions);
        let words = Arc::new(Words::new(&article.body, sentences.iter().map(|sentence| sentence.span)));
        let (statements, attributions) = (Vec::new(), Vec::new());
        ReadArticle { article, sentences, words, statements, attributions, trees: None, tagged: None, vectors: None }
    });
    let copies = Arc::new(copies(&articles.iter().map(AsRef::as_ref).collect::<Vec<_>>()));
    Read { articles: split, depth: Depth::Quick, copies }
}

/// Reads sentences as deep as asked. A set that is more than the model reads is not read with it, whatever was asked.
pub(super) fn read(split: Arc<Read>, project: &Project, resources: &Resources, work: &dyn Work) -> Read {
    let mut read = Arc::unwrap_or_clone(split);
    let articles = &project.articles;
    let depth = project.settings.depth.unwrap_or_else(|| usual_depth(&read.articles));
    let may_read = resources.encoder.is_some() && characters(articles) <= limits::MODEL_CHARACTERS;
    read.depth = if may_read { depth } else { Depth::Quick };
    if may_read && (depth == Depth::Deep || languages(articles) > 1) {
        read_sentences(&mut read.articles, resources, work);
    }
    read
}

/// How deep a set is read where nobody says: deeply, unless it is large.
#[must_use]
pub(crate) fn usual_depth(read: &[ReadArticle]) -> Depth {
    let sentences: usize = read.iter().map(|r| r.sentences.len()).sum();
    let characters = characters(read.iter().map(|r| &r.article));
    let few = sentences <= limits::DEEP_SENTENCES && characters <= limits::DEEP_CHARACTERS;
    if few { Depth::Deep } else { Depth::Quick }
}

/// Whether the articles were read with the model before, as far as the first, the middle and the last sentence of each tell.
#[must_use]
pub(crate) fn is_remembered(project: &Project, resources: &Resources) -> bool {
    project.articles.iter().all(|article| {
        let sentences = statement::sentences(article);
        let Some(last) = sentences.len().checked_sub(1) else { return true };
        [0, last / 2, last].into_iter().all(|at| {
            let text = sentences[at].span.of(&article.body);
            resources.memory.recall(text::detect_passage(text, article.language), text).is_some()
        })
    })
}

fn characters<'a>(articles: impl IntoIterator<Item = &'a Arc<Article>>) -> usize {
    articles.into_iter().map(|article| article.body.chars().count()).sum()
}

fn languages(articles: &[Arc<Article>]) -> usize {
    articles.iter().map(|article| article.language.primary()).collect::<BTreeSet<&str>>().len()
}

/// What is to be told of a set that the model would have read, had it not been too much.
pub(super) fn unread(articles: &[Arc<Article>], depth: Option<Depth>) -> Option<Problem> {
    let characters = characters(articles);
    let asked = depth == Some(Depth::Deep) || languages(articles) > 1;
    (asked && characters > limits::MODEL_CHARACTERS).then(|| {
        let (have, most) = (characters / 1_000_000, limits::MODEL_CHARACTERS / 1_000_000);
        Problem::new("too-many-characters", message!("compare-too-many-characters", have = have, most = most))
    })
}

/// Sentences that one job reads: enough to fill the encoder's batches, few enough that all cores have work to the end.
const TOGETHER: usize = 16;

fn read_sentences(read: &mut [ReadArticle], resources: &Resources, work: &dyn Work) {
    if resources.encoder.is_none() {
        return;
    }
    let texts: Vec<(&str, Language)> = read
        .iter()
        .flat_map(|r| {
            r.sentences.iter().map(|s| {
                let text = s.span.of(&r.article.body);
                (text, text::detect_passage(text, r.article.language))
            })
        })
        .collect();
    let jobs: Vec<&[(&str, Language)]> = texts.chunks(TOGETHER).collect();
    let done = std::sync::atomic::AtomicUsize::new(0);
    let known = work::map(work, jobs.len(), |index| {
        if work.cancelled() {
            return vec![ReadSentence::default(); jobs[index].len()];
        }
        let product = remembered_or_read(jobs[index], resources);
        let done = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        work.report("reading", done as f32 / jobs.len() as f32);
        product
    });
    let mut known = known.into_iter().flatten();
    for article in read {
        let own: Vec<ReadSentence> = known.by_ref().take(article.sentences.len()).collect();
        article.vectors = Some(own.iter().map(|read| Arc::clone(&read.vectors)).collect());
        article.trees = Some(own.iter().map(|read| Arc::clone(&read.tree)).collect());
        article.tagged = Some(own.into_iter().map(|read| read.tagged).collect());
    }
}

fn remembered_or_read(texts: &[(&str, Language)], resources: &Resources) -> Vec<ReadSentence> {
    let memory = &resources.memory;
    let known: Vec<Option<ReadSentence>> =
        texts.iter().map(|(text, language)| memory.recall(*language, text)).collect();
    let missing: Vec<_> =
        texts.iter().zip(&known).filter(|(_, known)| known.is_none()).map(|(text, _)| *text).collect();
    let mut fresh = freshly_read(&missing, resources).into_iter();
    let pairs = texts.iter().zip(known).map(|((text, language), known)| {
        known.unwrap_or_else(|| {
            let read = fresh.next().unwrap_or_default();
            memory.keep(*language, text, &read);
            read
        })
    });
    pairs.collect()
}

/// Vectors and trees of sentences, and what is said in them. The layers that only grammar needs are let go.
fn freshly_read(texts: &[(&str, Language)], resources: &Resources) -> Vec<ReadSentence> {
    let Some(encoder) = &resources.encoder else { return Vec::new() };
    let mut vectors = encoder.encode(&texts.iter().map(|(text, _)| *text).collect::<Vec<_>>());
    let sentence = |(&(text, language), vectors)| Sentence { text, language, vectors };
    let sentences: Vec<_> = texts.iter().zip(&vectors).map(sentence).collect();
    let trees = resources.grammar().map_or_else(Vec::new, |grammar| grammar.parse(&sentences));
    let tagger = resources.tagger();
    let tagged = tagger.map_or_else(Vec::new, |tagger| tagger.tag(&vectors.iter().collect::<Vec<_>>()));
    vectors.iter_mut().for_each(|vectors| vectors.grammar = Vec::new());
    let (mut trees, mut tagged) = (trees.into_iter(), tagged.into_iter());
    let mut next = || (trees.next().unwrap_or_default(), tagged.next().unwrap_or_default());
    let read = |vectors| {
        let (tree, tagged) = next();
        ReadSentence { vectors: Arc::new(vectors), tree: Arc::new(tree), tagged: Arc::new(tagged) }
    };
    vectors.into_iter().map(read).collect()
}
