//! The words of a phrase that names a speaker, and what the lists say of each.

use crate::{
    lexicon::{self, Info, Lexicon, Unspaced},
    text::{Span, Token, TokenKind, fold, tokens},
};

/// Letters that a word for spokesmen has at least where it ends a longer word: *-sprecher*.
const TAIL: usize = 6;
/// Letters that stand at least before it.
const HEAD: usize = 3;

/// Signs of the shortest name that is written without spaces.
const SHORTEST: usize = 2;

/// A word of a phrase.
pub(super) struct Word<'a> {
    /// Its bytes in the phrase.
    pub(super) span: Span,
    pub(super) text: &'a str,
    pub(super) folded: String,
    pub(super) info: Info,
    /// Whether it has a capital, or is written without cases.
    pub(super) is_capital: bool,
    pub(super) is_possessive: bool,
    /// Whether a comma, bracket or the like parts it from the word before.
    pub(super) is_parted: bool,
}

/// The words of a phrase, without punctuation.
pub(super) fn words<'a>(phrase: &'a str, lexicon: &Lexicon) -> Vec<Word<'a>> {
    let mut is_parted = false;
    let plain = joined(phrase, lexicon).into_iter().filter_map(|token| {
        let text = token.span.of(phrase);
        if token.kind == TokenKind::Punctuation {
            is_parted |= matches!(text, "," | ";" | ":" | "(" | ")" | "،" | "，");
            return None;
        }
        Some((token, std::mem::take(&mut is_parted)))
    });
    plain
        .map(|(token, is_parted)| {
            let span = without_article(token.span, phrase);
            let text = span.of(phrase);
            let folded = fold(text);
            let bare = folded.strip_suffix("'s").unwrap_or(&folded).to_owned();
            let bare = if lexicon.verb_final { bare.split('\'').next().unwrap_or(&bare).to_owned() } else { bare };
            let bare = lexicon::without_article(&bare).to_owned();
            // *you've, I'd*: the pronoun speaks
            let bare = bare
                .split_once(['\'', '’'])
                .map(|(pronoun, _)| pronoun)
                .filter(|pronoun| lexicon.look(pronoun).is(Info::PRONOUN))
                .map_or(bare.clone(), str::to_owned);
            Word {
                span,
                text,
                // *Bahnsprecher*: a compound that ends in a word for spokesmen is one
                info: if spokesman_at(&bare, lexicon).is_some() { Lexicon::spokesman() } else { lexicon.look(&bare) },
                is_capital: text.chars().any(char::is_uppercase)
                    || text.chars().all(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()),
                is_possessive: bare.len() < folded.len() && folded.ends_with("'s"),
                is_parted,
                folded: bare,
            }
        })
        .collect()
}

/// A phrase without the signs before and behind it that are no part of a name.
pub(super) fn trimmed<'a>(phrase: &'a str, signs: &Unspaced) -> &'a str {
    let few = |rest: &str| rest.chars().count() <= SHORTEST;
    let whole = phrase.trim();
    let front = whole.strip_prefix(|c| signs.before.contains(c)).filter(|rest| !few(rest)).unwrap_or(whole);
    front.strip_suffix(|c| signs.behind.contains(c)).filter(|rest| !few(rest)).unwrap_or(front)
}

/// The tokens of a phrase; words with a hyphen that are listed are one: *porte-parole*.
fn joined(phrase: &str, lexicon: &Lexicon) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    for token in tokens(phrase) {
        if let [.., first, hyphen] = found.as_slice()
            && hyphen.span.of(phrase) == "-"
            && first.span.end == hyphen.span.start
            && hyphen.span.end == token.span.start
            && let span = first.span.cover(token.span)
            && lexicon.look(lexicon::without_article(&fold(span.of(phrase)))) != Info::default()
        {
            found.truncate(found.len() - 2);
            found.push(Token { span, kind: TokenKind::Word });
            continue;
        }
        found.push(token);
    }
    found
}

/// A word without the article that is written onto it: *l'* | *infirmière*, *dell'* | *Istruzione*, but *L'Oréal*.
fn without_article(span: Span, phrase: &str) -> Span {
    let text = span.of(phrase);
    let is_small = |rest: &str| rest.chars().next().is_some_and(char::is_lowercase);
    let rest = text.split_once(['\'', '’']).filter(|(article, rest)| {
        matches!(*article, "l" | "L") && is_small(rest) || matches!(*article, "dell" | "dall" | "all" | "nell" | "sull")
    });
    rest.map_or(span, |(_, rest)| Span::new(span.end() - rest.len(), span.end()))
}

/// Where the word for spokesmen begins that a longer folded word ends in: *Bahnsprecher*.
pub(super) fn spokesman_at(folded: &str, lexicon: &Lexicon) -> Option<usize> {
    let mut ends = folded.char_indices().skip(HEAD).map(|(at, _)| at);
    ends.find(|at| folded[*at..].chars().count() >= TAIL && lexicon.look(&folded[*at..]).is(Info::SPOKESMAN))
}
