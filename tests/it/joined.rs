//! What rules and tagger make of one sentence together: findings written by hand, so that each step of the joining is seen alone.

use super::attribution::{article, attribute, identify, tree};
use counterpoint::{
    grammar::Tree, lexicon::Lexicons, project::Aliases, statement::sentences, tagger::Tagged, text::Span,
};
use expect_test::{Expect, expect};
use std::sync::{Arc, LazyLock};

static LEXICONS: LazyLock<Lexicons> = LazyLock::new(Lexicons::shipped);

/// A finding of the tagger by its words: source, cue, content; an empty one is none.
type Found = (&'static str, &'static str, &'static str);

fn tagged(sentence: &str, found: &[Found]) -> Vec<Tagged> {
    let place = |words: &str| {
        let start = sentence.find(words).filter(|_| !words.is_empty())?;
        Some(Span::new(start, start + words.len()))
    };
    let inside = found
        .iter()
        .filter(|(source, _, content)| place(content).is_some() && (source.is_empty() || place(source).is_some()));
    let tagged = inside.map(|(source, cue, content)| Tagged {
        content: place(content).into_iter().collect(),
        source: place(source),
        cue: place(cue),
        content_confidence: 0.9,
        source_confidence: 1.0,
    });
    tagged.collect()
}

fn check_with(text: &str, trees: Option<&[Arc<Tree>]>, found: &[Found], expected: Expect) {
    let article = article("en", text);
    let sentences = sentences(&article);
    let tagged: Vec<_> = sentences.iter().map(|s| Arc::new(tagged(s.span.of(text), found))).collect();
    let attributed = attribute(&article, &sentences, trees, Some(&tagged), &LEXICONS);
    let mut out = String::new();
    for a in &attributed.attributions {
        let of = |span: Option<Span>| span.map_or("–", |s| s.of(text)).to_owned();
        let content: Vec<&str> = a.content.iter().map(|s| s.of(text)).collect();
        out += &format!("{} · {} · {}\n", of(a.source), of(a.cue), content.join(" … "));
    }
    expected.assert_eq(&out);
}

fn check(text: &str, found: &[Found], expected: Expect) {
    check_with(text, None, found, expected);
}

/// One sentence with its tree (`attribution::tree`).
fn check_tree(story: &str, found: &[Found], expected: Expect) {
    let (text, tree) = tree(story);
    check_with(&text, Some(&[Arc::new(tree)]), found, expected);
}

#[test]
fn what_a_speaker_says_that_others_say_is_the_speakers() {
    check(
        "“We waited until dark. They promised that the lock would open,” the skipper told the harbour board.",
        &[("They", "promised", "that the lock would open")],
        expect![[r#"
            the skipper · told · “We waited until dark. They promised that the lock would open,”
        "#]],
    );
}

#[test]
fn quotations_go_on_with_who_spoke_over_sentences_and_paragraphs() {
    check(
        "“The lock is rusted through,” said Ida Moll. “It will not open this year.”\n“Nobody ever oiled it.”\nThe barges turned back at noon.",
        &[
            ("Ida Moll", "said", "“The lock is rusted through,”"),
            ("", "", "“It will not open this year.”"),
            ("", "", "“Nobody ever oiled it.”"),
        ],
        expect![[r#"
            Ida Moll · said · “The lock is rusted through,” … “It will not open this year.” … “Nobody ever oiled it.”
        "#]],
    );
}

#[test]
fn the_next_speakers_quotation_is_not_the_last_ones() {
    check(
        "“The lock is rusted through,” said Ida Moll.\n“It is not. We oiled it in spring,” said Omar Dahl.",
        &[],
        expect![[r#"
            Ida Moll · said · “The lock is rusted through,”
            Omar Dahl · said · “It is not. We oiled it in spring,”
        "#]],
    );
}

#[test]
fn scraps_without_a_cue_are_left_out_and_clauses_of_somebody_are_kept() {
    check(
        "The board fined two skippers. For Ida Moll the lock is a ruin that nobody wants.",
        &[("", "", "two skippers"), ("Ida Moll", "", "lock"), ("Ida Moll", "", "the lock is a ruin that nobody wants")],
        expect![[r#"
            Ida Moll · – · the lock is a ruin that nobody wants
        "#]],
    );
}

#[test]
fn a_rule_alone_needs_more_words_the_less_it_is_sure() {
    // *Ann backs it*: one word; *Ann backs the plan of the harbour board for a second lock*: many
    check_tree("Ann/PROPN/2/nsubj backs/VERB/0/root repairs/NOUN/2/obj ./PUNCT/2/punct", &[], expect![[""]]);
    check_tree(
        "Ann/PROPN/2/nsubj backs/VERB/0/root the/DET/4/det plan/NOUN/2/obj of/ADP/8/case the/DET/8/det harbour/NOUN/8/compound board/NOUN/4/nmod for/ADP/12/case a/DET/12/det second/ADJ/12/amod lock/NOUN/4/nmod ./PUNCT/2/punct",
        &[],
        expect![[r#"
            Ann · backs · the plan of the harbour board for a second lock
        "#]],
    );
}

#[test]
fn a_source_is_taken_whole_with_who_it_is_but_not_with_what_is_told_of_it() {
    check_tree(
        "Officials/NOUN/5/nsubj on/ADP/4/case the/DET/4/det island/NOUN/1/nmod said/VERB/0/root rain/NOUN/7/nsubj fell/VERB/5/ccomp ./PUNCT/5/punct",
        &[("Officials", "said", "rain fell")],
        expect![[r#"
            Officials on the island · said · rain fell
        "#]],
    );
    check_tree(
        "Ida/PROPN/10/nsubj Moll/PROPN/1/flat ,/PUNCT/5/punct the/DET/5/det skipper/NOUN/1/appos of/ADP/8/case the/DET/8/det Alva/PROPN/5/nmod ,/PUNCT/5/punct said/VERB/0/root rain/NOUN/12/nsubj fell/VERB/10/ccomp ./PUNCT/10/punct",
        &[("Ida Moll", "said", "rain fell")],
        expect![[r#"
            Ida Moll, the skipper of the Alva, · said · rain fell
        "#]],
    );
    check_tree(
        "Moll/PROPN/6/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj drowned/VERB/1/acl:relcl ,/PUNCT/4/punct said/VERB/0/root rain/NOUN/8/nsubj fell/VERB/6/ccomp ./PUNCT/6/punct",
        &[("Moll", "said", "rain fell")],
        expect![[r#"
            Moll · said · rain fell
        "#]],
    );
}

#[test]
fn content_ends_where_its_speakers_next_verb_begins_and_takes_its_last_noun() {
    check_tree(
        "Ann/PROPN/2/nsubj said/VERB/0/root rain/NOUN/4/nsubj fell/VERB/2/ccomp and/CCONJ/6/cc warned/VERB/2/conj that/SCONJ/9/mark dams/NOUN/9/nsubj leaked/VERB/6/ccomp ./PUNCT/2/punct",
        &[("Ann", "said", "rain fell and warned that dams leaked")],
        expect![[r#"
            Ann · said · rain fell
            Ann · warned · that dams leaked
        "#]],
    );
    check_tree(
        "Ann/PROPN/2/nsubj said/VERB/0/root boats/NOUN/4/nsubj left/VERB/2/ccomp the/DET/7/det old/ADJ/7/amod harbour/NOUN/4/obj ./PUNCT/2/punct",
        &[("Ann", "said", "boats left the old")],
        expect![[r#"
            Ann · said · boats left the old harbour
        "#]],
    );
}

#[test]
fn the_subject_of_the_cue_speaks_where_the_tagger_named_nobody() {
    check_tree(
        "The/DET/2/det pilots/NOUN/3/nsubj grumbled/VERB/0/root that/SCONJ/6/mark boats/NOUN/6/nsubj left/VERB/3/ccomp ./PUNCT/3/punct",
        &[("", "grumbled", "boats left")],
        expect![[r#"
            The pilots · grumbled · boats left
        "#]],
    );
}

#[test]
fn a_cue_without_a_source_goes_on_with_who_spoke_in_its_sentence() {
    let text = "Ida Moll said that the lock was shut, hinting at a strike of the pilots. More rain was expected.";
    let article = article("en", text);
    let sentences = sentences(&article);
    let found = [
        ("Ida Moll", "said", "the lock was shut"),
        ("", "hinting", "a strike of the pilots"),
        ("", "expected", "More rain"),
    ];
    let tagged: Vec<_> = sentences.iter().map(|s| Arc::new(tagged(s.span.of(text), &found))).collect();
    let mut attributed = attribute(&article, &sentences, None, Some(&tagged), &LEXICONS);
    let voices = identify(&mut [(&article, &mut attributed)], &Aliases::default(), &LEXICONS);
    let name = |voice: Option<u32>| voice.map(|voice| voices[voice as usize].name.as_str());
    let heard: Vec<_> =
        attributed.attributions.iter().map(|a| (a.cue.map(|cue| cue.of(text)), name(a.voice))).collect();
    assert_eq!(
        heard,
        [(Some("said"), Some("Ida Moll")), (Some("hinting"), Some("Ida Moll")), (Some("expected"), None)]
    );
}

#[test]
fn a_plain_act_is_no_speech() {
    let story = "The/DET/2/det skippers/NOUN/3/nsubj discussed/VERB/0/root the/DET/5/det flood/NOUN/3/obj by/ADP/7/case radio/NOUN/3/obl ./PUNCT/3/punct";
    check_tree(story, &[("The skippers", "discussed", "the flood")], expect![""]);
    check_tree(story, &[("The skippers", "discussed", "the flood by radio")], expect![""]);
    check_tree(
        "Ida/PROPN/2/nsubj called/VERB/0/root the/DET/4/det lock/NOUN/2/obj a/DET/6/det disgrace/NOUN/2/xcomp ./PUNCT/2/punct",
        &[("Ida", "called", "a disgrace")],
        expect![[r#"
            Ida · called · a disgrace
        "#]],
    );
    check_tree(
        "Ida/PROPN/2/nsubj called/VERB/0/root for/ADP/5/case an/DET/5/det inquiry/NOUN/2/obl ./PUNCT/2/punct",
        &[("Ida", "called for", "an inquiry")],
        expect![[r#"
            Ida · called for · an inquiry
        "#]],
    );
}

#[test]
fn what_several_spoke_about_is_nobodys_speech() {
    check_tree(
        "The/DET/2/det mayors/NOUN/7/nsubj of/ADP/4/case Vell/PROPN/2/nmod and/CCONJ/6/cc Orsina/PROPN/4/conj spoke/VERB/0/root about/ADP/10/case the/DET/10/det flood/NOUN/7/obl ./PUNCT/7/punct",
        &[("The mayors of Vell and Orsina", "spoke", "the flood")],
        expect![""],
    );
    check_tree(
        "The/DET/2/det mayor/NOUN/3/nsubj spoke/VERB/0/root of/ADP/6/case a/DET/6/det flood/NOUN/3/obl ./PUNCT/3/punct",
        &[("The mayor", "spoke of", "a flood")],
        expect![[r#"
            The mayor · spoke of · a flood
        "#]],
    );
}

#[test]
fn what_a_statement_leaves_out_is_not_said() {
    check_tree(
        "The/DET/3/det short/ADJ/3/amod statement/NOUN/6/nsubj does/AUX/6/aux not/PART/6/advmod speak/VERB/0/root of/ADP/9/case the/DET/9/det flood/NOUN/6/obl ./PUNCT/6/punct",
        &[("", "statement", "the flood")],
        expect![""],
    );
}

#[test]
fn who_speaks_stands_outside_of_what_is_said() {
    check(
        "Moll's crew must be paid, the board stressed.",
        &[("Moll's", "stressed", "Moll's crew must be paid")],
        expect![[r#"
            the board · stressed · Moll's crew must be paid
        "#]],
    );
}

#[test]
fn according_to_names_whom_it_leads_to() {
    check(
        "According to the harbour board, Ida Moll told the pilots about the flood.",
        &[("Ida Moll", "According to", "the pilots about the flood")],
        expect![[r#"
            the harbour board · According to · Ida Moll told the pilots about the flood
        "#]],
    );
}

#[test]
fn who_passes_on_what_others_confirmed_is_heard() {
    check_tree(
        "The/DET/3/det two/NUM/3/nummod crews/NOUN/4/nsubj confirmed/VERB/14/ccomp that/SCONJ/7/mark boats/NOUN/7/nsubj leave/VERB/4/ccomp at/ADP/9/case noon/NOUN/7/obl ,/PUNCT/14/punct the/DET/13/det harbour/NOUN/13/compound board/NOUN/14/nsubj said/VERB/0/root ./PUNCT/14/punct",
        &[("The two crews", "confirmed", "that boats leave at noon")],
        expect![[r#"
            the harbour board · said · The two crews confirmed that boats leave at noon
        "#]],
    );
}
