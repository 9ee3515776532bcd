//! What a hand on the comparison means as a decision: places become anchors, and a decision about a point names the
//! statements that stood in it.

use super::{Comparison, constraints};
use crate::{
    alignment::Point,
    project::{Anchor, What},
    statement::Place,
};

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

    /// These two are parallel.
    #[must_use]
    pub fn confirm(&self, a: Place, b: Place) -> Option<What> {
        Some(What::Confirm(self.anchor(a)?, self.anchor(b)?))
    }

    /// These two are not parallel.
    #[must_use]
    pub fn reject(&self, a: Place, b: Place) -> Option<What> {
        Some(What::Reject(self.anchor(a)?, self.anchor(b)?))
    }

    /// The point of `place` stays as it is; `None` where it stands in no point.
    #[must_use]
    pub fn pin(&self, place: Place) -> Option<What> {
        self.point_of(place)?;
        Some(What::Pin(self.anchors(&self.companions(place))))
    }

    /// `place` leaves its point and joins that of `to`; `None` where it stands there already.
    #[must_use]
    pub fn move_to(&self, place: Place, to: Place) -> Option<What> {
        let joined = self.companions(to);
        if joined.contains(&place) {
            return None;
        }
        let left: Vec<Place> = self.companions(place).into_iter().filter(|other| *other != place).collect();
        Some(What::Move { statement: self.anchor(place)?, from: self.anchors(&left), to: self.anchors(&joined) })
    }

    /// `leaving`, all of one point, make a point of their own; `None` where nothing would stay behind.
    #[must_use]
    pub fn split(&self, leaving: &[Place]) -> Option<What> {
        let all = self.companions(*leaving.first()?);
        let (go, stay): (Vec<Place>, Vec<Place>) = all.into_iter().partition(|place| leaving.contains(place));
        (!stay.is_empty()).then(|| What::Split { statements: self.anchors(&go), from: self.anchors(&stay) })
    }

    /// The points of these statements become one; `None` where they are one already.
    #[must_use]
    pub fn merge(&self, places: &[Place]) -> Option<What> {
        let mut all: Vec<Place> = places.iter().flat_map(|place| self.companions(*place)).collect();
        all.sort_unstable();
        all.dedup();
        (all.len() > self.companions(*places.first()?).len()).then(|| What::Merge(self.anchors(&all)))
    }

    /// The position of the matter in which a statement stands.
    #[must_use]
    pub fn matter_of(&self, place: Place) -> Option<usize> {
        self.matters.iter().position(|matter| matter.statements.binary_search(&place).is_ok())
    }

    /// The points of these statements go from the matter of the first to that of `to`; `None` where they stand there already.
    #[must_use]
    pub fn move_to_matter(&self, places: &[Place], to: Place) -> Option<What> {
        let (leaving, from) = self.parted(places)?;
        let joined = &self.matters.get(self.matter_of(to)?)?.statements;
        if leaving.iter().any(|place| joined.contains(place)) {
            return None;
        }
        let (statements, from) = (self.anchors(&leaving), self.anchors(&from));
        Some(What::MoveToMatter { statements, from, to: self.anchors(joined) })
    }

    /// The points of these statements, all of one matter, make a matter of their own; `None` where nothing would stay behind.
    #[must_use]
    pub fn split_matter(&self, places: &[Place]) -> Option<What> {
        let (leaving, from) = self.parted(places)?;
        let (statements, from) = (self.anchors(&leaving), self.anchors(&from));
        (!from.is_empty()).then_some(What::SplitMatter { statements, from })
    }

    /// The matters of these statements become one; `None` where they are one already.
    #[must_use]
    pub fn merge_matters(&self, places: &[Place]) -> Option<What> {
        let mut matters: Vec<usize> = places.iter().filter_map(|place| self.matter_of(*place)).collect();
        matters.sort_unstable();
        matters.dedup();
        let all: Vec<Place> = matters.iter().flat_map(|at| self.matters[*at].statements.iter().copied()).collect();
        (matters.len() > 1).then(|| What::MergeMatters(self.anchors(&all)))
    }

    /// The matter of `place` is called so. The name is held by the statement whose article and place come first, so that two
    /// copies name the same.
    #[must_use]
    pub fn label_matter(&self, place: Place, name: &str) -> Option<What> {
        let matter = self.matters.get(self.matter_of(place)?)?;
        let key = |place: &&Place| (self.articles[place.article()].article.id.as_str(), place.statement);
        let first = matter.statements.iter().min_by_key(key)?;
        Some(What::LabelMatter(self.anchor(*first)?, name.to_owned()))
    }

    /// The matter of `place` stays as it is.
    #[must_use]
    pub fn pin_matter(&self, place: Place) -> Option<What> {
        let matter = self.matters.get(self.matter_of(place)?)?;
        Some(What::PinMatter(self.anchors(&matter.statements)))
    }

    /// The points of these statements, as far as they are of the matter of the first, and what else that matter holds.
    fn parted(&self, places: &[Place]) -> Option<(Vec<Place>, Vec<Place>)> {
        let matter = self.matters.get(self.matter_of(*places.first()?)?)?;
        let whole: Vec<Place> = places.iter().flat_map(|place| self.companions(*place)).collect();
        Some(matter.statements.iter().copied().partition(|place| whole.contains(place)))
    }

    fn anchors(&self, places: &[Place]) -> Vec<Anchor> {
        places.iter().filter_map(|place| self.anchor(*place)).collect()
    }
}
