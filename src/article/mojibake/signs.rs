//! The looks of text in the wrong encoding, from `assets/import/mojibake.ron`, made ready once. Changes nothing.

use regex::Regex;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::LazyLock,
};

#[derive(Deserialize)]
struct Shipped {
    classes: Vec<(String, String)>,
    odd: Vec<String>,
    first_of_two: String,
    first_of_three: String,
    first_of_four: String,
    follows: String,
    may_follow: String,
}

/// What to look for.
pub(super) struct Signs {
    odd: Option<Regex>,
    /// First letters of a character, and how many letters follow each.
    firsts: BTreeMap<char, usize>,
    follows: BTreeSet<char>,
    may_follow: BTreeSet<char>,
}

static SHIPPED: LazyLock<Signs> =
    LazyLock::new(|| match ron::from_str::<Shipped>(include_str!("../../../assets/import/mojibake.ron")) {
        Ok(shipped) => Signs::of(&shipped),
        Err(_) => Signs { odd: None, firsts: BTreeMap::new(), follows: BTreeSet::new(), may_follow: BTreeSet::new() },
    });

impl Signs {
    /// Those that the program ships.
    pub(super) fn shipped() -> &'static Self {
        &SHIPPED
    }

    fn of(shipped: &Shipped) -> Self {
        let filled = |rule: &String| {
            shipped.classes.iter().fold(rule.clone(), |rule, (name, class)| rule.replace(&format!("{{{name}}}"), class))
        };
        let rules: Vec<String> = shipped.odd.iter().map(filled).collect();
        let firsts = [(&shipped.first_of_two, 1), (&shipped.first_of_three, 2), (&shipped.first_of_four, 3)];
        Self {
            odd: Regex::new(&rules.join("|")).ok(),
            firsts: firsts.into_iter().flat_map(|(letters, more)| letters.chars().map(move |c| (c, more))).collect(),
            follows: shipped.follows.chars().collect(),
            may_follow: shipped.may_follow.chars().collect(),
        }
    }

    /// Whether letters stand side by side that no sound text has.
    pub(super) fn are_in(&self, text: &str) -> bool {
        self.odd.as_ref().is_some_and(|odd| odd.is_match(text))
    }

    /// Runs of letters that look like the bytes of UTF-8, none begun in the middle of a character; bytes of the text.
    pub(super) fn runs(&self, text: &str) -> Vec<Range<usize>> {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let start = |index: usize| letters.get(index).map_or(text.len(), |(at, _)| *at);
        let mut found = Vec::new();
        let mut index = 0;
        while index < letters.len() {
            let free = index == 0 || !self.surely_follows(letters[index - 1].1);
            let end = if free { self.end_of_run(&letters, index) } else { index };
            if end > index {
                found.push(start(index)..start(end));
            }
            index = end.max(index + 1);
        }
        found
    }

    fn end_of_run(&self, letters: &[(usize, char)], from: usize) -> usize {
        let mut at = from;
        while let Some(more) = letters.get(at).and_then(|(_, c)| self.firsts.get(c)) {
            let rest = letters.get(at + 1..=at + more);
            if !rest
                .is_some_and(|rest| rest.iter().all(|(_, c)| self.surely_follows(*c) || self.may_follow.contains(c)))
            {
                break;
            }
            at += more + 1;
        }
        at
    }

    fn surely_follows(&self, c: char) -> bool {
        matches!(c, '\u{80}'..='\u{bf}') || self.follows.contains(&c)
    }
}
