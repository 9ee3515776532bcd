//! What the user settles: of one statement, of all that are selected, of a pair or a point. Each is one step that can be taken
//! back. Knows nothing of how a comparison heeds it.

use super::app::App;
use crate::{
    command::EditCommand,
    locale::tr,
    project::{Anchor, Decision, Edit, What},
    scene::{
        Settled,
        doing::{Focus, Picking, Task},
        overlay::Overlay,
    },
    session::Input,
    statement::Place,
    telling,
    text::Span,
    view::{self, Identity, Selection},
};

impl App {
    /// Carries a command out that settles something of what is selected, or takes it back.
    pub(super) fn edit_command(&mut self, ctx: &egui::Context, command: EditCommand) {
        match command {
            EditCommand::Undo => {
                self.screen.said.done = None;
                self.tell(Input::Undo);
            }
            EditCommand::Redo => self.tell(Input::Redo),
            EditCommand::Confirm => self.settle(Settled::Parallel),
            EditCommand::Reject => self.settle(Settled::Apart),
            EditCommand::LeftOut => self.leave_out(),
            EditCommand::Pin => self.of_selected(Self::pin),
            EditCommand::Split => self.of_selected(Self::split),
            EditCommand::Move => self.of_selected(|app, place| app.screen.chosen.picking = Some(Picking::Move(place))),
            EditCommand::Merge => {
                self.of_selected(|app, place| app.screen.chosen.picking = Some(Picking::Merge(place)))
            }
            EditCommand::Label => self.of_selected(|app, _| app.overlay(Overlay::Label)),
            EditCommand::SetVoice => self.of_selected(|app, _| app.overlay(Overlay::Voice)),
            EditCommand::AcceptVoice => self.of_selected(Self::accept_voice),
            EditCommand::OwnWords => self.of_selected(Self::take_for_own_words),
            EditCommand::SameVoice => self.settle_identity(|asked| asked.yes),
            EditCommand::OtherVoice => self.settle_identity(|asked| asked.no),
            EditCommand::NobodyElse => self.settle_identity(|asked| asked.never),
            EditCommand::SetAside => self.of_selected(|app, _| app.decide_each(What::SetAside)),
            EditCommand::Restore => self.of_selected(|app, _| app.decide_each(What::Restore)),
            EditCommand::CutOut => self.cut_out(),
            EditCommand::JoinNext => self.of_selected(Self::join_next),
            EditCommand::Note => self.of_selected(|app, _| app.write(Focus::Note)),
            EditCommand::Tag => self.of_selected(|app, _| app.write(Focus::Tag)),
            EditCommand::Copy => self.of_selected(|app, _| app.copy(ctx)),
            EditCommand::Find => self.screen.drafts.focus = Some(Focus::Search),
        }
    }

    /// Settles something, for all that are selected where it is said of one statement by itself, and tells of it, with a way
    /// to take it back.
    pub(super) fn decide(&mut self, what: What) {
        let more = self.for_the_others(&what);
        self.decide_together(std::iter::once(what).chain(more).collect());
    }

    /// Settles several things as one step, and tells of it.
    pub(super) fn decide_together(&mut self, mut all: Vec<What>) {
        let before = self.session.revision();
        let Some(done) = all.first().map(|what| what.label().told()) else { return };
        match all.len() {
            1 => self.tell(Input::Decide(all.swap_remove(0))),
            _ => self.tell(Input::DecideTogether(all)),
        }
        if self.session.revision() != before {
            self.screen.said.done = Some((done, self.screen.now));
        }
    }

    /// Takes a decision back; a tag or a code of the selected statement is taken from the others that are selected too.
    pub(super) fn withdraw(&mut self, decision: Decision) {
        let more = self.for_the_others(&decision.what);
        let same = |known: &&Decision| known.by == decision.by && more.contains(&known.what);
        let others: Vec<Decision> = self.session.project().decisions.iter().filter(same).cloned().collect();
        if others.is_empty() {
            return self.tell(Input::Withdraw(decision));
        }
        let edits = std::iter::once(decision).chain(others).map(Edit::Withdraw).collect();
        self.tell(Input::Edit(Edit::Together(edits)));
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
            What::SetStance(at, stance) if Some(at) == first.as_ref() => same(&|at| What::SetStance(at, *stance)),
            What::SetVoice { statement, voice } if Some(statement) == first.as_ref() => {
                same(&|statement| What::SetVoice { statement, voice: voice.clone() })
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn anchor(&self, place: Place) -> Option<Anchor> {
        self.models.comparison.as_ref().and_then(|comparison| view::anchor(comparison, place))
    }

    /// The anchors of the statements that share a statement's point, itself left out.
    fn fellows(&self, place: Place) -> Vec<Anchor> {
        let Some(comparison) = self.models.comparison.clone() else { return Vec::new() };
        let point = self.models.index.point(place).and_then(|point| comparison.points.get(point));
        let places = point.into_iter().flat_map(|point| &point.readings).flat_map(|reading| &reading.statements);
        places.filter(|other| **other != place).filter_map(|other| self.anchor(*other)).collect()
    }

    pub(super) fn move_to(&mut self, place: Place, to: Place) {
        let (Some(statement), Some(there)) = (self.anchor(place), self.anchor(to)) else { return };
        let same =
            self.models.index.point(place).is_some() && self.models.index.point(place) == self.models.index.point(to);
        if place != to && !same {
            let joined = std::iter::once(there).chain(self.fellows(to)).filter(|other| *other != statement).collect();
            self.decide(What::Move { from: self.fellows(place), to: joined, statement });
        }
    }

    pub(super) fn merge(&mut self, one: Place, other: Place) {
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

    /// Makes the selected words a statement of their own, and selects it.
    fn cut_out(&mut self) {
        let words = self.screen.reading.words.take();
        let read = words.and_then(|words| self.models.comparison.as_ref()?.articles.get(words.place.article()));
        if let Some(anchor) = words.zip(read).map(|(words, read)| words.anchor(&read.article)) {
            self.screen.chosen.awaited = Some(anchor.clone());
            self.decide(What::Cut(anchor));
        }
    }

    /// Makes a statement and the one behind it one, and selects it.
    fn join_next(&mut self, place: Place) {
        let next = Place::new(place.article(), place.statement() + 1);
        if let (Some(one), Some(other)) = (self.anchor(place), self.anchor(next)) {
            self.screen.chosen.awaited = Some(one.clone());
            self.decide(What::Join(vec![one, other]));
        }
    }

    /// Confirms the selected silence.
    fn leave_out(&mut self) {
        let Selection::Silence { point, version } = self.state.selection else { return };
        let what = self.models.comparison.as_ref().and_then(|comparison| comparison.leave_out(point, version));
        if let Some(what) = what {
            self.decide(what);
        }
    }

    /// Settles the same of every selected statement, as one step.
    fn decide_each(&mut self, what: fn(Anchor) -> What) {
        let selected = self.state.selected();
        self.decide_together(selected.into_iter().filter_map(|place| self.anchor(place)).map(what).collect());
    }

    /// Settles the pairs of the selected statement: with those that are selected beside it, else with the base's, else with
    /// the best other.
    fn settle(&mut self, settled: Settled) {
        let Selection::Statement(place) = self.state.selection else { return };
        let others: Vec<Place> = if self.state.more.is_empty() {
            let Some(seen) = self.models.inspector.clone() else { return };
            let base = self.models.grid.columns.get(self.models.grid.base).map(|column| column.version);
            seen.aimed(base).map(|pair| pair.with).into_iter().collect()
        } else {
            self.state.more.iter().copied().collect()
        };
        self.settle_pairs(place, &others, settled);
    }

    /// Settles the pairs of a statement with others; where pairs are gone through, the next one is selected.
    pub(super) fn settle_pairs(&mut self, place: Place, others_of: &[Place], settled: Settled) {
        let Some(own) = self.anchor(place) else { return };
        let others = others_of.iter().filter_map(|other| self.anchor(*other)).filter(|other| *other != own);
        let pair = |other: Anchor| match settled {
            Settled::Parallel => What::Confirm(own.clone(), other),
            Settled::Apart => What::Reject(own.clone(), other),
        };
        let all: Vec<What> = others.map(pair).collect();
        let next = self.next_pair();
        let told = self.settled_in_words(place, others_of, settled);
        let before = self.session.revision();
        self.decide_together(all);
        if let Some(told) = told.filter(|_| self.session.revision() != before) {
            self.screen.said.done = Some((told, self.screen.now));
        }
        if let (Some(Task::Measure), Some((a, b))) = (self.screen.tasks.task, next) {
            self.select_pair(a, b);
        }
    }

    /// Which pair was settled, and which others of the statement are as they were; `None` where several were settled.
    fn settled_in_words(&self, place: Place, others: &[Place], settled: Settled) -> Option<String> {
        let [other] = others else { return None };
        let comparison = self.models.comparison.as_ref()?;
        let name = |place: Place| Some(comparison.versions.get(self.models.index.version(place)?)?.name.clone());
        let (first, second) = (name(place)?, name(*other)?);
        let told = match settled {
            Settled::Parallel => tr!("told-confirmed-pair", first = first, second = second),
            Settled::Apart => tr!("told-rejected-pair", first = first, second = second),
        };
        let seen = self.models.inspector.as_ref().filter(|seen| seen.place == place)?;
        let rest: Vec<&str> = seen
            .pairs
            .iter()
            .filter(|pair| pair.inside && pair.with != *other)
            .map(|pair| pair.version.as_str())
            .collect();
        Some(match rest.as_slice() {
            [] => told,
            rest => tr!("told-others-undecided", done = told, others = telling::joined(rest)),
        })
    }

    /// Selects two statements together.
    pub(super) fn select_pair(&mut self, a: Place, b: Place) {
        self.select(Selection::Statement(a));
        self.state.more = std::iter::once(b).filter(|b| *b != a).collect();
    }

    /// The pair after the selected one among those that are best decided next; the first where none of them is selected.
    fn next_pair(&mut self) -> Option<(Place, Place)> {
        let sheet = self.models.measured(&self.session)?;
        let chosen = self.state.selected();
        let now = sheet.queue.iter().position(|pair| chosen == [pair.a, pair.b]);
        let next = now.map_or(0, |now| if now + 1 < sheet.queue.len() { now + 1 } else { 0 });
        sheet.queue.get(next).map(|pair| (pair.a, pair.b))
    }

    /// Shows the machine measured against the user, or goes to the next pair that is best decided.
    pub(super) fn measure(&mut self) {
        self.screen.tasks.task = Some(Task::Measure);
        if let Some((a, b)) = self.next_pair() {
            self.select_pair(a, b);
        }
    }

    fn pin(&mut self, place: Place) {
        if let Some(decision) = self.models.inspector.as_ref().and_then(|seen| seen.pinned.clone()) {
            return self.tell(Input::Withdraw(decision));
        }
        let anchors = self.anchor(place).into_iter().chain(self.fellows(place)).collect();
        self.decide(What::Pin(anchors));
    }

    /// Shows the list of doubtful speakers, or the next of them.
    pub(super) fn review(&mut self) {
        let doubts = self.models.doubts();
        if doubts.is_empty() {
            if self.models.identities().is_empty() {
                self.screen.said.told = Some((tr!("told-no-doubt").to_owned(), self.screen.now));
            } else {
                self.screen.tasks.task = Some(Task::Speakers);
            }
            return;
        }
        let begins = self.screen.tasks.task.replace(Task::Speakers) != Some(Task::Speakers);
        let now = doubts.iter().position(|doubt| Some(doubt.place) == self.state.selection.place());
        let next = if begins { now.unwrap_or(0) } else { now.map_or(0, |now| (now + 1) % doubts.len()) };
        self.select(Selection::Statement(doubts[next].place));
    }

    /// Answers the first question whether one voice is another.
    fn settle_identity(&mut self, answer: fn(Identity) -> What) {
        if let Some(asked) = self.models.identities().first().cloned() {
            self.decide(answer(asked));
        }
    }

    /// The selected statement is said by the voice that was found.
    fn accept_voice(&mut self, place: Place) {
        let what = self.anchor(place).map(What::AcceptVoice);
        self.settle_speaker(what);
    }

    /// The selected statement is in the article's own words.
    fn take_for_own_words(&mut self, place: Place) {
        let doubt = self.models.doubts().iter().find(|doubt| doubt.place == place).cloned();
        self.settle_speaker(doubt.and_then(|doubt| doubt.reject));
    }

    /// A field of the inspector gets the keyboard.
    fn write(&mut self, field: Focus) {
        self.show_inspector();
        self.screen.drafts.focus = Some(field);
    }

    /// Copies the selected words, else the selected statements, with where they stand.
    fn copy(&mut self, ctx: &egui::Context) {
        let cited = |place| self.citation(place, None);
        let all = || self.state.selected().into_iter().map(cited).collect::<Vec<_>>().join("\n\n");
        let words = self.screen.reading.words.map(|words| self.citation(words.place, Some(words.span)));
        ctx.copy_text(words.unwrap_or_else(all));
        self.screen.said.told = Some((tr!("told-copied").to_owned(), self.screen.now));
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

    /// Settles who says the selected statement; in a review the next one is selected.
    fn settle_speaker(&mut self, what: Option<What>) {
        let Some(what) = what else { return };
        let doubts = self.models.doubts();
        let now = doubts.iter().position(|doubt| Some(doubt.place) == self.state.selection.place());
        self.decide(what);
        if let (Some(Task::Speakers), Some(now)) = (self.screen.tasks.task, now) {
            let next = doubts.get(now + 1).or_else(|| doubts.get(now.wrapping_sub(1)));
            match next.map(|doubt| doubt.place) {
                Some(place) => self.select(Selection::Statement(place)),
                None => self.screen.tasks.task = None,
            }
        }
    }
}
