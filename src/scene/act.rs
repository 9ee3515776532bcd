//! What a drawing function asks for. Knows nothing of how it is done.

use crate::{
    article::ArticleId,
    command::Command,
    project::{Copies, Decision, Spokesmen, What},
    report::Format,
    session::{Answer, Input},
    statement::Place,
    view::{Filter, FramingFilter, Selection, View},
};
use std::path::PathBuf;

/// What a pair is settled as.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The two are parallel.
    Parallel,
    /// They are not.
    Apart,
}

/// A point that is dragged whole, by a statement of it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Carried(pub(crate) Place);

/// Whose codes are shown.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Coders {
    /// Everybody's.
    #[default]
    All,
    /// Those of the one who codes now alone: nobody sees another's before giving their own.
    Own,
}

/// A wish of the user.
#[derive(Clone, Debug)]
pub enum Act {
    /// A command of the list.
    Do(Command),
    /// What is shown is arranged otherwise.
    Arrange(Arrangement),
    /// Something for the session.
    Tell(Box<Input>),
    /// This is selected.
    Select(Selection),
    /// This statement is selected where it stands: nothing is scrolled.
    Choose(Place),
    /// This statement is selected with the others, or no longer.
    Also(Place),
    /// The row of this statement is brought into sight and selected.
    Jump(Place),
    /// The view shows this statement.
    Show(View, Place),
    /// Something is settled.
    Decide(What),
    /// Several things are settled as one step.
    DecideTogether(Vec<What>),
    /// A decision is taken back.
    Withdraw(Decision),
    /// This pair is settled, and the next one to be settled is selected.
    SettlePair(Place, Place, Settled),
    /// These two are selected together.
    Pair(Place, Place),
    /// A corrected text of the article of that position is asked for.
    Correct(u32),
    /// What was done to that article on its way in is shown.
    Texts(ArticleId),
    /// Copies of one text count so.
    Copies(Copies),
    /// Whose voice a spokesman is.
    Spokesmen(Spokesmen),
    /// The statement goes to the point of the other.
    MoveTo(Place, Place),
    /// The points of these two become one.
    Merge(Place, Place),
    /// The statement goes to the matter of the other.
    ToMatter(Place, Place),
    /// The matters of these two become one.
    MergeMatters(Place, Place),
    /// The links below are left out from now on.
    MinScore(f32),
    /// The sample of that position is opened.
    Sample(usize),
    /// A file is opened.
    Open(PathBuf),
    /// A path for a report of that form is asked for.
    Export(Format),
    /// That file or folder is opened by the program that the system has for it.
    OpenOutside(PathBuf),
    /// A file for the codebook is asked for.
    ExportCodebook,
    /// A codebook to take codes from is asked for.
    ImportCodebook,
    /// Those coders' codes are shown.
    Coders(Coders),
    /// An answer to the session's question.
    Answer(Answer),
    /// A notice is gone.
    Dismiss(u64),
    /// The words are copied.
    Copy(String),
    /// It is told why a command cannot be done.
    Explain(&'static str),
    /// A passage is shown in its article, marked.
    Evidence(crate::finding::Passage),
}

/// What is shown, in which order and how.
#[derive(Clone, Debug)]
pub enum Arrangement {
    /// Differences are marked against that version.
    Base(String),
    /// The version's column is hidden.
    Hide(String),
    /// It is shown.
    Unhide(String),
    /// All columns but this are hidden.
    Only(String),
    /// The version's column goes to that position among those shown.
    MoveColumn(String, usize),
    /// The column gets that width.
    Widen(String, f32),
    /// The row of this statement's point is folded or unfolded.
    Fold(Place),
    /// The matter of this statement is folded or unfolded.
    FoldMatter(Place),
    /// The matters of these statements alone are folded.
    FoldMatters(Vec<Place>),
    /// Rows are chosen.
    Filter(Filter),
    /// These words are looked for.
    Find(String),
    /// The Framing view shows that dimension.
    Dimension(usize),
    /// The second of two views is that one.
    Beside(View),
    /// It shows these findings of it.
    FilterFraming(FramingFilter),
    /// The passages of that dimension are marked in texts; `None` for none.
    MarkDimension(Option<usize>),
    /// The Reading view shows that article.
    Article(usize),
}
