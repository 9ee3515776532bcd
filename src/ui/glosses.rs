//! What the user does to glosses: writes, pastes, takes from a file, shows. Does not know how they are drawn.

use super::{app::App, dialog::Dialog};
use crate::{command::GlossCommand, scene::doing::Focus};

impl App {
    /// Carries a command about glosses out.
    pub(super) fn gloss_command(&mut self, ctx: &egui::Context, command: GlossCommand) {
        match command {
            GlossCommand::Take => self.dialog = Some(Dialog::glosses()),
            GlossCommand::Show => self.screen.looks.glosses = !self.screen.looks.glosses,
            GlossCommand::Write | GlossCommand::Paste => self.draft_gloss(ctx, command),
        }
    }

    /// The field for the gloss of the selected statement gets the keyboard, with the gloss that it has or what is in the
    /// clipboard.
    fn draft_gloss(&mut self, ctx: &egui::Context, command: GlossCommand) {
        let Some(place) = self.state.selection.place() else { return };
        self.show_inspector();
        self.screen.looks.glosses = true;
        self.screen.drafts.focus = Some(Focus::Gloss);
        let held = self.models.gloss(place).map(|(words, _)| words.to_owned());
        self.screen.drafts.gloss = (Some(place), held.unwrap_or_default());
        if command == GlossCommand::Paste {
            self.screen.drafts.gloss.1.clear();
            ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste);
        }
    }
}
