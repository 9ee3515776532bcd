//! Comparison → bytes that programs read, and what a report carries to be verified: one file a format.

mod package;
pub(crate) mod evidence;
mod values;
mod json;
mod csv;
mod xlsx;
mod measured;
mod conllu;
mod statements_text;
pub(crate) mod qdc;
mod qdpx;
mod tei;

pub use conllu::conllu;
pub use csv::csv;
pub use evidence::{Evidence, PART, Quote, QuotedCell, findings, passage_hash};
pub use json::{article_record, comparison_json, write_comparison_json};
pub use measured::{measured_json, measured_markdown};
pub use package::ExportError;
pub(crate) use package::packed;
pub use qdc::qdc;
pub use qdpx::qdpx;
pub use statements_text::statements_text;
pub use tei::tei;
pub use xlsx::{shortened, xlsx};
