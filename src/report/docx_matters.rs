//! The matters of the Word document: a heading a question, under it a table of its points and of what each version says to it
//! alone. Knows nothing of the document around them.

use super::{
    docx::{Paper, statement},
    docx_parts::{BOLD, SILENT, WIDTH, cell, named, paragraph, run, table},
    html_matters::apart,
    lists::MATTERS,
    table::score,
};
use crate::comparison::{Apart, Group};

/// Columns up to which a matter is one table; with more, each row lists those who speak.
const COLUMNS: usize = 6;
/// The width of the first column.
const LABEL: usize = 2_500;

pub(super) fn matters(out: &mut String, paper: &Paper<'_, '_>) {
    let comparison = paper.report.comparison;
    paragraph(out, "Heading1", &run("Matters", ""));
    if comparison.points.is_empty() {
        paragraph(out, "", &run("No two versions were found to say the same.", ""));
    }
    let marked = "Marked words are not used by the first version that speaks at the point in the same language.";
    paragraph(out, "Soft", &run(&format!("{MATTERS} {marked}"), ""));
    for group in &paper.arranged.groups {
        matter(out, paper, group);
    }
    if !paper.arranged.points.is_empty() {
        paragraph(out, "Heading2", &run("Other points", ""));
        rows(out, paper, &paper.arranged.points, &[]);
    }
}

fn matter(out: &mut String, paper: &Paper<'_, '_>, group: &Group) {
    let report = paper.report;
    let matter = &report.comparison.matters[group.matter];
    let count = report.comparison.versions.len();
    named(out, "Heading2", &matter.label, "");
    let names = report.names(group.speaking.iter().copied());
    let mut told = format!("{} of {count} versions speak: {names}", group.speaking.len());
    let silent = report.names(group.silent(count));
    if !silent.is_empty() {
        told.push_str(&format!(" · silent: {silent}"));
    }
    paragraph(out, "Soft", &run(&format!("{told} · contrast {}", score(matter.contrast)), ""));
    rows(out, paper, &group.points, &group.beside);
}

fn rows(out: &mut String, paper: &Paper<'_, '_>, points: &[usize], beside: &[Vec<Apart>]) {
    let comparison = paper.report.comparison;
    let wide = comparison.versions.len() > COLUMNS;
    let names: Vec<String> = match wide {
        true => vec!["Statements".to_owned()],
        false => comparison.versions.iter().map(|version| version.name.clone()).collect(),
    };
    let mut widths = vec![(WIDTH - LABEL) / names.len().max(1); names.len()];
    widths.insert(0, LABEL);
    let head: Vec<String> = ["Point".to_owned()].into_iter().chain(names).collect();
    table(out, &widths, &head);
    points.iter().for_each(|at| point(out, paper, *at, wide.then_some(Stacked)));
    for apart in beside {
        beside_row(out, paper, apart, wide.then_some(Stacked));
    }
    out.push_str("</w:tbl>");
}

/// Those who speak stand below each other in one cell.
#[derive(Copy, Clone)]
struct Stacked;

fn point(out: &mut String, paper: &Paper<'_, '_>, at: usize, stacked: Option<Stacked>) {
    let report = paper.report;
    let point = &report.comparison.points[at];
    out.push_str("<w:tr>");
    cell(out, "", |out| {
        named(out, "", &format!("{}. {}", at + 1, point.label), BOLD);
        paragraph(out, "Soft", &run(&format!("score {}", score(point.score)), ""));
    });
    if stacked.is_some() {
        cell(out, "", |out| {
            for (index, reading) in point.readings.iter().enumerate().filter(|(_, r)| !r.statements.is_empty()) {
                named(out, "Cell", &report.comparison.versions[index].name, BOLD);
                reading.statements.iter().for_each(|place| statement(out, paper, *place, Some((at, index))));
            }
            let silent = report.names((0..point.readings.len()).filter(|index| !report.comparison.speaks(at, *index)));
            if !silent.is_empty() {
                paragraph(out, "Soft", &run(&format!("silent: {silent}"), ""));
            }
        });
    }
    for (index, reading) in point.readings.iter().enumerate().filter(|_| stacked.is_none()) {
        let silent = reading.statements.is_empty();
        cell(out, if silent { SILENT } else { "" }, |out| {
            if silent {
                let near = reading.nearest.map_or_else(String::new, |near| {
                    format!("; nearest ({}): “{}”", score(near.score), report.comparison.words(near.statement))
                });
                paragraph(out, "Soft", &run(&format!("silent{near}"), ""));
            }
            reading.statements.iter().for_each(|place| statement(out, paper, *place, Some((at, index))));
        });
    }
    out.push_str("</w:tr>");
}

/// What versions say to the question in words that no other has.
fn beside_row(out: &mut String, paper: &Paper<'_, '_>, all: &[Apart], stacked: Option<Stacked>) {
    let versions = &paper.report.comparison.versions;
    out.push_str("<w:tr>");
    cell(out, "", |out| paragraph(out, "Soft", &run(apart(all.len()), "")));
    if stacked.is_some() {
        cell(out, "", |out| {
            for (version, place) in all {
                named(out, "Cell", &versions[*version].name, BOLD);
                statement(out, paper, *place, None);
            }
        });
    }
    for version in (0..versions.len()).filter(|_| stacked.is_none()) {
        let own = all.iter().find(|(column, _)| *column == version);
        cell(out, "", |out| match own {
            Some((_, place)) => statement(out, paper, *place, None),
            None => paragraph(out, "", ""),
        });
    }
    out.push_str("</w:tr>");
}
