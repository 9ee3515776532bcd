//! The forms of a report: what each is called, what its files end in, and which exporter makes it. Knows nothing of files.

use super::{ExportError, Report};
use std::path::Path;

/// A form of a report.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// One JSON record.
    Json,
    /// One self-contained page.
    Html,
    /// Markdown.
    Md,
    /// One row a statement.
    Csv,
    /// A spreadsheet.
    Xlsx,
    /// A Word document.
    Docx,
    /// A REFI-QDA project.
    Qdpx,
    /// TEI P5 with parallel segmentation.
    Tei,
    /// One narrative with its apparatus, in Markdown.
    Composite,
    /// The codebook, as REFI-QDA.
    Qdc,
    /// The sources, as BibTeX.
    Bib,
    /// The sources, as CSL-JSON.
    Csl,
    /// The sources, as RIS.
    Ris,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 13] = [
        Self::Json,
        Self::Html,
        Self::Md,
        Self::Csv,
        Self::Xlsx,
        Self::Docx,
        Self::Qdpx,
        Self::Tei,
        Self::Composite,
        Self::Qdc,
        Self::Bib,
        Self::Csl,
        Self::Ris,
    ];

    /// What it is called on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Html => "html",
            Self::Md => "md",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Docx => "docx",
            Self::Qdpx => "qdpx",
            Self::Tei => "tei",
            Self::Composite => "composite",
            Self::Qdc => "qdc",
            Self::Bib => "bib",
            Self::Csl => "csl",
            Self::Ris => "ris",
        }
    }

    /// What it is, in a few words.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::Json => "One JSON record",
            Self::Html => "One self-contained page",
            Self::Md => "Markdown",
            Self::Csv => "One row a statement",
            Self::Xlsx => "A spreadsheet: points, statements, links, framing, sources",
            Self::Docx => "A Word document",
            Self::Qdpx => "A REFI-QDA project, for QualCoder, NVivo, MAXQDA, ATLAS.ti",
            Self::Tei => "TEI P5 with parallel segmentation",
            Self::Composite => "One narrative with its apparatus, in Markdown",
            Self::Qdc => "The codebook, as REFI-QDA",
            Self::Bib => "The sources, as BibTeX",
            Self::Csl => "The sources, as CSL-JSON",
            Self::Ris => "The sources, as RIS",
        }
    }

    /// What its files end in; `None` for a form that shares its ending with another.
    #[must_use]
    pub fn ending(self) -> Option<&'static str> {
        (self != Self::Composite).then(|| self.name())
    }

    /// The form that a file's ending asks for, whatever its case; `None` for an ending that no form has.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        match ending.to_ascii_lowercase().as_str() {
            "htm" => Some(Self::Html),
            "markdown" => Some(Self::Md),
            "xml" => Some(Self::Tei),
            ending => Self::ALL.into_iter().find(|format| format.ending() == Some(ending)),
        }
    }

    /// The form that a path asks for by its ending.
    ///
    /// # Errors
    /// [`ExportError::Ending`] for an ending that no form has.
    pub fn of_path(path: &Path) -> Result<Self, ExportError> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        let unknown = || ExportError::Ending(path.display().to_string(), Self::endings());
        Self::of_ending(&ending).ok_or_else(unknown)
    }

    /// The endings of all forms, for people: `.json, .html, … or .ris`.
    #[must_use]
    pub fn endings() -> String {
        let all: Vec<String> = Self::ALL.into_iter().filter_map(Self::ending).map(|e| format!(".{e}")).collect();
        all.split_last().map_or_else(String::new, |(last, others)| format!("{} or {last}", others.join(", ")))
    }

    /// The report in this form.
    ///
    /// # Errors
    /// [`ExportError`] if an archive or a spreadsheet refuses.
    pub fn written(self, report: &Report<'_>) -> Result<Vec<u8>, ExportError> {
        Ok(match self {
            Self::Json => (super::comparison_json(report.comparison, None) + "\n").into_bytes(),
            Self::Html => super::html(report).into_bytes(),
            Self::Md => super::markdown(report).into_bytes(),
            Self::Csv => super::csv(report).into_bytes(),
            Self::Tei => super::tei(report).into_bytes(),
            Self::Xlsx => super::xlsx(report)?,
            Self::Docx => super::docx(report)?,
            Self::Qdpx => super::qdpx(report)?,
            Self::Composite => super::composite_markdown(report).into_bytes(),
            Self::Qdc => super::qdc(&report.project.codebook).into_bytes(),
            Self::Bib => super::bibtex(report).into_bytes(),
            Self::Csl => super::csl(report).into_bytes(),
            Self::Ris => super::ris(report).into_bytes(),
        })
    }
}
