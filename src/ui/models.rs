//! The view models kept while nothing they depend on changes, and what the window remembers between frames. Knows nothing of
//! how they are drawn.

use super::looks::Looks;
use crate::{
    comparison::Comparison,
    project::Project,
    session::Session,
    statement::Place,
    view::{
        self, Cell, Coverage, Dimension, Doubt, Exercise, Grid, Index, Inspector, Judgement, People, Query, Reading,
        Said, Selection, Sheet, ViewState,
    },
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
    rc::Rc,
    sync::Arc,
};

/// View models of one comparison under one view state.
#[derive(Default)]
pub(super) struct Models {
    /// The comparison they are of.
    pub(super) comparison: Option<Arc<Comparison>>,
    /// Lookups.
    pub(super) index: Index,
    /// The Parallel view.
    pub(super) grid: Rc<Grid>,
    /// The coverage strip.
    pub(super) coverage: Rc<Coverage>,
    /// The left panel.
    pub(super) people: Rc<People>,
    /// The inspector.
    pub(super) inspector: Option<Rc<Inspector>>,
    /// The Reading view.
    pub(super) reading: Rc<Reading>,
    /// The Framing view.
    pub(super) framing: Rc<(Vec<Dimension>, Sheet)>,
    /// The classroom exercise.
    pub(super) exercises: Rc<Vec<Exercise>>,
    /// Counts up whenever the grid changes.
    pub(super) edition: u64,
    /// What the marked dimension found, an article.
    marks: Vec<Vec<(crate::text::Span, String)>>,
    doubts: Option<Rc<Vec<Doubt>>>,
    cells: HashMap<(usize, usize), Rc<Cell>>,
    lone: HashMap<Place, Rc<Said>>,
    project: Project,
    query: Query,
    keys: Keys,
}

#[derive(Default, PartialEq, Clone, Copy)]
struct Keys {
    revision: Option<u64>,
    comparison: usize,
    grid: u64,
    selection: Selection,
    reading: (usize, usize),
    dimension: usize,
    framing: view::FramingFilter,
    marked: Option<usize>,
}

impl Models {
    /// Brings every model up to date.
    pub(super) fn refresh(&mut self, session: &Session, state: &ViewState) {
        let Some(comparison) = session.comparison().cloned() else {
            *self = Self { edition: self.edition + 1, ..Self::default() };
            return;
        };
        let keys = Keys {
            revision: Some(session.revision()),
            comparison: Arc::as_ptr(&comparison).addr(),
            grid: grid_key(state),
            selection: state.selection,
            reading: (state.article, 0),
            dimension: state.dimension,
            framing: state.framing,
            marked: state.marked,
        };
        if keys == self.keys && self.comparison.is_some() {
            return;
        }
        let old = std::mem::replace(&mut self.keys, keys);
        let new_comparison = old.comparison != keys.comparison || self.comparison.is_none();
        let new_project = new_comparison || old.revision != keys.revision;
        if new_project {
            self.project = session.project().clone();
            self.doubts = None;
        }
        if new_comparison {
            self.index = Index::new(&comparison);
            self.people = Rc::new(view::people(&comparison));
            self.comparison = Some(Arc::clone(&comparison));
        }
        let new_grid = new_project || old.grid != keys.grid;
        if new_grid {
            self.new_grid(&comparison, state, new_comparison);
        }
        if new_grid || (old.dimension, old.framing) != (keys.dimension, keys.framing) {
            let sheet = view::framing(&comparison, &self.grid.columns, state.dimension, state.framing);
            self.framing = Rc::new(sheet);
        }
        if new_project || old.selection != keys.selection {
            let seen = view::inspect(&self.project, &comparison, &self.index, state.selection);
            self.inspector = seen.map(Rc::new);
        }
        let new_marks = new_comparison || old.marked != keys.marked;
        if new_marks {
            let articles = 0..comparison.articles.len();
            let of = |article| state.marked.map_or_else(Vec::new, |d| view::framing_marks(&comparison, d, article));
            self.marks = articles.map(of).collect();
            self.cells.clear();
            self.lone.clear();
        }
        if new_marks || old.reading != keys.reading || old.selection != keys.selection {
            let mut reading =
                view::reading(session.project(), &comparison, &self.index, state.article, state.selection);
            for paragraph in &mut reading.paragraphs {
                for (span, place) in &paragraph.statements {
                    self.mark(&comparison, &mut paragraph.passage, *place, span.start());
                }
            }
            self.reading = Rc::new(reading);
        }
    }

    /// Marks in a passage what the marked dimension found in a statement; `at` is where the statement begins in it.
    fn mark(&self, comparison: &Comparison, passage: &mut view::Passage, place: Place, at: usize) {
        let Some(whole) = comparison.statement(place).map(|statement| statement.span) else { return };
        let marks = self.marks.get(place.article()).map_or(&[][..], Vec::as_slice);
        for (span, _) in marks.iter().filter(|(span, _)| whole.contains(*span)) {
            let from = span.start() - whole.start() + at;
            passage.mark(crate::text::Span::new(from, from + span.len()), view::Role::Evidence);
        }
    }

    fn new_grid(&mut self, comparison: &Comparison, state: &ViewState, new_comparison: bool) {
        self.query = Query::read(&state.search);
        let grid = view::grid(&self.project, comparison, &self.index, state);
        self.edition += 1;
        self.cells.clear();
        self.lone.clear();
        self.exercises = Rc::new(Vec::new());
        // What is looked for changes rows alone, and is typed letter by letter: coverage stays.
        let (columns, base) = (&self.grid.columns, base_version(&self.grid));
        if new_comparison || grid.columns != *columns || base_version(&grid) != base {
            self.coverage = Rc::new(view::coverage(comparison, &grid.columns, base_version(&grid)));
        }
        self.grid = Rc::new(grid);
    }

    /// The attributions that are doubtful and not settled, found now or before.
    pub(super) fn doubts(&mut self) -> Rc<Vec<Doubt>> {
        if let (None, Some(comparison)) = (&self.doubts, &self.comparison) {
            self.doubts = Some(Rc::new(view::doubts(&self.project, comparison)));
        }
        self.doubts.clone().unwrap_or_default()
    }

    /// The exercises of the comparison as it is shown, made now or before.
    pub(super) fn exercises(&mut self) -> Rc<Vec<Exercise>> {
        if let (true, Some(comparison)) = (self.exercises.is_empty(), &self.comparison) {
            self.exercises = Rc::new(view::exercises(&self.project, comparison, &self.index, &self.grid));
        }
        Rc::clone(&self.exercises)
    }

    /// The cell of a point and a version, made now or before.
    pub(super) fn cell(&mut self, point: usize, version: usize) -> Rc<Cell> {
        const MANY: usize = 4_000;
        let Some(comparison) = &self.comparison else { return Rc::new(Cell::Said(Vec::new())) };
        if self.cells.len() > MANY {
            self.cells.clear();
        }
        let base = base_version(&self.grid);
        let project = &self.project;
        if let Some(known) = self.cells.get(&(point, version)) {
            return Rc::clone(known);
        }
        let query = &self.query;
        let mut cell = view::cell(project, comparison, point, version, base);
        if let Cell::Said(all) = &mut cell {
            for said in all {
                said.passage.found(query);
                self.mark(comparison, &mut said.passage, said.place, 0);
            }
        }
        Rc::clone(self.cells.entry((point, version)).or_insert(Rc::new(cell)))
    }

    /// A statement that stands alone, made now or before.
    pub(super) fn lone(&mut self, place: Place) -> Option<Rc<Said>> {
        let comparison = self.comparison.as_ref()?;
        let version = self.index.version(place).unwrap_or(0);
        let project = &self.project;
        let query = &self.query;
        let make = || {
            let mut said = view::alone(project, comparison, place, version);
            said.passage.found(query);
            Rc::new(said)
        };
        Some(Rc::clone(self.lone.entry(place).or_insert_with(make)))
    }

    /// The position, among the rows, of the row that holds a statement.
    pub(super) fn row(&self, place: Place) -> Option<usize> {
        let point = self.index.point(place);
        self.grid.items.iter().position(|item| match item {
            view::Item::Point(number) => Some(*number) == point,
            view::Item::Lone(slots) => point.is_none() && slots.contains(&Some(place)),
            view::Item::LoneHead(_) => false,
        })
    }
}

/// Position of the base's version.
pub(super) fn base_version(grid: &Grid) -> usize {
    grid.columns.get(grid.base).map_or(0, |column| column.version)
}

fn grid_key(state: &ViewState) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&state.base, &state.hidden, &state.order, state.filter, &state.search).hash(&mut hasher);
    hasher.finish()
}

/// What only the window needs to remember.
#[derive(Default)]
pub(super) struct Screen {
    /// Row heights of the Parallel view.
    pub(super) heights: Heights,
    /// Where the Parallel view is to stand after rows above turned out higher than thought.
    pub(super) settle: Option<f32>,
    /// Top and height of what the Parallel view shows.
    pub(super) viewport: (f32, f32),
    /// A row that is to be brought into sight.
    pub(super) reveal: Option<usize>,
    /// A statement that the Reading view is to bring into sight.
    pub(super) reveal_reading: Option<Place>,
    /// The passage of a finding that is shown, until something else is selected.
    pub(super) evidence: Option<crate::framing::Passage>,
    /// The statement that waits for a row to go to, and whether its whole point goes.
    pub(super) picking: Option<Picking>,
    /// The note being written.
    pub(super) note: String,
    /// The tag being written.
    pub(super) tag: String,
    /// Whether the note, or the tag, is to get the keyboard.
    pub(super) focus: Option<Focus>,
    /// The open window above the window.
    pub(super) overlay: Overlay,
    /// What is typed in it.
    pub(super) typed: String,
    /// The line that is chosen in it.
    pub(super) line: usize,
    /// Articles of the import list that are ticked off.
    pub(super) unticked: BTreeSet<usize>,
    /// What outlives the run.
    pub(super) looks: Looks,
    /// Only the view is shown, in large letters.
    pub(super) presenting: bool,
    /// The exercise, while one is done.
    pub(super) lesson: Option<Lesson>,
    /// Whether doubtful speakers are gone through.
    pub(super) reviewing: bool,
    /// What was done last, and when, in seconds: told with a way to take it back.
    pub(super) done: Option<(String, u64)>,
    /// The step of the tour that is shown.
    pub(super) tour: Option<usize>,
    /// Articles whose repairs are unfolded.
    pub(super) unfolded: BTreeSet<usize>,
    /// How far the reading text is scrolled, for a scripted run.
    pub(super) scroll: Option<f32>,
    /// The texture of the hatching.
    pub(super) hatch: Option<egui::TextureHandle>,
    /// The texture of the coverage strip and the edition it is of.
    pub(super) strip: Option<(egui::TextureHandle, u64, bool)>,
    /// Something that was done without a trace in the project, and when, in seconds.
    pub(super) told: Option<(String, u64)>,
    /// Where the grid, the inspector and the strip stand, for the first steps.
    pub(super) spots: [Option<egui::Rect>; 3],
    /// Whether ways to go on with the search are offered.
    pub(super) finding: bool,
    /// How the strip is zoomed.
    pub(super) zoom: Zoom,
    /// How much the lines of the Coverage view are enlarged; 0 for not at all.
    pub(super) lines: f32,
    /// Seconds since 1970, as the session counts them.
    pub(super) now: u64,
    /// The name in the codebook's new line.
    pub(super) code: String,
    /// Who codes from now on, as typed.
    pub(super) coder: String,
    /// Whether the codes of others are hidden.
    pub(super) blind: bool,
}

impl Screen {
    /// How much article text is enlarged.
    pub(super) fn letters(&self) -> f32 {
        self.looks.letters * if self.presenting { 1.35 } else { 1.0 }
    }
}

/// An exercise: what the reader said so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Lesson {
    /// By position of the exercise.
    pub(super) said: BTreeMap<usize, Judgement>,
    /// Whether the machine's and the teacher's word are shown.
    pub(super) open: bool,
}

/// How the strip is zoomed.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Zoom {
    /// How much points are wider than fits; 0 and 1 for not at all.
    pub(super) by: f32,
    /// The point at the left end, with its fraction.
    pub(super) first: f32,
}

/// What waits for a row.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Picking {
    /// The statement goes there.
    Move(Place),
    /// Its point becomes one with that row's.
    Merge(Place),
}

/// Which field is to get the keyboard.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    /// The note.
    Note,
    /// The tag.
    Tag,
    /// The search.
    Search,
}

/// The window above the window.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Overlay {
    /// None.
    #[default]
    None,
    /// The command palette.
    Palette,
    /// The list of keys.
    Keys,
    /// The help.
    Help,
    /// A path to open is typed.
    OpenPath,
    /// A path to save to is typed.
    SavePath,
    /// A path to export to is typed.
    ExportPath,
    /// A point gets a name.
    Label,
    /// A statement gets a voice.
    Voice,
    /// A voice gets another name.
    RenameVoice(u32),
    /// A voice gets a side.
    Side(u32),
    /// Text is pasted.
    Paste,
}

/// Heights of rows, measured where they were seen and estimated elsewhere.
#[derive(Default)]
pub(super) struct Heights {
    /// One height a row.
    pub(super) rows: Vec<f32>,
    /// Whether each was measured.
    pub(super) measured: Vec<bool>,
    /// What they hold for.
    pub(super) key: u64,
}
