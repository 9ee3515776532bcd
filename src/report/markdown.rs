//! A report in Markdown (CommonMark with tables). Knows nothing of HTML.

use super::{
    composite::in_markdown,
    markdown_text::{escaped, kept},
};
use crate::{
    finding::Findings,
    locale::{count, day, tr},
    present::{Arrangement, Group, headings},
    statement::Place,
    tables::{
        Report,
        coding::{agreement, disputes},
        found,
        lists::{self, List},
        origins::origins,
        parts,
        table::{Shown, link, one_line, score},
        value::Value,
        written::Marks,
    },
    telling,
};
use std::fmt::Write;

/// Coverage, matters with their points, one narrative, what stands alone, framing, voices, what was written and decided by
/// hand, sources and method.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    let mut out = String::new();
    let arranged = report.comparison.arranged(report.project);
    let _ = writeln!(out, "# {}\n", escaped(&report.title()));
    let _ = writeln!(out, "{}.\n", report.counts(arranged.groups.len()));
    list(&mut out, &lists::coverage(report, &arranged));
    let marks = Marks::of(report);
    matters(&mut out, report, &arranged, &marks);
    for of in [found::differences(report), found::silences(report), parts::parts(report)] {
        list(&mut out, &of);
    }
    narrative(&mut out, report);
    own(&mut out, report, &arranged, &marks);
    framing(&mut out, report);
    for of in [
        lists::voices(report),
        lists::written(report),
        lists::decisions(report),
        agreement(report),
        disputes(report),
        origins(report),
    ] {
        list(&mut out, &of);
    }
    sources(&mut out, report);
    list(&mut out, &crate::tables::methods::methods(report));
    method(&mut out, report);
    out
}

fn matters(out: &mut String, report: &Report<'_>, arranged: &Arrangement, marks: &Marks) {
    let comparison = report.comparison;
    let _ = writeln!(out, "## {}\n", tr!("report-matters"));
    if comparison.points.is_empty() {
        let _ = writeln!(out, "{}\n", tr!("report-no-points"));
    }
    if comparison.points.is_empty() && arranged.groups.is_empty() {
        return;
    }
    let _ =
        writeln!(out, "{} {}\n", tr!("report-matters-about"), tr!("report-marked-about", marked = tr!("report-bold")));
    let headings = headings(&arranged.groups);
    for (at, group) in arranged.groups.iter().enumerate() {
        if let Some((theme, _)) = headings.get(&at) {
            let _ = writeln!(out, "## {}\n", tr!("report-theme", theme = escaped(telling::theme(comparison, *theme))));
        }
        let matter = &comparison.matters[group.matter];
        let _ = writeln!(out, "### {}\n", escaped(&matter.label));
        let _ = writeln!(out, "{}.\n", standing(report, group));
        group.points.iter().for_each(|at| point(out, report, *at, marks));
        if !group.beside.is_empty() {
            let _ = writeln!(out, "#### {}\n", tr!("report-beside"));
            let mut all: Vec<_> = group.beside.iter().flatten().copied().collect();
            all.sort_unstable();
            for (version, place) in all {
                let name = escaped(&comparison.versions[version].name);
                alone(out, report, (place, &format!("**{name}** ")), marks);
            }
            out.push('\n');
        }
    }
    arranged.points.iter().for_each(|at| point(out, report, *at, marks));
}

/// Who speaks to a matter, who is silent, and how much they differ.
fn standing(report: &Report<'_>, group: &Group) -> String {
    let comparison = report.comparison;
    let all = comparison.versions.len();
    let mut told = vec![tr!(
        "report-speak",
        n = count(group.speaking.len()),
        all = count(all),
        tally = telling::tally(comparison, comparison.tally_on(group.matter)),
        names = escaped(&report.names(group.speaking.iter().copied()))
    )];
    let silent = report.names(group.silent(all));
    if !silent.is_empty() {
        told.push(tr!("report-silent", names = escaped(&silent)));
    }
    told.push(tr!("report-contrast", score = score(comparison.matters[group.matter].contrast)));
    told.join("; ")
}

fn point(out: &mut String, report: &Report<'_>, at: usize, marks: &Marks) {
    let comparison = report.comparison;
    let point = &comparison.points[at];
    let tally = telling::tally(comparison, comparison.tally_at(at));
    let _ = writeln!(out, "#### {}. {} ({}){tally}\n", at + 1, escaped(&point.label), score(point.score));
    for (index, (reading, version)) in point.readings.iter().zip(&comparison.versions).enumerate() {
        let name = escaped(&version.name);
        if reading.statements.is_empty() {
            let near = reading.nearest.map_or_else(String::new, |near| {
                let words = escaped(comparison.words(near.statement));
                let (nearest, quoted) = (tr!("report-nearest"), telling::quoted(&words));
                format!("; {nearest} {} ({}): {quoted}", report.id(near.statement), score(near.score))
            });
            let _ = writeln!(out, "- **{name}**: *{}*{near}", telling::silence(reading));
            continue;
        }
        for shown in reading.statements.iter().filter_map(|place| report.shown(*place)) {
            let words = marked(report, at, index, &shown);
            let _ = writeln!(out, "- **{name}** [{}]{}: {words}", report.id(shown.place), said_by(report, &shown));
            written(out, marks, shown.place);
        }
    }
    out.push('\n');
}

fn narrative(out: &mut String, report: &Report<'_>) {
    let (lines, notes) = in_markdown(report, "###");
    if !lines.is_empty() {
        let _ = writeln!(out, "## {}\n\n{}\n\n{lines}{notes}", tr!("report-narrative"), tr!("report-narrative-about"));
    }
}

/// The gloss of a statement and what was written at it, below it.
fn written(out: &mut String, marks: &Marks, place: Place) {
    if let Some(words) = marks.gloss(place) {
        let _ = writeln!(out, "  - *{}* {}", tr!("report-gloss"), escaped(words));
    }
    for (kind, words) in marks.at(place) {
        let _ = writeln!(out, "  - {kind} {}", escaped(&words));
    }
}

/// A statement that no other version has.
fn alone(out: &mut String, report: &Report<'_>, (place, name): (Place, &str), marks: &Marks) {
    let Some(shown) = report.shown(place) else { return };
    let words = escaped(shown.words);
    let _ = writeln!(out, "- {name}[{}]{}: {words}", report.id(place), said_by(report, &shown));
    written(out, marks, place);
}

/// What one version says to a question of its own.
fn own(out: &mut String, report: &Report<'_>, arranged: &Arrangement, marks: &Marks) {
    let _ = writeln!(out, "## {}\n", tr!("report-alone"));
    let versions = report.comparison.versions.iter().zip(report.alone(arranged));
    for (version, places) in versions.filter(|(_, places)| !places.is_empty()) {
        let _ = writeln!(out, "### {}\n", escaped(&version.name));
        places.into_iter().for_each(|place| alone(out, report, (place, ""), marks));
        out.push('\n');
    }
}

/// A section of one table.
fn list(out: &mut String, list: &List) {
    if list.rows.is_empty() {
        return;
    }
    let _ = writeln!(out, "## {}\n", list.name);
    if !list.about.is_empty() {
        let _ = writeln!(out, "{}\n", escaped(&list.about));
    }
    table(out, list);
}

fn table(out: &mut String, list: &List) {
    let number = |column: usize| list.rows.iter().any(|row| matches!(row[column], Value::Number(_)));
    let head: Vec<String> = list.head.iter().map(|name| escaped(name)).collect();
    let rule: Vec<&str> = (0..head.len()).map(|column| if number(column) { "--:" } else { "---" }).collect();
    let _ = writeln!(out, "| {} |\n| {} |", head.join(" | "), rule.join(" | "));
    for row in &list.rows {
        let cells: Vec<String> = row.iter().map(|value| escaped(&value.told())).collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out.push('\n');
}

/// The voice, where it is not the version itself, and what the version does with the statement.
fn said_by(report: &Report<'_>, shown: &Shown<'_>) -> String {
    let own = report.comparison.versions.iter().any(|v| shown.voice.is_some_and(|voice| voice.name == v.name));
    let voice = shown.voice.filter(|_| !own).map(|voice| escaped(&voice.name));
    let taken = Some(escaped(&report.taken_told(shown.place))).filter(|told| !told.is_empty());
    let told: Vec<String> = voice.into_iter().chain(taken).collect();
    if told.is_empty() { String::new() } else { format!(" ({})", told.join("; ")) }
}

fn marked(report: &Report<'_>, point: usize, version: usize, shown: &Shown<'_>) -> String {
    let mut out = String::new();
    for (words, mark) in report.pieces(point, version, shown) {
        let bare = words.trim();
        if !mark {
            out.push_str(&kept(words));
            continue;
        }
        let lead = words.len() - words.trim_start().len();
        let tail = lead + bare.len();
        let _ = write!(out, "{}**{}**{}", kept(&words[..lead]), escaped(bare), kept(&words[tail..]));
    }
    one_line(&out)
}

fn framing(out: &mut String, report: &Report<'_>) {
    let told = |found: &&Findings| found.remark.is_some() || !found.findings.is_empty();
    for found in report.comparison.framing.dimensions.iter().filter(told) {
        let about = found.about;
        let _ = writeln!(
            out,
            "## {}\n\n{} ({})\n",
            telling::title(&about),
            telling::definition(&about),
            telling::source(&about)
        );
        if let Some(remark) = &found.remark {
            let _ = writeln!(out, "*{}*\n", escaped(&telling::remark(remark)));
        }
        if !found.findings.is_empty() {
            table(out, &lists::framing(report, found));
        }
    }
}

fn sources(out: &mut String, report: &Report<'_>) {
    let _ = writeln!(out, "## {}\n", tr!("report-sources"));
    for read in &report.comparison.articles {
        let article = &read.article;
        let published = article.published.as_deref().map(day);
        let parts = [Some(article.label()), article.title.as_deref(), article.byline.as_deref(), published.as_deref()];
        let mut parts: Vec<String> = parts.into_iter().flatten().map(escaped).collect();
        parts.dedup();
        let url = article
            .url
            .as_deref()
            .and_then(link)
            .map_or_else(String::new, |url| format!(", <{}>", url.replace(['<', '>', ' '], "")));
        let file = article
            .origin
            .file
            .as_deref()
            .map_or_else(String::new, |file| format!(", {}", tr!("report-file", name = escaped(file))));
        let _ = writeln!(
            out,
            "- [{}] {}{url}{file}, SHA-256 `{}`",
            article.id,
            telling::joined(parts),
            article.origin.sha256
        );
    }
    out.push('\n');
}

fn method(out: &mut String, report: &Report<'_>) {
    let _ = writeln!(out, "## {}\n", tr!("report-method"));
    for line in crate::tables::table::method(report) {
        let _ = writeln!(out, "- {}", escaped(&line));
    }
    for problem in &report.comparison.problems {
        let _ = writeln!(out, "- {}", tr!("report-problem", what = escaped(&problem.message.told())));
    }
}
