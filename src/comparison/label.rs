//! What a point is called where its statements have trees: the core of the statement that stands closest to the others, in
//! its own words. Knows nothing of how points were made; what the user calls a point wins later.

use super::{Comparison, ReadArticle};
use crate::{grammar, statement::Place, text::Span};
use std::{cmp::Reverse, collections::BTreeMap};

/// Words that a label should have at least; below, more of the statement is told, or alignment's name for the point stays.
const SHORTEST: usize = 4;

/// Calls each point by what its most typical statement says, in the language that most articles are written in.
pub(super) fn label_points(comparison: &mut Comparison) {
    let closeness = closeness(comparison);
    let usual = usual_language(&comparison.articles);
    let label = |point: &crate::alignment::Point| {
        let places = point.readings.iter().flat_map(|reading| &reading.statements).copied();
        let named = places.filter_map(|place| {
            let read = &comparison.articles[place.article()];
            let words = gist(read, place)?;
            let foreign = read.article.language.primary() != usual;
            let near = (closeness.get(&place).copied().unwrap_or(0.0) * 1_000.0).round() as i64;
            Some(((foreign, Reverse(near), read.article.id.as_str(), place.statement), words))
        });
        named.min_by(|x, y| x.0.cmp(&y.0)).map(|(_, words)| words)
    };
    let labels: Vec<Option<String>> = comparison.points.iter().map(label).collect();
    for (point, label) in comparison.points.iter_mut().zip(labels) {
        if let Some(label) = label {
            point.label = label;
        }
    }
}

/// The sum of the scores of each statement's links.
fn closeness(comparison: &Comparison) -> BTreeMap<Place, f32> {
    let mut sums = BTreeMap::new();
    for link in &comparison.links {
        *sums.entry(link.a).or_insert(0.0) += link.score;
        *sums.entry(link.b).or_insert(0.0) += link.score;
    }
    sums
}

/// The language of most articles; of several, the first by its tag.
fn usual_language(articles: &[ReadArticle]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for read in articles {
        *counts.entry(read.article.language.primary()).or_insert(0) += 1;
    }
    counts.into_iter().max_by_key(|(tag, count)| (*count, Reverse(*tag))).map_or("", |(tag, _)| tag).to_owned()
}

/// The core of a statement: of what is said, where it is said by someone and says who does it; else of who says it and what.
/// `None` without a tree.
fn gist(read: &ReadArticle, place: Place) -> Option<String> {
    let statement = read.statements.get(place.statement())?;
    let sentence = read.sentences.get(statement.sentence as usize)?.span;
    let tree = read.trees.as_ref()?.get(statement.sentence as usize)?;
    let attribution = statement.attribution.and_then(|at| read.attributions.get(at as usize));
    let here = |span: &Span| {
        let part = span.intersection(statement.span).filter(|part| sentence.contains(*part))?;
        Some(Span::new(part.start() - sentence.start(), part.end() - sentence.start()))
    };
    let content: Vec<Span> = attribution.map_or_else(Vec::new, |a| a.content.iter().filter_map(here).collect());
    let saying = attribution.map_or_else(Vec::new, |a| [a.source, a.cue].iter().flatten().filter_map(here).collect());
    let told = [content.clone(), [saying, content].concat(), here(&statement.span).into_iter().collect()];
    let told = told.iter().filter(|within| !grammar::is_bare(tree, within)).map(|within| grammar::gist(tree, within));
    let spans = told.into_iter().find(|spans| spans.len() >= SHORTEST)?;
    Some(joined(&spans, sentence.of(&read.article.body)))
}

/// The words of `spans`, with a space wherever something was left out or stood between them.
fn joined(spans: &[Span], text: &str) -> String {
    let mut label = String::new();
    let mut last: Option<Span> = None;
    for span in spans {
        if last.is_some_and(|last| last.end() != span.start()) {
            label.push(' ');
        }
        label.push_str(span.of(text));
        last = Some(*span);
    }
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
