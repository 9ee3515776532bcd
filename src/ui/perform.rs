//! Carries acts and commands out: what each means for the session, the view state and the window. Draws nothing.

use super::{
    Act, App, Command, Palette,
    act::Settled,
    dialog::Dialog,
    direction,
    doing::{Blind, Focus, Lesson, Picking, Side, Task},
    menu::Menu,
    overlay::Overlay,
    theme::Theme,
};
use crate::{
    alignment::{By, Depth},
    locale::tr,
    project::{Coded, Edit, Settings, What},
    session::Input,
    statement::Place,
    text::Span,
    view::{self, Item, Layout, Selection, View},
};
use std::path::Path;

impl App {
    /// Carries one act out.
    pub(super) fn perform(&mut self, ctx: &egui::Context, act: Act) {
        match act {
            Act::Do(command) => self.command(ctx, command),
            Act::Tell(input) => self.tell(*input),
            Act::Select(selection) => self.select(selection),
            Act::Choose(place) => {
                self.select(Selection::Statement(place));
                self.screen.reveal_reading = None;
            }
            Act::Also(place) => self.state.select_also(place),
            Act::Pair(one, other) => self.select_pair(one, other),
            Act::Jump(place) => {
                self.select(Selection::Statement(place));
                self.reveal(place);
            }
            Act::Show(view, place) => {
                self.screen.task = None;
                self.state.show(view);
                self.select(Selection::Statement(place));
                self.reveal(place);
            }
            Act::Evidence(passage) => {
                self.screen.task = None;
                // A finding leads to its passage: to the article, unless a view of texts stands beside.
                if matches!(self.state.view, View::Framing | View::Codebook) && self.state.layout == Layout::One {
                    self.state.show(View::Reading);
                }
                self.select(Selection::Statement(passage.place));
                self.screen.evidence = Some(passage);
                self.reveal(passage.place);
            }
            Act::Decide(what) => self.decide(what),
            Act::DecideTogether(all) => self.decide_together(all),
            Act::SettlePair(one, other, settled) => self.settle_pairs(one, &[other], settled),
            Act::Withdraw(decision) => self.withdraw(decision),
            Act::MoveTo(from, to) => self.move_to(from, to),
            Act::Merge(from, to) => self.merge(from, to),
            Act::ToMatter(from, to) => self.to_matter(from, to),
            Act::MergeMatters(one, other) => self.merge_matters(one, other),
            Act::MinScore(score) => self.set(|settings| settings.min_score = score),
            Act::Sample(number) => {
                if let Some(sample) = crate::session::samples().get(number) {
                    let (name, text) = (sample.name.to_owned(), sample.text.to_owned());
                    self.tell(Input::OpenSample { name, text });
                }
            }
            Act::Export(format) => self.dialog = Some(Dialog::export(format, &self.session.title())),
            Act::OpenOutside(path) => self.open_outside(&path),
            Act::ExportCodebook => self.dialog = Some(Dialog::codebook()),
            Act::ImportCodebook => self.dialog = Some(Dialog::take_codebook()),
            Act::Coders(coders) => self.screen.coders = coders,
            Act::Copies(copies) => self.set(|settings| settings.copies = copies),
            Act::Correct(article) => self.dialog = Some(Dialog::correct(article)),
            Act::Spokesmen(spokesmen) => self.set(|settings| settings.spokesmen = spokesmen),
            Act::Texts(id) => {
                self.screen.task = Some(Task::Texts);
                self.screen.text = Some(id);
            }
            Act::Open(path) => self.tell(Input::Files(vec![path])),
            Act::Answer(answer) => self.tell(Input::Answer(answer)),
            Act::Dismiss(id) => self.tell(Input::Dismiss(id)),
            Act::Copy(words) => ctx.copy_text(words),
            Act::Explain(why) => self.screen.told = Some((why.to_owned(), self.screen.now)),
            other => self.arrange(other),
        }
    }

    /// Acts on what is shown and how.
    fn arrange(&mut self, act: Act) {
        match act {
            Act::Base(name) => self.state.base = Some(name),
            Act::Hide(name) if self.models.grid.columns.len() > 1 => {
                self.state.hidden.insert(name);
            }
            Act::Unhide(name) => {
                self.state.hidden.remove(&name);
            }
            Act::Only(name) => {
                let others = self.models.comparison.iter().flat_map(|c| &c.versions).map(|v| v.name.clone());
                self.state.hidden = others.filter(|other| *other != name).collect();
            }
            Act::MoveColumn(name, to) => {
                let mut order: Vec<String> = self.models.grid.columns.iter().map(|c| c.name.clone()).collect();
                order.retain(|other| *other != name);
                order.insert(to.min(order.len()), name);
                self.state.order = order;
            }
            Act::Widen(name, width) => {
                self.state.widths.insert(name, width);
            }
            Act::Fold(place) => self.fold(place),
            Act::FoldMatter(place) => self.fold_matter(place),
            Act::FoldMatters(all) => self.state.folded_matters = all.into_iter().collect(),
            Act::Filter(filter) => self.state.filter = filter,
            Act::Find(words) => self.state.search = words,
            Act::Dimension(number) => self.state.dimension = number,
            Act::Beside(view) if view != self.state.view => self.state.layout = Layout::Split(view),
            Act::FilterFraming(filter) => self.state.framing = filter,
            Act::MarkDimension(dimension) => self.state.marked = dimension,
            Act::Article(number) => self.state.article = number,
            _ => {}
        }
    }

    /// Carries a command out.
    pub fn command(&mut self, ctx: &egui::Context, command: Command) {
        let taken_back = matches!(command, Command::Undo | Command::Redo);
        // What is decided on a selection is decided with the machine in sight: not while somebody codes blind.
        if self.screen.blind.is_none() || command.menu() != Menu::Edit || taken_back {
            self.carry_out(ctx, command);
        }
    }

    fn carry_out(&mut self, ctx: &egui::Context, command: Command) {
        use Command::*;
        match command {
            New => self.tell(Input::New),
            Open => self.dialog = Some(Dialog::open()),
            AddArticles => self.dialog = Some(Dialog::add()),
            Export => self.overlay(Overlay::Exports),
            NameProject => self.overlay(Overlay::NameProject),
            Verify => self.dialog = Some(Dialog::verify()),
            OpenPath => self.overlay(Overlay::OpenPath),
            Paste => {
                self.overlay(Overlay::Paste);
                self.screen.pasted = Default::default();
                // The clipboard comes into the field that has the keyboard: the text's.
                ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste);
            }
            Save => self.tell(Input::Save),
            SaveAs => self.dialog = Some(Dialog::save(&format!("{}.ron", self.session.title()))),
            Quit => self.tell(Input::Close),
            Undo => {
                self.screen.done = None;
                self.tell(Input::Undo);
            }
            Redo => self.tell(Input::Redo),
            Show(view) => {
                (self.screen.task, self.screen.blind) = (None, None);
                self.state.show(view);
            }
            SplitView => {
                let other = if self.state.view == View::Reading { View::Parallel } else { View::Reading };
                self.state.layout = if self.state.layout == Layout::One { Layout::Split(other) } else { Layout::One };
            }
            Left | Inspector => self.toggle(if command == Left { Side::Left } else { Side::Inspector }),
            Detach => {
                self.screen.looks.detached = !self.screen.looks.detached;
                self.show_inspector();
            }
            Present => self.present(ctx, !self.screen.presenting),
            Classroom => self.screen.lesson = Some(Lesson::default()),
            CodeBlind => self.screen.blind = Some(Blind { kind: Coded::Pair, name: String::new(), open: false }),
            Light => self.set_palette(ctx, super::Palette::Light),
            Dark => self.set_palette(ctx, super::Palette::Dark),
            Contrast => self.set_palette(ctx, super::Palette::Contrast),
            Bigger => self.zoom(ctx, ctx.zoom_factor() + 0.1),
            Smaller => self.zoom(ctx, ctx.zoom_factor() - 0.1),
            Usual => self.zoom(ctx, 1.0),
            LargerText => self.screen.looks.letters = (self.screen.looks.letters + 0.1).min(2.0),
            SmallerText => self.screen.looks.letters = (self.screen.looks.letters - 0.1).max(0.8),
            WiderText => self.screen.looks.measure = (self.screen.looks.measure + 60.0).min(1_100.0),
            NarrowerText => self.screen.looks.measure = (self.screen.looks.measure - 60.0).max(360.0),
            Speak(language) => {
                self.screen.looks.language = Some(language);
                self.speak(language);
            }
            Still => {
                self.screen.looks.still = !self.screen.looks.still;
                self.theme.apply(ctx, self.screen.looks.still);
            }
            Find => self.screen.focus = Some(Focus::Search),
            Palette => self.overlay(Overlay::Palette),
            Help => self.overlay(Overlay::Help),
            Keys => self.overlay(Overlay::Keys),
            Tour => self.screen.tour = Some(0),
            ByOutlet => self.set(|settings| settings.by = Some(By::Outlet)),
            ByVoice => self.set(|settings| settings.by = Some(By::Voice)),
            BySide => self.set(|settings| settings.by = Some(By::Side)),
            Quick => self.set(|settings| settings.depth = Some(Depth::Quick)),
            Deep => self.set(|settings| settings.depth = Some(Depth::Deep)),
            Again => self.tell(Input::CompareAgain),
            Measure => self.measure(),
            Findings => self.screen.task = Some(Task::Found),
            Copies => self.screen.task = Some(Task::Copies),
            Texts => (self.screen.task, self.screen.text) = (Some(Task::Texts), None),
            ShowAll => self.state.hidden.clear(),
            Cancel if self.screen.picking.take().is_some() => {}
            Cancel if self.screen.words.take().is_some() => {}
            Cancel if self.screen.presenting => self.present(ctx, false),
            Cancel if self.screen.blind.take().is_some() => {}
            Cancel if self.screen.lesson.take().is_some() => {}
            Cancel if self.screen.task.take().is_some() => {}
            Cancel => self.tell(Input::CancelWork),
            Matter(of) => self.matter_command(of),
            Gloss(of) => self.gloss_command(ctx, of),
            other => self.selected(ctx, other),
        }
    }

    /// Commands about the selected statement, and going from one to the next.
    fn selected(&mut self, ctx: &egui::Context, command: Command) {
        use Command::*;
        match command {
            Back => self.state.back(),
            Forward => self.state.forward(),
            Next => self.step(1),
            Previous => self.step(-1),
            RightCell => self.sidestep(direction::steps_right()),
            LeftCell => self.sidestep(-direction::steps_right()),
            NextDoubtful => self.next_doubtful(),
            Review => self.review(),
            CutOut => self.cut_out(),
            SameVoice | OtherVoice | NobodyElse => self.settle_identity(command),
            _ => {}
        }
        let Some(place) = self.state.selection.place() else { return };
        match command {
            Confirm => self.settle(Settled::Parallel),
            Reject => self.settle(Settled::Apart),
            LeftOut => self.leave_out(),
            Pin => self.pin(place),
            Split => self.split(place),
            Move => self.screen.picking = Some(Picking::Move(place)),
            Merge => self.screen.picking = Some(Picking::Merge(place)),
            Label => self.overlay(Overlay::Label),
            SetVoice => self.overlay(Overlay::Voice),
            AcceptVoice => {
                let what = self.anchor(place).map(What::AcceptVoice);
                self.settle_speaker(what);
            }
            SetAside => self.decide_each(What::SetAside),
            JoinNext => self.join_next(place),
            Restore => self.decide_each(What::Restore),
            OwnWords => {
                let doubt = self.models.doubts().iter().find(|doubt| doubt.place == place).cloned();
                self.settle_speaker(doubt.and_then(|doubt| doubt.reject));
            }
            Note | Tag => {
                self.show_inspector();
                self.screen.focus = Some(if command == Note { Focus::Note } else { Focus::Tag });
            }
            Copy => {
                let cited = |place| self.citation(place, None);
                let all = || self.state.selected().into_iter().map(cited).collect::<Vec<_>>().join("\n\n");
                let words = self.screen.words.map(|words| self.citation(words.place, Some(words.span)));
                ctx.copy_text(words.unwrap_or_else(all));
                self.screen.told = Some((tr!("told-copied").to_owned(), self.screen.now));
            }
            Inspect => self.perform(ctx, Act::Show(View::Reading, place)),
            NextAnswer => self.next_answer(place),
            Fold => self.fold(place),
            OnlySpeaking => self.only_speaking(),
            Base | Hide => {
                let version = self.models.version(self.state.selection);
                let named = version.and_then(|v| self.models.comparison.as_ref()?.versions.get(v));
                if let Some(name) = named.map(|version| version.name.clone()) {
                    self.arrange(if command == Base { Act::Base(name) } else { Act::Hide(name) });
                }
            }
            _ => {}
        }
    }

    pub(super) fn select(&mut self, selection: Selection) {
        self.screen.evidence = None;
        self.screen.words = self.screen.words.filter(|words| Some(words.place) == selection.place());
        self.state.select(selection);
        if let Some(place) = selection.place() {
            self.screen.reveal_reading = Some(place);
        }
    }

    fn reveal(&mut self, place: Place) {
        self.unfold_matter(place);
        self.models.refresh(&self.session, &self.state);
        self.screen.reveal = self.models.row(place);
        self.screen.reveal_reading = Some(place);
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

    pub(super) fn show_inspector(&mut self) {
        self.screen.looks.inspector = true;
        self.screen.slim_panel = Some(Side::Inspector);
    }

    fn zoom(&mut self, ctx: &egui::Context, to: f32) {
        self.screen.looks.zoom = to.clamp(0.6, 2.0);
        ctx.set_zoom_factor(self.screen.looks.zoom);
    }

    fn present(&mut self, ctx: &egui::Context, on: bool) {
        self.screen.presenting = on;
        ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(on));
    }

    /// Opens a file or a folder by the program that the system has for it.
    fn open_outside(&mut self, path: &Path) {
        if let Err(cause) = (self.opener)(path) {
            let told = tr!("told-not-opened", path = path.display().to_string(), why = cause.to_string());
            self.screen.told = Some((told, self.screen.now));
        }
    }

    pub(super) fn overlay(&mut self, overlay: Overlay) {
        self.screen.overlay = overlay;
        self.screen.typed.clear();
        self.screen.refused = None;
        self.screen.line = 0;
    }

    fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.session.project().settings.clone();
        change(&mut settings);
        self.tell(Input::Edit(Edit::SetSettings(settings)));
    }

    /// Puts another theme on.
    pub fn set_palette(&mut self, ctx: &egui::Context, palette: Palette) {
        self.screen.looks.palette = Some(palette);
        self.theme = Theme::shipped(palette);
        self.theme.apply(ctx, self.screen.looks.still);
        self.passages.clear();
        self.screen.strip = None;
    }

    fn fold(&mut self, place: Place) {
        let point = self.models.index.point(place);
        let same = |other: &Place| self.models.index.point(*other) == point;
        let folded: Vec<Place> = self.state.folded.iter().copied().filter(same).collect();
        if folded.is_empty() {
            self.state.folded.insert(place);
        } else {
            self.state.folded.retain(|place| !folded.contains(place));
        }
    }

    /// Selects the point some rows further on, keeping the column.
    fn step(&mut self, by: isize) {
        let grid = &self.models.grid;
        let now = self.state.selection.place().and_then(|place| self.models.row(place));
        let mut row = now.map_or(0, |row| row.saturating_add_signed(by));
        while matches!(grid.items.get(row), Some(Item::LoneHead(_) | Item::Theme(_) | Item::Matter(_)))
            && row.checked_add_signed(by).is_some()
        {
            row = row.saturating_add_signed(by);
        }
        let column = self.column();
        let selection = match grid.items.get(row) {
            Some(Item::Point(point)) => self.cell_selection(*point, column),
            Some(Item::Beside(all)) => {
                let own = all.iter().find(|lone| lone.column == column).or_else(|| all.first());
                own.map(|lone| Selection::Statement(lone.place))
            }
            Some(Item::Lone(lone)) => Some(Selection::Statement(lone.place)),
            _ => None,
        };
        if let Some(selection) = selection {
            self.select(selection);
            self.screen.reveal = Some(row);
        }
    }

    /// Hides every version that is silent at the selected point.
    fn only_speaking(&mut self) {
        let Some(comparison) = self.models.comparison.clone() else { return };
        let point = self.state.selection.place().and_then(|place| self.models.index.point(place));
        let Some(point) = point.and_then(|point| comparison.points.get(point)) else { return };
        let silent = comparison.versions.iter().zip(&point.readings).filter(|(_, said)| said.statements.is_empty());
        self.state.hidden = silent.map(|(version, _)| version.name.clone()).collect();
        let first = point.readings.iter().flat_map(|reading| &reading.statements).next().copied();
        if let (Selection::Silence { .. }, Some(first)) = (self.state.selection, first) {
            // its column is gone
            self.select(Selection::Statement(first));
        }
        self.state.selection.place().into_iter().for_each(|place| self.reveal(place));
    }

    /// Position, among the columns, of the selected cell.
    fn column(&self) -> usize {
        self.models.column(self.state.selection).unwrap_or(0)
    }

    fn cell_selection(&self, point: usize, column: usize) -> Option<Selection> {
        let known = self.models.comparison.as_ref()?.points.get(point)?;
        let version = self.models.grid.columns.get(column)?.version;
        let own = known.readings.get(version)?.statements.first();
        let any = known.readings.iter().flat_map(|reading| &reading.statements).next()?;
        Some(own.map_or(Selection::Silence { point: *any, version }, |place| Selection::Statement(*place)))
    }

    /// Selects another version's reading of the same point.
    fn sidestep(&mut self, by: isize) {
        let Some(place) = self.state.selection.place() else { return };
        let Some(point) = self.models.index.point(place) else { return };
        let last = self.models.grid.columns.len().saturating_sub(1);
        let column = self.column().saturating_add_signed(by).min(last);
        if let Some(selection) = self.cell_selection(point, column) {
            self.select(selection);
            self.screen.reveal = self.models.row(place);
        }
    }

    /// Selects what is said next to the same question, column after column.
    fn next_answer(&mut self, place: Place) {
        let Some(comparison) = self.models.comparison.clone() else { return };
        let index = &self.models.index;
        let column = |place: &Place| {
            let version = index.version(*place)?;
            self.models.grid.columns.iter().position(|column| column.version == version)
        };
        let Some(matter) = index.matter(place).and_then(|matter| comparison.matters.get(matter)) else { return };
        let mut answers: Vec<(usize, Place)> =
            matter.statements.iter().filter_map(|place| Some((column(place)?, *place))).collect();
        answers.sort_unstable();
        let now = answers.iter().position(|(_, other)| *other == place);
        let next = now.map_or(0, |now| (now + 1) % answers.len());
        if let Some((_, next)) = answers.get(next).copied() {
            self.select(Selection::Statement(next));
            self.reveal(next);
        }
    }

    fn next_doubtful(&mut self) {
        let Some(comparison) = self.models.comparison.clone() else { return };
        let now = self.state.selection.place().and_then(|place| self.models.row(place)).unwrap_or(0);
        let count = self.models.grid.items.len();
        for row in (1..=count).map(|step| (now + step) % count) {
            let Some(Item::Point(point)) = self.models.grid.items.get(row) else { continue };
            let places =
                comparison.points.get(*point).into_iter().flat_map(|p| &p.readings).flat_map(|r| &r.statements);
            for place in places {
                let seen = view::inspect(
                    self.session.project(),
                    &comparison,
                    &self.models.index,
                    Selection::Statement(*place),
                );
                if seen.is_some_and(|seen| seen.pairs.iter().any(view::Pair::is_doubtful)) {
                    self.select(Selection::Statement(*place));
                    self.screen.reveal = Some(row);
                    return;
                }
            }
        }
    }

    /// The words of a statement, or some of its article's, with where they stand.
    fn citation(&self, place: Place, span: Option<Span>) -> String {
        let Some(comparison) = &self.models.comparison else { return String::new() };
        let Some(read) = comparison.articles.get(place.article()) else { return String::new() };
        let article = &read.article;
        let parts =
            [article.outlet.as_deref(), article.title.as_deref(), article.published.as_deref(), article.url.as_deref()];
        let source: Vec<&str> = parts.into_iter().flatten().collect();
        let source = if source.is_empty() { article.label().to_owned() } else { source.join(", ") };
        let words = span.map_or(comparison.words(place), |span| span.of(&article.body));
        format!("“{}” ({source})", words.trim())
    }
}
