//! The word lists that framing looks for, one file a language, and how phrases are found in a line of words.

use crate::text::{Language, fold};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::collections::BTreeMap;

macro_rules! languages {
    ($($tag:literal),*) => {
        &[$(($tag, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/lexicons/", $tag, "/framing.ron")))),*]
    };
}

pub(super) const FILES: &[(&str, &str)] = include!("../../assets/lexicons/languages.in");

/// A list file. Entries are words or phrases in any case; a `*` at the end of a word stands for any ending.
#[derive(Deserialize)]
struct ListFile {
    #[allow(dead_code)]
    source: String,
    #[allow(dead_code)]
    licence: String,
    /// `group.class` → entries.
    lists: BTreeMap<String, Vec<String>>,
}

/// Every language's phrases, by group.
#[derive(Debug, Default)]
pub struct FramingLists {
    languages: BTreeMap<&'static str, BTreeMap<String, Phrases>>,
}

impl FramingLists {
    /// The lists that the program ships. A list that cannot be read is left out; a test sees to it that none is.
    #[must_use]
    pub fn shipped() -> Self {
        let read = |(language, text): &(&'static str, &str)| {
            let file: ListFile = ron::from_str(text).ok().filter(|file: &ListFile| !file.lists.is_empty())?;
            let mut groups: BTreeMap<String, Phrases> = BTreeMap::new();
            for (name, entries) in &file.lists {
                let (group, class) = name.split_once('.').unwrap_or((name, ""));
                let phrases = groups.entry(group.to_owned()).or_default();
                entries.iter().for_each(|entry| phrases.add(class, entry));
            }
            Some((*language, groups))
        };
        Self { languages: FILES.iter().filter_map(read).collect() }
    }

    /// The languages that have lists, sorted.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.languages.keys().copied()
    }

    /// One group's phrases in a language; `None` where the language lacks them.
    #[must_use]
    pub fn of(&self, language: Language, group: &str) -> Option<&Phrases> {
        self.languages.get(language.primary())?.get(group)
    }
}

/// Phrases of one group with their classes.
#[derive(Debug, Default)]
pub struct Phrases {
    classes: Vec<String>,
    /// First word without its star → the phrases that begin so.
    starts: FxHashMap<String, Vec<Phrase>>,
    /// Lengths in bytes of the first words that end in a star.
    prefixes: Vec<usize>,
    entries: u32,
}

#[derive(Debug)]
struct Phrase {
    /// All words; a star is kept.
    words: Vec<String>,
    class: u16,
    entry: u32,
}

/// Where a phrase was found in a line of words.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Index of the first word.
    pub first: usize,
    /// One past the last word.
    pub end: usize,
    /// Index of its class in [`Phrases::classes`].
    pub class: usize,
    /// Number of its entry, the same for all its inflected forms.
    pub entry: u32,
}

impl Phrases {
    /// Adds an entry to a class: one form, or several of one word (`war|the war`). A hyphen parts words as a space does.
    pub fn add(&mut self, class: &str, entry: &str) {
        let class = self.classes.iter().position(|known| known == class).unwrap_or_else(|| {
            self.classes.push(class.to_owned());
            self.classes.len() - 1
        });
        let class = u16::try_from(class).unwrap_or(u16::MAX);
        entry.split('|').for_each(|form| self.add_form(class, form));
        self.entries += 1;
    }

    fn add_form(&mut self, class: u16, form: &str) {
        let words: Vec<String> = form
            .split(|c: char| c.is_whitespace() || c == '-')
            .filter(|word| !word.is_empty())
            .map(|word| match word.strip_suffix('*') {
                Some(stem) => fold(stem) + "*",
                None => fold(word),
            })
            .collect();
        let Some(first) = words.first() else { return };
        let start = first.trim_end_matches('*').to_owned();
        if first.ends_with('*') && !self.prefixes.contains(&start.len()) {
            self.prefixes.push(start.len());
            self.prefixes.sort_unstable_by(|a, b| b.cmp(a));
        }
        self.starts.entry(start).or_default().push(Phrase { words, class, entry: self.entries });
    }

    /// The classes, in the order of the file.
    #[must_use]
    pub fn classes(&self) -> &[String] {
        &self.classes
    }

    /// The first words of all entries, without stars; in no order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.starts.keys().map(String::as_str)
    }

    /// The class of a hit.
    #[must_use]
    pub fn class(&self, hit: &Hit) -> &str {
        self.classes.get(hit.class).map_or("", String::as_str)
    }

    /// The phrases in a line of folded words, from left to right, without overlap, the longest at each place.
    #[must_use]
    pub fn find(&self, words: &[&str]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.longest(&words[at..]) {
                Some(phrase) => {
                    let (end, class) = (at + phrase.words.len(), usize::from(phrase.class));
                    hits.push(Hit { first: at, end, class, entry: phrase.entry });
                    at = end;
                }
                None => at += 1,
            }
        }
        hits
    }

    fn longest(&self, words: &[&str]) -> Option<&Phrase> {
        let first = words.first()?;
        let whole = std::iter::once(first.len());
        let stems = self.prefixes.iter().copied().filter(|length| *length < first.len());
        let starts = whole.chain(stems).filter_map(|length| self.starts.get(first.get(..length)?));
        let phrases = starts.flatten().filter(|phrase| {
            phrase.words.len() <= words.len() && phrase.words.iter().zip(words).all(|(want, word)| matches(want, word))
        });
        // The longest phrase wins; of equally long ones the first found, whole words before stems.
        let mut best: Option<&Phrase> = None;
        for phrase in phrases {
            if best.is_none_or(|best| phrase.words.len() > best.words.len()) {
                best = Some(phrase);
            }
        }
        best
    }
}

fn matches(want: &str, word: &str) -> bool {
    want.strip_suffix('*').map_or(want == word, |stem| word.starts_with(stem))
}
