//! Who covers what: how a version stands at a point, and how much it says to a matter.

use crate::{alignment::SilenceState, comparison::Comparison, statement::Place};
use std::collections::BTreeSet;

/// How a version stands to the base at a point.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Cover {
    /// It says nothing there.
    Silent,
    /// It says nothing there, as the user confirmed.
    Confirmed,
    /// It has no statement there, and it is not clear whether it leaves the thing unsaid.
    NotClear,
    /// It has no statement there, but says the thing elsewhere.
    Elsewhere,
    /// It is the base, or stands for it where the base is silent.
    Base,
    /// The share of its words, by letters, that the base (in its language) does not have: 0 to 1.
    Differs(f32),
    /// The same share, and its figures are not the base's.
    Figures(f32),
    /// It speaks in a language that nobody before it speaks there, so that its words cannot be compared.
    Foreign,
}

impl Cover {
    /// Whether the version has no statement there.
    #[must_use]
    pub fn is_empty(self) -> bool {
        matches!(self, Self::Silent | Self::Confirmed | Self::NotClear | Self::Elsewhere)
    }
}

/// How much a version says to a matter.
#[derive(Copy, Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// Its statements.
    pub statements: usize,
    /// The share of its words, by bytes, that it spends on them: 0 to 1.
    pub words: f32,
}

impl Comparison {
    /// How a version stands at a point, held against the first of `order` that speaks there.
    #[must_use]
    pub(crate) fn cover(&self, point: usize, version: usize, order: &[usize]) -> Cover {
        let places = self.places_at(point, version);
        if places.is_empty() {
            return self.empty(point, version);
        }
        let is_own = |place: &Place| self.marked_against(point, *place, order) == Some(version);
        let against = self.against(point, order);
        match places.iter().all(is_own) {
            true if against == Some(version) => Cover::Base,
            true => Cover::Foreign,
            false => {
                let share = self.share_marked(point, version, order);
                let figures = against.is_some_and(|other| self.differ_in_number(point, version, other));
                if figures { Cover::Figures(share) } else { Cover::Differs(share) }
            }
        }
    }

    /// A cell without a statement.
    fn empty(&self, point: usize, version: usize) -> Cover {
        match self.silence_state(point, version) {
            SilenceState::Silent => Cover::Silent,
            SilenceState::Confirmed => Cover::Confirmed,
            SilenceState::NotClear => Cover::NotClear,
            SilenceState::SaidElsewhere => Cover::Elsewhere,
        }
    }

    /// What is made of a version that has no statement at a point; where nothing was judged, that it is silent.
    #[must_use]
    pub(crate) fn silence_state(&self, point: usize, version: usize) -> SilenceState {
        let reading = self.points.get(point).and_then(|point| point.readings.get(version));
        reading.and_then(|reading| reading.silence).map_or(SilenceState::Silent, |silence| silence.state)
    }

    /// The share of a version's letters at a point that stand in marked words.
    fn share_marked(&self, point: usize, version: usize, order: &[usize]) -> f32 {
        let letters = |words: &str| words.chars().filter(|c| c.is_alphanumeric()).count();
        let (mut marked, mut all) = (0, 0);
        for place in self.places_at(point, version) {
            let words = self.words(*place);
            all += letters(words);
            let spans = self.marks(point, version, *place, order);
            marked += spans.iter().map(|span| letters(span.of(words))).sum::<usize>();
        }
        marked as f32 / all.max(1) as f32
    }

    /// How much a version says to each matter.
    #[must_use]
    pub(crate) fn shares(&self, version: usize) -> Vec<Share> {
        let Some(version) = self.versions.get(version) else { return Vec::new() };
        let bytes =
            |places: &mut dyn Iterator<Item = &Place>| -> usize { places.map(|place| self.words(*place).len()).sum() };
        let own: BTreeSet<Place> = version.statements.iter().copied().collect();
        let all = bytes(&mut version.statements.iter()).max(1);
        let share = |statements: &Vec<Place>| {
            let said = || statements.iter().filter(|place| own.contains(place));
            Share { statements: said().count(), words: bytes(&mut said()) as f32 / all as f32 }
        };
        self.matters.iter().map(|matter| share(&matter.statements)).collect()
    }

    /// The mean of what the machine makes of the pairs between these versions at a point; `None` where it scored none of
    /// them.
    #[must_use]
    pub(crate) fn estimate_at(&self, point: usize, versions: &[usize]) -> Option<f32> {
        let shown: Vec<&[Place]> = versions.iter().map(|version| self.places_at(point, *version)).collect();
        let between = |(at, one): (usize, &&[Place])| -> Vec<f32> {
            let others: Vec<Place> = shown[at + 1..].iter().flat_map(|places| places.iter().copied()).collect();
            let pairs = one.iter().flat_map(|a| others.iter().map(move |b| (*a, *b)));
            pairs.filter_map(|(a, b)| self.estimate(a, b)).collect()
        };
        let scores: Vec<f32> = shown.iter().enumerate().flat_map(between).collect();
        (!scores.is_empty()).then(|| scores.iter().sum::<f32>() / scores.len() as f32)
    }
}
