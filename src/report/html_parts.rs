//! The sections of the HTML report. Knows nothing of the page around them.

use super::html_page::Page;
use crate::{
    locale::{day, tr},
    tables::{
        Report,
        lists::List,
        table::{self, Shown, escaped, link},
        value::Value,
    },
    telling::{self, heads},
};
use std::fmt::Write;

pub(super) fn head(out: &mut String, page: &Page<'_, '_>) {
    let counts = page.report.counts(page.arranged.groups.len());
    let _ = write!(out, "<header>\n<h1 dir=\"auto\">{}</h1>\n", escaped(&page.report.title()));
    let _ = writeln!(out, "<p class=\"soft\">{counts}</p>");
    let _ = write!(out, "<nav aria-label=\"{}\"><ul>", tr!("report-sections"));
    for (id, name) in [
        ("coverage", tr!("report-coverage")),
        ("matters", tr!("report-matters")),
        ("composite", tr!("report-narrative")),
        ("alone", tr!("report-alone-short")),
        ("framing", tr!("report-framing")),
        ("voices", tr!("report-voices")),
        ("written", tr!("report-written")),
        ("decisions", tr!("report-decisions")),
        ("origins", tr!("report-origins")),
        ("sources", tr!("report-sources")),
        ("methods", tr!("report-methods")),
        ("method", tr!("report-method")),
    ] {
        let _ = write!(out, "<li><a href=\"#{id}\">{name}</a></li>");
    }
    out.push_str("</ul></nav>\n</header>\n");
}

/// The beginning of a section.
pub(super) fn section(out: &mut String, id: &str, name: &str) {
    let _ = writeln!(out, "<section id=\"{id}\" aria-labelledby=\"h-{id}\"><h2 id=\"h-{id}\">{name}</h2>");
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

/// Whose words a statement is, where it stands, and what its version does with it.
pub(super) fn who(report: &Report<'_>, shown: &Shown<'_>) -> String {
    let voice = shown.voice.map_or("", |voice| voice.name.as_str());
    let taken = escaped(&report.taken_told(shown.place));
    let taken = if taken.is_empty() { taken } else { format!(" · <span class=\"stance\">{taken}</span>") };
    format!("<span class=\"who\"><bdi>{}</bdi> · {}{taken}</span>", escaped(voice), escaped(&report.id(shown.place)))
}

/// What one version alone says to a question of its own.
pub(super) fn alone(out: &mut String, page: &Page<'_, '_>) {
    let report = page.report;
    section(out, "alone", tr!("report-alone"));
    if page.alone.iter().all(Vec::is_empty) {
        let _ = writeln!(out, "<p>{}</p>", tr!("report-alone-none"));
    }
    let versions = report.comparison.versions.iter().zip(&page.alone);
    for (version, places) in versions.filter(|(_, places)| !places.is_empty()) {
        let _ = write!(out, "<h3 dir=\"auto\">{}</h3>\n<ul class=\"plain\">\n", escaped(&version.name));
        for shown in places.iter().filter_map(|place| report.shown(*place)) {
            let _ = writeln!(
                out,
                "<li{}>{}<span{} lang=\"{}\" dir=\"auto\">{}</span>{}</li>",
                page.anchor(shown.place, None),
                who(report, &shown),
                page.quote(&shown),
                escaped(shown.article.language.tag()),
                escaped(shown.words),
                page.written(shown.place)
            );
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>\n");
}

/// A section of one table; its statements lead to their words.
pub(super) fn list(out: &mut String, page: &Page<'_, '_>, id: &str, list: &List) {
    section(out, id, list.name);
    if !list.about.is_empty() {
        let _ = writeln!(out, "<p class=\"soft\">{}</p>", escaped(&list.about));
    }
    match list.rows.is_empty() {
        true => drop(writeln!(out, "<p>{}</p>", tr!("report-none"))),
        false => table_of(out, page, list),
    }
    out.push_str("</section>\n");
}

/// The table of a list.
pub(super) fn table_of(out: &mut String, page: &Page<'_, '_>, list: &List) {
    let _ = write!(
        out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table class=\"list\"><thead><tr>",
        tr!("report-table-of", name = list.name)
    );
    let number = |column: usize| list.rows.iter().any(|row| matches!(row[column], Value::Number(_)));
    let class = |column: usize| if number(column) { " class=\"n\"" } else { "" };
    for (column, name) in list.head.iter().enumerate() {
        let _ = write!(out, "<th scope=\"col\"{}>{}</th>", class(column), escaped(&telling::headed(name)));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &list.rows {
        out.push_str("<tr>");
        for (column, value) in row.iter().enumerate() {
            let told = if list.ids == Some(column) { page.led_all(value) } else { escaped(&value.told()) };
            match column {
                0 => drop(write!(out, "<th scope=\"row\" dir=\"auto\">{told}</th>")),
                _ => drop(write!(out, "<td{} dir=\"auto\">{told}</td>", class(column))),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
}

/// The articles with dates, addresses and hashes.
pub(super) fn sources(out: &mut String, report: &Report<'_>) {
    let name = tr!("report-sources");
    section(out, "sources", name);
    let _ = write!(out, "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\"><table><thead><tr>");
    for name in heads::sources_of_page() {
        let _ = write!(out, "<th scope=\"col\">{}</th>", telling::headed(name));
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
            cell(article.published.as_deref().map(day).as_deref()),
            cell(Some(article.language.tag())),
            cell(article.origin.file.as_deref()),
            escaped(&article.origin.sha256)
        );
    }
    out.push_str("</tbody></table></div></section>\n");
}

/// How it was made, what was repaired, what a reader should know.
pub(super) fn method(out: &mut String, report: &Report<'_>) {
    section(out, "method", tr!("report-method"));
    out.push_str("<ul class=\"plain\">\n");
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
        let _ = write!(out, "<h3>{}</h3>\n<ul class=\"plain\">\n{}</ul>\n", tr!("report-repairs"), lines.concat());
    }
    if !report.comparison.problems.is_empty() {
        let _ = write!(out, "<h3>{}</h3>\n<ul class=\"plain\">\n", tr!("report-problems"));
        for problem in &report.comparison.problems {
            let _ = writeln!(out, "<li>{}</li>", escaped(&problem.message.told()));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>\n");
}
