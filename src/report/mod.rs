//! Comparison → documents that people read: one file a format; and `Format`, every form that is written.

mod figure;
mod figure_bars;
mod figure_coverage;
mod figures;
#[cfg(feature = "ui")]
pub(crate) mod fonts;
#[cfg(feature = "ui")]
mod picture;
mod markdown_text;
mod composite;
mod guide;
mod markdown;
mod html_page;
mod html_parts;
mod html_coverage;
mod html_matters;
mod html_composite;
mod html_framing;
mod html;
mod docx_parts;
mod docx_paper;
mod docx_matters;
mod docx;
mod format;

pub use crate::records::{
    Evidence, ExportError, PART, Quote, QuotedCell, article_record, comparison_json, conllu, csv, findings,
    measured_json, measured_markdown, passage_hash, qdc, qdpx, shortened, statements_text, tei, write_comparison_json,
    xlsx,
};
pub use crate::tables::{Report, one_space};
pub use composite::composite_markdown;
pub use docx::docx;
pub use figure::Figure;
pub use figures::figures;
pub use format::Format;
pub use guide::guide;
pub use html::html;
pub use markdown::markdown;
#[cfg(feature = "ui")]
pub use picture::Painter;
