//! Comparison → bytes: one file a format. Knows nothing of files or windows.

mod coding;
mod columns;
mod conllu;
mod csv;
mod docx;
mod docx_matters;
mod docx_parts;
mod evidence;
mod format;
#[cfg(feature = "ui")]
pub(crate) mod fonts;
#[cfg(feature = "ui")]
mod picture;
mod figure;
mod figure_bars;
mod figure_coverage;
mod composite;
mod found;
mod html;
mod html_composite;
mod html_coverage;
mod html_framing;
mod html_matters;
mod html_parts;
mod values;
mod json;
mod ledger;
mod lists;
mod markdown;
mod measured;
mod methods;
mod origins;
mod package;
mod parts;
mod qdc;
mod qdpx;
mod statements_text;
mod table;
mod tei;
mod value;
mod written;
mod xlsx;

pub use coding::guide;
pub use composite::composite_markdown;
pub use conllu::conllu;
pub use csv::csv;
pub use docx::docx;
pub use evidence::{Evidence, PART, Quote, QuotedCell, findings, passage_hash};
pub use figure::{Figure, figures};
pub use format::Format;
pub use html::html;
pub use json::{article_record, comparison_json, write_comparison_json};
pub use markdown::markdown;
pub use measured::{measured_json, measured_markdown};
pub use package::ExportError;
#[cfg(feature = "ui")]
pub use picture::Painter;
pub use qdc::qdc;
pub use qdpx::qdpx;
pub use statements_text::statements_text;
pub use table::{Report, one_space};
pub use tei::tei;
pub use xlsx::{shortened, xlsx};
