//! The sections of the HTML report. Knows nothing of the page around them.

use super::{
    html::Page,
    table::{self, Report, Shown, escaped, link, score},
};
use crate::statement::Place;
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
        ("composite", "One narrative"),
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

/// Choices of what is shown that need no script, and what each hides: rows without that class.
const CHOICES: [(&str, &str); 4] = [
    ("all", "All points"),
    ("gap", "With a silence"),
    ("full", "Where every version speaks"),
    ("doubt", "Doubtful: score below 0.7"),
];
/// Points from which the choices are worth their place.
const MANY: usize = 4;
/// The score below which a point is called doubtful.
const DOUBTFUL: f32 = 0.7;

/// The parallel table with its marks.
pub(super) fn points(out: &mut String, page: &Page<'_, '_>) {
    let comparison = page.report.comparison;
    out.push_str("<section id=\"points\" aria-labelledby=\"h-points\"><h2 id=\"h-points\">Points</h2>\n");
    if comparison.points.is_empty() {
        out.push_str("<p>No two versions were found to say the same.</p></section>\n");
        return;
    }
    out.push_str("<p>One row a point, one column a version. <mark>Marked words</mark> are not used by the first version that speaks at the point in the same language.</p>\n");
    if comparison.points.len() >= MANY {
        out.push_str("<fieldset class=\"choices\"><legend>Show</legend>");
        for (class, name) in CHOICES {
            let checked = if class == "all" { " checked=\"checked\"" } else { "" };
            let _ =
                write!(out, "<label><input type=\"radio\" name=\"show\" id=\"show-{class}\"{checked}/> {name}</label>");
        }
        out.push_str("</fieldset>\n");
    }
    let wide = comparison.versions.len() > COLUMNS;
    out.push_str("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Points by version\"><table class=\"points\"><thead><tr><th scope=\"col\">Point</th>");
    if wide {
        out.push_str("<th scope=\"col\">Version</th><th scope=\"col\">Statements</th>");
    } else {
        for version in &comparison.versions {
            let _ = write!(out, "<th scope=\"col\" dir=\"auto\">{}</th>", escaped(&version.name));
        }
    }
    out.push_str("</tr></thead>\n");
    for (at, point) in comparison.points.iter().enumerate() {
        let silent = point.readings.iter().any(|reading| reading.statements.is_empty());
        let doubt = if point.score < DOUBTFUL { " doubt" } else { "" };
        let _ = write!(out, "<tbody class=\"{}{doubt}\">", if silent { "gap" } else { "full" });
        if wide {
            stacked(out, page, at)
        } else {
            row(out, page, at)
        }
        out.push_str("</tbody>\n");
    }
    out.push_str("</table></div></section>\n");
}

fn label(out: &mut String, report: &Report<'_>, at: usize, rows: usize) {
    let point = &report.comparison.points[at];
    let speaking = point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
    let number = at + 1;
    let span = if rows > 1 { format!(" rowspan=\"{rows}\"") } else { String::new() };
    let scope = if rows > 1 { "rowgroup" } else { "row" };
    let _ = write!(
        out,
        "<th scope=\"{scope}\" id=\"p{number}\"{span}><span dir=\"auto\">{number}. {}</span><span class=\"who\">{speaking} of {} versions · score {}</span></th>",
        escaped(&point.label),
        point.readings.len(),
        score(point.score)
    );
}

fn row(out: &mut String, page: &Page<'_, '_>, at: usize) {
    out.push_str("<tr>");
    label(out, page.report, at, 1);
    for (index, reading) in page.report.comparison.points[at].readings.iter().enumerate() {
        if reading.statements.is_empty() {
            silence(out, page, reading.nearest.map(|near| (near.statement, near.score)));
        } else {
            out.push_str("<td>");
            reading.statements.iter().for_each(|place| cell(out, page, at, index, *place));
            out.push_str("</td>");
        }
    }
    out.push_str("</tr>\n");
}

/// With many versions: those that speak below each other, then one line of those that are silent.
fn stacked(out: &mut String, page: &Page<'_, '_>, at: usize) {
    let comparison = page.report.comparison;
    let name = |index: usize| comparison.versions.get(index).map_or("", |version| version.name.as_str());
    let readings = comparison.points[at].readings.iter().enumerate();
    let (speaking, silent): (Vec<_>, Vec<_>) = readings.partition(|(_, reading)| !reading.statements.is_empty());
    for (nth, (index, reading)) in speaking.iter().enumerate() {
        out.push_str("<tr>");
        if nth == 0 {
            label(out, page.report, at, speaking.len() + usize::from(!silent.is_empty()));
        }
        let _ = write!(out, "<td dir=\"auto\">{}</td><td>", escaped(name(*index)));
        reading.statements.iter().for_each(|place| cell(out, page, at, *index, *place));
        out.push_str("</td></tr>\n");
    }
    if !silent.is_empty() {
        let names = silent.iter().map(|(index, _)| format!("<bdi>{}</bdi>", escaped(name(*index))));
        let names = names.collect::<Vec<_>>().join(", ");
        let _ = writeln!(out, "<tr><td class=\"silent\">silent</td><td class=\"silent\">{names}</td></tr>");
    }
}

fn silence(out: &mut String, page: &Page<'_, '_>, nearest: Option<(Place, f32)>) {
    out.push_str("<td class=\"silent\">");
    match nearest.and_then(|(place, near)| Some((page.report.shown(place)?, near))) {
        Some((shown, near)) => {
            let _ = write!(
                out,
                "<details><summary>silent</summary><span class=\"who\">nearest, {} ({})</span><blockquote lang=\"{}\" dir=\"auto\">{}</blockquote></details>",
                score(near),
                page.led(shown.place),
                escaped(shown.article.language.tag()),
                escaped(shown.words)
            );
        }
        None => out.push_str("silent"),
    }
    out.push_str("</td>");
}

fn cell(out: &mut String, page: &Page<'_, '_>, at: usize, version: usize, place: Place) {
    let report = page.report;
    let Some(shown) = report.shown(place) else { return };
    let _ = write!(
        out,
        "<div class=\"said\"{}>{}<span lang=\"{}\" dir=\"auto\">{}</span></div>",
        page.anchor(place, Some(at)),
        who(report, &shown),
        escaped(shown.article.language.tag()),
        pieces(&report.pieces(at, version, &shown))
    );
}

/// Words with their marks.
pub(super) fn pieces(pieces: &[(&str, bool)]) -> String {
    let mut out = String::new();
    for (words, mark) in pieces {
        match mark {
            true => out.extend(["<mark>", &escaped(words), "</mark>"]),
            false => out.push_str(&escaped(words)),
        }
    }
    out
}

/// Whose words a statement is and where it stands.
fn who(report: &Report<'_>, shown: &Shown<'_>) -> String {
    let voice = shown.voice.map_or("", |voice| voice.name.as_str());
    format!("<span class=\"who\"><bdi>{}</bdi> · {}</span>", escaped(voice), escaped(&report.id(shown.place)))
}

/// What one version alone says.
pub(super) fn alone(out: &mut String, page: &Page<'_, '_>) {
    let report = page.report;
    out.push_str(
        "<section id=\"alone\" aria-labelledby=\"h-alone\"><h2 id=\"h-alone\">Said by one version only</h2>\n",
    );
    if page.alone.iter().all(Vec::is_empty) {
        out.push_str("<p>Every statement has a parallel in another version.</p>\n");
    }
    let versions = report.comparison.versions.iter().zip(&page.alone);
    for (version, places) in versions.filter(|(_, places)| !places.is_empty()) {
        let _ = write!(out, "<h3 dir=\"auto\">{}</h3>\n<ul class=\"plain\">\n", escaped(&version.name));
        for shown in places.iter().filter_map(|place| report.shown(*place)) {
            let _ = writeln!(
                out,
                "<li{}>{}<span lang=\"{}\" dir=\"auto\">{}</span></li>",
                page.anchor(shown.place, None),
                who(report, &shown),
                escaped(shown.article.language.tag()),
                escaped(shown.words)
            );
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>\n");
}

/// The articles with dates, addresses and hashes.
pub(super) fn sources(out: &mut String, report: &Report<'_>) {
    out.push_str("<section id=\"sources\" aria-labelledby=\"h-sources\"><h2 id=\"h-sources\">Sources</h2>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Sources\"><table><thead><tr>");
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
    out.push_str(
        "<section id=\"method\" aria-labelledby=\"h-method\"><h2 id=\"h-method\">Method</h2>\n<ul class=\"plain\">\n",
    );
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
