//! A spreadsheet → what it shows, by the names of its cells; the evidence says which of them quote.

use super::{
    displayed::{Cell, Displayed, Line},
    document::evidence,
};
use crate::{
    locale::message,
    report::Evidence,
    unpack::{Archive, Xml, attribute, each},
};
use std::collections::BTreeMap;

/// Reads a spreadsheet back; `None` where the bytes are none.
pub(super) fn workbook(bytes: &[u8]) -> Option<Displayed> {
    let mut archive = Archive::open(bytes).ok()?;
    let book = archive.part("xl/workbook.xml");
    if matches!(book, Ok(None)) {
        return None;
    }
    let mut read = Displayed { evidence: evidence(&mut archive), ..Displayed::default() };
    let book = part(&mut archive, &mut read, "xl/workbook.xml");
    let files = relations(&part(&mut archive, &mut read, "xl/_rels/workbook.xml.rels"));
    let shared = strings(&part(&mut archive, &mut read, "xl/sharedStrings.xml"));
    for (name, id) in sheets(&book) {
        let Some(file) = files.get(&id) else {
            read.damage.push(message!("fault-no-sheet", name = name));
            continue;
        };
        let path = file.strip_prefix('/').map_or_else(|| format!("xl/{file}"), str::to_owned);
        let sheet = part(&mut archive, &mut read, &path);
        cells(&sheet, &name, &shared, &mut read);
    }
    quoting(&mut read);
    Some(read)
}

/// A part's text; a part that cannot be read, or breaks off, is told.
fn part(archive: &mut Archive<'_>, read: &mut Displayed, name: &str) -> String {
    let Ok(Some(bytes)) = archive.part(name) else {
        read.damage.push(message!("fault-part-missing", name = name));
        return String::new();
    };
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (mut depth, mut opened) = (0_i64, false);
    each(&text, |event| match event {
        Xml::Start(..) => (depth, opened) = (depth + 1, true),
        Xml::End(_) => depth -= 1,
        Xml::Text(_) => {}
    });
    if depth != 0 || !opened {
        read.damage.push(message!("fault-breaks-off", name = name));
    }
    text
}

fn relations(xml: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    each(xml, |event| {
        if let Xml::Start("Relationship", e) = event {
            files.extend(attribute(e, b"Id").zip(attribute(e, b"Target")));
        }
    });
    files
}

/// The names of the sheets with the ids of their parts, in order.
fn sheets(xml: &str) -> Vec<(String, String)> {
    let mut sheets = Vec::new();
    each(xml, |event| {
        if let Xml::Start("sheet", e) = event {
            sheets.extend(attribute(e, b"name").zip(attribute(e, b"id")));
        }
    });
    sheets
}

/// The texts that cells point to.
fn strings(xml: &str) -> Vec<String> {
    let (mut all, mut text, mut shows) = (Vec::new(), String::new(), false);
    each(xml, |event| match event {
        Xml::Start("si", _) => text.clear(),
        Xml::Start("t", _) => shows = true,
        Xml::End("t") => shows = false,
        Xml::Text(words) if shows => text.push_str(words),
        Xml::End("si") => all.push(unescaped(&text)),
        _ => {}
    });
    all
}

/// Letters that a spreadsheet writes as `_x005F_`, read back.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let code = from.get(2..6).filter(|_| from.as_bytes().get(6) == Some(&b'_'));
        let letter = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        let length = letter.map_or(2, |_| 7);
        match letter {
            Some(letter) => out.push(letter),
            None => out.push_str("_x"),
        }
        rest = &from[length..];
    }
    out + rest
}

/// The cells of a sheet that hold something.
fn cells(xml: &str, sheet: &str, shared: &[String], read: &mut Displayed) {
    let (mut at, mut kind, mut value, mut shows) = (String::new(), String::new(), String::new(), false);
    let mut found = Vec::new();
    each(xml, |event| match event {
        Xml::Start("c", e) => {
            at = attribute(e, b"r").unwrap_or_default();
            kind = attribute(e, b"t").unwrap_or_default();
            value.clear();
        }
        Xml::Start("v" | "t", _) => shows = true,
        Xml::End("v" | "t") => shows = false,
        Xml::Text(words) if shows => value.push_str(words),
        Xml::End("c") if !value.is_empty() => {
            let text = match kind.as_str() {
                "s" => value.trim().parse::<usize>().ok().and_then(|index| shared.get(index)).cloned(),
                _ => Some(unescaped(&value)),
            };
            found.push(Line { at: format!("{sheet}!{at}"), text: text.unwrap_or_default() });
        }
        _ => {}
    });
    read.lines.extend(found);
}

/// The cells that the evidence says quote something, with what they show.
fn quoting(read: &mut Displayed) {
    let Some(evidence) = read.evidence.as_deref().and_then(Evidence::unpacked) else { return };
    let shown: BTreeMap<&str, &str> = read.lines.iter().map(|line| (line.at.as_str(), line.text.as_str())).collect();
    read.cells = evidence
        .cells
        .into_iter()
        .map(|cell| {
            let mut read = Cell { quotes: cell.quotes, ..Cell::default() };
            read.push(shown.get(cell.at.as_str()).copied().unwrap_or(""), false);
            read.at = cell.at;
            read
        })
        .collect();
}
