//! A spreadsheet: matters, points, statements, links, coverage, voices, decisions, every dimension of framing, sources, a
//! sheet each. Knows nothing of cells' looks beyond head, text and number.

use super::{
    evidence::{self, Evidence, Quote, QuotedCell},
    package::{ExportError, packed},
};
use crate::{
    locale::tr,
    present::Resolved,
    statement::Place,
    tables::{
        Report, columns, found,
        lists::{self, List},
        parts,
        table::one_line,
        value::Value as Cell,
    },
};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};
use zip::ZipArchive;

/// Versions up to which points are a table with a column each; with more, a row each.
const COLUMNS: usize = 100;
/// Columns of the sheet of points before those of the versions.
const BEFORE: usize = 7;
/// UTF-16 units that a cell holds.
const LONGEST: usize = 32_000;
/// Rows that a sheet holds.
const ROWS: u32 = 1_048_000;

/// The spreadsheet's bytes.
///
/// # Errors
/// [`ExportError`] if the spreadsheet refuses.
pub fn xlsx(report: &Report<'_>) -> Result<Vec<u8>, ExportError> {
    let mut book = Workbook::new();
    let when = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(report.title()).set_creation_datetime(&when));
    let arranged = report.comparison.arranged(report.project);
    list(&mut book, lists::matters(report, &arranged))?;
    let (head, rows) = points(report);
    sheet(&mut book, "Points", head, rows)?;
    sheet(&mut book, "Statements", columns::head().map(str::to_owned).collect(), columns::rows(report))?;
    let (head, rows) = links(report);
    sheet(&mut book, "Links", head, rows)?;
    list(&mut book, found::differences(report))?;
    list(&mut book, found::silences(report))?;
    list(&mut book, parts::parts(report))?;
    list(&mut book, lists::coverage(report, &arranged))?;
    list(&mut book, lists::voices(report))?;
    list(&mut book, lists::decisions(report))?;
    for found in report.comparison.framing.dimensions.iter().filter(|found| !found.findings.is_empty()) {
        list(&mut book, lists::framing(report, found))?;
    }
    for coded in [crate::tables::coding::agreement(report), crate::tables::coding::disputes(report)] {
        if !coded.rows.is_empty() {
            list(&mut book, coded)?;
        }
    }
    list(&mut book, crate::tables::origins::origins(report))?;
    list(&mut book, lists::sources(report))?;
    list(&mut book, crate::tables::methods::methods(report))?;
    let method = crate::tables::table::method(report).into_iter().map(|line| vec![Cell::Text(line)]).collect();
    sheet(&mut book, "Method", vec![tr!("column-how-made").to_owned()], method)?;
    carrying(&book.save_to_buffer()?, report)
}

fn list(book: &mut Workbook, list: List) -> Result<(), ExportError> {
    sheet(book, list.sheet, list.head, list.rows)
}

/// A sheet with a head that stays in sight and filters; no two of its columns have one name.
fn sheet(book: &mut Workbook, name: &str, head: Vec<String>, rows: Vec<Vec<Cell>>) -> Result<(), ExportError> {
    let bold = Format::new().set_bold().set_text_wrap();
    let sheet: &mut Worksheet = book.add_worksheet();
    // Sheet names hold up to 31 characters and none of []:*?/\.
    let name: String = name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    sheet.set_name(name)?;
    let head = distinct(head);
    let columns = u16::try_from(head.len()).unwrap_or(u16::MAX);
    for (column, title) in (0..columns).zip(&head) {
        sheet.write_string_with_format(0, column, shortened(title.clone()), &bold)?;
        sheet.set_column_width(column, width(&rows, usize::from(column)))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = u32::try_from(rows.len()).unwrap_or(ROWS).min(ROWS - 1);
    if last > 0 && columns > 1 {
        sheet.autofilter(0, 0, last, columns - 1)?;
    }
    fill(sheet, rows)
}

/// Columns of running text are wide.
fn width(rows: &[Vec<Cell>], column: usize) -> f64 {
    /// Rows that are looked at, and letters from which a text runs.
    const LOOKED: usize = 400;
    const RUNNING: usize = 40;
    let runs =
        |row: &Vec<Cell>| matches!(row.get(column), Some(Cell::Text(text)) if text.chars().nth(RUNNING).is_some());
    if rows.iter().take(LOOKED).any(runs) { 48.0 } else { 16.0 }
}

fn fill(sheet: &mut Worksheet, rows: Vec<Vec<Cell>>) -> Result<(), ExportError> {
    let dated = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    let timed = Format::new().set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Top);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let topped = Format::new().set_align(FormatAlign::Top);
    for (row, cells) in (1..ROWS).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(text) => sheet.write_string_with_format(row, column, shortened(text), &wrapped)?,
                Cell::Number(number) if number.is_finite() => {
                    sheet.write_number_with_format(row, column, number, &topped)?
                }
                Cell::Day(day) => match ExcelDateTime::parse_from_str(&day) {
                    Ok(date) => sheet.write_datetime_with_format(row, column, &date, &dated)?,
                    Err(_) => sheet.write_string_with_format(row, column, shortened(day), &wrapped)?,
                },
                Cell::Moment(at) => match ExcelDateTime::from_timestamp(i64::try_from(at).unwrap_or(0)) {
                    Ok(time) => sheet.write_datetime_with_format(row, column, &time, &timed)?,
                    Err(_) => sheet.write_string_with_format(row, column, cell.told(), &wrapped)?,
                },
                Cell::Number(_) | Cell::Empty => continue,
            };
        }
    }
    Ok(())
}

/// The names with a number behind those that were there already; case makes no difference to a spreadsheet.
fn distinct(head: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let distinct = head.into_iter().map(|name| {
        let mut own = name.clone();
        let mut number = 2;
        while !seen.insert(own.to_lowercase()) {
            own = format!("{name} ({number})");
            number += 1;
        }
        own
    });
    distinct.collect()
}

/// At most as long as a cell may be; characters that XML forbids are left out.
#[must_use]
pub fn shortened(text: String) -> String {
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= LONGEST
    };
    text.chars().filter(|c| *c >= ' ' || matches!(c, '\n' | '\t')).take_while(fits).collect()
}

/// Points with the matter they stand in; a column or a row a version.
fn points(report: &Report<'_>) -> (Vec<String>, Vec<Vec<Cell>>) {
    let comparison = report.comparison;
    let said = |point: usize, version: usize| {
        let words = comparison.places_at(point, version).iter().map(|place| comparison.words(*place));
        words.collect::<Vec<_>>().join("\n")
    };
    let groups = comparison.arranged(report.project).groups;
    let matters: BTreeMap<usize, usize> =
        groups.iter().flat_map(|group| group.points.iter().map(|point| (*point, group.matter))).collect();
    let numbered = |index: usize| {
        let point = &comparison.points[index];
        let matter = matters.get(&index).copied();
        vec![
            Cell::Text(lists::point_id(index)),
            Cell::text(&one_line(&point.label)),
            Cell::measured(point.score),
            matter.map_or(Cell::Empty, |matter| Cell::Text(lists::matter_id(matter))),
            Cell::text(&matter.map_or_else(String::new, |matter| one_line(&comparison.matters[matter].label))),
            Cell::count(comparison.tally_at(index).outlets),
            Cell::count(comparison.tally_at(index).origins),
        ]
    };
    let head = ["point", "label", "score", "matter", "matter_label", "outlets", "origins"].map(str::to_owned);
    if comparison.versions.len() <= COLUMNS {
        let names = comparison.versions.iter().map(|version| version.name.clone());
        let head = head.into_iter().chain(names).collect();
        let rows = (0..comparison.points.len()).map(|index| {
            let mut row = numbered(index);
            row.extend((0..comparison.versions.len()).map(|version| Cell::text(&said(index, version))));
            row
        });
        return (head, rows.collect());
    }
    let mut rows = Vec::new();
    for index in 0..comparison.points.len() {
        for version in comparison.speaking(index) {
            let mut row = numbered(index);
            row.extend([Cell::text(&comparison.versions[version].name), Cell::text(&said(index, version))]);
            rows.push(row);
        }
    }
    (head.into_iter().chain(["version", "text"].map(str::to_owned)).collect(), rows)
}

/// Scored pairs; those that decisions hold together or apart say so.
fn links(report: &Report<'_>) -> (Vec<String>, Vec<Vec<Cell>>) {
    let hand = Resolved::new(report.project, report.comparison);
    let rows = report.comparison.links.iter().map(|link| {
        let standing = match hand.of_pair(link.a, link.b) {
            Some(hand) if hand.is_together() => "together",
            Some(_) => "apart",
            None => "",
        };
        let [stand, only_a, only_b] = parts::cells(report.comparison, link);
        vec![
            Cell::text(&report.id(link.a)),
            Cell::text(&report.id(link.b)),
            Cell::measured(link.score),
            Cell::text(standing),
            link.evidence.meaning.map_or(Cell::Empty, Cell::measured),
            Cell::measured(link.evidence.words),
            Cell::text(&link.evidence.names.join("; ")),
            Cell::text(&link.evidence.numbers.join("; ")),
            stand,
            only_a,
            only_b,
        ]
    });
    let head =
        ["a", "b", "score", "decided", "meaning", "words", "names", "numbers", "how they stand", "only a", "only b"];
    (head.map(str::to_owned).to_vec(), rows.collect())
}

/// The spreadsheet with its evidence packed in.
fn carrying(book: &[u8], report: &Report<'_>) -> Result<Vec<u8>, ExportError> {
    const RELATIONS: &str = "xl/_rels/workbook.xml.rels";
    let mut archive = ZipArchive::new(Cursor::new(book))?;
    let mut parts = Vec::with_capacity(archive.len() + 1);
    for index in 0..archive.len() {
        let mut file = archive.by_index(index)?;
        let name = file.name()?.into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        if name == RELATIONS {
            let relation = format!(
                "<Relationship Id=\"rIdEvidence\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"../{}\"/></Relationships>",
                evidence::PART
            );
            bytes = String::from_utf8_lossy(&bytes).replace("</Relationships>", &relation).into_bytes();
        }
        parts.push((name, bytes));
    }
    let evidence = Evidence::of(report, quoted(report));
    parts.push((evidence::PART.to_owned(), evidence::part(&evidence).into_bytes()));
    packed(&parts)
}

/// The cells of the spreadsheet that quote, and what they quote.
fn quoted(report: &Report<'_>) -> Vec<QuotedCell> {
    let comparison = report.comparison;
    let quote = |place: &Place| report.shown(*place).map(|shown| Quote::new(shown.article, shown.statement.span));
    let cell = |sheet: &str, column: usize, row: usize, places: &[Place]| QuotedCell {
        at: format!("{sheet}!{}{row}", letters(column)),
        quotes: places.iter().filter_map(quote).collect(),
    };
    let text = columns::head().position(|name| name == "text").unwrap_or(0);
    let statements = (2..).zip(report.statements());
    let mut cells: Vec<QuotedCell> =
        statements.map(|(row, shown)| cell("Statements", text, row, &[shown.place])).collect();
    let wide = comparison.versions.len() <= COLUMNS;
    let mut row = 1;
    for point in 0..comparison.points.len() {
        row += usize::from(wide);
        for version in comparison.speaking(point) {
            row += usize::from(!wide);
            let column = if wide { BEFORE + version } else { BEFORE + 1 };
            cells.push(cell("Points", column, row, comparison.places_at(point, version)));
        }
    }
    cells
}

/// `A` for the first column.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    if column < 26 { last.to_string() } else { letters(column / 26 - 1) + &last.to_string() }
}
