//! Sentence ends. Knows the language's list of abbreviations and nothing of articles.

use super::{
    Language, Span,
    ends::{Ends, Stop},
    fold,
};

/// The sentences of `text`, in order, without white space at their ends; a line break always ends one.
#[must_use]
pub fn sentences(text: &str, language: Language) -> Vec<Span> {
    let ends = Ends::of(language.primary());
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let mut start = 0;
        let mut place = 0;
        while let Some(end) = next_end(line, place, start, ends, language) {
            place = end.after;
            if end.is_boundary {
                push(&mut found, text, at + start, at + end.after);
                start = end.after;
            }
        }
        push(&mut found, text, at + start, at + line.len());
        at += line.len();
    }
    found
}

fn push(found: &mut Vec<Span>, text: &str, start: usize, end: usize) {
    let span = Span::new(start, end).trimmed(text);
    if !span.is_empty() {
        found.push(span);
    }
}

struct End {
    after: usize,
    is_boundary: bool,
}

/// The next mark that could end a sentence at or after byte `from` of the line, and whether it does.
fn next_end(line: &str, from: usize, start: usize, ends: &Ends, language: Language) -> Option<End> {
    let is_mark = |c: char| is_stop(c) || is_wide_stop(c) || is_language_stop(c, language);
    let (offset, first) = line[from..].char_indices().find(|&(_, c)| is_mark(c))?;
    let mark = from + offset;
    let run = line[mark..].find(|c| !is_mark(c)).map_or(line.len(), |n| mark + n);
    let closed = after_closers(line, run);
    let is_wide = is_wide_stop(first);
    let rest = &line[closed..];
    let decision = |is_boundary| Some(End { after: closed.max(run), is_boundary });
    if is_wide {
        return decision(first != '…' && !rest.trim_start().starts_with(is_mark));
    }
    if !rest.starts_with(char::is_whitespace) {
        return decision(rest.is_empty());
    }
    let next = rest.trim_start();
    if next.is_empty() || next.starts_with(is_mark) && !next.starts_with("...") {
        return decision(false);
    }
    let opening = next.trim_start_matches(|c: char| !c.is_alphanumeric());
    let Some(letter) = opening.chars().next() else { return decision(false) };
    let word = first_word(opening);
    if letter.is_lowercase() && !word.chars().skip(1).any(char::is_uppercase) {
        return decision(false);
    }
    let is_ellipsis = first == '…' || run - mark > 1 && line[mark..run].starts_with("..");
    if is_ellipsis {
        return decision(letter.is_uppercase() || letter.is_numeric());
    }
    if closed > run && speaks_on(opening, ends) {
        return decision(false);
    }
    if first != '.' || closed > run || run - mark > 1 {
        return decision(true);
    }
    let is_initial = word.chars().count() == 1 && opening[word.len()..].starts_with('.');
    let next = if is_initial { String::new() } else { fold(word) };
    decision(full_stop_ends(line, mark, start, &next, ends))
}

/// Whether the full stop at byte `mark` ends the sentence, given the word that follows (folded).
fn full_stop_ends(line: &str, mark: usize, start: usize, next: &str, ends: &Ends) -> bool {
    let before = &line[start..mark];
    let token = before.rsplit(|c: char| c.is_whitespace() || "([{\"“”«»„‘—–/".contains(c)).next().unwrap_or("");
    if token.is_empty() {
        return true;
    }
    let word = token.trim_start_matches(['\'', '’']);
    let is_first = before.trim_start().len() == token.len();
    let letters = word.chars().count();
    if word.chars().all(|c| c.is_ascii_digit()) {
        let is_item = is_first && letters <= 2;
        return !is_item && !(ends.ordinals && letters <= 2 && !ends.is_opener(next));
    }
    let opener = ends.is_opener(next);
    if let Some(stop) = ends.abbreviation(&fold(word)) {
        let is_single = letters == 1 && word.chars().all(char::is_uppercase);
        match stop {
            _ if is_single => {}
            Stop::GoesOn => return false,
            Stop::BeforeOpener => return opener,
            Stop::BeforeCapital => return true,
        }
    }
    let is_initial = letters == 1 && word.chars().all(char::is_uppercase);
    let is_dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() <= 2 && !part.is_empty());
    let is_dotted = is_dotted && word.chars().any(char::is_alphabetic);
    let is_roman = ends.ordinals && letters <= 5 && word.chars().all(|c| "IVX".contains(c));
    !(is_initial || is_dotted || is_roman) || opener
}

/// Whether what follows a closing quotation mark still belongs to the sentence: `“Why?” Ann asked.`
fn speaks_on(rest: &str, ends: &Ends) -> bool {
    rest.split_whitespace().take(4).skip(1).any(|word| {
        let bare = word.trim_end_matches(['.', ',', ':', ';']);
        bare.chars().next().is_some_and(char::is_lowercase) && ends.follows_quotation(&fold(bare))
    })
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').unwrap_or(text.len());
    let word = &text[..end];
    word.split(['\'', '’']).next().unwrap_or(word)
}

/// The byte after the closing marks that stand at `from`, a French guillemet's space included.
fn after_closers(line: &str, from: usize) -> usize {
    let mut at = from;
    loop {
        let rest = &line[at..];
        let Some(next) = rest.chars().next() else { return at };
        let after = at + next.len_utf8();
        let alone = line[after..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        if "”’»)]}」』）】〉》›".contains(next) || "\"'“‘".contains(next) && alone {
            at = after;
            continue;
        }
        let spaced = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        if spaced.len() < rest.len() && spaced.starts_with('»') {
            at += rest.len() - spaced.len() + '»'.len_utf8();
            continue;
        }
        return at;
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '‼' | '⁇' | '⁈' | '⁉')
}

fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．' | '։' | '।' | '॥' | '။' | '።')
}

fn is_language_stop(c: char, language: Language) -> bool {
    match language.primary() {
        "hy" => c == ':',
        "el" => c == ';' || c == '\u{37e}',
        _ => false,
    }
}
