//! Words that one version uses more than the others: over the set and against its parallels.

use super::{dimension::Dimension, substitution};
use crate::{
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Remark},
    lines::{Lines, is_stopped},
    work::thresholds::framing,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Distinctive;

const ABOUT: About = About {
    key: "distinctive_words",
    described: crate::finding::described!("words"),
    chart: Chart::Whiskers,
    offer: Offer::Nothing,
    counts: false,
};

/// Words of a version below which nothing is estimated.
const ENOUGH: usize = 150;
/// Uses below which a word is not looked at.
const USES: u32 = 3;
/// Most words listed a version.
const LISTED: usize = 15;

impl Dimension for Distinctive {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let counts = Counts::new(lines);
        let mut findings = Vec::new();
        let mut short = 0;
        for version in 0..lines.subject.versions.len() {
            match counts.over_the_set(version) {
                Some(found) => findings.extend(found.into_iter().map(|(form, delta, interval)| {
                    counts.finding(form, version, Name::OverTheSet, delta, Some(interval))
                })),
                None => short += 1,
            }
            findings.extend(
                counts
                    .paired(version)
                    .into_iter()
                    .map(|(form, delta, interval)| counts.finding(form, version, Name::Paired, delta, Some(interval))),
            );
        }
        findings.extend(substitution::substitutions(lines));
        let remark = (short > 0).then_some(Remark::NoOdds { versions: short, words: ENOUGH });
        Findings { about: ABOUT, remark, findings }
    }
}

struct Counts {
    /// The language of most of each version's words.
    languages: Vec<String>,
    /// Uses of each word, a version.
    versions: Vec<BTreeMap<u32, u32>>,
    /// Words counted, a version.
    totals: Vec<u32>,
    /// At shared points, a version: where it alone uses a word, and where only its parallels do.
    matched: Vec<BTreeMap<u32, (u32, u32)>>,
    /// Where each word of a version stands.
    places: Vec<BTreeMap<u32, Vec<Passage>>>,
    forms: BTreeMap<u32, String>,
    /// All versions of a language together.
    pools: BTreeMap<String, Pool>,
}

#[derive(Default)]
struct Pool {
    uses: BTreeMap<u32, u32>,
    total: u32,
}

impl Counts {
    fn new(lines: &Lines<'_>) -> Self {
        let count = lines.subject.versions.len();
        let mut counts = Self {
            languages: languages(lines),
            versions: vec![BTreeMap::new(); count],
            totals: vec![0; count],
            matched: vec![BTreeMap::new(); count],
            places: vec![BTreeMap::new(); count],
            forms: BTreeMap::new(),
            pools: BTreeMap::new(),
        };
        let mut stopped: BTreeMap<(&str, u32), bool> = BTreeMap::new();
        let mut points: BTreeMap<u32, BTreeMap<usize, BTreeSet<u32>>> = BTreeMap::new();
        for line in &lines.lines {
            let Some(version) = line.version.map(|version| version as usize).filter(|version| *version < count) else {
                continue;
            };
            for word in &line.words {
                let language = line.language.primary();
                if *stopped.entry((language, word.form)).or_insert_with(|| is_stopped(lines, line, word)) {
                    continue;
                }
                *counts.versions[version].entry(word.form).or_default() += 1;
                counts.totals[version] += 1;
                let place = Passage { place: line.place, span: word.span };
                counts.places[version].entry(word.form).or_default().push(place);
                for point in &line.points {
                    points.entry(*point).or_default().entry(version).or_default().insert(word.form);
                }
            }
        }
        counts.parallels(&points);
        for version in 0..count {
            let pool = counts.pools.entry(counts.languages[version].clone()).or_default();
            pool.total += counts.totals[version];
            counts.versions[version].iter().for_each(|(form, uses)| *pool.uses.entry(*form).or_default() += uses);
        }
        let used = counts.versions.iter().flat_map(|words| words.keys().copied()).collect::<BTreeSet<u32>>();
        counts.forms = used.into_iter().map(|form| (form, lines.form_at(form).to_owned())).collect();
        counts
    }

    /// For each version and word: the points where it alone uses the word, and those where only its parallels do.
    fn parallels(&mut self, points: &BTreeMap<u32, BTreeMap<usize, BTreeSet<u32>>>) {
        for said in points.values() {
            for (version, own) in said {
                let others =
                    said.iter().filter(|(o, _)| *o != version && self.languages[**o] == self.languages[*version]);
                let others: Vec<&BTreeSet<u32>> = others.map(|(_, words)| words).collect();
                if others.is_empty() {
                    continue;
                }
                let theirs: BTreeSet<u32> = others.into_iter().flatten().copied().collect();
                for form in own.difference(&theirs) {
                    self.matched[*version].entry(*form).or_default().0 += 1;
                }
                for form in theirs.difference(own) {
                    self.matched[*version].entry(*form).or_default().1 += 1;
                }
            }
        }
    }

    /// The words whose log-odds interval lies above 0: form, log-odds, interval; `None` where there is too little text.
    fn over_the_set(&self, version: usize) -> Option<Vec<(u32, f64, (f64, f64))>> {
        let pool = self.pools.get(&self.languages[version])?;
        let own = self.totals[version];
        let others = pool.total - own;
        if (own as usize) < ENOUGH || (others as usize) < ENOUGH {
            return None;
        }
        let (n_own, n_others) = (f64::from(own), f64::from(others));
        let mut found = Vec::new();
        for (form, uses) in self.versions[version].iter().filter(|(_, uses)| **uses >= USES) {
            let elsewhere = pool.uses.get(form).copied().unwrap_or(0).saturating_sub(*uses);
            let (a, b) = (f64::from(*uses), f64::from(elsewhere));
            let prior = framing::PRIOR * (a + b);
            let weight = framing::PRIOR * (n_own + n_others);
            let odds = |uses: f64, total: f64| ((uses + prior) / (total + weight - uses - prior)).ln();
            let delta = odds(a, n_own) - odds(b, n_others);
            let reach = 1.96 * (1.0 / (a + prior) + 1.0 / (b + prior)).sqrt();
            if delta - reach > 0.0 {
                found.push((*form, delta, (delta - reach, delta + reach)));
            }
        }
        found.sort_by(|x, y| y.2.0.total_cmp(&x.2.0).then_with(|| self.forms.get(&x.0).cmp(&self.forms.get(&y.0))));
        found.truncate(LISTED);
        Some(found)
    }

    /// The words whose conditional log-odds at shared points lie above 0, the surest first.
    fn paired(&self, version: usize) -> Vec<(u32, f64, (f64, f64))> {
        let mut found: Vec<(u32, f64, (f64, f64))> = Vec::new();
        for (form, (own, theirs)) in &self.matched[version] {
            // Haldane's half, without which a word that is never used by the others would have infinite odds.
            let (own, theirs) = (f64::from(*own) + 0.5, f64::from(*theirs) + 0.5);
            let (delta, reach) = ((own / theirs).ln(), 1.96 * (1.0 / own + 1.0 / theirs).sqrt());
            if delta - reach > 0.0 {
                found.push((*form, delta, (delta - reach, delta + reach)));
            }
        }
        found.sort_by(|x, y| y.2.0.total_cmp(&x.2.0).then_with(|| self.forms.get(&x.0).cmp(&self.forms.get(&y.0))));
        found.truncate(LISTED);
        found
    }

    fn finding(&self, form: u32, version: usize, label: Name, value: f64, interval: Option<(f64, f64)>) -> Finding {
        Finding {
            subject: Phrase::words(self.forms.get(&form).cloned().unwrap_or_default()),
            label: label.into(),
            version: u32::try_from(version).ok(),
            value: Some(value),
            interval,
            passages: self.places[version].get(&form).cloned().unwrap_or_default(),
            ..Finding::default()
        }
    }
}

fn languages(lines: &Lines<'_>) -> Vec<String> {
    let mut words: Vec<BTreeMap<&str, usize>> = vec![BTreeMap::new(); lines.subject.versions.len()];
    for line in &lines.lines {
        if let Some(counts) = line.version.and_then(|version| words.get_mut(version as usize)) {
            *counts.entry(line.language.primary()).or_default() += line.words.len();
        }
    }
    let most = |counts: BTreeMap<&str, usize>| {
        let best = counts.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)));
        best.map_or_else(String::new, |(language, _)| language.to_owned())
    };
    words.into_iter().map(most).collect()
}
