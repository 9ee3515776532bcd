//! Points × versions as numbers: who speaks where and how differently. Knows nothing of colours.

use super::{Column, grid::speaks};
use crate::{alignment::Point, comparison::Comparison, text::fold};
use std::collections::HashSet;
use unicode_segmentation::UnicodeSegmentation;

/// How a version stands to the base at a point.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Cover {
    /// It says nothing there.
    Silent,
    /// It is the base, or stands for it where the base is silent.
    Base,
    /// The share of its words, by letters, that the base does not have: 0 to 1.
    Differs(f32),
    /// It speaks in another language, so that its words cannot be compared.
    Foreign,
}

/// The table behind the coverage strip and the Coverage view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// A row a column of the grid, a cell a point of the comparison.
    pub rows: Vec<Vec<Cover>>,
    /// How many points there are.
    pub points: usize,
}

/// How each shown version covers each point, its difference counted against `base` (a version's position).
#[must_use]
pub fn coverage(comparison: &Comparison, columns: &[Column], base: usize) -> Coverage {
    let mut rows = vec![Vec::with_capacity(comparison.points.len()); columns.len()];
    for point in &comparison.points {
        let speaking = |version: &usize| speaks(point, *version);
        let shown = || columns.iter().map(|column| column.version);
        let against = Some(base).filter(speaking).or_else(|| shown().find(speaking)).unwrap_or(base);
        let known: HashSet<String> = words(comparison, point, against).into_iter().collect();
        let language = language(comparison, point, against);
        for (row, column) in rows.iter_mut().zip(columns) {
            row.push(match column.version {
                version if !speaks(point, version) => Cover::Silent,
                version if version == against => Cover::Base,
                version if self::language(comparison, point, version) != language => Cover::Foreign,
                version => Cover::Differs(unknown(&words(comparison, point, version), &known)),
            });
        }
    }
    Coverage { rows, points: comparison.points.len() }
}

fn language<'a>(comparison: &'a Comparison, point: &Point, version: usize) -> Option<&'a str> {
    let place = point.readings.get(version)?.statements.first()?;
    comparison.articles.get(place.article()).map(|read| read.article.language.primary())
}

/// The words of a reading, in their normal form.
fn words(comparison: &Comparison, point: &Point, version: usize) -> Vec<String> {
    let statements = point.readings.get(version).map_or(&[][..], |reading| &reading.statements);
    let of = |text: &str| -> Vec<String> {
        text.unicode_words().map(|word| if word.is_ascii() { word.to_ascii_lowercase() } else { fold(word) }).collect()
    };
    statements.iter().flat_map(|place| of(comparison.words(*place))).collect()
}

/// The share of the words' letters that stand in words which are not known.
fn unknown(words: &[String], known: &HashSet<String>) -> f32 {
    let letters = |word: &String| word.chars().count();
    let all: usize = words.iter().map(letters).sum();
    let new: usize = words.iter().filter(|word| !known.contains(*word)).map(letters).sum();
    new as f32 / all.max(1) as f32
}
