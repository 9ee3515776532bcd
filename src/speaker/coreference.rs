//! Which speakers of one article are one: *Vrančić* and *Jelena Vrančić*, *the skipper* and *skipper Ida Moll*, a name and its
//! inflected forms. Joins only where one speaker alone fits; knows nothing of other articles.
//!
//! The steps are those of rule-based coreference, the surest first (sieves; Raghunathan and others 2010).

use super::{
    VoiceKind,
    aliases::FoldedAliases,
    heard::{Heard, Mentions, Same, identity},
    known::{Known, STEM, are_forms},
    name::Speaker,
    office::of_one_office,
    phrase::{is_anybody, says_who},
    synonym::{is_synonym, roles_like},
    unspaced::{holds_name, is_surname_of},
};
use crate::{
    lexicon::{Info, Lexicon, bare},
    project::Spokesmen,
    text::{TokenKind, Words},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// Words between a role and the name that it introduces.
const NEAR: usize = 3;
/// Letters of a word that may be the last part of another: *Ministerin* of *Schulministerin*.
const PART: usize = 5;

/// Lets every speaker of the article that is another one be that.
pub(super) fn join(
    mut heard: Vec<Heard>,
    (body, words): (&str, &Words),
    lexicon: &Lexicon,
    aliases: &FoldedAliases,
) -> Mentions {
    let all = known(heard.iter(), lexicon);
    let beside = Beside::new(body, words);
    let mut same = Same::new();
    let mut likely = Vec::new();
    for (at, one) in all.iter().enumerate() {
        let signs = &lexicon.unspaced;
        let sieves: [&dyn Fn(&Known) -> bool; 7] = [
            &|other| holds_name(one, other, signs),
            &|other| is_part_of_name(one, other) && !holds_name(other, one, signs),
            &|other| is_surname_of(one, other, signs),
            &|other| is_inflected(one, other, lexicon),
            &|other| is_short_for(one, other, lexicon),
            &|other| is_synonym(one, other, lexicon),
            &|other| beside.introduces(one, other, lexicon),
        ];
        let free = |other: &Known| !aliases.are_apart(&one.speaker.name, &other.speaker.name);
        let others =
            || all.iter().enumerate().filter(|(number, other)| *number != at && free(other)).map(|(_, other)| other);
        let mut fits: Vec<&Known> = Vec::new();
        let found = sieves.iter().find_map(|sieve| {
            let passed: Vec<&Known> = others().filter(|other| sieve(other)).collect();
            let one = the_one(&passed);
            fits.extend(passed);
            one
        });
        if let Some(other) = found {
            same.insert(identity(&one.speaker), other.speaker.clone());
            continue;
        }
        fits.extend(others().filter(|other| may_mean(one, other, lexicon)));
        likely.extend(nearest(one, &fits).map(|other| (one.speaker.clone(), other.speaker.clone())));
    }
    rename(heard.iter_mut(), &same);
    likely.retain(|(one, _)| !same.contains_key(&identity(one)));
    likely.iter_mut().for_each(|(_, other)| follow(other, &same));
    Mentions { heard, likely }
}

/// Whether a phrase without a name may mean somebody with one: *the lawyer* a person, *the company* a body. Those who are
/// nobody in particular, *a source, residents*, mean none.
fn may_mean(one: &Known, other: &Known, lexicon: &Lexicon) -> bool {
    let is_role = one.speaker.is_role();
    let is_body =
        one.speaker.kind == VoiceKind::Anonymous || one.speaker.kind == VoiceKind::Institution && !one.is_named();
    let any = Info::GENERIC | Info::PLURAL | Info::DOCUMENT | Info::SPOKESMAN;
    let one_word = |phrase: &Vec<String>| phrase.len() == 1 && !lexicon.look(&phrase[0]).is(any);
    if !one.phrases.iter().all(one_word) || !other.is_named() {
        return false;
    }
    let body = matches!(other.speaker.kind, VoiceKind::Institution) && !other.speaker.key.starts_with("e:");
    is_role && other.is_person()
        || is_body && body && one.phrases.iter().flatten().any(|word| lexicon.look(word).is(Info::INSTITUTION))
}

/// The one heard last before a speaker is, else the one heard first after.
fn nearest<'a>(one: &Known, fits: &[&'a Known]) -> Option<&'a Known> {
    let before = fits.iter().copied().filter(|other| other.first < one.first).max_by_key(|other| other.first);
    before.or_else(|| fits.iter().copied().min_by_key(|other| other.first))
}

/// Lets bodies that several articles of one language name in other words be one: *the health service of Orsina* and *Orsina
/// Health Service*, *the company* and *the port company* where no other company speaks.
///
/// Returns who was joined to whom.
pub(super) fn join_across(articles: &mut [&mut Vec<Heard>], lexicon: &Lexicon, aliases: &FoldedAliases) -> Same {
    let mut all = known(articles.iter().flat_map(|heard| heard.iter()), lexicon);
    all.retain(|one| !one.speaker.key.starts_with("e:") && !one.is_person() && !one.speaker.is_role());
    let index = Index::new(&all);
    let mut same = Same::new();
    for (at, one) in all.iter().enumerate() {
        let is_any = is_anybody(&one.words, lexicon);
        let free = |other: &&Known| !aliases.are_apart(&one.speaker.name, &other.speaker.name);
        let others = |found: BTreeSet<usize>| {
            found.into_iter().filter(|other| *other != at).map(|other| &all[other]).filter(free)
        };
        let equal = others(index.same_words(one)).find(|other| one.speaker.name > other.speaker.name);
        let fits = || others(index.longer(one)).filter(|other| !is_any && is_short_for(one, other, lexicon));
        if let Some(other) = equal.or_else(|| the_one(&fits().collect::<Vec<_>>())) {
            same.insert(identity(&one.speaker), other.speaker.clone());
        }
    }
    rename(articles.iter_mut().flat_map(|heard| heard.iter_mut()), &same);
    same
}

/// The speakers with all that names them, but for those that the user named.
fn known<'a>(heard: impl Iterator<Item = &'a Heard>, lexicon: &Lexicon) -> Vec<Known> {
    let mut all: BTreeMap<(String, String), Known> = BTreeMap::new();
    for (place, (phrase, speaker)) in heard.flat_map(|one| one.voice.iter().chain(&one.via)).enumerate() {
        if !speaker.key.starts_with("u:") {
            let known = all.entry(identity(speaker)).or_insert_with(|| Known::new(speaker, place));
            known.phrases.insert(lexicon.weighty(phrase));
        }
    }
    all.into_values().collect()
}

/// Lets the bodies of one article and those who head them be one, where both speak and the user does not want otherwise.
///
/// Returns who was joined to whom.
pub(super) fn join_offices(heard: &mut [Heard], lexicon: &Lexicon, aliases: &FoldedAliases) -> Same {
    if !matches!(aliases.spokesmen, Spokesmen::Heard | Spokesmen::Body) {
        return Same::new();
    }
    let all = known(heard.iter(), lexicon);
    let is_free = |one: &Known, other: &Known| !aliases.are_apart(&one.speaker.name, &other.speaker.name);
    let found = of_one_office(&all, is_free, lexicon).into_iter();
    let same: Same = found.map(|(one, other)| (identity(one), other.clone())).collect();
    rename(heard.iter_mut(), &same);
    same
}

/// Puts whom they are in the place of those that were found.
fn rename<'a>(heard: impl Iterator<Item = &'a mut Heard>, same: &Same) {
    for (_, speaker) in heard.flat_map(|one| one.voice.iter_mut().chain(&mut one.via)) {
        follow(speaker, same);
    }
}

/// Puts whom a speaker is in its place.
pub(super) fn follow(speaker: &mut Speaker, same: &Same) {
    // a chain of names ends within as many steps as there are names
    for _ in 0..same.len() {
        let Some(other) = same.get(&identity(speaker)) else { break };
        *speaker = other.clone();
    }
}

/// Who may be one with whom, so that in large sets not every pair is looked at.
struct Index {
    /// By all words of weight of a phrase, two or more, in whatever order.
    sets: BTreeMap<BTreeSet<String>, BTreeSet<usize>>,
    /// By how the first and the last word of a phrase begin.
    ends: BTreeMap<String, BTreeSet<usize>>,
}

impl Index {
    fn new(all: &[Known]) -> Self {
        let mut index = Self { sets: BTreeMap::new(), ends: BTreeMap::new() };
        for (at, one) in all.iter().enumerate() {
            for phrase in &one.phrases {
                if phrase.len() > 1 {
                    index.sets.entry(phrase.iter().cloned().collect()).or_default().insert(at);
                }
                for end in [phrase.first(), phrase.last()].into_iter().flatten() {
                    index.ends.entry(beginning(end)).or_default().insert(at);
                }
            }
        }
        index
    }

    /// Those with a phrase of the same words.
    fn same_words(&self, one: &Known) -> BTreeSet<usize> {
        let sets = one.phrases.iter().filter(|phrase| phrase.len() > 1).map(|phrase| phrase.iter().cloned().collect());
        sets.filter_map(|set: BTreeSet<String>| self.sets.get(&set)).flatten().copied().collect()
    }

    /// Those with a phrase that begins or ends in a form of one of its words.
    fn longer(&self, one: &Known) -> BTreeSet<usize> {
        let words = one.phrases.iter().flatten();
        words.filter_map(|word| self.ends.get(&beginning(word))).flatten().copied().collect()
    }
}

/// The letters that all forms of a word share.
fn beginning(word: &str) -> String {
    word.chars().take(STEM).collect()
}

/// The only one that fits; of several, the longest name if all others are parts of it.
fn the_one<'a>(fits: &[&'a Known]) -> Option<&'a Known> {
    let longest = fits.iter().copied().max_by_key(|one| one.words.len())?;
    let is_same = |other: &&Known| {
        std::ptr::eq(*other, longest) || other.speaker.key == longest.speaker.key || is_part_of_name(other, longest)
    };
    fits.iter().all(is_same).then_some(longest)
}

/// *Vrančić* of *Jelena Vrančić*, *罗湘* of *教师罗湘*; a given name alone only of a person.
fn is_part_of_name(one: &Known, other: &Known) -> bool {
    if one.is_uncased() && other.is_uncased() && !other.speaker.name.contains(' ') {
        let (short, long) = (&one.speaker.name, &other.speaker.name);
        let is_part = long.ends_with(short.as_str()) || long.starts_with(short.as_str());
        return short.chars().count() > 1 && long.len() > short.len() && is_part;
    }
    let (short, long) = (&one.words, &other.words);
    if short.is_empty() || short.len() >= long.len() || !one.is_named() {
        return false;
    }
    long.ends_with(short) || short.len() == 1 && one.is_person() && other.is_person() && long[0] == short[0]
}

/// *Стеця* of *Гаврило Стець*: the last words of two names are forms of one.
fn is_inflected(one: &Known, other: &Known, lexicon: &Lexicon) -> bool {
    let (Some(a), Some(b)) = (one.words.last(), other.words.last()) else { return false };
    let plain = |word: &str| lexicon.look(word).is_plain();
    one.is_person()
        && other.is_person()
        && one.words.len() <= other.words.len()
        && (one.words.len() < other.words.len() || a.chars().count() > b.chars().count())
        && a != b
        && plain(a)
        && plain(b)
        && are_forms(a, b)
}

/// *The ministry* of *the Ministry of Culture*: the first or last word of a longer name that is no person's, and nothing but
/// words of it.
fn is_short_for(one: &Known, other: &Known, lexicon: &Lexicon) -> bool {
    if one.is_person() || other.is_person() || other.speaker.is_role() {
        return false;
    }
    let of = |long: &Vec<String>| {
        one.phrases.iter().all(|short| {
            let is_in = |word: &String| long.iter().any(|other| are_forms(word, other));
            let ends = [long.first(), long.last()];
            let leads = |word: &String| ends.into_iter().flatten().any(|end| are_forms(word, end));
            let common = |word: &String| !lexicon.look(word).is(Info::ROLE);
            !short.is_empty()
                && short.len() < long.len()
                && short.iter().all(|word| is_in(word) && common(word))
                && short.iter().any(leads)
                // *a police source* is not the police
                && !says_who(long, short, lexicon)
        })
    };
    other.phrases.iter().any(of)
}

/// A word of the article.
struct Word<'a> {
    form: &'a str,
    /// Counts sentences from 0.
    sentence: usize,
    is_capital: bool,
    /// Whether a sign stands behind it.
    is_closed: bool,
}

/// The words of the article and where each stands, for roles beside names.
struct Beside<'a> {
    words: Vec<Word<'a>>,
    places: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Beside<'a> {
    fn new(body: &str, all: &'a Words) -> Self {
        let mut sentence = 0;
        let mut words: Vec<Word<'a>> = Vec::new();
        for token in all.all().iter() {
            let text = token.span.of(body);
            if token.kind == TokenKind::Word {
                let is_capital = text.chars().next().is_some_and(char::is_uppercase);
                words.push(Word { form: token.form, sentence, is_capital, is_closed: false });
                continue;
            }
            words.last_mut().into_iter().for_each(|word| word.is_closed = true);
            if matches!(text, "." | "!" | "?" | ";" | "。" | "！" | "？" | "։" | "؟") {
                sentence += 1;
            }
        }
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            places.entry(word.form).or_default().push(at);
        }
        Self { words, places }
    }

    /// Whether the article sets the role that `one` is called by beside the name of `other`: *the skipper, Ida Moll*.
    fn introduces(&self, one: &Known, other: &Known, lexicon: &Lexicon) -> bool {
        let is_role = one.speaker.is_role() || one.speaker.kind == VoiceKind::Anonymous;
        if !is_role || !other.is_person() || !other.is_named() {
            return false;
        }
        let Some(name) = other.words.last() else { return false };
        // *a Ryan spokesman* is not Ryan
        let names_other = |phrase: &Vec<String>| phrase.iter().any(|word| other.words.contains(word));
        if one.phrases.iter().any(names_other) {
            return false;
        }
        let own = one.phrases.iter().filter_map(|phrase| role(phrase, other, lexicon));
        let alike = |role: &'_ String| roles_like(std::slice::from_ref(role), lexicon).cloned().collect::<Vec<_>>();
        let roles: Vec<String> = own.flat_map(|role| alike(role).into_iter().chain([role.clone()])).collect();
        let is_role = |word: &str| {
            let plural = lexicon.look(word).is(Info::PLURAL);
            !plural && roles.iter().any(|role| names_role(word, role, lexicon))
        };
        let places = self.places.get(name.as_str()).map_or(&[][..], Vec::as_slice);
        places.iter().any(|at| {
            let range = at.saturating_sub(NEAR + other.words.len() - 1)..(at + NEAR + 1).min(self.words.len());
            range.filter(|near| near != at && self.words[*near].sentence == self.words[*at].sentence).any(|near| {
                is_role(self.words[near].form)
                    && self.is_one_phrase(near.min(*at) + 1..near.max(*at), lexicon)
                    && (near < *at || self.ends_there(*at, near, lexicon))
            })
        })
    }
}

impl Beside<'_> {
    /// Whether a role behind a name ends where it would: *Ida Moll, the skipper, said*, but not *to Ryan, the scholars said*.
    fn ends_there(&self, name: usize, role: usize, lexicon: &Lexicon) -> bool {
        let leads_on =
            |word: &Word<'_>| lexicon.look(word.form).is(Info::PREPOSITION | Info::JOINER | Info::DETERMINER);
        let next = self.words.get(role + 1).filter(|next| next.sentence == self.words[role].sentence);
        !self.words[name].is_closed || self.words[role].is_closed || next.is_none_or(leads_on)
    }

    /// Whether words may stand between a name and its role: other names and roles, small words.
    fn is_one_phrase(&self, between: Range<usize>, lexicon: &Lexicon) -> bool {
        let small = Info::DETERMINER
            | Info::PREPOSITION
            | Info::JOINER
            | Info::ROLE
            | Info::TITLE
            | Info::INSTITUTION
            | Info::POSSESSIVE;
        self.words[between].iter().all(|word| word.is_capital || lexicon.look(word.form).is(small))
    }
}

/// The word of a phrase that says what somebody is, if it says nothing else or what the other is told to be as well: *the
/// skipper, the former mayor*, but not *a union source*.
fn role<'a>(phrase: &'a [String], other: &Known, lexicon: &Lexicon) -> Option<&'a String> {
    let is_role = |word: &&String| lexicon.look(word).is(Info::ROLE);
    let is_told = |word: &String| {
        let beside = Info::FORMER | Info::TITLE | Info::ROLE;
        lexicon.look(word).is(beside) || other.phrases.iter().flatten().any(|told| are_forms(told, word))
    };
    match phrase {
        _ if is_anybody(phrase, lexicon) => None,
        [only] => Some(only),
        [_, _] => phrase.iter().find(is_role).filter(|role| phrase.iter().all(|word| word == *role || is_told(word))),
        _ => None,
    }
}

/// Whether a word of the text is the role: a form of it, or a compound that ends in it.
fn names_role(word: &str, role: &str, lexicon: &Lexicon) -> bool {
    let long = role.chars().count() >= PART;
    let is_form = are_forms(bare(word), role) || are_forms(word, role);
    long && (is_form || lexicon.has_compounds && word.ends_with(role))
}
