//! Zip archives that are the same to the byte for the same parts. Knows nothing of what the parts hold.

use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// No form of report has the ending of that path; the second part lists the endings that there are.
    #[error("{0} was not written: no report ends so. Choose a name that ends in {1}")]
    Ending(String, String),
    /// A PDF is asked for; the second part lists the endings that there are.
    #[error(
        "{0} was not written: reports are not written as PDF. Write a web page and print it to a PDF in your browser, or a Word document and save it as one there; a report ends in {1}"
    )]
    Pdf(String, String),
    /// The archive refused.
    #[error("the archive could not be made ({0}). Try another format")]
    Archive(#[from] zip::result::ZipError),
    /// A part could not be written into it.
    #[error("the archive could not be written ({0}). Try another format")]
    Written(#[from] std::io::Error),
    /// A figure could not be drawn.
    #[error("the picture {0} could not be drawn ({1}). Its .svg holds the same")]
    Picture(String, String),
    /// The spreadsheet refused.
    #[error("the spreadsheet could not be made ({0}). Try csv instead")]
    Spreadsheet(#[from] rust_xlsxwriter::XlsxError),
}

/// The parts under their names, in order, deflated; no time and no owner is kept.
pub(super) fn packed(parts: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ExportError> {
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
