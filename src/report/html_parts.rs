//! The sections of the HTML report. Knows nothing of the page around them.

use super::table::{self, Report, Shown, escaped, link, score};
use crate::{statement::Place, wording::Change};
use std::fmt::Write;

/// Columns up to which points are a table; with more, each point lists those who speak.
const COLUMNS: usize = 8;

pub(super) fn head(out: &mut String, report: &Report<'_>) {
    let comparison = report.comparison;
    let _ = write!(out, "<header>\n<h1 dir=\"auto\">{}</h1>\n", escaped(&report.title()));
    let (articles, versions, points) = (comparison.articles.len(), comparison.versions.len(), comparison.points.len());
    let _ = writeln!(
        out,
        "<p class=\"soft\">{articles} {}, {versions} {}, {points} {}</p>",
        plural(articles, "article"),
        plural(versions, "version"),
        plural(points, "point")
    );
    out.push_str("<nav aria-label=\"Sections\"><ul>");
    for (id, name) in [
        ("coverage", "Coverage"),
        ("points", "Points"),
        ("alone", "Said by one only"),
        ("framing", "Framing"),
        ("sources", "Sources"),
        ("method", "Method"),
    ] {
        let _ = write!(out, "<li><a href=\"#{id}\">{name}</a></li>");
    }
    out.push_str("</ul></nav>\n</header>\n");
}

fn plural(count: usize, word: &str) -> String {
    if count == 1 { word.to_owned() } else { format!("{word}s") }
}

/// Versions × points: who speaks where.
pub(super) fn coverage(out: &mut String, report: &Report<'_>) {
    let comparison = report.comparison;
    out.push_str("<section id=\"coverage\"><h2>Coverage</h2>\n");
    if comparison.versions.is_empty() {
        out.push_str("<p>There is nothing to compare.</p></section>\n");
        return;
    }
    out.push_str("<div class=\"wide\" tabindex=\"0\"><table class=\"coverage\"><caption>● the version speaks at the point, · it is silent there</caption>\n<thead><tr><th scope=\"col\">Version</th><th scope=\"col\" class=\"n\">Statements</th><th scope=\"col\" class=\"n\">Only here</th>");
    for (index, point) in comparison.points.iter().enumerate() {
        let number = index + 1;
        let _ = write!(
            out,
            "<th scope=\"col\" title=\"{}\"><a href=\"#p{number}\">{number}</a></th>",
            escaped(&point.label)
        );
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    let alone = report.alone();
    for (index, version) in comparison.versions.iter().enumerate() {
        let _ = write!(
            out,
            "<tr><th scope=\"row\" dir=\"auto\">{}</th><td class=\"n\">{}</td><td class=\"n\">{}</td>",
            escaped(&version.name),
            version.statements.len(),
            alone.get(index).map_or(0, Vec::len)
        );
        for point in &comparison.points {
            let speaks = point.readings.get(index).is_some_and(|reading| !reading.statements.is_empty());
            out.push_str(if speaks { "<td class=\"on\">●</td>" } else { "<td class=\"off\">·</td>" });
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div></section>\n");
}

/// The parallel table with its marks.
pub(super) fn points(out: &mut String, report: &Report<'_>) {
    let comparison = report.comparison;
    out.push_str("<section id=\"points\"><h2>Points</h2>\n");
    if comparison.points.is_empty() {
        out.push_str("<p>No two versions were found to say the same.</p></section>\n");
        return;
    }
    out.push_str("<p>One row a point, one column a version. <mark>Marked words</mark> are not used by the first version that speaks at the point.</p>\n");
    let wide = comparison.versions.len() > COLUMNS;
    out.push_str("<div class=\"wide\" tabindex=\"0\"><table class=\"points\"><thead><tr><th scope=\"col\">Point</th>");
    if wide {
        out.push_str("<th scope=\"col\">Version</th><th scope=\"col\">Statements</th>");
    } else {
        for version in &comparison.versions {
            let _ = write!(out, "<th scope=\"col\" dir=\"auto\">{}</th>", escaped(&version.name));
        }
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for at in 0..comparison.points.len() {
        if wide { stacked(out, report, at) } else { row(out, report, at) }
    }
    out.push_str("</tbody></table></div></section>\n");
}

fn label(out: &mut String, report: &Report<'_>, at: usize, rows: usize) {
    let point = &report.comparison.points[at];
    let speaking = point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
    let number = at + 1;
    let span = if rows > 1 { format!(" rowspan=\"{rows}\"") } else { String::new() };
    let _ = write!(
        out,
        "<th scope=\"row\" id=\"p{number}\"{span}><span dir=\"auto\">{number}. {}</span><span class=\"who\">{speaking} of {} versions · score {}</span></th>",
        escaped(&point.label),
        point.readings.len(),
        score(point.score)
    );
}

fn row(out: &mut String, report: &Report<'_>, at: usize) {
    out.push_str("<tr>");
    label(out, report, at, 1);
    for (index, reading) in report.comparison.points[at].readings.iter().enumerate() {
        if reading.statements.is_empty() {
            silence(out, report, reading.nearest.map(|near| (near.statement, near.score)));
        } else {
            out.push_str("<td>");
            reading.statements.iter().for_each(|place| cell(out, report, at, index, *place));
            out.push_str("</td>");
        }
    }
    out.push_str("</tr>\n");
}

fn stacked(out: &mut String, report: &Report<'_>, at: usize) {
    let comparison = report.comparison;
    let readings = comparison.points[at].readings.iter().enumerate();
    let speaking: Vec<_> = readings.filter(|(_, reading)| !reading.statements.is_empty()).collect();
    for (nth, (index, reading)) in speaking.iter().enumerate() {
        out.push_str("<tr>");
        if nth == 0 {
            label(out, report, at, speaking.len());
        }
        let name = comparison.versions.get(*index).map_or("", |version| version.name.as_str());
        let _ = write!(out, "<td dir=\"auto\">{}</td><td>", escaped(name));
        reading.statements.iter().for_each(|place| cell(out, report, at, *index, *place));
        out.push_str("</td></tr>\n");
    }
}

fn silence(out: &mut String, report: &Report<'_>, nearest: Option<(Place, f32)>) {
    out.push_str("<td class=\"silent\">");
    match nearest.and_then(|(place, near)| Some((report.shown(place)?, near))) {
        Some((shown, near)) => {
            let _ = write!(
                out,
                "<details><summary>silent</summary><span class=\"who\">nearest, {} ({})</span><blockquote lang=\"{}\" dir=\"auto\">{}</blockquote></details>",
                score(near),
                report.id(shown.place),
                escaped(shown.article.language.tag()),
                escaped(shown.words)
            );
        }
        None => out.push_str("silent"),
    }
    out.push_str("</td>");
}

fn cell(out: &mut String, report: &Report<'_>, at: usize, version: usize, place: Place) {
    let Some(shown) = report.shown(place) else { return };
    let _ = write!(out, "<div class=\"said\">{}", who(report, &shown));
    let _ = write!(out, "<span lang=\"{}\" dir=\"auto\">", escaped(shown.article.language.tag()));
    let base = report.base(at) == Some(version);
    let runs = if base { Vec::new() } else { report.marked(at, version, shown.words) };
    if runs.is_empty() {
        out.push_str(&escaped(shown.words));
    }
    for run in runs {
        let words = run.span.of(shown.words);
        if matches!(run.change, Change::Same | Change::Moved) || !words.chars().any(char::is_alphanumeric) {
            out.push_str(&escaped(words));
        } else {
            let _ = write!(out, "<mark>{}</mark>", escaped(words));
        }
    }
    out.push_str("</span></div>");
}

/// Whose words a statement is and where it stands.
fn who(report: &Report<'_>, shown: &Shown<'_>) -> String {
    let voice = shown.voice.map_or("", |voice| voice.name.as_str());
    format!("<span class=\"who\"><bdi>{}</bdi> · {}</span>", escaped(voice), escaped(&report.id(shown.place)))
}

/// What one version alone says.
pub(super) fn alone(out: &mut String, report: &Report<'_>) {
    out.push_str("<section id=\"alone\"><h2>Said by one version only</h2>\n");
    let versions = report.comparison.versions.iter().zip(report.alone());
    for (version, places) in versions.filter(|(_, places)| !places.is_empty()) {
        let _ = write!(out, "<h3 dir=\"auto\">{}</h3>\n<ul class=\"plain\">\n", escaped(&version.name));
        for shown in places.into_iter().filter_map(|place| report.shown(place)) {
            let language = escaped(shown.article.language.tag());
            let _ = writeln!(
                out,
                "<li>{}<span lang=\"{language}\" dir=\"auto\">{}</span></li>",
                who(report, &shown),
                escaped(shown.words)
            );
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>\n");
}

/// The articles with dates, addresses and hashes.
pub(super) fn sources(out: &mut String, report: &Report<'_>) {
    out.push_str("<section id=\"sources\"><h2>Sources</h2>\n<div class=\"wide\" tabindex=\"0\"><table><thead><tr>");
    for name in ["Article", "Outlet", "Title", "Byline", "Date", "Language", "Address", "File", "SHA-256"] {
        let _ = write!(out, "<th scope=\"col\">{name}</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for read in &report.comparison.articles {
        let article = &read.article;
        let cell = |text: Option<&str>| format!("<td dir=\"auto\">{}</td>", escaped(text.unwrap_or("")));
        let url = article.url.as_deref().map_or_else(String::new, |url| match link(url) {
            Some(url) => format!("<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", escaped(url)),
            None => escaped(url),
        });
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\">{}</th>{}{}{}{}{}<td>{url}</td>{}<td><code>{}</code></td></tr>",
            escaped(article.id.as_str()),
            cell(article.outlet.as_deref()),
            cell(article.title.as_deref()),
            cell(article.byline.as_deref()),
            cell(article.published.as_deref()),
            cell(Some(article.language.tag())),
            cell(article.origin.file.as_deref()),
            escaped(&article.origin.sha256)
        );
    }
    out.push_str("</tbody></table></div></section>\n");
}

/// How it was made, what was repaired, what a reader should know.
pub(super) fn method(out: &mut String, report: &Report<'_>) {
    out.push_str("<section id=\"method\"><h2>Method</h2>\n<ul class=\"plain\">\n");
    for line in table::method(report) {
        let _ = writeln!(out, "<li>{}</li>", escaped(&line));
    }
    out.push_str("</ul>\n");
    let repairs =
        report.comparison.articles.iter().flat_map(|read| read.article.repairs.iter().map(move |r| (read, r)));
    let lines: Vec<String> = repairs
        .map(|(read, repair)| {
            let (id, before, after) = (read.article.id.as_str(), escaped(&repair.before), escaped(&repair.after));
            format!("<li>{}: <del>{before}</del> → <ins>{after}</ins></li>\n", escaped(id))
        })
        .collect();
    if !lines.is_empty() {
        let _ = write!(out, "<h3>Repairs of the text</h3>\n<ul class=\"plain\">\n{}</ul>\n", lines.concat());
    }
    if !report.comparison.problems.is_empty() {
        out.push_str("<h3>To know</h3>\n<ul class=\"plain\">\n");
        for problem in &report.comparison.problems {
            let _ = writeln!(out, "<li>{}</li>", escaped(&problem.message));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>\n");
}
