//! RON text → a tree that knows where everything stands.
//!
//! Sound text is read as RON has it (comments, raw strings, trailing commas, `#![enable(…)]`). Broken text is read a
//! second time, line by line: what stands on a line of its own in a list or record is lost alone, its neighbours are kept.

use crate::{
    locale::{Message, message},
    work::limits,
};
use std::borrow::Cow;

/// A value and its bytes in the text.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    /// First byte.
    pub(super) at: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// What it is.
    pub(super) kind: Kind<'a>,
}

/// The kinds of value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind<'a> {
    /// A number, a truth, a name without brackets.
    Word(&'a str),
    /// A text in quotation marks.
    Text(Cow<'a, str>),
    /// `Name(a, b)`; the name may be empty.
    Tuple(&'a str, Vec<Node<'a>>),
    /// `Name(field: a)`; the name may be empty.
    Record(&'a str, Vec<Field<'a>>),
    /// `[a, b]`.
    List(Vec<Node<'a>>),
    /// `{a: b}`, as pairs one after the other.
    Map(Vec<Node<'a>>),
}

/// A field of a record.
#[derive(Clone, Debug)]
pub(super) struct Field<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Its first byte.
    pub(super) at: usize,
    /// Its value.
    pub(super) value: Node<'a>,
}

/// Places do not count.
impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// Places do not count.
impl PartialEq for Field<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.value == other.value
    }
}

/// Something wrong at a byte of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Broken {
    /// The byte.
    pub(super) at: usize,
    /// What is wrong there.
    pub(super) what: Message,
}

/// The tree of a text and what is wrong with it; no tree where the text does not even begin like a value.
pub(super) fn parse(text: &str) -> (Option<Node<'_>>, Vec<Broken>) {
    let mut strict = Reader { text, at: 0, depth: 0, mode: Mode::Strict, broken: Vec::new() };
    match strict.document() {
        Ok(node) => (Some(node), Vec::new()),
        Err(_) => {
            let mut saving = Reader { text, at: 0, depth: 0, mode: Mode::LineByLine, broken: Vec::new() };
            let node = saving.document().map_err(|broken| saving.report(broken)).ok();
            (node, saving.broken)
        }
    }
}

/// The first field of the text's record, without reading the rest: the version header.
pub(super) fn first_field(text: &str) -> Option<(&str, &str)> {
    let mut reader = Reader { text, at: 0, depth: 0, mode: Mode::Strict, broken: Vec::new() };
    reader.attributes();
    reader.name();
    reader.eat(b'(').then_some(())?;
    reader.space();
    let name = reader.name();
    reader.space();
    reader.eat(b':').then_some(())?;
    reader.space();
    let value = reader.word();
    (!name.is_empty() && !value.is_empty()).then_some((name, value))
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Mode {
    Strict,
    LineByLine,
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    mode: Mode,
    broken: Vec<Broken>,
}

type Read<T> = Result<T, Broken>;

impl<'a> Reader<'a> {
    fn document(&mut self) -> Read<Node<'a>> {
        self.attributes();
        let node = self.node()?;
        self.space();
        if self.at < self.text.len() {
            let broken = self.wrong(message!("damage-after-end"));
            if self.mode == Mode::Strict {
                return Err(broken);
            }
            self.report(broken);
        }
        Ok(node)
    }

    fn report(&mut self, broken: Broken) {
        if self.broken.len() < limits::PROBLEMS {
            self.broken.push(broken);
        }
    }

    fn wrong(&self, what: Message) -> Broken {
        Broken { at: self.at, what }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn eat(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn attributes(&mut self) {
        self.at += if self.text.starts_with('\u{feff}') { 3 } else { 0 };
        self.space();
        while self.rest().starts_with("#!") {
            self.at += self.rest().find(['\n', ')']).map_or(self.rest().len(), |end| end + 1);
            self.eat(b']');
            self.space();
        }
    }

    /// Skips white space and comments.
    fn space(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.at += rest.find("*/").map_or(rest.len(), |end| end + 2);
            } else {
                return;
            }
        }
    }

    fn name(&mut self) -> &'a str {
        let rest = self.rest();
        let rest = rest.strip_prefix("r#").unwrap_or(rest);
        self.at = self.text.len() - rest.len();
        let first = rest.starts_with(|c: char| c.is_alphabetic() || c == '_');
        let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let name = if first { &rest[..length] } else { "" };
        self.at += name.len();
        name
    }

    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c: char| !(c.is_alphanumeric() || "_+-.'".contains(c))).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn node(&mut self) -> Read<Node<'a>> {
        self.space();
        let at = self.at;
        if self.depth >= limits::NESTING {
            return Err(self.wrong(message!("damage-too-deep")));
        }
        self.depth += 1;
        let kind = self.kind();
        self.depth -= 1;
        Ok(Node { at, kind: kind?, end: self.at })
    }

    fn kind(&mut self) -> Read<Kind<'a>> {
        let rest = self.rest();
        match self.peek() {
            None => Err(self.wrong(message!("damage-ends-early"))),
            Some(b'"') => self.text().map(Kind::Text),
            Some(b'r') if rest.starts_with("r\"") || rest.starts_with("r#\"") || rest.starts_with("r##") => {
                self.raw_text().map(Kind::Text)
            }
            Some(b'[') => Ok(Kind::List(self.items(b']')?)),
            Some(b'{') => Ok(Kind::Map(self.items(b'}')?)),
            Some(b'(') => self.bracketed(""),
            Some(_) => {
                let start = self.at;
                let name = self.name();
                let after = self.at;
                self.space();
                if !name.is_empty() && self.peek() == Some(b'(') {
                    return self.bracketed(name);
                }
                self.at =
                    if after > start && !self.rest_at(after).starts_with(['.', '-', '+']) { after } else { start };
                let word = if self.at == after && !name.is_empty() { name } else { self.word() };
                if word.is_empty() { Err(self.wrong(message!("damage-value"))) } else { Ok(Kind::Word(word)) }
            }
        }
    }

    fn rest_at(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or("")
    }

    /// `(…)`: a record if its first item has a name and a colon, else a tuple.
    fn bracketed(&mut self, name: &'a str) -> Read<Kind<'a>> {
        let opening = self.at;
        self.at += 1;
        self.space();
        let start = self.at;
        let first = self.name();
        self.space();
        let record = !first.is_empty() && self.peek() == Some(b':');
        self.at = start;
        if record {
            return Ok(Kind::Record(name, self.sequence(opening, b')', Self::field)?));
        }
        self.at = opening;
        Ok(Kind::Tuple(name, self.items(b')')?))
    }

    fn items(&mut self, close: u8) -> Read<Vec<Node<'a>>> {
        let opening = self.at;
        self.at += 1;
        self.sequence(opening, close, Self::node)
    }

    fn field(&mut self) -> Read<Field<'a>> {
        self.space();
        let at = self.at;
        let name = self.name();
        if name.is_empty() {
            return Err(self.wrong(message!("damage-field-name")));
        }
        self.space();
        if !self.eat(b':') {
            return Err(self.wrong(message!("damage-colon")));
        }
        Ok(Field { name, at, value: self.node()? })
    }

    /// Items up to `close`, with commas between. In the line-by-line mode, a broken item of a list whose items stand on
    /// lines of their own is left out, and the list goes on at the next line with the same indentation.
    fn sequence<T>(&mut self, opening: usize, close: u8, item: fn(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        self.space();
        let block = self.text.get(opening..self.at).is_some_and(|between| between.contains('\n'));
        let indent = self.indent(self.at);
        let mut all = Vec::new();
        loop {
            self.space();
            if self.eat(close) {
                return Ok(all);
            }
            // A map's pairs are read as items one after the other, so a colon may part them too.
            let read = item(self).and_then(|item| {
                all.push(item);
                self.space();
                let parted = self.eat(b',') || (close == b'}' && self.eat(b':')) || self.peek() == Some(close);
                if parted { Ok(()) } else { Err(self.wrong(message!("damage-comma-or", sign = char::from(close)))) }
            });
            let Err(broken) = read else { continue };
            if self.mode == Mode::Strict || !block {
                return Err(broken);
            }
            let from = broken.at;
            self.report(broken);
            if !self.next_line(from, indent) {
                if !self.eat(close) {
                    let broken = self.wrong(message!("damage-missing", sign = char::from(close)));
                    self.report(broken);
                }
                return Ok(all);
            }
        }
    }

    /// The white space before `at` on its line, in bytes.
    fn indent(&self, at: usize) -> usize {
        let line = self.text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let rest = self.rest_at(line);
        rest.len() - rest.trim_start_matches([' ', '\t']).len()
    }

    /// Goes to the next line after `from` that is indented by `indent` bytes: true. Stops at a line that is indented
    /// less, or at the end: false.
    fn next_line(&mut self, from: usize, indent: usize) -> bool {
        self.at = from;
        while let Some(end) = self.rest().find('\n') {
            self.at += end + 1;
            let line = self.rest();
            let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
            if line.trim_start_matches([' ', '\t', '\r']).starts_with('\n') {
                continue;
            }
            if blanks <= indent {
                self.at += blanks;
                return blanks == indent && self.at < self.text.len();
            }
        }
        self.at = self.text.len();
        false
    }

    fn text(&mut self) -> Read<Cow<'a, str>> {
        let start = self.at;
        self.at += 1;
        let mut owned: Option<String> = None;
        loop {
            let rest = self.rest();
            let stop = rest.find(|c| matches!(c, '"' | '\\') || (c == '\n' && self.mode == Mode::LineByLine));
            let Some(stop) = stop.filter(|stop| !rest[*stop..].starts_with('\n')) else {
                return Err(Broken { at: start, what: message!("damage-text-unended") });
            };
            self.at += stop + 1;
            if let Some(owned) = &mut owned {
                owned.push_str(&rest[..stop]);
            }
            if rest.as_bytes()[stop] == b'"' {
                return Ok(owned.map_or(Cow::Borrowed(&rest[..stop]), Cow::Owned));
            }
            let owned = owned.get_or_insert_with(|| rest[..stop].to_owned());
            let escape = self.escape()?;
            owned.extend(escape);
        }
    }

    /// What stands after a backslash; nothing for an escaped line end.
    fn escape(&mut self) -> Read<Option<char>> {
        let wrong = |at: usize| Broken { at: at - 1, what: message!("damage-backslash") };
        let rest = self.rest();
        let Some(sign) = rest.chars().next() else { return Err(wrong(self.at)) };
        let from = self.at;
        self.at += sign.len_utf8();
        Ok(Some(match sign {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            '"' | '\'' | '\\' => sign,
            '\n' => {
                self.at += self.rest().len() - self.rest().trim_start().len();
                return Ok(None);
            }
            'x' | 'u' => {
                let digits = if sign == 'x' { rest.get(1..3) } else { rest.get(2..).and_then(|r| r.split('}').next()) };
                let skipped = if sign == 'x' { 0 } else { 2 };
                let digits = digits.filter(|d| d.len() <= 6).ok_or_else(|| wrong(from))?;
                self.at += digits.len() + skipped;
                u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).ok_or_else(|| wrong(from))?
            }
            _ => return Err(wrong(from)),
        }))
    }

    fn raw_text(&mut self) -> Read<Cow<'a, str>> {
        let start = self.at;
        let rest = &self.rest()[1..];
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let unended = Broken { at: start, what: message!("damage-raw-text-unended") };
        let Some(inside) = rest[hashes..].strip_prefix('"') else { return Err(unended) };
        let close = format!("\"{}", "#".repeat(hashes));
        let Some(length) = inside.find(&close) else { return Err(unended) };
        self.at += 1 + hashes + 1 + length + close.len();
        Ok(Cow::Borrowed(&inside[..length]))
    }
}
