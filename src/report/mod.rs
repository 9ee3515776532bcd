//! Comparison → bytes: one file a format. Knows nothing of files or windows.

mod columns;
mod conllu;
mod csv;
mod docx;
mod docx_matters;
mod docx_parts;
mod format;
#[cfg(feature = "ui")]
pub(crate) mod fonts;
#[cfg(feature = "ui")]
mod picture;
mod figure;
mod figure_bars;
mod figure_coverage;
mod composite;
mod html;
mod html_composite;
mod html_coverage;
mod html_framing;
mod html_matters;
mod html_parts;
mod json;
mod ledger;
mod lists;
mod markdown;
mod measured;
mod package;
mod qdc;
mod qdpx;
mod reference;
mod bibtex;
mod csl;
mod ris;
mod statements_text;
mod table;
mod tei;
mod value;
mod written;
mod xlsx;

pub use bibtex::bibtex;
pub use composite::composite_markdown;
pub use conllu::conllu;
pub use csl::csl;
pub use csv::csv;
pub use docx::docx;
pub use figure::{Figure, figures};
pub use format::Format;
pub use html::html;
pub use json::{article_record, comparison_json};
pub use markdown::markdown;
pub use measured::{measured_json, measured_markdown};
pub use package::ExportError;
#[cfg(feature = "ui")]
pub use picture::Painter;
pub use qdc::qdc;
pub use qdpx::qdpx;
pub use ris::ris;
pub use statements_text::statements_text;
pub use table::Report;
pub use tei::tei;
pub use xlsx::xlsx;
