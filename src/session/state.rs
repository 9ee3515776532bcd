//! What the application holds and lets the window read. Knows nothing of how inputs change it.

use super::{
    Comparer, Freshness, Moment, Notice, Progress, Question, Runner,
    importing::ImportList,
    work::{Desk, Engine, Keeper, Reader, Wake},
};
use crate::{
    article::Article,
    comparison::{Comparison, Resources},
    disk::{Files, Fingerprint, Folders, Held, Recent, Recovery, System},
    format::Damage,
    locale::{Language, Message, tr},
    present::Measured,
    project::{History, Project},
    verification::Verified,
    view::Signs,
};
use std::{path::PathBuf, sync::Arc};

/// What the application needs from outside.
pub struct Shell {
    /// The file system.
    pub files: Arc<dyn Files>,
    /// Where the user's own data go; `None` keeps no recent list and no recovery.
    pub folders: Option<Folders>,
    /// Loads what comparisons need, on the working thread, and gives the comparer.
    pub engine: Box<dyn FnOnce() -> Box<dyn Engine> + Send>,
    /// Where jobs are done.
    pub runner: Runner,
    /// Called from working threads when there is something new to show.
    pub wake: Wake,
    /// A name for this run that no other run has, such as time and process number.
    pub run: String,
}

impl Shell {
    /// This computer's files and folders, and a working thread; `run` is a name that no other run has.
    #[must_use]
    pub fn system(load: impl FnOnce() -> Resources + Send + 'static, wake: Wake, run: String) -> Self {
        Self {
            files: Arc::new(System),
            folders: Folders::system(),
            engine: Box::new(move || Box::new(Comparer::new(load()))),
            runner: Runner::Thread,
            wake,
            run,
        }
    }
}

/// The application without a window.
pub struct Session {
    pub(super) home: Home,
    pub(super) author: String,
    /// The language of reports for people.
    pub(super) report_language: Language,

    pub(super) history: History,
    pub(super) document: Document,
    pub(super) asked: Asked,
    pub(super) import: Option<ImportList>,
    pub(super) desk: Desk,
    pub(super) comparing: Comparing,
    pub(super) copies: RecoveryCopies,
    pub(super) notices: Notices,

    pub(super) revision: u64,
    pub(super) now: Moment,
}

/// The computer and what the program keeps there for itself.
pub(super) struct Home {
    pub(super) files: Arc<dyn Files>,
    pub(super) folders: Option<Folders>,
    /// The name of this run.
    pub(super) run: String,
    /// Tells other runs that this one is alive.
    pub(super) running: Option<Box<dyn Held>>,
    pub(super) preferences: String,
    pub(super) recent: Vec<Recent>,
}

/// The comparison of the project, and what is made of it.
pub(super) struct Comparing {
    pub(super) reader: Reader,
    /// Counts what was ordered, so that a product that nobody waits for any more is known.
    pub(super) generation: u64,
    pub(super) comparison: Option<Arc<Comparison>>,
    pub(super) freshness: Freshness,
    /// The project that was ordered last.
    pub(super) compared: Option<Project>,
    pub(super) measured: Option<(u64, Arc<Measured>)>,
    pub(super) verified: Option<VerifiedReport>,
    /// The signs that were dealt; they outlive undo, and go into the file with the next save.
    pub(super) signs: Signs,
}

/// A report that was verified, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct VerifiedReport {
    /// The report.
    pub path: PathBuf,
    /// What came of it.
    pub verified: Verified,
}

/// Copies of the project for after a crash.
pub(super) struct RecoveryCopies {
    pub(super) keeper: Keeper,
    /// What earlier runs left behind.
    pub(super) recoveries: Vec<Recovery>,
    /// The project that was copied last, and when.
    pub(super) autosaved: Option<(Project, Moment)>,
    /// Whether it was told that none could be kept.
    pub(super) failed: bool,
    /// Copies of earlier runs that this run took over.
    pub(super) inherited: Vec<PathBuf>,
}

/// The question that is put to the user, and what comes after its answer.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) question: Option<Question>,
    pub(super) next: Option<Next>,
}

/// What was told and is not gone yet.
#[derive(Default)]
pub(super) struct Notices {
    pub(super) all: Vec<Notice>,
    /// How many there ever were: their ids.
    pub(super) told: u64,
}

/// The file behind the project.
#[derive(Default)]
pub(super) struct Document {
    /// Where it is saved, if it is.
    pub(super) path: Option<PathBuf>,
    /// What the title says where there is no path.
    pub(super) name: String,
    /// The project as last saved or opened.
    pub(super) saved: Project,
    /// The file as last read or written.
    pub(super) fingerprint: Option<Fingerprint>,
    /// Why it may not be saved under its name, if so.
    pub(super) read_only: Option<Message>,
    /// What was wrong with the file.
    pub(super) damage: Vec<Damage>,
    /// Tells other windows that it is open here.
    pub(super) lock: Option<Box<dyn Held>>,
}

/// What comes after a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Next {
    New,
    Open(PathBuf),
    Sample { name: String, text: String },
    Recover(usize),
    Save,
    Quit,
}

impl Session {
    /// The project as it stands.
    #[must_use]
    pub fn project(&self) -> &Project {
        self.history.present()
    }

    /// The newest comparison, which may be one behind: see [`Session::freshness`].
    #[must_use]
    pub fn comparison(&self) -> Option<&Arc<Comparison>> {
        self.comparing.comparison.as_ref()
    }

    /// Whether the comparison shown is what the settings ask for.
    #[must_use]
    pub fn freshness(&self) -> Freshness {
        self.comparing.freshness
    }

    /// The machine held against the user's decisions, where that was asked for, and whether it is of the comparison that
    /// is shown.
    #[must_use]
    pub fn measured(&self) -> Option<(&Arc<Measured>, Freshness)> {
        let (generation, measured) = self.comparing.measured.as_ref()?;
        let current = *generation == self.comparing.generation && self.comparing.freshness == Freshness::Current;
        Some((measured, if current { Freshness::Current } else { Freshness::Stale }))
    }

    /// The signs of voices, outlets and sides: dealt to each when it is first heard of, and kept with the project.
    #[must_use]
    pub fn signs(&self) -> &Signs {
        &self.comparing.signs
    }

    /// The project as it is written, with the signs that were dealt.
    pub(super) fn to_write(&self) -> Project {
        Project { signs: Arc::new(self.comparing.signs.dealt().clone()), ..self.project().clone() }
    }

    /// The report that was verified last.
    #[must_use]
    pub fn verified(&self) -> Option<&VerifiedReport> {
        self.comparing.verified.as_ref()
    }

    /// A number that changes whenever the project or the comparison does: a key for anything computed from them.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// How far what the user waits for has come; `None` when nothing does.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        self.comparing.reader.progress().or_else(|| self.desk.progress())
    }

    /// Whether anything is being worked on that the user waits for: a copy for after a crash is not.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.comparing.reader.is_busy() || self.desk.is_busy()
    }

    /// The list of articles that wait to be taken in.
    #[must_use]
    pub fn import(&self) -> Option<&ImportList> {
        self.import.as_ref()
    }

    /// What the user must answer first.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        self.asked.question.as_ref()
    }

    /// Who decides from now on; empty for the only user.
    #[must_use]
    pub fn author(&self) -> &str {
        &self.author
    }

    /// What was told, oldest first.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices.all
    }

    /// Whether there is work that the file does not hold.
    #[must_use]
    pub fn is_dirty(&self) -> bool {
        let (present, saved) = (self.history.present(), &self.document.saved);
        if self.document.path.is_none() && !self.document.name.is_empty() {
            // How a sample is looked at is no work of the user's.
            return *present != Project { settings: present.settings.clone(), ..saved.clone() };
        }
        present != saved
    }

    /// The project's file.
    #[must_use]
    pub fn path(&self) -> Option<&PathBuf> {
        self.document.path.as_ref()
    }

    /// Why the project can only be saved under another name; `None` where it can be saved.
    #[must_use]
    pub fn read_only(&self) -> Option<&Message> {
        self.document.read_only.as_ref()
    }

    /// What was wrong with the project's file when it was opened.
    #[must_use]
    pub fn damage(&self) -> &[Damage] {
        &self.document.damage
    }

    /// The name for the window's title: the project's, else its file's, else `Untitled`.
    #[must_use]
    pub fn title(&self) -> String {
        self.given_name().unwrap_or_else(|| tr!("untitled").to_owned())
    }

    /// The name of the project, else of its file; `None` where nobody named either.
    pub(super) fn given_name(&self) -> Option<String> {
        let project = self.project().name.as_str();
        let file = self.document.path.as_ref().and_then(|p| p.file_stem()).map(|s| s.to_string_lossy().into_owned());
        let names = [project.to_owned(), file.unwrap_or_default(), self.document.name.clone()];
        names.into_iter().find(|name| !name.is_empty())
    }

    /// How the window was left, as it wrote it; empty the first time.
    #[must_use]
    pub fn preferences(&self) -> &str {
        &self.home.preferences
    }

    /// Projects opened before, the latest first.
    #[must_use]
    pub fn recent(&self) -> &[Recent] {
        &self.home.recent
    }

    /// Unsaved work that a crash or kill left behind.
    #[must_use]
    pub fn recoveries(&self) -> &[Recovery] {
        &self.copies.recoveries
    }

    /// What undo would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<Message> {
        self.history.undoable()
    }

    /// What redo would do again.
    #[must_use]
    pub fn redoable(&self) -> Option<Message> {
        self.history.redoable()
    }

    /// Whether the start screen is to be shown: no article, nothing on its way.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.project().articles.is_empty() && self.document.path.is_none() && self.import.is_none()
    }

    /// The articles of the project by position.
    #[must_use]
    pub fn articles(&self) -> &[Arc<Article>] {
        &self.project().articles
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let (Some(folders), Some(_)) = (&self.home.folders, self.home.running.take()) {
            crate::disk::release_run(&*self.home.files, folders, &self.home.run);
        }
    }
}
