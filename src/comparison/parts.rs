//! What linked statements say beyond each other, by link: only where both were read deep.

use super::{Comparison, ReadArticle};
use crate::{
    alignment::{Link, normalise},
    statement::{Place, Statement},
    text::{Language, Span},
    wording::{Centre, Parts, Saying, Told},
    work::{self, Work, thresholds::alignment},
};
use std::collections::BTreeMap;

/// Links in one job: it holds the vectors of the words of their statements.
const CHUNK: usize = 128;

/// The parts of the linked statements.
pub(super) fn parted(comparison: &Comparison, work: &dyn Work) -> BTreeMap<(Place, Place), Parts> {
    let least = comparison.min_score.max(alignment::CONTRASTED);
    let articles = &comparison.articles;
    let is_deep = |place: Place| articles.get(place.article()).is_some_and(|read| read.trees.is_some());
    let deep = |link: &&Link| link.score >= least && is_deep(link.a) && is_deep(link.b);
    let links: Vec<(Place, Place)> = comparison.links.iter().filter(deep).map(|link| (link.a, link.b)).collect();
    if links.is_empty() {
        return BTreeMap::new();
    }
    let centres = centres(articles);
    let chunks: Vec<&[(Place, Place)]> = links.chunks(CHUNK).collect();
    let found = work::stage(work, "looking for parts", chunks.len(), |chunk| {
        let mut said: BTreeMap<Place, Option<Saying<'_>>> = BTreeMap::new();
        for place in chunks[chunk].iter().flat_map(|(a, b)| [*a, *b]) {
            said.entry(place).or_insert_with(|| saying(articles, place, &centres));
        }
        let of = |place: &Place| said.get(place).and_then(Option::as_ref);
        let one = |pair: &(Place, Place)| Some((*pair, Parts::of(of(&pair.0)?, of(&pair.1)?)?));
        chunks[chunk].iter().filter_map(one).collect::<Vec<_>>()
    });
    found.into_iter().flatten().collect()
}

/// What two statements say beyond each other; `None` where they were not read deep.
#[must_use]
pub fn parts_of(articles: &[ReadArticle], a: Place, b: Place, centres: &BTreeMap<Language, Centre>) -> Option<Parts> {
    Parts::of(&saying(articles, a, centres)?, &saying(articles, b, centres)?)
}

/// The mean token vector of each language in the articles.
#[must_use]
pub fn centres(articles: &[ReadArticle]) -> BTreeMap<Language, Centre> {
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

fn saying<'a>(articles: &'a [ReadArticle], place: Place, centres: &BTreeMap<Language, Centre>) -> Option<Saying<'a>> {
    let read = articles.get(place.article())?;
    let statement = read.statements.get(place.statement())?;
    let number = statement.sentence as usize;
    let sentence = read.sentences.get(number)?;
    let (tree, vectors) = (read.trees.as_ref()?.get(number)?, read.vectors.as_ref()?.get(number)?);
    let before = statement.span.start().checked_sub(sentence.span.start())?;
    let language = read.article.language;
    let told = Told { text: statement.span.of(&read.article.body), language, tree: Some((&**tree, before)) };
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
