//! What a phrase without a name says of its bearer: which word of *the teachers' union, the union's teachers* is the head.

use crate::lexicon::{Info, Lexicon};

/// Whether a phrase names nobody in particular: *residents, a police source*, but not *the residents' league*.
pub(super) fn is_anybody(phrase: &[String], lexicon: &Lexicon) -> bool {
    tells(phrase, &[], Info::GENERIC | Info::PLURAL, lexicon)
}

/// Whether a longer phrase says by a word that the shorter lacks that it means somebody: *police source*, *union secretary*.
pub(super) fn says_who(long: &[String], short: &[String], lexicon: &Lexicon) -> bool {
    tells(long, short, Info::ROLE | Info::GENERIC, lexicon)
}

/// Whether a word of the phrase that is not among the known ones has one of the flags and does not tell a body more closely.
fn tells(phrase: &[String], known: &[String], flags: u32, lexicon: &Lexicon) -> bool {
    let is_such = |word: &String| !known.contains(word) && lexicon.look(word).is(flags);
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
