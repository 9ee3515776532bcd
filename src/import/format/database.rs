//! Downloads of newspaper databases, many articles in one file: Nexis Uni and Factiva.

use super::extract;
use crate::article::{blocks, date};
use crate::import::draft::{Draft, Metadata, Part};
use dom_query::Document;

/// The articles of a download, if the blocks are one: each ends in a line that only such downloads have.
pub(super) fn split(parts: &[Part]) -> Option<Vec<Draft>> {
    let parts: Vec<&Part> = parts.iter().filter(|part| !part.text.trim().is_empty()).collect();
    let chunks = |ends: fn(&str) -> bool| -> Vec<Vec<&Part>> {
        let mut chunks: Vec<Vec<&Part>> = vec![Vec::new()];
        for part in &parts {
            if ends(part.text.trim()) {
                chunks.push(Vec::new());
            } else if let Some(open) = chunks.last_mut() {
                open.push(part);
            }
        }
        chunks.pop(); // what follows the last end is no article
        chunks.into_iter().filter(|chunk| chunk.len() >= 3).collect()
    };
    let (read, chunks): (fn(&[&Part]) -> Draft, _) = if parts.iter().any(|p| ends_nexis(p.text.trim())) {
        (nexis, chunks(ends_nexis))
    } else if parts.iter().any(|p| ends_factiva(p.text.trim())) {
        (factiva, chunks(ends_factiva))
    } else {
        return None;
    };
    (!chunks.is_empty()).then(|| chunks.iter().map(|chunk| read(chunk)).collect())
}

/// The articles of a download saved as a page, if the page is one.
pub(super) fn of_page(page: &Document) -> Option<Vec<Draft>> {
    let text = page.text();
    let is_download = text.contains("End of Document") || text.split_whitespace().any(is_accession_number);
    if is_download { split(&extract::parts(page)) } else { None }
}

fn ends_nexis(line: &str) -> bool {
    line == "End of Document"
}

/// `Document LBA0000020201107egb70001`
fn ends_factiva(line: &str) -> bool {
    line.strip_prefix("Document ").is_some_and(|rest| is_accession_number(rest.trim()))
        || line
            .strip_prefix("AN ")
            .is_some_and(|rest| rest.trim().strip_prefix("Document ").is_some_and(is_accession_number))
}

fn is_accession_number(word: &str) -> bool {
    (20..=32).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_alphanumeric())
        && word.bytes().filter(u8::is_ascii_digit).count() >= 12
        && word.starts_with(|c: char| c.is_ascii_uppercase())
}

// ── Nexis Uni ──

/// Title, outlet, day and copyright line by line, `Label: value` lines, `Body`, the text, `Load-Date:` and the rest.
fn nexis(parts: &[&Part]) -> Draft {
    let line = |i: usize| parts.get(i).map_or("", |part| part.text.trim());
    let body = (0..parts.len()).find(|i| line(*i) == "Body").unwrap_or(0);
    let end = (body + 1..parts.len())
        .find(|i| {
            ["Load-Date:", "Classification", "Graphic", "Language:"].iter().any(|mark| line(*i).starts_with(mark))
        })
        .unwrap_or(parts.len());
    let mut draft = Draft::of_parts(parts[(body + 1).min(end)..end].iter().map(|part| (*part).clone()).collect());
    let labelled = |label: &str| {
        parts.iter().find_map(|part| part.text.trim().strip_prefix(label).map(|value| value.trim().to_owned()))
    };
    draft.meta.byline = labelled("Byline:");
    draft.meta.language = labelled("Language:").and_then(|name| language_tag(&name));
    let copyright = (0..body).find(|i| line(*i).starts_with("Copyright") || line(*i).starts_with('©'));
    let dated = copyright.or_else(|| (0..body).find(|i| date::iso(line(*i)).is_some()).map(|i| i + 1));
    if let Some(after) = dated {
        draft.meta.published = after.checked_sub(1).map(|i| line(i).to_owned());
        draft.meta.outlet = after.checked_sub(2).map(|i| line(i).to_owned());
        draft.meta.title = after.checked_sub(3).map(|i| line(i).to_owned());
    }
    draft
}

// ── Factiva ──

/// Codes of the lines of a Factiva record with indexing.
const CODES: [&str; 24] = [
    "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "LA", "CY", "LP", "TD", "CO", "IN", "NS", "RE",
    "PUB", "AN", "IPD", "IPC", "CLM",
];

fn factiva(parts: &[&Part]) -> Draft {
    let coded = parts.iter().filter(|part| code(part.text.trim()).is_some()).count();
    if coded >= 4 { factiva_coded(parts) } else { factiva_shown(parts) }
}

/// The code that a line begins with, and the rest of the line.
fn code(line: &str) -> Option<(&str, &str)> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    CODES.contains(&first).then(|| (first, rest.trim()))
}

fn factiva_coded(parts: &[&Part]) -> Draft {
    let mut fields: Vec<(&str, Vec<&str>)> = Vec::new();
    for part in parts {
        match code(part.text.trim()) {
            Some((code, "")) => fields.push((code, Vec::new())),
            Some((code, rest)) => fields.push((code, vec![rest])),
            None => {
                if let Some((_, lines)) = fields.last_mut() {
                    lines.push(part.text.trim());
                }
            }
        }
    }
    let get = |wanted: &str| {
        fields.iter().find(|(code, _)| *code == wanted).map(|(_, lines)| lines.join(" ")).filter(|v| !v.is_empty())
    };
    let text = fields.iter().filter(|(code, _)| matches!(*code, "LP" | "TD")).flat_map(|(_, lines)| lines);
    let mut draft = Draft::of_parts(text.map(|line| Part::new(*line, None)).collect());
    draft.meta.title = get("HD");
    draft.meta.byline = get("BY").map(|name| without_by(&name));
    draft.meta.published = get("PD");
    draft.meta.outlet = get("SN");
    draft.meta.language = get("LA").and_then(|name| language_tag(&name));
    draft
}

/// Title, byline, `523 words`, day, time, outlet, code, language, copyright, then the text.
fn factiva_shown(parts: &[&Part]) -> Draft {
    let mut known = Metadata::default();
    let mut body = 1;
    for (index, part) in parts.iter().enumerate().take(16).skip(1) {
        let line = part.text.trim();
        let running = blocks::words(line) >= 12 && blocks::ends_sentence(line) && !is_rights(line);
        if running {
            break;
        }
        body = index + 1;
        if line.starts_with("By ") && known.byline.is_none() && known.published.is_none() {
            known.byline = Some(without_by(line));
        } else if known.published.is_none() && blocks::is_date_line(line) {
            known.published = Some(line.to_owned());
        } else if let Some(tag) = language_tag(line) {
            known.language = Some(tag);
        } else if is_rights(line) || is_count(line) || line.contains(':') && line.len() < 9 || line.starts_with("Page ")
        {
        } else if known.published.is_some() && known.outlet.is_none() {
            known.outlet = Some(line.to_owned());
        }
    }
    let mut draft = Draft::of_parts(parts[body.min(parts.len())..].iter().map(|part| (*part).clone()).collect());
    let title = parts.first().map(|part| part.text.trim().to_owned());
    draft.meta = Metadata { title, ..known };
    draft
}

fn without_by(line: &str) -> String {
    line.strip_prefix("By ").or(line.strip_prefix("BY ")).unwrap_or(line).trim().to_owned()
}

fn is_rights(line: &str) -> bool {
    line.starts_with("Copyright")
        || line.starts_with("(c)")
        || line.starts_with('©')
        || line.ends_with("All rights reserved.")
}

fn is_count(line: &str) -> bool {
    line.split_once(' ').is_some_and(|(n, unit)| unit == "words" && n.chars().all(|c| c.is_ascii_digit() || c == ','))
}

/// The tag of a language's English name, as databases write it.
fn language_tag(name: &str) -> Option<String> {
    const NAMES: [(&str, &str); 16] = [
        ("english", "en"),
        ("french", "fr"),
        ("german", "de"),
        ("spanish", "es"),
        ("russian", "ru"),
        ("turkish", "tr"),
        ("italian", "it"),
        ("portuguese", "pt"),
        ("dutch", "nl"),
        ("polish", "pl"),
        ("arabic", "ar"),
        ("ukrainian", "uk"),
        ("japanese", "ja"),
        ("chinese", "zh"),
        ("korean", "ko"),
        ("persian", "fa"),
    ];
    let first = name.split([';', ' ', ',']).next()?.to_lowercase();
    NAMES.iter().find(|(known, _)| *known == first).map(|(_, tag)| (*tag).to_owned())
}
