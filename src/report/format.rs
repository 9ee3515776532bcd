//! The forms of a report: what each is called, what its files end in, and which exporter makes it. Knows nothing of files.

use crate::{
    citation,
    locale::{self, Language},
    records::ExportError,
    tables::Report,
};
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
    /// The sheet by which coders code, in Markdown.
    Guide,
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
    pub const ALL: [Self; 14] = [
        Self::Json,
        Self::Html,
        Self::Md,
        Self::Csv,
        Self::Xlsx,
        Self::Docx,
        Self::Qdpx,
        Self::Tei,
        Self::Composite,
        Self::Guide,
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
            Self::Guide => "guide",
            Self::Qdc => "qdc",
            Self::Bib => "bib",
            Self::Csl => "csl",
            Self::Ris => "ris",
        }
    }

    /// What it is, in a few words, in the language of this thread.
    #[must_use]
    pub fn title(self) -> &'static str {
        locale::say(self.key())
    }

    /// What it holds and what it is for, in one sentence, in the language of this thread.
    #[must_use]
    pub fn about(self) -> &'static str {
        locale::hint(self.key())
    }

    /// The message that says it.
    fn key(self) -> &'static str {
        match self {
            Self::Json => "format-json",
            Self::Html => "format-html",
            Self::Md => "format-md",
            Self::Csv => "format-csv",
            Self::Xlsx => "format-xlsx",
            Self::Docx => "format-docx",
            Self::Qdpx => "format-qdpx",
            Self::Tei => "format-tei",
            Self::Composite => "format-composite",
            Self::Guide => "format-guide",
            Self::Qdc => "format-qdc",
            Self::Bib => "format-bib",
            Self::Csl => "format-csl",
            Self::Ris => "format-ris",
        }
    }

    /// What its files end in.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Composite => "narrative.md",
            Self::Guide => "guide.md",
            _ => self.name(),
        }
    }

    /// The form that a file's ending asks for, whatever its case; `None` for an ending that no form has.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        match ending.to_ascii_lowercase().as_str() {
            "htm" => Some(Self::Html),
            "markdown" => Some(Self::Md),
            "xml" => Some(Self::Tei),
            ending => Self::ALL.into_iter().find(|format| format.ending() == ending),
        }
    }

    /// The form that a path asks for by its ending.
    ///
    /// # Errors
    /// [`ExportError::Ending`] for an ending that no form has, [`ExportError::Pdf`] for the one that people ask for most.
    pub fn of_path(path: &Path) -> Result<Self, ExportError> {
        let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
        for format in [Self::Composite, Self::Guide] {
            if name.ends_with(&format!(".{}", format.ending())) {
                return Ok(format);
            }
        }
        let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        let path = || path.display().to_string();
        match Self::of_ending(&ending) {
            Some(format) => Ok(format),
            None if ending.eq_ignore_ascii_case("pdf") => Err(ExportError::Pdf(path(), Self::endings())),
            None => Err(ExportError::Ending(path(), Self::endings())),
        }
    }

    /// The endings of all forms, for people: `.json, .html, … or .ris`.
    #[must_use]
    pub fn endings() -> String {
        let all: Vec<String> = Self::ALL.into_iter().map(|format| format!(".{}", format.ending())).collect();
        all.split_last().map_or_else(String::new, |(last, others)| format!("{} or {last}", others.join(", ")))
    }

    /// Whether it is for people, in their language; the others are for programs and name things in English.
    #[must_use]
    pub fn is_for_people(self) -> bool {
        matches!(self, Self::Html | Self::Md | Self::Xlsx | Self::Docx | Self::Composite | Self::Guide)
    }

    /// The report in this form, in English.
    ///
    /// # Errors
    /// [`ExportError`] if an archive or a spreadsheet refuses.
    pub fn written(self, report: &Report<'_>) -> Result<Vec<u8>, ExportError> {
        self.written_in(report, Language::English)
    }

    /// The report in this form, in that language where the form is for people.
    ///
    /// # Errors
    /// [`ExportError`] if an archive or a spreadsheet refuses.
    pub fn written_in(self, report: &Report<'_>, language: Language) -> Result<Vec<u8>, ExportError> {
        let language = if self.is_for_people() { language } else { Language::English };
        locale::speaking(language, || self.bytes(report))
    }

    fn bytes(self, report: &Report<'_>) -> Result<Vec<u8>, ExportError> {
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
            Self::Guide => super::guide(report).into_bytes(),
            Self::Qdc => super::qdc(&report.project.codebook).into_bytes(),
            Self::Bib => citation::bibtex(report.comparison).into_bytes(),
            Self::Csl => citation::csl(report.comparison).into_bytes(),
            Self::Ris => citation::ris(report.comparison).into_bytes(),
        })
    }
}
