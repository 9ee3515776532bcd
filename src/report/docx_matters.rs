//! The matters of the Word document: a heading a question, under it a table of its points and of what each version says to it
//! alone. Knows nothing of the document around them.

use super::{
    docx_paper::{Paper, statement},
    docx_parts::{BOLD, SILENT, WIDTH, cell, named, paragraph, quoted, run, table},
};
use crate::{
    locale::{count, tr},
    present::{Apart, Group, headings},
    tables::table::{columns, score},
    telling,
};

/// Columns up to which a matter is a table of all versions, or of those that speak to it; with more, each row lists those who
/// speak.
const COLUMNS: usize = 6;
/// The width of the first column.
const LABEL: usize = 2_500;

pub(super) fn matters(out: &mut String, paper: &Paper<'_, '_>) {
    let comparison = paper.report.comparison;
    paragraph(out, "Heading1", &run(tr!("report-matters"), ""));
    if comparison.points.is_empty() {
        paragraph(out, "", &run(tr!("report-no-points"), ""));
    }
    let marked = tr!("report-marked-about", marked = tr!("report-marked"));
    paragraph(out, "Soft", &run(&format!("{} {marked}", tr!("report-matters-about")), ""));
    let headings = headings(&paper.arranged.groups);
    for (at, group) in paper.arranged.groups.iter().enumerate() {
        if let Some((theme, _)) = headings.get(&at) {
            named(out, "Heading1", telling::theme(comparison, *theme), "");
        }
        matter(out, paper, group);
    }
    if !paper.arranged.points.is_empty() {
        paragraph(out, "Heading2", &run(tr!("report-other-points"), ""));
        let columns = columns(comparison.versions.len(), &[], COLUMNS);
        rows(out, paper, columns.as_deref(), (&paper.arranged.points, &[]));
    }
}

fn matter(out: &mut String, paper: &Paper<'_, '_>, group: &Group) {
    let report = paper.report;
    let matter = &report.comparison.matters[group.matter];
    let all = report.comparison.versions.len();
    named(out, "Heading2", &matter.label, "");
    let mut told = tr!(
        "report-speak",
        n = count(group.speaking.len()),
        all = count(all),
        tally = telling::tally(report.comparison, report.comparison.tally_on(group.matter)),
        names = report.names(group.speaking.iter().copied())
    );
    let silent = report.names(group.silent(all));
    if !silent.is_empty() {
        told.push_str(&format!(" · {}", tr!("report-silent", names = silent)));
    }
    told.push_str(&format!(" · {}", tr!("report-contrast", score = score(matter.contrast))));
    paragraph(out, "Soft", &run(&told, ""));
    let columns = columns(all, &group.speaking, COLUMNS);
    rows(out, paper, columns.as_deref(), (&group.points, &group.beside));
}

fn rows(
    out: &mut String,
    paper: &Paper<'_, '_>,
    columns: Option<&[usize]>,
    (points, beside): (&[usize], &[Vec<Apart>]),
) {
    let comparison = paper.report.comparison;
    let names: Vec<String> = match columns {
        None => vec![telling::headed(tr!("column-statements"))],
        Some(columns) => columns.iter().map(|version| comparison.versions[*version].name.clone()).collect(),
    };
    let mut widths = vec![(WIDTH - LABEL) / names.len().max(1); names.len()];
    widths.insert(0, LABEL);
    let head: Vec<String> = [telling::headed(tr!("column-point"))].into_iter().chain(names).collect();
    table(out, &widths, &head);
    for at in points {
        out.push_str("<w:tr>");
        point_head(out, paper, *at);
        match columns {
            None => stacked(out, paper, *at),
            Some(columns) => columns.iter().for_each(|version| reading(out, paper, *at, *version)),
        }
        out.push_str("</w:tr>");
    }
    for apart in beside {
        beside_row(out, paper, apart, columns);
    }
    out.push_str("</w:tbl>");
}

fn point_head(out: &mut String, paper: &Paper<'_, '_>, at: usize) {
    let point = &paper.report.comparison.points[at];
    let tally = telling::tally(paper.report.comparison, paper.report.comparison.tally_at(at));
    cell(out, "", |out| {
        named(out, "", &format!("{}. {}", at + 1, point.label), BOLD);
        paragraph(out, "Soft", &run(&(tr!("report-score", score = score(point.score)) + &tally), ""));
    });
}

/// Those who speak at a point below each other in one cell.
fn stacked(out: &mut String, paper: &Paper<'_, '_>, at: usize) {
    let report = paper.report;
    cell(out, "", |out| {
        for index in report.comparison.speaking(at) {
            named(out, "Cell", &report.comparison.versions[index].name, BOLD);
            let places = report.comparison.places_at(at, index).iter();
            places.for_each(|place| statement(out, paper, *place, Some((at, index))));
        }
        for (word, silent) in report.silences(at) {
            paragraph(out, "Soft", &run(&format!("{word}: {}", report.names(silent)), ""));
        }
    });
}

/// What one version says at a point.
fn reading(out: &mut String, paper: &Paper<'_, '_>, at: usize, version: usize) {
    let places = paper.report.comparison.places_at(at, version);
    cell(out, if places.is_empty() { SILENT } else { "" }, |out| {
        if places.is_empty() {
            let reading = paper.report.comparison.points[at].readings.get(version);
            let told = reading.map_or_else(String::new, telling::silence);
            let near = reading.and_then(|reading| reading.nearest).and_then(|near| {
                let shown = paper.report.shown(near.statement)?;
                let words = quoted(&shown, &run(shown.words, ""));
                let (nearest, open) = (tr!("report-nearest"), tr!("report-open"));
                let before = format!("{told}; {nearest} ({}): {open}", score(near.score));
                Some(run(&before, "") + &words + &run(tr!("report-close"), ""))
            });
            paragraph(out, "Soft", &near.unwrap_or_else(|| run(&told, "")));
        }
        places.iter().for_each(|place| statement(out, paper, *place, Some((at, version))));
    });
}

/// What versions say to the question in words that no other has.
fn beside_row(out: &mut String, paper: &Paper<'_, '_>, all: &[Apart], columns: Option<&[usize]>) {
    let versions = &paper.report.comparison.versions;
    out.push_str("<w:tr>");
    cell(out, "", |out| paragraph(out, "Soft", &run(telling::apart(all.len()), "")));
    match columns {
        None => cell(out, "", |out| {
            for (version, place) in all {
                named(out, "Cell", &versions[*version].name, BOLD);
                statement(out, paper, *place, None);
            }
        }),
        Some(columns) => {
            for version in columns {
                let own = all.iter().find(|(column, _)| column == version);
                cell(out, "", |out| match own {
                    Some((_, place)) => statement(out, paper, *place, None),
                    None => paragraph(out, "", ""),
                });
            }
        }
    }
    out.push_str("</w:tr>");
}
