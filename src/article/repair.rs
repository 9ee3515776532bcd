//! Damage put right, each change listed and undoable. Mojibake has its own file.

use super::{Article, Block, Repair, RepairKind, edit::Edit, limits, mojibake};
use crate::text::Span;

/// A text with its damage put right.
#[derive(Clone, Debug, Default)]
pub(crate) struct Repaired {
    pub body: String,
    pub repairs: Vec<Repair>,
}

/// The text with its damage put right, and what was done, in order of place.
pub(crate) fn repair(text: &str) -> Repaired {
    let first = applied(text, mojibake::edits(text));
    let edits = small_damage(&first.body);
    if edits.is_empty() {
        return first;
    }
    let mut found = Vec::new();
    merge(&first, edits, &mut found, text);
    applied(text, found)
}

/// The text as it came: every repair taken back.
#[must_use]
pub fn original(article: &Article) -> String {
    let mut text = String::with_capacity(article.body.len());
    let mut at = 0;
    for repair in &article.repairs {
        text.push_str(article.body.get(at..repair.span.start()).unwrap_or(""));
        text.push_str(&repair.before);
        at = repair.span.end();
    }
    text.push_str(article.body.get(at..).unwrap_or(""));
    text
}

/// The article with one repair taken back and every span after it moved; the same article where there is no such repair.
#[must_use]
pub fn undo_repair(article: &Article, index: usize) -> Article {
    let mut undone = article.clone();
    let Some(repair) = article.repairs.get(index) else { return undone };
    let (span, before) = (repair.span, repair.before.as_str());
    if article.body.get(span.start()..span.end()) != Some(repair.after.as_str()) {
        return undone;
    }
    let mut body = String::with_capacity(article.body.len() + before.len());
    body.push_str(&article.body[..span.start()]);
    body.push_str(before);
    body.push_str(&article.body[span.end()..]);
    let moved = |at: u32, is_end: bool| {
        let at = at as usize;
        match () {
            () if at >= span.end() && (at > span.start() || is_end) => at - span.len() + before.len(),
            () if at > span.start() && is_end => span.start() + before.len(),
            () => at.min(span.start()),
        }
    };
    let shift = |s: Span| Span::new(moved(s.start, false), moved(s.end, true));
    undone.repairs.remove(index);
    for (place, other) in undone.repairs.iter_mut().enumerate() {
        if place >= index {
            other.span =
                Span::new(other.span.start() - span.len() + before.len(), other.span.end() - span.len() + before.len());
        }
    }
    undone.blocks = article.blocks.iter().map(|b| Block { span: shift(b.span), role: b.role }).collect();
    undone.sentences = article.sentences.as_ref().map(|spans| spans.iter().map(|s| shift(*s)).collect());
    undone.pages = article.pages.iter().map(|at| u32::try_from(moved(*at, false)).unwrap_or(u32::MAX)).collect();
    undone.body = body.into();
    undone
}

/// Where a place of the text as it came stands in the repaired one.
pub(crate) fn place(repairs: &[Repair], raw: usize) -> usize {
    let mut shift = 0_isize;
    for repair in repairs {
        let start = (repair.span.start as isize - shift) as usize;
        if raw < start + repair.before.len() {
            return if raw <= start { (raw as isize + shift) as usize } else { repair.span.start() };
        }
        shift += repair.after.len() as isize - repair.before.len() as isize;
    }
    (raw as isize + shift) as usize
}

fn applied(text: &str, mut edits: Vec<Edit>) -> Repaired {
    edits.truncate(limits::REPAIRS);
    let mut repaired = Repaired { body: String::with_capacity(text.len()), repairs: Vec::with_capacity(edits.len()) };
    let mut at = 0;
    for edit in edits {
        let (Some(kept), Some(before)) = (text.get(at..edit.start), text.get(edit.start..edit.end)) else { continue };
        repaired.body.push_str(kept);
        let start = repaired.body.len();
        repaired.body.push_str(&edit.after);
        repaired.repairs.push(Repair {
            kind: edit.kind,
            span: Span::new(start, repaired.body.len()),
            before: before.to_owned(),
            after: edit.after,
        });
        at = edit.end;
    }
    repaired.body.push_str(text.get(at..).unwrap_or(""));
    repaired
}

/// Two rounds of edits as one round on the text as it came: an edit inside an earlier repair changes what that gave.
fn merge(first: &Repaired, second: Vec<Edit>, all: &mut Vec<Edit>, text: &str) {
    let mut shift = 0_isize;
    let mut second = second.into_iter().peekable();
    for repair in &first.repairs {
        let span = repair.span;
        while let Some(edit) = second.next_if(|e| e.end <= span.start()) {
            all.push(moved(edit, -shift));
        }
        let mut after = repair.after.clone();
        let mut grown = 0_isize;
        while let Some(edit) = second.next_if(|e| e.start < span.end()) {
            if edit.start >= span.start() && edit.end <= span.end() {
                let at = |n: usize| (n as isize - span.start as isize + grown) as usize;
                after.replace_range(at(edit.start)..at(edit.end), &edit.after);
                grown += edit.after.len() as isize - (edit.end - edit.start) as isize;
            }
        }
        let start = (span.start as isize - shift) as usize;
        all.push(Edit { start, end: start + repair.before.len(), after, kind: repair.kind });
        shift += repair.after.len() as isize - repair.before.len() as isize;
    }
    all.extend(second.map(|edit| moved(edit, -shift)));
    all.retain(|edit| text.get(edit.start..edit.end).is_some_and(|before| before != edit.after));
}

fn moved(edit: Edit, by: isize) -> Edit {
    let at = |n: usize| (n as isize + by).max(0) as usize;
    Edit { start: at(edit.start), end: at(edit.end), ..edit }
}

/// Damage of single characters: controls, invisible hyphens, joined letters, lost apostrophes.
fn small_damage(text: &str) -> Vec<Edit> {
    if text.bytes().all(|b| matches!(b, b'\t' | b'\n' | b'\r' | b' '..=b'>' | b'@'..=b'~')) {
        return Vec::new();
    }
    let mut edits: Vec<Edit> = Vec::new();
    for (at, c) in text.char_indices() {
        if edits.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let (length, after, kind) = match c {
            '\u{1b}' => match terminal_sequence(&text[at..]) {
                0 => continue,
                length => (length, String::new(), RepairKind::Control),
            },
            // U+001A stands for a character that was lost, as U+FFFD does: taking it out would hide the loss.
            '\u{1a}' | '\t' | '\n' | '\r' => continue,
            '\0'..='\u{1f}' | '\u{7f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => {
                (c.len_utf8(), String::new(), RepairKind::Control)
            }
            '\u{ad}' => (c.len_utf8(), String::new(), RepairKind::Hyphen),
            'ﬀ'..='ﬆ' => (c.len_utf8(), letters(c).to_owned(), RepairKind::Ligature),
            '\u{fffd}' | '?' => match lost_apostrophe(text, at, c) {
                false => continue,
                true => (c.len_utf8(), "’".to_owned(), RepairKind::Quote),
            },
            _ => continue,
        };
        edits.push(Edit { start: at, end: at + length, after, kind });
    }
    edits
}

fn letters(ligature: char) -> &'static str {
    match ligature {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        _ => "st",
    }
}

/// Length in bytes of the terminal colour sequence that `text` begins with, such as `ESC[31m`; zero where it is none.
fn terminal_sequence(text: &str) -> usize {
    let Some(rest) = text.strip_prefix("\u{1b}[") else { return 0 };
    let numbers = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').len();
    let closed = rest[numbers..].starts_with(|c: char| c.is_ascii_alphabetic());
    if closed && numbers < 24 { 2 + numbers + 1 } else { 0 }
}

/// An apostrophe lost in English: `don�t`, `it�s`; with a question mark only after `n` and before `t`, as in `don?t`.
fn lost_apostrophe(text: &str, at: usize, c: char) -> bool {
    let before = &text[..at];
    let after = &text[at + c.len_utf8()..];
    let word: &str = &after[..after.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after.len())];
    let closed = !after[word.len()..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '=' | '\u{fffd}'));
    let head = before.rfind(|c: char| !c.is_ascii_alphabetic()).map_or(before, |gap| {
        let width = before[gap..].chars().next().map_or(1, char::len_utf8);
        &before[gap + width..]
    });
    let lead = before[..before.len() - head.len()].chars().next_back();
    if head.is_empty() || !closed || lead.is_some_and(|c| c.is_alphanumeric() || c == '\u{fffd}') {
        return false;
    }
    if c == '?' {
        return word == "t"
            && [
                "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "won", "can", "couldn", "wouldn", "shouldn",
                "hasn", "haven", "hadn",
            ]
            .contains(&head.to_ascii_lowercase().as_str());
    }
    match word {
        "t" => head.ends_with('n'),
        "s" | "re" | "ll" | "ve" | "d" => head.len() > 1 || head == "I",
        "m" => head == "I",
        _ => false,
    }
}
