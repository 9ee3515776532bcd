//! Why two statements are not paired, in plain words, the decisive reason first. Knows nothing of egui.

use crate::{
    alignment::{Common, common},
    comparison::Comparison,
    locale::{decimal, tr},
    present::{Index, Standing, standing},
    project::Project,
    statement::Place,
    telling,
};

/// The answer to "why are these two not paired?".
#[derive(Clone, Debug, PartialEq)]
pub struct WhyNot {
    /// What decided it.
    pub reason: String,
    /// The probability that the two say the same, where they were scored.
    pub score: Option<f32>,
    /// What they share, where they part, and who stands nearer to each.
    pub details: Vec<String>,
}

/// Why `a` and `b` are not paired; says so where they are. `None` for places of another comparison.
#[must_use]
pub fn why_not(project: &Project, comparison: &Comparison, index: &Index, a: Place, b: Place) -> Option<WhyNot> {
    let (first, second) = (comparison.statement(a)?, comparison.statement(b)?);
    let (version_a, version_b) = (index.version(a), index.version(b));
    let score = comparison.estimate(a, b);
    let linked = score.filter(|score| *score >= comparison.min_score);
    let point = |place: Place| index.point(place);
    let told = |score: f32| tr!("why-of-hundred", n = decimal(f64::from(score) * 100.0, 0));
    let reason = if a == b {
        tr!("why-same").to_owned()
    } else if !first.kind.is_compared() || !second.kind.is_compared() {
        tr!("why-not-compared").to_owned()
    } else if standing(project, comparison, a, b) == Standing::Rejected {
        tr!("why-rejected").to_owned()
    } else if version_a.is_none() || version_b.is_none() {
        tr!("why-no-version").to_owned()
    } else if version_a == version_b {
        tr!("why-one-version").to_owned()
    } else if point(a).is_some() && point(a) == point(b) {
        tr!("why-same-point").to_owned()
    } else if let Some(score) = linked {
        tr!("why-other-points", score = told(score), least = told(comparison.min_score))
    } else if let Some(score) = score.filter(|_| is_of_two_events(comparison, a, b)) {
        tr!("why-two-events", score = told(score))
    } else if let Some(score) = score {
        tr!("why-chance", score = told(score), least = told(comparison.min_score))
    } else {
        tr!("why-nothing-common").to_owned()
    };
    let language = |place: Place| comparison.articles.get(place.article()).map(|read| read.article.language);
    let read = |place: Place| Some((comparison.words(place), comparison.tokens(place)?, language(place)?));
    let shared = common(read(a)?, read(b)?, &comparison.numerals);
    let mut details = shares(&shared, language(a)? == language(b)?);
    for (one, other_version) in [(a, version_b), (b, version_a)] {
        details.extend(other_version.and_then(|version| nearer(comparison, index, one, version, score)));
    }
    Some(WhyNot { reason, score, details })
}

fn is_of_two_events(comparison: &Comparison, a: Place, b: Place) -> bool {
    let found = comparison.misses.binary_search_by_key(&(a.min(b), a.max(b)), |miss| (miss.a, miss.b));
    found.is_ok_and(|at| comparison.misses[at].of_two_events)
}

fn shares(shared: &Common, same_language: bool) -> Vec<String> {
    let mut details = Vec::new();
    let listed = |words: &[String]| telling::joined(words);
    if !shared.names.is_empty() {
        details.push(tr!("why-both-name", what = listed(&shared.names)));
    }
    if !shared.numbers.is_empty() {
        details.push(tr!("why-both-give", what = listed(&shared.numbers)));
    }
    if !shared.words.is_empty() {
        details.push(tr!("why-words-of-both", what = listed(&shared.words)));
    }
    let [mine, theirs] = &shared.lone_numbers;
    if !mine.is_empty() && !theirs.is_empty() {
        details.push(tr!("why-other-numbers", mine = listed(mine), theirs = listed(theirs)));
    }
    if details.is_empty() {
        let none = if same_language { tr!("why-no-word-in-both") } else { tr!("why-no-name-in-both") };
        details.push(none.to_owned());
    }
    details
}

/// The statement of `version` that stands nearer to `place` than the asked one, if one does.
fn nearer(comparison: &Comparison, index: &Index, place: Place, version: usize, score: Option<f32>) -> Option<String> {
    let best = index
        .links(place)
        .iter()
        .filter_map(|link| comparison.links.get(*link as usize))
        .map(|link| (if link.a == place { link.b } else { link.a }, link.score))
        .filter(|(other, _)| index.version(*other) == Some(version))
        .max_by(|x, y| x.1.total_cmp(&y.1).then(y.0.cmp(&x.0)))?;
    let closer = best.1 > score.unwrap_or(0.0);
    closer.then(|| {
        let score = tr!("why-of-hundred", n = decimal(f64::from(best.1) * 100.0, 0));
        let (near, own) = (beginning(comparison.words(best.0)), beginning(comparison.words(place)));
        tr!("why-nearer", other = near, own = own, score = score)
    })
}

/// The first words of a statement.
pub(super) fn beginning(words: &str) -> String {
    const WORDS: usize = 8;
    let mut all = words.split_whitespace();
    let first: Vec<&str> = all.by_ref().take(WORDS).collect();
    let more = if all.next().is_some() { "…" } else { "" };
    format!("{}{more}", first.join(" "))
}
