//! Who speaks at a point or to a question, counted twice: by outlets, and by the origins of their texts.

use crate::{comparison::Comparison, statement::Place};
use std::collections::BTreeSet;

/// How many outlets speak, and how many origins they have together.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Outlets, each once.
    pub outlets: usize,
    /// Origins, each once.
    pub origins: usize,
}

impl Tally {
    /// `7 outlets, 3 origins`.
    #[must_use]
    pub fn told(self) -> String {
        let count = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
        format!("{}, {}", count(self.outlets, "outlet"), count(self.origins, "origin"))
    }
}

impl Comparison {
    /// The outlets and origins of these statements.
    #[must_use]
    pub fn tally(&self, places: impl IntoIterator<Item = Place>) -> Tally {
        let articles: BTreeSet<usize> = places.into_iter().map(Place::article).collect();
        let outlets: BTreeSet<&str> = articles
            .iter()
            .filter_map(|article| self.articles.get(*article))
            .map(|read| read.article.label())
            .collect();
        Tally { outlets: outlets.len(), origins: self.origins.count(articles.iter().copied()) }
    }

    /// Those of a point.
    #[must_use]
    pub fn tally_at(&self, point: usize) -> Tally {
        let readings = self.points.get(point).map_or(&[][..], |point| &point.readings);
        self.tally(readings.iter().flat_map(|reading| reading.statements.iter().copied()))
    }

    /// Those of a matter.
    #[must_use]
    pub fn tally_on(&self, matter: usize) -> Tally {
        let statements = self.matters.get(matter).map_or(&[][..], |matter| &matter.statements);
        self.tally(statements.iter().copied())
    }

    /// How many outlets and origins, for people: `None` where every article has an origin of its own, so that there is
    /// nothing to tell.
    #[must_use]
    pub fn tally_told(&self, tally: Tally) -> Option<String> {
        self.origins.are_shared().then(|| tally.told())
    }
}
