//! One row a statement, UTF-8 (RFC 4180). Knows nothing of spreadsheets.

use crate::tables::{Report, columns, value::Value};

/// The table; offsets are UTF-8 byte offsets into the article's body. A statement of several points names them all. A text
/// that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection).
#[must_use]
pub fn csv(report: &Report<'_>) -> String {
    let mut out = csv::WriterBuilder::new().from_writer(Vec::new());
    let _ = out.write_record(columns::head());
    for row in columns::rows(report) {
        let _ = out.write_record(row.into_iter().map(|value| match value {
            Value::Text(text) | Value::Day(text) => as_text(text),
            Value::Number(number) => number.to_string(),
            Value::Moment(_) | Value::Empty => value.told(),
        }));
    }
    out.into_inner().map_or_else(|_| String::new(), |bytes| String::from_utf8(bytes).unwrap_or_default())
}

/// Signs, wide ones among them, after which a spreadsheet computes or skips to the next cell.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

fn as_text(text: String) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text }
}
