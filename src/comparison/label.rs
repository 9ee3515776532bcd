//! What points and matters are called: noun phrases of their statements, as they stand in the text. A noun phrase says what
//! the statements speak of and asserts nothing, so it is true of every cell under it: no number, negation or verdict of one
//! side gets into a name. What the user calls a point wins later.

use super::{Comparison, ReadArticle};
use crate::{
    grammar::{Phrase, Upos, noun_phrases},
    statement::Place,
    text::{Span, TokenKind, fold, tokens},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// Letters by which two forms of one word are held for the same.
const STEM: usize = 6;
/// A second phrase is told if it says this part of what the first says.
const SECOND: f32 = 0.5;
/// Names alone say who, not what.
const NAMES_ALONE: f32 = 0.5;
/// What a word counts that only one statement of the group has, as a part of what a shared one counts.
const UNSHARED: f32 = 0.2;
/// What each further word of a phrase takes off.
const LONG: f32 = 0.12;

/// Names the points of a comparison, in the language that most articles are written in. Without trees they keep the name that
/// alignment gave them.
pub(super) fn name_points(comparison: &mut Comparison) {
    let namer = Namer::new(comparison);
    let members = |point: &crate::alignment::Point| -> Vec<Place> {
        point.readings.iter().flat_map(|reading| &reading.statements).copied().collect()
    };
    let points: Vec<Option<String>> = comparison.points.iter().map(|point| namer.name(&members(point))).collect();
    for (point, label) in comparison.points.iter_mut().zip(points) {
        if let Some(label) = label {
            point.label = label;
        }
    }
}

/// Names the matters likewise. Without trees a matter has the name of its first point or its most telling words.
pub(super) fn name_matters(comparison: &mut Comparison) {
    let namer = Namer::new(comparison);
    let matters: Vec<String> = comparison
        .matters
        .iter()
        .map(|matter| {
            let first = || matter.points.first().map(|at| comparison.points[*at as usize].label.clone());
            namer.name(&matter.statements).or_else(first).unwrap_or_else(|| namer.words_of(&matter.statements))
        })
        .collect();
    for (matter, label) in comparison.matters.iter_mut().zip(matters) {
        matter.label = label;
    }
}

struct Namer<'a> {
    comparison: &'a Comparison,
    usual: String,
    /// The stems of each compared statement.
    stems: BTreeMap<Place, BTreeSet<String>>,
    /// How many statements have each stem.
    counts: BTreeMap<String, usize>,
}

/// A phrase with what it says of a group.
struct Ranked {
    value: f32,
    place: Place,
    phrase: Phrase,
    stems: BTreeSet<String>,
}

impl<'a> Namer<'a> {
    fn new(comparison: &'a Comparison) -> Self {
        let places = comparison.versions.iter().flat_map(|version| &version.statements);
        let stems: BTreeMap<Place, BTreeSet<String>> =
            places.map(|place| (*place, stems(comparison.words(*place)))).collect();
        let mut counts = BTreeMap::new();
        for stem in stems.values().flatten() {
            *counts.entry(stem.clone()).or_insert(0) += 1;
        }
        Self { comparison, usual: usual_language(&comparison.articles), stems, counts }
    }

    /// What a group of statements speaks of; `None` where none of them has a tree.
    fn name(&self, group: &[Place]) -> Option<String> {
        let own = self.in_one_language(group);
        let mut ranked: Vec<Ranked> = own.iter().flat_map(|place| self.ranked(*place, &own)).collect();
        let key = |one: &Ranked| {
            let article = self.comparison.articles[one.place.article()].article.id.as_str();
            (Reverse((one.value * 1_000.0).round() as i64), article.to_owned(), one.place.statement, one.phrase.span)
        };
        ranked.sort_by_cached_key(key);
        let first = ranked.first()?;
        let fits = |other: &&Ranked| {
            other.place == first.place && other.value >= SECOND * first.value && other.stems.is_disjoint(&first.stems)
        };
        let second = ranked.iter().skip(1).find(fits);
        let mut phrases: Vec<Span> = [Some(first), second].into_iter().flatten().map(|one| one.phrase.span).collect();
        phrases.sort_unstable();
        let text = self.sentence(first.place)?;
        let words: Vec<&str> = phrases.iter().map(|span| span.of(text)).collect();
        Some(capital(&words.join(" · ")))
    }

    /// The statements of a group in the language of most articles; if there is none, in the language of its first article.
    fn in_one_language(&self, group: &[Place]) -> Vec<Place> {
        let language = |place: &Place| self.comparison.articles[place.article()].article.language.primary();
        let of = |wanted: &str| group.iter().copied().filter(|place| language(place) == wanted).collect::<Vec<_>>();
        let usual = of(&self.usual);
        if !usual.is_empty() {
            return usual;
        }
        let id = |place: &&Place| self.comparison.articles[place.article()].article.id.as_str();
        group.iter().min_by_key(id).map_or_else(Vec::new, |first| of(language(first)))
    }

    fn sentence(&self, place: Place) -> Option<&'a str> {
        let read = &self.comparison.articles[place.article()];
        let statement = read.statements.get(place.statement())?;
        Some(read.sentences.get(statement.sentence as usize)?.span.of(&read.article.body))
    }

    /// The phrases of a statement, of what is said where it is said by someone, each with how far it speaks for the group.
    fn ranked(&self, place: Place, group: &[Place]) -> Vec<Ranked> {
        let read = &self.comparison.articles[place.article()];
        let Some(statement) = read.statements.get(place.statement()) else { return Vec::new() };
        let number = statement.sentence as usize;
        let tree = read.trees.as_ref().and_then(|trees| trees.get(number));
        let (Some(tree), Some(sentence)) = (tree, read.sentences.get(number)) else { return Vec::new() };
        let here = |span: Span| {
            let part = span.intersection(statement.span)?.intersection(sentence.span)?;
            let start = sentence.span.start();
            Some(Span::new(part.start() - start, part.end() - start))
        };
        let attribution = statement.attribution.and_then(|at| read.attributions.get(at as usize));
        let content: Vec<Span> =
            attribution.map_or_else(Vec::new, |a| a.content.iter().filter_map(|span| here(*span)).collect());
        let whole: Vec<Span> = here(statement.span).into_iter().collect();
        let phrases = |within: &[Span]| noun_phrases(tree, within);
        let found = Some(phrases(&content)).filter(|found| !found.is_empty()).unwrap_or_else(|| phrases(&whole));
        let text = sentence.span.of(&read.article.body);
        let others: Vec<&BTreeSet<String>> =
            group.iter().filter(|other| **other != place).filter_map(|other| self.stems.get(other)).collect();
        let rank = |phrase: Phrase| {
            let words: BTreeSet<String> =
                phrase.words.iter().flat_map(|at| stems(tree.words[*at].span.of(text))).collect();
            let weight = |stem: &String| {
                let rare = (self.stems.len() as f32 / self.counts.get(stem).copied().unwrap_or(1) as f32).ln().max(0.2);
                let with = others.iter().filter(|stems| stems.contains(stem)).count();
                rare.min(3.0) * (UNSHARED + with as f32 / others.len().max(1) as f32)
            };
            let names_only = phrase.words.iter().all(|at| tree.words[*at].upos == Upos::Propn);
            let sum: f32 = words.iter().map(weight).sum();
            let length = 1.0 + LONG * phrase.span.of(text).split_whitespace().count() as f32;
            let value = sum / length * if names_only { NAMES_ALONE } else { 1.0 };
            Ranked { value, place, phrase, stems: words }
        };
        found.into_iter().map(rank).filter(|one| !one.stems.is_empty()).collect()
    }

    /// The most telling words of a group, for sets that were read without trees.
    fn words_of(&self, group: &[Place]) -> String {
        let own = self.in_one_language(group);
        let mut values: BTreeMap<&str, f32> = BTreeMap::new();
        let words = own
            .iter()
            .flat_map(|place| tokens(self.comparison.words(*place)).into_iter().map(move |token| (place, token)));
        for (place, token) in words.filter(|(_, token)| token.kind == TokenKind::Word) {
            let word = token.span.of(self.comparison.words(*place));
            let with = stems(word).iter().filter_map(|stem| self.counts.get(stem)).min().copied();
            if let Some(with) = with.filter(|_| word.chars().count() > 3) {
                *values.entry(word).or_insert(0.0) += (self.stems.len() as f32 / with as f32).ln();
            }
        }
        let mut ranked: Vec<(&str, f32)> = values.into_iter().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        let told: Vec<&str> = ranked.into_iter().take(3).map(|(word, _)| word).collect();
        capital(&told.join(", "))
    }
}

/// The first letters of every word, folded: enough to know a word again in another form.
fn stems(text: &str) -> BTreeSet<String> {
    let words = tokens(text).into_iter().filter(|token| token.kind == TokenKind::Word);
    words.map(|token| fold(token.span.of(text)).chars().take(STEM).collect()).collect()
}

/// The language of most articles; of several, the first by its tag.
fn usual_language(articles: &[ReadArticle]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for read in articles {
        *counts.entry(read.article.language.primary()).or_insert(0) += 1;
    }
    counts.into_iter().max_by_key(|(tag, count)| (*count, Reverse(*tag))).map_or("", |(tag, _)| tag).to_owned()
}

fn capital(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
