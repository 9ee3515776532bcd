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

    /// What it is, in a few words.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Json => "Record (JSON)",
            Self::Html => "Web page",
            Self::Md => "Markdown",
            Self::Csv => "Table of statements (CSV)",
            Self::Xlsx => "Spreadsheet (Excel)",
            Self::Docx => "Document (Word)",
            Self::Qdpx => "Coding project (REFI-QDA)",
            Self::Tei => "Edition (TEI)",
            Self::Composite => "One narrative",
            Self::Guide => "Guide for coders",
            Self::Qdc => "Codebook (REFI-QDA)",
            Self::Bib => "Sources (BibTeX)",
            Self::Csl => "Sources (CSL-JSON)",
            Self::Ris => "Sources (RIS)",
        }
    }

    /// What it holds and what it is for, in one sentence.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::Json => "All that was found, as one JSON record, for programs of your own",
            Self::Html => "Everything in one self-contained page, to read, send and print",
            Self::Md => "Everything as plain text with headings and tables, for notes, wikis and git",
            Self::Csv => "One row a statement with its voice, matter and point, for any program that reads tables",
            Self::Xlsx => {
                "Matters, points, statements, links, decisions, framing and sources, a sheet each, to filter and count"
            }
            Self::Docx => "Everything with headings, tables and footnotes, to edit and to print",
            Self::Qdpx => {
                "Texts with matters, points, voices, frames, tags and notes as codes, for MAXQDA, NVivo, ATLAS.ti and QualCoder"
            }
            Self::Tei => "TEI P5 with parallel segmentation, for digital editions",
            Self::Composite => "The event told once, in sentences of the versions with their apparatus, in Markdown",
            Self::Guide => "The sheet by which people code blind: questions, answers and rules, in Markdown",
            Self::Qdc => "Your frames without the texts, for other coding programs",
            Self::Bib => "The articles, for LaTeX",
            Self::Csl => "The articles, for Zotero and Pandoc",
            Self::Ris => "The articles, for Zotero, EndNote and Citavi",
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
            Self::Guide => super::guide(report).into_bytes(),
            Self::Qdc => super::qdc(&report.project.codebook).into_bytes(),
            Self::Bib => super::bibtex(report).into_bytes(),
            Self::Csl => super::csl(report).into_bytes(),
            Self::Ris => super::ris(report).into_bytes(),
        })
    }
}
