//! The people an article introduces: *Armenia's Prime Minister Nikol Pashinian*. Knows nothing of attributions.

use super::speaker::{Speaker, latin};
use crate::{
    lexicon::{Gazetteer, Info, Lexicon},
    text::{TokenKind, fold, tokens},
    voice::VoiceKind,
};
use std::collections::BTreeMap;

/// Who was introduced with which role for which side.
#[derive(Debug, Default)]
pub(super) struct Roster {
    roles: BTreeMap<(String, String), (String, String)>,
    /// Surname key → side.
    pub(super) sides: BTreeMap<String, String>,
}

impl Roster {
    /// Reads the introductions of a body.
    pub(super) fn read(body: &str, lexicon: &Lexicon, gazetteer: &Gazetteer) -> Self {
        let mut roster = Self::default();
        let mut state = Introduction::default();
        for token in tokens(body) {
            let text = token.span.of(body);
            if token.kind != TokenKind::Word {
                if !matches!(text, "-" | "." | "'") {
                    roster.take(&mut state);
                }
                continue;
            }
            let folded = fold(text);
            let bare = folded.strip_suffix("'s").unwrap_or(&folded).to_owned();
            let info = lexicon.look(&bare);
            let country = gazetteer.demonym(&bare).or_else(|| {
                let hits = gazetteer.find(std::slice::from_ref(&bare));
                hits.first().map(|h| h.2).filter(|e| e.kind == crate::lexicon::EntityKind::Country)
            });
            if let Some(entity) = country {
                roster.take(&mut state);
                state.side = Some(entity.side.clone());
            } else if info.is(Info::ROLE) && state.name.is_empty() {
                state.role.push(bare);
            } else if text.chars().next().is_some_and(char::is_uppercase) && info.is_plain() && !state.role.is_empty() {
                state.name.push((text.to_owned(), bare));
            } else {
                roster.take(&mut state);
            }
        }
        roster.take(&mut state);
        roster
    }

    /// The person who holds `role` for `side`.
    pub(super) fn holder(&self, side: &str, role: &str) -> Option<Speaker> {
        let exact = self.roles.get(&(side.to_owned(), role.to_owned()));
        let (surname, name) = exact?;
        Some(Speaker {
            key: format!("p:{surname}"),
            name: name.clone(),
            kind: VoiceKind::Person,
            side: Some(side.to_owned()),
            stands_for: None,
            given: name.split_once(' ').map(|(given, _)| fold(given)),
        })
    }

    fn take(&mut self, state: &mut Introduction) {
        let state = std::mem::take(state);
        let (Some(side), Some((_, last))) = (state.side, state.name.last()) else { return };
        let name = state
            .name
            .iter()
            .map(|(text, _)| text.trim_end_matches("'s").trim_end_matches("’s"))
            .collect::<Vec<_>>()
            .join(" ");
        let surname = latin(last);
        self.sides.entry(surname.clone()).or_insert_with(|| side.clone());
        self.roles.entry((side, state.role.join(" "))).or_insert((surname, name));
    }
}

#[derive(Default)]
struct Introduction {
    side: Option<String>,
    role: Vec<String>,
    name: Vec<(String, String)>,
}
