//! What the user settled about names, by folded phrase.

use super::letters::key;
use crate::{
    project::{Aliases, Spokesmen},
    text::fold,
};
use std::collections::{BTreeMap, BTreeSet};

/// The user's aliases by folded phrase.
pub(super) struct FoldedAliases {
    names: BTreeMap<String, String>,
    apart: BTreeSet<(String, String)>,
    pub(super) spokesmen: Spokesmen,
}

impl FoldedAliases {
    pub(super) fn new(aliases: &Aliases) -> Self {
        Self {
            names: aliases.names.iter().map(|(phrase, name)| (key(phrase), name.clone())).collect(),
            apart: aliases.apart.iter().map(|(one, other)| (fold(one), fold(other))).collect(),
            spokesmen: aliases.spokesmen,
        }
    }

    /// Whether the user said that these two are not one.
    pub(super) fn are_apart(&self, one: &str, other: &str) -> bool {
        if self.apart.is_empty() {
            return false;
        }
        let (one, other) = (fold(one), fold(other));
        let says = |one: &str, other: &str| self.apart.contains(&(one.to_owned(), other.to_owned()));
        // one that was answered without another is nobody else
        says(&one, &other) || says(&other, &one) || says(&one, "")
    }

    pub(super) fn renamed(&self, phrase: &str) -> Option<String> {
        if self.names.is_empty() { None } else { self.names.get(&key(phrase)).cloned() }
    }
}
