//! How sentences end in a language: abbreviations, openers, ordinals.

use super::fold;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

/// What a full stop after an abbreviation means.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The sentence goes on.
    GoesOn,
    /// It ends before a common opener of sentences.
    BeforeOpener,
    /// It ends before any capital letter.
    BeforeCapital,
}

/// One language's list, parsed.
#[derive(Debug, Default)]
pub(super) struct Ends {
    abbreviations: BTreeMap<String, Stop>,
    openers: BTreeSet<String>,
    after_quotation: BTreeSet<String>,
    pub(super) ordinals: bool,
}

impl Ends {
    /// The list of a language by its primary tag; an empty one where there is none.
    pub(super) fn of(tag: &str) -> &'static Self {
        static LISTS: LazyLock<BTreeMap<&'static str, Ends>> =
            LazyLock::new(|| LANGUAGES.iter().map(|(tag, list)| (*tag, Ends::parse(list))).collect());
        static NONE: LazyLock<Ends> = LazyLock::new(Ends::default);
        LISTS.get(tag).unwrap_or(&NONE)
    }

    pub(super) fn abbreviation(&self, word: &str) -> Option<Stop> {
        self.abbreviations.get(word).copied()
    }

    pub(super) fn is_opener(&self, word: &str) -> bool {
        self.openers.contains(word)
    }

    pub(super) fn follows_quotation(&self, word: &str) -> bool {
        self.after_quotation.contains(word)
    }

    fn parse(list: &str) -> Self {
        let mut ends = Self::default();
        for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.split_once(' ') {
                Some(("+", words)) => ends.openers.extend(words.split_whitespace().map(fold)),
                Some((">", words)) => ends.after_quotation.extend(words.split_whitespace().map(fold)),
                None if line == "o" && list.contains("\no\n") => ends.ordinals = true,
                _ => ends.read_abbreviations(line),
            }
        }
        ends
    }

    fn read_abbreviations(&mut self, line: &str) {
        let mut words = line.split_whitespace().peekable();
        while let Some(word) = words.next() {
            let stop = match words.peek() {
                Some(&"?") => Stop::BeforeOpener,
                Some(&"!") => Stop::BeforeCapital,
                _ => Stop::GoesOn,
            };
            if stop != Stop::GoesOn {
                words.next();
            }
            self.abbreviations.insert(fold(word), stop);
        }
    }
}

macro_rules! languages {
    ($($tag:literal),*) => {
        &[$(($tag, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/lexicons/", $tag, "/sentences.txt")))),*]
    };
}

const LANGUAGES: &[(&str, &str)] = include!("../../assets/lexicons/languages.in");
