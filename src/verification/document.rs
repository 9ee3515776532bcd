//! A Word document → what it shows, also after another program saved it again: marks of passages are content controls.

use super::displayed::{Cell, Displayed, Line};
use crate::{
    locale::message,
    report::{PART, Quote},
    unpack::{Archive, Xml, attribute, each},
};

/// Reads a document back; `None` where the bytes are none.
pub(super) fn document(bytes: &[u8]) -> Option<Displayed> {
    let mut archive = Archive::open(bytes).ok()?;
    let main = archive.part("word/document.xml");
    if matches!(main, Ok(None)) {
        return None;
    }
    let mut read = Displayed { evidence: evidence(&mut archive), ..Displayed::default() };
    for (name, root, part) in [
        ("word/document.xml", "document", main),
        ("word/footnotes.xml", "footnotes", archive.part("word/footnotes.xml")),
    ] {
        match part {
            Ok(Some(part)) => text(&mut read, name, root, &String::from_utf8_lossy(&part)),
            Ok(None) => {}
            Err(_) => read.damage.push(message!("fault-part-damaged", name = name)),
        }
    }
    Some(read)
}

/// The evidence that an archive carries.
pub(super) fn evidence(archive: &mut Archive<'_>) -> Option<String> {
    let part = archive.part(PART).ok().flatten()?;
    let (mut packed, mut inside) = (String::new(), false);
    each(&String::from_utf8_lossy(&part), |event| match event {
        Xml::Start("evidence", _) => inside = true,
        Xml::Text(text) if inside => packed.push_str(text),
        _ => {}
    });
    inside.then_some(packed)
}

/// Where the walk through a document stands.
#[derive(Default)]
struct Walk {
    section: String,
    row: String,
    column: usize,
    style: String,
    paragraph: String,
    /// Whether letters are shown, and whether they are marked.
    shows: bool,
    marked: bool,
    /// The content controls around, those of quotes with their cell.
    controls: Vec<Option<Cell>>,
    ended: bool,
}

impl Walk {
    fn at(&self) -> String {
        let mut parts = vec![self.section.clone()];
        if self.column > 0 {
            parts.push(if self.row.is_empty() { "table".to_owned() } else { format!("“{}”", self.row) });
            parts.push(format!("column {}", self.column));
        }
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    }
}

fn text(read: &mut Displayed, name: &str, root: &str, xml: &str) {
    let mut walk =
        Walk { section: if root == "footnotes" { "Footnotes".to_owned() } else { String::new() }, ..Walk::default() };
    each(xml, |event| match event {
        Xml::Start(element, e) => begun(&mut walk, read, element, &|attribute_name| attribute(e, attribute_name)),
        Xml::End(element) => {
            walk.ended |= element == root;
            ended(&mut walk, read, element);
        }
        Xml::Text(text) if walk.shows => {
            walk.paragraph.push_str(text);
            let marked = walk.marked;
            if let Some(cell) = walk.controls.iter_mut().rev().flatten().next() {
                cell.push(text, marked);
            }
        }
        Xml::Text(_) => {}
    });
    if !walk.ended {
        read.damage.push(message!(
            "fault-breaks-off-after",
            name = name,
            words = walk.paragraph.as_str(),
            at = walk.at()
        ));
    }
}

fn begun(walk: &mut Walk, read: &mut Displayed, element: &str, value: &dyn Fn(&[u8]) -> Option<String>) {
    match element {
        "p" => {
            walk.paragraph.clear();
            walk.style.clear();
        }
        "pStyle" => walk.style = value(b"val").unwrap_or_default(),
        "tbl" => walk.column = 0,
        "tr" => {
            walk.row.clear();
            walk.column = 0;
        }
        "tc" => walk.column += 1,
        "r" => walk.marked = false,
        "highlight" => walk.marked = true,
        "t" => walk.shows = true,
        "sdt" => walk.controls.push(None),
        "tag" => {
            let mark = value(b"val").unwrap_or_default();
            let at = walk.at();
            match (Quote::read(&mark), walk.controls.last_mut()) {
                (Some(quote), Some(control)) => *control = Some(Cell { at, quotes: vec![quote], ..Cell::default() }),
                _ => read.damage.push(message!("fault-mark", at = walk.at(), mark = mark)),
            }
        }
        _ => {}
    }
}

fn ended(walk: &mut Walk, read: &mut Displayed, element: &str) {
    match element {
        "t" => walk.shows = false,
        "sdt" => read.cells.extend(walk.controls.pop().flatten()),
        "tbl" => {
            walk.row.clear();
            walk.column = 0;
        }
        "p" if !walk.paragraph.trim().is_empty() => {
            if walk.style == "Heading1" {
                walk.section.clone_from(&walk.paragraph);
            }
            read.lines.push(Line { at: walk.at(), text: walk.paragraph.clone() });
            if walk.column == 1 && walk.row.is_empty() {
                walk.row.clone_from(&walk.paragraph);
            }
        }
        _ => {}
    }
}
