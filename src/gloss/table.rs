//! A table of pairs: rows of cells. Does not know what becomes of them.

use super::pair::Pair;
use crate::text::Language;

/// Names of the column that holds the statement's words, and of the one that holds their translation, the surest first.
const COLUMNS: [[&str; 3]; 2] = [["words", "text", "source"], ["gloss", "translation", "target"]];

/// The pairs of a table, in the order of its rows.
pub(super) fn pairs(text: &str) -> Vec<Pair> {
    let mut rows = rows(text).into_iter().peekable();
    let named = rows.peek().and_then(|first| columns(first));
    if named.is_some() {
        rows.next();
    }
    let (words, gloss) = named.unwrap_or((0, 1));
    let pair = |row: Vec<String>| {
        let cell = |at: usize| row.get(at).cloned();
        Some(Pair { from: Language::UNKNOWN, into: Language::UNKNOWN, words: cell(words)?, gloss: cell(gloss)? })
    };
    rows.filter_map(pair).collect()
}

/// Positions of the two columns, where the row names them.
fn columns(row: &[String]) -> Option<(usize, usize)> {
    let [words, gloss] = COLUMNS
        .map(|names| names.iter().find_map(|name| row.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name))));
    words.zip(gloss)
}

fn rows(text: &str) -> Vec<Vec<String>> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    if first.contains('\t') {
        return text.lines().map(|line| line.split('\t').map(unquoted).collect()).collect();
    }
    let count = |sign: char| first.matches(sign).count();
    let delimiter = if count(';') > count(',') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let row = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
    reader.records().filter_map(Result::ok).map(row).collect()
}

/// A cell without the quotation marks that a spreadsheet puts around it; those of the words themselves stay.
fn unquoted(cell: &str) -> String {
    let inside = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let inside = inside.filter(|inside| !inside.replace("\"\"", "").contains('"'));
    inside.map_or_else(|| cell.to_owned(), |inside| inside.replace("\"\"", "\""))
}
