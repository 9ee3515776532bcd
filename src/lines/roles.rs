//! People meant by what they are: `the Turkish president`, `Armenia's prime minister`, `the mayor`.

use super::{
    Line, Lines,
    names::{Mention, nation_of},
};
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Who holds a title: title and country → keys of names.
pub(crate) type Holders = BTreeMap<(String, Option<String>), BTreeSet<String>>;

/// Who is called by which title anywhere in the texts.
pub(crate) fn holders(mentions: &[Vec<Mention>], keys: &BTreeMap<Vec<String>, String>) -> Holders {
    let mut found = Holders::new();
    for mention in mentions.iter().flatten().filter(|mention| !mention.title.is_empty()) {
        let Some(key) = keys.get(&mention.core) else { continue };
        let title = singular(&mention.title);
        found.entry((title.clone(), mention.nation.clone())).or_default().insert(key.clone());
        found.entry((title, None)).or_default().insert(key.clone());
    }
    found
}

/// The phrases of a line that mean somebody by a title alone: the bytes and the key of the one meant.
pub(crate) fn roles(lines: &Lines<'_>, line: &Line, names: &[Mention], holders: &Holders) -> Vec<(Span, String)> {
    let Some(titles) = lines.subject.lists.of(line.language, "title") else { return Vec::new() };
    let forms = lines.forms(line);
    let articles = lines.subject.lists.of(line.language, "definite");
    let is_definite = |index: usize| articles.is_some_and(|list| !list.find(&[forms[index]]).is_empty());
    let mut found = Vec::new();
    for hit in titles.find(&forms) {
        let span = Lines::cover(line, hit.first, hit.end);
        if names.iter().any(|name| name.span.overlaps(span)) {
            continue;
        }
        let title = singular(&forms[hit.first..hit.end].join(" "));
        let before = hit.first.checked_sub(1);
        let nation = before.and_then(|index| Some((index, nation_of(lines, forms[index])?)));
        let (mut first, country) = match nation {
            Some((index, country)) => (index, Some(country)),
            None if before.is_some_and(is_definite) => (hit.first, None),
            None => continue,
        };
        if let Some(index) = first.checked_sub(1).filter(|index| is_definite(*index)) {
            first = index;
        }
        let Some(key) = meant(lines, holders, &title, country.as_deref()) else { continue };
        found.push((Lines::cover(line, first, hit.end), key));
    }
    found
}

/// The only one who holds that title; of a country that the gazetteer knows, its leader.
fn meant(lines: &Lines<'_>, holders: &Holders, title: &str, country: Option<&str>) -> Option<String> {
    let wanted = (title.to_owned(), country.map(str::to_owned));
    if let Some(keys) = holders.get(&wanted) {
        return (keys.len() == 1).then(|| keys.iter().next().cloned()).flatten();
    }
    let gazetteer = lines.subject.gazetteer;
    let side = &gazetteer.entity(country?)?.side;
    gazetteer.leader(side, title).map(|leader| format!("@{}", leader.id))
}

fn singular(title: &str) -> String {
    let one =
        |word: &str| word.strip_suffix('s').filter(|w| w.len() > 4 && !w.ends_with('s')).unwrap_or(word).to_owned();
    title.split(' ').map(one).collect::<Vec<_>>().join(" ")
}
