//! The grammar room: words, trees, the file of weights.

use counterpoint::{
    grammar::{Grammar, Sentence, Tree, WeightsError},
    meaning::{E5, Encoder, TokenVectors},
    text::Language,
};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::{fmt::Write, sync::LazyLock};

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::shipped().unwrap());

static ENCODER: LazyLock<E5> = LazyLock::new(|| E5::shipped().unwrap());

/// The tree that the whole reader gives.
fn read(language: &str, text: &str) -> Tree {
    let vectors = ENCODER.encode(&[text]).remove(0);
    GRAMMAR.parse(&[Sentence { text, language: Language::new(language), vectors: &vectors }]).remove(0)
}

/// The tree drawn from its root: each word under its head, dependents in order, what stands before the head marked
/// `◂`, what stands after it `▸`.
fn drawn(text: &str, tree: &Tree) -> String {
    fn draw(text: &str, tree: &Tree, at: usize, indent: &str, out: &mut String) {
        let word = &tree.words[at];
        let form = word.form.as_deref().unwrap_or_else(|| word.span.of(text));
        let _ = writeln!(out, "{form} {} {}", word.relation, word.upos.tag().to_lowercase());
        let children: Vec<usize> = tree.children(at).collect();
        for (i, &child) in children.iter().enumerate() {
            let last = i + 1 == children.len();
            let side = if child < at { '\u{25c2}' } else { '\u{25b8}' };
            let _ = write!(out, "{indent}{}{side} ", if last { "└" } else { "├" });
            draw(text, tree, child, &format!("{indent}{}  ", if last { " " } else { "│" }), out);
        }
    }
    let mut out = String::new();
    if let Some(root) = tree.words.iter().position(|w| w.head.is_none()) {
        draw(text, tree, root, "", &mut out);
    }
    out
}

fn check_tree(language: &str, text: &str, expected: Expect) {
    expected.assert_eq(&drawn(text, &read(language, text)));
}

/// The network alone, without vectors.
fn parse(language: &str, text: &str) -> Tree {
    let vectors = TokenVectors::default();
    GRAMMAR.parse(&[Sentence { text, language: Language::new(language), vectors: &vectors }]).remove(0)
}

/// The words of a sentence; those of one token in brackets.
fn words(language: &str, text: &str) -> String {
    let mut out = String::new();
    let tree = parse(language, text);
    for (at, word) in tree.words.iter().enumerate() {
        let more = tree.words.get(at + 1).is_some_and(|next| next.part > 0);
        out.push_str(if word.part > 0 {
            "+"
        } else if at > 0 {
            " "
        } else {
            ""
        });
        out.push_str(if word.part == 0 && more { "[" } else { "" });
        out.push_str(word.form.as_deref().unwrap_or_else(|| word.span.of(text)));
        out.push_str(if word.part > 0 && !more { "]" } else { "" });
    }
    out
}

fn check_words(language: &str, text: &str, expected: Expect) {
    expected.assert_eq(&words(language, text));
}

#[test]
fn english_words_part_clitics_and_hyphens() {
    check_words(
        "en",
        "The minister's well-known aide, J. Smith, said they don't know; U.S. envoys cannot.",
        expect!["The [minister+'s] well - known aide , J. Smith , said they [do+n't] know ; U.S. envoys [can+not] ."],
    );
}

#[test]
fn french_words_part_contractions_elisions_and_inversions() {
    check_words(
        "fr",
        "L'envoyé du président va-t-il aux pourparlers aujourd'hui ? C'est-à-dire 10 000 soldats.",
        expect![[
            r#"L' envoyé [de+le] président va -t-il [à+les] pourparlers aujourd'hui ? C'est-à-dire 10 000 soldats ."#
        ]],
    );
}

#[test]
fn german_italian_portuguese_and_spanish_contract() {
    check_words(
        "de",
        "Am 3. Mai sprach er im Bundestag zur Nord-Süd-Lage.",
        expect!["[An+dem] 3. Mai sprach er [in+dem] Bundestag [zu+der] Nord - Süd - Lage ."],
    );
    check_words(
        "it",
        "L'inviato dell'Unione ai colloqui nell'area",
        expect!["L' inviato [di+l'] Unione [a+i] colloqui [in+l'] area"],
    );
    check_words(
        "pt",
        "O chefe do governo tornou-se parte das conversas",
        expect!["O chefe [de+o] governo [tornou+se] parte [de+as] conversas"],
    );
    check_words("es", "El jefe del gobierno fue al frente.", expect!["El jefe [de+el] gobierno fue [a+el] frente ."]);
}

#[test]
fn armenian_marks_are_words_within_their_word() {
    check_words("hy", "Ինչո՞ւ եկան։", expect!["[Ինչու+՞] եկան ։"]);
}

#[test]
fn addresses_numbers_and_runs_of_signs_stay_whole() {
    check_words(
        "ru",
        "См. https://example.org/a?b=1, 3,5 млн... Да?!",
        expect!["См. https://example.org/a?b=1 , 3,5 млн ... Да ?!"],
    );
}

#[test]
fn damaged_weights_are_named() {
    let whole: &[u8] = include_bytes!("../../assets/models/grammar.bin");
    assert_eq!(Grammar::read(b"no weights").err(), Some(WeightsError::Form));
    assert!(matches!(Grammar::read(&whole[..100]).err(), Some(WeightsError::Form | WeightsError::Header(_))));
    assert!(matches!(Grammar::read(&whole[..whole.len() - 1]).err(), Some(WeightsError::Tensor(_))));
}

#[test]
fn an_empty_sentence_has_no_words() {
    assert_eq!(parse("en", ""), Tree::default());
    assert_eq!(parse("en", " \t "), Tree::default());
}

/// Whether heads lead from every word to the one root.
fn is_tree(tree: &Tree) -> bool {
    let climbs = |mut at: usize| {
        for _ in 0..=tree.words.len() {
            match tree.words[at].head {
                None => return true,
                Some(head) if usize::from(head) < tree.words.len() => at = usize::from(head),
                Some(_) => return false,
            }
        }
        false
    };
    tree.words.is_empty()
        || tree.words.iter().filter(|w| w.head.is_none()).count() == 1 && (0..tree.words.len()).all(climbs)
}

#[test]
fn a_very_long_sentence_is_one_tree() {
    let text = "one, two and three ".repeat(1_000);
    let tree = parse("en", &text);
    assert_eq!(tree.words.len(), 5_000);
    assert!(is_tree(&tree));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_text_gives_one_tree_that_holds_every_letter(text in "\\PC{0,80}", language in "en|fr|de|hy|zh|ar|tr|xx") {
        let tree = parse(&language, &text);
        prop_assert!(is_tree(&tree));
        let mut at = 0;
        let mut held = String::new();
        for word in tree.words.iter().filter(|w| w.part == 0) {
            prop_assert!(word.span.start() >= at);
            at = word.span.end();
            held.push_str(word.span.of(&text));
        }
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(bare(&held), bare(&text));
    }
}

#[test]
fn english_tree() {
    check_tree(
        "en",
        "The Kremlin said on Tuesday that both presidents had agreed to stop the shelling.",
        expect![[""]],
    );
}

#[test]
fn english_passive_tree() {
    check_tree("en", "A ceasefire was announced by the mediators, who didn't name a date.", expect![[""]]);
}

#[test]
fn french_tree() {
    check_tree("fr", "Le président s'est entretenu avec son homologue du sort des habitants.", expect![[""]]);
}

#[test]
fn russian_tree() {
    check_tree("ru", "По словам министра, стороны договорились обменяться пленными.", expect![[""]]);
}

#[test]
fn turkish_tree() {
    check_tree("tr", "Cumhurbaşkanı, görüşmede bölgedeki ateşkesin korunması gerektiğini söyledi.", expect![[""]]);
}

#[test]
fn german_tree() {
    check_tree("de", "Der Sprecher betonte, dass die Gespräche im Herbst fortgesetzt werden.", expect![[""]]);
}

#[test]
fn spanish_tree() {
    check_tree("es", "El ministro dijo que no puede explicarlo al parlamento.", expect![[""]]);
}

#[test]
fn italian_tree() {
    check_tree("it", "La presidente ha chiesto il ritiro delle truppe dal confine.", expect![[""]]);
}

#[test]
fn portuguese_tree() {
    check_tree("pt", "O governo negou que as tropas tivessem entrado na cidade.", expect![[""]]);
}

#[test]
fn ukrainian_tree() {
    check_tree("uk", "Президент заявив, що угоду підписали вчора в столиці.", expect![[""]]);
}

#[test]
fn armenian_tree() {
    check_tree("hy", "Նախագահը հայտարարեց, որ բանակցությունները կշարունակվեն։", expect![[""]]);
}

#[test]
fn arabic_tree() {
    check_tree("ar", "قال الرئيس إن المحادثات ستستمر وإنه يرحب بها.", expect![[""]]);
}

#[test]
fn chinese_tree() {
    check_tree("zh", "總統表示，雙方同意立即停火。", expect![[""]]);
}
