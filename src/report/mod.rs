//! Comparison → bytes: one file a format. Knows nothing of files or windows.

mod json;

pub use json::{article_record, comparison_json};
