//! Text read in the wrong encoding, once or more, put right; sound text, however odd, left alone. By the `plsfix` crate's
//! rules (those of ftfy), first a line as a whole, then word by word, so that one broken word in a sound line is found.
//! Knows nothing of articles.

use super::{RepairKind, limits, repair::Edit};
use plsfix::TextFixerConfig;
use similar::{Algorithm, DiffOp, capture_diff_slices};

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
    let whole = fixed(piece);
    let mut better = String::with_capacity(whole.len());
    for word in words(&whole) {
        let again = if is_suspicious(word) { fixed(word) } else { word.to_owned() };
        let sound = again.chars().count() < word.chars().count() && !again.contains('\u{fffd}');
        better.push_str(if sound { &again } else { word });
    }
    if better != piece {
        differences(piece, &better, start, edits);
    }
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

/// The text as the rules would have it. HTML entities are hidden from the rules, which would resolve them.
fn fixed(text: &str) -> String {
    let config = TextFixerConfig {
        unescape_html: Some(false),
        remove_terminal_escapes: false,
        fix_latin_ligatures: false,
        fix_character_width: false,
        uncurl_quotes: false,
        fix_line_breaks: false,
        remove_control_chars: false,
        normalization: None,
        ..TextFixerConfig::default()
    };
    let hides = text.contains('&') && !text.contains('\u{1}');
    let hidden = if hides { text.replace('&', "\u{1}") } else { text.to_owned() };
    let fixed = plsfix::fix_and_explain(&hidden, false, Some(&config)).text;
    if hides { fixed.replace('\u{1}', "&") } else { fixed }
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
