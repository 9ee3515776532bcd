//! Word differences: readable goldens and laws.

use counterpoint::wording::{Change, EditKind, differences, edits};
use expect_test::{Expect, expect};
use proptest::prelude::*;

/// The text with its marks: `{added}`, `<moved>`, `~reworded~`.
fn marked(base: &str, text: &str) -> String {
    differences(base, text)
        .iter()
        .map(|run| {
            let words = run.span.of(text);
            match run.change {
                Change::Same => words.to_owned(),
                Change::Moved => format!("<{words}>"),
                Change::Reworded => format!("~{words}~"),
                Change::Added => format!("{{{words}}}"),
            }
        })
        .collect()
}

fn check(base: &str, text: &str, expected: Expect) {
    let steps: Vec<String> = edits(base, text)
        .iter()
        .filter(|edit| edit.kind != EditKind::Equal)
        .map(|edit| format!("{:?}: {} → {}", edit.kind, edit.base.of(base), edit.text.of(text)))
        .collect();
    expected.assert_eq(&format!("{}\n{}\n", marked(base, text), steps.join("\n")));
}

#[test]
fn one_word_for_another() {
    check(
        "The army has liberated 208 villages, the ministry said.",
        "The army has occupied 208 villages, the ministry said.",
        expect![[r#"
            The army has {occupied} 208 villages, the ministry said.
            Replaced: liberated → occupied
        "#]],
    );
}

#[test]
fn case_marks_and_accents_are_no_difference() {
    check(
        "ERDOGAN spoke “at length”.",
        "Erdoğan spoke at length",
        expect![[r#"
        Erdoğan spoke at length

    "#]],
    );
}

#[test]
fn a_passage_that_moved_and_a_word_in_another_form() {
    check(
        "After a month of fighting the two sides agreed to resume talks in Vienna.",
        "In Vienna the two sides agreed on resuming talks after a month of fighting.",
        expect![[r#"
            {In} <Vienna the two sides agreed> {on} ~resuming~ <talks> after a month of fighting.
            Inserted:  → In
            Moved: Vienna → Vienna
            Moved: the two sides agreed → the two sides agreed
            Inserted:  → on
            Reworded: resume → resuming
            Moved: talks → talks
            Deleted: to → 
            Deleted: in → 
        "#]],
    );
}

#[test]
fn words_that_fall_out_and_words_that_come_in() {
    check(
        "The dock workers walked out on Monday because of low pay.",
        "The dock workers, backed by the union, walked out on Monday.",
        expect![[r#"
            The dock workers, {backed by the union}, walked out on Monday.
            Inserted:  → backed by the union
            Deleted: because of low pay → 
        "#]],
    );
}

#[test]
fn a_lone_article_between_changes_is_no_agreement() {
    check(
        "Rescuers reached the valley at dawn.",
        "Nobody entered the gorge before noon.",
        expect![[r#"
        {Nobody entered the gorge before noon}.
        Replaced: Rescuers reached the valley at dawn → Nobody entered the gorge before noon
    "#]],
    );
}

#[test]
fn other_scripts() {
    check(
        "Забастовка портовиков началась в понедельник.",
        "Забастовка докеров началась во вторник.",
        expect![[r#"
        Забастовка {докеров} началась {во вторник}.
        Replaced: портовиков → докеров
        Replaced: в понедельник → во вторник
    "#]],
    );
}

proptest! {
    #[test]
    fn runs_tile_the_text(base in "[a-d éß .,]{0,40}", text in "[a-d éß .,]{0,40}") {
        let mut at = 0;
        for run in differences(&base, &text) {
            prop_assert_eq!(run.span.start(), at);
            prop_assert!(text.is_char_boundary(run.span.end()) && !run.span.is_empty());
            at = run.span.end();
        }
        prop_assert_eq!(at, text.len());
    }

    #[test]
    fn a_text_does_not_differ_from_itself(text in "\\PC{0,60}") {
        prop_assert!(differences(&text, &text).iter().all(|run| run.change == Change::Same));
        prop_assert!(edits(&text, &text).iter().all(|edit| edit.kind == EditKind::Equal));
    }

    #[test]
    fn every_word_stands_in_one_step(base in "[a-d ]{0,40}", text in "[a-d ]{0,40}") {
        let steps = edits(&base, &text);
        let letters = |text: &str| text.chars().filter(|c| *c != ' ').count();
        let of_text: usize = steps.iter().map(|edit| letters(edit.text.of(&text))).sum();
        let of_base: usize = steps.iter().map(|edit| letters(edit.base.of(&base))).sum();
        prop_assert_eq!(of_text, letters(&text));
        prop_assert_eq!(of_base, letters(&base));
    }
}

/// The contrasts of two English statements, each as what differs and the words on both sides.
fn contrasted(a: &str, b: &str) -> Vec<String> {
    let lexicons = counterpoint::lexicon::Lexicons::shipped();
    let told = |text| {
        let told = counterpoint::wording::Told { text, language: counterpoint::text::Language::ENGLISH, tree: None };
        counterpoint::wording::Telling::new(&told, lexicons.framing())
    };
    let words =
        |span: Option<counterpoint::text::Span>, text: &str| span.map_or("–".to_owned(), |s| s.of(text).to_owned());
    counterpoint::wording::contrasts(&told(a), &told(b))
        .iter()
        .map(|c| format!("{:?}: {} | {}", c.what, words(c.a, a), words(c.b, b)))
        .collect()
}

#[test]
fn statements_differ_in_number_with_unit_and_bound() {
    assert_eq!(
        contrasted("208 villages were freed.", "200 villages were freed."),
        ["Number: 208 villages | 200 villages"]
    );
    assert_eq!(
        contrasted("They took more than 200 villages.", "They took 200 villages."),
        ["Number: more than 200 villages | 200 villages"]
    );
    assert!(contrasted("two hundred and eight villages", "208 villages").is_empty());
    assert!(contrasted("208 villages were freed.", "300 soldiers were freed.").is_empty(), "other units");
}

#[test]
fn statements_differ_in_polarity_and_certainty() {
    let found = contrasted("The mayor did not resign.", "The mayor resigned.");
    assert_eq!(found, ["Polarity: not | –"]);
    let found = contrasted("The bridge will perhaps reopen.", "The bridge will reopen.");
    assert_eq!(found, ["Certainty: perhaps | –"]);
    assert!(contrasted("The bridge will reopen.", "The bridge reopens soon.").is_empty());
}
