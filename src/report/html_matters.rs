//! The matters of the HTML report: a fold a question, inside its points and what each version says to it alone. Knows nothing
//! of the page around them.

use super::{
    html::Page,
    html_parts::{pieces, who},
    lists::{MATTERS, matter_id},
    table::{Report, columns, escaped, score},
};
use crate::{
    alignment::Reading,
    comparison::{Apart, Comparison, Group, Tally, headings},
    statement::Place,
    work::thresholds::alignment,
};
use std::fmt::Write;

/// Columns up to which a matter is a table of all versions, or of those that speak to it; with more, each row lists those who
/// speak.
const COLUMNS: usize = 8;

/// Choices of what is shown that need no script, and what each hides: rows without that class.
const CHOICES: [(&str, &str); 5] = [
    ("all", "All"),
    ("names", "Matters only"),
    ("gap", "Points with a silence"),
    ("full", "Points at which every version speaks"),
    ("doubt", "Doubtful points: score below 0.7"),
];
/// Points from which the choices are worth their place.
const MANY: usize = 4;

/// Every matter with its points.
pub(super) fn matters(out: &mut String, page: &Page<'_, '_>) {
    let comparison = page.report.comparison;
    out.push_str("<section id=\"matters\" aria-labelledby=\"h-matters\"><h2 id=\"h-matters\">Matters</h2>\n");
    if comparison.points.is_empty() {
        out.push_str("<p>No two versions were found to say the same.</p>\n");
    }
    if page.arranged.groups.is_empty() && comparison.points.is_empty() {
        out.push_str("</section>\n");
        return;
    }
    let _ = writeln!(
        out,
        "<p>{MATTERS} One row a point, one column a version. <mark>Marked words</mark> are not used by the first version that speaks at the point in the same language.</p>"
    );
    if comparison.points.len() >= MANY {
        out.push_str("<fieldset class=\"choices\"><legend>Show</legend>");
        for (class, name) in CHOICES {
            let checked = if class == "all" { " checked=\"checked\"" } else { "" };
            let _ =
                write!(out, "<label><input type=\"radio\" name=\"show\" id=\"show-{class}\"{checked}/> {name}</label>");
        }
        out.push_str("</fieldset>\n");
    }
    let headings = headings(&page.arranged.groups);
    for (at, group) in page.arranged.groups.iter().enumerate() {
        if let Some((theme, _)) = headings.get(&at) {
            let _ = writeln!(out, "<p class=\"theme\" dir=\"auto\">{}</p>", escaped(comparison.theme_label(*theme)));
        }
        matter(out, page, group);
    }
    if !page.arranged.points.is_empty() {
        out.push_str("<h3>Other points</h3>\n");
        let columns = columns(comparison.versions.len(), &[], COLUMNS);
        table(out, page, ("Other points", columns.as_deref()), (&page.arranged.points, &[]));
    }
    out.push_str("</section>\n");
}

fn matter(out: &mut String, page: &Page<'_, '_>, group: &Group) {
    let comparison = page.report.comparison;
    let matter = &comparison.matters[group.matter];
    let _ = write!(
        out,
        "<details class=\"matter\" id=\"{}\" open=\"open\"><summary><h3 dir=\"auto\">{}</h3> <span class=\"who\">{} of {} versions{} speak: {}",
        matter_id(group.matter),
        escaped(&matter.label),
        group.speaking.len(),
        comparison.versions.len(),
        told_of(comparison, comparison.tally_on(group.matter)),
        isolated(page.report, group.speaking.iter().copied())
    );
    let silent = group.silent(comparison.versions.len());
    if !silent.is_empty() {
        let _ = write!(out, " · silent: {}", isolated(page.report, silent));
    }
    let _ = writeln!(out, " · contrast {}</span></summary>", score(matter.contrast));
    let columns = columns(comparison.versions.len(), &group.speaking, COLUMNS);
    table(out, page, (&matter.label, columns.as_deref()), (&group.points, &group.beside));
    out.push_str("</details>\n");
}

/// ` (7 outlets, 3 origins)` where articles share an origin.
pub(super) fn told_of(comparison: &Comparison, tally: Tally) -> String {
    comparison.tally_told(tally).map_or_else(String::new, |told| format!(" ({told})"))
}

/// The names of versions, each in the direction of its own letters.
fn isolated(report: &Report<'_>, versions: impl IntoIterator<Item = usize>) -> String {
    let names = versions.into_iter().filter_map(|index| report.comparison.versions.get(index));
    names.map(|version| format!("<bdi>{}</bdi>", escaped(&version.name))).collect::<Vec<_>>().join(", ")
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
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table class=\"points{}\"><thead><tr><th scope=\"col\">Point</th>",
        escaped(name),
        if columns.is_some() { " fixed" } else { "" }
    );
    match columns {
        None => out.push_str("<th scope=\"col\">Version</th><th scope=\"col\">Statements</th>"),
        Some(columns) => columns.iter().for_each(|version| {
            let name = escaped(&comparison.versions[*version].name);
            let _ = write!(out, "<th scope=\"col\" dir=\"auto\">{name}</th>");
        }),
    }
    out.push_str("</tr></thead>\n");
    for at in points {
        let point = &comparison.points[*at];
        let silent = point.readings.iter().any(|reading| reading.statements.is_empty());
        let doubt = if point.score < alignment::DOUBTFUL { " doubt" } else { "" };
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
    let speaking = point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
    let number = at + 1;
    let span = if rows > 1 { format!(" rowspan=\"{rows}\"") } else { String::new() };
    let scope = if rows > 1 { "rowgroup" } else { "row" };
    let _ = write!(
        out,
        "<th scope=\"{scope}\" id=\"p{number}\"{span}><span dir=\"auto\">{number}. {}</span><span class=\"who\">{speaking} of {} versions{} · score {}</span></th>",
        escaped(&point.label),
        point.readings.len(),
        told_of(report.comparison, report.comparison.tally_at(at)),
        score(point.score)
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
    let readings = comparison.points[at].readings.iter().enumerate();
    let speaking: Vec<_> = readings.filter(|(_, reading)| !reading.statements.is_empty()).collect();
    let silent = page.report.silences(at);
    for (nth, (index, reading)) in speaking.iter().enumerate() {
        out.push_str("<tr>");
        if nth == 0 {
            label(out, page.report, at, speaking.len() + silent.len());
        }
        let _ = write!(out, "<td dir=\"auto\">{}</td><td>", escaped(&comparison.versions[*index].name));
        reading.statements.iter().for_each(|place| cell(out, page, at, *index, *place));
        out.push_str("</td></tr>\n");
    }
    for (word, versions) in silent {
        let names = isolated(page.report, versions);
        let _ = writeln!(out, "<tr><td class=\"silent\">{word}</td><td class=\"silent\">{names}</td></tr>");
    }
}

fn silence(out: &mut String, page: &Page<'_, '_>, reading: &Reading) {
    out.push_str("<td class=\"silent\">");
    let told = reading.told_silence();
    match reading.nearest.and_then(|near| Some((page.report.shown(near.statement)?, near.score))) {
        Some((shown, near)) => {
            let _ = write!(
                out,
                "<details><summary>{told}</summary><span class=\"who\">nearest, {} ({})</span><blockquote{} lang=\"{}\" dir=\"auto\">{}</blockquote></details>",
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

/// What heads a row of statements that no other version has.
pub(super) fn apart(count: usize) -> &'static str {
    if count == 1 { "said by one alone" } else { "each something else" }
}

fn beside_row(out: &mut String, page: &Page<'_, '_>, all: &[Apart], columns: &[usize]) {
    let _ = write!(out, "<tr><th scope=\"row\"><span class=\"who\">{}</span></th>", apart(all.len()));
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
            let head = apart(all.len());
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
