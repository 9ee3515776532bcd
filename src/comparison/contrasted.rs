//! What linked statements differ in, by link. Knows nothing of how differences are found.

use super::{Comparison, Resources};
use crate::{
    alignment::Link,
    statement::Place,
    wording::{Contrast, Telling, Told, contrasts},
    work::{self, Work},
};
use std::collections::BTreeMap;

/// Statements less likely parallel than this differ in everything; nothing is told of it.
const WORTH_TELLING: f32 = 0.4;

/// The contrasts of the linked statements.
pub(super) fn contrasted(
    comparison: &Comparison,
    resources: &Resources,
    work: &dyn Work,
) -> BTreeMap<(Place, Place), Vec<Contrast>> {
    let told = |place: Place| {
        let read = comparison.articles.get(place.article())?;
        let statement = read.statements.get(place.statement())?;
        let sentence = read.sentences.get(statement.sentence as usize)?;
        let tree = read.trees.as_ref().and_then(|trees| trees.get(statement.sentence as usize));
        let before = statement.span.start().checked_sub(sentence.span.start())?;
        let tree = tree.map(|tree| (&**tree, before));
        Some(Told { text: statement.span.of(&read.article.body), language: read.article.language, tree })
    };
    let lists = resources.lexicons.framing();
    let links: Vec<&Link> = comparison.links.iter().filter(|link| link.score >= WORTH_TELLING).collect();
    let mut places: Vec<Place> = links.iter().flat_map(|link| [link.a, link.b]).collect();
    places.sort_unstable();
    places.dedup();
    let tellings = work::map(work, places.len(), |at| told(places[at]).map(|told| Telling::new(&told, lists)));
    let telling = |place: Place| tellings.get(places.binary_search(&place).ok()?)?.as_ref();
    let found = links.iter().map(|link| match (telling(link.a), telling(link.b)) {
        (Some(a), Some(b)) => contrasts(a, b),
        _ => Vec::new(),
    });
    let pairs = links.iter().map(|link| (link.a, link.b)).zip(found);
    pairs.filter(|(_, contrasts)| !contrasts.is_empty()).collect()
}
