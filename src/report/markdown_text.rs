//! Text in Markdown, what it reserves escaped.

use crate::tables::table::one_line;

/// One line with what Markdown reserves escaped.
pub(super) fn escaped(text: &str) -> String {
    kept(&one_line(text))
}

/// The same, white space as it is.
pub(super) fn kept(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(c);
            }
            '&' => out.push_str("&amp;"),
            '\n' | '\r' | '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
