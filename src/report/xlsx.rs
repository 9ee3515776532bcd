//! A spreadsheet: points, statements, links, every dimension of framing, sources, a sheet each. Knows nothing of cells' looks
//! beyond head, text and number.

use super::{
    columns::{self, Value as Cell},
    package::ExportError,
    table::Report,
};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet};

/// Versions up to which points are a table with a column each; with more, a row each.
const COLUMNS: usize = 100;
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
    let (head, rows) = points(report);
    sheet(&mut book, "Points", &head, rows)?;
    let head: Vec<&str> = columns::head().collect();
    sheet(&mut book, "Statements", &head, columns::rows(report))?;
    let (head, rows) = links(report);
    sheet(&mut book, "Links", &head, rows)?;
    for found in report.comparison.framing.dimensions.iter().filter(|found| !found.findings.is_empty()) {
        let head = ["subject", "finding", "version", "point", found.about.unit, "low", "high", "statements"];
        let rows = found.findings.iter().map(|finding| {
            let version = finding.version.and_then(|index| report.comparison.versions.get(index as usize));
            let mut ids: Vec<String> = finding.passages.iter().map(|passage| report.id(passage.place)).collect();
            ids.dedup();
            vec![
                Cell::text(&finding.subject),
                Cell::text(&finding.label),
                Cell::text(version.map_or("", |version| version.name.as_str())),
                finding.point.map_or(Cell::Empty, |point| Cell::text(&format!("p{}", point + 1))),
                finding.value.map_or(Cell::Empty, Cell::Number),
                finding.interval.map_or(Cell::Empty, |(low, _)| Cell::Number(low)),
                finding.interval.map_or(Cell::Empty, |(_, high)| Cell::Number(high)),
                Cell::text(&ids.join(" ")),
            ]
        });
        sheet(&mut book, found.about.title, &head, rows.collect())?;
    }
    let (head, rows) = sources(report);
    sheet(&mut book, "Sources", &head, rows)?;
    let method = super::table::method(report).into_iter().map(|line| vec![Cell::Text(line)]).collect();
    sheet(&mut book, "Method", &["How it was made"], method)?;
    Ok(book.save_to_buffer()?)
}

fn sheet(book: &mut Workbook, name: &str, head: &[&str], rows: Vec<Vec<Cell>>) -> Result<(), ExportError> {
    let bold = Format::new().set_bold().set_text_wrap();
    let dated = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let sheet: &mut Worksheet = book.add_worksheet();
    // Sheet names hold up to 31 characters and none of []:*?/\.
    let name: String = name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    sheet.set_name(name)?;
    for (column, title) in (0_u16..).zip(head) {
        sheet.write_string_with_format(0, column, *title, &bold)?;
        let wide =
            matches!(*title, "text" | "label" | "finding" | "How it was made") || (column > 2 && head[0] == "point");
        sheet.set_column_width(column, if wide { 48.0 } else { 16.0 })?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, cells) in (1..ROWS).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(text) => sheet.write_string_with_format(row, column, shortened(text), &wrapped)?,
                Cell::Number(number) if number.is_finite() => sheet.write_number(row, column, number)?,
                Cell::Day(day) => match ExcelDateTime::parse_from_str(&day) {
                    Ok(date) => sheet.write_datetime_with_format(row, column, &date, &dated)?,
                    Err(_) => sheet.write_string_with_format(row, column, shortened(day), &wrapped)?,
                },
                Cell::Number(_) | Cell::Empty => continue,
            };
        }
    }
    Ok(())
}

/// At most as long as a cell may be; characters that XML forbids are left out.
fn shortened(text: String) -> String {
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= LONGEST
    };
    text.chars().filter(|c| *c >= ' ' || matches!(c, '\n' | '\t')).take_while(fits).collect()
}

fn points<'a>(report: &Report<'a>) -> (Vec<&'a str>, Vec<Vec<Cell>>) {
    let comparison = report.comparison;
    let said = |reading: &crate::alignment::Reading| {
        let words = reading.statements.iter().map(|place| comparison.words(*place));
        words.collect::<Vec<_>>().join("\n")
    };
    let numbered = |index: usize| {
        let point = &comparison.points[index];
        vec![Cell::text(&format!("p{}", index + 1)), Cell::text(&point.label), Cell::Number(f64::from(point.score))]
    };
    if comparison.versions.len() <= COLUMNS {
        let names = comparison.versions.iter().map(|version| version.name.as_str());
        let head = ["point", "label", "score"].into_iter().chain(names).collect();
        let rows = comparison.points.iter().enumerate().map(|(index, point)| {
            let mut row = numbered(index);
            row.extend(point.readings.iter().map(|reading| Cell::text(&said(reading))));
            row
        });
        return (head, rows.collect());
    }
    let mut rows = Vec::new();
    for (index, point) in comparison.points.iter().enumerate() {
        let readings = point.readings.iter().zip(&comparison.versions);
        for (reading, version) in readings.filter(|(reading, _)| !reading.statements.is_empty()) {
            let mut row = numbered(index);
            row.extend([Cell::text(&version.name), Cell::text(&said(reading))]);
            rows.push(row);
        }
    }
    (vec!["point", "label", "score", "version", "text"], rows)
}

fn links(report: &Report<'_>) -> (Vec<&'static str>, Vec<Vec<Cell>>) {
    let rows = report.comparison.links.iter().map(|link| {
        vec![
            Cell::text(&report.id(link.a)),
            Cell::text(&report.id(link.b)),
            Cell::Number(f64::from(link.score)),
            link.evidence.meaning.map_or(Cell::Empty, |meaning| Cell::Number(f64::from(meaning))),
            Cell::Number(f64::from(link.evidence.words)),
            Cell::text(&link.evidence.names.join("; ")),
            Cell::text(&link.evidence.numbers.join("; ")),
        ]
    });
    (vec!["a", "b", "score", "meaning", "words", "names", "numbers"], rows.collect())
}

fn sources(report: &Report<'_>) -> (Vec<&'static str>, Vec<Vec<Cell>>) {
    let rows = report.comparison.articles.iter().map(|read| {
        let article = &read.article;
        let cell = |value: &Option<String>| Cell::some(value.as_deref());
        vec![
            Cell::text(article.id.as_str()),
            cell(&article.outlet),
            cell(&article.title),
            cell(&article.byline),
            Cell::day(article.published.as_deref()),
            Cell::text(article.language.tag()),
            cell(&article.url),
            cell(&article.origin.file),
            Cell::text(&article.origin.sha256),
        ]
    });
    (vec!["article", "outlet", "title", "byline", "published", "language", "address", "file", "sha256"], rows.collect())
}
