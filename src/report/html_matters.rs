//! The matters of the HTML report: a fold a question, inside its points and what each version says to it alone. Knows nothing
//! of the page around them.

use super::{
    html_page::Page,
    html_parts::{pieces, section, who},
};
use crate::{
    alignment::Reading,
    locale::{count, tr},
    present::{Apart, Group, headings},
    statement::Place,
    tables::{
        Report,
        lists::matter_id,
        table::{columns, escaped, score},
    },
    telling,
};
use std::fmt::Write;

/// Columns up to which a matter is a table of all versions, or of those that speak to it; with more, each row lists those who
/// speak.
const COLUMNS: usize = 8;

/// Points from which the choices are worth their place.
const MANY: usize = 4;

/// Every matter with its points.
pub(super) fn matters(out: &mut String, page: &Page<'_, '_>) {
    let comparison = page.report.comparison;
    section(out, "matters", tr!("report-matters"));
    if comparison.points.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", tr!("report-no-points"));
    }
    if page.arranged.groups.is_empty() && comparison.points.is_empty() {
        out.push_str("</section>\n");
        return;
    }
    let _ = writeln!(
        out,
        "<p>{} {} {}</p>",
        tr!("report-matters-about"),
        tr!("report-rows-about"),
        tr!("report-marked-about", marked = marked())
    );
    if comparison.points.len() >= MANY {
        choices(out);
    }
    let headings = headings(&page.arranged.groups);
    for (at, group) in page.arranged.groups.iter().enumerate() {
        if let Some((theme, _)) = headings.get(&at) {
            let _ =
                writeln!(out, "<p class=\"theme\" dir=\"auto\">{}</p>", escaped(telling::theme(comparison, *theme)));
        }
        matter(out, page, group);
    }
    if !page.arranged.points.is_empty() {
        let name = tr!("report-other-points");
        let _ = writeln!(out, "<h3>{name}</h3>");
        let columns = columns(comparison.versions.len(), &[], COLUMNS);
        table(out, page, (name, columns.as_deref()), (&page.arranged.points, &[]));
    }
    out.push_str("</section>\n");
}

/// Choices of what is shown that need no script, and what each hides: rows without that class.
fn choices(out: &mut String) {
    let _ = write!(out, "<fieldset class=\"choices\"><legend>{}</legend>", tr!("report-show"));
    for (class, name) in [
        ("all", tr!("report-show-all")),
        ("names", tr!("report-show-names")),
        ("gap", tr!("report-show-gap")),
        ("full", tr!("report-show-full")),
        ("doubt", tr!("report-show-doubt")),
    ] {
        let checked = if class == "all" { " checked=\"checked\"" } else { "" };
        let _ = write!(out, "<label><input type=\"radio\" name=\"show\" id=\"show-{class}\"{checked}/> {name}</label>");
    }
    out.push_str("</fieldset>\n");
}

/// The words for what is marked, marked.
pub(super) fn marked() -> String {
    format!("<mark>{}</mark>", tr!("report-marked"))
}

fn matter(out: &mut String, page: &Page<'_, '_>, group: &Group) {
    let comparison = page.report.comparison;
    let matter = &comparison.matters[group.matter];
    let _ = write!(
        out,
        "<details class=\"matter\" id=\"{}\" open=\"open\"><summary><h3 dir=\"auto\">{}</h3> <span class=\"who\">{}",
        matter_id(group.matter),
        escaped(&matter.label),
        tr!(
            "report-speak",
            n = count(group.speaking.len()),
            all = count(comparison.versions.len()),
            tally = telling::tally(comparison, comparison.tally_on(group.matter)),
            names = isolated(page.report, group.speaking.iter().copied())
        )
    );
    let silent = group.silent(comparison.versions.len());
    if !silent.is_empty() {
        let _ = write!(out, " · {}", tr!("report-silent", names = isolated(page.report, silent)));
    }
    let _ = writeln!(out, " · {}</span></summary>", tr!("report-contrast", score = score(matter.contrast)));
    let columns = columns(comparison.versions.len(), &group.speaking, COLUMNS);
    table(out, page, (&matter.label, columns.as_deref()), (&group.points, &group.beside));
    out.push_str("</details>\n");
}

/// The names of versions, each in the direction of its own letters.
pub(super) fn isolated(report: &Report<'_>, versions: impl IntoIterator<Item = usize>) -> String {
    let names = versions.into_iter().filter_map(|index| report.comparison.versions.get(index));
    telling::joined(names.map(|version| format!("<bdi>{}</bdi>", escaped(&version.name))))
}

fn table(
    out: &mut String,
    page: &Page<'_, '_>,
    (name, columns): (&str, Option<&[usize]>),
    (points, beside): (&[usize], &[Vec<Apart>]),
) {
    let comparison = page.report.comparison;
    let _ = write!(
        out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table class=\"points{}\"><thead><tr><th scope=\"col\">{}</th>",
        escaped(name),
        if columns.is_some() { " fixed" } else { "" },
        telling::headed(tr!("column-point"))
    );
    match columns {
        None => [tr!("column-version"), tr!("column-statements")].into_iter().for_each(|name| {
            let _ = write!(out, "<th scope=\"col\">{}</th>", telling::headed(name));
        }),
        Some(columns) => columns.iter().for_each(|version| {
            let name = escaped(&comparison.versions[*version].name);
            let _ = write!(out, "<th scope=\"col\" dir=\"auto\">{name}</th>");
        }),
    }
    out.push_str("</tr></thead>\n");
    for at in points {
        let silent = !comparison.silent(*at).is_empty();
        let doubt = if page.is_doubtful(*at) { " doubt" } else { "" };
        let _ = write!(out, "<tbody class=\"{}{doubt}\">", if silent { "gap" } else { "full" });
        match columns {
            None => stacked(out, page, *at),
            Some(columns) => row(out, page, *at, columns),
        }
        out.push_str("</tbody>\n");
    }
    for apart in beside {
        out.push_str("<tbody class=\"beside\">");
        match columns {
            None => stacked_beside(out, page, apart),
            Some(columns) => beside_row(out, page, apart, columns),
        }
        out.push_str("</tbody>\n");
    }
    out.push_str("</table></div>\n");
}

fn label(out: &mut String, report: &Report<'_>, at: usize, rows: usize) {
    let point = &report.comparison.points[at];
    let speaking = report.comparison.speaking(at).len();
    let number = at + 1;
    let span = if rows > 1 { format!(" rowspan=\"{rows}\"") } else { String::new() };
    let scope = if rows > 1 { "rowgroup" } else { "row" };
    let _ = write!(
        out,
        "<th scope=\"{scope}\" id=\"p{number}\"{span}><span dir=\"auto\">{number}. {}</span><span class=\"who\">{}{} · {}</span></th>",
        escaped(&point.label),
        tr!("report-of-versions", n = count(speaking), all = count(point.readings.len())),
        telling::tally(report.comparison, report.comparison.tally_at(at)),
        tr!("report-score", score = score(point.score))
    );
}

fn row(out: &mut String, page: &Page<'_, '_>, at: usize, columns: &[usize]) {
    out.push_str("<tr>");
    label(out, page.report, at, 1);
    let readings = &page.report.comparison.points[at].readings;
    for (index, reading) in columns.iter().filter_map(|index| Some((*index, readings.get(*index)?))) {
        if reading.statements.is_empty() {
            silence(out, page, reading);
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
    let speaking = comparison.speaking(at);
    let silent = page.report.silences(at);
    for (nth, index) in speaking.iter().enumerate() {
        out.push_str("<tr>");
        if nth == 0 {
            label(out, page.report, at, speaking.len() + silent.len());
        }
        let _ = write!(out, "<td dir=\"auto\">{}</td><td>", escaped(&comparison.versions[*index].name));
        comparison.places_at(at, *index).iter().for_each(|place| cell(out, page, at, *index, *place));
        out.push_str("</td></tr>\n");
    }
    for (word, versions) in silent {
        let names = isolated(page.report, versions);
        let _ = writeln!(out, "<tr><td class=\"silent\">{word}</td><td class=\"silent\">{names}</td></tr>");
    }
}

fn silence(out: &mut String, page: &Page<'_, '_>, reading: &Reading) {
    out.push_str("<td class=\"silent\">");
    let told = telling::silence(reading);
    match reading.nearest.and_then(|near| Some((page.report.shown(near.statement)?, near.score))) {
        Some((shown, near)) => {
            let _ = write!(
                out,
                "<details><summary>{told}</summary><span class=\"who\">{}, {} ({})</span><blockquote{} lang=\"{}\" dir=\"auto\">{}</blockquote></details>",
                tr!("report-nearest"),
                score(near),
                page.led(shown.place),
                page.quote(&shown),
                escaped(shown.article.language.tag()),
                escaped(shown.words)
            );
        }
        None => out.push_str(&told),
    }
    out.push_str("</td>");
}

fn cell(out: &mut String, page: &Page<'_, '_>, at: usize, version: usize, place: Place) {
    let Some(shown) = page.report.shown(place) else { return };
    let words = pieces(&page.report.pieces(at, version, &shown));
    said(out, page, place, (Some(at), &words));
}

fn beside_row(out: &mut String, page: &Page<'_, '_>, all: &[Apart], columns: &[usize]) {
    let _ = write!(out, "<tr><th scope=\"row\"><span class=\"who\">{}</span></th>", telling::apart(all.len()));
    for version in columns {
        match all.iter().find(|(column, _)| column == version) {
            Some((_, place)) => {
                out.push_str("<td>");
                alone(out, page, *place);
                out.push_str("</td>");
            }
            None => out.push_str("<td></td>"),
        }
    }
    out.push_str("</tr>\n");
}

fn stacked_beside(out: &mut String, page: &Page<'_, '_>, all: &[Apart]) {
    for (nth, (version, place)) in all.iter().enumerate() {
        out.push_str("<tr>");
        if nth == 0 {
            let (scope, rows) = if all.len() > 1 { ("rowgroup", all.len()) } else { ("row", 1) };
            let head = telling::apart(all.len());
            let _ = write!(out, "<th scope=\"{scope}\" rowspan=\"{rows}\"><span class=\"who\">{head}</span></th>");
        }
        let _ = write!(out, "<td dir=\"auto\">{}</td><td>", escaped(&page.report.comparison.versions[*version].name));
        alone(out, page, *place);
        out.push_str("</td></tr>\n");
    }
}

fn alone(out: &mut String, page: &Page<'_, '_>, place: Place) {
    let Some(shown) = page.report.shown(place) else { return };
    said(out, page, place, (None, &escaped(shown.words)));
}

/// A statement in a cell: whose it is, its words, and what was written at it.
fn said(out: &mut String, page: &Page<'_, '_>, place: Place, (point, words): (Option<usize>, &str)) {
    let Some(shown) = page.report.shown(place) else { return };
    let _ = write!(
        out,
        "<div class=\"said\"{}>{}<span{} lang=\"{}\" dir=\"auto\">{words}</span>{}</div>",
        page.anchor(place, point),
        who(page.report, &shown),
        page.quote(&shown),
        escaped(shown.article.language.tag()),
        page.written(place)
    );
}
