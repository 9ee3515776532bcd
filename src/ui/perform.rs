//! Carries acts and commands out: what each means for the session, the view state and the window. Draws nothing.

use super::{
    Act, App, Command, Palette,
    dialog::Dialog,
    models::{Focus, Lesson, Overlay, Picking},
    theme::Theme,
};
use crate::{
    alignment::{By, Depth},
    project::{Anchor, Edit, Settings, What},
    session::Input,
    statement::Place,
    view::{self, Item, Layout, Selection, Standing, View},
};

impl App {
    /// Carries one act out.
    pub(super) fn perform(&mut self, ctx: &egui::Context, act: Act) {
        match act {
            Act::Do(command) => self.command(ctx, command),
            Act::Tell(input) => self.tell(*input),
            Act::Select(selection) => self.select(selection),
            Act::Also(place) => self.state.select_also(place),
            Act::Jump(place) => {
                self.select(Selection::Statement(place));
                self.reveal(place);
            }
            Act::Show(view, place) => {
                self.screen.reviewing = false;
                self.state.show(view);
                self.select(Selection::Statement(place));
                self.reveal(place);
            }
            Act::Evidence(passage) => {
                // A finding leads to its passage: to the article, unless a view of texts stands beside.
                if matches!(self.state.view, View::Framing | View::Codebook) && self.state.layout == Layout::One {
                    self.state.show(View::Reading);
                }
                self.select(Selection::Statement(passage.place));
                self.screen.evidence = Some(passage);
                self.reveal(passage.place);
            }
            Act::Decide(what) => self.decide(what),
            Act::Withdraw(decision) => self.tell(Input::Withdraw(decision)),
            Act::MoveTo(from, to) => self.move_to(from, to),
            Act::Merge(from, to) => self.merge(from, to),
            Act::MinScore(score) => self.set(|settings| settings.min_score = score),
            Act::Sample(number) => {
                if let Some(sample) = crate::session::samples().get(number) {
                    let (name, text) = (sample.name.to_owned(), sample.text.to_owned());
                    self.tell(Input::OpenSample { name, text });
                }
            }
            Act::ExportCodebook => self.dialog = Some(Dialog::codebook()),
            Act::ImportCodebook => self.dialog = Some(Dialog::add()),
            Act::Blind(blind) => self.screen.blind = blind,
            Act::Export(path) => self.export(&path),
            Act::Open(path) => self.tell(Input::Files(vec![path])),
            Act::Answer(answer) => self.tell(Input::Answer(answer)),
            Act::Dismiss(id) => self.tell(Input::Dismiss(id)),
            Act::Copy(words) => ctx.copy_text(words),
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
        use Command::*;
        match command {
            New => self.tell(Input::New),
            Open => self.dialog = Some(Dialog::open()),
            AddArticles => self.dialog = Some(Dialog::add()),
            Export => self.dialog = Some(Dialog::export(&self.session.title())),
            OpenPath => self.overlay(Overlay::OpenPath),
            Paste => self.overlay(Overlay::Paste),
            Save => self.tell(Input::Save),
            SaveAs => self.dialog = Some(Dialog::save(&format!("{}.ron", self.session.title()))),
            Quit => self.tell(Input::Close),
            Undo => {
                self.screen.done = None;
                self.tell(Input::Undo);
            }
            Redo => self.tell(Input::Redo),
            Show(view) => {
                self.screen.reviewing = false;
                self.state.show(view);
            }
            SplitView => {
                let other = if self.state.view == View::Reading { View::Parallel } else { View::Reading };
                self.state.layout = if self.state.layout == Layout::One { Layout::Split(other) } else { Layout::One };
            }
            Left => self.screen.looks.left = !self.screen.looks.left,
            Inspector => self.screen.looks.inspector = !self.screen.looks.inspector,
            Detach => {
                self.screen.looks.detached = !self.screen.looks.detached;
                self.screen.looks.inspector = true;
            }
            Present => self.present(ctx, !self.screen.presenting),
            Classroom => self.screen.lesson = Some(Lesson::default()),
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
            ShowAll => self.state.hidden.clear(),
            Cancel if self.screen.picking.take().is_some() => {}
            Cancel if self.screen.presenting => self.present(ctx, false),
            Cancel if self.screen.lesson.take().is_some() => {}
            Cancel if std::mem::take(&mut self.screen.reviewing) => {}
            Cancel => self.tell(Input::CancelWork),
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
            RightCell => self.sidestep(1),
            LeftCell => self.sidestep(-1),
            NextDoubtful => self.next_doubtful(),
            Review => self.review(),
            _ => {}
        }
        let Some(place) = self.state.selection.place() else { return };
        match command {
            Confirm => self.settle(What::Confirm),
            Reject => self.settle(What::Reject),
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
            OwnWords => {
                let doubt = self.models.doubts().iter().find(|doubt| doubt.place == place).cloned();
                self.settle_speaker(doubt.and_then(|doubt| doubt.reject));
            }
            Note => (self.screen.looks.inspector, self.screen.focus) = (true, Some(Focus::Note)),
            Tag => (self.screen.looks.inspector, self.screen.focus) = (true, Some(Focus::Tag)),
            Copy => {
                let all: Vec<String> = self.state.selected().into_iter().map(|place| self.citation(place)).collect();
                ctx.copy_text(all.join("\n\n"));
                self.screen.told = Some(("Copied with citation".to_owned(), self.screen.now));
            }
            Inspect => self.perform(ctx, Act::Show(View::Reading, place)),
            Fold => self.fold(place),
            Base | Hide => {
                let silent = match self.state.selection {
                    Selection::Silence { version, .. } => Some(version),
                    _ => None,
                };
                let version = silent.or_else(|| self.models.index.version(place));
                let named = version.and_then(|v| self.models.comparison.as_ref()?.versions.get(v));
                if let Some(name) = named.map(|version| version.name.clone()) {
                    self.arrange(if command == Base { Act::Base(name) } else { Act::Hide(name) });
                }
            }
            _ => {}
        }
    }

    fn select(&mut self, selection: Selection) {
        self.screen.evidence = None;
        self.state.select(selection);
        if let Some(place) = selection.place() {
            self.screen.reveal_reading = Some(place);
        }
    }

    fn reveal(&mut self, place: Place) {
        self.models.refresh(&self.session, &self.state);
        self.screen.reveal = self.models.row(place);
        self.screen.reveal_reading = Some(place);
    }

    fn zoom(&mut self, ctx: &egui::Context, to: f32) {
        self.screen.looks.zoom = to.clamp(0.6, 2.0);
        ctx.set_zoom_factor(self.screen.looks.zoom);
    }

    fn present(&mut self, ctx: &egui::Context, on: bool) {
        self.screen.presenting = on;
        ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(on));
    }

    /// Settles something and tells of it, with a way to take it back.
    fn decide(&mut self, what: What) {
        let before = self.session.revision();
        let done = what.label();
        let more = self.for_the_others(&what);
        self.tell(Input::Decide(what));
        more.into_iter().for_each(|what| self.tell(Input::Decide(what)));
        if self.session.revision() != before {
            self.screen.done = Some((done.to_owned(), self.screen.now));
        }
    }

    /// The same for the other selected statements, where it is said of one statement by itself.
    fn for_the_others(&self, what: &What) -> Vec<What> {
        let first = self.state.selection.place().and_then(|place| self.anchor(place));
        let others: Vec<Anchor> = self.state.more.iter().filter_map(|place| self.anchor(*place)).collect();
        let same = |make: &dyn Fn(Anchor) -> What| others.iter().cloned().map(make).collect();
        match what {
            What::Tag(at, tag) if Some(at) == first.as_ref() => same(&|at| What::Tag(at, tag.clone())),
            What::Code(at, code) if Some(at) == first.as_ref() => same(&|at| What::Code(at, code.clone())),
            What::AcceptVoice(at) if Some(at) == first.as_ref() => same(&What::AcceptVoice),
            What::SetVoice { statement, voice } if Some(statement) == first.as_ref() => {
                same(&|statement| What::SetVoice { statement, voice: voice.clone() })
            }
            _ => Vec::new(),
        }
    }

    fn overlay(&mut self, overlay: Overlay) {
        self.screen.overlay = overlay;
        self.screen.typed.clear();
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

    fn anchor(&self, place: Place) -> Option<Anchor> {
        self.models.comparison.as_ref().and_then(|comparison| view::anchor(comparison, place))
    }

    /// The anchors of the statements that share a statement's point, itself left out.
    fn fellows(&self, place: Place) -> Vec<Anchor> {
        let Some(comparison) = self.models.comparison.clone() else { return Vec::new() };
        let point = self.models.index.point(place).and_then(|point| comparison.points.get(point));
        let places = point.into_iter().flat_map(|point| &point.readings).flat_map(|reading| &reading.statements);
        places.filter(|other| **other != place).filter_map(|other| self.anchor(*other)).collect()
    }

    fn move_to(&mut self, place: Place, to: Place) {
        let (Some(statement), Some(there)) = (self.anchor(place), self.anchor(to)) else { return };
        let same =
            self.models.index.point(place).is_some() && self.models.index.point(place) == self.models.index.point(to);
        if place != to && !same {
            let joined = std::iter::once(there).chain(self.fellows(to)).filter(|other| *other != statement).collect();
            self.decide(What::Move { from: self.fellows(place), to: joined, statement });
        }
    }

    fn merge(&mut self, one: Place, other: Place) {
        if self.models.index.point(one) == self.models.index.point(other) {
            return;
        }
        let all = [one, other].into_iter().flat_map(|place| self.anchor(place).into_iter().chain(self.fellows(place)));
        let all = all.collect();
        self.decide(What::Merge(all));
    }

    /// Takes the selected statements of a point out of it, together.
    fn split(&mut self, place: Place) {
        let point = self.models.index.point(place);
        let together: Vec<Place> =
            self.state.selected().into_iter().filter(|other| self.models.index.point(*other) == point).collect();
        let statements: Vec<Anchor> = together.iter().filter_map(|place| self.anchor(*place)).collect();
        let from: Vec<Anchor> = self.fellows(place).into_iter().filter(|anchor| !statements.contains(anchor)).collect();
        if !statements.is_empty() && !from.is_empty() {
            self.decide(What::Split { statements, from });
        }
    }

    fn decide_pair(&mut self, one: Place, other: Place, what: impl FnOnce(Anchor, Anchor) -> What) {
        if let (Some(one), Some(other)) = (self.anchor(one), self.anchor(other))
            && one != other
        {
            self.decide(what(one, other));
        }
    }

    /// Confirms or rejects the selected statement's pair with the base's, or with the best other.
    fn settle(&mut self, what: fn(Anchor, Anchor) -> What) {
        let Some(seen) = self.models.inspector.clone() else { return };
        let base = self.models.grid.columns.get(self.models.grid.base).map(|column| column.version);
        let pair = seen.pairs.iter().find(|pair| Some(pair.version_index) == base).or_else(|| seen.pairs.first());
        if let Some(pair) = pair {
            self.decide_pair(seen.place, pair.with, what);
        }
    }

    fn pin(&mut self, place: Place) {
        if let Some(decision) = self.models.inspector.as_ref().and_then(|seen| seen.pinned.clone()) {
            return self.tell(Input::Withdraw(decision));
        }
        let anchors = self.anchor(place).into_iter().chain(self.fellows(place)).collect();
        self.decide(What::Pin(anchors));
    }

    /// Selects the point some rows further on, keeping the column.
    fn step(&mut self, by: isize) {
        let grid = &self.models.grid;
        let now = self.state.selection.place().and_then(|place| self.models.row(place));
        let mut row = now.map_or(0, |row| row.saturating_add_signed(by));
        if matches!(grid.items.get(row), Some(Item::LoneHead(_))) {
            row = row.saturating_add_signed(by);
        }
        let column = self.column();
        let selection = match grid.items.get(row) {
            Some(Item::Point(point)) => self.cell_selection(*point, column),
            Some(Item::Lone(slots)) => {
                let slot = slots.get(column).copied().flatten().or_else(|| slots.iter().flatten().next().copied());
                slot.map(Selection::Statement)
            }
            _ => None,
        };
        if let Some(selection) = selection {
            self.select(selection);
            self.screen.reveal = Some(row);
        }
    }

    /// Position, among the columns, of the selected cell.
    fn column(&self) -> usize {
        let version = match self.state.selection {
            Selection::Silence { version, .. } => Some(version),
            Selection::Statement(place) => self.models.index.version(place),
            Selection::Nothing => None,
        };
        self.models.grid.columns.iter().position(|column| Some(column.version) == version).unwrap_or(0)
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
                let doubtful = |pair: &view::Pair| {
                    pair.inside && pair.score > 0.0 && pair.score < 0.7 && pair.standing == Standing::Found
                };
                if seen.is_some_and(|seen| seen.pairs.iter().any(doubtful)) {
                    self.select(Selection::Statement(*place));
                    self.screen.reveal = Some(row);
                    return;
                }
            }
        }
    }

    /// Shows the list of doubtful speakers, or the next of them.
    fn review(&mut self) {
        let doubts = self.models.doubts();
        if doubts.is_empty() {
            self.screen.told = Some(("No speaker is doubtful".to_owned(), self.screen.now));
            return;
        }
        let begins = !std::mem::replace(&mut self.screen.reviewing, true);
        let now = doubts.iter().position(|doubt| Some(doubt.place) == self.state.selection.place());
        let next = if begins { now.unwrap_or(0) } else { now.map_or(0, |now| (now + 1) % doubts.len()) };
        self.select(Selection::Statement(doubts[next].place));
    }

    /// Settles who says the selected statement; in a review the next one is selected.
    fn settle_speaker(&mut self, what: Option<What>) {
        let Some(what) = what else { return };
        let doubts = self.models.doubts();
        let now = doubts.iter().position(|doubt| Some(doubt.place) == self.state.selection.place());
        self.decide(what);
        if let (true, Some(now)) = (self.screen.reviewing, now) {
            let next = doubts.get(now + 1).or_else(|| doubts.get(now.wrapping_sub(1)));
            match next.map(|doubt| doubt.place) {
                Some(place) => self.select(Selection::Statement(place)),
                None => self.screen.reviewing = false,
            }
        }
    }

    /// The words of a statement with where they stand.
    fn citation(&self, place: Place) -> String {
        let Some(comparison) = &self.models.comparison else { return String::new() };
        let Some(read) = comparison.articles.get(place.article()) else { return String::new() };
        let article = &read.article;
        let parts =
            [article.outlet.as_deref(), article.title.as_deref(), article.published.as_deref(), article.url.as_deref()];
        let source: Vec<&str> = parts.into_iter().flatten().collect();
        let source = if source.is_empty() { article.label().to_owned() } else { source.join(", ") };
        format!("“{}” ({source})", comparison.words(place).trim())
    }
}
