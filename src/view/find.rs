//! Looking for words, and choosing which rows are shown. Knows nothing of how they are drawn.

use super::{Column, Index, ViewState, grid::speaks, inspect};
use crate::{
    comparison::Comparison,
    project::{Project, What},
    statement::Place,
    text::{Span, fold},
};
use std::collections::BTreeSet;

/// Which rows the Parallel view shows.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Points at which a shown version is silent.
    Silences,
    /// Points whose numbers differ between versions.
    Numbers,
    /// Points whose pairs are doubtful: a score below 0.7, not yet decided.
    Doubtful,
    /// Points that were decided on, noted or tagged.
    Worked,
    /// Statements that stand alone.
    Alone,
}

impl Filter {
    /// Every filter.
    pub const ALL: [Self; 6] = [Self::All, Self::Silences, Self::Numbers, Self::Doubtful, Self::Worked, Self::Alone];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "All points",
            Self::Silences => "With a silence",
            Self::Numbers => "Numbers differ",
            Self::Doubtful => "Doubtful pairs",
            Self::Worked => "Decided or noted",
            Self::Alone => "Said by one alone",
        }
    }
}

/// The score below which a pair is called doubtful.
pub(super) const DOUBTFUL: f32 = 0.7;

/// A place at which the words looked for stand.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The statement.
    pub place: Place,
    /// Bytes of the article's body.
    pub span: Span,
}

/// Where `search` stands, in the order of the articles; case, accents and letter forms do not matter. At most 2,000.
#[must_use]
pub fn find(comparison: &Comparison, search: &str) -> Vec<Hit> {
    let wanted = fold(search.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut hits = Vec::new();
    for (article, read) in comparison.articles.iter().enumerate() {
        for (number, statement) in read.statements.iter().enumerate() {
            if fold(statement.span.of(&read.article.body)).contains(&wanted) {
                hits.push(Hit { place: Place::new(article, number), span: statement.span });
            }
        }
    }
    hits.truncate(2_000);
    hits
}

/// Whether the point of that position is shown under the filter and the search.
pub(super) fn passes(
    project: &Project,
    comparison: &Comparison,
    index: &Index,
    state: &ViewState,
    columns: &[Column],
    number: usize,
) -> bool {
    let Some(point) = comparison.points.get(number) else { return false };
    let places = || {
        let readings = columns.iter().filter_map(|column| point.readings.get(column.version));
        readings.flat_map(|reading| reading.statements.iter().copied())
    };
    let filtered = match state.filter {
        Filter::All => true,
        Filter::Alone => false,
        Filter::Silences => columns.iter().any(|column| !speaks(point, column.version)),
        Filter::Numbers => numbers_differ(comparison, columns, number),
        Filter::Doubtful => places().any(|place| {
            index.links(place).iter().filter_map(|link| comparison.links.get(*link as usize)).any(|link| {
                let inside = index.point(link.a) == Some(number) && index.point(link.b) == Some(number);
                inside && link.score < DOUBTFUL && !inspect::is_settled(project, comparison, link.a, link.b)
            })
        }),
        Filter::Worked => places().any(|place| decided(project, comparison, place)),
    };
    let search = fold(state.search.trim());
    let found = || {
        fold(&point.label).contains(&search) || places().any(|place| fold(comparison.words(place)).contains(&search))
    };
    filtered && (search.is_empty() || found())
}

fn numbers_differ(comparison: &Comparison, columns: &[Column], number: usize) -> bool {
    let Some(point) = comparison.points.get(number) else { return false };
    let sets: Vec<BTreeSet<String>> = columns
        .iter()
        .filter_map(|column| point.readings.get(column.version))
        .filter(|reading| !reading.statements.is_empty())
        .map(|reading| reading.statements.iter().flat_map(|place| numbers(comparison.words(*place))).collect())
        .collect();
    let with: Vec<&BTreeSet<String>> = sets.iter().filter(|set| !set.is_empty()).collect();
    with.windows(2).any(|pair| pair[0] != pair[1])
}

fn numbers(words: &str) -> Vec<String> {
    let tokens = crate::text::tokens(words);
    let numbers = tokens.iter().filter(|token| token.kind == crate::text::TokenKind::Number);
    numbers.map(|token| token.span.of(words).to_owned()).collect()
}

fn decided(project: &Project, comparison: &Comparison, place: Place) -> bool {
    let on = |anchor| inspect::stands_on(anchor, comparison, place);
    project.decisions.iter().any(|decision| match &decision.what {
        What::Confirm(a, b) | What::Reject(a, b) => on(a) || on(b),
        What::Pin(anchors) | What::Merge(anchors) | What::Split { statements: anchors, .. } => anchors.iter().any(on),
        What::Label(a, _) | What::Note(a, _) | What::Tag(a, _) | What::Code(a, _) | What::AcceptVoice(a) => on(a),
        What::SetVoice { statement, .. } | What::Move { statement, .. } => on(statement),
        _ => false,
    })
}
