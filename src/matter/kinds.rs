//! What kind of word each word is, where things are named: an act, a thing, a name, a speaker, a time… By the word lists.

use crate::{
    grammar::{Upos, Word},
    lexicon::{Hit, Info, Lexicons, Phrases},
    text::{Capitals, Language, TokenKind, fold, tokens},
};
use std::collections::BTreeSet;

/// What a word is.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What is done or happens: *withdrawal, ceasefire*.
    Act,
    /// What ends as such words do: *opening, statement*.
    Deed,
    Thing,
    /// A place, a person, a body.
    Name,
    /// Part of the name of an outlet or of one who is heard.
    Speaker,
    /// *President, spokesman*.
    Role,
    /// *People, witnesses*.
    Person,
    /// *Statement, report*.
    Words,
    Time,
    Measure,
    /// *Part, number, way*.
    Light,
    /// *Last, single, other*: an adjective that tells nothing of a thing.
    Small,
}

/// Tells the kinds of words of one set.
pub(crate) struct Kinds<'a> {
    lexicons: &'a Lexicons,
    speakers: BTreeSet<String>,
}

impl<'a> Kinds<'a> {
    /// By the word lists; `speakers` are names of those who are heard and of the outlets.
    pub(crate) fn new<'n>(lexicons: &'a Lexicons, speakers: impl IntoIterator<Item = &'n str>) -> Self {
        let words = |name: &'n str| {
            let all = tokens(name).into_iter().filter(|token| token.kind == TokenKind::Word);
            all.map(move |token| fold(token.span.of(name))).filter(|word| word.chars().count() > 2)
        };
        Self { lexicons, speakers: speakers.into_iter().flat_map(words).collect() }
    }

    /// The kind of a word of a tree, by its part of speech too.
    pub(super) fn of_word(&self, word: &Word, folded: &str, language: Language) -> Kind {
        let bare = folded.trim_end_matches("'s").trim_end_matches("’s");
        let kind = self.of(bare, language);
        match word.upos {
            Upos::Adj if self.listed("naming_small", bare, language) => Kind::Small,
            Upos::Adj
                if matches!(kind, Kind::Act | Kind::Deed | Kind::Light | Kind::Words | Kind::Role | Kind::Person) =>
            {
                Kind::Thing
            }
            Upos::Propn
                if matches!(kind, Kind::Act | Kind::Deed | Kind::Thing | Kind::Light)
                    && self.speakers.contains(bare) =>
            {
                Kind::Speaker
            }
            Upos::Propn if kind == Kind::Thing => Kind::Name,
            _ => kind,
        }
    }

    pub(super) fn of(&self, folded: &str, language: Language) -> Kind {
        let info = self.info(folded, language);
        let listed = |group: &str| self.listed(group, folded, language);
        if info.is(Info::TIME) || listed("calendar") || listed("naming_time") {
            Kind::Time
        } else if listed("naming_light") {
            Kind::Light
        } else if listed("naming_act") || listed("agency") {
            Kind::Act
        } else if listed("naming_measure") {
            Kind::Measure
        } else if info.is(Info::ROLE) || info.is(Info::TITLE) {
            Kind::Role
        } else if info.is(Info::GENERIC) && !info.is(Info::PEOPLE) {
            Kind::Person
        } else if info.is(Info::DOCUMENT) || listed("naming_words") {
            Kind::Words
        } else if self.ends_as_act(folded, language) && !listed("naming_thing") {
            Kind::Deed
        } else {
            Kind::Thing
        }
    }

    /// Whether a determiner points to one thing: *the*, *this*.
    pub(super) fn is_definite(&self, folded: &str, language: Language) -> bool {
        self.lexicons.of(language).is_none_or(|lexicon| lexicon.is_definite(folded))
    }

    /// The class of words that tell one thing each in its own way, such as *ceasefire* and *truce*; `None` for most words.
    pub(super) fn class(&self, folded: &str, language: Language) -> Option<&str> {
        let list = self.lexicons.framing().of(language, "choice")?;
        list.find(&[folded]).first().map(|hit| list.class(hit))
    }

    /// Whether a word passes judgement, so that it names a matter only where most of those who speak use it.
    pub(super) fn is_loaded(&self, folded: &str, language: Language) -> bool {
        self.listed("evaluation", folded, language) || self.listed("naming_loaded", folded, language)
    }

    /// How fit a word is to stand in a name that is made of words alone, without grammar: to name something by itself, and to
    /// stand there where nothing better does. `None` where it is not.
    pub(super) fn fit_without_grammar(&self, folded: &str, language: Language) -> (Option<f32>, Option<f32>) {
        let unfit = ["stop", "naming_small", "naming_loaded", "evaluation"];
        let is_number = self.lexicons.numerals().begins(folded, language) || folded.contains(char::is_numeric);
        if is_number || unfit.iter().any(|list| self.listed(list, folded, language)) {
            return (None, None);
        }
        let info = self.info(folded, language);
        let lexicon = self.lexicons.of(language);
        let kind = self.of(folded, language);
        let is_listed = self.listed("naming_act", folded, language);
        let least = if language.capitals() == Capitals::None { 2 } else { 4 };
        let is_word = info.is_topical() && lexicon.is_none_or(|lexicon| lexicon.verb(info).is_none());
        let fits = matches!(kind, Kind::Act | Kind::Deed | Kind::Thing)
            && folded.chars().count() >= least
            && (is_listed || is_word)
            && !self.speakers.contains(folded);
        (fits.then_some(if kind == Kind::Act { 1.3 } else { 1.0 }), info.is_topical().then_some(1.0))
    }

    /// Whether a word leads up to a noun: *the, his, in*.
    pub(super) fn leads(&self, folded: &str, language: Language) -> bool {
        let info = self.info(folded, language);
        [Info::DETERMINER, Info::DEFINITE, Info::POSSESSIVE, Info::PREPOSITION].iter().any(|kind| info.is(*kind))
    }

    /// The words and phrases that deny: *not, never, hardly, fail to, without*.
    pub(super) fn denials(&self, words: &[&str], language: Language) -> Vec<Hit> {
        let lists = self.lexicons.framing();
        let of = |group: &str| {
            lists.of(language, group).map_or_else(Vec::new, |list| {
                let hits = list.find(words).into_iter();
                hits.filter(|hit| group != "certainty" || list.class(hit) == "negation").collect()
            })
        };
        ["certainty", "denial", "naming_denial"].iter().flat_map(|group| of(group)).collect()
    }

    fn listed(&self, group: &str, folded: &str, language: Language) -> bool {
        let list = self.lexicons.framing().of(language, group);
        list.is_some_and(|list| !list.find(&[folded]).is_empty())
    }

    fn ends_as_act(&self, folded: &str, language: Language) -> bool {
        let endings = self.lexicons.framing().of(language, "naming_ending");
        let mut endings = endings.into_iter().flat_map(Phrases::words);
        endings.any(|ending| folded.strip_suffix(ending).is_some_and(|stem| stem.chars().count() > 2))
    }

    fn info(&self, folded: &str, language: Language) -> Info {
        self.lexicons.of(language).map_or_else(Info::default, |lexicon| lexicon.look(folded))
    }
}
