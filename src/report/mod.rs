//! Comparison → bytes: one file a format. Knows nothing of files or windows.

mod conllu;
mod csv;
mod html;
mod html_framing;
mod html_parts;
mod json;
mod markdown;
mod statements_text;
mod table;

pub use conllu::conllu;
pub use csv::csv;
pub use html::html;
pub use json::{article_record, comparison_json};
pub use markdown::markdown;
pub use statements_text::statements_text;
pub use table::Report;
