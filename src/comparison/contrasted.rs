//! What linked statements differ in, by link.

use super::{Comparison, Resources};
use crate::{
    alignment::Link,
    statement::Place,
    wording::{Contrast, Telling, Told},
    work::{self, Work, thresholds::alignment},
};
use std::collections::{BTreeMap, BTreeSet};

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
        let (text, tokens) = (statement.span.of(&read.article.body), read.words.inside(statement.span));
        Some(Told { text, tokens, language: read.article.language, tree })
    };
    let links: Vec<&Link> = comparison.links.iter().filter(|link| link.score >= alignment::CONTRASTED).collect();
    let linked: BTreeSet<Place> = links.iter().flat_map(|link| [link.a, link.b]).collect();
    let linked: Vec<Place> = linked.into_iter().collect();
    let lexicons = &resources.lexicons;
    let tellings = work::stage(work, "looking for differences", linked.len(), |at| {
        let article = comparison.articles.get(linked[at].article()).map(|read| &read.article);
        let published = article.and_then(|article| article.published.as_deref());
        told(linked[at]).map(|told| Telling::new(&told, lexicons).written_on(published))
    });
    let tellings: BTreeMap<Place, Telling<'_>> =
        linked.into_iter().zip(tellings).filter_map(|(place, telling)| Some((place, telling?))).collect();
    let found = links.iter().map(|link| match (tellings.get(&link.a), tellings.get(&link.b)) {
        (Some(a), Some(b)) => a.contrasts(b),
        _ => Vec::new(),
    });
    let pairs = links.iter().map(|link| (link.a, link.b)).zip(found);
    pairs.filter(|(_, contrasts)| !contrasts.is_empty()).collect()
}
