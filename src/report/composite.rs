//! One narrative of the event, matter by matter: every point by one of its sentences, and what one version alone says to the
//! same question, each with who says it, who says it otherwise and who is silent. Knows no format but Markdown, which is its
//! plainest form.

use super::markdown_text::{escaped, kept};
use crate::{
    locale::{count, tr},
    present::{Group, added, pieces},
    statement::Place,
    tables::{
        Report,
        table::{one_line, score},
    },
    telling,
};
use std::{collections::BTreeMap, fmt::Write};

/// What is told to one question.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Chapter {
    /// The name of the matter, or what is told under none.
    pub title: String,
    /// Its sentences.
    pub lines: Vec<Line>,
}

/// A sentence of the narrative.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// The statement that stands for the point, or that has no parallel.
    pub place: Place,
    /// The version it is of.
    pub version: usize,
    /// What the sentence stands for.
    pub told: Told,
    /// What the others say at the point, each with its version.
    pub others: Vec<(usize, Place)>,
    /// The versions that say nothing there.
    pub silent: Vec<usize>,
}

/// What a sentence of the narrative stands for.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// The point of that position.
    Point(usize),
    /// What one version alone says to a question to which others speak, or to which it speaks more than once.
    Beside,
    /// What one version alone says to a question of its own.
    Alone,
}

/// The narrative. Matters come in the order in which the articles tell them, on average, and so do their points; then what
/// one version says to the question in words that no other has, in the order of the articles. The sentence of a point is the
/// one that its links tie best to the others; of equals the earliest. What is said to a question of nobody else comes last.
pub(super) fn composite(report: &Report<'_>) -> Vec<Chapter> {
    let comparison = report.comparison;
    let arranged = comparison.arranged(report.project);
    let mut chapters: Vec<(f64, Chapter)> = Vec::new();
    for group in &arranged.groups {
        let lines = of_group(report, group);
        let mean = lines.iter().map(|(share, _)| share).sum::<f64>() / lines.len().max(1) as f64;
        let title = one_line(&comparison.matters[group.matter].label);
        chapters.push((mean, Chapter { title, lines: lines.into_iter().map(|(_, line)| line).collect() }));
    }
    chapters.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut chapters: Vec<Chapter> = chapters.into_iter().map(|(_, chapter)| chapter).collect();
    let mut points: Vec<(f64, usize)> = arranged.points.iter().map(|point| (way(report, *point), *point)).collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut alone: Vec<(f64, Line)> = arranged
        .alone
        .iter()
        .map(|(version, place)| {
            (share(report, *place), {
                let silent = (0..comparison.versions.len()).filter(|other| other != version).collect();
                Line { place: *place, version: *version, told: Told::Alone, others: Vec::new(), silent }
            })
        })
        .collect();
    alone.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.place.cmp(&b.1.place)));
    for (title, lines) in [
        (
            tr!("report-other-points"),
            points.into_iter().filter_map(|(_, point)| of_point(report, point)).collect::<Vec<_>>(),
        ),
        (tr!("report-alone"), alone.into_iter().map(|(_, line)| line).collect()),
    ] {
        if !lines.is_empty() {
            chapters.push(Chapter { title: title.to_owned(), lines });
        }
    }
    chapters
}

/// The sentences of a matter, each with how far through its article it stands.
fn of_group(report: &Report<'_>, group: &Group) -> Vec<(f64, Line)> {
    let points = group.points.iter().filter_map(|point| Some((way(report, *point), of_point(report, *point)?)));
    let mut lines: Vec<(f64, Line)> = points.collect();
    lines.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.place.cmp(&b.1.place)));
    let silent = group.silent(report.comparison.versions.len());
    let beside = group.beside.iter().flatten().map(|(version, place)| {
        let silent = silent.clone();
        let line = Line { place: *place, version: *version, told: Told::Beside, others: Vec::new(), silent };
        (share(report, *place), line)
    });
    let mut beside: Vec<(f64, Line)> = beside.collect();
    beside.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.place.cmp(&b.1.place)));
    lines.extend(beside);
    lines
}

/// How far through its article a statement stands, 0 to 1.
fn share(report: &Report<'_>, place: Place) -> f64 {
    let count = report.comparison.articles.get(place.article()).map_or(1, |read| read.statements.len());
    place.statement() as f64 / count.max(1) as f64
}

/// The same of a point: the mean of its statements.
fn way(report: &Report<'_>, point: usize) -> f64 {
    let shares: Vec<f64> = report.comparison.members(point).map(|place| share(report, place)).collect();
    shares.iter().sum::<f64>() / shares.len().max(1) as f64
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
    Some(Line { place, version, told: Told::Point(point), others, silent: report.comparison.silent(point) })
}

/// What another version says at a line's point, set against the line's words where both are in one language.
pub(super) fn against<'a>(report: &Report<'a>, line: &Line, other: Place) -> Vec<(&'a str, bool)> {
    let (Some(own), Some(shown)) = (report.shown(line.place), report.shown(other)) else { return Vec::new() };
    if report.comparison.in_one_language(line.place, other) {
        pieces(shown.words, &added(own.words, shown.words))
    } else {
        vec![(shown.words, false)]
    }
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
    let mut out = format!("# {}\n\n", tr!("report-narrative-title", title = escaped(&report.title())));
    let (lines, notes) = in_markdown(report, "##");
    if lines.is_empty() {
        return out + tr!("report-narrative-none") + "\n";
    }
    let _ = write!(out, "{}\n\n{lines}{notes}", escaped(tr!("report-narrative-about")));
    out
}

/// The sentences under their matters, and their footnotes.
pub(super) fn in_markdown(report: &Report<'_>, level: &str) -> (String, String) {
    let (mut out, mut notes) = (String::new(), String::new());
    let mut number = 0;
    for chapter in composite(report) {
        let _ = writeln!(out, "{level} {}\n", escaped(&chapter.title));
        for line in &chapter.lines {
            number += 1;
            let words = report.shown(line.place).map_or("", |shown| shown.words);
            let _ = writeln!(out, "{}[^{number}]\n", escaped(words));
            let note: String = apparatus(report, line)
                .into_iter()
                .map(|piece| if piece.strong { format!("**{}**", kept(&piece.words)) } else { kept(&piece.words) })
                .collect();
            let _ = writeln!(notes, "[^{number}]: {}", one_line(&note));
        }
    }
    (out, notes)
}

/// A piece of a note.
pub(super) struct Piece {
    /// Its words.
    pub words: String,
    /// Whether it heads a part, or is what the sentence has not.
    pub strong: bool,
    /// The statement that it is quoted from.
    pub of: Option<Place>,
}

impl Piece {
    fn told(words: String) -> Self {
        Self { words, strong: false, of: None }
    }

    fn head(words: &str) -> Self {
        Self { words: words.to_owned(), strong: true, of: None }
    }
}

/// What stands before the names of those who are silent.
pub(super) fn silent_head(line: &Line) -> &'static str {
    if line.told == Told::Beside { tr!("report-silent-question") } else { tr!("report-silent-head") }
}

/// The note to a sentence in pieces.
pub(super) fn apparatus(report: &Report<'_>, line: &Line) -> Vec<Piece> {
    let comparison = report.comparison;
    let all = comparison.versions.len();
    let who = |version: usize, place: Place| {
        let (name, voice) = speaker(report, version, place);
        let voice = voice.map_or_else(String::new, |voice| format!(" ({voice})"));
        format!("{name}{voice} [{}]", report.id(place))
    };
    let said = who(line.version, line.place);
    let mut pieces = match line.told {
        Told::Point(point) => {
            let told = telling::joined([
                tr!("report-at-point", number = count(point + 1)),
                tr!("report-of-versions", n = count(all - line.silent.len()), all = count(all)),
                tr!("report-score", score = score(comparison.points[point].score)),
            ]);
            vec![Piece::head(tr!("report-said-by")), Piece::told(format!(" {said}; {told}."))]
        }
        Told::Beside | Told::Alone => vec![Piece::head(tr!("report-only")), Piece::told(format!(" {said}."))],
    };
    for (version, place) in &line.others {
        pieces.push(Piece::told(format!(" {}: {}", who(*version, *place), tr!("report-open"))));
        for (words, mark) in against(report, line, *place) {
            let strong = mark && words.trim() == words;
            pieces.push(Piece { words: words.to_owned(), strong, of: Some(*place) });
        }
        pieces.push(Piece::told(tr!("report-close").to_owned()));
    }
    if !line.silent.is_empty() {
        let names = report.names(line.silent.iter().copied());
        pieces.extend([Piece::told(" ".to_owned()), Piece::head(silent_head(line)), Piece::told(format!(" {names}."))]);
    }
    pieces
}
