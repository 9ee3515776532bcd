//! Rich Text Format, read by a small parser of its own: text, paragraphs, pages, code pages, no pictures or fields.

use super::{database, front};
use crate::article::{Problem, Role};
use crate::import::draft::{Draft, Found, Part};
use crate::locale::message;
use encoding_rs::{Encoding, WINDOWS_1252};

/// Groups deeper than this are read as if they stood at this depth.
const DEPTH: usize = 10_000;

/// Reads a document: one article, or those of a database download.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    let mut parser = Parser { encoding: WINDOWS_1252, ..Parser::new(bytes) };
    parser.run();
    let title = parser.title.take();
    let parts = parser.parts;
    if parts.is_empty() {
        return Found::nothing(Problem::new("no-text", message!("import-empty-rtf", name = name)));
    }
    let mut drafts: Vec<Draft> = database::split(&parts).unwrap_or_else(|| vec![front::draft(parts)]);
    if let [draft] = drafts.as_mut_slice()
        && draft.meta.title.is_none()
    {
        draft.meta.title = title;
    }
    for draft in &mut drafts {
        draft.media_type = "application/rtf";
        draft.encoding = parser.encoding.name().to_ascii_lowercase();
    }
    Found { drafts, problems: Vec::new() }
}

#[derive(Copy, Clone, Default)]
struct Group {
    /// Nothing in it is text of the document.
    skipped: bool,
    /// Bytes that follow a `\u` and stand for it in old readers.
    fallback: usize,
    /// It is the title of the document's properties.
    titles: bool,
}

struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    groups: Vec<Group>,
    encoding: &'static Encoding,
    pending: Vec<u8>,
    text: String,
    heading: bool,
    page: usize,
    skip: usize,
    surrogate: Option<u16>,
    parts: Vec<Part>,
    title: Option<String>,
}

impl<'a> Parser<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            groups: vec![Group { fallback: 1, ..Group::default() }],
            encoding: WINDOWS_1252,
            pending: Vec::new(),
            text: String::new(),
            heading: false,
            page: 1,
            skip: 0,
            surrogate: None,
            parts: Vec::new(),
            title: None,
        }
    }

    fn group(&self) -> Group {
        self.groups.last().copied().unwrap_or_default()
    }

    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            self.at += 1;
            match byte {
                b'{' => {
                    self.decode();
                    if self.groups.len() < DEPTH {
                        self.groups.push(self.group());
                    }
                }
                b'}' => {
                    self.decode();
                    if self.groups.len() > 1 {
                        self.groups.pop();
                    }
                }
                b'\\' => self.control(),
                b'\r' | b'\n' => {}
                _ => self.byte(byte),
            }
        }
        self.paragraph();
    }

    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
        } else if self.group().titles || !self.group().skipped {
            self.pending.push(byte);
        }
    }

    /// Turns the bytes read so far into text.
    fn decode(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let (text, _) = self.encoding.decode_without_bom_handling(&self.pending);
        if self.group().titles {
            self.title.get_or_insert_default().push_str(&text);
        } else {
            self.text.push_str(&text);
        }
        self.pending.clear();
        self.surrogate = None;
    }

    fn push(&mut self, text: &str) {
        self.decode();
        if self.skip > 0 {
            self.skip -= 1;
        } else if self.group().titles {
            self.title.get_or_insert_default().push_str(text);
        } else if !self.group().skipped {
            self.text.push_str(text);
        }
    }

    fn paragraph(&mut self) {
        self.decode();
        let text = std::mem::take(&mut self.text);
        if !text.trim().is_empty() {
            let role = self.heading.then_some(Role::Heading);
            self.parts.push(Part { text: text.trim().to_owned(), role, page: Some(self.page) });
        }
    }

    fn control(&mut self) {
        let Some(&first) = self.bytes.get(self.at) else { return };
        if !first.is_ascii_alphabetic() {
            self.at += 1;
            return self.symbol(first);
        }
        let rest = &self.bytes[self.at..];
        let letters = rest.iter().take(32).take_while(|b| b.is_ascii_alphabetic()).count();
        let word = String::from_utf8_lossy(&rest[..letters]).into_owned();
        let digits = rest[letters..]
            .iter()
            .enumerate()
            .take(11)
            .take_while(|(i, b)| b.is_ascii_digit() || (*i == 0 && **b == b'-'))
            .count();
        let number = std::str::from_utf8(&rest[letters..letters + digits]).ok().and_then(|n| n.parse::<i64>().ok());
        self.at += letters + digits;
        if self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        self.word(&word, number);
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'\'' => {
                let digits = self.bytes.get(self.at..self.at + 2).and_then(|d| std::str::from_utf8(d).ok());
                if let Some(byte) = digits.and_then(|d| u8::from_str_radix(d, 16).ok()) {
                    self.at += 2;
                    self.byte(byte);
                }
            }
            b'*' => self.skip_group(),
            b'~' => self.push("\u{a0}"),
            b'_' => self.push("-"),
            b'-' => {}
            b'\r' | b'\n' => self.word("par", None),
            b'\\' | b'{' | b'}' => self.byte(symbol),
            _ => {}
        }
    }

    fn skip_group(&mut self) {
        if let Some(group) = self.groups.last_mut() {
            group.skipped = true;
        }
    }

    fn word(&mut self, word: &str, number: Option<i64>) {
        match word {
            "par" | "row" | "sect" if !self.group().skipped => {
                self.paragraph();
            }
            "page" if !self.group().skipped => {
                self.paragraph();
                self.page += 1;
            }
            "pard" => {
                self.decode();
                self.heading = false;
            }
            "outlinelevel" => self.heading = true,
            "line" => self.push("\n"),
            "tab" | "cell" => self.push(" "),
            "emdash" => self.push("—"),
            "endash" => self.push("–"),
            "lquote" => self.push("‘"),
            "rquote" => self.push("’"),
            "ldblquote" => self.push("“"),
            "rdblquote" => self.push("”"),
            "bullet" => self.push("•"),
            "u" => self.unicode(number.unwrap_or(0)),
            "uc" => {
                if let Some(group) = self.groups.last_mut() {
                    group.fallback = usize::try_from(number.unwrap_or(1)).unwrap_or(1).min(16);
                }
            }
            "ansicpg" => {
                let label = format!("windows-{}", number.unwrap_or(1252));
                self.encoding = Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252);
            }
            "bin" => self.at = (self.at + usize::try_from(number.unwrap_or(0)).unwrap_or(0)).min(self.bytes.len()),
            "title" => {
                if let Some(group) = self.groups.last_mut().filter(|g| g.skipped) {
                    group.titles = true;
                }
            }
            "fonttbl" | "colortbl" | "stylesheet" | "info" | "pict" | "object" | "header" | "headerl" | "headerr"
            | "headerf" | "footer" | "footerl" | "footerr" | "footerf" | "footnote" | "annotation" | "fldinst"
            | "listtable" | "themedata" => {
                self.skip_group();
            }
            _ => {}
        }
    }

    fn unicode(&mut self, number: i64) {
        let unit = u16::try_from(number.rem_euclid(65_536)).unwrap_or(0);
        let before = self.surrogate.take();
        self.decode();
        let units: Vec<u16> = before.into_iter().chain([unit]).collect();
        match char::decode_utf16(units).next() {
            Some(Ok(c)) => self.push(c.encode_utf8(&mut [0; 4])),
            Some(Err(_)) if (0xd800..0xdc00).contains(&unit) => self.surrogate = Some(unit),
            _ => {}
        }
        self.skip = self.group().fallback;
    }
}
