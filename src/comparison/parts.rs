//! What linked statements say beyond each other, by link: only where both were read deep.

use super::{Comparison, ReadArticle};
use crate::{
    encoder::{Centre, Centres, normalise},
    lexicon::Lexicons,
    statement::{Place, Statement},
    text::{Language, Span},
    wording::{Parts, Saying, Told},
    work::{self, Work, thresholds::alignment},
};
use std::collections::BTreeMap;

/// Pairs in one job: it holds the vectors of the words of their statements.
const CHUNK: usize = 128;

/// The parts of the linked statements.
pub(super) fn parted(comparison: &Comparison, work: &dyn Work) -> BTreeMap<(Place, Place), Parts> {
    let least = comparison.min_score.max(alignment::CONTRASTED);
    let links = comparison.links.iter().filter(|link| link.score >= least);
    let links: Vec<(Place, Place)> = links.map(|link| (link.a, link.b)).collect();
    let found = judged(&comparison.articles, &links, &comparison.centres, (work, "looking for parts"), Parts::of);
    links.iter().zip(found).filter_map(|(pair, parts)| Some((*pair, parts??))).collect()
}

/// Which of these pairs tell of two events, as far as their grammar shows; nothing does where they were not read deep.
pub(super) fn of_two_events(
    articles: &[ReadArticle],
    pairs: &[(Place, Place)],
    (centres, lexicons): (&Centres, &Lexicons),
    work: &dyn Work,
) -> Vec<bool> {
    let apart = |a: &Saying<'_>, b: &Saying<'_>| a.tells_another_event(b, lexicons);
    let found = judged(articles, pairs, centres, (work, "telling events apart"), apart);
    found.into_iter().map(|told| told.unwrap_or(false)).collect()
}

/// What is made of each pair of statements; `None` where they were not read deep, or work was stopped.
fn judged<'a, T: Send>(
    articles: &'a [ReadArticle],
    pairs: &[(Place, Place)],
    centres: &Centres,
    (work, stage): (&dyn Work, &'static str),
    of: impl Fn(&Saying<'a>, &Saying<'a>) -> T + Sync,
) -> Vec<Option<T>> {
    if pairs.is_empty() || articles.iter().all(|read| read.trees.is_none()) {
        return pairs.iter().map(|_| None).collect();
    }
    let chunks: Vec<&[(Place, Place)]> = pairs.chunks(CHUNK).collect();
    let found = work::stage(work, stage, chunks.len(), |chunk| {
        let mut said: BTreeMap<Place, Option<Saying<'a>>> = BTreeMap::new();
        for place in chunks[chunk].iter().flat_map(|(a, b)| [*a, *b]) {
            said.entry(place).or_insert_with(|| saying(articles, place, centres));
        }
        let read = |place: &Place| said.get(place).and_then(Option::as_ref);
        chunks[chunk].iter().map(|(a, b)| Some(of(read(a)?, read(b)?))).collect::<Vec<_>>()
    });
    let mut all: Vec<Option<T>> = found.into_iter().flatten().collect();
    all.resize_with(pairs.len(), || None);
    all
}

/// What two statements say beyond each other; `None` where they were not read deep.
#[must_use]
pub fn parts_of(articles: &[ReadArticle], a: Place, b: Place, centres: &Centres) -> Option<Parts> {
    Parts::of(&saying(articles, a, centres)?, &saying(articles, b, centres)?)
}

/// The mean token vector of each language in the articles.
#[must_use]
pub fn centres(articles: &[ReadArticle]) -> Centres {
    let mut sums: BTreeMap<Language, (f32, Centre)> = BTreeMap::new();
    for read in articles {
        for vectors in read.vectors.iter().flatten() {
            let width = vectors.meaning.width();
            let (count, sum) = sums.entry(read.article.language).or_insert_with(|| (0.0, vec![0.0; width]));
            for at in 0..vectors.meaning.len() {
                let mut row: Vec<f32> = vectors.meaning.row(at).collect();
                normalise(&mut row);
                sum.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
                *count += 1.0;
            }
        }
    }
    let mean = |(count, sum): (f32, Centre)| sum.into_iter().map(|x| x / count.max(1.0)).collect();
    sums.into_iter().map(|(language, sum)| (language, mean(sum))).collect()
}

fn saying<'a>(articles: &'a [ReadArticle], place: Place, centres: &Centres) -> Option<Saying<'a>> {
    let read = articles.get(place.article())?;
    let statement = read.statements.get(place.statement())?;
    let number = statement.sentence as usize;
    let sentence = read.sentences.get(number)?;
    let (tree, vectors) = (read.trees.as_ref()?.get(number)?, read.vectors.as_ref()?.get(number)?);
    let before = statement.span.start().checked_sub(sentence.span.start())?;
    let language = read.article.language;
    let (text, tokens) = (statement.span.of(&read.article.body), read.words.inside(statement.span));
    let told = Told { text, tokens, language, tree: Some((&**tree, before)) };
    let centre = centres.get(&language).map_or(&[][..], Vec::as_slice);
    Saying::new(&told, vectors, centre, &quiet(read, statement))
}

/// The bytes of a statement that tell who says it.
fn quiet(read: &ReadArticle, statement: &Statement) -> Vec<Span> {
    let told = |span: Span| {
        let inside = span.intersection(statement.span)?;
        Some(Span::new(inside.start() - statement.span.start(), inside.end() - statement.span.start()))
    };
    let attributions = read.attributions.iter();
    let spans = attributions.flat_map(|said| [said.source, said.cue].into_iter().flatten().chain(said.relays.clone()));
    spans.filter_map(told).collect()
}
