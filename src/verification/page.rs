//! A web page → what it shows. Parses as a browser does, so that what is read is what a reader sees.

use super::displayed::{Cell, Displayed, Line};
use crate::{locale::message, report::Quote};
use dom_query::{Document, NodeRef};

/// Reads a page back.
pub(super) fn page(bytes: &[u8]) -> Displayed {
    let text = String::from_utf8_lossy(bytes);
    let document = Document::from(text.as_ref());
    let mut read = Displayed::default();
    read.evidence = carried(&text);
    for node in document.select("[data-quote]").nodes() {
        let mark = node.attr("data-quote").unwrap_or_default();
        let at = place(node);
        match Quote::read(&mark) {
            Some(quote) => {
                let mut cell = Cell { at, quotes: vec![quote], ..Cell::default() };
                words(node, false, &mut cell);
                read.cells.push(cell);
            }
            None => read.damage.push(message!("fault-mark", at = at, mark = mark.to_string())),
        }
    }
    for body in document.select("body").nodes() {
        lines(body, "", &mut read.lines);
    }
    read
}

/// The evidence, at the end of the page.
fn carried(text: &str) -> Option<String> {
    let (_, rest) = text.rsplit_once("<data id=\"evidence\" hidden=\"hidden\" value=\"")?;
    Some(rest.split('"').next().unwrap_or("").to_owned())
}

fn words(node: &NodeRef<'_>, marked: bool, cell: &mut Cell) {
    for child in node.children_it(false) {
        if child.is_text() {
            cell.push(&child.text(), marked);
        } else {
            words(&child, marked || child.has_name("mark"), cell);
        }
    }
}

/// Every text under a node, each under the heading of its section.
fn lines(node: &NodeRef<'_>, section: &str, into: &mut Vec<Line>) {
    for child in node.children_it(false) {
        if child.is_text() {
            let text = child.text();
            if !text.trim().is_empty() {
                into.push(Line { at: section.to_owned(), text: text.to_string() });
            }
        } else if child.has_name("section") {
            lines(&child, &heading(&child), into);
        } else {
            lines(&child, section, into);
        }
    }
}

/// The section, the row and the statement that an element stands at, for people.
fn place(node: &NodeRef<'_>) -> String {
    let up: Vec<NodeRef<'_>> = node.ancestors_it(None).collect();
    let mut parts = Vec::new();
    if let Some(section) = up.iter().find(|node| node.has_name("section")) {
        parts.push(heading(section));
    }
    let row = up.iter().find(|node| node.has_name("tbody") || node.has_name("li"));
    let head = row.and_then(|row| row.descendants_it().find(|node| node.has_name("th")));
    let head = head.and_then(|head| head.first_child()).map(|head| head.text().trim().to_owned());
    parts.extend(head.filter(|head| !head.is_empty()).map(|head| format!("“{head}”")));
    let who = up.first().and_then(|near| near.descendants_it().find(|node| node.has_class("who")));
    parts.extend(who.map(|who| who.text().trim().to_owned()).filter(|who| !who.is_empty()));
    parts.join(", ")
}

fn heading(section: &NodeRef<'_>) -> String {
    let head = section.descendants_it().find(|node| node.has_name("h2"));
    head.map_or_else(String::new, |head| head.text().trim().to_owned())
}
