//! Documents in a zip archive: Word (.docx), OpenDocument (.odt), EPUB. Unpacks only the parts it needs, each to a limit;
//! resolves no entity but the five of XML and numbers.

use super::{database, front, html, markdown};
use crate::article::{Problem, Role};
use crate::import::{
    draft::{Draft, Part},
    read::Found,
};
use crate::work::limits;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};
use zip::ZipArchive;

/// An archive, and how many bytes may yet be unpacked from it.
struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    room: u64,
}

/// Reads the document that the archive is.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    let Ok(zip) = ZipArchive::new(Cursor::new(bytes)) else {
        return bad(name, "damaged-archive", "is a damaged archive; nothing could be unpacked. Fetch it again");
    };
    if zip.len() > limits::ARCHIVE_PARTS {
        return bad(name, "archive-too-large", "holds too many parts to be a document; it was not read");
    }
    let mut archive = Archive { zip, room: limits::UNPACKED_BYTES };
    let mimetype = unpacked(&mut archive, "mimetype").and_then(Result::ok).unwrap_or_default();
    let result = if let Some(document) = unpacked(&mut archive, "word/document.xml") {
        document.map(|xml| word(&mut archive, &xml))
    } else if mimetype.starts_with("application/epub") {
        epub(&mut archive)
    } else if let Some(content) = unpacked(&mut archive, "content.xml") {
        content.map(|xml| open_document(&mut archive, &xml))
    } else {
        return bad(
            name,
            "unknown-archive",
            "is an archive without a Word, OpenDocument or EPUB document in it. Unpack it first",
        );
    };
    match result {
        Ok(drafts) => Found { drafts, problems: Vec::new() },
        Err(TooLarge) => bad(name, "archive-too-large", "unpacks to more than a document should; it was not read"),
    }
}

struct TooLarge;

fn bad(name: &str, code: &str, why: &str) -> Found {
    Found::nothing(Problem::new(code, format!("{name} {why}.")))
}

/// A part of the archive as text; `None` where it is not there or cannot be unpacked.
fn unpacked(archive: &mut Archive<'_>, part: &str) -> Option<Result<String, TooLarge>> {
    let file = archive.zip.by_name(part).ok()?;
    let mut bytes = Vec::new();
    file.take(archive.room + 1).read_to_end(&mut bytes).ok()?;
    let Some(room) = archive.room.checked_sub(bytes.len() as u64) else { return Some(Err(TooLarge)) };
    archive.room = room;
    Some(Ok(crate::import::charset::decode(&bytes, None).text))
}

// ── Word ──

fn word(archive: &mut Archive<'_>, xml: &str) -> Vec<Draft> {
    let mut walk = Blocks::default();
    each(xml, |event| match event {
        Xml::Start(tag, e) => match tag {
            "p" => walk.open(),
            "pStyle" => walk.role = attribute(e, b"val").and_then(|style| style_role(&style)).or(walk.role),
            "outlineLvl" => walk.role = walk.role.or(Some(Role::Heading)),
            "t" => walk.inside = true,
            "tab" => walk.push(" "),
            "br" if attribute(e, b"type").as_deref() == Some("page") => walk.page += 1,
            "br" | "cr" => walk.push("\n"),
            "lastRenderedPageBreak" => walk.page += 1,
            "noBreakHyphen" => walk.push("-"),
            _ => {}
        },
        Xml::End("t") => walk.inside = false,
        Xml::End("p") => walk.close(),
        Xml::Text(text) if walk.inside => walk.push(text),
        _ => {}
    });
    walk.close(); // the last paragraph of a document that was cut off
    let mut drafts = documents(walk.parts);
    core_properties(archive, "docProps/core.xml", &mut drafts);
    described(drafts, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
}

fn style_role(style: &str) -> Option<Role> {
    let style = style.to_lowercase();
    let is = |marks: &[&str]| marks.iter().any(|mark| style.contains(mark));
    match () {
        () if is(&["heading", "title", "titre", "titel", "berschrift", "rubrik", "ttulo", "başlık"]) => {
            Some(Role::Heading)
        }
        () if is(&["caption", "beschriftung", "legend"]) => Some(Role::Caption),
        () => None,
    }
}

/// The articles that a document's blocks are: those of a database download, else one.
fn documents(parts: Vec<Part>) -> Vec<Draft> {
    database::split(&parts).unwrap_or_else(|| vec![front::draft(parts)])
}

/// Fills a single article's missing title from the document's properties.
fn core_properties(archive: &mut Archive<'_>, part: &str, drafts: &mut [Draft]) {
    let ([draft], Some(Ok(xml))) = (drafts, unpacked(archive, part)) else { return };
    let mut open = String::new();
    each(&xml, |event| match event {
        Xml::Start(tag, _) => tag.clone_into(&mut open),
        Xml::End(_) => open.clear(),
        Xml::Text(text) if open == "title" && draft.title.is_none() => draft.title = Some(text.to_owned()),
        Xml::Text(_) => {}
    });
}

fn described(mut drafts: Vec<Draft>, media_type: &'static str) -> Vec<Draft> {
    for draft in &mut drafts {
        draft.media_type = media_type;
        "utf-8".clone_into(&mut draft.encoding);
    }
    drafts
}

// ── OpenDocument ──

fn open_document(archive: &mut Archive<'_>, xml: &str) -> Vec<Draft> {
    let mut walk = Blocks::default();
    let mut aside = 0_usize;
    each(xml, |event| match event {
        Xml::Start(tag, e) => match tag {
            "annotation" | "note" | "tracked-changes" => aside += 1,
            "h" | "p" => {
                walk.open();
                walk.inside = aside == 0;
                let style = attribute(e, b"style-name").and_then(|style| style_role(&style));
                walk.role = if tag == "h" { Some(Role::Heading) } else { style };
            }
            "s" | "tab" => walk.push(" "),
            "line-break" => walk.push("\n"),
            "soft-page-break" => walk.page += 1,
            _ => {}
        },
        Xml::End("annotation" | "note" | "tracked-changes") => aside = aside.saturating_sub(1),
        Xml::End("h" | "p") => {
            walk.close();
            walk.inside = false;
        }
        Xml::Text(text) if walk.inside && aside == 0 => walk.push(text),
        _ => {}
    });
    walk.close(); // the last paragraph of a document that was cut off
    let mut drafts = documents(walk.parts);
    core_properties(archive, "meta.xml", &mut drafts);
    described(drafts, "application/vnd.oasis.opendocument.text")
}

/// Paragraphs as they are met.
#[derive(Default)]
struct Blocks {
    parts: Vec<Part>,
    text: String,
    role: Option<Role>,
    page: usize,
    inside: bool,
}

impl Blocks {
    fn open(&mut self) {
        if !self.text.trim().is_empty() {
            self.close();
        }
        self.text.clear();
        self.role = None;
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn close(&mut self) {
        let text = std::mem::take(&mut self.text);
        self.parts.push(Part { text, role: self.role.take(), page: Some(self.page + 1) });
    }
}

// ── EPUB ──

/// One article a chapter that has a text.
fn epub(archive: &mut Archive<'_>) -> Result<Vec<Draft>, TooLarge> {
    let mut package = String::new();
    if let Some(Ok(container)) = unpacked(archive, "META-INF/container.xml") {
        each(&container, |event| {
            if let Xml::Start("rootfile", e) = event {
                package = attribute(e, b"full-path").unwrap_or_default();
            }
        });
    }
    let Some(xml) = unpacked(archive, &package).transpose()? else { return Ok(Vec::new()) };
    let folder = package.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let (mut files, mut order, mut book, mut open) = (BTreeMap::new(), Vec::new(), Draft::default(), String::new());
    let mut seen = BTreeSet::new();
    each(&xml, |event| match event {
        Xml::Start("item", e) => files.extend(attribute(e, b"id").zip(attribute(e, b"href"))),
        Xml::Start("itemref", e) => order.extend(attribute(e, b"idref").filter(|id| seen.insert(id.clone()))),
        Xml::Start(tag, _) => tag.clone_into(&mut open),
        Xml::End(_) => open.clear(),
        Xml::Text(text) => match open.as_str() {
            "creator" => book.byline = Some(text.to_owned()),
            "language" => book.language = Some(text.to_owned()),
            "date" => book.published = Some(text.to_owned()),
            "publisher" => book.outlet = Some(text.to_owned()),
            _ => {}
        },
    });
    let mut drafts = Vec::new();
    for id in order.iter().take(limits::ARCHIVE_PARTS) {
        let Some(href) = files.get(id) else { continue };
        let Some(page) = unpacked(archive, &format!("{folder}{href}")).transpose()? else { continue };
        let mut draft = front::draft(html::parts(&page));
        if draft.text.trim().is_empty() {
            continue;
        }
        let named = book.byline.clone().filter(|name| !name.starts_with("Unknown"));
        let byline = draft.byline.clone().or(named);
        let given = Draft { title: draft.title.clone(), byline, ..book.clone() };
        markdown::lay_over(&mut draft, given);
        drafts.push(draft);
    }
    Ok(described(drafts, "application/epub+zip"))
}

// ── XML ──

/// What a walk over XML meets; names without their prefixes.
enum Xml<'a> {
    Start(&'a str, &'a BytesStart<'a>),
    End(&'a str),
    Text(&'a str),
}

/// Walks over XML from start to end, or to where it breaks.
fn each(xml: &str, mut visit: impl FnMut(Xml<'_>)) {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => visit(Xml::Start(&String::from_utf8_lossy(e.local_name().as_ref()), &e)),
            Ok(Event::Empty(e)) => {
                let name = String::from_utf8_lossy(e.local_name().as_ref()).into_owned();
                visit(Xml::Start(&name, &e));
                visit(Xml::End(&name));
            }
            Ok(Event::End(e)) => visit(Xml::End(&String::from_utf8_lossy(e.local_name().as_ref()))),
            Ok(Event::Text(e)) => visit(Xml::Text(&String::from_utf8_lossy(&e))),
            Ok(Event::CData(e)) => visit(Xml::Text(&String::from_utf8_lossy(&e))),
            Ok(Event::GeneralRef(e)) => {
                if let Some(c) = reference(&String::from_utf8_lossy(&e)) {
                    visit(Xml::Text(c.encode_utf8(&mut [0; 4])));
                }
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// The character of a reference: the five of XML and numbers, nothing that a document declares.
fn reference(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}

fn attribute(e: &BytesStart<'_>, local: &[u8]) -> Option<String> {
    let found = e.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == local)?;
    Some(String::from_utf8_lossy(&found.value).replace("&amp;", "&"))
}
