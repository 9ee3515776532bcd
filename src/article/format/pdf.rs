//! PDF with a text layer: pages, running heads and hyphens undone. The parsing crates may panic on broken files: that is
//! contained here. Draws nothing.

use super::{database, front, text};
use crate::article::{Problem, blocks, draft::Part, limits, read::Found};
use std::{collections::BTreeMap, panic};

/// Brackets open at once in the deepest file that is tried; the parser calls itself for each.
const OPEN_BRACKETS: usize = 400;

/// Reads a document: one article with its page breaks.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    if is_too_deep(bytes) {
        return bad(name, "too-deep", "nests its parts deeper than any document does; it was not read");
    }
    let pages = panic::catch_unwind(|| pdf_extract::extract_text_from_mem_by_pages(bytes));
    let pages = match pages {
        Ok(Ok(pages)) => pages,
        Ok(Err(error))
            if format!("{error:?}").to_lowercase().contains("crypt")
                || format!("{error:?}").to_lowercase().contains("password") =>
        {
            return bad(name, "locked-pdf", "is locked by a password. Save it without one and try again");
        }
        _ => return bad(name, "bad-pdf", "is a PDF that could not be taken apart. Save its text and try again"),
    };
    let letters: usize = pages.iter().map(|page| page.chars().filter(|c| c.is_alphanumeric()).count()).sum();
    if letters < 20 * pages.len().max(1) {
        return bad(name, "scanned-pdf", "has no text layer: its pages are pictures. Run text recognition on it first");
    }
    let parts = parts(&pages);
    let mut drafts = database::split(&parts).unwrap_or_else(|| vec![front::draft(parts)]);
    for draft in &mut drafts {
        draft.media_type = "application/pdf";
        "utf-8".clone_into(&mut draft.encoding);
    }
    Found { drafts, problems: Vec::new() }
}

fn bad(name: &str, code: &str, why: &str) -> Found {
    Found::nothing(Problem::new(code, format!("{name} {why}.")))
}

fn is_too_deep(bytes: &[u8]) -> bool {
    let mut depth = 0_usize;
    for byte in bytes {
        match byte {
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'\n' | b'\r' if depth < OPEN_BRACKETS / 2 => {}
            _ => {}
        }
        if depth > OPEN_BRACKETS && !bytes.is_empty() {
            // Pictures hold any bytes: only a run of nothing but brackets and spaces is nesting.
            return bytes
                .windows(OPEN_BRACKETS)
                .any(|w| w.iter().all(|b| matches!(b, b'[' | b'<' | b' ' | b'\n' | b'\r' | b'/' | b'A')));
        }
    }
    bytes.windows(OPEN_BRACKETS).any(|w| w.iter().all(|b| *b == b'<'))
}

/// The paragraphs of the pages, running heads and page numbers gone, a paragraph cut by a page's end joined again.
fn parts(pages: &[String]) -> Vec<Part> {
    let heads = running_heads(pages);
    let mut parts: Vec<Part> = Vec::new();
    for (number, page) in pages.iter().enumerate().take(limits::PAGES) {
        let lines: Vec<&str> = page.lines().map(str::trim).collect();
        let last = lines.iter().rposition(|l| !l.is_empty()).unwrap_or(0);
        let first = lines.iter().position(|l| !l.is_empty()).unwrap_or(0);
        let kept: Vec<&str> = lines
            .iter()
            .enumerate()
            .filter(|(i, line)| {
                !((*i <= first + 2 || *i + 2 >= last) && heads.contains_key(&pattern(line)) && !line.is_empty())
            })
            .map(|(_, line)| *line)
            .collect();
        for (index, paragraph) in paragraphs(&kept).into_iter().enumerate() {
            let joined = text::joined(&paragraph);
            match parts.last_mut() {
                Some(before) if index == 0 && number > 0 && goes_on(&before.text, &joined) => {
                    before.text = text::joined(&format!("{}\n{joined}", before.text));
                }
                _ => parts.push(Part { text: joined, role: None, page: Some(number + 1) }),
            }
        }
    }
    parts
}

fn goes_on(before: &str, after: &str) -> bool {
    !blocks::ends_sentence(before) && after.starts_with(|c: char| c.is_lowercase())
}

/// A line with its numbers made alike: `Page 3 of 9` and `Page 4 of 9` are one.
fn pattern(line: &str) -> String {
    let mut shape = String::with_capacity(line.len());
    for c in line.trim().chars() {
        match c {
            '0'..='9' if shape.ends_with('#') => {}
            '0'..='9' => shape.push('#'),
            c => shape.push(c),
        }
    }
    shape
}

/// Lines among the first or last two of half the pages or more, and lone page numbers.
fn running_heads(pages: &[String]) -> BTreeMap<String, usize> {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages {
        let lines: Vec<&str> = page.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
        let ends = lines.iter().take(2).chain(lines.iter().skip(2.max(lines.len().saturating_sub(2))));
        let mut seen: Vec<String> = ends.map(|line| pattern(line)).collect();
        seen.sort();
        seen.dedup();
        for line in seen {
            *count.entry(line).or_default() += 1;
        }
    }
    count.retain(|line, n| {
        (*n >= 2 && *n * 2 >= pages.len())
            || matches!(line.as_str(), "#" | "- # -" | "– # –" | "Page #" | "# / #" | "#/#" | "Page # of #")
    });
    count
}

/// Lines → paragraphs: blank lines part them; where there are none, a short line that ends a sentence does.
fn paragraphs(lines: &[&str]) -> Vec<String> {
    let filled: Vec<usize> = lines.iter().filter(|l| !l.is_empty()).map(|l| l.chars().count()).collect();
    let longest = filled.iter().copied().max().unwrap_or(0);
    let gaps = lines.windows(2).filter(|w| w[0].is_empty() && !w[1].is_empty()).count();
    let spaced = gaps * 5 >= filled.len() * 4; // a blank line after every line parts nothing
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    for line in lines {
        if line.is_empty() {
            open &= spaced;
            continue;
        }
        if found.len() < 4 && blocks::is_byline(line) {
            found.push((*line).to_owned());
            open = false;
            continue;
        }
        match found.last_mut() {
            Some(last) if open => {
                last.push('\n');
                last.push_str(line);
            }
            _ => found.push((*line).to_owned()),
        }
        let short = line.chars().count() * 10 < longest * 8;
        open = !(short && blocks::ends_sentence(line)) && !((spaced || gaps == 0) && found.len() == 1 && short);
    }
    found
}
