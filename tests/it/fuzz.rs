//! Broken files, made by the million from the stored ones: no reader panics, every article is lawful. Blind to coverage,
//! the same on every run. The long run is asked for by name:
//!
//! `COUNTERPOINT_EXECUTIONS=1000000 cargo test --test it fuzz:: -- --ignored --nocapture`
//!
//! `tests/fuzz` holds the same readers as targets of `cargo fuzz`, which sees coverage but needs a nightly compiler.

use crate::article::{assert_lawful, fixture, page_with_text};
use counterpoint::{import, project::format};
use std::{
    io::Write,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// A reader: the name of its files, what it is fed with, words it knows, and how the broken words become a file.
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

fn readers() -> Vec<Reader> {
    let story = |name: &str| fixture(&format!("story/{name}"));
    let of = |name, seeds, words| Reader { name, seeds, words, packed: Packed::No };
    let zip = |name, part, mimetype, words| Reader {
        name,
        seeds: vec![part_of(&story(name), part)],
        words,
        packed: Packed::Zip(part, mimetype),
    };
    let page = || vec![story("story.html"), b"<p>It rained in Vell.</p>".to_vec(), fixture("factiva.html")];
    vec![
        of("story.txt", vec![story("story.txt"), b"It rained in Vell.\n\nNo more was known.".to_vec()], TEXT),
        of("story-utf16.txt", vec![story("story-utf16.txt")], TEXT),
        of("story-1250.txt", vec![story("story-1250.txt")], TEXT),
        of("story.md", vec![story("story.md"), b"# It rained\n\nin *Vell*.".to_vec()], MARKS),
        of("story.html", page(), HTML),
        zip("story.docx", "word/document.xml", "", XML),
        zip("story.odt", "content.xml", "application/vnd.oasis.opendocument.text", XML),
        zip("story.epub", "OEBPS/sections/section0001.xhtml", "application/epub+zip", HTML),
        of("story.rtf", vec![story("story.rtf"), fixture("factiva.rtf"), b"{\\rtf1 It rained.}".to_vec()], RTF),
        of("story.pdf", vec![page_with_text("It rained in Vell."), story("story.pdf")], PDF),
        of("story.eml", vec![story("story.eml"), b"From: a@b.c\nSubject: x\n\nIt rained.".to_vec()], MAIL),
        of("story.json", vec![story("story.json"), b"{\"text\":\"It rained.\"}".to_vec()], JSON),
        of("story.jsonl", vec![story("story.jsonl")], JSON),
        of("newsplease.json", vec![story("newsplease.json")], JSON),
        of("ninjs.json", vec![story("ninjs.json")], JSON),
        of("story.csv", vec![story("story.csv"), b"title,text\nRain,It rained.\n".to_vec()], TABLE),
        of("story.warc", vec![story("story.warc")], WARC),
        Reader { packed: Packed::Gzip, ..of("story.txt.gz", vec![b"It rained in Vell.".to_vec()], TEXT) },
        of(
            "project.ron",
            vec![format::write(&crate::project::sample()).into_bytes()],
            &["(", ")", "[", "]", "Confirm(", "body: [", "\"", "r#\"", "\\u{", "format: 1", ",", "decisions: ["],
        ),
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
    let mut bytes = reader.seeds[chance.below(reader.seeds.len())].clone();
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
                let many = word.repeat(chance.below(300));
                bytes.splice(at..at, many.bytes());
            }
            5 => drop(bytes.drain(from..short)),
            6 => {
                let again = bytes[from..short].to_vec();
                bytes.splice(at..at, again);
            }
            7 => bytes.truncate(to),
            _ => {
                let seed = &reader.seeds[chance.below(reader.seeds.len())];
                let cut = chance.below(seed.len());
                bytes.truncate(at);
                bytes.extend_from_slice(&seed[cut..]);
            }
        }
    }
    bytes.truncate(20_000);
    match reader.packed {
        Packed::No => bytes,
        Packed::Gzip => {
            let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            packed.write_all(&bytes).unwrap();
            packed.finish().unwrap()
        }
        Packed::Zip(part, mimetype) => zipped(part, mimetype, &bytes),
    }
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
            return format::open_bytes(bytes).map_or(0, |opened| opened.project.articles.len());
        }
        let articles = import::read(reader.name, bytes).articles;
        articles.iter().for_each(assert_lawful);
        articles.len()
    }));
    attempt.map_err(|_| bytes.to_vec())
}

fn run(executions: usize) {
    let mut failed = Vec::new();
    for (number, reader) in readers().iter().enumerate() {
        if std::env::var("COUNTERPOINT_READER").is_ok_and(|only| only != reader.name) {
            continue;
        }
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15 ^ (number as u64 + 1));
        let (mut articles, mut panics) = (0, 0);
        for _ in 0..executions {
            match execute(reader, &broken(reader, &mut chance)) {
                Ok(found) => articles += found,
                Err(bytes) => {
                    panics += 1;
                    if panics <= 3 {
                        failed.push(format!("{}: {:?}", reader.name, String::from_utf8_lossy(&bytes)));
                    }
                }
            }
        }
        println!("{}: {executions} executions, {articles} articles, {panics} panics", reader.name);
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn broken_files_are_survived() {
    run(150);
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
    run(std::env::var("COUNTERPOINT_EXECUTIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000));
}
