//! What the views say of pairs, marks and decisions: nothing that is not so.

use crate::{alignment::shared, project::plain, reader::RESOURCES};
use counterpoint::{
    article::Article,
    comparison::{Comparison, compare},
    project::{Anchor, Decision, Depth, Project, What},
    statement::Place,
    text::Language,
    view::{
        self, Cell, Grid, Index, Judgement, Pairing, Selection, Sign, Verdict, ViewState, Why, exercise, of_point,
        of_statement, pairings,
    },
    work::Serial,
};
use std::sync::Arc;

struct Shown {
    project: Project,
    comparison: Comparison,
    index: Index,
    grid: Grid,
}

fn desks(texts: &[(&str, &str)]) -> Project {
    let mut project = Project::default();
    project.settings.depth = Some(Depth::Quick);
    for (outlet, text) in texts {
        project.add(Article { outlet: Some((*outlet).to_owned()), ..plain(text) });
    }
    project
}

fn shown(project: Project, state: &ViewState) -> Shown {
    let comparison = compare(&project, &RESOURCES, &Serial);
    let index = Index::new(&comparison);
    let grid = view::grid(&project, &comparison, &index, state);
    Shown { project, comparison, index, grid }
}

impl Shown {
    fn anchor(&self, place: Place) -> Anchor {
        self.comparison.anchor(place).unwrap()
    }

    fn cell(&self, point: usize, version: usize) -> Cell {
        view::cell(&self.project, &self.comparison, &self.index, &self.grid, (point, version))
    }

    /// The same once that was decided too.
    fn decided(self, what: What) -> Self {
        let mut project = self.project;
        Arc::make_mut(&mut project.decisions).push(Decision { at: 0, by: String::new(), what });
        shown(project, &ViewState::default())
    }

    /// The point that holds a statement.
    fn point(&self, place: Place) -> usize {
        self.index.point(place).unwrap()
    }
}

const FELL: &str = "people were injured when the roof of the market hall in Vell fell in on Monday";

#[test]
fn the_exercise_calls_no_two_tolls_the_same_and_compares_no_answer_that_was_not_given() {
    let same = format!("Seventeen {FELL}.");
    let of = |other: &str| -> Judgement {
        let shown = shown(desks(&[("Post", &same), ("Courier", other)]), &ViewState::default());
        let pairing: Pairing = pairings(&shown.comparison, &shown.grid)[0];
        exercise(&shown.project, &shown.comparison, &shown.index, &shown.grid, pairing).unwrap().machine
    };
    assert_eq!(of(&same), Judgement::Same);
    assert_eq!(of(&format!("At least 14 {FELL}.")), Judgement::Different);
    assert_eq!(of(&format!("At least seventeen {FELL}.")), Judgement::Different);
    assert_eq!(Verdict::of(None, Some(Judgement::Same)), Verdict::Open);
    assert_eq!(Verdict::of(Some(Judgement::Same), None), Verdict::Open);
    assert_eq!(Verdict::of(Some(Judgement::Same), Some(Judgement::LeftOut)), Verdict::Differs);
}

#[test]
fn two_names_are_one_only_if_a_reader_would_say_so() {
    let names = |a: &str, b: (&str, Language)| shared((a, Language::ENGLISH), b).names;
    let english = |text| (text, Language::ENGLISH);
    assert_eq!(
        names("The chief executive Maria Dask apologised.", english("On Monday Mayor Per Olsen demanded an inquiry.")),
        [""; 0]
    );
    assert_eq!(names("It was Per who left.", english("It was Pierre who left.")), [""; 0]);
    assert_eq!(names("It was Pashinian who left.", english("It was Pachinian who left.")), ["Pashinian"]);
    assert_eq!(names("It was Pashinian who left.", ("Ушёл именно Пашинян.", Language::new("ru"))), ["Pashinian"]);
    assert_eq!(names("It was Putin who left.", ("Путин ушёл, сказали Путину.", Language::new("ru"))), ["Putin"]);
}

fn strangers() -> Shown {
    shown(
        desks(&[
            ("Post", "The company said that its captain Maria Dask had followed every rule."),
            ("Courier", "On Monday Mayor Per Olsen demanded that somebody should pay for the quay."),
            ("Radio", "Bread costs a third more than a year ago."),
        ]),
        &ViewState::default(),
    )
}

#[test]
fn what_was_decided_by_hand_is_no_estimate() {
    let places = [Place::new(0, 0), Place::new(1, 0)];
    let before = strangers();
    assert_eq!(before.index.point(places[0]), None, "by themselves the two are not parallel");
    let pair = [before.anchor(places[0]), before.anchor(places[1])];
    let [a, b] = pair.clone();
    let after = before.decided(What::Confirm(a, b));
    let link = after.comparison.links.iter().find(|link| (link.a, link.b) == (places[0], places[1]));
    if let Some(link) = link {
        assert!(link.score >= 0.5 && link.estimate < 0.5, "{} {}", link.score, link.estimate);
        assert_eq!(link.evidence.names, [""; 0]);
    }
    let seen = view::inspect(&after.project, &after.comparison, &after.index, Selection::Statement(places[0])).unwrap();
    let card = &seen.pairs[0];
    assert_eq!((card.by_hand, card.with), ("confirmed", places[1]));
    assert!(card.estimate.is_none_or(|score| score < 0.5), "{:?}", card.estimate);
    assert!(seen.decisions[0].text.starts_with("Confirmed as parallel with Courier: “On Monday Mayor"), "{seen:?}");
    let reading = view::reading(&after.project, &after.comparison, &after.index, 0, Selection::Nothing);
    let margin = &reading.paragraphs[0].margins[0];
    assert!(margin.sure.starts_with("confirmed by hand"), "{}", margin.sure);
    let said = of_statement(&after.project, &after.comparison, &after.index, places[0]);
    assert_eq!(said.iter().map(|decided| decided.sign).collect::<Vec<_>>(), [Sign::Confirmed]);
    let row = view::estimate(&after.comparison, &after.grid.columns, after.point(places[0]));
    assert!(row.is_none_or(|score| score < 0.5), "a row shows no floor: {row:?}");
}

#[test]
fn decisions_have_their_signs_where_one_works() {
    let places = [Place::new(0, 0), Place::new(1, 0), Place::new(2, 0)];
    let before = strangers();
    let [a, b, c] = places.map(|place| before.anchor(place));
    let after = before
        .decided(What::Merge(vec![a.clone(), b.clone()]))
        .decided(What::Pin(vec![a.clone(), b.clone()]))
        .decided(What::Label(a.clone(), "Who pays".to_owned()))
        .decided(What::Move { statement: c.clone(), from: Vec::new(), to: vec![a.clone(), b] });
    let point = after.point(places[0]);
    let signs = |all: Vec<view::Decided>| all.into_iter().map(|decided| decided.sign).collect::<Vec<_>>();
    let of_all = of_point(&after.project, &after.comparison, &after.index, point);
    assert_eq!(signs(of_all.clone()), [Sign::Merged, Sign::Pinned, Sign::Named]);
    assert_eq!(of_all[2].told, "Point called “Who pays”, by hand");
    let Cell::Said(said) = after.cell(point, 2) else { panic!("the moved statement speaks") };
    assert_eq!(said[0].decided[0].sign, Sign::Moved);
    assert!(said[0].decided[0].told.starts_with("Moved to Post: “"), "{}", said[0].decided[0].told);
    let other = of_statement(&after.project, &after.comparison, &after.index, places[0]);
    assert!(other[0].told.starts_with("Joined by hand by Radio"), "{other:?}");
}

#[test]
fn a_point_read_quickly_is_called_by_no_number_that_another_cell_contradicts() {
    let blaze = |toll: &str| format!("A blaze at the Kalden paper mill killed {toll} workers on Friday night.");
    let (three, four, five) = (blaze("3"), blaze("four"), blaze("5"));
    let shown = shown(desks(&[("Post", &three), ("Courier", &four), ("Radio", &five)]), &ViewState::default());
    let label = &shown.comparison.points[shown.point(Place::new(0, 0))].label;
    assert!(label.contains("paper mill"), "{label}");
    assert!(!label.contains(char::is_numeric) && !label.contains("four"), "{label}");
}

const SHUT: &str = "The port of Vell was shut on Monday because of the storm";

fn base_is_silent() -> Project {
    desks(&[
        ("Le Quotidien", "Bread costs a third more than a year ago."),
        ("Courier", &format!("{SHUT}, the harbour office said.")),
        ("Harbour Post", &format!("{SHUT}.")),
        ("Radio", &format!("{SHUT}, a fisherman told us.")),
    ])
}

#[test]
fn marks_compare_with_the_base_or_say_with_whom_and_hidden_versions_never_count() {
    let state = ViewState { base: Some("Le Quotidien".to_owned()), ..ViewState::default() };
    let all = shown(base_is_silent(), &state);
    let point = all.point(Place::new(2, 0));
    let said = |shown: &Shown, version: usize| match shown.cell(point, version) {
        Cell::Said(said) => said[0].clone(),
        Cell::Silent(_) => panic!("{version} speaks"),
    };
    assert_eq!(said(&all, 3).compared.as_deref(), Some("Courier"));
    assert_eq!(said(&all, 1).compared, None, "what the others compare with is not compared");
    let with_base = shown(base_is_silent(), &ViewState { base: Some("Radio".to_owned()), ..ViewState::default() });
    assert_eq!(said(&with_base, 2).compared, None, "with the base nothing need be said");
    let hidden = ["Courier".to_owned()].into();
    let fewer = shown(base_is_silent(), &ViewState { hidden, ..state });
    assert_eq!(said(&fewer, 3).compared.as_deref(), Some("Harbour Post"), "not with a hidden one");
    assert_eq!(said(&fewer, 2).passage.stretches, []);
    let coverage = view::coverage(&fewer.comparison, &fewer.grid.columns, 0);
    assert_eq!(coverage.rows[1][point], view::Cover::Base, "the strip compares with the same");
    let scored = |shown: &Shown| view::estimate(&shown.comparison, &shown.grid.columns, point);
    assert!(scored(&fewer).is_some());
    let hidden = ["Courier".to_owned(), "Radio".to_owned()].into();
    let one = shown(base_is_silent(), &ViewState { hidden, ..ViewState::default() });
    assert_eq!(scored(&one), None, "one that speaks alone has no score");
}

#[test]
fn a_silence_says_why_what_is_likely_enough_is_no_parallel() {
    let before = shown(
        desks(&[("Post", &format!("{SHUT}.")), ("Courier", &format!("{SHUT}.")), ("Radio", &format!("{SHUT}."))]),
        &ViewState::default(),
    );
    let [a, b, c] = [0, 1, 2].map(|article| before.anchor(Place::new(article, 0)));
    let after = before.decided(What::Split { statements: vec![c], from: vec![a, b] });
    let point = after.point(Place::new(0, 0));
    let Cell::Silent(silence) = after.cell(point, 2) else { panic!("Radio was split off") };
    assert!(silence.nearest.is_none_or(|near| near.why == Why::Parted || near.score < 0.5));
    let near = view::Near {
        place: Place::new(0, 0),
        version: String::new(),
        mark: view::Mark(0),
        passage: view::Passage::default(),
        score: 0.9,
        why: Why::Parted,
    };
    assert_eq!(near.told(), "Nearest, 90 %, parted by hand");
    assert!(!near.explained(0.5).contains("less than"), "90 is not less than 50");
}
