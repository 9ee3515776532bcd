//! Words for when, where and how much of it, as `assets/lexicons/circumstances.ron` lists them. Does not know what is made of
//! them.

use crate::text::{Language, fold};
use serde::Deserialize;
use std::collections::BTreeMap;

pub(super) const FILE: &str = include_str!("../../assets/lexicons/circumstances.ron");

/// How much of something is meant.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// All of it.
    All,
    /// Most of it.
    Most,
    /// Some of it.
    Some,
}

/// The words for circumstances in every language.
#[derive(Debug, Default)]
pub struct Circumstances {
    weekdays: Words<u8>,
    days: Words<i8>,
    hours: Words<u16>,
    before_places: BTreeMap<String, Words<()>>,
    scope: BTreeMap<String, Words<Scope>>,
}

#[derive(Deserialize)]
struct Shipped {
    weekdays: Vec<Vec<String>>,
    days: Vec<(i8, Vec<String>)>,
    hours: Vec<(u16, Vec<String>)>,
    before_places: BTreeMap<String, Vec<String>>,
    scope: BTreeMap<String, Scopes>,
}

#[derive(Deserialize)]
struct Scopes {
    all: Vec<String>,
    most: Vec<String>,
    some: Vec<String>,
}

/// Words and beginnings of words with what they stand for.
#[derive(Debug)]
struct Words<T> {
    whole: BTreeMap<String, T>,
    beginnings: Vec<(String, T)>,
}

impl<T> Default for Words<T> {
    fn default() -> Self {
        Self { whole: BTreeMap::new(), beginnings: Vec::new() }
    }
}

impl<T: Copy> Words<T> {
    fn add(&mut self, words: &[String], value: T) {
        for word in words {
            match word.strip_suffix('*') {
                Some(beginning) => self.beginnings.push((fold(beginning), value)),
                None => drop(self.whole.insert(fold(word), value)),
            }
        }
    }

    fn of(&self, folded: &str) -> Option<T> {
        let begins = || self.beginnings.iter().find(|(beginning, _)| folded.starts_with(beginning.as_str()));
        self.whole.get(folded).copied().or_else(|| begins().map(|(_, value)| *value))
    }
}

impl Circumstances {
    /// Parses the shipped list.
    ///
    /// # Errors
    /// When the text is not such a file.
    pub fn parse(text: &str) -> Result<Self, String> {
        let shipped: Shipped = ron::from_str(text).map_err(|error| error.to_string())?;
        let mut all = Self::default();
        for (day, words) in (0..).zip(&shipped.weekdays) {
            all.weekdays.add(words, day);
        }
        shipped.days.iter().for_each(|(day, words)| all.days.add(words, *day));
        shipped.hours.iter().for_each(|(minutes, words)| all.hours.add(words, *minutes));
        for (language, words) in shipped.before_places {
            all.before_places.entry(language).or_default().add(&words, ());
        }
        for (language, scopes) in shipped.scope {
            let words = all.scope.entry(language).or_default();
            words.add(&scopes.all, Scope::All);
            words.add(&scopes.most, Scope::Most);
            words.add(&scopes.some, Scope::Some);
        }
        Ok(all)
    }

    /// The day of the week of that name, Monday as 0. Words are folded, here and below.
    #[must_use]
    pub fn weekday(&self, word: &str) -> Option<u8> {
        self.weekdays.of(word)
    }

    /// How far a day told from the day of writing is from it.
    #[must_use]
    pub fn day(&self, word: &str) -> Option<i8> {
        self.days.of(word)
    }

    /// The hour that a word stands for, in minutes after midnight.
    #[must_use]
    pub fn hour(&self, word: &str) -> Option<u16> {
        self.hours.of(word)
    }

    /// Whether a word stands before places.
    #[must_use]
    pub fn is_before_places(&self, word: &str, language: Language) -> bool {
        self.before_places.get(language.primary()).is_some_and(|words| words.of(word).is_some())
    }

    /// How much of something a word means.
    #[must_use]
    pub fn scope(&self, word: &str, language: Language) -> Option<Scope> {
        self.scope.get(language.primary())?.of(word)
    }
}
