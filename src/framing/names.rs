//! Names in lines of words, by their capital letters, and which of them mean the same. Knows nothing of versions.

use super::subject::{Line, Lines};
use crate::text::{Span, TokenKind, fold};
use std::collections::{BTreeMap, BTreeSet};

/// Words that may stand inside a name in lower case.
const INSIDE: [&str; 12] = ["of", "de", "du", "la", "del", "bin", "ibn", "al", "van", "von", "ben", "di"];

/// A name as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// Its words in normal form without titles; never empty.
    pub core: Vec<String>,
    /// Title words before it, in normal form, such as `prime minister`.
    pub title: String,
    /// Its bytes, titles included, a possessive ending left out.
    pub span: Span,
}

/// The names of each line, in order. Languages that write all nouns with a capital, or none, are left out.
pub(super) fn mentions(lines: &Lines<'_>) -> Vec<Vec<Mention>> {
    let inside = capitals_inside(lines);
    lines.lines.iter().map(|line| if has_capitals(line) { of_line(lines, line, &inside) } else { Vec::new() }).collect()
}

/// Whether names can be told by their capitals.
pub(super) fn has_capitals(line: &Line) -> bool {
    !matches!(line.language.primary(), "de" | "zh" | "ja" | "ko" | "ar" | "he" | "fa" | "ur" | "hi" | "th" | "ka")
}

/// A word is capital if it starts with a large letter that has a small one.
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

fn of_line(lines: &Lines<'_>, line: &Line, inside: &BTreeSet<u32>) -> Vec<Mention> {
    let body = lines.body(line);
    let forms = lines.forms(line);
    let lists = lines.subject.lists;
    let in_list = |group: &str, form: &str| {
        lists.of(line.language, group).is_some_and(|phrases| !phrases.find(&[form.trim_end_matches("'s")]).is_empty())
    };
    let named = |index: usize| {
        let word = &line.words[index];
        let text = word.span.of(body);
        word.kind == TokenKind::Word
            && is_capital(text)
            && !in_list("stop", forms[index])
            && !in_list("calendar", forms[index])
            && (!begins(body, word.span.start())
                || inside.contains(&word.form)
                || line
                    .words
                    .get(index + 1)
                    .is_some_and(|next| adjacent(body, word.span, next.span) && is_capital(next.span.of(body))))
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < line.words.len() {
        if !named(at) {
            at += 1;
            continue;
        }
        let first = at;
        let mut end = at + 1;
        while end < line.words.len()
            && adjacent(body, line.words[end - 1].span, line.words[end].span)
            && !possessive(forms[end - 1])
        {
            let joins = INSIDE.contains(&forms[end])
                && line.words.get(end + 1).is_some_and(|next| adjacent(body, line.words[end].span, next.span))
                && named(end + 1);
            if named(end) {
                end += 1;
            } else if joins {
                end += 2;
            } else {
                break;
            }
        }
        at = end;
        found.extend(mention(lines, line, &forms, first, end));
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

/// A name of the words from `first` to `end`; titles before it, in either case, belong to it.
fn mention(lines: &Lines<'_>, line: &Line, forms: &[&str], first: usize, end: usize) -> Option<Mention> {
    let body = lines.body(line);
    let titles = lines.subject.lists.of(line.language, "title");
    let mut core = first;
    let hits = titles.map_or_else(Vec::new, |titles| titles.find(&forms[first..end]));
    for hit in &hits {
        if first + hit.first == core {
            core = first + hit.end;
        }
    }
    // A nation before the title: `Russian President Vladimir Putin`.
    if core == first
        && let Some(hit) = hits.first()
        && hit.first == 1
        && first + hit.end < end
    {
        core = first + hit.end;
        core += hits.iter().filter(|next| next.first == hit.end).map(|next| next.end - next.first).sum::<usize>();
    }
    if core >= end {
        return None;
    }
    let small = titles.and_then(|titles| {
        let from = first.saturating_sub(3);
        titles.find(&forms[from..first]).into_iter().find(|hit| from + hit.end == first).map(|hit| from + hit.first)
    });
    let start = small.filter(|_| core == first).unwrap_or(first);
    let last = line.words.get(end - 1)?;
    let text = last.span.of(body);
    let trimmed = text.strip_suffix("'s").or_else(|| text.strip_suffix("’s")).unwrap_or(text);
    let span = Span::new(line.words.get(start)?.span.start(), last.span.start() + trimmed.len());
    let mut words: Vec<String> = forms[core..end].iter().map(|form| (*form).to_owned()).collect();
    if let Some(word) = words.last_mut() {
        *word = fold(trimmed);
    }
    Some(Mention { core: words, title: forms[start..core].join(" "), span })
}

/// For each core of a name the key of the one it means: its last word, or the whole where the last word is common.
pub(super) fn keys(lines: &Lines<'_>, mentions: &[Vec<Mention>]) -> BTreeMap<Vec<String>, String> {
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
            let common = small.contains(last.as_str()) || generic.is_some_and(|list| !list.find(&[last]).is_empty());
            let key = if common { name.core.join(" ") } else { last.clone() };
            found.entry(name.core.clone()).or_insert(key);
        }
    }
    found
}
