//! Documents in a zip archive: Word (.docx), OpenDocument (.odt), EPUB. Asks only for the parts it needs.

use super::{database, front, html};
use crate::{
    article::{Problem, Role},
    import::draft::{Draft, Found, Metadata, Part},
    locale::{Message, message},
    unpack::{Archive, Refused, Xml, attribute, decode, each},
    work::limits,
};
use std::collections::{BTreeMap, BTreeSet};

/// Reads the document that the archive is.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    match Archive::open(bytes).and_then(|mut archive| document(&mut archive)) {
        Ok(Some(drafts)) => Found { drafts, problems: Vec::new() },
        Ok(None) => bad("unknown-archive", message!("import-unknown-archive", name = name)),
        Err(Refused::Locked) => bad("locked-document", message!("import-locked", name = name)),
        Err(Refused::TooLarge | Refused::TooDeep) => {
            bad("archive-too-large", message!("import-document-too-large", name = name))
        }
        Err(Refused::Damaged) => bad("damaged-archive", message!("import-damaged-archive", name = name)),
    }
}

/// The articles of the document, by what the archive holds; `None` where it holds none.
fn document(archive: &mut Archive<'_>) -> Result<Option<Vec<Draft>>, Refused> {
    if let Some(xml) = part(archive, "word/document.xml")? {
        return Ok(Some(word(archive, &xml)));
    }
    let mimetype = part(archive, "mimetype").ok().flatten().unwrap_or_default();
    if mimetype.starts_with("application/epub") {
        return epub(archive).map(Some);
    }
    let manifest = part(archive, "META-INF/manifest.xml").ok().flatten();
    if mimetype.starts_with("application/vnd.oasis.opendocument") && manifest.is_some_and(|list| is_locked(&list)) {
        return Err(Refused::Locked);
    }
    let Some(content) = part(archive, "content.xml")? else { return Ok(None) };
    Ok(Some(open_document(archive, &content)))
}

/// Whether an OpenDocument's list of parts says that its content was encrypted.
fn is_locked(manifest: &str) -> bool {
    let (mut content, mut locked) = (false, false);
    each(manifest, |event| match event {
        Xml::Start("file-entry", e) => {
            content = matches!(attribute(e, b"full-path").as_deref(), Some("content.xml" | "encrypted-package"));
        }
        Xml::Start("encryption-data", _) => locked |= content,
        _ => {}
    });
    locked
}

fn bad(code: &str, said: Message) -> Found {
    Found::nothing(Problem::new(code, said))
}

/// A part of the archive as text; `None` where it is not there.
fn part(archive: &mut Archive<'_>, name: &str) -> Result<Option<String>, Refused> {
    Ok(archive.part(name)?.map(|bytes| decode(&bytes, None).text))
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
fn core_properties(archive: &mut Archive<'_>, name: &str, drafts: &mut [Draft]) {
    let ([draft], Ok(Some(xml))) = (drafts, part(archive, name)) else { return };
    let mut open = String::new();
    each(&xml, |event| match event {
        Xml::Start(tag, _) => tag.clone_into(&mut open),
        Xml::End(_) => open.clear(),
        Xml::Text(text) if open == "title" && draft.meta.title.is_none() => {
            draft.meta.title = Some(text.to_owned());
        }
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
fn epub(archive: &mut Archive<'_>) -> Result<Vec<Draft>, Refused> {
    let mut package = String::new();
    if let Some(container) = part(archive, "META-INF/container.xml")? {
        each(&container, |event| {
            if let Xml::Start("rootfile", e) = event {
                package = attribute(e, b"full-path").unwrap_or_default();
            }
        });
    }
    let Some(xml) = part(archive, &package)? else { return Ok(Vec::new()) };
    let folder = package.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let (mut files, mut order, mut book, mut open) = (BTreeMap::new(), Vec::new(), Metadata::default(), String::new());
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
        let Some(page) = part(archive, &format!("{folder}{href}"))? else { continue };
        let mut draft = front::draft(html::parts(&page));
        if draft.text.trim().is_empty() {
            continue;
        }
        let named = book.byline.clone().filter(|name| !name.starts_with("Unknown"));
        draft.meta.byline = draft.meta.byline.or(named);
        draft.meta = Metadata { byline: None, ..book.clone() }.or(draft.meta);
        drafts.push(draft);
    }
    Ok(described(drafts, "application/epub+zip"))
}
