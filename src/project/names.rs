//! What the user settled about names: who speaks, on which side, and who is meant. Finds no names.

use super::{Decision, Project, Spokesmen, What};
use crate::text::fold;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the user settled about names; wins over all that is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aliases {
    /// Phrase or voice name → the name of the voice it means.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Name of a voice → its side; an empty side is no side.
    #[serde(default)]
    pub sides: BTreeMap<String, String>,
    /// Names of voices that are not one, the lesser first.
    #[serde(default)]
    pub apart: BTreeSet<(String, String)>,
    /// Whose voice a spokesman is.
    #[serde(default)]
    pub spokesmen: Spokesmen,
}

/// What the user settled about who is meant by a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actors {
    /// Name of an actor → the actor it is one with.
    pub merged: BTreeMap<String, String>,
    /// A form, folded → the actor it stands for, whatever was found.
    pub split: BTreeMap<String, String>,
}

impl Project {
    /// What the decisions say about names and sides, the last word winning.
    #[must_use]
    pub fn aliases(&self) -> Aliases {
        let mut aliases = Aliases { spokesmen: self.settings.spokesmen, ..Aliases::default() };
        for decision in self.decisions.iter() {
            match &decision.what {
                What::RenameVoice { from, to } => rename(&mut aliases, from, to),
                What::MergeVoices { from, into } => {
                    from.iter().filter(|name| *name != into).for_each(|name| rename(&mut aliases, name, into));
                }
                What::KeepApart { voice, other } => {
                    aliases.apart.insert((voice.clone(), other.clone().unwrap_or_default()));
                }
                What::SetSide { voice, side } => {
                    aliases.sides.insert(voice.clone(), side.clone());
                }
                _ => {}
            }
        }
        aliases
    }

    /// What the decisions say about who is meant by a name, the last word winning.
    #[must_use]
    pub fn actors(&self) -> Actors {
        let mut actors = Actors::default();
        for decision in self.decisions.iter() {
            match &decision.what {
                What::MergeActors { from, into } => {
                    actors.merged.remove(into);
                    let others = from.iter().filter(|name| *name != into);
                    actors.merged.extend(others.map(|name| (name.clone(), into.clone())));
                }
                What::SplitActor { form, into } => {
                    actors.merged.remove(into);
                    actors.split.insert(fold(form), into.clone());
                }
                _ => {}
            }
        }
        actors
    }

    /// The other project's decisions about names and sides that this one lacks, in their order: what it takes to carry
    /// one project's names to another. Decided here they become this project's own and win over what it had.
    #[must_use]
    pub fn names_of(&self, other: &Self) -> Vec<Decision> {
        let names = |what: &What| {
            matches!(
                what,
                What::RenameVoice { .. }
                    | What::MergeVoices { .. }
                    | What::KeepApart { .. }
                    | What::SetSide { .. }
                    | What::MergeActors { .. }
                    | What::SplitActor { .. }
            )
        };
        let lacks = |decision: &&Decision| !self.decisions.iter().any(|own| own.what == decision.what);
        other.decisions.iter().filter(|decision| names(&decision.what)).filter(lacks).cloned().collect()
    }
}

/// The voice that is called `from` is called `to` from now on, and so is every name that was given to it before; its side
/// goes with it.
fn rename(aliases: &mut Aliases, from: &str, to: &str) {
    let old = fold(from);
    aliases.names.values_mut().filter(|name| fold(name) == old).for_each(|name| to.clone_into(name));
    aliases.names.insert(from.to_owned(), to.to_owned());
    aliases.names.retain(|name, shown| name != shown);
    if let Some(side) = aliases.sides.get(from).cloned() {
        aliases.sides.entry(to.to_owned()).or_insert(side);
    }
}
