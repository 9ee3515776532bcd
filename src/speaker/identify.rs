//! Joins names, titles and roles into voices across articles. Knows nothing of versions.

use super::{
    Voice, VoiceKind,
    aliases::FoldedAliases,
    coreference::{follow, join_across, join_offices},
    heard::Heard,
    mention::hear,
    name::Speaker,
};
use crate::{
    article::Article,
    attribution::Attributed,
    lexicon::Lexicons,
    project::Aliases,
    statement::Kind,
    text::{Language, Words, fold},
};
use std::collections::{BTreeMap, BTreeSet};

/// An article, its words, and what is attributed in it.
pub type Spoken<'a> = (&'a Article, &'a Words, &'a mut Attributed);

/// The voices of a set of articles; fills in the voice of every statement and attribution.
/// The order of the voices does not depend on the order of the articles.
#[must_use]
pub fn identify(articles: &mut [Spoken<'_>], aliases: &Aliases, lexicons: &Lexicons) -> Vec<Voice> {
    let sides = &aliases.sides;
    let aliases = FoldedAliases::new(aliases);
    let (heard, likely) = hear_all(articles, lexicons, &aliases);
    let mut joined = Joined::default();
    for (number, heard) in heard.iter().enumerate() {
        heard.iter().flat_map(|h| h.voice.iter().chain(&h.via)).for_each(|one| joined.add(one, number));
    }
    joined.settle();
    let single = articles.len() == 1;
    let mut voices: BTreeMap<String, Voice> = BTreeMap::new();
    let labels: Vec<String> = articles.iter().map(|(article, ..)| narrator(article, single)).collect();
    for label in &labels {
        let name = aliases.renamed(label).unwrap_or_else(|| label.clone());
        voices.entry(name.clone()).or_insert_with(|| voice(name, None, VoiceKind::Narration));
    }
    for (phrase, speaker) in heard.iter().flatten().flat_map(|h| h.voice.iter().chain(&h.via)) {
        let (name, side, kind) = joined.shown(speaker, &aliases);
        let voice = voices.entry(name.clone()).or_insert_with(|| voice(name, side.clone(), kind));
        if voice.side.is_none() {
            voice.side = side;
        }
        if phrase != &voice.name && !voice.aliases.contains(phrase) {
            voice.aliases.push(phrase.clone());
        }
    }
    note_likely(&mut voices, &likely, &joined, &aliases);
    let mut voices: Vec<Voice> = voices.into_values().collect();
    for voice in &mut voices {
        voice.aliases.sort();
    }
    settle_sides(&mut voices, sides);
    let place =
        |name: &str| voices.binary_search_by(|v| v.name.as_str().cmp(name)).ok().and_then(|i| u32::try_from(i).ok());
    for (((_, _, attributed), heard), label) in articles.iter_mut().zip(&heard).zip(&labels) {
        for (attribution, heard) in attributed.attributions.iter_mut().zip(heard) {
            let find = |one: &(String, Speaker)| place(&joined.shown(&one.1, &aliases).0);
            attribution.voice = heard.voice.as_ref().and_then(find);
            attribution.via = heard.via.iter().filter_map(find).collect();
        }
        let own = place(&aliases.renamed(label).unwrap_or_else(|| label.clone()));
        settle_statements(attributed, own);
    }
    voices
}

/// Whom the attributions of all articles name, article by article and joined across them; and who may be somebody else.
fn hear_all(
    articles: &[Spoken<'_>],
    lexicons: &Lexicons,
    aliases: &FoldedAliases,
) -> (Vec<Vec<Heard>>, Vec<(Speaker, Speaker)>) {
    let mut heard: Vec<Vec<Heard>> = Vec::with_capacity(articles.len());
    let mut likely: Vec<(Speaker, Speaker)> = Vec::new();
    for (article, words, attributed) in articles {
        let mut found = hear((article, words), attributed, lexicons, aliases);
        heard.push(found.heard);
        likely.append(&mut found.likely);
    }
    let languages: BTreeSet<Language> = articles.iter().map(|(article, ..)| article.language).collect();
    for language in languages.into_iter().filter(|_| articles.len() > 1) {
        let Some(lexicon) = lexicons.of(language) else { continue };
        let own = articles.iter().zip(&mut heard).filter(|((article, ..), _)| article.language == language);
        let same = join_across(&mut own.map(|(_, heard)| heard).collect::<Vec<_>>(), lexicon, aliases);
        likely.iter_mut().flat_map(|(one, other)| [one, other]).for_each(|speaker| follow(speaker, &same));
    }
    join_bodies(articles, &mut heard, lexicons, aliases);
    (heard, likely)
}

/// Notes of each voice which other it may be, where the user does not hold them apart.
fn note_likely(
    voices: &mut BTreeMap<String, Voice>,
    likely: &[(Speaker, Speaker)],
    joined: &Joined,
    aliases: &FoldedAliases,
) {
    let named = |(one, other): &(Speaker, Speaker)| (joined.shown(one, aliases).0, joined.shown(other, aliases).0);
    let likely: BTreeSet<(String, String)> = likely.iter().map(named).collect();
    for (one, other) in likely {
        let asked = one != other && !aliases.are_apart(&one, &other) && voices.contains_key(&other);
        if let Some(voice) = voices.get_mut(&one).filter(|voice| asked && voice.likely.is_none()) {
            voice.likely = Some(other);
        }
    }
}

/// Puts voices on the sides that the user says, by their names; an empty side is none.
pub fn settle_sides(voices: &mut [Voice], sides: &BTreeMap<String, String>) {
    let sides: BTreeMap<String, &String> = sides.iter().map(|(name, side)| (fold(name), side)).collect();
    for voice in voices {
        if let Some(side) = sides.get(&fold(&voice.name)) {
            voice.side = Some((*side).clone()).filter(|side| !side.is_empty());
        }
    }
}

/// Lets bodies and their heads be one, article by article; a head with a name who is one with a body in one article is so in all.
fn join_bodies(articles: &[Spoken<'_>], heard: &mut [Vec<Heard>], lexicons: &Lexicons, aliases: &FoldedAliases) {
    let mut heads: BTreeMap<String, Speaker> = BTreeMap::new();
    for ((article, ..), heard) in articles.iter().zip(heard.iter_mut()) {
        let Some(lexicon) = lexicons.of(article.language).or_else(|| lexicons.of(Language::ENGLISH)) else { continue };
        for ((key, _), body) in join_offices(heard, lexicon, aliases) {
            let is_first = heads.get(&key).is_none_or(|known| body.name < known.name);
            if key.starts_with("p:") && is_first {
                heads.insert(key, body);
            }
        }
    }
    for (_, speaker) in heard.iter_mut().flatten().flat_map(|one| one.voice.iter_mut().chain(&mut one.via)) {
        if let Some(body) = heads.get(&speaker.key) {
            speaker.clone_from(body);
        }
    }
}

fn voice(name: String, side: Option<String>, kind: VoiceKind) -> Voice {
    Voice { name, aliases: Vec::new(), side, kind, likely: None }
}

/// The name of an article's own voice.
fn narrator(article: &Article, is_single: bool) -> String {
    match article.outlet.as_deref().map(str::trim).filter(|outlet| !outlet.is_empty()) {
        Some(outlet) => outlet.to_owned(),
        None if is_single => "Narration".to_owned(),
        None => article.label().to_owned(),
    }
}

fn settle_statements(attributed: &mut Attributed, own: Option<u32>) {
    for statement in &mut attributed.statements {
        if !statement.kind.is_compared() {
            continue;
        }
        let said = statement.attribution.and_then(|index| attributed.attributions.get(index as usize)?.voice);
        if said.is_none() && statement.kind != Kind::Narration {
            statement.kind = Kind::Narration;
        }
        statement.voice = said.or(own);
    }
}

/// Keys joined over all articles.
#[derive(Default)]
struct Joined {
    speakers: BTreeMap<String, Person>,
    /// Key → the key it is shown under.
    same: BTreeMap<String, String>,
}

#[derive(Default)]
struct Person {
    names: BTreeSet<String>,
    givens: BTreeSet<String>,
    side: Option<String>,
    stands_for: Option<String>,
    /// Numbers of the articles that name them.
    articles: BTreeSet<usize>,
}

impl Joined {
    fn add(&mut self, (_, speaker): &(String, Speaker), article: usize) {
        let person = self.speakers.entry(speaker.key.clone()).or_default();
        person.articles.insert(article);
        person.names.insert(speaker.name.clone());
        person.givens.extend(speaker.given.clone());
        if person.side.is_none() || speaker.side.is_some() && speaker.side < person.side {
            person.side.clone_from(&speaker.side);
        }
        person.stands_for.clone_from(&speaker.stands_for);
    }

    /// Seats join the office heard of; spellings of one surname join; what ends another name is no given name.
    fn settle(&mut self) {
        for person in self.speakers.values_mut() {
            let names: Vec<String> = person.names.iter().map(|name| fold(name)).collect();
            let is_part = |given: &String| {
                let part = |name: &&String| name.split(' ').next() == Some(given);
                names.iter().filter(part).all(|short| names.iter().any(|long| long.ends_with(&format!(" {short}"))))
            };
            person.givens.retain(|given| !is_part(given));
        }
        let keys: Vec<String> = self.speakers.keys().cloned().collect();
        for key in &keys {
            let office = self.speakers[key].stands_for.as_ref().map(|office| format!("e:{office}"));
            if let Some(office) = office.filter(|office| self.speakers.contains_key(office)) {
                self.same.insert(key.clone(), office);
            }
        }
        let mut known: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, long) in keys.iter().enumerate().filter(|(_, key)| key.starts_with("p:")) {
            let forms = one_letter_less(long);
            let near: BTreeSet<usize> = forms.iter().filter_map(|form| known.get(form)).flatten().copied().collect();
            let one = (long.chars().count() >= 9).then(|| {
                near.into_iter().find(|other| one_apart(long, &keys[*other]) && self.agree(long, &keys[*other]))
            });
            if let Some(other) = one.flatten() {
                self.same.insert(long.clone(), keys[other].clone());
            }
            forms.into_iter().for_each(|form| known.entry(form).or_default().push(index));
        }
        for (key, target) in self.same.clone() {
            if let Some(from) = self.speakers.remove(&key) {
                let into = self.speakers.entry(target.clone()).or_default();
                if target.starts_with("p:") {
                    into.names.extend(from.names);
                    into.givens.extend(from.givens);
                }
                into.side = into.side.clone().or(from.side);
            }
        }
    }

    /// Whether what is known of two people lets them be one; an article spells a name in one way.
    fn agree(&self, a: &str, b: &str) -> bool {
        let (a, b) = (&self.speakers[a], &self.speakers[b]);
        if !a.articles.is_disjoint(&b.articles) {
            return false;
        }
        let givens = a.givens.is_empty() || b.givens.is_empty() || !a.givens.is_disjoint(&b.givens);
        givens && (a.side.is_none() || b.side.is_none() || a.side == b.side)
    }

    /// The name, side and kind a speaker is shown with.
    fn shown(&self, speaker: &Speaker, aliases: &FoldedAliases) -> (String, Option<String>, VoiceKind) {
        let key = self.same.get(&speaker.key).unwrap_or(&speaker.key);
        let Some(person) = self.speakers.get(key) else {
            return (speaker.name.clone(), speaker.side.clone(), speaker.kind);
        };
        let name = match &speaker.given {
            Some(given) if person.givens.len() > 1 && person.givens.contains(given) => {
                longest(person.names.iter().filter(|n| fold(n).starts_with(given.as_str())))
            }
            _ => longest(person.names.iter()),
        };
        let name = name.unwrap_or(&speaker.name).clone();
        (aliases.renamed(&name).unwrap_or(name), person.side.clone(), speaker.kind)
    }
}

fn longest<'a>(names: impl Iterator<Item = &'a String>) -> Option<&'a String> {
    let weight = |name: &str| (name.split(' ').count().min(4), name.chars().filter(|c| !c.is_ascii()).count());
    names.max_by(|a, b| weight(a).cmp(&weight(b)).then_with(|| b.cmp(a)))
}

/// The key and every form of it that has one letter less: two keys that are [`one_apart`] share one of them, so that not
/// every pair must be looked at.
fn one_letter_less(key: &str) -> Vec<String> {
    let less = key.char_indices().map(|(at, letter)| [&key[..at], &key[at + letter.len_utf8()..]].concat());
    less.chain([key.to_owned()]).collect()
}

/// Whether two keys differ by one letter put in, taken out or changed.
fn one_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let front = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (x, y) = (&a[front..], &b[front..]);
    let back = x.iter().rev().zip(y.iter().rev()).take_while(|(p, q)| p == q).count();
    x.len() - back <= 1 && y.len() - back <= 1
}
