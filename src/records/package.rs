//! Zip archives that are the same to the byte for the same parts. Knows nothing of what the parts hold.

use crate::locale::{Message, message};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum ExportError {
    /// No form of report has the ending of that path; the second part lists the endings that there are.
    Ending(String, String),
    /// A PDF is asked for; the second part lists the endings that there are.
    Pdf(String, String),
    /// The archive refused.
    Archive(#[from] zip::result::ZipError),
    /// A part could not be written into it.
    Written(#[from] std::io::Error),
    /// A figure could not be drawn.
    Picture(String, String),
    /// The spreadsheet refused.
    Spreadsheet(#[from] rust_xlsxwriter::XlsxError),
}

impl ExportError {
    /// Why, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Ending(path, endings) => message!("export-ending", path = path, endings = endings),
            Self::Pdf(path, endings) => message!("export-pdf", path = path, endings = endings),
            Self::Archive(why) => message!("export-archive", why = why.to_string()),
            Self::Written(why) => message!("export-archive-not-written", why = why),
            Self::Picture(name, why) => message!("export-picture", name = name, why = why),
            Self::Spreadsheet(why) => message!("export-spreadsheet", why = why.to_string()),
        }
    }
}

/// The parts under their names, in order, deflated; no time and no owner is kept.
pub(crate) fn packed(parts: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ExportError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
