//! One input → what changes and what the window is asked to do. Knows nothing of how files and comparisons come about.

use super::{
    Effect, Freshness, Input, Moment, Question, Session, Shell, Tone,
    importing::ImportList,
    state::{Asked, Comparing, Document, Home, Next, Notices, RecoveryCopies},
    work::{self, Errand, Order, Purpose},
};
use crate::{
    article::Article,
    comparison::first_changed,
    disk,
    gloss::Pairs,
    locale::{Message, tr},
    project::{Decision, Depth, Edit, History, What},
};

/// Bytes of text from which a quick answer comes before the deep one.
const WORTH_A_FIRST_ANSWER: usize = 6_000;

impl Session {
    /// The application at its start: an empty project, the recent list and what was left behind.
    #[must_use]
    pub fn new(shell: Shell, now: Moment) -> Self {
        let Shell { files, folders, engine, runner, wake, run } = shell;
        let running = folders.as_ref().and_then(|folders| disk::hold_run(&*files, folders, &run).held());
        let (recent, recoveries) = folders.as_ref().map_or((Vec::new(), Vec::new()), |folders| {
            (disk::recent(&*files, folders), disk::recoveries(&*files, folders))
        });
        let preferences = folders.as_ref().map_or(String::new(), |folders| disk::preferences(&*files, folders));
        Self {
            desk: work::desk(std::sync::Arc::clone(&files), runner, std::sync::Arc::clone(&wake)),
            comparing: Comparing {
                reader: work::reader(engine, runner, std::sync::Arc::clone(&wake)),
                generation: 0,
                comparison: None,
                freshness: Freshness::Current,
                compared: None,
                measured: None,
                verified: None,
                signs: crate::view::Signs::default(),
            },
            copies: RecoveryCopies {
                keeper: work::keeper(std::sync::Arc::clone(&files), runner, wake),
                recoveries,
                autosaved: None,
                failed: false,
                inherited: Vec::new(),
            },
            home: Home { files, folders, run, running, preferences, recent },
            author: String::new(),
            report_language: crate::locale::Language::default(),
            history: History::default(),
            document: Document::default(),
            asked: Asked::default(),
            import: None,
            notices: Notices::default(),
            revision: 0,
            now,
        }
    }

    /// Takes one input, which happened at `now`, and says what the window is to do.
    pub fn update(&mut self, input: Input, now: Moment) -> Vec<Effect> {
        self.now = self.now.max(now);
        let mut effects = Vec::new();
        let goes_on = matches!(
            input,
            Input::SaveAs(..) | Input::Answer(_) | Input::FocusLost | Input::FocusGained | Input::Dismiss(_)
        );
        if !goes_on && self.asked.question.is_none() {
            self.asked.next = None;
        }
        self.take(input, &mut effects);
        effects.extend(self.poll(now));
        effects
    }

    fn take(&mut self, input: Input, effects: &mut Vec<Effect>) {
        match input {
            Input::Files(paths) => match paths.as_slice() {
                [path] if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("qdc")) => {
                    self.take_codebook(path, effects);
                }
                [path] if disk::is_project(path) => self.ask_before(Next::Open(path.clone()), effects),
                _ => self.desk.add(Errand::Read(paths)),
            },
            Input::Paste(pasted) => self.desk.add(Errand::Paste(pasted)),
            Input::TakeImport(chosen) => self.take_import(&chosen, effects),
            Input::Amend(at, article) => self.amend(at, *article),
            Input::DropImport => self.import = None,
            Input::Reimport(id, path) => self.desk.add(Errand::Correct(id, path)),
            Input::New => self.ask_before(Next::New, effects),
            Input::OpenSample { name, text } => self.ask_before(Next::Sample { name, text }, effects),
            Input::Save => self.save(effects),
            Input::SaveAs(path, existing) => self.save_as(path, existing, effects),
            Input::ReportsIn(language) => self.report_language = language,
            Input::Export(path, existing) => self.export(path, existing, effects),
            Input::Verify(path) => self.verify(&path, effects),
            Input::Close => self.ask_before(Next::Quit, effects),
            Input::Answer(answer) => self.answer(answer, effects),
            Input::Recover(index) => self.ask_before(Next::Recover(index), effects),
            Input::ForgetRecovery(index) => self.forget_recovery(index, effects),
            Input::ForgetRecent(path) => {
                self.home.recent.retain(|known| known.path != path);
                self.keep_recent();
            }
            Input::Edit(edit) => self.edit(edit, effects),
            Input::Decide(what) => self.edit(self.decided(what), effects),
            Input::DecideTogether(all) => {
                let edits = all.into_iter().map(|what| self.decided(what)).collect();
                self.edit(Edit::Together(edits), effects);
            }
            Input::Gloss(at, words) => self.gloss(vec![(at, words)], effects),
            Input::Glosses(path) => self.take_pairs(&path, effects),
            Input::PastedGlosses(rows) => self.gloss_by_pairs(&Pairs::of_text(&rows), tr!("glosses-pasted"), effects),
            Input::Withdraw(decision) => self.edit(Edit::Withdraw(decision), effects),
            Input::Undo => self.step(History::undo, effects),
            Input::Redo => self.step(History::redo, effects),
            Input::Author(name) => self.author = name,
            Input::Prefer(text) => self.prefer(text),
            Input::CancelWork => {
                self.comparing.reader.cancel();
                self.desk.cancel();
                self.comparing.generation += 1;
            }
            Input::CompareAgain => self.compare(),
            Input::Measure => self.measure(),
            Input::Dismiss(id) => self.notices.all.retain(|notice| notice.id != id),
            Input::FocusLost => self.autosave(0),
            Input::FocusGained => self.look_outside(effects),
        }
    }

    /// One step through the history.
    fn step(&mut self, step: fn(&mut History) -> Option<Message>, effects: &mut Vec<Effect>) {
        if step(&mut self.history).is_some() {
            self.changed(effects);
        }
    }

    /// That something is settled now, by the author.
    pub(super) fn decided(&self, what: What) -> Edit {
        Edit::Decide(Decision { at: self.now.seconds(), by: self.author.clone(), what })
    }

    /// Keeps how the window looks. Where that cannot be written the window looks as before the next time: no harm.
    fn prefer(&mut self, text: String) {
        if text != self.home.preferences
            && let Some(folders) = &self.home.folders
        {
            let _ = disk::keep_preferences(&*self.home.files, folders, &text);
        }
        self.home.preferences = text;
    }

    /// Applies an edit and compares again where it matters.
    pub(super) fn edit(&mut self, edit: Edit, effects: &mut Vec<Effect>) {
        if self.history.apply(edit) {
            self.changed(effects);
        }
    }

    /// What follows from any change of the project.
    pub(super) fn changed(&mut self, effects: &mut Vec<Effect>) {
        self.revision += 1;
        effects.push(Effect::Changed);
        if self
            .comparing
            .compared
            .as_ref()
            .is_none_or(|compared| first_changed(compared, self.history.present()).is_some())
        {
            self.compare();
        }
    }

    /// Orders a comparison of the project as it stands.
    pub(super) fn compare(&mut self) {
        let project = self.history.present().clone();
        self.comparing.generation += 1;
        if project.articles.is_empty() {
            self.comparing.reader.cancel();
            self.comparing.comparison = None;
            self.comparing.compared = Some(project);
            self.comparing.freshness = Freshness::Current;
            return;
        }
        let bytes: usize = project.articles.iter().map(|article| article.body.len()).sum();
        let known = self.comparing.comparison.is_some()
            && self.comparing.compared.as_ref().is_some_and(|compared| compared.articles == project.articles);
        let quick_first = !known && bytes > WORTH_A_FIRST_ANSWER && project.settings.depth != Some(Depth::Quick);
        self.comparing.freshness = Freshness::Stale;
        self.comparing.compared = Some(project.clone());
        let purpose = if quick_first { Purpose::CompareQuickFirst } else { Purpose::Compare };
        self.comparing.reader.replace(Order { generation: self.comparing.generation, project, purpose });
    }

    /// Orders a measurement of the comparison that is shown, if there is none yet; while another comparison is on its way
    /// nothing is ordered.
    fn measure(&mut self) {
        if self.comparing.freshness == Freshness::Current
            && self.comparing.comparison.is_some()
            && !self.comparing.reader.is_busy()
        {
            let project = self.history.present().clone();
            self.comparing.reader.add(Order {
                generation: self.comparing.generation,
                project,
                purpose: Purpose::Measure,
            });
        }
    }

    fn take_import(&mut self, chosen: &[usize], effects: &mut Vec<Effect>) {
        let Some(ImportList { pieces, problems }) = self.import.take() else { return };
        let wanted = pieces.into_iter().enumerate().filter(|(at, _)| chosen.contains(at));
        let articles: Vec<_> = wanted.map(|(_, piece)| piece.article).collect();
        for problem in problems {
            self.tell(Tone::Note, problem.message, effects);
        }
        if !articles.is_empty() {
            self.succeeded();
            self.edit(Edit::AddArticles(articles), effects);
        }
    }

    /// An article of the import list is changed before it comes in.
    fn amend(&mut self, at: usize, article: Article) {
        if let Some(piece) = self.import.as_mut().and_then(|list| list.pieces.get_mut(at)) {
            piece.article = article;
        }
    }

    /// Adds a notice.
    pub(super) fn tell(&mut self, tone: Tone, message: Message, effects: &mut Vec<Effect>) {
        self.tell_about(None, tone, message, effects);
    }

    /// Adds a notice that leads somewhere.
    pub(super) fn tell_about(
        &mut self,
        about: Option<super::About>,
        tone: Tone,
        message: Message,
        effects: &mut Vec<Effect>,
    ) {
        const KEPT: usize = 100;
        self.notices.told += 1;
        if self.notices.all.len() >= KEPT {
            self.notices.all.remove(0);
        }
        self.notices.all.push(super::Notice { id: self.notices.told, tone, message, about, at: self.now });
        effects.push(Effect::Told);
    }

    /// Tells that something could not be done.
    pub(super) fn refuse(&mut self, message: Message, effects: &mut Vec<Effect>) {
        self.tell(Tone::Failed, message, effects);
        effects.push(Effect::Refused);
    }

    /// Something went as wished: what failed before it is no longer news.
    pub(super) fn succeeded(&mut self) {
        self.notices.all.retain(|notice| notice.tone != Tone::Failed);
        self.copies.failed = false;
    }

    /// Puts a question.
    pub(super) fn ask(&mut self, question: Question, next: Next, effects: &mut Vec<Effect>) {
        self.asked.question = Some(question);
        self.asked.next = Some(next);
        effects.push(Effect::Asked);
    }
}
