//! What was made of pairs that somebody decided about, whatever was decided.

use super::{Compared, Miss};
use crate::statement::Place;
use std::collections::BTreeSet;

impl Compared {
    /// The scores of these pairs as if nothing had been decided, the smaller place first, sorted; a pair that nothing was
    /// made of has 0.
    #[must_use]
    pub fn estimates(&self, pairs: &[(Place, Place)]) -> Vec<Miss> {
        let number = |place: Place| self.units.units.binary_search_by_key(&place, |unit| unit.place).ok();
        let wanted: BTreeSet<(Place, Place)> = pairs.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
        let numbers: BTreeSet<(usize, usize)> = wanted
            .iter()
            .filter_map(|(a, b)| Some((number(*a)?, number(*b)?)))
            .map(|(a, b)| (a.min(b), a.max(b)))
            .collect();
        let place = |unit: u32| self.units.units[unit as usize].place;
        let scored = self.scored.pairs.iter().zip(&self.scored.scores);
        let mut known: Vec<Miss> = scored
            .filter(|((a, b), _)| numbers.contains(&(*a as usize, *b as usize)))
            .map(|((a, b), score)| Miss {
                a: place(*a).min(place(*b)),
                b: place(*a).max(place(*b)),
                score: *score,
                of_two_events: false,
            })
            .collect();
        let found: BTreeSet<(Place, Place)> = known.iter().map(|miss| (miss.a, miss.b)).collect();
        known.extend(wanted.difference(&found).map(|(a, b)| Miss { a: *a, b: *b, score: 0.0, of_two_events: false }));
        known.sort_by_key(|miss| (miss.a, miss.b));
        known
    }
}
