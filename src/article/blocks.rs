//! What each part of a body is for, judged by its place and shape: a short line without a sentence's end between
//! paragraphs is a heading; a bracketed or reader-addressing service note at an end is set aside. Lists of words are
//! one piece of evidence, never all of it.

use super::{Block, Role, cues::Cues, date};
use crate::text::Span;

/// Evidence needed to set a block aside.
const SET_ASIDE: usize = 4;
/// Words in the longest heading.
const HEADING_WORDS: usize = 16;

/// The parts of a plain text: its lines, or where lines are wrapped by hand, what stands between blank lines.
pub(crate) fn lines(text: &str) -> Vec<(Span, Option<Role>)> {
    let wrapped = is_wrapped(text);
    let mut found: Vec<(Span, Option<Role>)> = Vec::new();
    let mut at = 0;
    let mut joins = false;
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.len()).trimmed(text);
        at += line.len();
        match found.last_mut() {
            Some((last, _)) if joins && !span.is_empty() => *last = last.cover(span),
            _ if !span.is_empty() => found.push((span, None)),
            _ => {}
        }
        joins = wrapped && !span.is_empty();
    }
    found
}

/// Whether lines were broken at a width: most paragraphs between blank lines hold several lines that are all of about
/// one length and do not end as sentences do.
pub(crate) fn is_wrapped(text: &str) -> bool {
    let (mut inner, mut open, mut long) = (0_usize, 0_usize, 0_usize);
    let mut blank = false;
    let mut lines = text.lines().map(str::trim).peekable();
    while let Some(line) = lines.next() {
        blank |= line.is_empty();
        if !line.is_empty() && lines.peek().is_some_and(|next| !next.is_empty()) {
            inner += 1;
            open += usize::from(!ends_sentence(line));
            long += usize::from((45..=100).contains(&line.chars().count()));
        }
    }
    blank && inner >= 2 && open * 10 >= inner * 6 && long * 10 >= inner * 8
}

/// The blocks of a body whose parts are known, a role for each.
pub(crate) fn judged(body: &str, parts: &[(Span, Option<Role>)]) -> Vec<Block> {
    let shapes: Vec<Look> = parts.iter().map(|(span, _)| Look::of(span.of(body))).collect();
    let has_lines = shapes.len() >= 3 && shapes.iter().filter(|s| s.ends).count() * 2 >= shapes.len();
    parts
        .iter()
        .enumerate()
        .filter(|(_, (span, _))| !span.is_empty())
        .map(|(index, &(span, given))| {
            let role = given.unwrap_or_else(|| judge(span.of(body), index, &shapes, has_lines));
            Block { span, role }
        })
        .collect()
}

/// What a line looks like.
struct Look {
    words: usize,
    ends: bool,
}

impl Look {
    fn of(text: &str) -> Self {
        Self { words: words(text), ends: ends_sentence(text) }
    }

    /// Short, and not ended as a sentence is.
    fn is_short(&self) -> bool {
        !self.ends && self.words <= HEADING_WORDS
    }

    fn is_running(&self) -> bool {
        self.ends && self.words >= 10
    }
}

fn judge(text: &str, index: usize, shapes: &[Look], has_lines: bool) -> Role {
    if !has_lines {
        return if shapes.len() > 1 && is_service_note(text, index, shapes.len()) {
            Role::Boilerplate
        } else {
            Role::Paragraph
        };
    }
    if index < 4 && is_byline(text) {
        return Role::Byline;
    }
    if is_service_note(text, index, shapes.len()) {
        return Role::Boilerplate;
    }
    let look = &shapes[index];
    let next = shapes.get(index + 1);
    let before = index.checked_sub(1).and_then(|i| shapes.get(i));
    let alone = before.is_none_or(|b| !b.is_short() || index <= 2);
    let leads = next.is_some_and(|n| n.is_running() || (index <= 1 && n.is_short()));
    let plain = !text.ends_with([':', ',', ';', '-', '–', '—']) && !text.starts_with(['-', '•', '*', '–', '—', '·']);
    if look.is_short() && alone && leads && plain && !is_quoted(text) {
        return Role::Heading;
    }
    Role::Paragraph
}

/// A line that says who wrote it, or only where and when: short, first word of a byline and a name, or nothing but a date.
pub(crate) fn is_byline(text: &str) -> bool {
    let count = words(text);
    if count > 14 || text.lines().count() > 1 {
        return false;
    }
    let mut parts = text.split_whitespace();
    let opens = parts.next().is_some_and(|word| Cues::shipped().opens_byline(word));
    let named = parts.next().is_some_and(|word| word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()));
    (opens && named && count <= 12 && !text.trim_end().ends_with(['.', '!', '?'])) || (count <= 8 && is_date_line(text))
}

/// Whether a word of a name says that it is a paper's, a station's or an agency's.
pub(crate) fn names_press(word: &str) -> bool {
    Cues::shipped().names_press(word)
}

/// Little besides a date: `7 November 2020`, `Nov. 7, 2020, 10:15 AM`.
pub(crate) fn is_date_line(text: &str) -> bool {
    let letters = text.split(|c: char| !c.is_alphabetic()).filter(|w| w.chars().count() > 3);
    let strange = letters.filter(|w| Cues::shipped().month(w).is_none()).count();
    strange <= 1 && text.chars().count() < 60 && text.chars().any(char::is_numeric) && date::iso(text).is_some()
}

/// A note of the service around an article: evidence of place, brackets, address, links and words summed.
pub(crate) fn is_service_note(text: &str, index: usize, count: usize) -> bool {
    let cues = Cues::shipped();
    let length = words(text);
    if length > 80 {
        return false;
    }
    let service = cues.service_words(text);
    let enclosed = text.starts_with(['(', '[', '*']) && text.trim_end_matches(['.', ' ']).ends_with([')', ']', '*']);
    let linked = text.contains("http") || text.contains("www.") || text.contains('@') || text.contains('©');
    let quoted = text.contains(['“', '"', '«', '„']);
    let last = index + 3 >= count;
    let evidence = service.min(3)
        + usize::from(enclosed)
        + usize::from(last)
        + usize::from(cues.reader_words(text) > 0)
        + usize::from(linked)
        + usize::from(length <= 12 && service > 0 && !ends_sentence(text));
    service > 0 && evidence >= SET_ASIDE + 2 * usize::from(quoted)
}

fn is_quoted(text: &str) -> bool {
    text.starts_with(['“', '"', '«', '„', '「', '‘']) && text.contains(['”', '"', '»', '“', '」', '’'])
}

/// Whether the text ends as a sentence does, in any script, behind closing quotes and brackets too.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| {
        matches!(c, '"' | '\'' | '”' | '’' | '»' | '“' | '›' | ')' | ']' | '」' | '』' | '*' | '_') || c.is_whitespace()
    });
    text.ends_with(['.', '!', '?', '…', '。', '！', '？', '։', '۔', '؟', '।', ':', '：', ';', '॥', '။'])
}

/// Words, or for scripts without spaces about as many.
pub(crate) fn words(text: &str) -> usize {
    let wide =
        text.chars().filter(|c| matches!(*c as u32, 0x0E00..=0x0E7F | 0x3040..=0x30FF | 0x4E00..=0x9FFF)).count();
    text.split_whitespace().count() + wide / 3
}
