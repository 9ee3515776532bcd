//! File dialogs: what each is for, and how the system is asked. Does not know what is done with the path.

use crate::{locale::tr, report::Format, scene::overlay::Overlay, session::openable};
use rfd::{AsyncFileDialog, FileHandle};
use std::{future::Future, pin::Pin};

/// What a dialog is for.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Open,
    Add,
    Codebook,
    Glosses,
    Correct(u32),
    Save,
    Export(Format),
    ExportCodebook,
    Verify,
}

impl Purpose {
    /// What the dialog is called.
    fn title(self) -> &'static str {
        self.typed().title()
    }

    /// The window in which a path is typed where the system has no dialog.
    pub(super) fn typed(self) -> Overlay {
        match self {
            Self::Open => Overlay::OpenPath,
            Self::Add => Overlay::AddPath,
            Self::Codebook => Overlay::CodebookPath,
            Self::Glosses => Overlay::GlossesPath,
            Self::Correct(article) => Overlay::CorrectPath(article),
            Self::Save => Overlay::SavePath,
            Self::Export(_) => Overlay::ExportPath,
            Self::ExportCodebook => Overlay::ExportCodebookPath,
            Self::Verify => Overlay::VerifyPath,
        }
    }
}

type Answer = Pin<Box<dyn Future<Output = Option<Vec<FileHandle>>>>>;

/// An open dialog.
pub(super) struct Dialog {
    pub(super) purpose: Purpose,
    pub(super) suggested: String,
    pub(super) answer: Option<Answer>,
    pub(super) begun: Option<f64>,
}

impl Dialog {
    fn new(purpose: Purpose, suggested: &str) -> Self {
        Self { purpose, suggested: suggested.to_owned(), answer: None, begun: None }
    }

    /// Asks for a project or articles.
    pub(super) fn open() -> Self {
        Self::new(Purpose::Open, "")
    }

    /// Asks for further articles.
    pub(super) fn add() -> Self {
        Self::new(Purpose::Add, "")
    }

    /// Asks for a codebook to take codes from.
    pub(super) fn take_codebook() -> Self {
        Self::new(Purpose::Codebook, "")
    }

    /// Asks for a file of glosses.
    pub(super) fn glosses() -> Self {
        Self::new(Purpose::Glosses, "")
    }

    /// Asks for a corrected text of the article of that position.
    pub(super) fn correct(article: u32) -> Self {
        Self::new(Purpose::Correct(article), "")
    }

    /// Asks where to save.
    pub(super) fn save(suggested: &str) -> Self {
        Self::new(Purpose::Save, suggested)
    }

    /// Asks where to write a report of that form.
    pub(super) fn export(format: Format, title: &str) -> Self {
        let name = title.replace(['/', '\\', ':'], "-");
        Self::new(Purpose::Export(format), &format!("{name}.{}", format.ending()))
    }

    /// Asks where to write the codebook.
    pub(super) fn codebook() -> Self {
        Self::new(Purpose::ExportCodebook, "codebook.qdc")
    }

    /// Asks for a report to verify.
    pub(super) fn verify() -> Self {
        Self::new(Purpose::Verify, "")
    }

    pub(super) fn ask(&self) -> Answer {
        let dialog = AsyncFileDialog::new().set_title(self.purpose.title());
        match self.purpose {
            Purpose::Open | Purpose::Add => Box::pin(
                dialog.add_filter(tr!("files-articles"), &openable()).add_filter(tr!("files-all"), &["*"]).pick_files(),
            ),
            Purpose::Correct(_) => {
                let asked = dialog.add_filter(tr!("files-articles"), &openable()).pick_file();
                Box::pin(async { asked.await.map(|file| vec![file]) })
            }
            Purpose::Verify => {
                Box::pin(dialog.add_filter(tr!("files-report"), &["html", "htm", "docx", "xlsx"]).pick_files())
            }
            Purpose::Codebook => Box::pin(dialog.add_filter(tr!("files-codebook"), &["qdc"]).pick_files()),
            Purpose::Glosses => {
                Box::pin(dialog.add_filter(tr!("files-glosses"), &["tsv", "csv", "txt", "tmx"]).pick_files())
            }
            Purpose::Save => {
                let asked =
                    dialog.add_filter(tr!("files-project"), &["ron"]).set_file_name(&self.suggested).save_file();
                Box::pin(async { asked.await.map(|file| vec![file]) })
            }
            Purpose::Export(format) => self.ask_for_report(dialog, format),
            Purpose::ExportCodebook => self.ask_for_report(dialog, Format::Qdc),
        }
    }

    fn ask_for_report(&self, dialog: AsyncFileDialog, format: Format) -> Answer {
        let asked = dialog.add_filter(format.title(), &[format.ending()]).set_file_name(&self.suggested).save_file();
        Box::pin(async { asked.await.map(|file| vec![file]) })
    }
}
