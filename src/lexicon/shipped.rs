//! The lists that the program ships. Knows only where they lie.

use super::{Circumstances, FramingLists, Gazetteer, Lexicon, Numerals};
use crate::text::{Language, fingerprint};
use std::{collections::BTreeMap, sync::Arc};

/// Every language's lists. Loaded once at start and passed down by reference.
#[derive(Debug, Default)]
pub struct Lexicons {
    languages: BTreeMap<Language, Lexicon>,
    gazetteer: Gazetteer,
    framing: FramingLists,
    numerals: Arc<Numerals>,
    circumstances: Circumstances,
    /// What is wrong with the shipped files; empty in a sound build.
    pub faults: Vec<String>,
}

macro_rules! languages {
    ($($tag:literal),*) => {
        &[$((
            $tag,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/lexicons/", $tag, "/speech.ron")),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/lexicons/", $tag, "/names.ron")),
        )),*]
    };
}

const ENTITIES: &str = include_str!("../../assets/lexicons/entities.ron");
const LANGUAGES: &[(&str, &str, &str)] = include!("../../assets/lexicons/languages.in");

impl Lexicons {
    /// A name of exactly these lists, for telling results of different ones apart: a hash of all their letters.
    #[must_use]
    pub fn shipped_name() -> String {
        let speech = LANGUAGES.iter().flat_map(|(tag, speech, names)| [*tag, *speech, *names]);
        let framing = super::framing::FILES.iter().map(|(_, text)| *text);
        let numbers = super::numerals::FILES.iter().map(|(_, text)| *text);
        let texts = speech.chain(framing).chain(numbers).chain([ENTITIES, super::circumstances::FILE]);
        fingerprint(texts.map(str::as_bytes))
    }

    /// The lists that the program ships.
    #[must_use]
    pub fn shipped() -> Self {
        let mut lexicons = Self { framing: FramingLists::shipped(), ..Self::default() };
        match Numerals::shipped() {
            Ok(numerals) => lexicons.numerals = Arc::new(numerals),
            Err(fault) => lexicons.faults.push(fault),
        }
        match Circumstances::parse(super::circumstances::FILE) {
            Ok(circumstances) => lexicons.circumstances = circumstances,
            Err(fault) => lexicons.faults.push(format!("circumstances.ron: {fault}")),
        }
        match Gazetteer::parse(ENTITIES) {
            Ok(gazetteer) => lexicons.gazetteer = gazetteer,
            Err(fault) => lexicons.faults.push(format!("entities.ron: {fault}")),
        }
        for &(tag, speech, names) in LANGUAGES {
            match Lexicon::parse(speech) {
                Ok(lexicon) => {
                    lexicons.languages.insert(Language::new(tag), lexicon);
                }
                Err(fault) => lexicons.faults.push(format!("{tag}/speech.ron: {fault}")),
            }
            if let Err(fault) = lexicons.gazetteer.add_names(names) {
                lexicons.faults.push(format!("{tag}/names.ron: {fault}"));
            }
        }
        lexicons
    }

    /// The lists of a language, by its primary tag; `None` where there are none.
    #[must_use]
    pub fn of(&self, language: Language) -> Option<&Lexicon> {
        self.languages.get(&Language::new(language.primary()))
    }

    /// The languages that have lists, sorted by tag.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.languages.keys().copied()
    }

    /// What framing looks for.
    #[must_use]
    pub fn framing(&self) -> &FramingLists {
        &self.framing
    }

    /// How numbers are written.
    #[must_use]
    pub fn numerals(&self) -> &Arc<Numerals> {
        &self.numerals
    }

    /// Words for when, where and how much of it.
    #[must_use]
    pub fn circumstances(&self) -> &Circumstances {
        &self.circumstances
    }

    /// Entities in all languages.
    #[must_use]
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }
}
