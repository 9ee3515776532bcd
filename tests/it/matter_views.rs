//! Matters in the view models: rows of the Coverage view, the margin of the Reading view, the search. The story is read quickly.

use crate::{project::plain, reader::RESOURCES};
use counterpoint::{
    article::Article,
    comparison::{Comparison, compare},
    project::{Depth, Project},
    statement::Place,
    view::{
        Cover, CoverRow, Filter, Index, Item, Query, Selection, ViewState, cover_rows, coverage, grid, matter_line,
        offers, reading,
    },
    work::Serial,
};
use expect_test::expect;
use std::{collections::BTreeSet, fmt::Write, sync::LazyLock};

static STORY: LazyLock<(Project, Comparison)> = LazyLock::new(|| {
    let texts = [
        (
            "Quay",
            "The storm killed 3 people in Vellmar on Monday.\nThe harbour of Vellmar stays closed until Friday.\nThe harbour of Vellmar lost its crane.",
        ),
        (
            "Radio",
            "The storm killed 5 people in Vellmar on Monday, the mayor said.\nThe harbour of Vellmar opens again on Sunday.\nBread is dear this year.",
        ),
    ];
    let mut project = Project::default();
    for (outlet, text) in texts {
        project.add(Article { outlet: Some(outlet.to_owned()), ..plain(text) });
    }
    project.settings.depth = Some(Depth::Quick);
    let comparison = compare(&project, &RESOURCES, &Serial);
    (project, comparison)
});

/// A story whose matters are set by hand: the first statements, and all that speak of the harbour.
fn story() -> (Project, Comparison) {
    let (project, mut comparison) = STORY.clone();
    let matter = |label: &str, places: &[(usize, usize)], points: &[u32]| counterpoint::matter::Matter {
        label: label.to_owned(),
        statements: places.iter().map(|(article, statement)| Place::new(*article, *statement)).collect(),
        points: points.to_vec(),
        contrast: 0.0,
    };
    comparison.matters = vec![
        matter("Victims of the storm", &[(0, 0), (1, 0)], &[0]),
        matter("Harbour of Vellmar", &[(0, 1), (0, 2), (1, 1)], &[]),
        matter("Bread", &[(1, 2)], &[]),
    ];
    (project, comparison)
}

fn at(article: usize, statement: usize) -> Selection {
    Selection::Statement(Place::new(article, statement))
}

#[test]
fn the_coverage_view_lays_points_under_their_matters_and_tells_other_figures() {
    let (project, comparison) = story();
    let index = Index::new(&comparison);
    let shown = grid(&project, &comparison, &index, &ViewState::default());
    let rows = cover_rows(&comparison, &shown, &BTreeSet::new());
    assert_eq!(
        rows,
        [CoverRow::Matter(0, 1), CoverRow::Point(0), CoverRow::Matter(1, 0)],
        "bread is nobody else's question"
    );
    let folded = cover_rows(&comparison, &shown, &BTreeSet::from([Place::new(0, 0)]));
    assert_eq!(folded, [CoverRow::Matter(0, 1), CoverRow::Matter(1, 0)]);

    let cover = coverage(&comparison, &shown.columns, 0);
    assert_eq!(cover.rows[0][0], Cover::Base);
    assert!(matches!(cover.rows[1][0], Cover::Figures(share) if share < 0.5), "{:?}", cover.rows[1][0]);
    let said: Vec<Vec<usize>> =
        cover.matters.iter().map(|row| row.iter().map(|share| share.statements).collect()).collect();
    assert_eq!(said, [[1, 2, 0], [1, 1, 1]]);
    for row in &cover.matters {
        let all: f32 = row.iter().map(|share| share.words).sum();
        assert!((all - 1.0).abs() < 1e-4, "the shares of a version are all of its words: {row:?}");
    }
}

#[test]
fn the_margin_tells_what_says_the_same_apart_from_what_answers_the_same_question() {
    let (project, comparison) = story();
    let index = Index::new(&comparison);
    let mut told = String::new();
    for (article, statement) in [(0, 0), (0, 1), (1, 1), (1, 2)] {
        let page = reading(&project, &comparison, &index, article, at(article, statement));
        writeln!(told, "{}", comparison.words(Place::new(article, statement))).unwrap();
        for paragraph in &page.paragraphs {
            for note in paragraph.margins.iter().filter(|note| note.of == Place::new(article, statement)) {
                writeln!(told, "  same: {}: {}", note.version, note.passage.text).unwrap();
            }
            if let Some(question) = &paragraph.question {
                writeln!(told, "  on {}", question.label).unwrap();
                for note in &question.answers {
                    writeln!(told, "    {}: {}", note.version, note.passage.text).unwrap();
                }
            }
        }
    }
    expect![[r#"
        The storm killed 3 people in Vellmar on Monday.
          same: Radio: The storm killed 5 people in Vellmar on Monday, the mayor said.
        The harbour of Vellmar stays closed until Friday.
          on Harbour of Vellmar
            Radio: The harbour of Vellmar opens again on Sunday.
        The harbour of Vellmar opens again on Sunday.
          on Harbour of Vellmar
            Quay: The harbour of Vellmar stays closed until Friday.
            Quay: The harbour of Vellmar lost its crane.
        Bread is dear this year.
    "#]]
    .assert_eq(&told);
}

#[test]
fn the_search_knows_matters() {
    let (project, comparison) = story();
    let index = Index::new(&comparison);
    let rows = |search: &str| -> Vec<String> {
        let state = ViewState { search: search.to_owned(), ..ViewState::default() };
        let words = |place: &Place| comparison.words(*place).to_owned();
        let of = |item: &Item| match item {
            Item::Point(point) => vec![format!("point {point}")],
            Item::Beside(all) => all.iter().map(|lone| words(&lone.place)).collect(),
            Item::Lone(lone) => vec![words(&lone.place)],
            Item::Theme(_) | Item::Matter(_) | Item::LoneHead(_) => Vec::new(),
        };
        grid(&project, &comparison, &index, &state).items.iter().flat_map(of).collect()
    };
    assert_eq!(rows(&matter_line("Victims of the storm")), ["point 0"]);
    assert_eq!(rows("matter:harbour").len(), 3);
    assert_eq!(rows("matter:harbour crane"), ["The harbour of Vellmar lost its crane."]);
    assert_eq!(rows("victims"), ["point 0"], "the name of a matter answers, though no statement has the word");
    assert!(rows("matter:nothing").is_empty());
    let offered = offers(&project, &comparison, "matter:ha");
    assert_eq!(offered, [("matter:\"Harbour of Vellmar\" ".to_owned(), "0 points, 3 statements".to_owned())]);
    assert!(offers(&project, &comparison, "m").iter().any(|(line, _)| line == "matter:"));
    assert!(Query::read("matter:").is_empty(), "a filter that is still being typed hides nothing");
}

#[test]
fn rows_can_be_those_that_one_asserts_and_another_only_attributes() {
    let (project, comparison) = story();
    let index = Index::new(&comparison);
    let points = |hidden: &[&str]| -> Vec<Item> {
        let hidden = hidden.iter().map(|name| (*name).to_owned()).collect();
        let state = ViewState { filter: Filter::Attributed, hidden, ..ViewState::default() };
        let all = grid(&project, &comparison, &index, &state).items;
        all.into_iter().filter(|item| matches!(item, Item::Point(_))).collect()
    };
    assert_eq!(points(&[]), [Item::Point(0)], "Quay says it itself, Radio gives it to the mayor");
    assert!(points(&["Quay"]).is_empty(), "of the columns shown, nobody asserts it");
    let state = ViewState { search: "is:attributed".to_owned(), ..ViewState::default() };
    assert!(grid(&project, &comparison, &index, &state).items.contains(&Item::Point(0)));
}
