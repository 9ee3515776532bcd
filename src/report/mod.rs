//! Comparison → bytes: one file a format. Knows nothing of files or windows.

mod conllu;
mod csv;
mod docx;
mod html;
mod html_framing;
mod html_parts;
mod json;
mod markdown;
mod package;
mod qdpx;
mod statements_text;
mod table;
mod tei;
mod xlsx;

pub use conllu::conllu;
pub use csv::csv;
pub use docx::docx;
pub use html::html;
pub use json::{article_record, comparison_json};
pub use markdown::markdown;
pub use package::ExportError;
pub use qdpx::{qdc, qdpx};
pub use statements_text::statements_text;
pub use table::Report;
pub use tei::tei;
pub use xlsx::xlsx;
