//! The body of a web page: the part that `dom_smoothie` (Mozilla's Readability) finds, taken apart into blocks and each
//! block judged by its links, its place, its marks and by what JSON-LD says the body is.

use super::{metadata::Known, page::PAGE};
use crate::article::{Role, blocks, cues::Cues, date};
use crate::import::draft::Part;
use crate::work::limits;
use dom_query::{Document, NodeRef};
use dom_smoothie::{Config, Readability, TextMode};
use std::collections::{BTreeMap, BTreeSet};

/// A block of the page as it was met.
#[derive(Clone, Debug, Default)]
struct Piece {
    text: String,
    /// Characters of it inside links.
    linked: usize,
    /// Characters of it in bold.
    bold: usize,
    heading: bool,
    item: bool,
    /// Inside a figure, a caption, or an element named as one.
    caption: bool,
    /// Inside an element named as something beside the article.
    beside: bool,
}

/// The body's blocks with their roles; blocks set aside are among them as boilerplate, repetitions are not.
pub(super) fn body(document: Document, known: &Known) -> Vec<Part> {
    let plain = pieces(&document);
    let body = reader_view(document);
    let mut found = body.map(|content| pieces(&content)).unwrap_or_default();
    if found.iter().map(|p| p.text.len()).sum::<usize>() < 80 {
        found = plain;
    }
    match known.body.as_deref().map(shingles) {
        Some(told) if told.len() >= 60 => agreed(found, known, &told),
        _ => judged(&found, known, None),
    }
}

/// The part of the page that holds the article, as Readability sees it; `None` where it sees none or the page is too much
/// for it.
fn reader_view(document: Document) -> Option<Document> {
    let elements = document.root().descendants_it().take(limits::READER_VIEW + 1).count();
    let signs =
        document.text().bytes().filter(|b| matches!(b, b'&' | b'<' | b'>')).take(limits::READER_VIEW + 1).count();
    if elements.max(signs) > limits::READER_VIEW {
        return None;
    }
    let config = Config { keep_classes: true, text_mode: TextMode::Raw, ..Config::default() };
    let article = Readability::with_document(document, None, Some(config)).and_then(|mut reader| reader.parse());
    article.ok().map(|article| Document::fragment(article.content))
}

/// All of a document's blocks, headings and captions told from paragraphs.
pub(super) fn parts(document: &Document) -> Vec<Part> {
    let role = |piece: &Piece| match () {
        () if piece.caption => Some(Role::Caption),
        () if piece.heading => Some(Role::Heading),
        () => None,
    };
    pieces(document).into_iter().map(|piece| Part::new(piece.text.as_str(), role(&piece))).collect()
}

/// Judges with the body of JSON-LD at hand: where both speak of one text, blocks it lacks are set aside; where the page's
/// own body was plainly missed, it is the body.
fn agreed(found: Vec<Piece>, known: &Known, told: &BTreeSet<String>) -> Vec<Part> {
    let text: String = found.iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join("\n");
    let seen = shingles(&text);
    let shared = told.intersection(&seen).count();
    if shared * 10 < told.len() * 3 {
        let lines = known.body.iter().flat_map(|body| body.lines());
        return lines.map(|line| Part::new(line, None)).collect();
    }
    let whole = shared * 100 >= told.len() * 80 && told.len() * 10 >= seen.len() * 5;
    judged(&found, known, whole.then_some(told))
}

/// Four-word runs of the letters and digits of a text, lower case.
fn shingles(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.windows(4).map(|run| run.join(" ")).collect()
}

// ── taking apart ──

fn pieces(document: &Document) -> Vec<Piece> {
    let root = document.body().unwrap_or_else(|| document.root());
    let mut walk = Walk { total: root.text().len(), ..Walk::default() };
    walk.children(&root, &State::default());
    walk.flush(&State::default());
    walk.pieces
}

#[derive(Default)]
struct Walk {
    total: usize,
    pieces: Vec<Piece>,
    open: Piece,
}

#[derive(Clone, Default)]
struct State {
    link: bool,
    bold: bool,
    heading: bool,
    item: bool,
    caption: bool,
    beside: bool,
    preformatted: bool,
}

impl Walk {
    fn children(&mut self, node: &NodeRef<'_>, state: &State) {
        for child in node.children_it(false) {
            if child.is_text() {
                self.words(&child.text(), state);
            } else if child.is_element() {
                self.element(&child, state);
            }
        }
    }

    fn element(&mut self, node: &NodeRef<'_>, outer: &State) {
        let Some(name) = node.node_name() else { return };
        let name: &str = &name;
        if PAGE.skipped.contains(name) || is_hidden(node) {
            return;
        }
        if name == "br" {
            if self.open.text.ends_with('\n') {
                self.flush(outer);
            } else if !self.open.text.is_empty() {
                self.open.text.push('\n');
            }
            return;
        }
        let mut state = outer.clone();
        self.hints(node, &mut state);
        match name {
            "a" => state.link = true,
            "b" | "strong" => state.bold = true,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => state.heading = true,
            "li" => state.item = true,
            "figure" | "figcaption" => state.caption = true,
            "aside" => state.beside |= node.text().len() * 3 < self.total,
            "pre" => state.preformatted = true,
            "tr" => state.item = true,
            "td" | "th" => {
                self.words(" ", outer);
                self.children(node, &state);
                return;
            }
            _ => {}
        }
        if PAGE.inline.contains(name) {
            if state.beside && !outer.beside {
                self.inline_only(node, outer);
            } else {
                self.children(node, &state);
            }
            return;
        }
        self.flush(outer);
        self.children(node, &state);
        self.flush(&state);
    }

    /// The words of an element without the cards hung into it: its text and its inline children.
    fn inline_only(&mut self, node: &NodeRef<'_>, state: &State) {
        let is_card = |child: &NodeRef<'_>| child.descendants_it().filter(|n| n.has_name("a")).nth(1).is_some();
        for child in node.children_it(false) {
            if child.is_text() {
                self.words(&child.text(), state);
            } else if child.node_name().is_some_and(|name| PAGE.inline.contains(&*name))
                && !is_hidden(&child)
                && !is_card(&child)
            {
                self.inline_only(&child, state);
            }
        }
    }

    /// What an element's class and id say of it, where it is a small part of the page.
    fn hints(&self, node: &NodeRef<'_>, state: &mut State) {
        let mut names = String::new();
        for key in ["class", "id", "role", "data-component", "itemprop"] {
            if let Some(value) = node.attr(key) {
                names.push_str(&value.to_ascii_lowercase());
                names.push(' ');
            }
        }
        if names.is_empty() {
            return;
        }
        let beside = PAGE.beside.iter().any(|mark| names.contains(mark));
        let caption = PAGE.caption.iter().any(|mark| names.contains(mark));
        if (beside || caption) && node.text().len() * 4 < self.total {
            state.beside |= beside;
            state.caption |= caption;
        }
    }

    fn words(&mut self, text: &str, state: &State) {
        for c in text.chars() {
            let c = if c == '\n' && state.preformatted { '\u{b}' } else { c };
            if c.is_whitespace() && c != '\u{a0}' && c != '\u{b}' || c == '\u{a0}' {
                if !self.open.text.is_empty() && !self.open.text.ends_with([' ', '\n']) {
                    self.open.text.push(' ');
                }
                continue;
            }
            self.open.text.push(if c == '\u{b}' { '\n' } else { c });
            self.open.linked += usize::from(state.link);
            self.open.bold += usize::from(state.bold);
        }
    }

    fn flush(&mut self, state: &State) {
        let mut piece = std::mem::take(&mut self.open);
        let trimmed = piece.text.trim();
        if trimmed.is_empty() {
            return;
        }
        piece.text = trimmed.replace(" \n", "\n");
        piece.heading = state.heading;
        piece.item = state.item;
        piece.caption = state.caption;
        piece.beside = state.beside;
        self.pieces.push(piece);
    }
}

fn is_hidden(node: &NodeRef<'_>) -> bool {
    node.has_attr("hidden")
        || node.attr("style").is_some_and(|style| style.to_ascii_lowercase().replace(' ', "").contains("display:none"))
}

// ── judging ──

fn judged(pieces: &[Piece], known: &Known, told: Option<&BTreeSet<String>>) -> Vec<Part> {
    let running = |piece: &Piece| {
        !piece.caption
            && !piece.beside
            && !piece.heading
            && !is_links(piece)
            && blocks::words(&piece.text) >= 10
            && blocks::ends_sentence(&piece.text)
    };
    let first = pieces.iter().position(running).unwrap_or(0);
    let last = pieces.iter().rposition(running).unwrap_or(pieces.len());
    let mut seen = BTreeMap::new();
    let mut parts: Vec<Part> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let text = piece.text.trim();
        let same_as_title = known.meta.title.as_deref().is_some_and(|title| same(title, text));
        let again = text.len() > 30
            && !piece.item
            && seen.insert(text.to_lowercase(), index).is_some_and(|before| index - before <= 12);
        if again || (same_as_title && index < first.max(3)) || Cues::shipped().is_furniture(text) {
            continue;
        }
        if index < first && is_known(text, known) {
            continue;
        }
        let place = Place { index, count: pieces.len(), before: index < first, after: index > last };
        parts.push(Part::new(text, Some(role(piece, &place, told))));
    }
    lone_headings(&mut parts);
    parts
}

/// A line before the text that says only what the metadata says too: who wrote it, or when.
fn is_known(text: &str, known: &Known) -> bool {
    let day = |text: &str| date::iso(text);
    let names = known.meta.byline.as_deref().is_some_and(|name| !name.is_empty() && text.contains(name));
    let dated = known.meta.published.as_deref().and_then(day).is_some_and(|known| day(text) == Some(known));
    blocks::is_byline(text) && (names || dated)
}

struct Place {
    index: usize,
    count: usize,
    before: bool,
    after: bool,
}

fn role(piece: &Piece, place: &Place, told: Option<&BTreeSet<String>>) -> Role {
    let text = piece.text.as_str();
    let words = blocks::words(text);
    let ends = blocks::ends_sentence(text);
    if piece.caption || piece.beside || is_links(piece) || is_credit(text, words, ends) {
        return Role::Boilerplate;
    }
    if place.before && blocks::is_byline(text) {
        return Role::Byline;
    }
    let bare = !ends && !piece.item;
    if bare && words <= 2 && !piece.heading && !text.contains(char::is_alphabetic) {
        return Role::Boilerplate;
    }
    if (place.before && !ends && words <= 14) || (place.after && !ends && words <= 12 && !piece.item) {
        return Role::Boilerplate;
    }
    if blocks::is_service_note(text, place.index, place.count) {
        return Role::Boilerplate;
    }
    if told.is_some_and(|told| is_missing(text, told)) {
        return Role::Boilerplate;
    }
    let all_bold = piece.bold * 10 >= text.chars().filter(|c| !c.is_whitespace()).count() * 9;
    if piece.heading || (all_bold && !ends && words <= 14) {
        return Role::Heading;
    }
    Role::Paragraph
}

/// Mostly links, and no sentence that merely holds one.
fn is_links(piece: &Piece) -> bool {
    let letters = piece.text.chars().filter(|c| !c.is_whitespace()).count().max(1);
    let share = piece.linked * 100 / letters;
    let ends = blocks::ends_sentence(&piece.text);
    share >= 90
        || (share >= 60 && !ends)
        || (share >= 40 && !ends && blocks::words(&piece.text) <= 12 && !piece.heading)
}

fn is_credit(text: &str, words: usize, ends: bool) -> bool {
    Cues::shipped().credits_picture(text)
        && (words <= 40 && !ends || words <= 60 && text.trim_end().ends_with([')', ']']))
}

/// Whether the body that JSON-LD gives lacks most of the text; short lines are not judged.
fn is_missing(text: &str, told: &BTreeSet<String>) -> bool {
    let own = shingles(text);
    own.len() >= 3 && own.intersection(told).count() * 10 < own.len() * 2
}

/// Headings over nothing, or only over what was set aside, are set aside with it.
fn lone_headings(parts: &mut [Part]) {
    let mut over_text = false;
    for part in parts.iter_mut().rev() {
        match part.role {
            Some(Role::Heading) if !over_text => part.role = Some(Role::Boilerplate),
            Some(Role::Paragraph) => over_text = true,
            Some(Role::Boilerplate) | None | Some(_) => {}
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    let letters = |t: &str| t.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    letters(a) == letters(b)
}
