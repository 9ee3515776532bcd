//! Text read in the wrong encoding, once or more, put right; sound text, however odd, left alone. By the rules of ftfy,
//! first a line as a whole, then word by word, so that one broken word in a sound line is found.

mod codec;
mod rules;
mod signs;

use super::{RepairKind, edit::Edit, limits};
use encoding_rs::{ISO_8859_5, KOI8_R, WINDOWS_1252, WINDOWS_1254, WINDOWS_1257};
use rules::fixed;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::borrow::Cow;

/// What to change, in order of place; no edit holds a line break.
pub(super) fn edits(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !line.is_ascii() {
            for piece in pieces(line.trim_end_matches(['\n', '\r'])) {
                let start = at + piece.as_ptr().addr() - line.as_ptr().addr();
                piece_edits(piece, start, &mut edits);
            }
        }
        at += line.len();
    }
    edits
}

/// The line, cut at white space where it is longer than a line should be.
fn pieces(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = line;
    while rest.len() > limits::LINE_BYTES {
        let mut cut = limits::LINE_BYTES;
        while !rest.is_char_boundary(cut) {
            cut -= 1;
        }
        let cut = rest[..cut].rfind(' ').filter(|at| *at > 0).unwrap_or(cut);
        found.push(&rest[..cut]);
        rest = &rest[cut..];
    }
    found.push(rest);
    found
}

fn piece_edits(piece: &str, start: usize, edits: &mut Vec<Edit>) {
    if !is_suspicious(piece) {
        return;
    }
    let together = composed(piece);
    let read = fixed(&together);
    let known = if read == *together { fixed(piece) } else { read };
    let length = |text: &str| text.chars().count();
    let whole = elsewhere(piece).filter(|other| length(other) < length(&known)).unwrap_or(known);
    let mut better = String::with_capacity(whole.len());
    for word in words(&whole) {
        let again = if is_suspicious(word) { fixed(word) } else { word.to_owned() };
        let again = inside(&again).unwrap_or(again);
        let sound = again.chars().count() < word.chars().count() && !again.contains('\u{fffd}');
        better.push_str(if sound { &again } else { word });
    }
    if better != piece {
        differences(piece, &better, start, edits);
    }
}

/// The text with the signs put together that some programs take apart into a space and a combining mark: the `¯` of `naÃ¯ve`.
fn composed(text: &str) -> Cow<'_, str> {
    const APART: [(&str, char); 4] =
        [(" \u{308}", '\u{a8}'), (" \u{304}", '\u{af}'), (" \u{301}", '\u{b4}'), (" \u{327}", '\u{b8}')];
    let mut whole = Cow::Borrowed(text);
    for lead in ['Ã', 'Â', 'Ä', 'Å'] {
        for (parts, sign) in APART {
            let apart = format!("{lead}{parts}");
            if whole.contains(&apart) {
                whole = Cow::Owned(whole.replace(&apart, &format!("{lead}{sign}")));
            }
        }
    }
    whole
}

/// The text as UTF-8 that was read in an encoding the rules do not know, if it is plainly that: every byte fits, three
/// letters or more come of it, and no word mixes Latin and Cyrillic.
fn elsewhere(text: &str) -> Option<String> {
    [WINDOWS_1257, WINDOWS_1254, KOI8_R, ISO_8859_5].into_iter().find_map(|encoding| {
        let (bytes, _, lost) = encoding.encode(text);
        if lost {
            return None;
        }
        let mut bytes = bytes.into_owned();
        for at in 1..bytes.len() {
            if bytes[at] == b' ' && matches!(bytes[at - 1], 0xc4 | 0xc5) {
                bytes[at] = 0xa0;
            }
        }
        let read = String::from_utf8(bytes).ok()?;
        let gained = text.chars().count() - read.chars().count().min(text.chars().count());
        let enough = gained >= 3 && read.split_whitespace().all(is_one_script);
        (enough && read.chars().all(|c| c.is_ascii() || is_common(c))).then_some(read)
    })
}

/// A capital `Ã`, `Ä` or `Å` and a sign that no word holds there, in the middle of a word: `ZURÃœCK`.
fn inside(word: &str) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut read = String::with_capacity(word.len());
    let (mut at, mut changed) = (0, false);
    while at < letters.len() {
        let pair =
            (at > 0 && at + 2 < letters.len() && letters[at - 1].is_alphabetic() && letters[at + 2].is_alphabetic())
                .then(|| [letters[at], letters[at + 1]]);
        let c = pair.filter(|[lead, _]| matches!(lead, 'Ã' | 'Ä' | 'Å')).and_then(|[lead, next]| {
            let odd = match next {
                'œ' | 'Œ' | 'Ÿ' | 'Ž' | 'ž' | '‡' | '†' | '‰' | '‹' | '›' | '‚' | 'ƒ' | 'ˆ' | '˜' => {
                    true
                }
                '±' | '°' => lead == 'Ä',
                _ => false,
            };
            let pair: String = [lead, next].into_iter().collect();
            let (bytes, _, lost) = WINDOWS_1252.encode(&pair);
            let read = std::str::from_utf8(&bytes).ok().filter(|_| odd && !lost)?;
            read.chars().next().filter(|c| c.is_alphabetic())
        });
        if let Some(c) = c {
            read.push(c);
            at += 2;
            changed = true;
        } else {
            read.push(letters[at]);
            at += 1;
        }
    }
    changed.then_some(read)
}

/// Whether a word has no Latin letter beside a Cyrillic one.
fn is_one_script(word: &str) -> bool {
    let cyrillic = |c: char| matches!(u32::from(c), 0x400..=0x52f);
    let latin = |c: char| c.is_alphabetic() && u32::from(c) < 0x250;
    !(word.chars().any(cyrillic) && word.chars().any(latin))
}

/// Letters and signs that news is written in.
fn is_common(c: char) -> bool {
    matches!(u32::from(c), 0xa0..=0x17f | 0x218..=0x21b | 0x391..=0x3c9 | 0x400..=0x45f | 0x490..=0x491 | 0x5d0..=0x5ea
        | 0x620..=0x64a | 0x2010..=0x2026 | 0x20ac)
}

/// Two characters beyond ASCII in a row, or a control of the C1 block, or a lone `Ã` or `Â`: all mojibake has one of these.
fn is_suspicious(text: &str) -> bool {
    let mut before = false;
    text.chars().any(|c| {
        let odd = !c.is_ascii();
        let found = odd && (before || matches!(c, '\u{80}'..='\u{9f}' | 'Ã' | 'Â' | 'à' | 'Ð' | 'Г'));
        before = odd;
        found
    })
}

/// Runs of white space and of anything else, in turn.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let blank = first == ' ';
        let cut = rest.find(|c: char| (c == ' ') != blank).unwrap_or(rest.len());
        found.push(&rest[..cut]);
        rest = &rest[cut..];
    }
    found
}

fn differences(before: &str, after: &str, start: usize, edits: &mut Vec<Edit>) {
    let (old, new) = (words(before), words(after));
    let ends = |words: &[&str]| {
        let mut at = 0;
        let mut ends = vec![0];
        ends.extend(words.iter().map(|word| {
            at += word.len();
            at
        }));
        ends
    };
    let (old_at, new_at) = (ends(&old), ends(&new));
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (was, is) = (op.old_range(), op.new_range());
        let (broken, read) = (&before[old_at[was.start]..old_at[was.end]], &after[new_at[is.start]..new_at[is.end]]);
        if !read.split_whitespace().all(is_one_script) && broken.split_whitespace().all(is_one_script) {
            continue;
        }
        let next: Vec<char> = before[old_at[was.end]..].chars().take(2).collect();
        if read.ends_with('à') && matches!(next[..], [' ' | '\u{a0}', 'ˆ' | '¯' | '˜']) {
            continue; // more was lost here than the rules can see
        }
        let edit = Edit {
            start: start + old_at[was.start],
            end: start + old_at[was.end],
            after: after[new_at[is.start]..new_at[is.end]].to_owned(),
            kind: RepairKind::Mojibake,
        };
        match edits.last_mut() {
            Some(last) if last.end == edit.start => {
                last.end = edit.end;
                last.after.push_str(&edit.after);
            }
            _ => edits.push(edit),
        }
    }
}
