//! PDF with a text layer: pages → paragraphs, running heads and hyphens undone.

use super::{database, front, text};
use crate::article::{Problem, blocks};
use crate::import::draft::{Found, Part};
use crate::locale::message;
use crate::unpack::{Refused, pages};
use crate::work::limits;
use std::collections::BTreeMap;

/// Letters and digits of a page that has a text layer, at least.
const LETTERS: usize = 20;

/// Reads a document: one article with its page breaks.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    let pages = match pages(bytes) {
        Ok(pages) => pages,
        Err(refused) => return Found::nothing(told(name, refused)),
    };
    let mut problems = Vec::new();
    let lost: Vec<String> = pages.lost.iter().take(8).map(ToString::to_string).collect();
    if !lost.is_empty() {
        let (count, which) = (pages.lost.len(), lost.join(", "));
        let said = message!("import-pages-lost", name = name, count = count, which = which);
        problems.push(Problem::new("pages-lost", said));
    }
    if pages.unread > 0 {
        let said = message!("import-too-many-steps", name = name, read = pages.texts.len());
        problems.push(Problem::new("too-many-steps", said));
    }
    let letters = |page: &String| page.chars().filter(|c| c.is_alphanumeric()).count();
    let bare = pages.texts.iter().filter(|page| letters(page) < LETTERS).count().saturating_sub(pages.lost.len());
    if pages.texts.iter().map(letters).sum::<usize>() < LETTERS * pages.texts.len() {
        problems.push(Problem::new("scanned-pdf", message!("import-scanned", name = name)));
        return Found { drafts: Vec::new(), problems };
    }
    if bare * 2 > pages.texts.len() {
        let said = message!("import-scanned-pages", name = name, bare = bare, all = pages.texts.len());
        problems.push(Problem::new("scanned-pages", said));
    }
    let parts = parts(&pages.texts);
    let mut drafts = database::split(&parts).unwrap_or_else(|| vec![front::draft(parts)]);
    for draft in &mut drafts {
        draft.media_type = "application/pdf";
        "utf-8".clone_into(&mut draft.encoding);
    }
    Found { drafts, problems }
}

fn told(name: &str, refused: Refused) -> Problem {
    match refused {
        Refused::Locked => Problem::new("locked-pdf", message!("import-locked", name = name)),
        Refused::TooDeep => Problem::new("too-deep", message!("import-nested-too-deep", name = name)),
        Refused::TooLarge => Problem::new("pdf-too-large", message!("import-document-too-large", name = name)),
        Refused::Damaged => Problem::new("bad-pdf", message!("import-bad-pdf", name = name)),
    }
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
