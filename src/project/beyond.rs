//! What a later program wrote into a project's file.

use std::collections::BTreeMap;

/// What a later program wrote and this one does not understand; kept as it stands and written back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beyond {
    /// The minor version of the file.
    pub(crate) minor: u32,
    /// Kind and name of the thing it belongs to → fields, or the whole decision, as they stand.
    pub(crate) kept: BTreeMap<(String, String), String>,
}

impl Beyond {
    pub(crate) fn of(&self, kind: &str, name: &str) -> Option<&str> {
        if self.kept.is_empty() {
            return None;
        }
        self.kept.get(&(kind.to_owned(), name.to_owned())).map(String::as_str)
    }

    pub(crate) fn keep(&mut self, kind: &str, name: &str, raw: String) {
        self.kept.insert((kind.to_owned(), name.to_owned()), raw);
    }

    /// Takes in what one article keeps, read under one id and given another.
    pub(crate) fn take(&mut self, own: Self, read: &str, given: &str) {
        for ((kind, name), raw) in own.kept {
            let name = if name == read { given.to_owned() } else { name };
            self.kept.insert((kind, name), raw);
        }
    }

    /// What either of the two keeps; the first wins.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let mut kept = other.kept.clone();
        kept.extend(self.kept.clone());
        Self { minor: self.minor.max(other.minor), kept }
    }
}
