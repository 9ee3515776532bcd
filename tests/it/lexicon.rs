//! Word lists: every number is read as its examples say.

use counterpoint::{
    lexicon::Lexicons,
    text::{Capitals, Language, Words},
};

/// The numbers of a text: each with the words that it was read from.
fn read(text: &str, tag: &str) -> Vec<(f64, String)> {
    let lexicons = Lexicons::shipped();
    let found = lexicons.numerals().read(text, Words::of(text).all(), Language::new(tag));
    found.into_iter().map(|quantity| (quantity.value, quantity.span.of(text).to_owned())).collect()
}

#[test]
fn numbers_are_read_as_the_examples_say() {
    let lexicons = Lexicons::shipped();
    assert_eq!(lexicons.faults, Vec::<String>::new());
    let examples = lexicons.numerals().examples();
    assert!(examples.len() > 40, "{}", examples.len());
    let mut wrong = Vec::new();
    for (language, text, wanted) in examples {
        let found: Vec<f64> = read(&text, language.tag()).into_iter().map(|(value, _)| value).collect();
        if found != wanted {
            wrong.push(format!("{}: {text} {found:?}, wanted {wanted:?}", language.tag()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_number_covers_its_words() {
    let of = |text: &str, tag: &str| read(text, tag).into_iter().map(|(_, words)| words).collect::<Vec<_>>();
    assert_eq!(
        of("Some two hundred and eight of 1.5 million, and 12.", "en"),
        ["two hundred and eight", "1.5 million", "12"]
    );
    assert_eq!(of("Quatre-vingt-dix-sept navires et 12 500 euros.", "fr"), ["Quatre-vingt-dix-sept", "12 500"]);
    assert_eq!(of("In 2020 100 ships came.", "en"), ["2020", "100"]);
}

#[test]
fn digits_of_other_scripts_have_their_values() {
    let values = |text: &str, tag: &str| read(text, tag).into_iter().map(|(value, _)| value).collect::<Vec<_>>();
    assert_eq!(values("٢٠٨ قرى", "ar"), [208.0]);
    assert_eq!(values("۲۰۸ روستا", "fa"), [208.0]);
    assert_eq!(values("1 200 000 and 1,200,000 and 3,5", "fr"), [1_200_000.0, 1_200_000.0, 3.5]);
}

#[test]
fn what_is_peculiar_in_the_writing_of_a_language_is_read() {
    let of = |tag: &str| Language::new(tag);
    assert_eq!(of("de-ch").capitals(), Capitals::Nouns);
    assert_eq!(of("zh-tw").capitals(), Capitals::None);
    assert_eq!(of("en").capitals(), Capitals::Names);
    assert!(of("ar").is_right_to_left() && of("ckb").is_right_to_left() && !of("tr").is_right_to_left());
    assert!(of("uk").inflects_names() && !of("en").inflects_names());
}
