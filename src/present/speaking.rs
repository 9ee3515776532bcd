//! Who speaks where: versions at points, and how often each is heard.

use crate::{comparison::Comparison, speaker::Voice, statement::Place, wording::Contrasted};

impl Comparison {
    /// What a version says at a point; both by position.
    #[must_use]
    pub fn places_at(&self, point: usize, version: usize) -> &[Place] {
        let reading = self.points.get(point).and_then(|point| point.readings.get(version));
        reading.map_or(&[], |reading| &reading.statements)
    }

    /// Whether a version says something at a point; both by position.
    #[must_use]
    pub fn speaks(&self, point: usize, version: usize) -> bool {
        !self.places_at(point, version).is_empty()
    }

    /// Positions of the versions that say something at a point; rising.
    #[must_use]
    pub fn speaking(&self, point: usize) -> Vec<usize> {
        (0..self.versions.len()).filter(|version| self.speaks(point, *version)).collect()
    }

    /// Positions of those that say nothing there; rising.
    #[must_use]
    pub fn silent(&self, point: usize) -> Vec<usize> {
        (0..self.versions.len()).filter(|version| !self.speaks(point, *version)).collect()
    }

    /// At how many points a version speaks.
    #[must_use]
    pub fn points_of(&self, version: usize) -> usize {
        (0..self.points.len()).filter(|point| self.speaks(*point, version)).count()
    }

    /// All statements of a point, version after version.
    pub fn members(&self, point: usize) -> impl Iterator<Item = Place> + '_ {
        let readings = self.points.get(point).map_or(&[][..], |point| &point.readings);
        readings.iter().flat_map(|reading| reading.statements.iter().copied())
    }

    /// The position of the version that says a statement of a point.
    #[must_use]
    pub fn teller(&self, point: usize, place: Place) -> Option<usize> {
        self.points.get(point)?.readings.iter().position(|reading| reading.statements.contains(&place))
    }

    /// The voices that say something, with how many statements each says: positions rising.
    #[must_use]
    pub fn voices_heard(&self) -> Vec<(u32, &Voice, usize)> {
        let mut counts = vec![0_usize; self.voices.len()];
        for statement in self.articles.iter().flat_map(|read| &read.statements) {
            if let Some(slot) = statement.voice.and_then(|voice| counts.get_mut(voice as usize)) {
                *slot += 1;
            }
        }
        let all = (0..).zip(&self.voices).zip(counts).map(|((number, voice), count)| (number, voice, count));
        all.filter(|(_, _, count)| *count > 0).collect()
    }

    /// Whether two versions count the same thing at a point and arrive at other numbers or bounds.
    #[must_use]
    pub fn differ_in_number(&self, point: usize, one: usize, other: usize) -> bool {
        let told = |a: &Place, b: &Place| {
            let found = self.contrasts.get(&((*a).min(*b), (*a).max(*b)));
            found.is_some_and(|found| found.iter().any(|contrast| contrast.what == Contrasted::Number))
        };
        let (mine, theirs) = (self.places_at(point, one), self.places_at(point, other));
        mine.iter().any(|a| theirs.iter().any(|b| told(a, b)))
    }

    /// Whether any two of these versions do.
    #[must_use]
    pub fn numbers_differ(&self, point: usize, versions: &[usize]) -> bool {
        let all = versions.iter().enumerate();
        let mut pairs = all.flat_map(|(at, one)| versions[at..].iter().map(move |other| (*one, *other)));
        pairs.any(|(one, other)| self.differ_in_number(point, one, other))
    }
}
