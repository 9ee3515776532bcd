//! Names that are written without spaces: which parts of *省电网公司总经理柯建* are his name, by the last signs of bodies and roles.

use super::known::Known;
use crate::lexicon::Unspaced;

/// Signs of a person's name, of a foreign one too.
const NAME: std::ops::RangeInclusive<usize> = 2..=5;
/// Signs that may stand behind a name and are none of it.
const BEHIND: usize = 3;
/// Signs of a surname with what somebody is: *祁上校*.
const TITLED: std::ops::RangeInclusive<usize> = 3..=5;

/// Whether `other` is the name in what `one` is called, whoever else is called so: *柯建* in *总经理柯建* and in *柯建事后*.
pub(super) fn holds_name(one: &Known, other: &Known, signs: &Unspaced) -> bool {
    let (long, short) = (&one.speaker.name, &other.speaker.name);
    if long.len() <= short.len() || !is_unspaced(one) || !is_unspaced(other) || !is_name(short, signs) {
        return false;
    }
    let behind = long.strip_prefix(short.as_str());
    let is_scrap = |rest: &str| rest.chars().count() <= BEHIND && !ends_in(rest, &[&signs.bodies, &signs.roles]);
    long.ends_with(short.as_str()) || behind.is_some_and(is_scrap)
}

/// Whether `one` is a surname with a title, *祁上校*, and `other` a name that begins so.
pub(super) fn is_surname_of(one: &Known, other: &Known, signs: &Unspaced) -> bool {
    let (titled, name) = (&one.speaker.name, &other.speaker.name);
    if !is_unspaced(one) || !is_unspaced(other) || !TITLED.contains(&titled.chars().count()) {
        return false;
    }
    let is_title = |rest: &str| signs.titles.iter().any(|title| title == rest);
    let surname = titled.char_indices().nth(1).map(|(at, _)| titled.split_at(at)).filter(|(_, rest)| is_title(rest));
    let behind = |title: &String| name.rfind(title.as_str()).map(|at| &name[at + title.len()..]);
    let bare = signs.titles.iter().filter_map(behind).min_by_key(|rest| rest.len()).unwrap_or(name);
    is_name(bare, signs) && surname.is_some_and(|(surname, _)| bare.starts_with(surname))
}

/// Whether a name says that its bearer is a body.
pub(super) fn is_body(one: &Known, signs: &Unspaced) -> bool {
    is_unspaced(one) && ends_in(&one.speaker.name, &[&signs.bodies])
}

/// Whether a name without spaces may be somebody's, with what he or she is perhaps.
pub(super) fn is_head(one: &Known, signs: &Unspaced) -> bool {
    is_unspaced(one) && !signs.bodies.is_empty() && !is_body(one, signs)
}

fn is_unspaced(one: &Known) -> bool {
    one.is_uncased() && !one.speaker.name.contains(' ')
}

/// Whether this may be a person's name and no word for what somebody is.
fn is_name(name: &str, signs: &Unspaced) -> bool {
    NAME.contains(&name.chars().count()) && !ends_in(name, &[&signs.bodies, &signs.roles])
}

fn ends_in(name: &str, lists: &[&String]) -> bool {
    name.chars().next_back().is_some_and(|last| lists.iter().any(|list| list.contains(last)))
}
