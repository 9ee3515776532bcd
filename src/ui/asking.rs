//! Asking for files: the system's dialog is looked at once a frame, so that the window never waits; where none runs, a path is
//! typed.

use super::{app::App, dialog::Purpose};
use crate::{
    scene::overlay::corrected,
    session::{Existing, Input},
};
use std::{
    path::PathBuf,
    task::{Context, Poll, Waker},
};

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
                self.screen.above.typed = dialog.suggested;
                self.screen.above.refused = None;
                self.screen.above.overlay = dialog.purpose.typed();
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
