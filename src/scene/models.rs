//! The view models, kept while nothing they depend on changes. Does not know how they are drawn.

use crate::{
    comparison::Comparison,
    kit::theme::{serif, size},
    project::Project,
    session::Session,
    statement::Place,
    view::{
        self, Alone, Cell, CopyLine, Coverage, Decided, Dimension, Doubt, Exercise, Found, Grid, Identity, Index,
        Inspector, MeasureSheet, Pairing, People, Query, Reading, Selection, Sheet, TreatedText, ViewState, WhyNot,
    },
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
    rc::Rc,
    sync::Arc,
};
use unicode_script::UnicodeScript;

/// View models of one comparison under one view state.
#[derive(Default)]
pub(crate) struct Models {
    /// The comparison they are of.
    pub(crate) comparison: Option<Arc<Comparison>>,
    /// Lookups.
    pub(crate) index: Index,
    /// The Parallel view.
    pub(crate) grid: Rc<Grid>,
    /// The coverage strip.
    pub(crate) coverage: Rc<Coverage>,
    /// The left panel.
    pub(crate) people: Rc<People>,
    /// The inspector.
    pub(crate) inspector: Option<Rc<Inspector>>,
    /// The Reading view.
    pub(crate) reading: Rc<Reading>,
    /// The Framing view.
    pub(crate) framing: Rc<(Vec<Dimension>, Sheet)>,
    /// The pairs of the classroom exercise.
    pairings: Rc<Vec<Pairing>>,
    exercises: HashMap<usize, Rc<Exercise>>,
    /// Letters of articles that no font of this machine has; `None` until it was looked for.
    pub(crate) missing: Option<Vec<&'static str>>,
    /// Counts up whenever the grid changes.
    pub(crate) edition: u64,
    /// What the marked dimension found, an article.
    marks: Vec<Vec<(crate::text::Span, String)>>,
    /// Why the selected statement and another selected with it are not paired.
    pub(crate) whys: Rc<Vec<(Place, WhyNot)>>,
    /// The gloss of each statement that has one, and whose it is.
    glosses: BTreeMap<Place, (String, String)>,
    doubts: Option<Rc<Vec<Doubt>>>,
    found: Option<Rc<Vec<Found>>>,
    identities: Option<Rc<Vec<Identity>>>,
    copies: Option<Rc<Vec<Vec<CopyLine>>>>,
    texts: Option<Rc<Vec<TreatedText>>>,
    measured: Option<(usize, Rc<MeasureSheet>)>,
    decided: HashMap<usize, Rc<Vec<Decided>>>,
    cells: HashMap<(usize, usize), Rc<Cell>>,
    lone: HashMap<Place, Rc<Alone>>,
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
    more: u64,
    reading: (usize, usize),
    dimension: usize,
    framing: view::FramingFilter,
    marked: Option<usize>,
}

impl Models {
    /// Brings every model up to date.
    pub(crate) fn refresh(&mut self, session: &Session, state: &ViewState) {
        let Some(comparison) = session.comparison().cloned() else {
            *self = Self { edition: self.edition + 1, ..Self::default() };
            return;
        };
        let keys = Keys {
            revision: Some(session.revision()),
            comparison: Arc::as_ptr(&comparison).addr(),
            grid: grid_key(state),
            selection: state.selection,
            more: more_key(state),
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
            self.glosses = glosses(&self.project, &comparison);
            (self.doubts, self.measured) = (None, None);
        }
        if new_comparison {
            self.index = Index::with_signs(session.project(), &comparison, session.signs());
            self.people = Rc::new(view::people(&comparison, &self.index));
            (self.found, self.copies, self.texts, self.missing, self.identities) = (None, None, None, None, None);
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
        if new_project || (old.selection, old.more) != (keys.selection, keys.more) {
            self.whys = Rc::new(self.whys(&comparison, state));
        }
        let new_marks = new_comparison || old.marked != keys.marked;
        if new_marks {
            self.new_marks(&comparison, state);
        }
        if new_marks || new_project || old.reading != keys.reading || old.selection != keys.selection {
            self.new_reading(session, &comparison, state);
        }
    }

    /// Everything is told anew: the language is another. Signs stay.
    pub(crate) fn forget(&mut self) {
        self.comparison = None;
    }

    /// The gloss of a statement, and whose it is.
    pub(crate) fn gloss(&self, place: Place) -> Option<(&str, &str)> {
        self.glosses.get(&place).map(|(words, by)| (words.as_str(), by.as_str()))
    }

    /// What is said of the selected statement and each other that is selected with it.
    fn whys(&self, comparison: &Comparison, state: &ViewState) -> Vec<(Place, WhyNot)> {
        const MOST: usize = 4;
        let Selection::Statement(place) = state.selection else { return Vec::new() };
        let why = |other: &Place| Some((*other, view::why_not(&self.project, comparison, &self.index, place, *other)?));
        state.more.iter().take(MOST).filter_map(why).collect()
    }

    /// What the marked dimension found at these bytes of a statement's article; `None` where nothing is marked.
    pub(crate) fn told(&self, place: Place, spans: &[crate::text::Span]) -> Option<String> {
        let marks = self.marks.get(place.article())?;
        let found = |span: &crate::text::Span| marks.binary_search_by_key(span, |(span, _)| *span).ok();
        let told: Vec<&str> = spans.iter().filter_map(found).map(|at| marks[at].1.as_str()).collect();
        let title = crate::telling::title(&self.framing.0.get(self.keys.marked?)?.about);
        (!told.is_empty()).then(|| format!("{title}\n{}", told.join("\n")))
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

    /// The passages that the marked dimension found.
    fn new_marks(&mut self, comparison: &Comparison, state: &ViewState) {
        let articles = 0..comparison.articles.len();
        let of = |article| state.marked.map_or_else(Vec::new, |d| view::framing_marks(comparison, d, article));
        self.marks = articles.map(of).collect();
        self.cells.clear();
        self.lone.clear();
    }

    fn new_reading(&mut self, session: &Session, comparison: &Comparison, state: &ViewState) {
        let mut reading = view::reading(session.project(), comparison, &self.index, state.article, state.selection);
        for paragraph in &mut reading.paragraphs {
            for (span, place) in &paragraph.statements {
                self.mark(comparison, &mut paragraph.passage, *place, span.start());
            }
        }
        self.reading = Rc::new(reading);
    }

    fn new_grid(&mut self, comparison: &Comparison, state: &ViewState, new_comparison: bool) {
        self.query = Query::read(&state.search);
        let grid = view::grid(&self.project, comparison, &self.index, state);
        self.edition += 1;
        self.decided.clear();
        self.cells.clear();
        self.lone.clear();
        self.pairings = Rc::new(Vec::new());
        self.exercises.clear();
        // What is looked for changes rows alone, and is typed letter by letter: coverage stays.
        let (columns, base) = (&self.grid.columns, base_version(&self.grid));
        if new_comparison || grid.columns != *columns || base_version(&grid) != base {
            self.coverage = Rc::new(view::coverage(comparison, &grid.columns, base_version(&grid)));
        }
        self.grid = Rc::new(grid);
    }

    /// The attributions that are doubtful and not settled, found now or before.
    pub(crate) fn doubts(&mut self) -> Rc<Vec<Doubt>> {
        if let (None, Some(comparison)) = (&self.doubts, &self.comparison) {
            self.doubts = Some(Rc::new(view::doubts(&self.project, comparison)));
        }
        self.doubts.clone().unwrap_or_default()
    }

    /// What differs and what is left out, found now or before.
    pub(crate) fn found(&mut self) -> Rc<Vec<Found>> {
        if let (None, Some(comparison)) = (&self.found, &self.comparison) {
            self.found = Some(Rc::new(view::found(comparison)));
        }
        self.found.clone().unwrap_or_default()
    }

    /// The voices that may be other ones, found now or before.
    pub(crate) fn identities(&mut self) -> Rc<Vec<Identity>> {
        if let (None, Some(comparison)) = (&self.identities, &self.comparison) {
            self.identities = Some(Rc::new(view::identities(comparison)));
        }
        self.identities.clone().unwrap_or_default()
    }

    /// The trees of copies among the articles, found now or before.
    pub(crate) fn copies(&mut self) -> Rc<Vec<Vec<CopyLine>>> {
        if let (None, Some(comparison)) = (&self.copies, &self.comparison) {
            self.copies = Some(Rc::new(view::copies(comparison)));
        }
        self.copies.clone().unwrap_or_default()
    }

    /// The texts to which something was done on their way in, found now or before.
    pub(crate) fn texts(&mut self) -> Rc<Vec<TreatedText>> {
        if let (None, Some(comparison)) = (&self.texts, &self.comparison) {
            self.texts = Some(Rc::new(view::treated_texts(comparison)));
        }
        self.texts.clone().unwrap_or_default()
    }

    /// The machine against the user's decisions, where it was measured.
    pub(crate) fn measured(&mut self, session: &Session) -> Option<Rc<MeasureSheet>> {
        let (measured, _) = session.measured()?;
        let of = Arc::as_ptr(measured).addr();
        if self.measured.as_ref().is_none_or(|(known, _)| *known != of) {
            let sheet = view::measure_sheet(&self.project, self.comparison.as_ref()?, measured);
            self.measured = Some((of, Rc::new(sheet)));
        }
        self.measured.as_ref().map(|(_, sheet)| Rc::clone(sheet))
    }

    /// The scripts in which letters of the articles' beginnings are that no font has, looked for now or before.
    pub(crate) fn missing(&mut self, ctx: &egui::Context) -> &[&'static str] {
        const LOOKED_AT: usize = 400;
        let articles = self.comparison.iter().flat_map(|comparison| &comparison.articles);
        self.missing.get_or_insert_with(|| {
            let letters: BTreeSet<char> = articles
                .flat_map(|read| read.article.label().chars().chain(read.article.body.chars().take(LOOKED_AT)))
                .filter(|letter| letter.is_alphabetic())
                .collect();
            let font = egui::FontId::new(size::CELL, serif());
            let missing = |fonts: &mut egui::epaint::FontsView<'_>| {
                let letters = letters.into_iter().filter(|letter| !fonts.has_glyph(&font, *letter));
                letters.map(|letter| letter.script().full_name()).collect::<BTreeSet<&str>>()
            };
            ctx.fonts_mut(missing).into_iter().collect()
        })
    }

    /// How many exercises the comparison gives as it is shown.
    pub(crate) fn exercises(&mut self) -> usize {
        if let (true, Some(comparison)) = (self.pairings.is_empty(), &self.comparison) {
            self.pairings = Rc::new(view::pairings(comparison, &self.grid));
        }
        self.pairings.len()
    }

    /// The exercise of that number, made now or before.
    pub(crate) fn exercise(&mut self, number: usize) -> Option<Rc<Exercise>> {
        if let Some(known) = self.exercises.get(&number) {
            return Some(Rc::clone(known));
        }
        let pairing = *self.pairings.get(number)?;
        let made = view::exercise(&self.project, self.comparison.as_ref()?, &self.index, &self.grid, pairing)?;
        Some(Rc::clone(self.exercises.entry(number).or_insert(Rc::new(made))))
    }

    /// The cell of a point and a version, made now or before.
    pub(crate) fn cell(&mut self, point: usize, version: usize) -> Rc<Cell> {
        const MANY: usize = 4_000;
        let Some(comparison) = &self.comparison else { return Rc::new(Cell::Said(Vec::new())) };
        if self.cells.len() > MANY {
            self.cells.clear();
        }
        let project = &self.project;
        if let Some(known) = self.cells.get(&(point, version)) {
            return Rc::clone(known);
        }
        let query = &self.query;
        let mut cell = view::cell(project, comparison, &self.index, &self.grid, (point, version));
        if let Cell::Said(all) = &mut cell {
            for said in all {
                said.passage.found(query);
                self.mark(comparison, &mut said.passage, said.place, 0);
            }
        }
        Rc::clone(self.cells.entry((point, version)).or_insert(Rc::new(cell)))
    }

    /// What was decided by hand on a point as a whole, found now or before.
    pub(crate) fn decided(&mut self, point: usize) -> Rc<Vec<Decided>> {
        let Some(comparison) = &self.comparison else { return Rc::default() };
        let of = || Rc::new(view::of_point(&self.project, comparison, &self.index, point));
        Rc::clone(self.decided.entry(point).or_insert_with(of))
    }

    /// A statement that stands alone, made now or before.
    pub(crate) fn lone(&mut self, place: Place) -> Option<Rc<Alone>> {
        let comparison = self.comparison.as_ref()?;
        let project = &self.project;
        let query = &self.query;
        if let Some(known) = self.lone.get(&place) {
            return Some(Rc::clone(known));
        }
        let mut alone = view::alone(project, comparison, &self.index, place);
        alone.said.passage.found(query);
        self.mark(comparison, &mut alone.said.passage, place, 0);
        Some(Rc::clone(self.lone.entry(place).or_insert(Rc::new(alone))))
    }

    /// The version of what is selected: the one that says it, or that is silent.
    pub(crate) fn version(&self, selection: Selection) -> Option<usize> {
        match selection {
            Selection::Silence { version, .. } => Some(version),
            Selection::Statement(place) => self.index.version(place),
            Selection::Nothing => None,
        }
    }

    /// The position, among the columns, of that version's.
    pub(crate) fn column(&self, selection: Selection) -> Option<usize> {
        let version = self.version(selection);
        self.grid.columns.iter().position(|column| Some(column.version) == version)
    }

    /// The position, among the rows, of the row that holds a statement.
    pub(crate) fn row(&self, place: Place) -> Option<usize> {
        let point = self.index.point(place);
        let own = self.grid.items.iter().position(|item| match item {
            view::Item::Point(number) => Some(*number) == point,
            view::Item::Lone(lone) => lone.place == place,
            view::Item::Beside(all) => all.iter().any(|lone| lone.place == place),
            view::Item::LoneHead(_) | view::Item::Theme(_) | view::Item::Matter(_) => false,
        });
        own.or_else(|| {
            // Of a matter that is folded the band stands for all.
            let matter = self.comparison.as_ref()?.matter_of(place)?;
            let is_band = |item: &view::Item| matches!(item, view::Item::Matter(heading) if heading.matter == matter);
            self.grid.items.iter().position(is_band)
        })
    }
}

fn glosses(project: &Project, comparison: &Comparison) -> BTreeMap<Place, (String, String)> {
    let held = comparison.glosses(project).into_iter();
    held.map(|(place, (words, decision))| (place, (words.to_owned(), decision.by.clone()))).collect()
}

/// Position of the base's version.
pub(crate) fn base_version(grid: &Grid) -> usize {
    grid.columns.get(grid.base).map_or(0, |column| column.version)
}

fn grid_key(state: &ViewState) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&state.base, &state.hidden, &state.order, state.filter, &state.search).hash(&mut hasher);
    (&state.folded_matters, state.matter_order).hash(&mut hasher);
    hasher.finish()
}

fn more_key(state: &ViewState) -> u64 {
    let mut hasher = DefaultHasher::new();
    state.more.hash(&mut hasher);
    hasher.finish()
}

/// More versions than this are not told apart at once: marks, rows of the strip and plots are of no more.
pub(crate) const MANY: usize = 24;
