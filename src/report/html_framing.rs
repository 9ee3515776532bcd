//! The framing section of the HTML report: a picture and a table a dimension. Knows nothing of how findings were found.

use super::{html_page::Page, html_parts::section};
use crate::{
    finding::{Finding, Findings, Phrase},
    locale::{count, tr},
    tables::table::{escaped, one_line, value},
    telling,
};
use std::{collections::BTreeMap, fmt::Write};

/// Versions up to which each has a column; with more, each finding is a row.
const COLUMNS: usize = 8;
/// Rows of a table that are shown at once; the rest waits behind a fold.
const SHOWN: usize = 25;
/// Passages named a finding, and the longest that is quoted, in letters.
const PASSAGES: usize = 4;
const QUOTED: usize = 60;

pub(super) fn framing(out: &mut String, page: &Page<'_, '_>) {
    section(out, "framing", tr!("report-framing"));
    let _ = writeln!(out, "<p>{}</p>", tr!("report-framing-passages"));
    for (index, found) in page.report.comparison.framing.dimensions.iter().enumerate() {
        if found.remark.is_some() || !found.findings.is_empty() {
            dimension(out, page, index, found);
        }
    }
    out.push_str("</section>\n");
}

fn dimension(out: &mut String, page: &Page<'_, '_>, index: usize, found: &Findings) {
    let about = found.about;
    let _ = writeln!(
        out,
        "<h3 id=\"framing-{}\">{}</h3>\n<p class=\"soft\">{} ({})</p>",
        escaped(about.key),
        escaped(telling::title(&about)),
        escaped(telling::definition(&about)),
        escaped(telling::source(&about))
    );
    if let Some(remark) = &found.remark {
        let _ = writeln!(out, "<p><em>{}</em></p>", escaped(&telling::remark(remark)));
    }
    for figure in page.figures.iter().filter(|figure| figure.dimension == Some(index)) {
        let _ = writeln!(
            out,
            "<figure class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">{}</figure>",
            escaped(&figure.title),
            figure.svg
        );
    }
    let rows = if page.report.comparison.versions.len() <= COLUMNS {
        by_subject(page, found)
    } else {
        found.findings.iter().map(|finding| listed(page, finding)).collect()
    };
    if rows.is_empty() {
        return;
    }
    let (first, rest) = rows.split_at(rows.len().min(SHOWN));
    table(out, page, found, first);
    if !rest.is_empty() {
        let _ = writeln!(out, "<details><summary>{}</summary>", tr!("report-more", n = count(rest.len())));
        table(out, page, found, rest);
        out.push_str("</details>\n");
    }
}

fn table(out: &mut String, page: &Page<'_, '_>, found: &Findings, rows: &[String]) {
    let unit = match telling::unit(&found.about) {
        "" => tr!("report-no-unit"),
        unit => unit,
    };
    let _ = write!(
        out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{0}\"><table class=\"framing\"><caption>{1}</caption><thead><tr><th scope=\"col\">{2}</th>",
        escaped(telling::title(&found.about)),
        escaped(&tr!("report-values", unit = unit)),
        telling::headed(tr!("column-subject"))
    );
    if page.report.comparison.versions.len() <= COLUMNS {
        for version in &page.report.comparison.versions {
            let _ = write!(out, "<th scope=\"col\" dir=\"auto\">{}</th>", escaped(&version.name));
        }
        if found.findings.iter().any(|finding| finding.version.is_none()) {
            let _ = write!(out, "<th scope=\"col\">{}</th>", telling::headed(tr!("report-all")));
        }
    } else {
        for name in [tr!("column-version"), tr!("column-finding")] {
            let _ = write!(out, "<th scope=\"col\">{}</th>", telling::headed(name));
        }
    }
    let _ = writeln!(out, "</tr></thead>\n<tbody>\n{}</tbody></table></div>", rows.concat());
}

/// One row a subject, a cell a version.
fn by_subject(page: &Page<'_, '_>, found: &Findings) -> Vec<String> {
    let versions = page.report.comparison.versions.len();
    let shared = usize::from(found.findings.iter().any(|finding| finding.version.is_none()));
    let mut at: BTreeMap<&Phrase, usize> = BTreeMap::new();
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for finding in &found.findings {
        let row = *at.entry(&finding.subject).or_insert_with(|| {
            rows.push((telling::told(finding).subject, vec![String::new(); versions + shared]));
            rows.len() - 1
        });
        let column = finding.version.map_or(versions, |version| version as usize);
        if let Some(cell) = rows[row].1.get_mut(column) {
            cell.push_str(&entry(page, finding));
        }
    }
    let row = |(subject, cells): (String, Vec<String>)| {
        let cells: String = cells.iter().map(|cell| format!("<td>{cell}</td>")).collect();
        format!("<tr><th scope=\"row\" dir=\"auto\">{}</th>{cells}</tr>\n", escaped(&subject))
    };
    rows.into_iter().map(row).collect()
}

/// One row a finding.
fn listed(page: &Page<'_, '_>, finding: &Finding) -> String {
    let versions = &page.report.comparison.versions;
    let version = finding.version.and_then(|index| versions.get(index as usize));
    format!(
        "<tr><th scope=\"row\" dir=\"auto\">{}</th><td dir=\"auto\">{}</td><td>{}</td></tr>\n",
        escaped(&telling::told(finding).subject),
        version.map_or_else(|| tr!("report-all").to_owned(), |version| escaped(&version.name)),
        entry(page, finding)
    )
}

/// A finding with its value and the passages it rests on: short ones quoted, unless the label says them already.
fn entry(page: &Page<'_, '_>, finding: &Finding) -> String {
    let told = telling::told(finding);
    let mut out = format!("<div class=\"found\"><span dir=\"auto\">{}</span>", escaped(&told.label));
    if !told.note.is_empty() {
        let _ = write!(out, " <span class=\"soft\">{}</span>", escaped(&told.note));
    }
    let value = value(finding);
    if !value.is_empty() {
        let _ = write!(out, " <b class=\"value\">{value}</b>");
    }
    let passages = finding.passages.iter().take(PASSAGES).filter_map(|passage| {
        let shown = page.report.shown(passage.place)?;
        let words = one_line(passage.span.of(&shown.article.body));
        let quoted = words.chars().count() <= QUOTED && !told.label.contains(&words);
        let language = escaped(shown.article.language.tag());
        let words = if quoted {
            format!("<q lang=\"{language}\" dir=\"auto\">{}</q> ", escaped(&words))
        } else {
            String::new()
        };
        Some(words + &page.led(passage.place))
    });
    let passages: Vec<String> = passages.collect();
    if !passages.is_empty() {
        let more = finding.passages.len().saturating_sub(PASSAGES);
        let more = if more > 0 { format!(" {}", tr!("and-more", n = count(more))) } else { String::new() };
        let _ = write!(out, " <span class=\"soft\">{}{more}</span>", telling::joined(passages));
    }
    out + "</div>"
}
