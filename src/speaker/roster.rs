//! The people an article introduces: *Armenia's Prime Minister Nikol Pashinian*. Knows nothing of attributions.

use super::{
    VoiceKind,
    name::{Speaker, of_entity, surname},
};
use crate::{
    lexicon::{EntityKind, Gazetteer, Info, Lexicon},
    text::{Span, TokenKind, Words, fold, latin, tokens},
};
use std::collections::BTreeMap;

/// Letters of a word that has a capital in a headline, and such words of the shortest one.
const TITLED: usize = 4;
const TITLE: usize = 4;

/// Who was introduced with which role for which side.
#[derive(Debug, Default)]
pub(super) struct Roster {
    roles: BTreeMap<(String, String), (String, String)>,
    /// Last word of a role → those introduced with it: surname key → name, side.
    titled: BTreeMap<String, BTreeMap<String, (String, Option<String>)>>,
    /// Surname key → side.
    pub(super) sides: BTreeMap<String, String>,
}

impl Roster {
    /// Reads the introductions of a body.
    pub(super) fn read(body: &str, words: &Words, lexicon: &Lexicon, gazetteer: &Gazetteer) -> Self {
        let mut roster = Self::default();
        let mut state = Introduction::default();
        let titles = titles(body);
        for token in words.all().iter() {
            let text = token.span.of(body);
            // *Governor Appoints Aide*: where every word has a capital, it tells nothing
            let before = titles.partition_point(|title| title.start <= token.span.start);
            if before.checked_sub(1).is_some_and(|at| titles[at].contains(token.span)) {
                roster.take(&mut state);
                continue;
            }
            if token.kind != TokenKind::Word {
                match text {
                    "-" if state.name.is_empty() => state.role.hyphen(),
                    "-" | "." | "'" => {}
                    _ => roster.take(&mut state),
                }
                continue;
            }
            let bare = token.form.strip_suffix("'s").unwrap_or(token.form).to_owned();
            let info = lexicon.look(&bare);
            let country = gazetteer.demonym(&bare).or_else(|| {
                let hits = gazetteer.find(std::slice::from_ref(&bare));
                hits.first().map(|h| h.2).filter(|e| e.kind == EntityKind::Country)
            });
            if let Some(entity) = country {
                roster.take(&mut state);
                state.side = Some(entity.side.clone());
            } else if info.is(Info::ROLE) && state.name.is_empty() {
                state.role.push(bare);
            } else if text.chars().next().is_some_and(char::is_uppercase)
                && info.is_plain()
                && !state.role.words.is_empty()
            {
                state.name.push((text.to_owned(), bare));
            } else {
                roster.take(&mut state);
            }
        }
        roster.take(&mut state);
        roster
    }

    /// The person who holds `role` for `side`.
    pub(super) fn holder(&self, side: &str, role: &str, gazetteer: &Gazetteer) -> Option<Speaker> {
        let (surname, name) = self.roles.get(&(side.to_owned(), role.to_owned()))?;
        Some(person(surname, name, Some(side.to_owned()), gazetteer))
    }

    /// The one person introduced with the role that a phrase names: *the mayor*.
    pub(super) fn titled(
        &self,
        phrase: &str,
        side: Option<&str>,
        lexicon: &Lexicon,
        gazetteer: &Gazetteer,
    ) -> Option<Speaker> {
        let mut all = roles(phrase, lexicon);
        // *le secrétaire du ministre* is no minister
        let role = if lexicon.has_head_last { all.pop()? } else { all.into_iter().next()? };
        let mut holders = self.titled.get(&role)?.iter().filter(|(_, (_, own))| match (side, own.as_deref()) {
            (Some(side), Some(own)) => side == own,
            _ => true,
        });
        let (surname, (name, own)) = holders.next()?;
        let side = own.clone().or_else(|| side.map(str::to_owned));
        holders.next().is_none().then(|| person(surname, name, side, gazetteer))
    }

    /// Everyone introduced with a role.
    pub(super) fn people(&self, gazetteer: &Gazetteer) -> impl Iterator<Item = (String, Speaker)> + '_ {
        let all = self.titled.values().flatten();
        let known: Vec<_> = all
            .map(|(surname, (name, side))| (surname.clone(), person(surname, name, side.clone(), gazetteer)))
            .collect();
        known.into_iter()
    }

    /// Notes the role in a source's apposition: *Ann Lee, the mayor of Velan*.
    pub(super) fn note(&mut self, phrase: &str, speaker: &Speaker, lexicon: &Lexicon) {
        let Some(surname) = surname(&speaker.name) else { return };
        let told = (speaker.name.clone(), speaker.side.clone());
        for role in roles(phrase, lexicon) {
            self.titled.entry(role).or_default().entry(surname.clone()).or_insert_with(|| told.clone());
        }
    }

    fn take(&mut self, state: &mut Introduction) {
        let state = std::mem::take(state);
        let Some((_, last)) = state.name.last() else { return };
        let name = state
            .name
            .iter()
            .map(|(text, _)| text.trim_end_matches("'s").trim_end_matches("’s"))
            .collect::<Vec<_>>()
            .join(" ");
        let surname = latin(last);
        if let Some(role) = state.role.words.last() {
            let holders = self.titled.entry(role.clone()).or_default();
            holders.entry(surname.clone()).or_insert_with(|| (name.clone(), state.side.clone()));
        }
        let Some(side) = state.side else { return };
        self.sides.entry(surname.clone()).or_insert_with(|| side.clone());
        self.roles.entry((side, state.role.words.join(" "))).or_insert((surname, name));
    }
}

/// The lines of which nearly every longer word begins with a capital: headlines in the manner of English.
fn titles(body: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        let words = line.split_whitespace().filter(|word| word.chars().count() >= TITLED);
        let (all, capital) = words.fold((0, 0), |(all, capital), word| {
            (all + 1, capital + usize::from(word.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase)))
        });
        if all >= TITLE && capital * 5 >= all * 4 {
            found.push(Span::new(start, start + line.len()));
        }
        start += line.len();
    }
    found
}

fn person(surname: &str, name: &str, side: Option<String>, gazetteer: &Gazetteer) -> Speaker {
    let words: Vec<String> = fold(name).split([' ', '-']).map(str::to_owned).collect();
    let found = gazetteer.find(&words);
    let surnamed = |at: usize, count: usize| at + count == words.len();
    if let Some((_, _, leader)) =
        found.iter().find(|found| found.2.kind == EntityKind::Leader && surnamed(found.0, found.1))
    {
        return of_entity(leader, VoiceKind::Person);
    }
    Speaker {
        key: format!("p:{surname}"),
        name: name.to_owned(),
        kind: VoiceKind::Person,
        side,
        given: name.split_once(' ').map(|(given, _)| fold(given)),
        ..Speaker::default()
    }
}

/// The role words of a phrase, folded.
fn roles(phrase: &str, lexicon: &Lexicon) -> Vec<String> {
    let mut found = Roles::default();
    for token in tokens(phrase) {
        let word = fold(token.span.of(phrase));
        if word == "-" {
            found.hyphen();
        } else if lexicon.look(&word).is(Info::ROLE) {
            found.push(word);
        } else {
            found.is_joined = false;
        }
    }
    found.words
}

/// Role words in their order; those that a hyphen joins are one: *премьер-министр* is no *министр*.
#[derive(Default)]
struct Roles {
    words: Vec<String>,
    /// Whether a hyphen stands behind the last one.
    is_joined: bool,
}

impl Roles {
    fn hyphen(&mut self) {
        self.is_joined = !self.words.is_empty();
    }

    fn push(&mut self, word: String) {
        let first = if std::mem::take(&mut self.is_joined) { self.words.pop() } else { None };
        self.words.push(first.map_or(word.clone(), |first| format!("{first}-{word}")));
    }
}

#[derive(Default)]
struct Introduction {
    side: Option<String>,
    role: Roles,
    name: Vec<(String, String)>,
}
