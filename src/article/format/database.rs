//! Downloads of newspaper databases, many articles in one file: Nexis Uni and Factiva. Knows nothing of file formats: it
//! is given blocks or a parsed page.

use crate::article::draft::{Draft, Part};
use dom_query::Document;

/// The articles of a download, if the blocks are one.
pub(super) fn split(_parts: &[Part]) -> Option<Vec<Draft>> {
    None
}

/// The articles of a download saved as a page, if the page is one.
pub(super) fn of_page(_page: &Document) -> Option<Vec<Draft>> {
    None
}
