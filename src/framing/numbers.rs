//! Quantities side by side: value, unit, qualifier and who vouches for them. Knows nothing of dates.

use super::{
    About, Finding, Findings, Passage,
    dimension::Dimension,
    subject::{Line, Lines},
};
use crate::{
    grammar::Upos,
    lexicon::{Hit, Phrases},
    text::{Span, TokenKind},
    voice::VoiceKind,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Numbers;

const ABOUT: About = About {
    key: "numbers",
    title: "Numbers",
    definition: "Quantities in the readings of one point, with the word they count and their qualifier (at least, about, up to), and who vouches for them. They differ where two versions count the same thing and arrive at other values, or set another bound (at least, more than, less than, up to); about and nearly are no bounds. Alone: no parallel counts the same thing. Dates and clock times are left out.",
    source: "quantity comparison after Roy, Vieira & Roth 2015",
    unit: "value",
};

/// A quantity in a line.
#[derive(Clone, Debug, PartialEq)]
struct Quantity {
    value: f64,
    /// The word it counts, in normal form; empty where there is none.
    unit: String,
    qualifier: String,
    span: Span,
}

impl Dimension for Numbers {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut points: BTreeMap<u32, Vec<(u32, &Line, Quantity)>> = BTreeMap::new();
        for line in lines.lines.iter().filter(|line| !line.points.is_empty()) {
            let Some(version) = line.version else { continue };
            for quantity in quantities(lines, line) {
                for point in &line.points {
                    points.entry(*point).or_default().push((version, line, quantity.clone()));
                }
            }
        }
        let mut findings = Vec::new();
        for (point, mut found) in points {
            found.sort_by_key(|(version, line, quantity)| (*version, line.place, quantity.span));
            side_by_side(lines, point, &found, &mut findings);
        }
        let remark = lines
            .subject
            .points
            .is_empty()
            .then(|| "No point is shared; there are no numbers side by side.".to_owned());
        Findings { about: ABOUT, remark, findings }
    }
}

fn side_by_side(lines: &Lines<'_>, point: u32, found: &[(u32, &Line, Quantity)], findings: &mut Vec<Finding>) {
    let subject = lines.subject.points.get(point as usize).map_or("", |point| point.label.as_str());
    // unit → version → what it says
    let mut units: BTreeMap<&str, BTreeMap<u32, BTreeSet<(u64, &str)>>> = BTreeMap::new();
    for (version, _, q) in found {
        let said = (q.value.to_bits(), bound(&q.qualifier));
        units.entry(&q.unit).or_default().entry(*version).or_default().insert(said);
    }
    for (version, line, quantity) in found {
        let versions = &units[quantity.unit.as_str()];
        let how = match versions.len() {
            1 => "alone",
            _ if versions.values().collect::<BTreeSet<_>>().len() == 1 => "same",
            _ => "differs",
        };
        let passage = Passage { place: line.place, span: quantity.span };
        let vouches = lines.voice(line).filter(|(_, voice)| voice.kind != VoiceKind::Narration);
        findings.push(Finding {
            subject: subject.to_owned(),
            label: format!("{how}: {}", lines.written(&passage)),
            version: Some(*version),
            point: Some(point),
            value: Some(quantity.value),
            note: vouches
                .map_or_else(|| "in its own words".to_owned(), |(_, voice)| format!("according to {}", voice.name)),
            passages: vec![passage],
            ..Finding::default()
        });
    }
}

/// Qualifiers that set a bound; others leave the number what it is.
fn bound(qualifier: &str) -> &str {
    match qualifier {
        "at least" | "more than" | "less than" | "up to" => qualifier,
        _ => "",
    }
}

/// The class of a unit, or the word without its ending.
fn unit(lines: &Lines<'_>, line: &Line, form: &str) -> String {
    let phrases = lines.subject.lists.of(line.language, "unit");
    let class = phrases.and_then(|phrases| phrases.find(&[form]).first().map(|hit| phrases.class(hit).to_owned()));
    class.unwrap_or_else(|| {
        form.char_indices().nth(5).map_or(form.trim_end_matches('s'), |(at, _)| &form[..at]).to_owned()
    })
}

fn quantities(lines: &Lines<'_>, line: &Line) -> Vec<Quantity> {
    let lists = lines.subject.lists;
    let forms = lines.forms(line);
    let body = lines.body(line);
    let find = |group: &str| -> (Option<&Phrases>, Vec<Hit>) {
        let phrases = lists.of(line.language, group);
        (phrases, phrases.map_or_else(Vec::new, |phrases| phrases.find(&forms)))
    };
    let (number_words, spelled) = find("number");
    let has_digits = line.words.iter().any(|word| word.kind == TokenKind::Number);
    if !has_digits && spelled.is_empty() {
        return Vec::new();
    }
    let (scales, scaled) = find("scale");
    let (qualifiers, qualified) = find("qualifier");
    let stops = lists.of(line.language, "stop");
    let parts = lines.parts_of_speech(line);
    let mut found = Vec::new();
    let mut at = 0;
    while at < line.words.len() {
        let first = at;
        let digits = (line.words[at].kind == TokenKind::Number).then(|| parsed(line.words[at].span.of(body))).flatten();
        let word = spelled.iter().find(|hit| hit.first == at).zip(number_words);
        let word = word.and_then(|(hit, phrases)| Some((hit.end, phrases.class(hit).parse::<f64>().ok()?)));
        let Some((mut end, mut value)) = digits.map(|value| (at + 1, value)).or(word) else {
            at += 1;
            continue;
        };
        while let Some((hit, phrases)) = scaled.iter().find(|hit| hit.first == end).zip(scales) {
            value *= phrases.class(hit).parse::<f64>().unwrap_or(1.0);
            end = hit.end;
        }
        at = end;
        let date = is_date(lines, line, first, end, value);
        if date {
            continue;
        }
        let unit_at = (end..line.words.len().min(end + 3)).find(|index| {
            let form = forms[*index];
            line.words[*index].kind == TokenKind::Word && stops.is_none_or(|stops| stops.find(&[form]).is_empty())
        });
        // Of nouns that stand together the last one is counted: two harbour cranes.
        let noun = |index: usize| parts.as_ref().is_some_and(|parts| parts.get(index) == Some(&Some(Upos::Noun)));
        let unit_at = unit_at.map(|index| if noun(index) && noun(index + 1) { index + 1 } else { index });
        let unit_at = unit_at.filter(|index| !parted(body, line, end - 1, *index));
        let spelled_out = digits.is_none();
        let counted = unit_at.map_or_else(String::new, |index| unit(lines, line, forms[index]));
        if is_no_count(lines, line, &forms, first, unit_at, spelled_out) {
            continue;
        }
        let qualifier = qualified.iter().find(|hit| hit.end == first).zip(qualifiers);
        let from = qualifier.map_or(first, |(hit, _)| hit.first);
        let to = unit_at.map_or(end, |index| index + 1);
        found.push(Quantity {
            value,
            unit: counted,
            qualifier: qualifier.map_or_else(String::new, |(hit, phrases)| phrases.class(hit).to_owned()),
            span: Lines::cover(line, from, to),
        });
    }
    found
}

/// `One in nine`, `at six`, `the two sides`: figures of speech, clock times and pairs that count nothing.
fn is_no_count(
    lines: &Lines<'_>,
    line: &Line,
    forms: &[&str],
    first: usize,
    unit: Option<usize>,
    spelled: bool,
) -> bool {
    let listed = |group: &str, index: usize| {
        lines.subject.lists.of(line.language, group).is_some_and(|list| !list.find(&forms[index..=index]).is_empty())
    };
    let before = first.checked_sub(1);
    let ratio = before.is_some_and(|index| listed("number_before_not", index) && unit.is_none())
        || before.is_some_and(|index| index > 0 && listed("number_in", index) && listed("number_one", index - 1));
    ratio || (spelled && unit.is_some_and(|index| listed("number_not", index)))
}

/// Whether a comma, stop or bracket stands between two words.
fn parted(body: &str, line: &Line, a: usize, b: usize) -> bool {
    let gap = body.get(line.words[a].span.end()..line.words[b].span.start()).unwrap_or("");
    gap.contains([',', '.', ';', ':', '(', ')', '!', '?', '—', '–'])
}

/// A year, or the day of a month.
fn is_date(lines: &Lines<'_>, line: &Line, first: usize, end: usize, value: f64) -> bool {
    let calendar = lines.subject.lists.of(line.language, "calendar");
    let month = |index: Option<usize>| {
        index
            .and_then(|index| line.words.get(index))
            .is_some_and(|word| calendar.is_some_and(|phrases| !phrases.find(&[lines.form(word)]).is_empty()))
    };
    let text = line.words[first].span.of(lines.body(line));
    let year = end == first + 1 && text.len() == 4 && (1800.0..=2100.0).contains(&value);
    year || (value <= 31.0 && (month(Some(end)) || month(first.checked_sub(1))))
}

/// The value of digits with separators of either kind: `1,000`, `1.000`, `3.5`, `3,5`.
fn parsed(text: &str) -> Option<f64> {
    let parts: Vec<&str> = text.split([',', '.', '\u{a0}', '\u{202f}', '\'', '’']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !parts.iter().all(digits) {
        return None;
    }
    let thousands = parts.len() > 1 && parts[0].len() <= 3 && parts[1..].iter().all(|part| part.len() == 3);
    let text = match parts.as_slice() {
        [one] => (*one).to_owned(),
        many if thousands => many.concat(),
        [whole, rest] => format!("{whole}.{rest}"),
        _ => return None,
    };
    text.parse().ok()
}
