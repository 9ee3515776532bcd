//! Quotation marks of a text, paired.

use crate::text::Span;

/// A quotation in a body.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Quotation {
    /// Its bytes, marks included.
    pub(super) span: Span,
    /// Whether it is long or whole enough to be speech, not one marked word.
    pub(super) is_speech: bool,
    /// Whether its closing mark is missing: speech that goes on in the next paragraph.
    pub(super) is_open: bool,
}

/// Single quotations longer than this (bytes) are taken for apostrophes.
const LONGEST_SINGLE: usize = 600;
/// Marks that open one after another, none of them closed, before a quotation is given up: a text of nothing else must not
/// be read once for each.
const DEEPEST: usize = 16;
/// Words from which a quotation is speech wherever it stands.
const SPEECH_WORDS: usize = 4;
/// Stands for a mark written as two single ones: ''so''.
const DOUBLED: char = '`';

/// The outermost quotations of one block, in order. A quotation left open ends with the block.
pub(super) fn quotations(body: &str, block: Span, found: &mut Vec<Quotation>) {
    let text = block.of(body);
    let mut at = 0;
    while let Some((start, open)) = next_opening(text, at) {
        let inner = start + if open == DOUBLED { 2 } else { open.len_utf8() };
        let close = closing(text, inner, open);
        let single = is_single(open);
        match close {
            Some(end) if !single || end - start <= LONGEST_SINGLE => {
                push(found, body, block, (start, end), false);
                at = end;
            }
            None if !single && text[..start].trim().is_empty() => {
                push(found, body, block, (start, text.len()), true);
                at = text.len();
            }
            _ => at = inner,
        }
    }
}

fn push(found: &mut Vec<Quotation>, body: &str, block: Span, (start, end): (usize, usize), is_open: bool) {
    let span = Span::new(block.start() + start, block.start() + end);
    let words = span.of(body);
    let inner = words.trim_matches(|c: char| is_mark(c) || c.is_whitespace());
    let is_whole = inner.ends_with(['.', ',', '?', '!', '…', '。', '؟', '，']);
    let opens = body[block.start()..span.start()].trim_end();
    let opens = opens.is_empty() || opens.ends_with([':', '.', '!', '?', '…']) || opens.ends_with(is_mark);
    let count = inner.split_whitespace().count();
    let ends = inner.ends_with(['.', '?', '!', '…']);
    let is_name = count > 0 && !ends && !opens && is_title(inner);
    let is_speech = !is_name && (count >= SPEECH_WORDS || is_whole || opens && count > 0);
    found.push(Quotation { span, is_speech, is_open });
}

/// Whether words are written as the name of a book, a programme, a ship: *Good Morning America*.
fn is_title(words: &str) -> bool {
    let capital = |word: &str| word.chars().find(|c| c.is_alphanumeric()).is_none_or(|c| !c.is_lowercase());
    let long = |word: &&str| word.chars().count() > 3;
    let cased = words.chars().any(char::is_lowercase);
    cased && words.split_whitespace().next().is_some_and(capital) && words.split_whitespace().filter(long).all(capital)
}

/// Whether a character is a quotation mark.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‚' | '\'' | '「' | '」' | '『' | '』' | '‹' | '›')
}

fn next_opening(text: &str, from: usize) -> Option<(usize, char)> {
    let marked = |at: usize, c: char| if is_doubled(text, at) { (at, DOUBLED) } else { (at, c) };
    text[from..].char_indices().map(|(at, c)| marked(from + at, c)).find(|&(at, c)| {
        let before = text[..at].chars().next_back();
        let length = if is_doubled(text, at) { 2 } else { c.len_utf8() };
        let after = text[at + length..].chars().next();
        let stands_free = before.is_none_or(|b| !b.is_alphanumeric());
        let leads = after.is_some_and(|a| !a.is_whitespace());
        match c {
            '“' | '„' | '«' | '「' | '『' => true,
            '»' => stands_free && leads && before.is_none_or(|b| b.is_whitespace()),
            '"' => leads,
            DOUBLED => is_doubled(text, at) && stands_free && leads,
            '\'' | '‘' | '‚' | '‹' => stands_free && leads && !after.is_some_and(char::is_numeric),
            _ => false,
        }
    })
}

/// One past the closing mark that answers `open`, whose text begins at byte `from`.
fn closing(text: &str, from: usize, open: char) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
        if depth > DEEPEST || is_single(open) && at - from > LONGEST_SINGLE {
            return None;
        }
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let tight = after.is_none_or(|a| !a.is_alphanumeric());
        let is_close = match open {
            DOUBLED => text[at..].starts_with("''"),
            '“' => c == '”' || c == '"' && tight,
            '„' => matches!(c, '“' | '”' | '"'),
            '«' => c == '»',
            '»' => c == '«',
            '「' => c == '」',
            '『' => c == '』',
            '"' => c == '"' || c == '”',
            '‹' => c == '›',
            _ => {
                matches!(c, '\'' | '’' | '‘') && tight && before.is_some_and(|b| !b.is_whitespace()) && c != open
                    || open == '\'' && c == '\'' && tight && before.is_some_and(|b| !b.is_whitespace() && b != 's')
            }
        };
        if c == open && !is_close && open != '\'' && open != '"' {
            depth += 1;
        } else if is_close {
            if depth == 0 {
                return Some(at + if open == DOUBLED { 2 } else { c.len_utf8() });
            }
            depth -= 1;
        }
    }
    None
}

fn is_single(open: char) -> bool {
    matches!(open, '\'' | '‘' | '‚' | '‹')
}

fn is_doubled(text: &str, at: usize) -> bool {
    text[at..].starts_with("''") || text[at..].starts_with("``")
}
