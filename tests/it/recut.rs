//! Statements that a hand cuts out and joins: as they stand afterwards, in files, in merges, and in what is compared.

use crate::{laws::misread, project::plain, reader::RESOURCES};
use counterpoint::{
    article::Article,
    comparison::{Comparison, Stage, compare, first_changed},
    format,
    project::{Anchor, Decision, Depth, Edit, History, Project, What, merge},
    report::comparison_json,
    statement::Place,
    text::Span,
    work::Serial,
};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::collections::BTreeSet;

const TEXT: &str = "The mayor called for a full inquiry and the union said that the radar of the port had failed.\n\
                    Bread costs more. Nobody knows why.\nThe ferry sank.";

fn project() -> Project {
    let mut project = Project::default();
    project.settings.depth = Some(Depth::Quick);
    project.add(Article { outlet: Some("Post".to_owned()), ..plain(TEXT) });
    project.add(Article { outlet: Some("Courier".to_owned()), ..plain("Nobody knows why.\nThe ferry sank.") });
    project
}

fn anchor(project: &Project, words: &str) -> Anchor {
    let article = &project.articles[0];
    let start = article.body.find(words).unwrap();
    Anchor::new(article, Span::new(start, start + words.len()))
}

fn decided(project: &Project, what: What) -> Project {
    Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(project)
}

fn compared(project: &Project) -> Comparison {
    compare(project, &RESOURCES, &Serial)
}

/// The statements of the first article, a line each.
fn statements(project: &Project) -> String {
    let comparison = compared(project);
    let own = 0..comparison.articles[0].statements.len();
    own.map(|number| format!("{}\n", comparison.words(Place::new(0, number)).trim())).collect()
}

/// `cut WORDS` and `join WORDS | WORDS`, one after the other.
fn check(steps: &[&str], expected: Expect) {
    let mut project = project();
    for step in steps {
        let what = match step.split_once(' ').unwrap() {
            ("cut", words) => What::Cut(anchor(&project, words)),
            (_, all) => What::Join(all.split(" | ").map(|words| anchor(&project, words)).collect()),
        };
        project = decided(&project, what);
    }
    expected.assert_eq(&statements(&project));
}

#[test]
fn words_become_a_statement_and_statements_become_one() {
    check(
        &["cut the radar of the port had failed"],
        expect![[r#"
            The mayor called for a full inquiry and the union said that
            the radar of the port had failed.
            Bread costs more.
            Nobody knows why.
            The ferry sank.
        "#]],
    );
    check(
        &["cut called for a full inquiry"],
        expect![[r#"
            The mayor
            called for a full inquiry
            and the union said that the radar of the port had failed.
            Bread costs more.
            Nobody knows why.
            The ferry sank.
        "#]],
    );
    check(
        &["join Bread costs more. | Nobody knows why."],
        expect![[r#"
            The mayor called for a full inquiry and the union said that the radar of the port had failed.
            Bread costs more. Nobody knows why.
            The ferry sank.
        "#]],
    );
}

#[test]
fn the_last_word_wins_and_what_is_no_word_is_no_statement() {
    check(
        &[
            "cut The mayor called for a full inquiry",
            "join The mayor called for a full inquiry | and the union said that the radar of the port had failed.",
        ],
        expect![[r#"
            The mayor called for a full inquiry and the union said that the radar of the port had failed.
            Bread costs more.
            Nobody knows why.
            The ferry sank.
        "#]],
    );
    check(
        &["join Bread costs more. | Nobody knows why.", "cut Nobody knows"],
        expect![[r#"
            The mayor called for a full inquiry and the union said that the radar of the port had failed.
            Bread costs more.
            Nobody knows
            why.
            The ferry sank.
        "#]],
    );
    // The full stop alone is no statement.
    check(
        &["cut The ferry sank"],
        expect![[r#"
            The mayor called for a full inquiry and the union said that the radar of the port had failed.
            Bread costs more.
            Nobody knows why.
            The ferry sank.
        "#]],
    );
}

#[test]
fn what_is_compared_obeys_and_decisions_find_the_new_statements() {
    let before = project();
    let cut = decided(&before, What::Cut(anchor(&before, "the union said that the radar of the port had failed.")));
    assert_eq!(first_changed(&before, &cut), Some(Stage::Read));
    let comparison = compared(&cut);
    let of = |words: &str| comparison.place(&anchor(&cut, words)).unwrap();
    assert_ne!(of("The mayor called"), of("radar of the port"));
    let sank = comparison.anchor(Place::new(1, 1)).unwrap();
    let confirmed = decided(&cut, What::Confirm(anchor(&cut, "radar of the port had failed"), sank));
    let comparison = compared(&confirmed);
    let point = comparison.point_of(of("radar of the port")).expect("the two were confirmed");
    let places: Vec<Place> = point.readings.iter().flat_map(|reading| reading.statements.iter().copied()).collect();
    assert!(places.contains(&Place::new(1, 1)) && !places.contains(&of("The mayor called")), "{places:?}");
    let joined =
        decided(&before, What::Join(vec![anchor(&before, "Bread costs more."), anchor(&before, "Nobody knows why.")]));
    assert_eq!(compared(&joined).articles[0].sentences.len(), compared(&before).articles[0].sentences.len() - 1);
}

/// The statements of the first article, each with its voice.
fn voiced(project: &Project) -> String {
    let comparison = compared(project);
    let line = |number: usize| {
        let place = Place::new(0, number);
        let voice =
            comparison.statement(place).unwrap().voice.map_or("–", |voice| &comparison.voices[voice as usize].name);
        format!("{voice}: {}\n", comparison.words(place).trim())
    };
    (0..comparison.articles[0].statements.len()).map(line).collect()
}

#[test]
fn a_piece_is_laid_to_who_says_its_words_and_what_is_left_to_who_says_the_rest() {
    let whole = project();
    expect![[r#"
        union: The mayor called for a full inquiry and the union said that the radar of the port had failed.
        Post: Bread costs more.
        Post: Nobody knows why.
        Post: The ferry sank.
    "#]]
    .assert_eq(&voiced(&whole));
    let cut = |words: &str| voiced(&decided(&whole, What::Cut(anchor(&whole, words))));
    expect![[r#"
        Post: The mayor called for a full inquiry and the union said that
        union: the radar of the port had failed.
        Post: Bread costs more.
        Post: Nobody knows why.
        Post: The ferry sank.
    "#]]
    .assert_eq(&cut("the radar of the port had failed"));
    expect![[r#"
        Post: The mayor called for a full inquiry
        union: and the union said that the radar of the port had failed.
        Post: Bread costs more.
        Post: Nobody knows why.
        Post: The ferry sank.
    "#]]
    .assert_eq(&cut("The mayor called for a full inquiry"));
    let back = What::Join(vec![anchor(&whole, "The mayor called"), anchor(&whole, "the radar of the port")]);
    let parted = decided(&whole, What::Cut(anchor(&whole, "The mayor called for a full inquiry")));
    expect![[r#"
        union: The mayor called for a full inquiry and the union said that the radar of the port
        union: had failed.
        Post: Bread costs more.
        Post: Nobody knows why.
        Post: The ferry sank.
    "#]]
    .assert_eq(&voiced(&decided(&parted, back)));
}

#[test]
fn they_last_in_the_file_in_a_merge_and_are_taken_back() {
    let base = project();
    let cut = decided(&base, What::Cut(anchor(&base, "called for a full inquiry")));
    let join = What::Join(vec![anchor(&base, "Bread costs more."), anchor(&base, "Nobody knows why.")]);
    let joined = decided(&base, join.clone());
    for project in [&cut, &joined] {
        assert_eq!(format::read(&format::write(project)).unwrap(), *project);
    }
    let both = merge(Some(&base), &cut, &joined);
    assert_eq!((both.disputes.len(), both.project.decisions.len()), (0, 2));
    let mut history = History::new(base.clone());
    history.apply(Edit::Decide(Decision { at: 0, by: String::new(), what: join }));
    assert_ne!(statements(history.present()), statements(&base));
    assert_eq!(history.undo().unwrap().to_string(), "join statements");
    assert_eq!(statements(history.present()), statements(&base));
    // Another text of the article: the places are found again.
    let mut moved = joined.clone();
    let body = format!("A line before.\n{TEXT}");
    let article = Article { id: moved.articles[0].id.clone(), ..plain(&body) };
    moved = Edit::ReplaceArticle(Box::new(article)).apply(&moved);
    assert!(statements(&moved).contains("Bread costs more. Nobody knows why."), "{}", statements(&moved));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]
    #[test]
    fn statements_still_tile_their_sentences(steps in proptest::collection::vec((any::<bool>(), 0..TEXT.len(), 0..60_usize), 1..6)) {
        let mut project = project();
        for (is_cut, start, length) in steps {
            let end = (start + length).min(TEXT.len());
            let span = Anchor::new(&project.articles[0], Span::new(start, end));
            project = decided(&project, if is_cut { What::Cut(span) } else { What::Join(vec![span]) });
        }
        let comparison = compared(&project);
        prop_assert_eq!(misread(&comparison), Vec::<&str>::new());
        let read = &comparison.articles[0];
        let mut at = 0;
        for statement in &read.statements {
            prop_assert!(statement.span.start() >= at && !statement.span.is_empty());
            prop_assert!(read.sentences[statement.sentence as usize].span.contains(statement.span));
            at = statement.span.end();
        }
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let kept: usize = (0..read.statements.len()).map(|number| letters(comparison.words(Place::new(0, number)))).sum();
        prop_assert_eq!(kept, letters(TEXT));
        let sentences: BTreeSet<u32> = read.statements.iter().map(|statement| statement.sentence).collect();
        prop_assert_eq!(sentences.len(), read.sentences.len());
        prop_assert!(comparison_json(&comparison, None).contains("statements"));
    }
}
