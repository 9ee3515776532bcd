//! The Parallel view's model: columns, rows, and a cell's words with their differences. Knows nothing of widths or heights.

use super::{
    Decided, Filter, Index, Mark, MatterOrder, PartsStanding, Passage, Query, Role, SettledMatter, ViewState, find,
    hand::{self, Hand},
    parts, settled_matters,
};
use crate::{
    alignment::{By, Nearest, Point},
    comparison::Comparison,
    framing::Taken,
    locale::{percent, tr},
    matter::Matter,
    present::{Apart, Group, by_theme, headings},
    project::Project,
    statement::Place,
    telling,
    text::Span,
    wording::{self, Change},
    work::thresholds::silence,
};
use std::collections::BTreeSet;

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Position of the version.
    pub version: usize,
    /// Its name.
    pub name: String,
    /// Its sign.
    pub mark: Mark,
    /// How many statements it has.
    pub statements: usize,
    /// At how many points it speaks.
    pub points: usize,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// The line above the matters under a larger one.
    Theme(ThemeHeading),
    /// The line above what is said to one question.
    Matter(Heading),
    /// A point, by position.
    Point(usize),
    /// Statements to the question above it that have no parallel, side by side: the columns that speak, in their order, each with one.
    Beside(Vec<Lone>),
    /// The line above the statements that stand alone, with their number.
    LoneHead(usize),
    /// A statement that stands alone.
    Lone(Lone),
}

/// The heading of a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Position of the matter.
    pub matter: usize,
    /// Positions, among the columns, of those that speak to it.
    pub speaking: Vec<usize>,
    /// How many rows under it are points.
    pub points: usize,
    /// How many statements without a parallel stand beside one another.
    pub beside: usize,
    /// Whether its rows are folded away.
    pub folded: bool,
    /// What the user settled of it.
    pub settled: SettledMatter,
}

/// The heading of a larger matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeHeading {
    /// Its position; `None` for matters under none.
    pub theme: Option<usize>,
    /// Positions of the matters under it that are shown.
    pub matters: Vec<usize>,
    /// Whether all of these are folded.
    pub folded: bool,
}

/// A statement that stands alone: a row of its own, since what stands beside another in a row is parallel to it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Lone {
    /// Position, among the columns, of its version.
    pub column: usize,
    /// The statement.
    pub place: Place,
    /// For the first of its version, how many there are.
    pub leads: Option<usize>,
}

/// Columns and rows as they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The columns that are shown, in their order.
    pub columns: Vec<Column>,
    /// Position, among the columns, of the base.
    pub base: usize,
    /// The rows.
    pub items: Vec<Item>,
}

/// One statement of a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Where it stands.
    pub place: Place,
    /// Who says it, if that is not the column's own name.
    pub voice: Option<String>,
    /// Its words with their differences.
    pub passage: Passage,
    /// Whether notes, tags or codes stand on it.
    pub written: bool,
    /// What its version does with it.
    pub taken: Option<Taken>,
    /// What was decided on it by hand.
    pub decided: Vec<Decided>,
    /// The name of the version that its marks compare with, where that is not the base: the base is silent here.
    pub compared: Option<String>,
    /// How it stands to a statement of what its marks compare with.
    pub parts: Option<PartsStanding>,
}

/// An empty cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Silence {
    /// What is made of it: the state and the chance that the thing is left unsaid, in words.
    pub told: String,
    /// What came nearest, if anything did.
    pub nearest: Option<Near>,
}

/// The words of a statement that stands alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Alone {
    /// The statement.
    pub said: Said,
    /// What came nearest in another version, if anything came near.
    pub nearest: Option<Near>,
}

/// A statement that is less likely parallel than was asked for, but more than any other of its version.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// Where it stands.
    pub place: Place,
    /// Its version's name.
    pub version: String,
    /// Its version's sign.
    pub mark: Mark,
    /// Its words.
    pub passage: Passage,
    /// The probability that the two say the same.
    pub score: f32,
    /// Why it is no parallel all the same.
    pub why: Why,
}

/// Why what came nearest is no parallel.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is less likely one than was asked for.
    Less,
    /// It is likely enough, but stands in the point of that position.
    Elsewhere(usize),
    /// It is likely enough, but a decision holds it apart.
    Parted,
    /// It is likely enough with one statement, and not with the others of the point.
    Others,
}

impl Near {
    /// How near it came, for a line: the score, and why it is no parallel where the score does not say it.
    #[must_use]
    pub fn told(&self) -> String {
        let score = tr!("near-score", share = percent(self.score));
        match self.why {
            Why::Less => score,
            Why::Elsewhere(point) => tr!("near-elsewhere", score = score, number = point + 1),
            Why::Parted => tr!("near-parted", score = score),
            Why::Others => tr!("near-others", score = score),
        }
    }

    /// The same as a sentence.
    #[must_use]
    pub fn explained(&self, min_score: f32) -> String {
        let score = percent(self.score);
        match self.why {
            Why::Less => tr!("near-less-told", share = score, least = percent(min_score)),
            Why::Elsewhere(point) => tr!("near-elsewhere-told", share = score, number = point + 1),
            Why::Parted => tr!("near-parted-told", share = score),
            Why::Others => tr!("near-others-told", share = score),
        }
    }
}

/// What a version says at a point.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Its statements.
    Said(Vec<Said>),
    /// Nothing.
    Silent(Silence),
}

/// The Parallel view of a comparison.
#[must_use]
pub fn grid(project: &Project, comparison: &Comparison, index: &Index, state: &ViewState) -> Grid {
    let columns = columns(comparison, index, state);
    let base = state.base.as_ref().and_then(|name| columns.iter().position(|c| c.name == *name)).unwrap_or(0);
    let shown = |point: &Point| columns.iter().any(|c| speaks(point, c.version));
    let query = Query::read(&state.search);
    let lone_only = state.filter == Filter::Alone || query.wants_alone() == Some(true);
    let mut points: Vec<usize> = Vec::new();
    if !lone_only {
        let matches = |(number, point): &(usize, &Point)| {
            shown(point) && find::passes(project, comparison, index, (state.filter, &query), &columns, *number)
        };
        points.extend(comparison.points.iter().enumerate().filter(matches).map(|(number, _)| number));
    }
    let mut apart: Vec<Lone> = Vec::new();
    if matches!(state.filter, Filter::All | Filter::Alone) && query.wants_alone() != Some(false) {
        apart = lone(project, comparison, index, &columns, &query);
    }
    let shown = Shown { project, comparison, columns: &columns, state };
    let mut items = shown.by_matter(&points, &mut apart);
    if !apart.is_empty() {
        items.push(Item::LoneHead(apart.len()));
        items.extend(led(apart).into_iter().map(Item::Lone));
    }
    Grid { columns, base, items }
}

/// What matters are shown of.
struct Shown<'a> {
    project: &'a Project,
    comparison: &'a Comparison,
    columns: &'a [Column],
    state: &'a ViewState,
}

impl Shown<'_> {
    /// The points under their matters, each followed by what the columns say to the same question alone. Statements that share
    /// their matter with nobody who is shown stay in `apart`.
    fn by_matter(&self, points: &[usize], apart: &mut Vec<Lone>) -> Vec<Item> {
        let versions: Vec<usize> = self.columns.iter().map(|column| column.version).collect();
        let alone: Vec<Apart> = apart.iter().map(|lone| (lone.column, lone.place)).collect();
        let mut arranged = self.comparison.arrange(self.project, &versions, points, &alone);
        if self.state.matter_order == MatterOrder::Contrast {
            let contrast = |group: &Group| self.comparison.matters[group.matter].contrast;
            arranged.groups.sort_by(|a, b| contrast(b).total_cmp(&contrast(a)));
            by_theme(&mut arranged.groups);
        }
        let settled = settled_matters(self.project, self.comparison);
        let mut items = Vec::new();
        let headings = headings(&arranged.groups);
        let matters: Vec<usize> = arranged.groups.iter().map(|group| group.matter).collect();
        for (at, group) in arranged.groups.into_iter().enumerate() {
            if let Some((theme, count)) = headings.get(&at) {
                let matters = matters[at..at + count].to_vec();
                let folded = matters.iter().all(|matter| self.is_folded(*matter));
                items.push(Item::Theme(ThemeHeading { theme: *theme, matters, folded }));
            }
            let heading = Heading {
                matter: group.matter,
                speaking: group.speaking.clone(),
                points: group.points.len(),
                beside: group.without_parallel(),
                folded: self.is_folded(group.matter),
                settled: settled.get(&group.matter).cloned().unwrap_or_default(),
            };
            let folded = heading.folded;
            items.push(Item::Matter(heading));
            if !folded {
                items.extend(group.points.into_iter().map(Item::Point));
                items.extend(group.beside.into_iter().map(|row| Item::Beside(row.into_iter().map(lone_of).collect())));
            }
        }
        items.extend(arranged.points.into_iter().map(Item::Point));
        *apart = arranged.alone.into_iter().map(lone_of).collect();
        items
    }

    /// Whether the rows of a matter are folded away. What is looked for is never folded away.
    fn is_folded(&self, matter: usize) -> bool {
        let folded = &self.state.folded_matters;
        !folded.is_empty()
            && self.state.search.is_empty()
            && self.comparison.matters[matter].statements.iter().any(|place| folded.contains(place))
    }
}

fn lone_of((column, place): Apart) -> Lone {
    Lone { column, place, leads: None }
}

/// The same, the first of each column knowing how many there are.
fn led(mut lone: Vec<Lone>) -> Vec<Lone> {
    for at in 0..lone.len() {
        let column = lone[at].column;
        let first = at == 0 || lone[at - 1].column != column;
        lone[at].leads = first.then(|| lone.iter().filter(|other| other.column == column).count());
    }
    lone
}

fn columns(comparison: &Comparison, index: &Index, state: &ViewState) -> Vec<Column> {
    let spoken = |matter: &Matter| matter.statements.iter().filter_map(|place| index.version(*place)).collect();
    let mut shared: Vec<BTreeSet<usize>> = comparison.matters.iter().map(spoken).collect();
    shared.retain(|speaking| speaking.len() > 1);
    let mut order: Vec<usize> = (0..comparison.versions.len()).collect();
    let wanted = |name: &String| state.order.iter().position(|other| other == name).unwrap_or(usize::MAX);
    // outlets in the order of their articles; of voices and sides first those that share points and questions with others
    let together = |version: &usize| match comparison.by {
        By::Outlet => (0, None),
        By::Voice | By::Side => {
            let points = comparison.points.iter().filter(|point| speaks(point, *version)).count();
            let answered = || (0..shared.len()).filter(|at| shared[*at].contains(version));
            (points + answered().count(), answered().next())
        }
    };
    order.sort_by_cached_key(|version| {
        let (count, first) = together(version);
        (wanted(&comparison.versions[*version].name), std::cmp::Reverse(count), first, *version)
    });
    order
        .into_iter()
        .filter(|version| !state.hidden.contains(&comparison.versions[*version].name))
        .map(|version| Column {
            version,
            name: comparison.versions[version].name.clone(),
            mark: index.version_mark(version),
            statements: comparison.versions[version].statements.len(),
            points: comparison.points.iter().filter(|point| speaks(point, version)).count(),
        })
        .collect()
}

pub(super) fn speaks(point: &Point, version: usize) -> bool {
    point.readings.get(version).is_some_and(|reading| !reading.statements.is_empty())
}

/// The statements without a parallel, column after column, each column's in the order of its texts.
fn lone(project: &Project, comparison: &Comparison, index: &Index, columns: &[Column], query: &Query) -> Vec<Lone> {
    let found = |place: &Place| {
        let matter = find::matter_of(comparison, index, *place);
        query.is_empty()
            || (query.asks_matter(matter)
                && (query.in_label(matter) || query.answers(project, comparison, *place))
                && query.is_so(project, comparison, *place))
    };
    let mut lone = Vec::new();
    for (number, column) in columns.iter().enumerate() {
        let all = &comparison.versions[column.version].statements;
        let alone: Vec<Place> = all.iter().copied().filter(|p| index.point(*p).is_none() && found(p)).collect();
        lone.extend(alone.into_iter().map(|place| Lone { column: number, place, leads: None }));
    }
    lone
}

/// The version that the marks at a point compare with: the base, or the first shown that speaks where the base is silent.
pub(super) fn against(point: &Point, grid: &Grid) -> Option<usize> {
    let base = grid.columns.get(grid.base);
    base.into_iter().chain(&grid.columns).map(|column| column.version).find(|version| speaks(point, *version))
}

/// The mean of what the machine makes of the pairs between shown versions at a point; `None` where it scored none of them.
#[must_use]
pub fn estimate(comparison: &Comparison, columns: &[Column], point: usize) -> Option<f32> {
    let known = comparison.points.get(point)?;
    let shown: Vec<&[Place]> =
        columns.iter().filter_map(|c| known.readings.get(c.version)).map(|reading| &reading.statements[..]).collect();
    let between = |(at, one): (usize, &&[Place])| -> Vec<f32> {
        let others: Vec<Place> = shown[at + 1..].iter().flat_map(|places| places.iter().copied()).collect();
        let pairs = one.iter().flat_map(|a| others.iter().map(move |b| (*a, *b)));
        pairs.filter_map(|(a, b)| comparison.estimate(a, b)).collect()
    };
    let scores: Vec<f32> = shown.iter().enumerate().flat_map(between).collect();
    (!scores.is_empty()).then(|| scores.iter().sum::<f32>() / scores.len() as f32)
}

/// What a version says at a point, marked against the base (against the first shown that speaks where the base is silent, and
/// then it says so).
#[must_use]
pub fn cell(
    project: &Project,
    comparison: &Comparison,
    index: &Index,
    grid: &Grid,
    (point, version): (usize, usize),
) -> Cell {
    let Some(point) = comparison.points.get(point) else { return Cell::Said(Vec::new()) };
    let Some(reading) = point.readings.get(version) else { return Cell::Said(Vec::new()) };
    if reading.statements.is_empty() {
        let members: Vec<Place> = point.readings.iter().flat_map(|r| &r.statements).copied().collect();
        let nearest = reading.nearest;
        let nearest = nearest.and_then(|nearest| near((project, comparison), index, version, nearest, &members));
        return Cell::Silent(Silence { told: telling::silence(reading), nearest });
    }
    let against = against(point, grid).filter(|other| *other != version);
    let places = against.map(|other| &point.readings[other].statements[..]);
    let said = |place: &Place| said(project, comparison, index, *place, version, places);
    let mut said: Vec<Said> = reading.statements.iter().map(said).collect();
    let base = grid.columns.get(grid.base).map(|column| column.version);
    let other = against.filter(|other| Some(*other) != base).and_then(|other| comparison.versions.get(other));
    if let (Some(first), Some(other)) = (said.first_mut(), other) {
        first.compared = Some(other.name.clone());
    }
    Cell::Said(said)
}

/// A statement that stands alone, without marks, and what came nearest.
#[must_use]
pub fn alone(project: &Project, comparison: &Comparison, index: &Index, place: Place) -> Alone {
    let nearest = index.nearest(place).filter(|near| near.score >= silence::SHOWN);
    let nearest = nearest
        .and_then(|nearest| near((project, comparison), index, index.version(nearest.statement)?, nearest, &[place]));
    let said = said(project, comparison, index, place, index.version(place).unwrap_or(0), None);
    Alone { said, nearest }
}

/// What came nearest to `members`, of that version.
#[must_use]
pub(super) fn near(
    (project, comparison): (&Project, &Comparison),
    index: &Index,
    version: usize,
    nearest: Nearest,
    members: &[Place],
) -> Option<Near> {
    let parted =
        |member: &Place| matches!(hand::of_pair(project, comparison, *member, nearest.statement), Some(Hand::Apart(_)));
    let why = match index.point(nearest.statement) {
        _ if nearest.score < comparison.min_score => Why::Less,
        _ if members.iter().any(parted) => Why::Parted,
        Some(point) => Why::Elsewhere(point),
        None => Why::Others,
    };
    Some(Near {
        place: nearest.statement,
        version: comparison.versions.get(version)?.name.clone(),
        mark: index.version_mark(version),
        passage: Passage::plain(comparison.words(nearest.statement)),
        score: nearest.score,
        why,
    })
}

/// One statement with its differences from the statements `against`.
#[must_use]
pub(super) fn said(
    project: &Project,
    comparison: &Comparison,
    index: &Index,
    place: Place,
    version: usize,
    against: Option<&[Place]>,
) -> Said {
    let words = comparison.words(place);
    let mut passage = Passage::plain(words);
    if let Some(against) = against.filter(|against| same_language(comparison, place, against)) {
        let base: Vec<&str> = against.iter().map(|other| comparison.words(*other)).collect();
        for run in wording::differences(&base.join(" "), words) {
            let span = wording::without_marks(run.span, words);
            if run.change == Change::Added && !span.is_empty() {
                join(&mut passage, span);
            }
        }
    }
    let name = comparison.versions.get(version).map_or("", |v| v.name.as_str());
    let voice = comparison.statement(place).and_then(|s| s.voice).and_then(|v| comparison.voices.get(v as usize));
    let voice = voice.filter(|v| v.name != name && v.kind != crate::speaker::VoiceKind::Narration);
    Said {
        place,
        voice: voice.map(|voice| voice.name.clone()),
        passage,
        written: super::inspect::is_written(project, comparison, place),
        taken: comparison.taken(place).cloned(),
        decided: hand::of_statement(project, comparison, index, place),
        compared: None,
        parts: against.and_then(|against| parts::standing(comparison, index, place, against)),
    }
}

/// Marks a span as differing, joined to the one before where only white space stands between them.
fn join(passage: &mut Passage, span: Span) {
    match passage.stretches.last_mut() {
        Some(last) if passage.text.get(last.span.end()..span.start()).is_some_and(|gap| gap.trim().is_empty()) => {
            last.span = last.span.cover(span);
        }
        _ => passage.mark(span, Role::Differs),
    }
}

fn same_language(comparison: &Comparison, place: Place, others: &[Place]) -> bool {
    let language = |place: Place| comparison.articles.get(place.article()).map(|read| read.article.language);
    let own = language(place);
    others.iter().any(|other| {
        let (Some(own), Some(other)) = (own, language(*other)) else { return false };
        own.primary() == other.primary()
    })
}
