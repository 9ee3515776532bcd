//! A PDF file → the text of its pages. Everything is decrypted and unpacked here first, each part and all together to a
//! limit, so that the parsing crates, which know none, meet plain parts only; they may panic on broken files, and that
//! is contained, a page at a time.

use super::{
    Refused,
    tame::{HELD, measured, tamed},
};
use crate::work::{contained, limits};
use flate2::read::ZlibDecoder;
use pdf_extract::{
    Dictionary, Document, Object, ObjectId, ObjectStream, PlainTextOutput, Stream, output_doc_page, xref::XrefEntry,
};
use std::collections::BTreeMap;

/// What stands in a document.
#[derive(Debug, Default)]
pub struct Pages {
    /// The text of each page, empty where it could not be had.
    pub texts: Vec<String>,
    /// Numbers of the pages that could not be taken apart.
    pub lost: Vec<usize>,
    /// Pages that were not read, since those before them used up the steps.
    pub unread: usize,
}

/// Forms inside forms, and pages' folders inside folders.
const DEPTH: usize = 24;
/// Forms looked at for one page.
const FORMS: usize = 20_000;
/// Letters in one range of a font's table.
const RANGE: u64 = 0xffff;

/// The pages of the file.
///
/// # Errors
/// When it is locked, damaged, or more than any document.
pub fn pages(bytes: &[u8]) -> Result<Pages, Refused> {
    if is_too_deep(bytes) {
        return Err(Refused::TooDeep);
    }
    let bytes = tamed(bytes)?;
    let mut document = contained(|| opened(&bytes)).unwrap_or(Err(Refused::Damaged))?;
    make_plain(&mut document, &bytes)?;
    let numbers = document.get_pages();
    let mut pages = Pages::default();
    let mut steps = 0;
    for (number, id) in numbers.into_iter().take(limits::PAGES) {
        let cost = bounded(&document, id);
        steps += cost.unwrap_or(0);
        if steps > limits::PDF_STEPS {
            pages.unread += 1;
            continue;
        }
        let text = cost.and_then(|_| contained(|| page(&document, number)).flatten());
        if text.is_none() {
            pages.lost.push(number as usize);
        }
        pages.texts.push(text.unwrap_or_default());
    }
    if pages.texts.is_empty() || pages.lost.len() == pages.texts.len() {
        return Err(if pages.unread > 0 { Refused::TooLarge } else { Refused::Damaged });
    }
    Ok(pages)
}

/// The file, parsed and decrypted, its parts still packed.
fn opened(bytes: &[u8]) -> Result<Document, Refused> {
    let mut document = Document::load_mem(bytes).map_err(|_| Refused::Damaged)?;
    let [_, _, _, (encrypt, held)] = HELD;
    if let Some(key) = document.trailer.remove(held) {
        let id = key.as_reference().unwrap_or_else(|_| document.add_object(key));
        document.trailer.set(encrypt, id);
        document.decrypt("").map_err(|_| Refused::Locked)?;
    }
    Ok(document)
}

fn page(document: &Document, number: u32) -> Option<String> {
    let mut text = String::new();
    output_doc_page(document, &mut PlainTextOutput::new(&mut text), number).ok()?;
    Some(text)
}

// ── before the file is parsed ──

/// Brackets open at once in the deepest file that is tried.
const OPEN_BRACKETS: usize = 400;

/// Whether a run of nothing but brackets is longer than any document's. Pictures hold any bytes, so single ones say
/// nothing.
fn is_too_deep(bytes: &[u8]) -> bool {
    let mut run = 0_usize;
    bytes.iter().any(|b| {
        run = match b {
            b'[' | b'<' => run + 1,
            b' ' | b'\n' | b'\r' | b'/' | b'A' if run > 0 => run + 1,
            _ => 0,
        };
        run >= OPEN_BRACKETS
    })
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, wanted)
}

// ── once it is parsed ──

/// Unpacks every part that a text may be made of; pictures and colours, which never are, are emptied. Objects that are
/// packed together are laid beside the others.
fn make_plain(document: &mut Document, bytes: &[u8]) -> Result<(), Refused> {
    let [(filter, held_filter), (first, held_first), (_, objects), _] = HELD;
    let mut total = 0;
    let mut packed = Vec::new();
    for (id, object) in &mut document.objects {
        let Object::Stream(stream) = object else { continue };
        if let Some(value) = stream.dict.remove(held_filter) {
            stream.dict.set(filter, value);
        }
        if is_open(stream) {
            continue;
        }
        plain(stream, &mut total)?;
        if stream.dict.has_type(objects) {
            let value = stream.dict.remove(held_first);
            value.into_iter().for_each(|value| stream.dict.set(first, value));
            packed.push(*id);
        }
    }
    lay_out(document, &packed)?;
    fill(document, bytes, &mut total)
}

/// Unpacks a part where it stands; `total` is what all parts make together.
fn plain(stream: &mut Stream, total: &mut u64) -> Result<(), Refused> {
    let name = |key: &[u8]| stream.dict.get(key).and_then(Object::as_name).unwrap_or_default();
    let is_colour = stream.dict.has(b"N") && !stream.dict.has(b"FunctionType") && !stream.dict.has_type(HELD[2].1);
    if name(b"Subtype") == b"Image" || is_colour {
        stream.set_plain_content(Vec::new());
        return Ok(());
    }
    if stream.dict.has(b"Filter") {
        let content = contained(|| unpacked(stream)).unwrap_or(Ok(None))?;
        stream.set_plain_content(content.unwrap_or_default());
    }
    *total += stream.content.len() as u64;
    if *total > limits::PDF_BYTES {
        return Err(Refused::TooLarge);
    }
    if has_endless_range(&stream.content) {
        stream.set_plain_content(Vec::new());
    }
    Ok(())
}

/// Adds the objects of the parts that hold them, none twice; an older copy of an object is left where it is.
fn lay_out(document: &mut Document, packed: &[ObjectId]) -> Result<(), Refused> {
    let mut total = 0;
    for id in packed {
        let Some(Object::Stream(stream)) = document.objects.get_mut(id) else { continue };
        let length = stream.content.len() as u64;
        let count = stream.dict.get(b"N").and_then(Object::as_i64).unwrap_or(0).unsigned_abs();
        let listed = stream.content.split(|byte| byte.is_ascii_whitespace()).take(1 << 20).count() as u64;
        total += length;
        // Each object may claim all that follows it.
        if total > limits::PDF_OBJECT_BYTES || count.min(listed).saturating_mul(length) > limits::PDF_BYTES {
            return Err(Refused::TooLarge);
        }
        let Some(Ok(found)) = contained(|| ObjectStream::new(stream)) else { continue };
        for (number, object) in found.objects {
            let told = document.reference_table.get(number.0);
            if !matches!(told, Some(XrefEntry::Compressed { container, .. }) if *container != id.0) {
                document.objects.entry(number).or_insert(object);
            }
        }
    }
    Ok(())
}

/// Whether the parser did not learn how long a part is.
fn is_open(stream: &Stream) -> bool {
    stream.content.is_empty() && stream.start_position.is_some()
}

/// Fills the parts whose length stood among the objects that were packed together.
fn fill(document: &mut Document, bytes: &[u8], total: &mut u64) -> Result<(), Refused> {
    let file = &bytes[find(bytes, b"%PDF-").unwrap_or(0)..];
    let lengths: Vec<(ObjectId, usize)> = document
        .objects
        .iter()
        .filter_map(|(id, object)| {
            let stream = object.as_stream().ok().filter(|stream| is_open(stream))?;
            let (_, length) = document.dereference(stream.dict.get(b"Length").ok()?).ok()?;
            Some((*id, usize::try_from(length.as_i64().ok()?).ok()?))
        })
        .collect();
    for (id, length) in lengths {
        let Some(Object::Stream(stream)) = document.objects.get_mut(&id) else { continue };
        let content = stream.start_position.and_then(|start| file.get(start..start.checked_add(length)?));
        if let Some(content) = content {
            stream.content = content.to_vec();
            plain(stream, total)?;
        }
    }
    Ok(())
}

/// The content of a packed part; `None` where its packing is not known.
fn unpacked(stream: &Stream) -> Result<Option<Vec<u8>>, Refused> {
    let Ok(filters) = stream.filters() else { return Ok(None) };
    let most = limits::PDF_PART_BYTES;
    let content = match filters.as_slice() {
        [] => return Ok(Some(stream.content.clone())),
        [b"FlateDecode"] => {
            // A broken checksum at the end is common and harms nothing; a raw stream is left to the parser's own way.
            let size = measured(ZlibDecoder::new(stream.content.as_slice()), most + 1);
            if size > most {
                return Err(Refused::TooLarge);
            }
            if size == 0 && stream.content.len() > SMALL {
                return Ok(None);
            }
            stream.decompressed_content().ok()
        }
        // Whatever else it is packed with gives at most some three thousand bytes for one.
        _ if stream.content.len() <= SMALL => stream.decompressed_content().ok(),
        _ => return Ok(None),
    };
    if content.as_ref().is_some_and(|content| content.len() as u64 > most) {
        return Err(Refused::TooLarge);
    }
    Ok(content)
}

/// Bytes of a part that may be unpacked without a limit.
const SMALL: usize = 24 << 10;

/// Whether a font's table, as `beginbfrange <0000> <ffff> <0020> endbfrange`, claims ranges that no font has.
fn has_endless_range(content: &[u8]) -> bool {
    const BEGIN: &[u8] = b"beginbfrange";
    let letter = |at: Option<usize>| at.and_then(|at| content.get(at)).is_some_and(u8::is_ascii_alphabetic);
    memchr::memmem::find_iter(content, BEGIN).any(|at| {
        let end = at + BEGIN.len();
        !letter(at.checked_sub(1)) && !letter(Some(end)) && is_endless(&content[end..])
    })
}

/// Whether a range of a section is endless, made of `<first> <last> <to>` or `<first> <last> [<to> …]`. Words in brackets
/// stand for numbers too, which no program writes: they are not believed.
fn is_endless(section: &[u8]) -> bool {
    let mut rest = section;
    let mut first = 0;
    for place in (0..3).cycle() {
        while let [byte, after @ ..] = rest
            && (byte.is_ascii_whitespace() || *byte == 0)
        {
            rest = after;
        }
        let close = match rest.first() {
            Some(b'(' | b'%') => return true,
            Some(b'<') => b'>',
            Some(b'[') => b']',
            _ => return false,
        };
        let Some(end) = memchr::memchr(close, rest) else { return false };
        let code = number(&rest[..end]);
        if rest[1..end].iter().any(|byte| matches!(byte, b'(' | b'['))
            || place == 1 && code.saturating_sub(first) > RANGE
        {
            return true;
        }
        (first, rest) = (code, &rest[end + 1..]);
    }
    false
}

/// The number that the last eight digits of a string stand for.
fn number(hex: &[u8]) -> u64 {
    let digits = hex.iter().rev().filter_map(|byte| char::from(*byte).to_digit(16)).take(8);
    digits.enumerate().map(|(at, digit)| u64::from(digit) << (4 * at)).sum()
}

/// The steps of drawing the page; `None` where that is no bounded job: a circle of folders or forms, forms drawn over and
/// over, states saved and saved again.
fn bounded(document: &Document, page: ObjectId) -> Option<u64> {
    let dictionary = document.get_dictionary(page).ok()?;
    let resources = inherited(document, dictionary)?;
    let length = |id: &ObjectId| {
        document.get_object(*id).and_then(Object::as_stream).map_or(0, |stream| stream.content.len() as u64)
    };
    let parts: u64 = document.get_page_contents(page).iter().map(length).sum();
    if parts > limits::PDF_PAGE_BYTES {
        return None;
    }
    let content = document.get_page_content(page).unwrap_or_default();
    let mut seen = 0;
    let mut known = BTreeMap::new();
    cost(document, &content, resources, DEPTH, &mut seen, &mut known).filter(|cost| *cost <= limits::PDF_STEPS)
}

/// The most states that some content has saved at once (`q` saves one, `Q` takes it back).
fn states(content: &[u8]) -> usize {
    let words = content.split(|byte| byte.is_ascii_whitespace() || b"\0[]<>()/%{}".contains(byte));
    let mut open = 0_usize;
    let depths = words.map(|word| {
        match word {
            b"q" => open += 1,
            b"Q" => open = open.saturating_sub(1),
            _ => {}
        }
        open
    });
    depths.max().unwrap_or(0)
}

/// The resources of a page or of the folders it stands in; an empty dictionary where there are none. `None` where the
/// folders run in a circle.
fn inherited<'a>(document: &'a Document, page: &'a Dictionary) -> Option<Option<&'a Dictionary>> {
    let mut folder = page;
    let mut resources = None;
    for _ in 0..DEPTH {
        resources = resources.or_else(|| dictionary(document, folder.get(b"Resources").ok()?));
        match folder.get(b"Parent").and_then(Object::as_reference).and_then(|id| document.get_dictionary(id)) {
            Ok(parent) => folder = parent,
            Err(_) => return Some(resources),
        }
    }
    None
}

fn dictionary<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

/// How many bytes are gone through to draw some content, the forms it calls for among it: each as often as it may be.
/// `None` where forms or states nest too deep.
fn cost(
    document: &Document,
    content: &[u8],
    resources: Option<&Dictionary>,
    depth: usize,
    seen: &mut usize,
    known: &mut BTreeMap<ObjectId, u64>,
) -> Option<u64> {
    let own = content.len() as u64;
    if states(content) > limits::PDF_STATES {
        return None;
    }
    let calls = memchr::memmem::find_iter(content, b"Do").count() as u64;
    let forms = resources.and_then(|r| dictionary(document, r.get(b"XObject").ok()?));
    let (Some(forms), 1..) = (forms, calls) else { return Some(own) };
    if depth == 0 {
        return None;
    }
    let mut dearest = 0;
    for (_, form) in forms.iter() {
        *seen += 1;
        if *seen > FORMS {
            return None;
        }
        let Ok((id, Object::Stream(form))) = document.dereference(form) else { continue };
        let form_resources = form.dict.get(b"Resources").ok().and_then(|r| dictionary(document, r));
        let price = match id.and_then(|id| known.get(&id)) {
            Some(price) => *price,
            None => cost(document, &form.content, form_resources.or(resources), depth - 1, seen, known)?,
        };
        if let (Some(id), Some(_)) = (id, form_resources) {
            known.insert(id, price);
        }
        dearest = dearest.max(price);
    }
    Some(own.saturating_add(calls.saturating_mul(dearest)))
}
