//! File dialogs: the system's own, asked once a frame so that the window never waits; where none runs, a path is typed.
//! Knows nothing of what is done with the path.

use super::{App, overlay::Overlay};
use crate::{
    locale::tr,
    report::Format,
    session::{Existing, Input, Session, openable},
};
use rfd::{AsyncFileDialog, FileHandle};
use std::{
    future::Future,
    path::PathBuf,
    pin::Pin,
    task::{Context, Poll, Waker},
};

/// What a dialog is for.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Purpose {
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
    fn typed(self) -> Overlay {
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
    purpose: Purpose,
    suggested: String,
    answer: Option<Answer>,
    begun: Option<f64>,
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

    fn ask(&self) -> Answer {
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

impl App {
    /// Looks whether the open dialog was answered.
    pub(super) fn poll_dialog(&mut self, ctx: &egui::Context) {
        /// A dialog that says no sooner than a person could has never been there.
        const TOO_QUICK: f64 = 0.35;
        let Some(mut dialog) = self.dialog.take() else { return };
        let now = ctx.input(|input| input.time);
        let begun = *dialog.begun.get_or_insert(now);
        let mut answer = dialog.answer.take().unwrap_or_else(|| dialog.ask());
        match answer.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Pending => {
                dialog.answer = Some(answer);
                self.dialog = Some(dialog);
                ctx.request_repaint_after(std::time::Duration::from_millis(100));
            }
            Poll::Ready(Some(files)) => {
                let paths = files.iter().map(|file| file.path().to_owned()).collect();
                self.chosen(dialog.purpose, paths);
            }
            Poll::Ready(None) if now - begun < TOO_QUICK => {
                self.screen.typed = dialog.suggested;
                self.screen.refused = None;
                self.screen.overlay = dialog.purpose.typed();
            }
            Poll::Ready(None) => {}
        }
    }

    fn chosen(&mut self, purpose: Purpose, paths: Vec<PathBuf>) {
        match (purpose, paths.into_iter().collect::<Vec<_>>()) {
            (_, paths) if paths.is_empty() => {}
            (Purpose::Open | Purpose::Add | Purpose::Codebook, paths) => self.tell(Input::Files(paths)),
            (Purpose::Correct(article), mut paths) => {
                if let Some(input) = corrected(&self.session, article, paths.swap_remove(0)) {
                    self.tell(input);
                }
            }
            (Purpose::Glosses, mut paths) => self.tell(Input::Glosses(paths.swap_remove(0))),
            (Purpose::Verify, mut paths) => self.tell(Input::Verify(paths.swap_remove(0))),
            // The system's dialog has asked whether a file that is there may be replaced.
            (Purpose::Save, mut paths) => self.tell(Input::SaveAs(paths.swap_remove(0), Existing::Replace)),
            (Purpose::Export(_) | Purpose::ExportCodebook, mut paths) => {
                self.tell(Input::Export(paths.swap_remove(0), Existing::Replace));
            }
        }
    }
}

/// That a file holds the corrected text of the article of that position.
pub(super) fn corrected(session: &Session, article: u32, path: PathBuf) -> Option<Input> {
    let article = session.articles().get(article as usize)?;
    Some(Input::Reimport(article.id.clone(), path))
}
