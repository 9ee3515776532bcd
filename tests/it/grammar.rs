//! The grammar room: words, trees, the file of weights.

use counterpoint::{
    encoder::{E5, Encoder, TokenVectors},
    grammar::{Grammar, Sentence, Tree, WeightsError},
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
        expect![[r#"
        said root verb
        ├◂ Kremlin nsubj propn
        │  └◂ The det det
        ├▸ Tuesday obl propn
        │  └◂ on case adp
        ├▸ agreed ccomp verb
        │  ├◂ that mark sconj
        │  ├◂ presidents nsubj noun
        │  │  └◂ both det det
        │  ├◂ had aux aux
        │  └▸ stop xcomp verb
        │     ├◂ to mark part
        │     └▸ shelling obj noun
        │        └◂ the det det
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn english_passive_tree() {
    check_tree(
        "en",
        "A ceasefire was announced by the mediators, who didn't name a date.",
        expect![[r#"
        announced root verb
        ├◂ ceasefire nsubj:pass noun
        │  └◂ A det det
        ├◂ was aux:pass aux
        ├▸ mediators obl:agent noun
        │  ├◂ by case adp
        │  ├◂ the det det
        │  └▸ name acl:relcl verb
        │     ├◂ , punct punct
        │     ├◂ who nsubj pron
        │     ├◂ did aux aux
        │     ├◂ n't advmod part
        │     └▸ date obj noun
        │        └◂ a det det
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn french_tree() {
    check_tree(
        "fr",
        "Le président s'est entretenu avec son homologue du sort des habitants.",
        expect![[r#"
        entretenu root verb
        ├◂ président nsubj noun
        │  └◂ Le det det
        ├◂ s' obj pron
        ├◂ est aux:tense aux
        ├▸ homologue obl noun
        │  ├◂ avec case adp
        │  ├◂ son det det
        │  └▸ sort nmod noun
        │     ├◂ de case adp
        │     ├◂ le det det
        │     └▸ habitants nmod noun
        │        └◂ des det det
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn russian_tree() {
    check_tree(
        "ru",
        "По словам министра, стороны договорились обменяться пленными.",
        expect![[r#"
        договорились root verb
        ├◂ словам parataxis noun
        │  ├◂ По case adp
        │  ├▸ министра nmod noun
        │  └▸ , punct punct
        ├◂ стороны nsubj noun
        ├▸ обменяться xcomp verb
        │  └▸ пленными iobj noun
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn turkish_tree() {
    check_tree(
        "tr",
        "Cumhurbaşkanı, görüşmede bölgedeki ateşkesin korunması gerektiğini söyledi.",
        expect![[r#"
        söyledi root verb
        ├◂ Cumhurbaşkanı nsubj noun
        │  └▸ , punct punct
        ├◂ görüşmede obl noun
        ├◂ gerektiğini ccomp noun
        │  └◂ korunması csubj verb
        │     └◂ ateşkesin obj noun
        │        └◂ bölgede amod noun
        │           └▸ ki case adp
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn german_tree() {
    check_tree(
        "de",
        "Der Sprecher betonte, dass die Gespräche im Herbst fortgesetzt werden.",
        expect![[r#"
        betonte root verb
        ├◂ Sprecher nsubj noun
        │  └◂ Der det det
        ├▸ fortgesetzt ccomp verb
        │  ├◂ , punct punct
        │  ├◂ dass mark sconj
        │  ├◂ Gespräche nsubj:pass noun
        │  │  └◂ die det det
        │  ├◂ Herbst obl noun
        │  │  ├◂ in case adp
        │  │  └◂ dem det det
        │  └▸ werden aux:pass aux
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn spanish_tree() {
    check_tree(
        "es",
        "El ministro dijo que no puede explicarlo al parlamento.",
        expect![[r#"
        dijo root verb
        ├◂ ministro nsubj noun
        │  └◂ El det det
        ├▸ explicar ccomp verb
        │  ├◂ que mark sconj
        │  ├◂ no advmod adv
        │  ├◂ puede aux aux
        │  ├▸ lo obj pron
        │  └▸ parlamento obl noun
        │     ├◂ a case adp
        │     └◂ el det det
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn italian_tree() {
    check_tree(
        "it",
        "La presidente ha chiesto il ritiro delle truppe dal confine.",
        expect![[r#"
        chiesto root verb
        ├◂ presidente nsubj noun
        │  └◂ La det det
        ├◂ ha aux aux
        ├▸ ritiro obj noun
        │  ├◂ il det det
        │  ├▸ truppe nmod noun
        │  │  ├◂ di case adp
        │  │  └◂ le det det
        │  └▸ confine nmod noun
        │     ├◂ da case adp
        │     └◂ il det det
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn portuguese_tree() {
    check_tree(
        "pt",
        "O governo negou que as tropas tivessem entrado na cidade.",
        expect![[r#"
        negou root verb
        ├◂ governo nsubj noun
        │  └◂ O det det
        ├▸ entrado ccomp verb
        │  ├◂ que mark cconj
        │  ├◂ tropas nsubj noun
        │  │  └◂ as det det
        │  ├◂ tivessem aux aux
        │  └▸ cidade nmod noun
        │     ├◂ em case adp
        │     └◂ a det det
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn ukrainian_tree() {
    check_tree(
        "uk",
        "Президент заявив, що угоду підписали вчора в столиці.",
        expect![[r#"
        заявив root verb
        ├◂ Президент nsubj noun
        ├▸ підписали ccomp verb
        │  ├◂ , punct punct
        │  ├◂ що mark sconj
        │  ├◂ угоду obj noun
        │  ├▸ вчора advmod adv
        │  └▸ столиці obl noun
        │     └◂ в case adp
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn armenian_tree() {
    check_tree(
        "hy",
        "Նախագահը հայտարարեց, որ բանակցությունները կշարունակվեն։",
        expect![[r#"
        հայտարարեց root verb
        ├◂ Նախագահը nsubj noun
        ├▸ կշարունակվեն ccomp verb
        │  ├◂ , punct punct
        │  ├◂ որ mark sconj
        │  └◂ բանակցությունները nsubj noun
        └▸ ։ punct punct
    "#]],
    );
}

#[test]
fn arabic_tree() {
    check_tree(
        "ar",
        "قال الرئيس إن المحادثات ستستمر وإنه يرحب بها.",
        expect![[r#"
        قال root verb
        ├▸ الرئيس nsubj noun
        ├▸ تستمر ccomp verb
        │  ├◂ إن mark sconj
        │  ├◂ المحادثات nsubj noun
        │  ├◂ س compound:prt part
        │  └▸ يرحب conj verb
        │     ├◂ و cc cconj
        │     ├◂ إن mark adp
        │     ├◂ ه obj pron
        │     └▸ ها obl pron
        │        └◂ ب case adp
        └▸ . punct punct
    "#]],
    );
}

#[test]
fn chinese_tree() {
    check_tree(
        "zh",
        "總統表示，雙方同意立即停火。",
        expect![[r#"
        表示 root verb
        ├◂ 總統 nsubj noun
        ├▸ 同意 ccomp verb
        │  ├◂ ， punct punct
        │  ├◂ 雙方 nsubj noun
        │  ├▸ 立即 advmod adv
        │  └▸ 停火 xcomp verb
        └▸ 。 punct punct
    "#]],
    );
}
