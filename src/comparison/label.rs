//! What points and matters are called: noun phrases of their statements, as they stand in the text ([`crate::matter::names`]), in
//! the language that most articles are written in. What the user calls them wins later.

use super::{Comparison, ReadArticle, Resources};
use crate::{
    alignment::Point,
    encoder::TokenVectors,
    matter::{Kinds, Stock, Theme, Told, names},
    statement::{Place, Statement},
    text::Span,
};
use rustc_hash::FxHashMap;
use std::{cmp::Reverse, collections::BTreeMap};

/// Names the points of a comparison.
pub(super) fn name_points(comparison: &mut Comparison, resources: &Resources) {
    let members =
        |point: &Point| -> Vec<Place> { point.readings.iter().flat_map(|r| &r.statements).copied().collect() };
    let groups: Vec<Vec<Place>> = comparison.points.iter().map(members).collect();
    let labels = called(comparison, &groups, resources);
    comparison.points.iter_mut().zip(labels).for_each(|(point, label)| point.label = label);
}

/// Names the matters and the larger ones likewise.
pub(super) fn name_matters(comparison: &mut Comparison, resources: &Resources) {
    let groups: Vec<Vec<Place>> = comparison.matters.iter().map(|matter| matter.statements.clone()).collect();
    let under = |theme: &Theme| -> Vec<Place> {
        theme.matters.iter().flat_map(|at| &comparison.matters[*at as usize].statements).copied().collect()
    };
    let larger: Vec<Vec<Place>> = comparison.themes.iter().map(under).collect();
    let naming = Naming::new(comparison, groups.iter().flatten(), resources);
    let labels = naming.names(&groups, &[]);
    let taken: Vec<&str> = labels.iter().map(String::as_str).collect();
    let themes = naming.names(&larger, &taken);
    comparison.themes.iter_mut().zip(themes).for_each(|(theme, label)| theme.label = label);
    comparison.matters.iter_mut().zip(labels).for_each(|(matter, label)| matter.label = label);
}

/// What groups of statements of a comparison are called, in their order, no two alike.
#[must_use]
pub fn called(comparison: &Comparison, groups: &[Vec<Place>], resources: &Resources) -> Vec<String> {
    Naming::new(comparison, groups.iter().flatten(), resources).names(groups, &[])
}

/// Statements that are to be named in groups, read once.
struct Naming<'a> {
    comparison: &'a Comparison,
    kinds: Kinds<'a>,
    stock: Stock<'a>,
    /// Where each statement stands among those that were read.
    at: FxHashMap<Place, u32>,
    /// The language of most articles.
    usual: String,
}

impl<'a> Naming<'a> {
    fn new(comparison: &'a Comparison, places: impl IntoIterator<Item = &'a Place>, resources: &'a Resources) -> Self {
        let voices = comparison.voices.iter().flat_map(|voice| std::iter::once(&voice.name).chain(&voice.aliases));
        let outlets = comparison.articles.iter().filter_map(|read| read.article.outlet.as_ref());
        let kinds = Kinds::new(&resources.lexicons, voices.chain(outlets).map(String::as_str));
        let order = order(comparison);
        let versions = comparison.version_of();
        let mut at = FxHashMap::default();
        let mut all = Vec::new();
        for place in places {
            if let Some(told) = told(comparison, *place, &order, &versions) {
                at.insert(*place, all.len() as u32);
                all.push(told);
            }
        }
        let stock = Stock::new(all, &kinds);
        Self { comparison, kinds, stock, at, usual: usual_language(&comparison.articles) }
    }

    /// The names of groups, none like those that are taken.
    fn names(&self, groups: &[Vec<Place>], taken: &[&str]) -> Vec<String> {
        let read = |place: &Place| self.at.get(place).copied();
        let own =
            |group: &Vec<Place>| in_one_language(self.comparison, group, &self.usual).iter().filter_map(read).collect();
        let groups: Vec<Vec<u32>> = groups.iter().map(own).collect();
        names(&self.stock, &groups, taken, &self.kinds)
    }
}

/// Position of each article among all by name.
fn order(comparison: &Comparison) -> Vec<u32> {
    let id = |at: &usize| comparison.articles[*at].article.id.as_str();
    let mut articles: Vec<usize> = (0..comparison.articles.len()).collect();
    articles.sort_by_key(id);
    let mut order = vec![0; articles.len()];
    articles.into_iter().zip(0..).for_each(|(at, place)| order[at] = place);
    order
}

fn told<'a>(
    comparison: &'a Comparison,
    place: Place,
    order: &[u32],
    versions: &BTreeMap<Place, usize>,
) -> Option<Told<'a>> {
    let read = &comparison.articles[place.article()];
    let statement = read.statements.get(place.statement())?;
    let number = statement.sentence as usize;
    let sentence = read.sentences.get(number)?.span;
    Some(Told {
        text: sentence.of(&read.article.body),
        tokens: read.words.inside(sentence),
        tree: read.trees.as_ref().and_then(|trees| trees.get(number)).map(|tree| &**tree),
        within: said(read, statement, sentence),
        language: read.article.language,
        rank: (order[place.article()], place.statement.0),
        version: versions.get(&place).copied().unwrap_or(usize::MAX),
        vectors: vectors(comparison, read, number),
    })
}

/// The token vectors of a sentence with the mean of its language's.
fn vectors<'a>(
    comparison: &'a Comparison,
    read: &'a ReadArticle,
    sentence: usize,
) -> Option<(&'a TokenVectors, &'a [f32])> {
    let vectors = read.vectors.as_ref()?.get(sentence)?;
    Some((vectors, comparison.centres.get(&read.article.language)?))
}

/// What a statement says, in bytes of its sentence: of what is said by someone, only that.
fn said(read: &ReadArticle, statement: &Statement, sentence: Span) -> Vec<Span> {
    let here = |span: Span| {
        let part = span.intersection(statement.span)?.intersection(sentence)?;
        Some(Span::new(part.start() - sentence.start(), part.end() - sentence.start()))
    };
    let attribution = statement.attribution.and_then(|at| read.attributions.get(at as usize));
    let content: Vec<Span> = attribution
        .map_or_else(Vec::new, |attribution| attribution.content.iter().filter_map(|span| here(*span)).collect());
    if content.is_empty() { here(statement.span).into_iter().collect() } else { content }
}

/// The statements of a group in the language of most articles; if there is none, in the language of its first article.
fn in_one_language(comparison: &Comparison, group: &[Place], usual: &str) -> Vec<Place> {
    let language = |place: &Place| comparison.articles[place.article()].article.language.primary();
    let of = |wanted: &str| group.iter().copied().filter(|place| language(place) == wanted).collect::<Vec<_>>();
    let own = of(usual);
    if !own.is_empty() {
        return own;
    }
    let id = |place: &&Place| comparison.articles[place.article()].article.id.as_str();
    group.iter().min_by_key(id).map_or_else(Vec::new, |first| of(language(first)))
}

/// The language of most articles; of several, the first by its tag.
fn usual_language(articles: &[ReadArticle]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for read in articles {
        *counts.entry(read.article.language.primary()).or_insert(0) += 1;
    }
    counts.into_iter().max_by_key(|(tag, count)| (*count, Reverse(*tag))).map_or("", |(tag, _)| tag).to_owned()
}
