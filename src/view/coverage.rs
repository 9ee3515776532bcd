//! Matters and points × versions as numbers: who speaks where, how much and how differently. Knows nothing of colours.

use super::{Column, Grid, Item, find::differ_in_number, grid::speaks};
use crate::{
    alignment::{Point, SilenceState},
    comparison::Comparison,
    statement::Place,
    text::fold,
};
use std::collections::{BTreeSet, HashSet};
use unicode_segmentation::UnicodeSegmentation;

/// How a version stands to the base at a point.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Cover {
    /// It says nothing there.
    Silent,
    /// It says nothing there, as the user confirmed.
    Confirmed,
    /// It has no statement there, and it is not clear whether it leaves the thing unsaid.
    NotClear,
    /// It has no statement there, but says the thing elsewhere.
    Elsewhere,
    /// It is the base, or stands for it where the base is silent.
    Base,
    /// The share of its words, by letters, that the base does not have: 0 to 1.
    Differs(f32),
    /// The same share, and its figures are not the base's.
    Figures(f32),
    /// It speaks in another language, so that its words cannot be compared.
    Foreign,
}

impl Cover {
    /// A cell without a statement.
    fn of_silence(point: &Point, version: usize) -> Self {
        let silence = point.readings.get(version).and_then(|reading| reading.silence);
        match silence.map(|silence| silence.state) {
            None | Some(SilenceState::Silent) => Self::Silent,
            Some(SilenceState::Confirmed) => Self::Confirmed,
            Some(SilenceState::NotClear) => Self::NotClear,
            Some(SilenceState::SaidElsewhere) => Self::Elsewhere,
        }
    }

    /// Whether the version has no statement there.
    #[must_use]
    pub fn is_empty(self) -> bool {
        matches!(self, Self::Silent | Self::Confirmed | Self::NotClear | Self::Elsewhere)
    }
}

/// The table behind the coverage strip and the Coverage view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// A row a column of the grid, a cell a point of the comparison.
    pub rows: Vec<Vec<Cover>>,
    /// How many points there are.
    pub points: usize,
    /// A row a column of the grid, a cell a matter of the comparison.
    pub matters: Vec<Vec<Share>>,
}

/// How much a version says to a matter.
#[derive(Copy, Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// Its statements.
    pub statements: usize,
    /// The share of its words, by bytes, that it spends on them: 0 to 1.
    pub words: f32,
}

/// A row of the Coverage view.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum CoverRow {
    /// A matter, by position, with how many of its points are shown under it when it is unfolded.
    Matter(usize, usize),
    /// A point, by position.
    Point(usize),
}

/// The rows of the Coverage view: matters, each with its points under it unless it is folded. A folded matter is known by
/// any of its statements.
#[must_use]
pub fn cover_rows(comparison: &Comparison, grid: &Grid, folded: &BTreeSet<Place>) -> Vec<CoverRow> {
    let mut rows = Vec::new();
    let mut shut = false;
    for item in &grid.items {
        match item {
            Item::Matter(heading) => {
                let known = comparison.matters.get(heading.matter);
                shut = known.is_some_and(|matter| matter.statements.iter().any(|place| folded.contains(place)));
                rows.push(CoverRow::Matter(heading.matter, heading.points));
            }
            Item::Point(point) if !shut => rows.push(CoverRow::Point(*point)),
            Item::LoneHead(_) => break,
            Item::Theme(_) | Item::Point(_) | Item::Beside(_) | Item::Lone(_) => {}
        }
    }
    rows
}

/// How each shown version covers each point, its difference counted against `base` (a version's position).
#[must_use]
pub fn coverage(comparison: &Comparison, columns: &[Column], base: usize) -> Coverage {
    let mut rows = vec![Vec::with_capacity(comparison.points.len()); columns.len()];
    for (number, point) in comparison.points.iter().enumerate() {
        let speaking = |version: &usize| speaks(point, *version);
        let shown = || columns.iter().map(|column| column.version);
        let against = Some(base).filter(speaking).or_else(|| shown().find(speaking)).unwrap_or(base);
        let known: HashSet<String> = words(comparison, point, against).into_iter().collect();
        let language = language(comparison, point, against);
        for (row, column) in rows.iter_mut().zip(columns) {
            row.push(match column.version {
                version if !speaks(point, version) => Cover::of_silence(point, version),
                version if version == against => Cover::Base,
                version if self::language(comparison, point, version) != language => Cover::Foreign,
                version => {
                    let share = unknown(&words(comparison, point, version), &known);
                    let differs = differ_in_number(comparison, number, version, against);
                    if differs { Cover::Figures(share) } else { Cover::Differs(share) }
                }
            });
        }
    }
    let matters = columns.iter().map(|column| shares(comparison, column.version)).collect();
    Coverage { rows, points: comparison.points.len(), matters }
}

/// How much a version says to each matter.
fn shares(comparison: &Comparison, version: usize) -> Vec<Share> {
    let Some(version) = comparison.versions.get(version) else { return Vec::new() };
    let bytes = |places: &mut dyn Iterator<Item = &Place>| -> usize {
        places.map(|place| comparison.words(*place).len()).sum()
    };
    let own: BTreeSet<Place> = version.statements.iter().copied().collect();
    let all = bytes(&mut version.statements.iter()).max(1);
    let share = |statements: &Vec<Place>| {
        let said = || statements.iter().filter(|place| own.contains(place));
        Share { statements: said().count(), words: bytes(&mut said()) as f32 / all as f32 }
    };
    comparison.matters.iter().map(|matter| share(&matter.statements)).collect()
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
