//! Tables of articles: CSV and TSV, one article a row.

use super::{
    html,
    record::{self, Field},
};
use crate::article::Problem;
use crate::import::draft::Found;
use crate::locale::message;
use crate::unpack::decode;
use crate::work::limits;

/// Reads a table whose first row names the columns; without one the column with the longest texts is the body.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    let decoded = decode(bytes, None);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(&decoded.text))
        .has_headers(false)
        .flexible(true)
        .from_reader(decoded.text.as_bytes());
    let mut found = Found::default();
    let mut rows = Vec::new();
    for row in reader.records().take(limits::ARTICLES + 1) {
        match row {
            Ok(row) => rows.push(row),
            Err(error) => found
                .problems
                .push(Problem::new("bad-record", message!("import-bad-row", name = name, why = error.to_string()))),
        }
    }
    let names = columns(&rows);
    if !names.iter().any(|n| record::meaning(n).is_some_and(|(field, _)| field == Field::Text)) {
        let said = message!("import-no-text-column", name = name);
        return Found::nothing(Problem::new("no-text-column", said));
    }
    let headed = rows.first().is_some_and(is_header);
    for row in rows.iter().skip(usize::from(headed)) {
        let cells = names.iter().map(String::as_str).zip(row.iter().map(str::to_owned));
        let mut draft = record::draft(record::fields(cells));
        if draft.text.trim_start().starts_with('<') && draft.text.contains("</") {
            let body = html::fragment(&draft.text);
            (draft.text, draft.shape) = (body.text, body.shape);
        }
        draft.encoding.clone_from(&decoded.encoding);
        draft.media_type = "text/csv";
        found.drafts.push(draft);
    }
    found
}

/// The mark between cells: the one of tab, comma, semicolon and bar that the first line holds most often.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or("");
    let count = |mark: u8| first.bytes().filter(|b| *b == mark).count();
    *[b',', b'\t', b';', b'|'].iter().max_by_key(|mark| (count(**mark), **mark == b',')).unwrap_or(&b',')
}

fn is_header(row: &csv::StringRecord) -> bool {
    let known = row.iter().filter(|cell| record::meaning(cell).is_some()).count();
    known >= 2 || (known == 1 && row.len() <= 2)
}

/// The columns' names: those of the first row, with a name for the body where none says it.
fn columns(rows: &[csv::StringRecord]) -> Vec<String> {
    let headed = rows.first().is_some_and(is_header);
    let width = rows.iter().map(csv::StringRecord::len).max().unwrap_or(0);
    let mut names: Vec<String> =
        (0..width).map(|c| if headed { rows[0].get(c).unwrap_or("").to_owned() } else { String::new() }).collect();
    if !names.iter().any(|n| record::meaning(n).is_some_and(|(field, _)| field == Field::Text)) {
        let length = |c: usize| {
            rows.iter().skip(usize::from(headed)).take(200).map(|r| r.get(c).map_or(0, str::len)).sum::<usize>()
        };
        let counted = rows.len().saturating_sub(usize::from(headed)).clamp(1, 200);
        let longest = (0..width)
            .filter(|c| names[*c].is_empty() || record::meaning(&names[*c]).is_none())
            .max_by_key(|c| (length(*c), width - c));
        if let Some(longest) = longest.filter(|c| length(*c) / counted >= 120) {
            "text".clone_into(&mut names[longest]);
        }
    }
    names
}
