//! Glosses come in: from the user's hand, from a file of pairs, from any other translator. Does not know how one translates.

use super::{Effect, Session, Tone};
use crate::{
    disk::{self, DiskError},
    gloss::{Pairs, Translator},
    locale::{self, message},
    project::{Anchor, Edit, What},
    text::Language,
    work::limits,
};
use std::path::Path;

impl Session {
    /// The file of pairs at that path glosses what it has the words of.
    pub(super) fn take_pairs(&mut self, path: &Path, effects: &mut Vec<Effect>) {
        match self.home.files.read(path, limits::PAIRS_BYTES).map_err(|cause| DiskError::read(path, cause)) {
            Ok(bytes) => self.gloss_by_pairs(&Pairs::read(&bytes), &disk::name_of(path), effects),
            Err(error) => self.refuse(message!("sentence", of = error.message()), effects),
        }
    }

    /// The pairs of that name gloss what they have the words of, and it is told how much that was.
    pub(super) fn gloss_by_pairs(&mut self, pairs: &Pairs, name: &str, effects: &mut Vec<Effect>) {
        if pairs.is_empty() {
            return self.refuse(message!("glosses-no-pairs", name = name), effects);
        }
        let taken = self.gloss_by(pairs, effects);
        let (tone, told) = match taken {
            0 => (Tone::Note, message!("glosses-no-statement", name = name, n = pairs.len())),
            _ => (Tone::Done, message!("glosses-taken", n = taken, name = name)),
        };
        self.tell(tone, told, effects);
    }

    /// A translator glosses the foreign statements, in the language that the user reads, as one step; how many it had a
    /// gloss for.
    fn gloss_by(&mut self, translator: &dyn Translator, effects: &mut Vec<Effect>) -> usize {
        let Some(comparison) = self.comparing.comparison.clone() else { return 0 };
        let into = Language::new(locale::spoken().code());
        let found = comparison.foreign_glosses(translator, into);
        let found = found.into_iter().filter_map(|(place, gloss)| Some((comparison.anchor(place)?, gloss)));
        let found: Vec<(Anchor, String)> = found.collect();
        let count = found.len();
        self.gloss(found, effects);
        count
    }

    /// These places get these glosses, as one step, in the place of those that their statements have; of an empty one
    /// nothing stays.
    pub(super) fn gloss(&mut self, all: Vec<(Anchor, String)>, effects: &mut Vec<Effect>) {
        let Some(comparison) = self.comparing.comparison.clone() else { return };
        let project = self.history.present();
        let held = comparison.glosses(project);
        let mut edits = Vec::new();
        for (anchor, words) in all {
            let old = comparison.place(&anchor).and_then(|place| held.get(&place));
            if old.is_some_and(|(old, _)| *old == words) {
                continue;
            }
            if !words.is_empty() {
                edits.push(self.decided(What::Gloss(anchor, words)));
            }
            edits.extend(old.map(|(_, decision)| Edit::Withdraw((*decision).clone())));
        }
        if !edits.is_empty() {
            self.succeeded();
            self.edit(Edit::Together(edits), effects);
        }
    }
}
