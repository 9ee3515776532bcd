//! One file a format, each: a name and bytes → drafts and problems. None of them repairs, judges or gives ids: that is
//! done once, for all, behind them.

mod database;
mod extract;
mod front;
mod html;
mod json;
mod markdown;
mod metadata;
mod record;
mod table;
mod text;

use super::{Problem, read::Found, sniff::Format};

/// Reads a file of a known format.
pub(super) fn read(format: Format, name: &str, bytes: &[u8]) -> Found {
    match format {
        Format::Text => text::read(bytes),
        Format::Markdown => markdown::read(bytes),
        Format::Html => html::read(name, bytes, None),
        Format::Json => json::read(name, bytes),
        Format::Table => table::read(name, bytes),
        _ => refused(name, "old-word", "is a Word file of the old kind; save it as .docx and try again"),
    }
}

fn refused(name: &str, code: &str, why: &str) -> Found {
    Found::nothing(Problem::new(code, format!("{name} {why}.")))
}
