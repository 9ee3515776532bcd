//! Carries commands out: what each means for the session, the view state and the window. Draws nothing.

use super::{app::App, dialog::Dialog};
use crate::{
    command::{Command, CompareCommand, EditCommand, FileCommand, HelpCommand, Menu, WindowCommand},
    kit::theme::{Palette, Theme},
    locale::Language,
    project::{By, Coded, Depth},
    scene::{
        Arrangement,
        doing::{Blind, Lesson, Side, Task},
        overlay::Overlay,
    },
    session::Input,
    statement::Place,
    view::{Layout, Selection, View},
};

impl App {
    /// Carries a command out.
    pub fn command(&mut self, ctx: &egui::Context, command: impl Into<Command>) {
        let command = command.into();
        let taken_back = matches!(command, Command::Edit(EditCommand::Undo | EditCommand::Redo));
        // What is decided on a selection is decided with the machine in sight: not while somebody codes blind.
        if self.screen.tasks.blind.is_none() || command.menu() != Menu::Edit || taken_back {
            self.carry_out(ctx, command);
        }
    }

    fn carry_out(&mut self, ctx: &egui::Context, command: Command) {
        match command {
            Command::File(of) => self.file_command(ctx, of),
            Command::Edit(of) => self.edit_command(ctx, of),
            Command::Matter(of) => self.matter_command(of),
            Command::Gloss(of) => self.gloss_command(ctx, of),
            Command::Show(view) => self.show_view(view),
            Command::Window(of) => self.window_command(ctx, of),
            Command::Speak(language) => self.choose_language(language),
            Command::Go(of) => self.go_command(of),
            Command::Compare(of) => self.compare_command(ctx, of),
            Command::Help(of) => self.help_command(of),
        }
    }

    fn file_command(&mut self, ctx: &egui::Context, command: FileCommand) {
        match command {
            FileCommand::New => self.tell(Input::New),
            FileCommand::Open => self.dialog = Some(Dialog::open()),
            FileCommand::OpenPath => self.overlay(Overlay::OpenPath),
            FileCommand::AddArticles => self.dialog = Some(Dialog::add()),
            FileCommand::Paste => {
                self.overlay(Overlay::Paste);
                self.screen.above.pasted = Default::default();
                // The clipboard comes into the field that has the keyboard: the text's.
                ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste);
            }
            FileCommand::Save => self.tell(Input::Save),
            FileCommand::SaveAs => self.dialog = Some(Dialog::save(&format!("{}.ron", self.session.title()))),
            FileCommand::NameProject => self.overlay(Overlay::NameProject),
            FileCommand::Export => self.overlay(Overlay::Exports),
            FileCommand::Verify => self.dialog = Some(Dialog::verify()),
            FileCommand::Quit => self.tell(Input::Close),
        }
    }

    fn show_view(&mut self, view: View) {
        (self.screen.tasks.task, self.screen.tasks.blind) = (None, None);
        self.state.show(view);
    }

    fn choose_language(&mut self, language: Language) {
        self.screen.looks.language = Some(language);
        self.speak(language);
    }

    fn window_command(&mut self, ctx: &egui::Context, command: WindowCommand) {
        let looks = &mut self.screen.looks;
        match command {
            WindowCommand::SplitView => self.split_view(),
            WindowCommand::Left => self.toggle(Side::Left),
            WindowCommand::Inspector => self.toggle(Side::Inspector),
            WindowCommand::Detach => {
                looks.detached = !looks.detached;
                self.show_inspector();
            }
            WindowCommand::Present => self.present(ctx, !self.screen.presenting),
            WindowCommand::Classroom => self.screen.tasks.lesson = Some(Lesson::default()),
            WindowCommand::CodeBlind => {
                self.screen.tasks.blind = Some(Blind { kind: Coded::Pair, name: String::new(), open: false });
            }
            WindowCommand::Light => self.set_palette(ctx, Palette::Light),
            WindowCommand::Dark => self.set_palette(ctx, Palette::Dark),
            WindowCommand::Contrast => self.set_palette(ctx, Palette::Contrast),
            WindowCommand::Bigger => self.zoom(ctx, ctx.zoom_factor() + 0.1),
            WindowCommand::Smaller => self.zoom(ctx, ctx.zoom_factor() - 0.1),
            WindowCommand::Usual => self.zoom(ctx, 1.0),
            WindowCommand::LargerText => looks.letters = (looks.letters + 0.1).min(2.0),
            WindowCommand::SmallerText => looks.letters = (looks.letters - 0.1).max(0.8),
            WindowCommand::WiderText => looks.measure = (looks.measure + 60.0).min(1_100.0),
            WindowCommand::NarrowerText => looks.measure = (looks.measure - 60.0).max(360.0),
            WindowCommand::Still => {
                looks.still = !looks.still;
                self.theme.apply(ctx, looks.still);
            }
        }
    }

    fn compare_command(&mut self, ctx: &egui::Context, command: CompareCommand) {
        match command {
            CompareCommand::Base => self.arrange_selected(Arrangement::Base),
            CompareCommand::Hide => self.arrange_selected(Arrangement::Hide),
            CompareCommand::OnlySpeaking => self.of_selected(Self::only_speaking),
            CompareCommand::ShowAll => self.state.hidden.clear(),
            CompareCommand::ByOutlet => self.set(|settings| settings.by = Some(By::Outlet)),
            CompareCommand::ByVoice => self.set(|settings| settings.by = Some(By::Voice)),
            CompareCommand::BySide => self.set(|settings| settings.by = Some(By::Side)),
            CompareCommand::Quick => self.set(|settings| settings.depth = Some(Depth::Quick)),
            CompareCommand::Deep => self.set(|settings| settings.depth = Some(Depth::Deep)),
            CompareCommand::Again => self.tell(Input::CompareAgain),
            CompareCommand::Cancel => self.cancel(ctx),
            CompareCommand::Findings => self.screen.tasks.task = Some(Task::Found),
            CompareCommand::Measure => self.measure(),
            CompareCommand::Copies => self.screen.tasks.task = Some(Task::Copies),
            CompareCommand::Texts => (self.screen.tasks.task, self.screen.tasks.text) = (Some(Task::Texts), None),
        }
    }

    fn help_command(&mut self, command: HelpCommand) {
        match command {
            HelpCommand::Palette => self.overlay(Overlay::Palette),
            HelpCommand::Help => self.overlay(Overlay::Help),
            HelpCommand::Keys => self.overlay(Overlay::Keys),
            HelpCommand::Tour => self.screen.said.tour = Some(0),
        }
    }

    /// Leaves the last thing that was begun; where nothing was, work is given up.
    fn cancel(&mut self, ctx: &egui::Context) {
        let screen = &mut self.screen;
        if screen.chosen.picking.take().is_some() || screen.reading.words.take().is_some() {
            return;
        }
        if screen.presenting {
            return self.present(ctx, false);
        }
        if screen.tasks.blind.take().is_none()
            && screen.tasks.lesson.take().is_none()
            && screen.tasks.task.take().is_none()
        {
            self.tell(Input::CancelWork);
        }
    }

    /// Arranges the column of the selected version.
    fn arrange_selected(&mut self, arrangement: fn(String) -> Arrangement) {
        if self.state.selection.place().is_none() {
            return;
        }
        let version = self.models.version(self.state.selection);
        let named = version.and_then(|v| self.models.comparison.as_ref()?.versions.get(v));
        if let Some(name) = named.map(|version| version.name.clone()) {
            self.arrange(arrangement(name));
        }
    }

    /// Shows two views side by side, or one again.
    fn split_view(&mut self) {
        let other = if self.state.view == View::Reading { View::Parallel } else { View::Reading };
        self.state.layout = if self.state.layout == Layout::One { Layout::Split(other) } else { Layout::One };
    }

    /// Opens or closes a side panel; in a narrow window one closes the other.
    fn toggle(&mut self, side: Side) {
        let looks = &mut self.screen.looks;
        match side {
            _ if self.screen.slim => {
                let now = &mut self.screen.slim_panel;
                *now = if *now == Some(side) { None } else { Some(side) };
            }
            Side::Left => looks.left = !looks.left,
            Side::Inspector => looks.inspector = !looks.inspector,
        }
    }

    fn zoom(&mut self, ctx: &egui::Context, to: f32) {
        self.screen.looks.zoom = to.clamp(0.6, 2.0);
        ctx.set_zoom_factor(self.screen.looks.zoom);
    }

    fn present(&mut self, ctx: &egui::Context, on: bool) {
        self.screen.presenting = on;
        ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(on));
    }

    /// Puts another theme on.
    pub fn set_palette(&mut self, ctx: &egui::Context, palette: Palette) {
        self.screen.looks.palette = Some(palette);
        self.theme = Theme::shipped(palette);
        self.theme.apply(ctx, self.screen.looks.still);
        self.passages.clear();
        self.screen.strip.texture = None;
    }

    /// Hides every version that is silent at the selected point.
    fn only_speaking(&mut self, place: Place) {
        let Some(comparison) = self.models.comparison.clone() else { return };
        let point = self.models.index.point(place).and_then(|point| comparison.points.get(point));
        let Some(point) = point else { return };
        let silent = comparison.versions.iter().zip(&point.readings).filter(|(_, said)| said.statements.is_empty());
        self.state.hidden = silent.map(|(version, _)| version.name.clone()).collect();
        let first = point.readings.iter().flat_map(|reading| &reading.statements).next().copied();
        if let (Selection::Silence { .. }, Some(first)) = (self.state.selection, first) {
            // its column is gone
            self.select(Selection::Statement(first));
        }
        self.state.selection.place().into_iter().for_each(|place| self.reveal(place));
    }
}
