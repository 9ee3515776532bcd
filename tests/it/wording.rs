//! Word differences: readable goldens and laws.

use crate::framing::{ENCODER, GRAMMAR, LEXICONS};
use counterpoint::{
    encoder::Encoder,
    grammar::{Sentence, Tree},
    text::{Language, Span, Words},
    wording::{Change, Contrasted, EditKind, Telling, Told, differences, edits},
};
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

/// The contrasts of two English statements, each as what differs and the words on both sides. Both are read deep: without
/// a tree no act has a doer.
/// A statement whose words nobody has read yet; they stay as long as the tests run.
pub(crate) fn said<'a>(text: &'a str, language: Language, tree: Option<(&'a Tree, usize)>) -> Told<'a> {
    let words: &'static Words = Box::leak(Box::new(Words::of(text)));
    Told { text, tokens: words.all(), language, tree }
}

fn contrasted(a: &str, b: &str) -> Vec<String> {
    let [one, other] = [a, b].map(tree);
    let telling = |text, tree| Telling::new(&said(text, Language::ENGLISH, Some((tree, 0))), &LEXICONS);
    let words = |span: Option<Span>, text: &str| span.map_or("–".to_owned(), |span| span.of(text).to_owned());
    telling(a, &one)
        .contrasts(&telling(b, &other))
        .iter()
        .map(|c| format!("{:?}: {} | {}", c.what, words(c.a, a), words(c.b, b)))
        .collect()
}

/// What must be told of two statements.
fn differ(a: &str, b: &str, wanted: &[&str]) {
    assert_eq!(contrasted(a, b), wanted, "{a} / {b}");
}

#[test]
fn statements_differ_in_number_with_unit_and_bound() {
    differ("208 villages were freed.", "200 villages were freed.", &["Number: 208 villages | 200 villages"]);
    differ(
        "They took more than 200 villages.",
        "They took 200 villages.",
        &["Number: more than 200 villages | 200 villages"],
    );
    differ(
        "At least three dozen ships are waiting.",
        "Forty ships are waiting.",
        &["Number: At least three dozen ships | Forty ships"],
    );
    differ("Two hundred and eight villages were freed.", "208 villages were freed.", &[]);
    differ("About 200 villages were freed.", "200 villages were freed.", &[]);
    differ("208 villages were freed.", "300 soldiers were freed.", &[]);
    differ(
        "The bridge was shut on 7 November.",
        "The bridge was shut on 8 November.",
        &["Date: 7 November | 8 November"],
    );
    differ("The bridge was shut in 2019.", "The bridge was shut in 2020.", &["Date: 2019 | 2020"]);
    differ("Three ships and two boats came.", "Two boats and three ships came.", &[]);
}

#[test]
fn a_bound_belongs_to_the_number_and_not_to_the_verb() {
    let cranes = "The storm knocked over two harbour cranes.";
    differ(cranes, "Two harbour cranes fell in the storm.", &[]);
    let told = |text| Telling::new(&said(text, Language::ENGLISH, None), &LEXICONS);
    let quick = |a, b| told(a).contrasts(&told(b)).iter().map(|c| c.what).collect::<Vec<_>>();
    assert_eq!(quick(cranes, "Two harbour cranes fell in the storm."), []);
    assert_eq!(quick("They quarrel over three islands.", "The quarrel is about three islands."), []);
    let taken = quick("They took over 200 hostages.", "They took 200 hostages.");
    assert_eq!(taken, [Contrasted::Number], "before a large number it is a bound");
    assert_eq!(quick("Over two miles of road are shut.", "Two miles of road are shut."), [Contrasted::Number]);
    let german = |text| Telling::new(&said(text, Language::new("de"), None), &LEXICONS);
    assert_eq!(german("Sie stritten über drei Inseln.").contrasts(&german("Es geht um drei Inseln.")), []);
}

#[test]
fn of_several_numbers_of_one_unit_those_that_part_are_told() {
    differ(
        "Seventeen people were injured, three of them seriously.",
        "At least 14 people were injured, three of them seriously.",
        &["Number: Seventeen people | At least 14 people"],
    );
}

#[test]
fn statements_differ_in_polarity() {
    differ("The mayor did not resign.", "The mayor resigned.", &["Polarity: not | –"]);
    differ("The bridge was shut.", "The bridge was never shut.", &["Polarity: – | never"]);
    differ("The mayor did not resign.", "The mayor never resigned.", &[]);
    differ("The mayor resigned.", "The mayor has resigned.", &[]);
}

#[test]
fn statements_differ_in_certainty() {
    differ("The bridge will perhaps reopen.", "The bridge will reopen.", &["Certainty: perhaps | –"]);
    differ("The bridge will reopen.", "The bridge may reopen.", &["Certainty: – | may"]);
    differ("The bridge may reopen.", "The bridge will perhaps reopen.", &[]);
    differ("The bridge will reopen.", "The bridge reopens soon.", &[]);
    differ("The bridge will reopen as soon as possible.", "The bridge will reopen soon.", &[]);
}

#[test]
fn statements_differ_in_who_acts() {
    differ("The army shelled the village.", "The rebels shelled the village.", &["Actor: army | rebels"]);
    differ("The army shelled the village.", "The village was shelled by the rebels.", &["Actor: army | rebels"]);
    differ("Anna Berg closed the port.", "Tom Reid closed the port.", &["Actor: Anna Berg | Tom Reid"]);
    differ(
        "The council rejected the plan on Monday.",
        "On Monday the ministry rejected the plan.",
        &["Actor: council | ministry"],
    );
    // The same doer in other words, in another form, or only meant.
    differ("Mayor Anna Berg closed the port.", "Berg closed the port.", &[]);
    differ("The soldiers shelled the village.", "Soldiers shelled the village.", &[]);
    differ("The army shelled the village.", "They shelled the village.", &[]);
    // Nobody is named, or the act is another.
    differ("The army shelled the village.", "The village was shelled.", &[]);
    differ("The army shelled the village.", "The rebels left the village.", &[]);
}

#[test]
fn without_a_tree_nobody_is_said_to_act() {
    let telling = |text| Telling::new(&said(text, Language::ENGLISH, None), &LEXICONS);
    let found = telling("The army shelled 3 villages.").contrasts(&telling("The rebels shelled 4 villages."));
    assert_eq!(found.iter().map(|contrast| contrast.what).collect::<Vec<_>>(), [Contrasted::Number]);
}

#[test]
fn what_denies_is_held_against_its_own_language_only() {
    let telling = |text, tag| Telling::new(&said(text, Language::new(tag), None), &LEXICONS);
    let (english, turkish) =
        (telling("The mayor did not resign.", "en"), telling("Belediye başkanı istifa etmedi.", "tr"));
    assert_eq!(english.contrasts(&turkish), []);
    let french = telling("Le maire a compté 30 navires.", "fr");
    assert_eq!(telling("The mayor counted 40 people.", "en").contrasts(&french), []);
    let people = telling("Au moins 30 personnes sont mortes.", "fr");
    let found = telling("At least 40 people died.", "en").contrasts(&people);
    assert_eq!(found.iter().map(|contrast| contrast.what).collect::<Vec<_>>(), [Contrasted::Number]);
}

fn tree(text: &str) -> Tree {
    let vectors = ENCODER.encode(&[text]);
    GRAMMAR.parse(&[Sentence { text, language: Language::ENGLISH, vectors: &vectors[0] }]).remove(0)
}
