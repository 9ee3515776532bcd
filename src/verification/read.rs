//! A report's bytes → what it shows. Does not judge any of it.

use super::{displayed::Displayed, document, page, workbook};
use crate::report::Format;

/// Reads a report back; `None` where the bytes are none that can carry evidence.
pub(super) fn displayed(bytes: &[u8]) -> Option<(Format, Displayed)> {
    if !bytes.starts_with(b"PK") {
        return Some((Format::Html, page::page(bytes)));
    }
    document::document(bytes)
        .map(|read| (Format::Docx, read))
        .or_else(|| workbook::workbook(bytes).map(|read| (Format::Xlsx, read)))
}
