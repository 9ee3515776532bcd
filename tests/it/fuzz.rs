//! Broken files, made by the million from the stored ones: no reader panics, every article is lawful. Blind to coverage,
//! the same on every run. The long run is asked for by name, for one reader or all, and can be shared out between
//! processes, since each file depends on its number alone:
//!
//! `COUNTERPOINT_EXECUTIONS=1000000 cargo test --release --test it fuzz::a_million -- --ignored --nocapture`
//! `COUNTERPOINT_READER=story.pdf COUNTERPOINT_FROM=500000 COUNTERPOINT_EXECUTIONS=500000 …`
//! `COUNTERPOINT_KEPT=/tmp/last.pdf …` keeps each file before it is read: one that kills the process can be looked at.
//!
//! `tests/fuzz` holds the same readers as targets of `cargo fuzz`, which sees coverage but needs a nightly compiler.

use crate::{
    article::{assert_lawful, fixture},
    unpack::{one_page, page_with_text, stream},
};
use counterpoint::{format, import, project::Project};
use std::{
    io::Write,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

/// A reader: the name of its files, what it is fed with (something short first: most of a long run is spent on that),
/// words it knows, and how the broken words become a file.
struct Reader {
    name: &'static str,
    seeds: Vec<Vec<u8>>,
    words: &'static [&'static str],
    packed: Packed,
}

/// Packed formats are broken inside: a broken archive is refused before anybody reads it.
#[derive(Copy, Clone)]
enum Packed {
    No,
    /// In a zip archive, as the part of that name, behind a `mimetype` of that kind.
    Zip(&'static str, &'static str),
    Gzip,
    /// In a sound PDF of one page: what it draws, its table of letters, or its resources.
    Pdf,
}

const HTML: &[&str] = &[
    "<div>",
    "</div>",
    "<p>",
    "<table>",
    "<td>",
    "<li>",
    "<script>",
    "<!--",
    "-->",
    "&#xD800;",
    "&amp",
    "<b>",
    "<svg>",
    "<template>",
    "<select>",
    "charset=utf-16",
    "<time datetime=\"",
    "application/ld+json",
    "\"@type\":\"NewsArticle\"",
    "<frameset>",
    "<plaintext>",
    "<![CDATA[",
    "class=\"related\"",
    "End of Document",
];
const JSON: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"text\":",
    "\"sentences\":[",
    "null",
    "1e999",
    "\\ud800",
    "\"articles\":[",
    "\"\"",
    "\n",
    "\"published\":\"2020-11-07\"",
    "\"body_xhtml\":\"<p>\"",
    "true",
    "-0",
];
const RTF: &[&str] = &[
    "{",
    "}",
    "\\par ",
    "\\u-10179?",
    "\\u56832?",
    "\\uc9",
    "\\bin99999999 ",
    "\\'e9",
    "\\*",
    "\\ansicpg932",
    "\\page ",
    "\\title ",
    "\\row",
    "\\",
];
const PDF: &[&str] = &[
    "obj",
    "endobj",
    "stream\n",
    "endstream",
    "<<",
    ">>",
    "/Kids[",
    "1 0 R",
    "/Parent 2 0 R",
    "/Filter/FlateDecode",
    "Do",
    "Tj",
    "(",
    ")",
    "[",
    "/Length -1",
    "beginbfrange",
    "<0000>",
    "/XObject",
    "Tf",
    "q ",
    "99999999999",
    "BT",
    "/MediaBox[",
];
const XML: &[&str] = &[
    "<w:p>",
    "</w:p>",
    "<w:t>",
    "<w:br w:type=\"page\"/>",
    "&#x110000;",
    "&lol;",
    "<!DOCTYPE x [",
    "<![CDATA[",
    "]]>",
    "<text:p>",
    "<text:h>",
    "<text:note>",
    "<",
    ">",
    "/>",
    "w:val=\"Heading1\"",
    "<?xml",
    "&amp;",
];
const TEXT: &[&str] = &[
    "Ã©",
    "â€œ",
    "Ð¡",
    "\u{fffd}",
    "\u{ad}",
    "\u{0}",
    "ﬁ",
    "\u{2028}",
    "\r\n",
    "\u{c}",
    "End of Document",
    "By Ann Example",
    "7 November 2020",
    "Body",
    "Load-Date:",
    "Document LBA0000020201107egb70001",
    "HD ",
    "LP ",
    "\n\n",
    "\u{202e}",
    "don�t",
    "Ã\u{a0}",
];
const MAIL: &[&str] = &[
    "\r\n\r\n",
    "Content-Type: multipart/mixed; boundary=\"a\"",
    "--a",
    "--a--",
    "Content-Transfer-Encoding: base64",
    "=?utf-8?B?",
    "?=",
    "charset=utf-7",
    "From: ",
    "Date: ",
    "> ",
    "\n-- \n",
    "Content-Type: message/rfc822",
];
const WARC: &[&str] = &[
    "WARC/1.0\r\n",
    "Content-Length: 99999999999999999999",
    "Content-Length: 0",
    "\r\n\r\n",
    "WARC-Type: response",
    "Transfer-Encoding: chunked",
    "Content-Encoding: gzip",
    "ffffffffffffffff\r\n",
    "HTTP/1.1 200 OK",
    "<p>",
];
const TABLE: &[&str] = &["\"", ",", ";", "\t", "\n", "text", "title", "\"\"", "<p>", "</p>", "\r", "|"];
const MARKS: &[&str] =
    &["---\n", "# ", "> ", "- ", "```", "![", "](", "**", "|", "\n\n", "title: ", "<b>", "[^1]", "\\"];

const RAIN: &str = "It rained in Vell on Friday, the mayor said.";
/// What a page draws, its table of letters, its resources: see [`page_of`].
const INSIDES: [&str; 3] = [
    "BT /F 12 Tf 72 700 Td (It rained in Vell on Friday,) Tj 0 -14 TD [(the mayor) -250 (said.)] TJ ET q 1 0 0 1 9 9 cm /X Do Q \
     BT /G 9 Tf 1 0 0 1 72 600 Tm <000100020003> Tj T* (so) ' ET",
    "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0001> <0041> \
     <0002> <00420043> endbfchar 1 beginbfrange <0003> <0009> <0061> endbfrange endcmap",
    "/XObject<</X 8 0 R>>/ExtGState<</E<</Type/ExtGState>>>>/Font<</F 5 0 R/G 6 0 R>>/ColorSpace<</C/DeviceRGB>>",
];

const SHORT_WORD: &str = "<w:document><w:body><w:p><w:r><w:t>It rained.</w:t></w:r></w:p></w:body></w:document>";
const SHORT_OPEN: &str = "<office:body><office:text><text:p>It rained.</text:p></office:text></office:body>";
const SHORT_PAGE: &str = "<html><body><p>It rained.</p></body></html>";
const SHORT_NEWSPLEASE: &str = "{\"maintext\":\"It rained.\",\"title\":\"Rain\",\"source_domain\":\"x.example\"}";
const SHORT_NINJS: &str = "{\"uri\":\"x\",\"body_text\":\"It rained.\",\"headline\":\"Rain\",\"language\":\"en\"}";
const SHORT_WARC: &str = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 62\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\
    <p>It rained.</p>\r\n\r\n";

/// UTF-16 with its mark.
fn wide(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn short_project() -> Vec<u8> {
    let mut project = Project::default();
    project.add(crate::project::plain("It rained."));
    format::write(&project).into_bytes()
}

fn readers() -> Vec<Reader> {
    let story = |name: &str| fixture(&format!("story/{name}"));
    let of = |name, seeds, words| Reader { name, seeds, words, packed: Packed::No };
    let zip = |name, part, mimetype, words, short: &str| Reader {
        name,
        seeds: vec![short.as_bytes().to_vec(), part_of(&story(name), part)],
        words,
        packed: Packed::Zip(part, mimetype),
    };
    let page = || vec![b"<p>It rained in Vell.</p>".to_vec(), story("story.html"), fixture("factiva.html")];
    vec![
        of("story.txt", vec![b"It rained in Vell.\n\nNo more was known.".to_vec(), story("story.txt")], TEXT),
        of("story-utf16.txt", vec![wide(RAIN), story("story-utf16.txt")], TEXT),
        of(
            "story-1250.txt",
            vec![b"P\xf8\xedval v Brn\xec. Nikdo nebyl zran\xecn.".to_vec(), story("story-1250.txt")],
            TEXT,
        ),
        of("story.md", vec![b"# It rained\n\nin *Vell*.".to_vec(), story("story.md")], MARKS),
        of("story.html", page(), HTML),
        zip("story.docx", "word/document.xml", "", XML, SHORT_WORD),
        zip("story.odt", "content.xml", "application/vnd.oasis.opendocument.text", XML, SHORT_OPEN),
        zip("story.epub", "OEBPS/sections/section0001.xhtml", "application/epub+zip", HTML, SHORT_PAGE),
        of("story.rtf", vec![b"{\\rtf1 It rained.}".to_vec(), story("story.rtf"), fixture("factiva.rtf")], RTF),
        of("story.pdf", vec![page_with_text(RAIN), story("story.pdf")], PDF),
        of("story.eml", vec![b"From: a@b.c\nSubject: x\n\nIt rained.".to_vec(), story("story.eml")], MAIL),
        of("story.json", vec![b"{\"text\":\"It rained.\"}".to_vec(), story("story.json")], JSON),
        of(
            "story.jsonl",
            vec![b"{\"text\":\"It rained.\"}\n{\"sentences\":[\"So it did.\"]}".to_vec(), story("story.jsonl")],
            JSON,
        ),
        of("newsplease.json", vec![SHORT_NEWSPLEASE.as_bytes().to_vec(), story("newsplease.json")], JSON),
        of("ninjs.json", vec![SHORT_NINJS.as_bytes().to_vec(), story("ninjs.json")], JSON),
        of("story.csv", vec![b"title,text\nRain,It rained.\n".to_vec(), story("story.csv")], TABLE),
        of("story.warc", vec![SHORT_WARC.as_bytes().to_vec(), story("story.warc")], WARC),
        Reader { packed: Packed::Gzip, ..of("story.txt.gz", vec![b"It rained in Vell.".to_vec()], TEXT) },
        of(
            "project.ron",
            vec![short_project(), format::write(&crate::project::sample()).into_bytes()],
            &["(", ")", "[", "]", "Confirm(", "body: [", "\"", "r#\"", "\\u{", "format: 1", ",", "decisions: ["],
        ),
        Reader {
            packed: Packed::Pdf,
            ..of("inside.pdf", INSIDES.iter().map(|inside| inside.as_bytes().to_vec()).collect(), PDF)
        },
    ]
}

fn part_of(archive: &[u8], part: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).unwrap();
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut archive.by_name(part).unwrap(), &mut bytes).unwrap();
    bytes
}

/// A stream of numbers, the same on every machine (xorshift64*, Vigna 2016).
struct Chance(u64);

impl Chance {
    /// The stream of one execution of a reader (`SplitMix64`, Steele et al. 2014, so that neighbours differ).
    fn of(reader: usize, execution: u64) -> Self {
        let mut seed = (execution ^ (reader as u64) << 48).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        seed = (seed ^ seed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        seed = (seed ^ seed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self((seed ^ seed >> 31).max(1))
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % most.max(1)
    }
}

fn broken(reader: &Reader, chance: &mut Chance) -> Vec<u8> {
    let long = chance.below(8) == 0;
    let any = long || matches!(reader.packed, Packed::Pdf);
    let seed = if any { chance.below(reader.seeds.len()) } else { 0 };
    let mut bytes = reader.seeds[seed].clone();
    for _ in 0..=chance.below(6) {
        let (at, other) = (chance.below(bytes.len() + 1), chance.below(bytes.len() + 1));
        let (from, to) = (at.min(other), at.max(other));
        let short = to.min(from + chance.below(64));
        match chance.below(9) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 if at < bytes.len() => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
            2 | 3 => {
                let word = reader.words[chance.below(reader.words.len())];
                bytes.splice(at..at, word.bytes());
            }
            4 => {
                let word = reader.words[chance.below(reader.words.len())];
                let many = word.repeat(chance.below(if long { 300 } else { 12 }));
                bytes.splice(at..at, many.bytes());
            }
            5 => drop(bytes.drain(from..short)),
            6 => {
                let again = bytes[from..short].to_vec();
                bytes.splice(at..at, again);
            }
            7 => bytes.truncate(to),
            _ => {
                let seed = &reader.seeds[if long { chance.below(reader.seeds.len()) } else { 0 }];
                let cut = chance.below(seed.len());
                bytes.truncate(at);
                bytes.extend_from_slice(&seed[cut..]);
            }
        }
    }
    bytes.truncate(20_000);
    packed(reader, bytes)
}

fn packed(reader: &Reader, bytes: Vec<u8>) -> Vec<u8> {
    match reader.packed {
        Packed::No => bytes,
        Packed::Gzip => {
            let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            packed.write_all(&bytes).unwrap();
            packed.finish().unwrap()
        }
        Packed::Zip(part, mimetype) => zipped(part, mimetype, &bytes),
        Packed::Pdf => page_of(&bytes),
    }
}

/// A page with one of its insides broken: the one that the bytes look like.
fn page_of(broken: &[u8]) -> Vec<u8> {
    let [drawn, letters, resources] = INSIDES.map(str::as_bytes);
    let is_letters = broken.windows(4).any(|word| word == b"cmap" || word == b"bfch" || word == b"bfra");
    let (drawn, letters, resources) = match broken.first() {
        Some(b'/') if is_letters => (drawn, broken, resources),
        Some(b'/') => (drawn, letters, broken),
        _ => (broken, letters, resources),
    };
    let font = b"<</Type/Font/Subtype/Type0/BaseFont/Vell/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[9 0 R]>>";
    let descendant =
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Vell/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)\
        /Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/Vell/Flags 4>>/DW 500/W[1[500 500] 3 9 250]>>";
    let form = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"BT /F 9 Tf (a form) Tj ET");
    let more = [font.to_vec(), stream("", letters), form, descendant.to_vec()];
    one_page(&String::from_utf8_lossy(resources), "4 0 R", stream("", drawn), &more)
}

fn zipped(part: &str, mimetype: &str, bytes: &[u8]) -> Vec<u8> {
    let container = "<container><rootfiles><rootfile full-path=\"o.opf\"/></rootfiles></container>";
    let package = format!(
        "<package><manifest><item id=\"a\" href=\"{part}\"/></manifest><spine><itemref idref=\"a\"/></spine></package>"
    );
    let mut file = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut file);
    let plain = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut parts = vec![("mimetype", mimetype.as_bytes()), (part, bytes)];
    if part.ends_with(".xhtml") {
        parts.extend([("META-INF/container.xml", container.as_bytes()), ("o.opf", package.as_bytes())]);
    }
    for (name, content) in parts {
        archive.start_file(name, plain).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap();
    file.into_inner()
}

/// Feeds a reader; how many articles came of it, or the bytes it failed on.
fn execute(reader: &Reader, bytes: &[u8]) -> Result<usize, Vec<u8>> {
    let attempt = catch_unwind(AssertUnwindSafe(|| {
        if reader.name == "project.ron" {
            let Ok(opened) = format::open_bytes(bytes) else { return 0 };
            // What could be saved of it is a sound project.
            assert_eq!(format::read(&format::write(&opened.project)).as_ref(), Ok(&opened.project));
            return opened.project.articles.len();
        }
        let articles = import::read(reader.name, bytes).articles;
        articles.iter().for_each(assert_lawful);
        articles.len()
    }));
    attempt.map_err(|_| bytes.to_vec())
}

fn run(executions: Range<u64>) {
    let kept = std::env::var_os("COUNTERPOINT_KEPT");
    let mut failed = Vec::new();
    for (place, reader) in readers().iter().enumerate() {
        if std::env::var("COUNTERPOINT_READER").is_ok_and(|only| only != reader.name) {
            continue;
        }
        let (mut articles, mut panics) = (0, 0);
        let mut slowest = (Duration::ZERO, 0);
        for execution in executions.clone() {
            let bytes = broken(reader, &mut Chance::of(place, execution));
            if let Some(file) = &kept {
                std::fs::write(file, &bytes).unwrap();
            }
            let begun = Instant::now();
            match execute(reader, &bytes) {
                Ok(found) => articles += found,
                Err(bytes) => {
                    panics += 1;
                    if panics <= 3 {
                        failed.push(format!("{} {execution}: {:?}", reader.name, String::from_utf8_lossy(&bytes)));
                    }
                }
            }
            slowest = slowest.max((begun.elapsed(), execution));
        }
        let (name, count) = (reader.name, executions.end - executions.start);
        let (time, execution) = slowest;
        println!("{name}: {count} executions, {articles} articles, {panics} panics, slowest {time:.1?} ({execution})");
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn what_is_broken_was_whole() {
    for reader in readers() {
        for (number, seed) in reader.seeds.iter().enumerate() {
            let found = execute(&reader, &packed(&reader, seed.clone()));
            assert!(found.is_ok_and(|articles| articles > 0), "{}, seed {number}", reader.name);
        }
    }
}

#[test]
fn broken_files_are_survived() {
    run(0..150);
}

#[test]
#[ignore = "takes hours; CI runs the short one"]
fn a_million_broken_files_a_reader_are_survived() {
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        // What other people's crates do is contained where they are called.
        if info.location().is_some_and(|place| !place.file().contains("/registry/")) {
            loud(info);
        }
    }));
    let asked = |name: &str| std::env::var(name).ok().and_then(|n| n.parse::<u64>().ok());
    let from = asked("COUNTERPOINT_FROM").unwrap_or(0);
    run(from..from + asked("COUNTERPOINT_EXECUTIONS").unwrap_or(1_000_000));
}
