//! Where an anchor stands, and with what a statement stands together.

use super::{Comparison, constraints};
use crate::{alignment::Point, project::Anchor, statement::Place};

impl Comparison {
    /// A lasting name of a statement's place; `None` for a place of another comparison.
    #[must_use]
    pub fn anchor(&self, place: Place) -> Option<Anchor> {
        let statement = self.statement(place)?;
        Some(Anchor::new(&self.articles.get(place.article())?.article, statement.span))
    }

    /// The statement on which an anchor stands: the one decisions about it hold for.
    #[must_use]
    pub fn place(&self, anchor: &Anchor) -> Option<Place> {
        constraints::place(anchor, &self.articles)
    }

    /// Whether an anchor stands on the statement of that place.
    #[must_use]
    pub fn stands_on(&self, anchor: &Anchor, place: Place) -> bool {
        let own = self.articles.get(place.article()).filter(|read| read.article.id == anchor.article);
        own.and_then(|read| constraints::statement(anchor, read)) == Some(place.statement())
    }

    /// The point in which a statement stands, if it stands in one.
    #[must_use]
    pub fn point_of(&self, place: Place) -> Option<&Point> {
        self.points.iter().find(|point| point.readings.iter().any(|reading| reading.statements.contains(&place)))
    }

    /// The statements of the point in which `place` stands, in order of place; itself alone where it stands in none.
    #[must_use]
    pub fn companions(&self, place: Place) -> Vec<Place> {
        let Some(point) = self.point_of(place) else { return vec![place] };
        let mut all: Vec<Place> =
            point.readings.iter().flat_map(|reading| reading.statements.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The position of the matter in which a statement stands.
    #[must_use]
    pub fn matter_of(&self, place: Place) -> Option<usize> {
        self.matters.iter().position(|matter| matter.statements.binary_search(&place).is_ok())
    }
}
