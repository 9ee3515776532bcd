//! What a report shows, as it is held: its quoted cells, every other text, and the evidence it carries.

use crate::locale::Message;
use crate::report::{Format, Quote, one_space, shortened};

/// What a report shows.
#[derive(Debug, Default)]
pub(super) struct Displayed {
    /// Its quoted cells, in order.
    pub cells: Vec<Cell>,
    /// Every text, in order.
    pub lines: Vec<Line>,
    /// The packed evidence; `None` where it carries none.
    pub evidence: Option<String>,
    /// What could not be read.
    pub damage: Vec<Message>,
}

/// A quoted cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// Where it stands, for people.
    pub at: String,
    /// What it says it quotes.
    pub quotes: Vec<Quote>,
    /// The words it shows.
    pub shown: String,
    /// The bytes of these words that are marked.
    pub marks: Vec<(usize, usize)>,
}

impl Cell {
    /// More words at its end.
    pub(super) fn push(&mut self, words: &str, marked: bool) {
        let start = self.shown.len();
        self.shown.push_str(words);
        if !marked || words.is_empty() {
            return;
        }
        match self.marks.last_mut() {
            Some((_, end)) if *end == start => *end = self.shown.len(),
            _ => self.marks.push((start, self.shown.len())),
        }
    }
}

/// A text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub at: String,
    pub text: String,
}

/// The words of a passage as a report of that form shows them.
pub(super) fn as_shown(format: Format, words: &[&str]) -> String {
    let written: String = words.join("\n").chars().map(allowed).collect();
    match format {
        Format::Xlsx => shortened(words.join("\n")),
        Format::Docx => one_space(&written),
        _ => written.replace("\r\n", "\n").replace('\r', "\n"),
    }
}

/// The words of a cell in the form in which they are held against their passage.
pub(super) fn comparable(format: Format, shown: &str) -> String {
    // Each marked piece of a document has its white space joined on its own.
    if format == Format::Docx { one_space(shown) } else { shown.to_owned() }
}

/// What XML forbids is shown as U+FFFD.
fn allowed(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => c,
        c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => '\u{fffd}',
        c => c,
    }
}
