//! Names in lines of words, by their capital letters, and whom or what each means.

use super::{Line, Lines};
use crate::{
    grammar::Upos,
    lexicon::EntityKind,
    text::{Capitals, Span, TokenKind, fold},
};
use std::collections::{BTreeMap, BTreeSet};

/// A name as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// Its words in normal form without titles; never empty.
    pub core: Vec<String>,
    /// Title words before it, in normal form, such as `prime minister`.
    pub title: String,
    /// The country that the title goes with (`Russian President …`), by its id.
    pub nation: Option<String>,
    /// Its bytes, titles included, a possessive ending left out.
    pub span: Span,
    /// Its bytes without titles.
    pub bare: Span,
}

/// The names of each line, in order. Languages that write all nouns with a capital, or none, are left out.
pub(crate) fn mentions(lines: &Lines<'_>) -> Vec<Vec<Mention>> {
    let inside = capitals_inside(lines);
    let named = |line: &Line| if has_capitals(line) { of_line(lines, line, &inside) } else { Vec::new() };
    lines.lines.iter().map(named).collect()
}

/// Whether names can be told by their capitals.
pub(crate) fn has_capitals(line: &Line) -> bool {
    line.language.capitals() == Capitals::Names
}

/// A word is capital if it starts with a large letter.
fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Normal forms that stand with a capital inside a sentence: only they are names at its beginning too.
fn capitals_inside(lines: &Lines<'_>) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    for line in lines.lines.iter().filter(|line| has_capitals(line)) {
        let body = lines.body(line);
        for word in line.words.iter().skip(1) {
            if is_capital(word.span.of(body)) && !begins(body, word.span.start()) {
                found.insert(word.form);
            }
        }
    }
    found
}

/// Whether a sentence or a quote begins there.
fn begins(body: &str, at: usize) -> bool {
    let before = body.get(..at).unwrap_or("").trim_end_matches([' ', '“', '"', '«', '„', '‘', '\'', '(']);
    let quoted = body.get(..at).is_some_and(|b| b.ends_with(['“', '"', '«', '„']));
    quoted || before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', '…'])
}

/// Which words of a line belong to names.
struct Named<'l> {
    lines: &'l Lines<'l>,
    line: &'l Line,
    body: &'l str,
    forms: Vec<&'l str>,
    parts: Option<Vec<Option<Upos>>>,
    inside: &'l BTreeSet<u32>,
}

impl Named<'_> {
    fn lists(&self, group: &str, index: usize) -> bool {
        let form = bare(self.forms[index]);
        let phrases = self.lines.subject.lists.of(self.line.language, group);
        phrases.is_some_and(|phrases| !phrases.find(&[form]).is_empty())
    }

    fn holds(&self, index: usize) -> bool {
        let Some(word) = self.line.words.get(index) else { return false };
        if word.kind != TokenKind::Word || !is_capital(word.span.of(self.body)) {
            return false;
        }
        if self.lists("stop", index) || self.lists("calendar", index) {
            return false;
        }
        if !begins(self.body, word.span.start()) || self.inside.contains(&word.form) {
            return true;
        }
        // `Russian President …` opens as it would go on inside a sentence.
        if self.lines.subject.gazetteer.demonym(bare(self.forms[index])).is_some() {
            return true;
        }
        if let Some(part) = self.parts.as_ref().and_then(|parts| parts[index]) {
            return part == Upos::Propn || self.lists("title", index);
        }
        let next = self.line.words.get(index + 1);
        !self.lists("opener", index)
            && next.is_some_and(|next| adjacent(self.body, word.span, next.span) && is_capital(next.span.of(self.body)))
    }

    /// A surname that is also a common word (Omar Said, Elsa May), right after another name.
    fn follows(&self, index: usize) -> bool {
        let word = &self.line.words[index];
        let shown = word.span.of(self.body);
        word.kind == TokenKind::Word && is_capital(shown) && shown.chars().count() > 2 && shown != shown.to_uppercase()
    }

    fn joins(&self, index: usize) -> bool {
        let Some(phrases) = self.lines.subject.lists.of(self.line.language, "inside") else { return false };
        !phrases.find(&[self.forms[index]]).is_empty()
    }
}

fn of_line(lines: &Lines<'_>, line: &Line, inside: &BTreeSet<u32>) -> Vec<Mention> {
    let (body, forms) = (lines.body(line), lines.forms(line));
    let named = Named { lines, line, body, parts: lines.parts_of_speech(line), forms, inside };
    let mut found = Vec::new();
    let mut at = 0;
    while at < line.words.len() {
        if !named.holds(at) {
            at += 1;
            continue;
        }
        let first = at;
        let mut end = at + 1;
        while end < line.words.len()
            && adjacent(body, line.words[end - 1].span, line.words[end].span)
            && !possessive(named.forms[end - 1])
        {
            if named.holds(end) || named.follows(end) {
                end += 1;
            } else if named.joins(end)
                && line.words.get(end + 1).is_some_and(|next| adjacent(body, line.words[end].span, next.span))
                && named.holds(end + 1)
            {
                end += 2;
            } else {
                break;
            }
        }
        at = end;
        found.extend(mention(lines, line, &named.forms, first, end));
    }
    found
}

/// Whether only one space or hyphen parts two words.
fn adjacent(body: &str, a: Span, b: Span) -> bool {
    matches!(body.get(a.end()..b.start()), Some(" " | "-" | "\u{a0}" | "‑"))
}

fn possessive(form: &str) -> bool {
    form.ends_with("'s") || form.ends_with("s'")
}

/// A form without its possessive ending, or without what Turkish hangs on a name after an apostrophe.
pub(crate) fn bare(form: &str) -> &str {
    match form.split_once('\'') {
        Some((name, ending)) if name.chars().count() > 2 && ending.chars().all(char::is_alphabetic) => name,
        _ => form,
    }
}

/// A name of the words from `first` to `end`; titles before it, in either case, belong to it. Peoples and adjectives
/// of countries are no names of anybody.
fn mention(lines: &Lines<'_>, line: &Line, forms: &[&str], first: usize, end: usize) -> Option<Mention> {
    let body = lines.body(line);
    let gazetteer = lines.subject.gazetteer;
    let titles = lines.subject.lists.of(line.language, "title");
    let hits = titles.map_or_else(Vec::new, |titles| titles.find(&forms[first..end]));
    let is_nation = |index: usize| gazetteer.demonym(bare(forms[index])).is_some();
    let mut core = first;
    // A nation before the title: `Russian President Vladimir Putin`, `Rusya Devlet Başkanı Vladimir Putin`.
    if (is_nation(first) || is_country(lines, forms[first])) && hits.iter().any(|hit| hit.first == 1) {
        core = first + 1;
    }
    for hit in &hits {
        if first + hit.first == core {
            core = first + hit.end;
        }
    }
    if core >= end || (core..end).all(|index| is_nation(index) || is_country(lines, forms[index]) && end - core > 1) {
        return None;
    }
    let small = titles.and_then(|titles| {
        // A people between: `le président français Emmanuel Macron`.
        let end = first.checked_sub(1).filter(|index| is_nation(*index)).unwrap_or(first);
        let from = end.saturating_sub(3);
        titles.find(&forms[from..end]).into_iter().find(|hit| from + hit.end == end).map(|hit| from + hit.first)
    });
    let small = small
        .filter(|from| line.words[*from..=first].windows(2).all(|pair| adjacent(body, pair[0].span, pair[1].span)));
    let start = small.filter(|_| core == first).unwrap_or(first);
    let last = line.words.get(end - 1)?;
    let text = last.span.of(body);
    let length = bare(forms[end - 1]).chars().count();
    let trimmed = if forms[end - 1].contains('\'') {
        text.char_indices().nth(length).map_or(text, |(at, _)| &text[..at])
    } else {
        text
    };
    let from = line.words.get(start)?.span.start();
    let until = last.span.start() + trimmed.len();
    let mut words: Vec<String> = forms[core..end].iter().map(|form| (*form).to_owned()).collect();
    if let Some(word) = words.last_mut() {
        *word = fold(trimmed);
    }
    let before = start.checked_sub(1).filter(|_| start < core);
    let nation = (start..core).chain(before).find_map(|index| nation_of(lines, forms[index]));
    let title: Vec<&str> = (start..core).filter(|index| !is_nation(*index)).map(|index| forms[index]).collect();
    let bare = Span::new(line.words.get(core)?.span.start(), until);
    Some(Mention { core: words, title: title.join(" "), nation, span: Span::new(from, until), bare })
}

/// The id of the country that a word names or whose people or adjective it is.
pub(crate) fn nation_of(lines: &Lines<'_>, form: &str) -> Option<String> {
    let gazetteer = lines.subject.gazetteer;
    let word = bare(form).to_owned();
    let named = || gazetteer.find(std::slice::from_ref(&word)).into_iter().map(|(_, _, entity)| entity).next();
    let entity = gazetteer.demonym(&word).or_else(named).filter(|entity| entity.kind == EntityKind::Country)?;
    Some(entity.id.clone())
}

fn is_country(lines: &Lines<'_>, form: &str) -> bool {
    nation_of(lines, form).is_some()
}

/// For each core of a name the key of the one it means: a place of many names, an entity that is known, its last word,
/// or the whole where the last word is common.
pub(crate) fn keys(lines: &Lines<'_>, mentions: &[Vec<Mention>]) -> BTreeMap<Vec<String>, String> {
    let mut small: BTreeSet<&str> = BTreeSet::new();
    for line in &lines.lines {
        let body = lines.body(line);
        let lower = line.words.iter().filter(|word| word.span.of(body).chars().next().is_some_and(char::is_lowercase));
        small.extend(lower.map(|word| lines.form(word)));
    }
    let mut found = BTreeMap::new();
    for (line, names) in lines.lines.iter().zip(mentions) {
        let generic = lines.subject.lists.of(line.language, "generic");
        for name in names {
            let Some(last) = name.core.last() else { continue };
            if let Some(known) = variant(lines, line, name).or_else(|| entity(lines, name)) {
                found.entry(name.core.clone()).or_insert(known);
                continue;
            }
            let common = small.contains(last.as_str()) || generic.is_some_and(|list| !list.find(&[last]).is_empty());
            let key = if common { name.core.join(" ") } else { spelling(last) };
            found.entry(name.core.clone()).or_insert(key);
        }
    }
    found
}

/// The class of a place, body or event that goes by several names.
fn variant(lines: &Lines<'_>, line: &Line, name: &Mention) -> Option<String> {
    let phrases = lines.subject.lists.of(line.language, "variant")?;
    let words: Vec<&str> = name.core.iter().map(String::as_str).collect();
    let hits = phrases.find(&words);
    let hit = hits.first().filter(|hit| hit.first == 0 && hit.end == words.len())?;
    Some(format!("={}", phrases.class(hit)))
}

fn entity(lines: &Lines<'_>, name: &Mention) -> Option<String> {
    let found = lines.subject.gazetteer.find(&name.core);
    let (first, length, entity) = found.last()?;
    (first + length == name.core.len() && (*first == 0 || entity.kind == EntityKind::Leader))
        .then(|| format!("@{}", entity.id))
}

/// A surname under which two ways to write it in Latin letters are the same: Pashinyan and Pashinian.
fn spelling(word: &str) -> String {
    if word.chars().count() < 6 {
        return word.to_owned();
    }
    let mut key = word.replace("iy", "i").replace("yi", "i").replace('y', "i").replace("tch", "ch").replace('w', "v");
    key = key.replace("ou", "u");
    let mut last = ' ';
    key.retain(|c| std::mem::replace(&mut last, c) != c);
    key
}
