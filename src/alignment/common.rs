//! What two statements have in common and where their numbers part, for a person to read.

use crate::{
    lexicon::{Numerals, Quantity},
    text::{Language, Name, Part, Stemmers, TokenKind, names},
};
use std::collections::BTreeSet;

/// What two statements share, each list in the order of the first statement and as it spells them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Common {
    /// Words of one stem, four letters or more, that are no names.
    pub words: Vec<String>,
    /// Names, also across scripts.
    pub names: Vec<String>,
    /// Numbers of one value, in digits or words.
    pub numbers: Vec<String>,
    /// Numbers of the first that the second has not, and the other way round.
    pub lone_numbers: [Vec<String>; 2],
}

/// Letters of a shared word, at least: shorter ones are mostly those that every sentence has.
const LETTERS: usize = 4;

/// What `a` and `b` share, each with its tokens and in its language; `numerals` says how numbers are written.
#[must_use]
pub fn common(a: (&str, Part<'_>, Language), b: (&str, Part<'_>, Language), numerals: &Numerals) -> Common {
    let (names_a, names_b) = (names(a.0, a.1), names(b.0, b.1));
    let in_b = |name: &&Name| names_b.iter().any(|other| name.is_one_with(other));
    let shared_names: BTreeSet<&str> = names_a.iter().filter(in_b).map(|name| name.spelling.as_str()).collect();
    let mut stemmers = Stemmers::default();
    let mut stems = |(text, tokens, language): (&str, Part<'_>, Language)| {
        let words = tokens.iter().filter(|token| token.kind == TokenKind::Word);
        let words = words.map(|token| (token.form, token.span.of(text)));
        let long = words.filter(|(_, word)| word.chars().count() >= LETTERS);
        long.map(|(form, word)| (stemmers.stem(form, language), word.to_owned())).collect::<Vec<_>>()
    };
    let others: BTreeSet<String> = stems(b).into_iter().map(|(stem, _)| stem).collect();
    let mut seen = BTreeSet::new();
    let mut words = Vec::new();
    for (stem, word) in stems(a) {
        let bare = word.trim_end_matches("'s").trim_end_matches("’s");
        if others.contains(&stem) && !shared_names.contains(bare) && seen.insert(stem) {
            words.push(word);
        }
    }
    let (numbers_a, numbers_b) = (numerals.read(a.0, a.1, a.2), numerals.read(b.0, b.1, b.2));
    let same = |x: f64, y: f64| (x - y).abs() < 1e-9;
    let written = |text: &str, mine: &[Quantity], wanted: &dyn Fn(f64) -> bool| {
        let mut list: Vec<String> = Vec::new();
        for quantity in mine.iter().filter(|quantity| wanted(quantity.value)) {
            let spelling = quantity.span.of(text).to_owned();
            if !list.contains(&spelling) {
                list.push(spelling);
            }
        }
        list
    };
    let in_a = |value: f64| numbers_a.iter().any(|quantity| same(quantity.value, value));
    let in_b = |value: f64| numbers_b.iter().any(|quantity| same(quantity.value, value));
    let ordered = names_a.iter().filter(|name| shared_names.contains(name.spelling.as_str()));
    Common {
        words,
        names: ordered.map(|name| name.spelling.clone()).collect(),
        numbers: written(a.0, &numbers_a, &in_b),
        lone_numbers: [
            written(a.0, &numbers_a, &|value| !in_b(value)),
            written(b.0, &numbers_b, &|value| !in_a(value)),
        ],
    }
}
