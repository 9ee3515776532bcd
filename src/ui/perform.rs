//! Carries acts out: what each means for the session, the view state and the window. Draws nothing.

use super::{app::App, dialog::Dialog};
use crate::{
    article::ArticleId,
    finding::Passage,
    locale::tr,
    project::{Edit, Settings},
    scene::{
        Act, Arrangement,
        doing::{Side, Task},
        overlay::Overlay,
    },
    session::Input,
    statement::Place,
    view::{Layout, Selection, View},
};
use std::path::Path;

impl App {
    /// Carries one act out.
    pub(super) fn perform(&mut self, ctx: &egui::Context, act: Act) {
        match act {
            Act::Do(command) => self.command(ctx, command),
            Act::Arrange(arrangement) => self.arrange(arrangement),
            Act::Tell(input) => self.tell(*input),
            Act::Select(selection) => self.select(selection),
            Act::Choose(place) => {
                self.select(Selection::Statement(place));
                self.screen.reading.reveal = None;
            }
            Act::Also(place) => self.state.select_also(place),
            Act::Pair(one, other) => self.select_pair(one, other),
            Act::Jump(place) => self.jump(place),
            Act::Show(view, place) => self.show_place(view, place),
            Act::Evidence(passage) => self.show_evidence(passage),
            Act::Decide(what) => self.decide(what),
            Act::DecideTogether(all) => self.decide_together(all),
            Act::SettlePair(one, other, settled) => self.settle_pairs(one, &[other], settled),
            Act::Withdraw(decision) => self.withdraw(decision),
            Act::MoveTo(from, to) => self.move_to(from, to),
            Act::Merge(from, to) => self.merge(from, to),
            Act::ToMatter(from, to) => self.to_matter(from, to),
            Act::MergeMatters(one, other) => self.merge_matters(one, other),
            Act::MinScore(score) => self.set(|settings| settings.min_score = score),
            Act::Copies(copies) => self.set(|settings| settings.copies = copies),
            Act::Spokesmen(spokesmen) => self.set(|settings| settings.spokesmen = spokesmen),
            Act::Sample(number) => self.open_sample(number),
            Act::Open(path) => self.tell(Input::Files(vec![path])),
            Act::OpenOutside(path) => self.open_outside(&path),
            Act::Export(format) => self.dialog = Some(Dialog::export(format, &self.session.title())),
            Act::ExportCodebook => self.dialog = Some(Dialog::codebook()),
            Act::ImportCodebook => self.dialog = Some(Dialog::take_codebook()),
            Act::Correct(article) => self.dialog = Some(Dialog::correct(article)),
            Act::Texts(id) => self.show_treatment(id),
            Act::Coders(coders) => self.screen.drafts.coders = coders,
            Act::Answer(answer) => self.tell(Input::Answer(answer)),
            Act::Dismiss(id) => self.tell(Input::Dismiss(id)),
            Act::Copy(words) => ctx.copy_text(words),
            Act::Explain(why) => self.screen.said.told = Some((why.to_owned(), self.screen.now)),
        }
    }

    /// Arranges what is shown.
    pub(super) fn arrange(&mut self, arrangement: Arrangement) {
        match arrangement {
            Arrangement::Base(name) => self.state.base = Some(name),
            Arrangement::Hide(name) => self.hide(name),
            Arrangement::Unhide(name) => {
                self.state.hidden.remove(&name);
            }
            Arrangement::Only(name) => {
                let others = self.models.comparison.iter().flat_map(|c| &c.versions).map(|v| v.name.clone());
                self.state.hidden = others.filter(|other| *other != name).collect();
            }
            Arrangement::MoveColumn(name, to) => {
                let mut order: Vec<String> = self.models.grid.columns.iter().map(|c| c.name.clone()).collect();
                order.retain(|other| *other != name);
                order.insert(to.min(order.len()), name);
                self.state.order = order;
            }
            Arrangement::Widen(name, width) => {
                self.state.widths.insert(name, width);
            }
            Arrangement::Fold(place) => self.fold(place),
            Arrangement::FoldMatter(place) => self.fold_matter(place),
            Arrangement::FoldMatters(all) => self.state.folded_matters = all.into_iter().collect(),
            Arrangement::Filter(filter) => self.state.filter = filter,
            Arrangement::Find(words) => self.state.search = words,
            Arrangement::Dimension(number) => self.state.dimension = number,
            Arrangement::Beside(view) => self.show_beside(view),
            Arrangement::FilterFraming(filter) => self.state.framing = filter,
            Arrangement::MarkDimension(dimension) => self.state.marked = dimension,
            Arrangement::Article(number) => self.state.article = number,
        }
    }

    /// Hides a version's column, unless it is the only one.
    fn hide(&mut self, name: String) {
        if self.models.grid.columns.len() > 1 {
            self.state.hidden.insert(name);
        }
    }

    /// The second of two views is that one, unless it is the first.
    fn show_beside(&mut self, view: View) {
        if view != self.state.view {
            self.state.layout = Layout::Split(view);
        }
    }

    fn jump(&mut self, place: Place) {
        self.select(Selection::Statement(place));
        self.reveal(place);
    }

    pub(super) fn show_place(&mut self, view: View, place: Place) {
        self.screen.tasks.task = None;
        self.state.show(view);
        self.jump(place);
    }

    /// A finding leads to its passage: to the article, unless a view of texts stands beside.
    fn show_evidence(&mut self, passage: Passage) {
        self.screen.tasks.task = None;
        if matches!(self.state.view, View::Framing | View::Codebook) && self.state.layout == Layout::One {
            self.state.show(View::Reading);
        }
        self.select(Selection::Statement(passage.place));
        self.screen.reading.evidence = Some(passage);
        self.reveal(passage.place);
    }

    /// Shows what was done to an article on its way in.
    fn show_treatment(&mut self, id: ArticleId) {
        self.screen.tasks.task = Some(Task::Texts);
        self.screen.tasks.text = Some(id);
    }

    fn open_sample(&mut self, number: usize) {
        if let Some(sample) = crate::session::samples().get(number) {
            let (name, text) = (sample.name.to_owned(), sample.text.to_owned());
            self.tell(Input::OpenSample { name, text });
        }
    }

    /// Opens a file or a folder by the program that the system has for it.
    fn open_outside(&mut self, path: &Path) {
        if let Err(cause) = (self.opener)(path) {
            let told = tr!("told-not-opened", path = path.display().to_string(), why = cause.to_string());
            self.screen.said.told = Some((told, self.screen.now));
        }
    }

    pub(super) fn show_inspector(&mut self) {
        self.screen.looks.inspector = true;
        self.screen.slim_panel = Some(Side::Inspector);
    }

    pub(super) fn overlay(&mut self, overlay: Overlay) {
        self.screen.above.overlay = overlay;
        self.screen.above.typed.clear();
        self.screen.above.refused = None;
        self.screen.above.line = 0;
    }

    pub(super) fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.session.project().settings.clone();
        change(&mut settings);
        self.tell(Input::Edit(Edit::SetSettings(settings)));
    }

    /// Folds the row of a statement's point, or unfolds it.
    pub(super) fn fold(&mut self, place: Place) {
        let point = self.models.index.point(place);
        let same = |other: &Place| self.models.index.point(*other) == point;
        let folded: Vec<Place> = self.state.folded.iter().copied().filter(same).collect();
        if folded.is_empty() {
            self.state.folded.insert(place);
        } else {
            self.state.folded.retain(|place| !folded.contains(place));
        }
    }
}
