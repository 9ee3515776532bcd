//! Stems of folded words (Snowball, Porter 2001 and later; a plain prefix where Snowball has no rules).

use super::Language;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeMap;

/// The stemmers met so far.
#[derive(Default)]
pub(crate) struct Stemmers(BTreeMap<Language, Option<Stemmer>>);

impl Stemmers {
    /// The stem of a folded word.
    pub(crate) fn stem(&mut self, word: &str, language: Language) -> String {
        let stemmer = self.0.entry(language).or_insert_with(|| algorithm(language).map(Stemmer::create));
        let bare = word.trim_end_matches("'s").trim_end_matches('\'');
        match stemmer {
            Some(stemmer) => stemmer.stem(bare).into_owned(),
            None => bare.chars().take(if bare.is_ascii() { 7 } else { 6 }).collect(),
        }
    }
}

fn algorithm(language: Language) -> Option<Algorithm> {
    Some(match language.primary() {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" | "und" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "no" | "nb" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}
