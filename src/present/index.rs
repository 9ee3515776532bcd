//! Where each statement stands in a comparison: made once a comparison, asked by every view. Knows nothing of what is shown.

use super::signs::{Mark, Signs};
use crate::{alignment::Nearest, comparison::Comparison, project::Project, statement::Place};

/// Lookups by statement.
#[derive(Clone, Debug, Default)]
pub struct Index {
    point: Vec<Vec<Option<u32>>>,
    matter: Vec<Vec<Option<u32>>>,
    version: Vec<Vec<Option<u32>>>,
    links: Vec<Vec<Vec<u32>>>,
    nearest: Vec<Vec<Option<Nearest>>>,
    voice: Vec<Mark>,
    marks: Vec<Mark>,
}

impl Index {
    /// The lookups of a comparison that is looked at by itself.
    #[must_use]
    pub fn new(comparison: &Comparison) -> Self {
        let project = Project::default();
        let mut signs = Signs::default();
        signs.deal(&project, comparison);
        Self::with_signs(&project, comparison, &signs)
    }

    /// The lookups of a comparison of a project, with the signs that were dealt.
    #[must_use]
    pub fn with_signs(project: &Project, comparison: &Comparison, signs: &Signs) -> Self {
        Self {
            voice: voice_marks(project, comparison, signs),
            marks: comparison.versions.iter().map(|version| mark(project, signs, &version.name)).collect(),
            ..Self::of_places(comparison)
        }
    }

    /// The lookups alone, for those who need no signs.
    #[must_use]
    pub fn of_places(comparison: &Comparison) -> Self {
        let shape = |read: &crate::comparison::ReadArticle| read.statements.len();
        let mut index = Self {
            point: comparison.articles.iter().map(|read| vec![None; shape(read)]).collect(),
            matter: comparison.articles.iter().map(|read| vec![None; shape(read)]).collect(),
            version: comparison.articles.iter().map(|read| vec![None; shape(read)]).collect(),
            links: comparison.articles.iter().map(|read| vec![Vec::new(); shape(read)]).collect(),
            nearest: comparison.articles.iter().map(|read| vec![None; shape(read)]).collect(),
            ..Self::default()
        };
        for (number, point) in comparison.points.iter().enumerate() {
            for place in point.readings.iter().flat_map(|reading| &reading.statements) {
                set(&mut index.point, *place, Some(narrow(number)));
            }
        }
        for (number, matter) in comparison.matters.iter().enumerate() {
            for place in &matter.statements {
                set(&mut index.matter, *place, Some(narrow(number)));
            }
        }
        for (number, version) in comparison.versions.iter().enumerate() {
            for place in &version.statements {
                set(&mut index.version, *place, Some(narrow(number)));
            }
        }
        for (number, link) in comparison.links.iter().enumerate() {
            for place in [link.a, link.b] {
                if let Some(slot) = index.links.get_mut(place.article()).and_then(|s| s.get_mut(place.statement())) {
                    slot.push(narrow(number));
                }
            }
        }
        let links = comparison.links.iter().map(|link| (link.a, link.b, link.score));
        let misses = comparison.misses.iter().map(|miss| (miss.a, miss.b, miss.score));
        for (a, b, score) in links.chain(misses) {
            index.came_near(a, b, score);
            index.came_near(b, a, score);
        }
        index
    }

    /// Keeps the best; of equal ones the first.
    fn came_near(&mut self, place: Place, statement: Place, score: f32) {
        let slot = self.nearest.get_mut(place.article()).and_then(|row| row.get_mut(place.statement()));
        let Some(slot) = slot else { return };
        let near = Nearest { statement, score };
        if slot.is_none_or(|known| known.is_beaten_by(&near)) {
            *slot = Some(near);
        }
    }

    /// The point that holds a statement.
    #[must_use]
    pub fn point(&self, place: Place) -> Option<usize> {
        self.point.get(place.article())?.get(place.statement())?.map(|point| point as usize)
    }

    /// The matter that holds a statement.
    #[must_use]
    pub fn matter(&self, place: Place) -> Option<usize> {
        self.matter.get(place.article())?.get(place.statement())?.map(|matter| matter as usize)
    }

    /// The version that holds a statement.
    #[must_use]
    pub fn version(&self, place: Place) -> Option<usize> {
        self.version.get(place.article())?.get(place.statement())?.map(|version| version as usize)
    }

    /// Positions of the links of a statement, in the order of the comparison.
    #[must_use]
    pub fn links(&self, place: Place) -> &[u32] {
        self.links.get(place.article()).and_then(|s| s.get(place.statement())).map_or(&[], Vec::as_slice)
    }

    /// The statement of another version that came nearest to a statement.
    #[must_use]
    pub fn nearest(&self, place: Place) -> Option<Nearest> {
        *self.nearest.get(place.article())?.get(place.statement())?
    }

    /// The mark of a voice: that of the column it makes, if it makes one.
    #[must_use]
    pub fn voice_mark(&self, voice: u32) -> Mark {
        self.voice.get(voice as usize).copied().unwrap_or(Mark(voice))
    }

    /// The mark of the version that holds a statement.
    #[must_use]
    pub fn mark(&self, place: Place) -> Option<Mark> {
        self.version(place).map(|version| self.version_mark(version))
    }

    /// The mark of the version of that position.
    #[must_use]
    pub fn version_mark(&self, version: usize) -> Mark {
        self.marks.get(version).copied().unwrap_or(Mark(narrow(version)))
    }
}

fn mark(project: &Project, signs: &Signs, name: &str) -> Mark {
    signs.of(project, name).unwrap_or(Mark(0))
}

/// A voice has the mark of its column, which may be its side's; else its own.
fn voice_marks(project: &Project, comparison: &Comparison, signs: &Signs) -> Vec<Mark> {
    let is_column = |name: &&str| comparison.versions.iter().any(|version| version.name == *name);
    let of = |voice: &crate::speaker::Voice| {
        let side = voice.side.as_deref().filter(is_column).filter(|_| !is_column(&voice.name.as_str()));
        mark(project, signs, side.unwrap_or(&voice.name))
    };
    comparison.voices.iter().map(of).collect()
}

fn set<T>(table: &mut [Vec<T>], place: Place, value: T) {
    if let Some(slot) = table.get_mut(place.article()).and_then(|row| row.get_mut(place.statement())) {
        *slot = value;
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
