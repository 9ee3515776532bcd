//! One narrative of the event: every point by one of its sentences, and between them what one version alone says, each with
//! who says it, who says it otherwise and who is silent. Knows no format but Markdown, which is its plainest form.

use super::{
    markdown::{escaped, kept},
    table::{Report, marked, score},
};
use crate::statement::Place;
use std::{collections::BTreeMap, fmt::Write};

/// A sentence of the narrative.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// The statement that stands for the point, or the lone statement.
    pub place: Place,
    /// The version it is of.
    pub version: usize,
    /// The point; `None` for what one version alone says.
    pub point: Option<usize>,
    /// What the others say at the point, each with its version.
    pub others: Vec<(usize, Place)>,
    /// The versions that say nothing there.
    pub silent: Vec<usize>,
}

/// The narrative. Points come in the order in which the articles tell them, on average; what one version alone says comes
/// after the point that it follows in its own article. The sentence of a point is the one that its links tie best to the
/// others; of equals the earliest.
pub(super) fn composite(report: &Report<'_>) -> Vec<Line> {
    let order = order(report);
    let rank: BTreeMap<usize, usize> = order.iter().enumerate().map(|(rank, point)| (*point, rank + 1)).collect();
    let mut lines: Vec<((usize, usize, Place), Line)> = Vec::new();
    for point in order {
        if let Some(line) = of_point(report, point) {
            lines.push(((rank[&point], 0, line.place), line));
        }
    }
    let points = report.points_of();
    let count = report.comparison.versions.len();
    for (version, places) in report.alone().into_iter().enumerate() {
        for place in places {
            let before = (0..place.statement()).rev().map(|index| Place::new(place.article(), index));
            let after = before.filter_map(|place| points.get(&place)?.first()).find_map(|point| rank.get(point));
            let silent = (0..count).filter(|other| *other != version).collect();
            let line = Line { place, version, point: None, others: Vec::new(), silent };
            lines.push(((after.copied().unwrap_or(0), 1, place), line));
        }
    }
    lines.sort_by_key(|(key, _)| *key);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// The points by where their statements stand in their articles, as a share of the way through, on average.
fn order(report: &Report<'_>) -> Vec<usize> {
    let comparison = report.comparison;
    let mut places: Vec<(f64, usize)> = Vec::new();
    for (index, point) in comparison.points.iter().enumerate() {
        let said = point.readings.iter().flat_map(|reading| &reading.statements);
        let shares: Vec<f64> = said
            .filter_map(|place| {
                let count = comparison.articles.get(place.article())?.statements.len();
                Some(place.statement() as f64 / count.max(1) as f64)
            })
            .collect();
        places.push((shares.iter().sum::<f64>() / shares.len().max(1) as f64, index));
    }
    places.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    places.into_iter().map(|(_, index)| index).collect()
}

fn of_point(report: &Report<'_>, point: usize) -> Option<Line> {
    let readings = &report.comparison.points.get(point)?.readings;
    let said = readings.iter().enumerate();
    let said: Vec<(usize, Place)> =
        said.flat_map(|(version, reading)| reading.statements.iter().map(move |place| (version, *place))).collect();
    let within = |place: Place| said.iter().any(|(_, other)| *other == place);
    let mut tied: BTreeMap<Place, f32> = BTreeMap::new();
    for link in report.comparison.links.iter().filter(|link| within(link.a) && within(link.b)) {
        *tied.entry(link.a).or_default() += link.score;
        *tied.entry(link.b).or_default() += link.score;
    }
    let strength = |place: Place| tied.get(&place).copied().unwrap_or(0.0);
    let (version, place) =
        said.iter().copied().reduce(|best, other| if strength(other.1) > strength(best.1) { other } else { best })?;
    let others = said.iter().copied().filter(|other| *other != (version, place)).collect();
    let silent = readings.iter().enumerate().filter(|(_, reading)| reading.statements.is_empty());
    Some(Line { place, version, point: Some(point), others, silent: silent.map(|(index, _)| index).collect() })
}

/// What another version says at a line's point, set against the line's words where both are in one language.
pub(super) fn against<'a>(report: &Report<'a>, line: &Line, other: Place) -> Vec<(&'a str, bool)> {
    let (Some(own), Some(shown)) = (report.shown(line.place), report.shown(other)) else { return Vec::new() };
    if report.speaks(other, own.article) { marked(own.words, shown.words) } else { vec![(shown.words, false)] }
}

/// Who speaks in a version: its name, and the voice where that is another.
pub(super) fn speaker(report: &Report<'_>, version: usize, place: Place) -> (String, Option<String>) {
    let name = report.comparison.versions.get(version).map_or("", |version| version.name.as_str());
    let voice = report.shown(place).and_then(|shown| shown.voice).map(|voice| voice.name.clone());
    (name.to_owned(), voice.filter(|voice| voice != name))
}

/// The narrative with its apparatus as footnotes, in Markdown.
#[must_use]
pub fn composite_markdown(report: &Report<'_>) -> String {
    let lines = composite(report);
    let count = report.comparison.versions.len();
    let mut out = format!("# {}: one narrative\n\n", escaped(&report.title()));
    if lines.is_empty() {
        return out + "There is nothing to tell.\n";
    }
    let _ = writeln!(out, "{}\n", escaped(ABOUT));
    let mut notes = String::new();
    for (index, line) in lines.iter().enumerate() {
        let number = index + 1;
        let words = report.shown(line.place).map_or("", |shown| shown.words);
        let _ = writeln!(out, "{}[^{number}]\n", escaped(words));
        let _ = writeln!(notes, "[^{number}]: {}", note(report, line, count));
    }
    out + &notes
}

/// What the narrative is, for readers.
pub(super) const ABOUT: &str = "Every sentence is quoted from one of the versions: of each point the one that is tied best to the others, and whatever one version alone says, in the order in which the articles tell it. Nothing is written anew and nothing is judged true; the notes say who says it, who says it otherwise and who is silent.";

fn note(report: &Report<'_>, line: &Line, count: usize) -> String {
    let who = |version: usize, place: Place| {
        let (name, voice) = speaker(report, version, place);
        let voice = voice.map_or_else(String::new, |voice| format!(" ({})", escaped(&voice)));
        format!("{}{voice} [{}]", escaped(&name), report.id(place))
    };
    let mut parts = Vec::new();
    match line.point {
        Some(point) => parts.push(format!(
            "**Said by** {}; point {}, {} of {count} versions, score {}.",
            who(line.version, line.place),
            point + 1,
            count - line.silent.len(),
            score(report.comparison.points[point].score)
        )),
        None => parts.push(format!("**Only** {}.", who(line.version, line.place))),
    }
    for (version, place) in &line.others {
        let words: String = against(report, line, *place)
            .into_iter()
            .map(
                |(words, mark)| {
                    if mark && words.trim() == words { format!("**{}**", kept(words)) } else { kept(words) }
                },
            )
            .collect();
        parts.push(format!("{}: “{}”", who(*version, *place), super::table::one_line(&words)));
    }
    let silent: Vec<String> =
        line.silent.iter().filter_map(|v| report.comparison.versions.get(*v)).map(|v| escaped(&v.name)).collect();
    if !silent.is_empty() {
        parts.push(format!("**Silent:** {}.", silent.join(", ")));
    }
    parts.join(" ")
}
