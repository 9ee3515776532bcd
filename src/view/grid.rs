//! The Parallel view's model: columns and rows. Knows nothing of widths or heights.

use super::{Column, Filter, MatterOrder, Query, ViewState, columns::columns, find};
use crate::{
    comparison::Comparison,
    present::{Apart, Group, Index, Resolved, SettledMatter, by_theme, headings, settled_matters},
    project::Project,
    statement::Place,
};

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

/// The Parallel view of a comparison.
#[must_use]
pub fn grid(project: &Project, comparison: &Comparison, index: &Index, state: &ViewState) -> Grid {
    let columns = columns(comparison, index, state);
    let base = state.base.as_ref().and_then(|name| columns.iter().position(|c| c.name == *name)).unwrap_or(0);
    let shown = |point: usize| columns.iter().any(|column| comparison.speaks(point, column.version));
    let query = Query::read(&state.search);
    let hand = Resolved::new(project, comparison);
    let lone_only = state.filter == Filter::Alone || query.wants_alone() == Some(true);
    let mut points: Vec<usize> = Vec::new();
    if !lone_only {
        let matches = |number: &usize| {
            shown(*number)
                && find::passes((project, &hand), comparison, index, (state.filter, &query), &columns, *number)
        };
        points.extend((0..comparison.points.len()).filter(matches));
    }
    let mut apart: Vec<Lone> = Vec::new();
    if matches!(state.filter, Filter::All | Filter::Alone) && query.wants_alone() != Some(false) {
        apart = lone(&hand, comparison, index, &columns, &query);
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

/// The statements without a parallel, column after column, each column's in the order of its texts.
fn lone(hand: &Resolved<'_>, comparison: &Comparison, index: &Index, columns: &[Column], query: &Query) -> Vec<Lone> {
    let found = |place: &Place| {
        let matter = find::matter_of(comparison, index, *place);
        query.is_empty()
            || (query.asks_matter(matter)
                && (query.in_label(matter) || query.answers(hand, comparison, *place))
                && query.is_so(hand, comparison, *place))
    };
    let mut lone = Vec::new();
    for (number, column) in columns.iter().enumerate() {
        let all = &comparison.versions[column.version].statements;
        let alone: Vec<Place> = all.iter().copied().filter(|p| index.point(*p).is_none() && found(p)).collect();
        lone.extend(alone.into_iter().map(|place| Lone { column: number, place, leads: None }));
    }
    lone
}
