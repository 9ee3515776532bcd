//! The lines before an article's first paragraph: title, byline, day.

use crate::article::{Role, blocks};
use crate::import::draft::{Draft, Metadata, Part};

/// A draft of a document's blocks, with the lines before the first paragraph moved into title, byline and day where
/// they are plainly that and nothing better is known.
pub(super) fn draft(mut parts: Vec<Part>) -> Draft {
    parts.retain(|part| !part.text.trim().is_empty());
    let (front, taken) = taken(&parts);
    let mut draft = Draft::of_parts(parts.split_off(taken));
    draft.meta = front;
    draft
}

/// What the first parts say of the article, and how many of them say only that. No part may be empty.
pub(super) fn taken(parts: &[Part]) -> (Metadata, usize) {
    let outlet = parts.first().map(|part| part.text.trim()).filter(|_| begins_with_outlet(parts));
    let mut front = Metadata { outlet: outlet.map(str::to_owned), ..Metadata::default() };
    let mut taken = usize::from(outlet.is_some());
    while taken < 6 && parts.len() > taken + 1 && take(&mut front, &parts[taken], &parts[taken + 1..]) {
        taken += 1;
    }
    (front, taken)
}

/// Whether the first line names the outlet: a short name above a headline, below which stand who wrote it and when. A name
/// that says what it is (*Daily*, *Zeitung*, *газета*) needs but one of the two.
fn begins_with_outlet(parts: &[Part]) -> bool {
    let [name, headline, below @ ..] = parts else { return false };
    let (name, headline) = (name.text.trim(), headline.text.trim());
    let plain = |text: &str| text.lines().count() == 1 && !blocks::is_byline(text) && !ends_as_statement(text);
    let is_name = plain(name)
        && blocks::words(name) <= 5
        && !name.contains([',', ':', ';', '?', '"', '“', '«'])
        && !name.chars().any(char::is_numeric);
    if !is_name || !plain(headline) || blocks::words(headline) < 2 || blocks::words(headline) > 24 {
        return false;
    }
    let lines: Vec<&str> =
        below.iter().take(2).map(|part| part.text.trim()).take_while(|t| blocks::is_byline(t)).collect();
    let dated = lines.iter().any(|line| blocks::is_date_line(line) || parted(line).1.is_some());
    let written = lines.iter().any(|line| !blocks::is_date_line(line));
    let words: Vec<&str> = name.split_whitespace().collect();
    let press = words.iter().any(|word| blocks::names_press(word));
    // In scripts with capitals a name has them; the little words of a name need not.
    let large = |word: &&&str| word.chars().count() > 3;
    let capital = |word: &&str| word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    let named = words.iter().filter(large).all(capital) && words.first().is_some_and(capital);
    (press && (dated || written)) || (named && dated && written)
}

/// Whether the block was one of the front: it is then in `front`.
fn take(front: &mut Metadata, part: &Part, rest: &[Part]) -> bool {
    let text = part.text.trim();
    let marked = part.role == Some(Role::Heading);
    if blocks::is_byline(text) || part.role == Some(Role::Byline) {
        if blocks::is_date_line(text) && front.published.is_none() {
            front.published = Some(text.to_owned());
            return true;
        }
        let (name, date) = parted(text);
        if front.byline.is_none() && !name.is_empty() {
            front.byline = Some(name.to_owned());
            front.published = front.published.take().or_else(|| date.map(str::to_owned));
            return true;
        }
        return false;
    }
    let short = blocks::words(text) <= 24 && !ends_as_statement(text) && text.lines().count() <= 2;
    let follows = rest.iter().take(4).any(|p| blocks::words(&p.text) >= 12 && blocks::ends_sentence(p.text.trim()));
    if front.title.is_none() && front.byline.is_none() && follows && (marked || short) {
        front.title = Some(text.to_owned());
        return true;
    }
    false
}

/// `By Ann Example, 7 November 2020` → the name and the date.
fn parted(text: &str) -> (&str, Option<&str>) {
    let name = text.split_once(char::is_whitespace).map_or(text, |(_, name)| name.trim());
    for mark in [" | ", " - ", " – ", " — ", ", "] {
        if let Some((before, after)) = name.split_once(mark)
            && blocks::is_date_line(after)
        {
            return (before.trim(), Some(after));
        }
    }
    (name, None)
}

fn ends_as_statement(text: &str) -> bool {
    blocks::ends_sentence(text) && !text.ends_with('?')
}
