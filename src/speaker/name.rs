//! What a source phrase names: an entity, a person, an institution, someone unnamed, or something said before.
//! Knows one phrase at a time.

use super::{
    VoiceKind,
    letters::key,
    run::name_run,
    spokesman::SpokenFor,
    word::{Word, trimmed, words},
};
use crate::{
    lexicon::{Entity, EntityKind, Gazetteer, Info, Lexicon},
    text::{fold, latin},
};
use std::collections::BTreeSet;

/// What a phrase names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// Someone or something with a key of its own.
    Speaker(Speaker),
    /// *He*: the person heard last whom the pronoun can mean.
    LastPerson(Option<Gender>),
    /// *They, we*: whoever was heard last.
    LastAny,
    /// *It*: the institution heard last.
    LastInstitution,
    /// *The statement, the letter*: whoever gave it; itself where nobody did.
    Document(Speaker),
}

/// Which of *he* and *she* a name, title or pronoun goes with.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Feminine,
    Masculine,
}

impl Gender {
    pub(super) fn of(info: Info) -> Option<Self> {
        match (info.is(Info::FEMININE), info.is(Info::MASCULINE)) {
            (true, false) => Some(Self::Feminine),
            (false, true) => Some(Self::Masculine),
            _ => None,
        }
    }
}

/// A speaker as one phrase names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Speaker {
    /// What joins phrases into one voice.
    pub(super) key: String,
    /// The name as written.
    pub(super) name: String,
    pub(super) kind: VoiceKind,
    pub(super) side: Option<String>,
    /// For a seat or country: the office it may stand for.
    pub(super) stands_for: Option<String>,
    /// For a person: the given name's first word, folded.
    pub(super) given: Option<String>,
    pub(super) gender: Option<Gender>,
}

impl Default for Speaker {
    fn default() -> Self {
        Self {
            key: String::new(),
            name: String::new(),
            kind: VoiceKind::Anonymous,
            side: None,
            stands_for: None,
            given: None,
            gender: None,
        }
    }
}

impl Speaker {
    /// Whether the phrase gave a role and no name: *the mayor*.
    pub(super) fn is_role(&self) -> bool {
        self.kind == VoiceKind::Person && self.key.starts_with("a:")
    }
}

/// The last word of a name, as a key.
pub(super) fn surname(name: &str) -> Option<String> {
    let last = name.rsplit([' ', '-']).find(|w| !matches!(*w, "Jr" | "Sr" | "II" | "III"))?;
    Some(key(last))
}

/// A phrase without what is no part of a name, and its words.
fn parted<'a>(phrase: &'a str, lexicon: &Lexicon) -> (&'a str, Vec<Word<'a>>) {
    let phrase = trimmed(phrase, &lexicon.unspaced);
    let mut words = words(phrase, lexicon);
    // *but | the minister*
    let is_conjunction = |word: &Word| !word.is_capital && word.info.is(Info::BREAK) && !word.info.is(Info::PRONOUN);
    let led = words.iter().take_while(|word| is_conjunction(word)).count();
    words.drain(..led.min(words.len().saturating_sub(1)));
    // *nuance | le praticien, rather | his comments, from | her doctor*
    let is_beside = |word: &Word| !word.is_capital && (word.info.is_plain() || word.info.is(Info::PREPOSITION));
    let opens = |word: &Word| word.info.is(Info::DETERMINER | Info::POSSESSIVE) && !word.is_parted;
    if words.len() > 2 && is_beside(&words[0]) && opens(&words[1]) {
        words.remove(0);
    }
    // *une infirmière de garde | sous*
    let leads_on = |word: &Word| word.info.is(Info::PREPOSITION | Info::JOINER) && !word.is_capital;
    while words.len() > 1 && words.last().is_some_and(leads_on) {
        words.pop();
    }
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return (phrase, words) };
    let (start, end) = (first.span.start(), last.span.end());
    let phrase = phrase.get(start..end).unwrap_or(phrase);
    // the places of the words count from where the phrase begins
    let words = if start > 0 { self::words(phrase, lexicon) } else { words };
    (phrase, words)
}

/// Reads a phrase; `people` answers who holds a role for a side in this article.
pub(super) fn named(
    phrase: &str,
    lexicon: &Lexicon,
    gazetteer: &Gazetteer,
    people: &dyn Fn(&str, &str) -> Option<Speaker>,
) -> Named {
    let (phrase, mut words) = parted(phrase, lexicon);
    // *Ryan, who was raised in Alder*: what is told of somebody is not their name
    let told = words.iter().skip(1).position(|w| w.info.is(Info::BREAK) && w.info.is(Info::PRONOUN));
    let phrase = match told.map(|at| at + 1) {
        Some(at) => {
            let end = words[at].span.start();
            words.truncate(at);
            phrase.get(..end).unwrap_or(phrase).trim_end_matches([' ', ','])
        }
        None => phrase,
    };
    let Some(first) = words.first() else { return Named::LastAny };
    let small = |w: &&Word| w.text.chars().count() > 1 || w.info.is(Info::PRONOUN);
    let mut weighty = words.iter().filter(small);
    if let (Some(only), None) = (weighty.next(), weighty.next())
        && only.info.is(Info::PRONOUN)
        && !only.info.is(Info::ROLE)
    {
        return pronoun(only.info);
    }
    // *his remarks, her statement*: what somebody says or writes is said by whoever that is
    if first.info.is(Info::POSSESSIVE) && is_utterance(&words, lexicon) {
        return pronoun(first.info);
    }
    if let Some(at) = words.iter().take(4).position(|w| w.info.is(Info::DOCUMENT))
        && let Some(named) = giver_of(&words, phrase, at, (lexicon, gazetteer, people))
    {
        return named;
    }
    if first.info.is(Info::POSSESSIVE) && words.len() == 1 {
        return Named::LastPerson(Gender::of(first.info));
    }
    let own = |w: &&Word| !w.info.is(Info::POSSESSIVE | Info::PRONOUN);
    let gender = words.iter().filter(own).find_map(|w| Gender::of(w.info));
    let speaker = speaker(&words, phrase, lexicon, gazetteer, people);
    let gender = gender.filter(|_| speaker.kind == VoiceKind::Person);
    Named::Speaker(Speaker { gender: speaker.gender.or(gender), ..speaker })
}

/// Who gave the document that stands at `at` of a phrase; `None` where a name before it says so.
fn giver_of(
    words: &[Word],
    phrase: &str,
    at: usize,
    (lexicon, gazetteer, people): (&Lexicon, &Gazetteer, &dyn Fn(&str, &str) -> Option<Speaker>),
) -> Option<Named> {
    let rest: Vec<&Word> = words[at + 1..]
        .iter()
        .skip_while(|w| w.info.is(Info::PREPOSITION) || w.info.is(Info::JOINER) || w.info.is(Info::DETERMINER))
        .collect();
    let owner =
        words[..at].iter().any(|w| w.is_capital && !w.info.is(Info::DETERMINER) && !w.info.is(Info::POSSESSIVE));
    // *the French statement*: whoever speaks for France
    let mut owners = words[..at].iter().filter(|w| !w.info.is(Info::DETERMINER));
    if let (Some(only), None) = (owners.next(), owners.next())
        && let Some(country) = gazetteer.demonym(&only.folded).filter(|_| rest.is_empty())
    {
        return Some(Named::Speaker(of_entity(country, VoiceKind::Institution)));
    }
    if owner {
        return None;
    }
    Some(match rest.first().filter(|w| w.is_capital) {
        Some(start) => named(tail(phrase, start), lexicon, gazetteer, people),
        None => {
            let name = phrase_name(words, phrase);
            Named::Document(plain_speaker(format!("a:{}", key(&name)), name, VoiceKind::Anonymous, None))
        }
    })
}

/// Whether the head of a phrase is something said or written: *his remarks on the war*.
fn is_utterance(words: &[Word], lexicon: &Lexicon) -> bool {
    let owned = words.iter().skip_while(|w| w.info.is(Info::POSSESSIVE));
    let mut group = owned.take_while(|w| !w.info.is(Info::PREPOSITION | Info::JOINER) && !w.is_parted);
    let head = if lexicon.has_head_last { group.last() } else { group.next() };
    head.is_some_and(|w| w.info.is(Info::DOCUMENT) || !w.info.is(Info::ROLE) && lexicon.noun(w.info).is_some())
}

/// Whom a spokesman speaks for, a body or a person: not *a spokesman of the victims*.
pub(super) fn body(spoken_for: &SpokenFor, lexicon: &Lexicon, gazetteer: &Gazetteer) -> Option<Speaker> {
    let Named::Speaker(speaker) = named(&spoken_for.name, lexicon, gazetteer, &|_, _| None) else { return None };
    let words = words(&spoken_for.name, lexicon);
    let is_any = words.iter().any(|word| word.info.is(Info::GENERIC));
    match speaker.kind {
        VoiceKind::Institution | VoiceKind::Outlet => Some(speaker),
        _ if is_any => None,
        VoiceKind::Person if spoken_for.is_compound && speaker.key.starts_with("p:") => {
            Some(plain_speaker(format!("i:{}", key(&speaker.name)), speaker.name, VoiceKind::Institution, speaker.side))
        }
        VoiceKind::Person => Some(speaker),
        VoiceKind::Anonymous => Some(Speaker { kind: VoiceKind::Institution, ..speaker }),
        _ => None,
    }
}

/// Whether a phrase is of small words only, *the two, both*: nobody in particular.
pub(super) fn is_unnamed(phrase: &str, lexicon: &Lexicon) -> bool {
    words(phrase, lexicon).iter().all(|word| word.info.is(Info::DETERMINER))
}

fn tail<'a>(phrase: &'a str, start: &Word<'a>) -> &'a str {
    phrase.get(start.span.start()..).unwrap_or(phrase)
}

fn pronoun(info: Info) -> Named {
    if info.is(Info::NEUTER) {
        Named::LastInstitution
    } else if info.is(Info::PLURAL) {
        Named::LastAny
    } else {
        Named::LastPerson(Gender::of(info))
    }
}

fn speaker(
    words: &[Word],
    phrase: &str,
    lexicon: &Lexicon,
    gazetteer: &Gazetteer,
    people: &dyn Fn(&str, &str) -> Option<Speaker>,
) -> Speaker {
    let folded: Vec<String> = words.iter().map(|w| w.folded.clone()).collect();
    let found = gazetteer.find(&folded);
    if let Some(listed) = listed(words, &found) {
        return listed;
    }
    let country = found.iter().find(|f| f.2.kind == EntityKind::Country).map(|f| f.2);
    let demonym = words.iter().find_map(|w| gazetteer.demonym(&w.folded));
    let seat = written(words, &found, EntityKind::Seat);
    let side = country.or(demonym).map(|entity| entity.side.clone()).filter(|side| !side.is_empty());
    let plain: Vec<&Word> = words.iter().filter(|w| !w.info.is(Info::DETERMINER)).collect();
    let run = name_run(words, &found, gazetteer, lexicon.has_head_last);
    let has_institution = is_institution(words, &plain, &run, (side.is_some(), lexicon));
    let roles: Vec<&str> = plain.iter().filter(|w| w.info.is(Info::ROLE)).map(|w| w.folded.as_str()).collect();
    // *the Turkish and Russian presidents*: neither of them alone
    let sides: BTreeSet<&str> = words.iter().filter_map(|w| gazetteer.demonym(&w.folded)).map(|c| &*c.side).collect();
    let side = side.filter(|_| sides.len() < 2);
    if let (Some(side), false, true) = (&side, roles.is_empty(), run.is_empty()) {
        let role = roles.join(" ");
        if let Some(person) = people(side, &role) {
            return person;
        }
        if let Some(leader) = gazetteer.leader(side, lexicon.office(&role)) {
            return of_entity(leader, VoiceKind::Person);
        }
    }
    if has_institution && (run.is_empty() || !has_person_after_role(words)) {
        let name = phrase_name(words, phrase);
        return plain_speaker(format!("i:{}", key(&name)), name, VoiceKind::Institution, side);
    }
    if let Some(body) = written(words, &found, EntityKind::Body).filter(|_| run.is_empty()) {
        return of_entity(body, VoiceKind::Institution);
    }
    if run.is_empty()
        && roles.is_empty()
        && plain.len() <= 2
        // *the French*: whoever speaks for France
        && let Some(entity) = seat.or(country).or(demonym.filter(|_| plain.len() == 1))
    {
        return of_entity(entity, VoiceKind::Institution);
    }
    if !run.is_empty() {
        return person(&run, (words, phrase), side);
    }
    let kind = if roles.is_empty() { VoiceKind::Anonymous } else { VoiceKind::Person };
    let name = phrase_name(words, phrase);
    plain_speaker(format!("a:{}", key(&name)), name, kind, side)
}

/// A leader, an office or an outlet of the gazetteer, where the phrase names nobody else beside it.
fn listed(words: &[Word], found: &[(usize, usize, &Entity)]) -> Option<Speaker> {
    if let Some(leader) = written(words, found, EntityKind::Leader)
        && compatible(words, found, leader)
    {
        return Some(of_entity(leader, VoiceKind::Person));
    }
    if has_person_after_role(words) {
        return None;
    }
    let outlet = || written(words, found, EntityKind::Outlet).filter(|_| words.len() <= 7);
    let office = written(words, found, EntityKind::Office).map(|office| of_entity(office, VoiceKind::Institution));
    office.or_else(|| outlet().map(|outlet| of_entity(outlet, VoiceKind::Outlet)))
}

/// The first entity of that kind that is written as a name.
fn written<'a>(words: &[Word], found: &[(usize, usize, &'a Entity)], kind: EntityKind) -> Option<&'a Entity> {
    found.iter().find(|f| f.2.kind == kind && is_written(words, f.0, f.1)).map(|f| f.2)
}

/// Whether some word says that the phrase names a body, not somebody of it.
fn is_institution(words: &[Word], plain: &[&Word], run: &[&Word], (is_sided, lexicon): (bool, &Lexicon)) -> bool {
    // *Dana Okri, the secretary of the union* is no union: what stands behind a comma tells of the name before it
    let head = words.iter().position(|w| w.is_parted).unwrap_or(words.len());
    let named_first = run.len() > 1 && words[..head].iter().any(|w| std::ptr::eq(w, run[0]));
    // nor is *the secretary of the union, Dana Okri*
    let opens = words.iter().find(|w| !w.info.is(Info::DETERMINER));
    let named_last = run.len() > 1
        && run[0].is_parted
        && opens.is_some_and(|w| w.info.is(Info::ROLE) && !w.info.is(Info::INSTITUTION));
    if is_somebody(&words[..head], lexicon) {
        return false;
    }
    let told = words[..head].iter().filter(|w| !w.info.is(Info::DETERMINER)).count();
    let reach = if named_first { told } else { plain.len() };
    !named_last
        && plain.iter().enumerate().take(reach).any(|(at, w)| {
            let followed = plain.get(at + 1).is_none_or(|n| n.info.is(Info::JOINER | Info::PREPOSITION) || n.is_parted);
            w.info.is(Info::INSTITUTION) && (w.is_capital || is_sided || followed)
        })
}

/// Whether the head of a phrase is what somebody is, whatever body he or she is of: *the director of the hospital, директор музея,
/// the port authority's director*.
fn is_somebody(words: &[Word], lexicon: &Lexicon) -> bool {
    let small = Info::DETERMINER | Info::JOINER | Info::PREPOSITION;
    let is_who = |w: &Word| w.info.is(Info::ROLE) && !w.info.is(Info::INSTITUTION);
    let mut group = words.iter().skip_while(|w| w.info.is(small)).take_while(|w| !w.info.is(small));
    if lexicon.has_head_last { group.last().is_some_and(is_who) } else { group.next().is_some_and(is_who) }
}

/// Whether a listed name is written as one: with a capital, a short one in capitals only (*UN*, not *un*).
fn is_written(words: &[Word], at: usize, count: usize) -> bool {
    let short = count == 1 && words[at].text.chars().count() <= 3;
    if short && words[at].text.chars().any(char::is_lowercase) {
        return false;
    }
    words[at..at + count].iter().any(|w| w.is_capital)
}

/// Whether the words before a leader's surname do not name someone else.
fn compatible(words: &[Word], found: &[(usize, usize, &Entity)], leader: &Entity) -> bool {
    let Some(&(at, count, _)) = found.iter().find(|f| f.2.id == leader.id) else { return true };
    if count > 1 || at == 0 {
        return true;
    }
    let before = &words[at - 1];
    let full = fold(&leader.name);
    let is_given = before.is_capital && !before.is_possessive && before.info.is_plain();
    let start = |word: &str| latin(word).replace('y', "i").chars().take(3).collect::<String>();
    !is_given
        || full.split(' ').any(|part| start(part) == start(&before.folded))
        || found.iter().any(|f| f.0 < at && f.0 + f.1 == at)
}

fn has_person_after_role(words: &[Word]) -> bool {
    let small = Info::PREPOSITION | Info::JOINER | Info::DETERMINER;
    // *the Council on Foreign Relations*
    let is_of_body = |at: usize| {
        let noun = words[..at].iter().rposition(|w| !w.info.is(small));
        noun.is_some_and(|noun| noun + 1 < at && words[noun].info.is(Info::INSTITUTION))
    };
    words.windows(2).enumerate().any(|(at, w)| {
        !is_of_body(at)
            && w[0].info.is(Info::ROLE | Info::TITLE)
            && w[1].is_capital
            && w[1].info.is_plain()
            && !w[0].info.is(Info::INSTITUTION)
    })
}

fn person(run: &[&Word], (words, phrase): (&[Word], &str), side: Option<String>) -> Speaker {
    let bare = |w: &Word| w.text.trim_end_matches("'s").trim_end_matches("’s").to_owned();
    let mut name = String::new();
    for (at, word) in run.iter().enumerate() {
        // *Ndiaye-Kamau* keeps its hyphen
        let before = at.checked_sub(1).and_then(|before| phrase.get(run[before].span.end()..word.span.start()));
        name.push_str(before.map_or("", |between| if between == "-" { "-" } else { " " }));
        name.push_str(&bare(word));
    }
    let is_acronym = run.len() == 1 && run[0].text.chars().count() > 1 && run[0].text.chars().all(char::is_uppercase);
    // *the Nordlink*, but *the cook Zulma Ferro*
    let led = words.first().is_some_and(|w| w.info.is(Info::DETERMINER))
        && words.iter().find(|w| !w.info.is(Info::DETERMINER)).is_some_and(|w| w.is_capital)
        && !words.iter().any(|w| w.info.is(Info::ROLE | Info::TITLE));
    let institution = is_acronym || led && words.len() <= 4 || run.iter().any(|w| w.info.is(Info::INSTITUTION));
    if institution {
        return plain_speaker(format!("i:{}", key(&name)), name, VoiceKind::Institution, side);
    }
    let last = run.iter().rev().find(|w| !matches!(w.folded.as_str(), "jr" | "sr" | "ii" | "iii")).unwrap_or(&run[0]);
    let given = (run.len() > 1).then(|| run[0].folded.clone());
    Speaker { given, ..plain_speaker(format!("p:{}", latin(&last.folded)), name, VoiceKind::Person, side) }
}

fn plain_speaker(key: String, name: String, kind: VoiceKind, side: Option<String>) -> Speaker {
    Speaker { key, name, kind, side, ..Speaker::default() }
}

pub(super) fn of_entity(entity: &Entity, kind: VoiceKind) -> Speaker {
    let is_place = matches!(entity.kind, EntityKind::Seat | EntityKind::Country);
    Speaker {
        key: format!("e:{}", entity.id),
        name: entity.name.clone(),
        kind,
        side: Some(entity.side.clone()).filter(|side| !side.is_empty()),
        stands_for: Some(entity.stands_for.clone()).filter(|office| is_place && !office.is_empty()),
        ..Speaker::default()
    }
}

/// The phrase without its article.
fn phrase_name(words: &[Word], phrase: &str) -> String {
    // *в | министерстве, del | dicastero, the | mayor*, but *one of the officials*
    let small = Info::PREPOSITION | Info::JOINER;
    let leads = |w: &&Word| !w.is_capital && w.info.is(small) && !w.info.is(Info::DETERMINER);
    let words = &words[words.iter().take_while(leads).count().min(words.len().saturating_sub(1))..];
    let is_tied = |w: &Word| phrase[w.span.end()..].starts_with('-');
    let plain = words.iter().find(|w| !w.info.is(Info::DETERMINER));
    let start = plain.filter(|w| !w.info.is(Info::PREPOSITION) || is_tied(w)).or(words.first());
    let name = start.map_or(phrase, |word| tail(phrase, word));
    let name = name.split([',', ';']).next().unwrap_or(name).trim();
    let name = if words.iter().any(|w| w.text.contains(['\'', '’']) && !w.is_possessive) {
        without_ending(name)
    } else {
        name
    };
    name.split_whitespace()
        .take(9)
        .collect::<Vec<_>>()
        .join(" ")
        .trim_end_matches("'s")
        .trim_end_matches("’s")
        .to_owned()
}

/// A name without the ending that Turkish hangs on it behind an apostrophe.
fn without_ending(name: &str) -> &str {
    match name.rsplit_once(['\'', '’']) {
        Some((head, tail)) if !tail.is_empty() && tail.chars().all(char::is_lowercase) && tail.chars().count() <= 5 => {
            head
        }
        _ => name,
    }
}
