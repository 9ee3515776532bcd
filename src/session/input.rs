//! What the window says to the application and what it is asked to do in turn. Knows nothing of how either is done.

use crate::{
    article::{Article, ArticleId},
    locale::{Language, Message},
    project::{Anchor, Decision, Edit, What},
};
use std::path::PathBuf;

/// A moment as milliseconds since 1970 UTC; comes in as a value at the shell's edge.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub u64);

impl Moment {
    /// Whole seconds since 1970 UTC.
    #[must_use]
    pub fn seconds(self) -> u64 {
        self.0 / 1_000
    }
}

/// Everything that can happen to the application.
#[derive(Clone, Debug)]
pub enum Input {
    /// Files chosen, dropped or named on the command line: a single project is opened, anything else is imported.
    Files(Vec<PathBuf>),
    /// Pasted text, with what the user says of it.
    Paste(Pasted),
    /// The import list is settled: the articles at these positions come in, the others do not.
    TakeImport(Vec<usize>),
    /// The article at that position of the import list is to come in so: other data, or parts set aside or restored.
    Amend(usize, Box<Article>),
    /// Nothing of the import list comes in.
    DropImport,
    /// A corrected text of an article, from a file; decisions on it move along.
    Reimport(ArticleId, PathBuf),

    /// An empty project.
    New,
    /// A project that the program ships: opened without a file of its own.
    OpenSample {
        /// A name for people.
        name: String,
        /// The text of the project file.
        text: String,
    },
    /// To the project's file, or [`Effect::AskWhereToSave`].
    Save,
    /// To that file from now on.
    SaveAs(PathBuf, Existing),
    /// Reports for people are written in that language from now on.
    ReportsIn(Language),
    /// A report is written there, in the form that the path's ending names.
    Export(PathBuf, Existing),
    /// The report in that file is held against the evidence it carries: [`super::Session::verified`].
    Verify(PathBuf),
    /// The window wants to close.
    Close,
    /// To [`super::Session::question`].
    Answer(Answer),
    /// The work left behind at that position of [`super::Session::recoveries`] is opened.
    Recover(usize),
    /// It is thrown away.
    ForgetRecovery(usize),
    /// The project leaves the recent list.
    ForgetRecent(PathBuf),

    /// Any change of the project.
    Edit(Edit),
    /// Something is settled now, by the author.
    Decide(What),
    /// Several things are settled now, by the author, as one step.
    DecideTogether(Vec<What>),
    /// The statement at that place gets this gloss, in the place of the one it has; an empty one is none.
    Gloss(Anchor, String),
    /// The file of pairs at that path glosses what it has the words of.
    Glosses(PathBuf),
    /// Rows of pairs that were pasted do the same.
    PastedGlosses(String),
    /// A decision is taken back.
    Withdraw(Decision),
    /// The last change is taken back.
    Undo,
    /// The last undone change is done again.
    Redo,
    /// Who decides from now on.
    Author(String),
    /// How the window is to look the next time: a text that only the window understands.
    Prefer(String),

    /// The running comparison is given up.
    CancelWork,
    /// Compares although nothing changed.
    CompareAgain,
    /// The machine's pairs are held against the user's decisions: [`super::Session::measured`].
    Measure,
    /// The notice of that number is gone.
    Dismiss(u64),
    /// The window is no longer in front: a moment to keep what there is.
    FocusLost,
    /// The window is in front again: a moment to see whether the file changed outside.
    FocusGained,
}

/// A text that was pasted; what is not said of it is looked for in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// The text.
    pub text: String,
    /// Who published it.
    pub outlet: String,
    /// Its headline.
    pub title: String,
    /// The day it appeared, as people write it.
    pub day: String,
    /// Where it was found.
    pub address: String,
}

/// What becomes of a file that a new one would take the place of.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Existing {
    /// The user is asked first: [`Question::Replace`].
    Ask,
    /// It is replaced: the user was asked where the path was chosen.
    Replace,
}

/// What the user says to a question.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Save first, then go on.
    Save,
    /// Go on without saving.
    Discard,
    /// Do not go on.
    Cancel,
    /// Take the file as it is now; what was here can be brought back by undo.
    Reload,
    /// Keep what is here; the next save replaces the file.
    KeepMine,
    /// Join the file as it is now with what is here, decision by decision; disputes are listed.
    Merge,
    /// Open it to look at.
    ReadOnly,
    /// Open it all the same.
    Anyway,
    /// Put the new file in the place of the old one.
    Replace,
    /// Throw away what was left behind.
    ThrowAway,
}

/// What is written to a path.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// The project.
    Project,
    /// A report of the comparison.
    Report,
}

/// What waits for an [`Answer`]. While a question waits, inputs that would raise another are ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Unsaved work would be lost: [`Answer::Save`], [`Answer::Discard`], [`Answer::Cancel`].
    Unsaved,
    /// The project's file changed outside: [`Answer::Reload`], [`Answer::KeepMine`], [`Answer::Merge`].
    ChangedOutside {
        /// What differs, one line a difference; empty where it is only laid out otherwise.
        differences: Vec<Message>,
    },
    /// Another window has the project open: [`Answer::ReadOnly`], [`Answer::Anyway`], [`Answer::Cancel`].
    InUse(PathBuf),
    /// A file of that name is there already: [`Answer::Replace`], [`Answer::Cancel`].
    Replace(PathBuf, Written),
    /// The work left behind in that file would be lost for good: [`Answer::ThrowAway`], [`Answer::Cancel`].
    ThrowAway(PathBuf),
}

/// What the window is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask for a file and say [`Input::SaveAs`].
    AskWhereToSave {
        /// A file name to begin with.
        suggested: String,
    },
    /// Another project is open: selections and scroll positions are void.
    Opened,
    /// The project changed.
    Changed,
    /// There is another comparison.
    Compared,
    /// There is another measurement.
    Measured,
    /// There is another verification of a report.
    Verified,
    /// [`super::Session::question`] has a question.
    Asked,
    /// There is another notice.
    Told,
    /// What was asked for could not be done, as the last notice tells: a path that was typed can be put right.
    Refused,
    /// [`super::Session::import`] has a list to settle.
    ImportReady,
    /// Close the window now.
    Quit,
}

/// How urgent a notice is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// Something went as wished.
    Done,
    /// Something to know.
    Note,
    /// Something could not be done; nothing is lost.
    Failed,
}

/// What a notice leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// An article in which something was done.
    Article(ArticleId),
    /// A file that was written for other programs.
    File(PathBuf),
}

/// One message to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its number, for [`Input::Dismiss`].
    pub id: u64,
    /// How urgent.
    pub tone: Tone,
    /// What happened, to what, what to do.
    pub message: Message,
    /// What it speaks of, where there is something to look at.
    pub about: Option<About>,
    /// When.
    pub at: Moment,
}

/// How far the running work has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// What is done.
    pub stage: &'static str,
    /// From 0 to 1.
    pub share: f32,
}

/// Whether the comparison shown is what the settings ask for.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// It is.
    Current,
    /// A quick first answer; the deep one is on its way.
    Preliminary,
    /// The project has changed since.
    Stale,
}
