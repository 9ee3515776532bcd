//! What a phrase without a name says of its bearer: which word of *the teachers' union, the union's teachers* is the head.

use crate::lexicon::{Info, Lexicon};

/// Whether a phrase names nobody in particular: *residents, a police source*, but not *the residents' league*.
pub(super) fn is_anybody(phrase: &[String], lexicon: &Lexicon) -> bool {
    tells(phrase, Info::GENERIC | Info::PLURAL, lexicon)
}

/// Whether a longer phrase says by a word that the shorter lacks that it means somebody: *police source*, *union secretary*.
pub(super) fn says_who(long: &[String], short: &[String], lexicon: &Lexicon) -> bool {
    let is_who = |word: &String| lexicon.look(word).is(Info::ROLE | Info::GENERIC);
    long.iter().enumerate().any(|(at, word)| !short.contains(word) && is_who(word) && !is_told_of(long, at, lexicon))
}

fn tells(phrase: &[String], flags: u32, lexicon: &Lexicon) -> bool {
    let is_such = |word: &String| lexicon.look(word).is(flags);
    phrase.iter().enumerate().any(|(at, word)| is_such(word) && !is_told_of(phrase, at, lexicon))
}

/// Whether the word at `at` tells a body more closely: the teachers of *the teachers' union* and of *le syndicat des enseignants*.
fn is_told_of(phrase: &[String], at: usize, lexicon: &Lexicon) -> bool {
    let is_body = |word: &String| lexicon.look(word).is(Info::INSTITUTION);
    if lexicon.has_head_last {
        phrase[at + 1..].last().is_some_and(is_body)
    } else {
        phrase[..at].first().is_some_and(is_body)
    }
}
