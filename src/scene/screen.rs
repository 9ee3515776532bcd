//! What only the window remembers between frames. Draws nothing.

use super::{
    act::Coders,
    doing::{Blind, Focus, Lesson, Picking, Side, Task, Zoom},
    looks::Looks,
    overlay::Overlay,
    words::Words,
};
use crate::{
    project::Anchor,
    session::Pasted,
    statement::Place,
    view::{FoundKind, Selection},
};
use std::collections::{BTreeMap, BTreeSet};

/// What only the window needs to remember.
#[derive(Default)]
pub(crate) struct Screen {
    pub(crate) rows: Rows,
    pub(crate) reading: ReadingPlace,
    pub(crate) chosen: Chosen,
    pub(crate) drafts: Drafts,
    pub(crate) above: Above,
    pub(crate) tasks: Tasks,
    pub(crate) strip: StripPlace,
    pub(crate) said: Said,
    /// What outlives the run.
    pub(crate) looks: Looks,
    /// Only the view is shown, in large letters.
    pub(crate) presenting: bool,
    /// Whether the window is too narrow for both side panels.
    pub(crate) slim: bool,
    /// The side panel that is open in a narrow window.
    pub(crate) slim_panel: Option<Side>,
    /// Articles of the import list, and copies of a text, whose particulars are unfolded.
    pub(crate) unfolded: BTreeSet<usize>,
    /// Whether ways to go on with the search are offered.
    pub(crate) finding: bool,
    /// Seconds since 1970, as the session counts them.
    pub(crate) now: u64,
}

impl Screen {
    /// How much article text is enlarged.
    pub(crate) fn letters(&self) -> f32 {
        self.looks.letters * if self.presenting { 1.35 } else { 1.0 }
    }
}

/// Where the rows of the Parallel view stand, and where they are to.
#[derive(Default)]
pub(crate) struct Rows {
    /// Row heights of the Parallel view.
    pub(crate) heights: Heights,
    /// Where the Parallel view is to stand after rows above turned out higher than thought.
    pub(crate) settle: Option<f32>,
    /// The selected statement and how far below the upper edge of the Parallel view its row stands, where it is in sight.
    pub(crate) stands: Option<(Place, f32)>,
    /// The same, while rows change and the row is to stay there; and for how many frames yet.
    pub(crate) hold: Option<((Place, f32), u8)>,
    /// The least height of the Parallel view's content: a row that went to the end is held where it stood.
    pub(crate) room: f32,
    /// What the Parallel view shows of its rows and columns.
    pub(crate) viewport: Option<egui::Rect>,
    /// A row that is to be brought into sight.
    pub(crate) reveal: Option<usize>,
}

/// Where the Reading view stands, and what is marked in it.
#[derive(Default)]
pub(crate) struct ReadingPlace {
    /// A statement that the Reading view is to bring into sight.
    pub(crate) reveal: Option<Place>,
    /// The passage of a finding that is shown, until something else is selected.
    pub(crate) evidence: Option<crate::finding::Passage>,
    /// The words that are selected with the mouse.
    pub(crate) words: Option<Words>,
    /// How far the reading text is scrolled, for a scripted run.
    pub(crate) scroll: Option<f32>,
}

/// What becomes of the selection while a comparison is made anew.
#[derive(Default)]
pub(crate) struct Chosen {
    /// What is to be selected once it is compared anew.
    pub(crate) awaited: Option<Anchor>,
    /// The comparison that the selection was made in, the words it stands on, and its place there.
    pub(crate) stood: (usize, Option<Anchor>, Option<Place>),
    /// The statement that waits for a row to go to, and whether its whole point goes.
    pub(crate) picking: Option<Picking>,
    /// What the inspector spoke of in the frame before.
    pub(crate) inspected: Selection,
}

/// What is being written in the panels.
#[derive(Default)]
pub(crate) struct Drafts {
    /// The note being written.
    pub(crate) note: String,
    /// The tag being written.
    pub(crate) tag: String,
    /// The gloss being written, and of what.
    pub(crate) gloss: (Option<Place>, String),
    /// Whether the note, or the tag, is to get the keyboard.
    pub(crate) focus: Option<Focus>,
    /// The name in the codebook's new line.
    pub(crate) code: String,
    /// Who codes from now on, as typed.
    pub(crate) coder: String,
    /// Whose codes are shown.
    pub(crate) coders: Coders,
}

/// The window above the window, and what is typed and ticked in it.
#[derive(Default)]
pub(crate) struct Above {
    /// The open window above the window.
    pub(crate) overlay: Overlay,
    /// What is typed in it.
    pub(crate) typed: String,
    /// What is said of the text that is pasted.
    pub(crate) pasted: Pasted,
    /// The path that was typed last and where, until it is known what came of it.
    pub(crate) tried: Option<(Overlay, String)>,
    /// Why what was typed could not be done.
    pub(crate) refused: Option<String>,
    /// The line that is chosen in it.
    pub(crate) line: usize,
    /// Articles of the import list that are ticked off.
    pub(crate) unticked: BTreeSet<usize>,
    /// Parts of articles of the import list that were set aside when it was first looked at, by article.
    pub(crate) cuts: BTreeMap<usize, Vec<(usize, crate::article::Role)>>,
}

/// What is gone through in place of the views.
#[derive(Default)]
pub(crate) struct Tasks {
    /// The exercise, while one is done.
    pub(crate) lesson: Option<Lesson>,
    /// Blind coding, while it is done.
    pub(crate) blind: Option<Blind>,
    /// What is gone through in place of the views.
    pub(crate) task: Option<Task>,
    /// The kind of which the list of differences and silences shows; of all where there is none.
    pub(crate) found: Option<FoundKind>,
    /// The article whose treatment is to be brought into sight.
    pub(crate) text: Option<crate::article::ArticleId>,
    /// The revision for which a measurement was asked, so that one that was given up is not asked for again.
    pub(crate) measured: Option<u64>,
}

/// The coverage strip: what it is painted with, and how it is zoomed.
#[derive(Default)]
pub(crate) struct StripPlace {
    /// The texture of the hatching.
    pub(crate) hatch: Option<egui::TextureHandle>,
    /// The texture of the coverage strip and the edition it is of.
    pub(crate) texture: Option<(egui::TextureHandle, u64, bool)>,
    /// How the strip is zoomed.
    pub(crate) zoom: Zoom,
    /// How much the lines of the Coverage view are enlarged; 0 for not at all.
    pub(crate) lines: f32,
}

/// What was done last and told of it; the first steps.
#[derive(Default)]
pub(crate) struct Said {
    /// What was done last, and when, in seconds: told with a way to take it back.
    pub(crate) done: Option<(String, u64)>,
    /// The step of the tour that is shown.
    pub(crate) tour: Option<usize>,
    /// Something that was done without a trace in the project, and when, in seconds.
    pub(crate) told: Option<(String, u64)>,
    /// Where the grid, the inspector and the strip stand, for the first steps.
    pub(crate) spots: [Option<egui::Rect>; 3],
}

/// Heights of rows, measured where they were seen and estimated elsewhere.
#[derive(Default)]
pub(crate) struct Heights {
    /// One height a row.
    pub(crate) rows: Vec<f32>,
    /// Whether each was measured.
    pub(crate) measured: Vec<bool>,
    /// A statement of each row; none of a row that is not of one.
    pub(crate) places: Vec<Option<Place>>,
    /// What they hold for.
    pub(crate) key: u64,
}
