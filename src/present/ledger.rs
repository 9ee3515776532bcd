//! The claim ledger: what a version does with what is said at a point or to a matter. Counts nothing and decides nothing itself:
//! `framing` says what each statement does.

use crate::{comparison::Comparison, framing::Taken, project::Stance, statement::Place};

/// What a version does in one cell: one entry a statement, in order; none where it is silent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// What it does with each statement.
    pub taken: Vec<Taken>,
}

impl Account {
    /// Whether it says nothing there.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.taken.is_empty()
    }

    /// What it does, the plainest first, each once.
    #[must_use]
    pub fn stances(&self) -> Vec<Stance> {
        let mut stances: Vec<Stance> = self.taken.iter().map(|taken| taken.stance).collect();
        stances.sort_unstable();
        stances.dedup();
        stances
    }

    /// Signs of all it does; of a silence a dash.
    #[must_use]
    pub fn signs(&self) -> String {
        if self.is_silent() {
            return "–".to_owned();
        }
        self.stances().into_iter().map(Stance::sign).collect::<Vec<_>>().join(" ")
    }

    /// Whether the version says it itself, as plainly as can be, in a statement at least.
    #[must_use]
    pub fn is_asserted(&self) -> bool {
        self.taken.iter().any(|taken| taken.stance == Stance::Says)
    }

    /// Whether it speaks, but only through voices.
    #[must_use]
    pub fn is_only_attributed(&self) -> bool {
        !self.is_silent() && self.taken.iter().all(|taken| taken.voice.is_some())
    }
}

impl Comparison {
    /// What its version does with what a statement says; `None` for one that is not compared.
    #[must_use]
    pub fn taken(&self, place: Place) -> Option<&Taken> {
        self.framing.stances.get(&place)
    }

    /// What a version does with what is said at a point.
    #[must_use]
    pub fn account_at(&self, point: usize, version: usize) -> Account {
        let reading = self.points.get(point).and_then(|point| point.readings.get(version));
        self.account(reading.map_or(&[], |reading| &reading.statements))
    }

    /// What a version does with what is said to a matter.
    #[must_use]
    pub fn account_on(&self, matter: usize, version: usize) -> Account {
        let own = self.versions.get(version).map_or(&[][..], |version| &version.statements);
        let all = self.matters.get(matter).map_or(&[][..], |matter| &matter.statements);
        self.account(&all.iter().copied().filter(|place| own.binary_search(place).is_ok()).collect::<Vec<_>>())
    }

    fn account(&self, places: &[Place]) -> Account {
        Account { taken: places.iter().filter_map(|place| self.taken(*place)).cloned().collect() }
    }

    /// What the cell holds in words, such as `says it itself; gives it to Nordline, who denies it`, each once; or `silent`.
    #[must_use]
    pub fn account_told(&self, account: &Account) -> String {
        let mut told: Vec<String> = Vec::new();
        for taken in &account.taken {
            let words = taken.told(&self.voices);
            if !told.contains(&words) {
                told.push(words);
            }
        }
        if told.is_empty() { "silent".to_owned() } else { told.join("; ") }
    }

    /// Whether, of these versions, one asserts what is said at a point and another only gives it to voices.
    #[must_use]
    pub fn is_asserted_and_attributed(&self, point: usize, mut versions: impl Iterator<Item = usize>) -> bool {
        let (mut asserted, mut attributed) = (false, false);
        versions.any(|version| {
            let account = self.account_at(point, version);
            asserted |= account.is_asserted();
            attributed |= account.is_only_attributed();
            asserted && attributed
        })
    }
}
