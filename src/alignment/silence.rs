//! How likely a version that has no statement in a point leaves unsaid what the point tells: logistic regression over its
//! scored pairs with the point's statements. Does not know how pairs are scored.

use crate::statement::Place;
use serde::Deserialize;
use std::collections::BTreeMap;

const SHIPPED: &str = include_str!("../../assets/alignment/silence.json");

/// What is made of an empty reading.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Silence {
    /// Calibrated probability that the version leaves unsaid what the point tells.
    pub unsaid: f32,
    /// The same in three steps.
    pub state: SilenceState,
}

/// The three steps between leaving a thing out and saying it in another place.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SilenceState {
    /// The user says that the version leaves it unsaid.
    Confirmed,
    /// The version leaves it unsaid.
    Silent,
    /// It may or may not.
    NotClear,
    /// The version says it, in the nearest statement or near it.
    SaidElsewhere,
}

impl SilenceState {
    /// All, from silent to said.
    pub const ALL: [Self; 4] = [Self::Confirmed, Self::Silent, Self::NotClear, Self::SaidElsewhere];

    /// The word for a cell, a report, a record.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "silent, confirmed",
            Self::Silent => "silent",
            Self::NotClear => "not clear",
            Self::SaidElsewhere => "said elsewhere",
        }
    }
}

impl Silence {
    /// The state with the chance that the thing is left unsaid, for a cell or a line.
    #[must_use]
    pub fn told(self) -> String {
        let word = self.state.word();
        if self.state == SilenceState::Confirmed {
            return word.to_owned();
        }
        format!("{word}, {:.0} %", self.unsaid * 100.0)
    }
}

/// One scored pair of a statement of the point with one of the version.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Trace {
    /// The version that says the statement of the point.
    pub teller: u32,
    /// The statement of the version that has no reading.
    pub statement: Place,
    /// How likely the two are parallel.
    pub score: f32,
}

/// What is known of an empty reading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gap {
    /// Its scored pairs with the point; pairs that are not named are strangers.
    pub traces: Vec<Trace>,
    /// The mean score inside the point.
    pub point: f32,
    /// Versions that speak at the point.
    pub speaking: usize,
    /// Versions of the comparison.
    pub versions: usize,
    /// Statements of the version.
    pub statements: usize,
    /// The best score of a statement with one of a third version outside the point, by statement; none is 0.
    pub rivals: BTreeMap<Place, f32>,
    /// Whether the version answers the question of the point's matter.
    pub on_matter: Answers,
    /// What the versions are.
    pub kind: Kind,
}

/// Whether a version speaks to a matter.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Answers {
    /// It does not.
    #[default]
    No,
    /// It does.
    Yes,
}

/// What the versions of a comparison are.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Accounts of their own.
    #[default]
    Accounts,
    /// The voices of one article.
    Voices,
}

/// Numbers of a gap. Their order is that of `assets/alignment/silence.json`.
const NUMBERS: usize = 12;
/// Scores are held between this and its complement before their log odds are taken.
const LEAST: f32 = 0.01;
/// Standard scores are bounded by it.
const BOUND: f32 = 4.0;

impl Gap {
    /// The numbers that the probability is made of.
    fn numbers(&self) -> [f32; NUMBERS] {
        let tellers = self.speaking.max(1) as f32;
        // for each statement of the version its best score with each teller
        let mut best: BTreeMap<Place, BTreeMap<u32, f32>> = BTreeMap::new();
        for trace in &self.traces {
            let known = best.entry(trace.statement).or_default().entry(trace.teller).or_default();
            *known = known.max(trace.score);
        }
        let mut means: Vec<(f32, Place)> =
            best.iter().map(|(place, scores)| (sum(scores.values()) / tellers, *place)).collect();
        means.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
        let mean = |rank: usize| means.get(rank).map_or(0.0, |(mean, _)| *mean);
        let rival = means.first().and_then(|(_, place)| self.rivals.get(place)).copied().unwrap_or(0.0);
        let mut by_teller: BTreeMap<u32, f32> = BTreeMap::new();
        for (teller, score) in best.values().flatten() {
            let known = by_teller.entry(*teller).or_default();
            *known = known.max(*score);
        }
        let most = by_teller.values().copied().fold(0.0, f32::max);
        let all_tellers = by_teller.len() == self.speaking;
        let least = if all_tellers { by_teller.values().copied().fold(1.0, f32::min) } else { 0.0 };
        let none = means.iter().fold(1.0, |none, (mean, _)| none * (1.0 - mean));
        let flag = |yes: bool| f32::from(u8::from(yes));
        let voices = self.kind == Kind::Voices;
        [
            odds(most),
            odds(mean(0)),
            odds(mean(1)),
            odds(least),
            odds(1.0 - none),
            odds(self.point),
            tellers.ln(),
            (self.statements.max(1) as f32).ln(),
            (self.versions.max(1) as f32).ln(),
            odds(rival),
            flag(self.on_matter == Answers::Yes && !voices),
            flag(voices),
        ]
    }
}

fn sum<'a>(scores: impl Iterator<Item = &'a f32>) -> f32 {
    let mut sorted: Vec<f32> = scores.copied().collect();
    sorted.sort_by(f32::total_cmp);
    sorted.iter().sum()
}

fn odds(score: f32) -> f32 {
    let score = score.clamp(LEAST, 1.0 - LEAST);
    (score / (1.0 - score)).ln()
}

/// The fitted numbers of `assets/alignment/silence.json`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct SilenceWeights {
    base: f32,
    mean: Vec<f32>,
    spread: Vec<f32>,
    weight: Vec<f32>,
    /// From this probability on a version is silent.
    silent: f32,
    /// Up to this one it says the thing elsewhere.
    said: f32,
}

impl SilenceWeights {
    /// The numbers that the program ships; a test checks that they can be read.
    #[must_use]
    pub fn shipped() -> Self {
        serde_json::from_str(SHIPPED).unwrap_or_default()
    }

    /// Whether the file holds a number for everything that is known of a gap.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        [&self.mean, &self.spread, &self.weight].iter().all(|list| list.len() == NUMBERS) && self.said < self.silent
    }

    /// What is made of a gap. Where nothing of the version came near, it does not say the thing elsewhere: there is no
    /// passage to show.
    #[must_use]
    pub fn judge(&self, gap: &Gap) -> Silence {
        let numbers = gap.numbers();
        let parts = self.mean.iter().zip(&self.spread).zip(&self.weight).zip(numbers);
        let odds = parts.fold(self.base, |odds, (((mean, spread), weight), x)| {
            odds + ((x - mean) / spread.max(1e-6)).clamp(-BOUND, BOUND) * weight
        });
        let unsaid = 1.0 / (1.0 + (-odds).exp());
        let state = if unsaid >= self.silent {
            SilenceState::Silent
        } else if unsaid <= self.said && !gap.traces.is_empty() {
            SilenceState::SaidElsewhere
        } else {
            SilenceState::NotClear
        };
        Silence { unsaid, state }
    }
}
