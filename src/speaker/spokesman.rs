//! Whom a spokesman speaks for: *a spokesman for Hydrolund*, *the mission's spokeswoman*, *Bahnsprecher*. One phrase at a time.

use super::word::{Word, spokesman_at, words};
use crate::lexicon::{Info, Lexicon};

/// Whom a spokesman's phrase names as the one that is spoken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SpokenFor {
    /// The words that name it.
    pub(super) name: String,
    /// Whether it stands as a part of the compound, *a Corvus spokeswoman*: a body then, whatever its name looks like.
    pub(super) is_compound: bool,
}

/// Whether a phrase calls somebody a spokesman.
pub(super) fn is_spokesman(phrase: &str, lexicon: &Lexicon) -> bool {
    words(phrase, lexicon).iter().any(|word| word.info.is(Info::SPOKESMAN))
}

/// Whether a phrase says that somebody is a spokesman and no more: *the spokesman*.
pub(super) fn is_bare(phrase: &str, lexicon: &Lexicon) -> bool {
    let mut words = words(phrase, lexicon);
    words.retain(|word| !word.info.is(Info::DETERMINER));
    let is_bare = |word: &Word| word.info.is(Info::SPOKESMAN) && spokesman_at(&word.folded, lexicon).is_none();
    !words.is_empty() && words.iter().all(is_bare)
}

/// Whether a phrase names those who work for somebody: *the governor's office*.
pub(super) fn is_staff(phrase: &str, lexicon: &Lexicon) -> bool {
    words(phrase, lexicon).iter().any(|word| word.info.is(Info::STAFF))
}

/// Whom the phrase says that its spokesman or staff speaks for.
pub(super) fn spoken_for(phrase: &str, lexicon: &Lexicon) -> Option<SpokenFor> {
    let words = words(phrase, lexicon);
    let is_mouth = |flags| words.iter().position(|word: &Word| word.info.is(flags));
    let at = is_mouth(Info::SPOKESMAN).or_else(|| is_mouth(Info::STAFF))?;
    if let Some(name) = compound(&words[at], lexicon) {
        return Some(SpokenFor { name, is_compound: true });
    }
    let from = words[..=at].iter().rposition(|word| word.is_parted).unwrap_or(0);
    after(&words[at + 1..], phrase).or_else(|| before(&words[from..at], phrase, lexicon))
}

/// *Of the ministry*, *du ministère*, *министерства*: what follows, up to a comma or to the spokesman's own name.
fn after(words: &[Word], phrase: &str) -> Option<SpokenFor> {
    let small = Info::PREPOSITION | Info::JOINER | Info::DETERMINER;
    let end = words.iter().position(|word| word.is_parted).unwrap_or(words.len());
    let words = &words[..end];
    let start = words.iter().position(|word| !word.info.is(small))?;
    let rest = &words[start..];
    let own = |word: &Word| word.info.is(Info::ROLE | Info::TITLE) && !word.info.is(Info::INSTITUTION);
    let end = rest.iter().position(own).unwrap_or(rest.len());
    let rest = match start {
        // no word ties it: what has small letters is the body, capitals after it are the spokesman's name
        0 => &rest[..rest[..end].iter().rposition(|word| !opens_in_capital(word)).map_or(0, |last| last + 1)],
        _ => &rest[..end],
    };
    let span = rest.first()?.span.cover(rest.last()?.span);
    Some(SpokenFor { name: bare(span.of(phrase)), is_compound: false })
}

/// *The mission's*, *a Corvus*: what stands before.
fn before(words: &[Word], phrase: &str, lexicon: &Lexicon) -> Option<SpokenFor> {
    let start = words.iter().position(|word| !word.info.is(Info::DETERMINER | Info::POSSESSIVE))?;
    let words = &words[start..];
    let last = words.last()?;
    let span = words.first()?.span.cover(last.span);
    // *Ostby'nin*: what Turkish hangs on a name
    let owns = last.is_possessive || lexicon.verb_final && last.text.contains(['\'', '’']);
    Some(SpokenFor { name: bare(span.of(phrase)), is_compound: !owns && words.iter().all(opens_in_capital) })
}

fn opens_in_capital(word: &Word) -> bool {
    word.text.chars().next().is_some_and(char::is_uppercase)
}

fn bare(name: &str) -> String {
    name.trim_end_matches("'s").trim_end_matches("’s").to_owned()
}

/// The first part of a word that ends in a word for spokesmen: *Bahn* of *Bahnsprecher*, *Regierung* of *Regierungssprecherin*.
fn compound(word: &Word, lexicon: &Lexicon) -> Option<String> {
    let at = spokesman_at(&word.folded, lexicon)?;
    let head: String = word.text.chars().take(word.folded[..at].chars().count()).collect();
    let head = head.trim_end_matches('-');
    // the letter that joins a German compound is not part of the name
    let is_joined = ["ngs", "fts", "ts"].iter().any(|end| head.ends_with(end));
    Some(if is_joined { &head[..head.len() - 1] } else { head }.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lexicon::Lexicons, text::Language};

    fn check(language: &str, phrase: &str, name: Option<&str>) {
        let lexicons = Lexicons::shipped();
        let lexicon = lexicons.of(Language::new(language)).unwrap_or_else(|| panic!("no lexicon for {language}"));
        assert_eq!(spoken_for(phrase, lexicon).map(|body| body.name).as_deref(), name, "{phrase}");
    }

    #[test]
    fn whom_a_spokesman_speaks_for() {
        check("en", "a spokesman for Hydrolund, the firm that employs the men", Some("Hydrolund"));
        check("en", "the mission's spokeswoman, Carla Ny", Some("mission"));
        check("en", "a Corvus spokeswoman", Some("Corvus"));
        check("en", "spokeswoman Larisa Don", None);
        check("en", "the spokesman", None);
        check("en", "the harbour master", None);
        check("de", "Bahnsprecher Leif Arndt", Some("Bahn"));
        check("de", "Regierungssprecherin Uhl", Some("Regierung"));
        check("de", "ein Sprecher des Unternehmens", Some("Unternehmens"));
        check("es", "un portavoz del Ministerio del Interior", Some("Ministerio del Interior"));
        check("ru", "официальный представитель министерства Инна Ветлугина", Some("министерства"));
        check("uk", "речник", None);
    }
}
