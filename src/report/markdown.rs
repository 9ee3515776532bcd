//! A report in Markdown (CommonMark with tables). Knows nothing of HTML.

use super::table::{Report, Shown, link, one_line, score};
use crate::framing::Findings;
use std::fmt::Write;

/// Points, what stands alone, coverage, framing, sources and method.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    let mut out = String::new();
    let comparison = report.comparison;
    let _ = writeln!(out, "# {}\n", escaped(&report.title()));
    let _ = writeln!(
        out,
        "{} articles, {} versions, {} points.\n",
        comparison.articles.len(),
        comparison.versions.len(),
        comparison.points.len()
    );
    coverage(&mut out, report);
    points(&mut out, report);
    alone(&mut out, report);
    framing(&mut out, report);
    sources(&mut out, report);
    method(&mut out, report);
    out
}

fn coverage(out: &mut String, report: &Report<'_>) {
    let comparison = report.comparison;
    let _ = writeln!(
        out,
        "## Coverage\n\n| version | statements | points | silent at | only here |\n| --- | --: | --: | --: | --: |"
    );
    let alone = report.alone();
    for (index, version) in comparison.versions.iter().enumerate() {
        let speaks =
            comparison.points.iter().filter(|p| p.readings.get(index).is_some_and(|r| !r.statements.is_empty()));
        let speaks = speaks.count();
        let silent = comparison.points.len() - speaks;
        let only = alone.get(index).map_or(0, Vec::len);
        let name = escaped(&version.name);
        let _ = writeln!(out, "| {name} | {} | {speaks} | {silent} | {only} |", version.statements.len());
    }
    out.push('\n');
}

fn points(out: &mut String, report: &Report<'_>) {
    let comparison = report.comparison;
    let _ = writeln!(out, "## Points\n");
    if comparison.points.is_empty() {
        let _ = writeln!(out, "No two versions were found to say the same.\n");
        return;
    }
    let _ = writeln!(
        out,
        "Words in **bold** are not used by the first version that speaks at the point in the same language.\n"
    );
    for (at, point) in comparison.points.iter().enumerate() {
        let _ = writeln!(out, "### {}. {} ({})\n", at + 1, escaped(&point.label), score(point.score));
        for (index, (reading, version)) in point.readings.iter().zip(&comparison.versions).enumerate() {
            let name = escaped(&version.name);
            if reading.statements.is_empty() {
                let near = reading.nearest.map_or_else(String::new, |near| {
                    let words = escaped(comparison.words(near.statement));
                    format!("; nearest {} ({}): “{words}”", report.id(near.statement), score(near.score))
                });
                let _ = writeln!(out, "- **{name}**: *silent*{near}");
                continue;
            }
            for shown in reading.statements.iter().filter_map(|place| report.shown(*place)) {
                let words = marked(report, at, index, &shown);
                let _ = writeln!(out, "- **{name}** [{}]{}: {words}", report.id(shown.place), said_by(report, &shown));
            }
        }
        out.push('\n');
    }
}

/// The voice, where it is not the version itself.
fn said_by(report: &Report<'_>, shown: &Shown<'_>) -> String {
    let own = report.comparison.versions.iter().any(|v| shown.voice.is_some_and(|voice| voice.name == v.name));
    match shown.voice {
        Some(voice) if !own => format!(" ({})", escaped(&voice.name)),
        _ => String::new(),
    }
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

fn alone(out: &mut String, report: &Report<'_>) {
    let comparison = report.comparison;
    let _ = writeln!(out, "## Said by one version only\n");
    for (version, places) in comparison.versions.iter().zip(report.alone()).filter(|(_, places)| !places.is_empty()) {
        let _ = writeln!(out, "### {}\n", escaped(&version.name));
        for shown in places.into_iter().filter_map(|place| report.shown(place)) {
            let words = escaped(shown.words);
            let _ = writeln!(out, "- [{}]{}: {words}", report.id(shown.place), said_by(report, &shown));
        }
        out.push('\n');
    }
}

fn framing(out: &mut String, report: &Report<'_>) {
    let told = |found: &&Findings| found.remark.is_some() || !found.findings.is_empty();
    for found in report.comparison.framing.dimensions.iter().filter(told) {
        let about = found.about;
        let _ = writeln!(out, "## {}\n\n{} ({})\n", about.title, about.definition, about.source);
        if let Some(remark) = &found.remark {
            let _ = writeln!(out, "*{}*\n", escaped(remark));
        }
        if found.findings.is_empty() {
            continue;
        }
        let _ = writeln!(
            out,
            "| subject | finding | version | {} | passages |\n| --- | --- | --- | --: | --- |",
            about.unit
        );
        for finding in &found.findings {
            let version = finding.version.and_then(|index| report.comparison.versions.get(index as usize));
            let mut ids: Vec<String> = finding.passages.iter().map(|passage| report.id(passage.place)).collect();
            ids.dedup();
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} |",
                escaped(&finding.subject),
                escaped(&finding.label),
                version.map_or_else(|| "all".to_owned(), |version| escaped(&version.name)),
                super::table::value(finding),
                ids.join(" ")
            );
        }
        out.push('\n');
    }
}

fn sources(out: &mut String, report: &Report<'_>) {
    let _ = writeln!(out, "## Sources\n");
    for read in &report.comparison.articles {
        let article = &read.article;
        let parts =
            [Some(article.label()), article.title.as_deref(), article.byline.as_deref(), article.published.as_deref()];
        let mut parts: Vec<String> = parts.into_iter().flatten().map(escaped).collect();
        parts.dedup();
        let url = article
            .url
            .as_deref()
            .and_then(link)
            .map_or_else(String::new, |url| format!(", <{}>", url.replace(['<', '>', ' '], "")));
        let file = article.origin.file.as_deref().map_or_else(String::new, |file| format!(", file {}", escaped(file)));
        let _ =
            writeln!(out, "- [{}] {}{url}{file}, SHA-256 `{}`", article.id, parts.join(", "), article.origin.sha256);
    }
    out.push('\n');
}

fn method(out: &mut String, report: &Report<'_>) {
    let _ = writeln!(out, "## Method\n");
    for line in super::table::method(report) {
        let _ = writeln!(out, "- {}", escaped(&line));
    }
    for problem in &report.comparison.problems {
        let _ = writeln!(out, "- To know: {}", escaped(&problem.message));
    }
}

/// One line with what Markdown reserves escaped.
pub(super) fn escaped(text: &str) -> String {
    kept(&one_line(text))
}

/// The same, white space as it is.
pub(super) fn kept(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(c);
            }
            '&' => out.push_str("&amp;"),
            '\n' | '\r' | '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
