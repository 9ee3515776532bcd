//! What a hand on the comparison means as a decision: places become anchors, and a decision about a point names the
//! statements that stood in it.

use crate::{
    comparison::Comparison,
    project::{Anchor, What},
    statement::Place,
};

impl Comparison {
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

    /// The version leaves unsaid what the point of `place` tells; `None` where the place stands in no point or the version
    /// has a statement there.
    #[must_use]
    pub fn leave_out(&self, place: Place, version: usize) -> Option<What> {
        let reading = self.point_of(place)?.readings.get(version)?;
        let point = self.companions(place).into_iter().filter_map(|place| self.anchor(place)).collect();
        reading.statements.is_empty().then_some(())?;
        Some(What::LeftOut { point, version: self.versions.get(version)?.name.clone() })
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
