//! Who each source of one article means: pronouns, *the statement*, *the mayor*, *the official* and the users' own names
//! for them. Knows nothing of other articles.

use super::{
    VoiceKind,
    aliases::FoldedAliases,
    coreference,
    heard::{Heard, Mentions, Same, identity},
    letters::key,
    name::{Gender, Named, Speaker, body, is_unnamed, named, surname},
    roster::Roster,
    spokesman::{is_bare, is_spokesman, is_staff, spoken_for},
};
use crate::{
    article::Article,
    attribution::{Attributed, Attribution, Form},
    lexicon::{Gazetteer, Info, Lexicon, Lexicons},
    project::Spokesmen,
    statement::Kind,
    text::{Language, Span, Token, TokenKind, Word, Words, fold, tokens},
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

/// Speakers remembered for pronouns.
const MEMORY: usize = 8;
/// Words before a relative pronoun in which what it stands for is looked for.
const ANTECEDENT: usize = 6;
/// Tokens from the start of a sentence in which its subject is looked for.
const OPENING: usize = 5;

/// Whom an article's attributions name, in their order, and who of them may be somebody else of them.
pub(super) fn hear(
    (article, words): (&Article, &Words),
    attributed: &Attributed,
    lexicons: &Lexicons,
    aliases: &FoldedAliases,
) -> Mentions {
    let lexicon = lexicons.of(article.language).or_else(|| lexicons.of(Language::ENGLISH));
    let Some(lexicon) = lexicon.filter(|_| !attributed.attributions.is_empty()) else { return Mentions::default() };
    let mut hearing = Hearing {
        article,
        words,
        lexicon,
        gazetteer: lexicons.gazetteer(),
        aliases,
        roster: Roster::read(&article.body, words, lexicon, lexicons.gazetteer()),
        known: BTreeMap::new(),
        genders: BTreeMap::new(),
        spokesmen: BTreeMap::new(),
        last: Last::default(),
        said: None,
        small: words.all().iter().map(|word| word.span.of(&article.body)).filter(|word| is_small(word)).collect(),
    };
    hearing.known.extend(hearing.roster.people(lexicons.gazetteer()));
    let sources = attributed.attributions.iter().flat_map(|a| a.source.iter().chain(&a.relays));
    for span in sources {
        hearing.meet(span.of(&article.body));
    }
    let (mut heard, spokesmen) = hearing.listen(attributed);
    for (phrase, speaker) in heard.iter_mut().flat_map(|one| one.voice.iter_mut().chain(&mut one.via)) {
        // a spokesman with a name is heard under the surname as well
        let is_same =
            |(key, name): &(String, String)| *key == speaker.key && (*name == speaker.name || key.starts_with("p:"));
        if let Some((_, body)) = spokesmen.iter().find(|(one, _)| is_same(one)) {
            (*phrase, *speaker) = (body.name.clone(), body.clone());
        }
    }
    coreference::join(heard, (&article.body, words), lexicon, aliases)
}

struct Hearing<'a> {
    article: &'a Article,
    words: &'a Words,
    lexicon: &'a Lexicon,
    gazetteer: &'a Gazetteer,
    aliases: &'a FoldedAliases,
    roster: Roster,
    /// Surname → the person, for those who speak somewhere in the article.
    known: BTreeMap<String, Speaker>,
    genders: BTreeMap<String, Gender>,
    /// Spokesmen heard so far → whom they speak for, where that is told.
    spokesmen: BTreeMap<(String, String), Option<Speaker>>,
    last: Last,
    /// Who spoke last, with the sentence in which that stands.
    said: Option<(Speaker, Span)>,
    /// The words that the article writes in small letters.
    small: BTreeSet<&'a str>,
}

/// What stands at a place of the article: an attribution, or someone named as the subject of a plain sentence.
enum Event {
    Said(usize),
    Named(Speaker),
}

impl Hearing<'_> {
    /// Notes a phrase's name, role and gender before anything is resolved.
    fn meet(&mut self, phrase: &str) {
        let phrase = &*self.as_within(phrase);
        let Named::Speaker(speaker) = named(phrase, self.lexicon, self.gazetteer, &|_, _| None) else { return };
        if speaker.kind != VoiceKind::Person || speaker.is_role() {
            return;
        }
        self.roster.note(phrase, &speaker, self.lexicon);
        if let Some(gender) = speaker.gender {
            self.genders.entry(speaker.key.clone()).or_insert(gender);
        }
        if let Some(surname) = surname(&speaker.name) {
            self.known.entry(surname).or_insert(speaker);
        }
    }

    /// What is heard, and the spokesmen who are the bodies that they speak for.
    fn listen(mut self, attributed: &Attributed) -> (Vec<Heard>, Same) {
        let mut events: Vec<(u32, Event)> = Vec::new();
        for (index, a) in attributed.attributions.iter().enumerate() {
            events.push((a.source.or(a.cue).unwrap_or(a.content[0]).start, Event::Said(index)));
        }
        for statement in attributed.statements.iter().filter(|s| s.kind == Kind::Narration && s.attribution.is_none()) {
            events.extend(self.subject(statement.span).map(|speaker| (statement.span.start, Event::Named(speaker))));
        }
        events.sort_by_key(|(start, event)| (*start, matches!(event, Event::Said(_))));
        let sentence = |at: u32| {
            let after = attributed.statements.partition_point(|statement| statement.span.start <= at);
            after.checked_sub(1).map(|before| attributed.statements[before].sentence)
        };
        let mut before: Option<u32> = None;
        let mut heard: Vec<Heard> = Vec::new();
        heard.resize_with(attributed.attributions.len(), || Heard { voice: None, via: Vec::new() });
        for (place, event) in events {
            let index = match event {
                Event::Named(speaker) => {
                    self.last.hear(&speaker);
                    continue;
                }
                Event::Said(index) => index,
            };
            let goes_on = before.replace(place).is_some_and(|before| sentence(before) == sentence(place));
            let attribution = &attributed.attributions[index];
            let (voice, relays) = self.speaker_of(attribution, goes_on);
            let via = relays.iter().filter_map(|span| self.resolve(*span)).collect();
            if let Some((_, speaker)) = &voice {
                self.last.hear(speaker);
                self.said = Some((speaker.clone(), sentence_at(attributed, place)));
            }
            heard[index] = Heard { voice, via };
        }
        let policy = self.aliases.spokesmen;
        let bodies = self.spokesmen.into_iter().filter_map(|(one, body)| Some((one, body?)));
        let is_body = |(key, _): &(String, String)| match policy {
            Spokesmen::Body => true,
            Spokesmen::Unnamed | Spokesmen::Heard => !key.starts_with("p:"),
            Spokesmen::Themselves => false,
        };
        (heard, bodies.filter(|(one, _)| is_body(one)).collect())
    }

    /// Who gave the statement that is told of: the body that spoke last, or somebody who did so *in a statement*.
    fn giver(&self) -> Option<Speaker> {
        let (speaker, sentence) = self.said.as_ref()?;
        let is_document = |word: Word<'_>| self.lexicon.look(word.form).is(Info::DOCUMENT);
        let is_body = matches!(speaker.kind, VoiceKind::Institution | VoiceKind::Outlet);
        (is_body || self.words.within(*sentence).iter().any(is_document)).then(|| speaker.clone())
    }

    /// Who an attribution is laid to, and who else passed it on. `goes_on`: its sentence has told of another already.
    fn speaker_of<'r>(&mut self, of: &'r Attribution, goes_on: bool) -> (Option<(String, Speaker)>, &'r [Span]) {
        let relays = of.relays.as_slice();
        let Some(source) = of.source else {
            let borrows = of.form != Form::Indirect || goes_on || of.cue.is_some_and(|cue| opens(self.article, cue));
            return (borrows.then(|| self.last.named()).flatten(), relays);
        };
        if !self.is_unnamed(source) {
            return (self.resolve(source), relays);
        }
        // *a point on which …*: the cue's own article is nobody
        if of.cue.is_some_and(|cue| stands_before(source, cue)) {
            return (None, relays);
        }
        // what nobody in particular says is said by whoever passes it on, else by who spoke last
        match relays.split_first() {
            Some((nearest, rest)) => (self.resolve(*nearest), rest),
            None => (self.last.named(), relays),
        }
    }

    /// Remembers a spokesman with whom they speak for.
    fn note_spokesman(&mut self, phrase: &str, speaker: &Speaker) {
        let speaks = is_spokesman(phrase, self.lexicon);
        if !speaker.key.starts_with("e:") && (speaks || is_staff(phrase, self.lexicon)) {
            let body = spoken_for(phrase, self.lexicon).and_then(|found| body(&found, self.lexicon, self.gazetteer));
            // *the prosecutor's office* is a body of its own, *Tait's office* is hers
            let body = body.filter(|body| speaks || self.is_known(body));
            let known = self.spokesmen.entry(identity(speaker)).or_default();
            *known = known.take().or(body);
        }
    }

    /// Whether somebody is a person with a name who speaks in the article.
    fn is_known(&self, one: &Speaker) -> bool {
        one.kind == VoiceKind::Person && surname(&one.name).is_some_and(|name| self.known.contains_key(&name))
    }

    /// The known person a plain sentence opens with.
    fn subject(&self, span: Span) -> Option<Speaker> {
        let body = &self.article.body;
        let names = self.words.within(span).iter().take(OPENING).take_while(|word| {
            let first = word.span.of(body).chars().next();
            word.kind != TokenKind::Word || first.is_some_and(char::is_uppercase)
        });
        names.filter_map(|word| self.known.get(&key(word.span.of(body)))).last().cloned()
    }

    /// Whether a source is nobody in particular, and the user has not said who it is.
    fn is_unnamed(&self, source: Span) -> bool {
        let phrase = source.of(&self.article.body);
        self.aliases.renamed(phrase).is_none() && (is_unnamed(phrase, self.lexicon) || self.lexicon.is_clause(phrase))
    }

    /// The phrase that a relative pronoun stands for: *the official* before *, who asked …*.
    fn antecedent(&self, source: Span) -> Option<Span> {
        let body = &self.article.body;
        let info = |text: &str| self.lexicon.look(&fold(text));
        // *whom, several of whom*
        let told = tokens(source.of(body));
        let (last, before) = told.split_last()?;
        let small = Info::DETERMINER | Info::PREPOSITION | Info::JOINER;
        let text = |token: &Token| token.span.of(source.of(body));
        if !info(text(last)).is(Info::BREAK) || !before.iter().all(|token| info(text(token)).is(small)) {
            return None;
        }
        let start = body[..source.start()].rfind('\n').map_or(0, |at| at + 1);
        let before = body[start..source.start()].trim_end().trim_end_matches([',', '،', '，']);
        let shift = |span: Span| span.shifted(start);
        let near = tokens(before).into_iter().rev().take_while(|token| token.kind == TokenKind::Word).take(ANTECEDENT);
        let words: Vec<Span> = near.map(|token| token.span).collect();
        let nearest = *words.first()?;
        let is = |span: &Span, flags: u32| info(span.of(before)).is(flags);
        let is_capital = |span: &Span| span.of(before).chars().next().is_some_and(char::is_uppercase);
        // *the mayor of Vellmar, who*, but of *objections from lawmakers who* the lawmakers alone
        let who = Info::ROLE | Info::INSTITUTION | Info::GENERIC | Info::DETERMINER;
        let ends = |(at, word): (usize, &Span)| {
            let leads = words.get(at + 1).is_some_and(|next| is(next, who) || is_capital(next));
            is(word, Info::BREAK | Info::AUXILIARY) || is(word, Info::PREPOSITION) && !leads
        };
        let reach = words.iter().enumerate().position(ends).unwrap_or(words.len());
        let opens = |span: &Span| is(span, Info::DETERMINER | Info::POSSESSIVE);
        let within = &words[..reach];
        let first = match within.iter().position(opens) {
            Some(at) => within[at],
            None => *within.iter().skip(1).take_while(|span| is_capital(span)).last().unwrap_or(&nearest),
        };
        Some(shift(first.cover(nearest)))
    }

    /// A word that the article writes in small letters elsewhere is no name: *Minister* at the head of a sentence.
    fn without_capital(&self, speaker: &mut Speaker) {
        let name = &speaker.name;
        let is_written = speaker.key.starts_with("p:") || speaker.is_role();
        if is_written && !name.contains([' ', '-']) && self.is_written_small(name) {
            let name = name.to_lowercase();
            let is_role = self.lexicon.look(&fold(&name)).is(Info::ROLE);
            let kind = if is_role { VoiceKind::Person } else { VoiceKind::Anonymous };
            *speaker = Speaker {
                key: format!("a:{}", key(&name)),
                name,
                kind,
                side: speaker.side.take(),
                ..Speaker::default()
            };
        }
    }

    /// Whether the article has a name's letters as a word in small ones.
    fn is_written_small(&self, name: &str) -> bool {
        let small = name.to_lowercase();
        small != *name && self.small.contains(small.as_str())
    }

    /// A phrase as it would be written within a sentence: *Federal law* at the head of one is *federal law* where the article
    /// writes *federal* so elsewhere, and a word in small letters follows.
    fn as_within<'p>(&self, phrase: &'p str) -> Cow<'p, str> {
        let end = phrase.find(|c: char| !c.is_alphabetic()).unwrap_or(phrase.len());
        let (first, rest) = phrase.split_at(end);
        let mut next = rest.chars();
        let goes_on =
            next.next().is_some_and(|c| matches!(c, ' ' | '-')) && next.next().is_some_and(char::is_lowercase);
        if !goes_on || !self.is_written_small(first) || self.known.contains_key(&key(first)) {
            return Cow::Borrowed(phrase);
        }
        Cow::Owned(first.to_lowercase() + rest)
    }

    fn resolve(&mut self, source: Span) -> Option<(String, Speaker)> {
        let antecedent = self.antecedent(source);
        let phrase = antecedent.unwrap_or(source).of(&self.article.body);
        // *Who warned of it is not known*
        let info = self.lexicon.look(&fold(phrase));
        let opens = phrase.chars().next().is_some_and(char::is_uppercase);
        if antecedent.is_none() && opens && info.is(Info::BREAK) && info.is(Info::PRONOUN) {
            return None;
        }
        if let Some(name) = self.aliases.renamed(phrase) {
            return Some((phrase.to_owned(), settled(name)));
        }
        let people = |side: &str, role: &str| self.roster.holder(side, role, self.gazetteer);
        let mut speaker = match named(&self.as_within(phrase), self.lexicon, self.gazetteer, &people) {
            Named::Speaker(speaker) => speaker,
            Named::LastPerson(gender) => {
                let found = self.last.person(gender, &self.genders).or_else(|| self.last.thing())?;
                if let Some(gender) = gender {
                    self.genders.entry(found.key.clone()).or_insert(gender);
                }
                return Some((found.name.clone(), found));
            }
            Named::LastAny => return self.last.named(),
            Named::Document(itself) => {
                let speaker = self.giver().unwrap_or(itself);
                return Some((phrase.to_owned(), speaker));
            }
            Named::LastInstitution => {
                let found = self.last.institution().or_else(|| self.last.any());
                return found.map(|s| (s.name.clone(), s));
            }
        };
        self.without_capital(&mut speaker);
        if is_bare(phrase, self.lexicon)
            && let Some(before) = self.last.0.iter().rev().find(|one| self.spokesmen.contains_key(&identity(one)))
        {
            return Some((phrase.to_owned(), before.clone()));
        }
        self.note_spokesman(phrase, &speaker);
        if speaker.is_role()
            && let Some(person) =
                self.roster.titled(&speaker.name, speaker.side.as_deref(), self.lexicon, self.gazetteer)
        {
            return Some((phrase.to_owned(), person));
        }
        if let Some(before) = self.last.unnamed(phrase, &speaker, self.lexicon) {
            return Some((phrase.to_owned(), before));
        }
        if speaker.side.is_none() {
            speaker.side = speaker.key.strip_prefix("p:").and_then(|k| self.roster.sides.get(k)).cloned();
        }
        Some((phrase.to_owned(), speaker))
    }
}

fn is_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

/// Whether nothing but white space stands between the two.
fn stands_before(one: Span, other: Span) -> bool {
    one.end <= other.start && other.start - one.end <= 1
}

/// The sentence that holds a place.
fn sentence_at(attributed: &Attributed, place: u32) -> Span {
    let after = attributed.statements.partition_point(|statement| statement.span.start <= place);
    let Some(here) = after.checked_sub(1).map(|before| &attributed.statements[before]) else { return Span::default() };
    let same = attributed.statements.iter().filter(|statement| statement.sentence == here.sentence);
    same.fold(here.span, |whole, statement| whole.cover(statement.span))
}

/// Whether a cue opens its sentence: the subject is left out, and is who spoke last.
fn opens(article: &Article, cue: Span) -> bool {
    let before = article.body[..cue.start()].trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', '»', '”', '"', '؟'])
}

/// A speaker the user has named.
fn settled(name: String) -> Speaker {
    Speaker { key: format!("u:{name}"), name, kind: VoiceKind::Person, ..Speaker::default() }
}

/// Who was heard, the last at the end.
#[derive(Default)]
struct Last(Vec<Speaker>);

impl Last {
    fn hear(&mut self, speaker: &Speaker) {
        self.0.retain(|s| s.key != speaker.key);
        self.0.push(speaker.clone());
        if self.0.len() > MEMORY {
            self.0.remove(0);
        }
    }

    fn any(&self) -> Option<Speaker> {
        self.0.last().cloned()
    }

    /// Whoever spoke last, under their name.
    fn named(&self) -> Option<(String, Speaker)> {
        self.any().map(|speaker| (speaker.name.clone(), speaker))
    }

    /// The last speaker that is no person.
    fn thing(&self) -> Option<Speaker> {
        self.0.last().filter(|s| s.kind != VoiceKind::Person).cloned()
    }

    fn institution(&self) -> Option<Speaker> {
        let speaks = |s: &&Speaker| matches!(s.kind, VoiceKind::Institution | VoiceKind::Outlet);
        self.0.iter().rev().find(speaks).cloned()
    }

    /// The last person whom the pronoun can mean.
    fn person(&self, gender: Option<Gender>, genders: &BTreeMap<String, Gender>) -> Option<Speaker> {
        let fits = |s: &&Speaker| {
            let own = genders.get(&s.key).copied().or(s.gender);
            s.kind == VoiceKind::Person && (own.is_none() || gender.is_none() || own == gender)
        };
        self.0.iter().rev().find(fits).cloned()
    }

    /// *The official* after *a senior official*.
    fn unnamed(&self, phrase: &str, speaker: &Speaker, lexicon: &Lexicon) -> Option<Speaker> {
        let first = tokens(phrase).first().map(|t| fold(t.span.of(phrase)))?;
        let plain = matches!(speaker.kind, VoiceKind::Anonymous) || speaker.is_role();
        if !plain || !lexicon.is_definite(&first) {
            return None;
        }
        let tail = format!(" {}", fold(&speaker.name));
        let unnamed = |s: &&Speaker| s.key.starts_with("a:") && fold(&s.name).ends_with(&tail);
        self.0.iter().rev().find(unnamed).cloned()
    }
}
