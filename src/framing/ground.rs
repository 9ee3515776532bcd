//! Quotes held against a transcript that is marked as ground text: is it there, whole, trimmed or altered, and how much
//! of the transcript is quoted.

use crate::{
    finding::{Finding, Name, Passage, Phrase, Piece},
    lines::{Lines, quote::Quote},
    statement::Place,
    text::Span,
};
use std::collections::{BTreeMap, BTreeSet};

/// Words in the same order that make a passage of the ground text the quote's.
const ENOUGH: usize = 3;

/// The articles that are ground texts.
pub(super) fn grounds(lines: &Lines<'_>) -> Vec<usize> {
    let texts = lines.subject.texts.iter().enumerate();
    texts.filter(|(_, text)| text.ground).map(|(index, _)| index).collect()
}

/// A ground text as one row of words.
struct Row {
    article: usize,
    words: Vec<(u32, Place, Span)>,
}

/// Every quote of the other articles held against the ground texts, and what each version covers of them.
pub(super) fn held(lines: &Lines<'_>, grounds: &[usize], quotes: &[Quote]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for article in grounds {
        let own = lines.lines.iter().filter(|line| line.place.article() == *article);
        let words = own.flat_map(|line| line.words.iter().map(|word| (word.form, line.place, word.span)));
        let row = Row { article: *article, words: words.collect() };
        of_row(lines, &row, quotes, grounds, &mut findings);
    }
    findings
}

fn of_row(lines: &Lines<'_>, row: &Row, quotes: &[Quote], grounds: &[usize], findings: &mut Vec<Finding>) {
    let name = lines.subject.texts[row.article].article.label().to_owned();
    let mut covered: BTreeMap<u32, (BTreeSet<usize>, Vec<Passage>)> = BTreeMap::new();
    let language = lines.subject.texts[row.article].article.language.primary().to_owned();
    for quote in quotes.iter().filter(|quote| !grounds.contains(&quote.place.article())) {
        if lines.subject.texts[quote.place.article()].article.language.primary() != language {
            continue;
        }
        let own = Passage { place: quote.place, span: quote.span };
        let found = best(&quote.words, row);
        let (label, value, passage) = match &found {
            Some(kept) => {
                let (first, last) = (row.words[kept[0]], row.words[kept[kept.len() - 1]]);
                let whole = kept.len() == quote.words.len();
                let run = kept[kept.len() - 1] - kept[0] + 1 == kept.len();
                let how = match (whole, run) {
                    (true, true) => Name::Verbatim,
                    (true, false) => Name::Trimmed,
                    _ => Name::Altered,
                };
                let share = kept.len() as f64 / quote.words.len() as f64;
                (
                    Phrase::names(&[Name::FromTheGroundText, how]),
                    Some(share),
                    Some(Passage { place: first.1, span: first.2.cover(last.2) }),
                )
            }
            None => (Name::NotInTheGroundText.into(), None, None),
        };
        if let (Some(kept), Some(version)) = (found, quote.version) {
            let slot = covered.entry(version).or_default();
            slot.0.extend(kept);
            slot.1.push(own);
        }
        let words: Vec<String> = lines.written(&own).split(' ').take(8).map(str::to_owned).collect();
        findings.push(Finding {
            subject: Phrase::words(format!("“{}…”", words.join(" "))),
            label,
            version: quote.version,
            value,
            passages: passage.into_iter().chain([own]).collect(),
            ..Finding::default()
        });
    }
    for (version, (words, passages)) in covered {
        findings.push(Finding {
            subject: Piece::Coverage(name.clone()).into(),
            label: Name::ShareOfTheGroundTextQuoted.into(),
            version: Some(version),
            value: Some(words.len() as f64 / row.words.len().max(1) as f64),
            passages,
            ..Finding::default()
        });
    }
}

/// The words of the row that a quote keeps, in order: the passage where most of its words stand close together. `None`
/// where less than half do.
fn best(quote: &[u32], row: &Row) -> Option<Vec<usize>> {
    let known: BTreeSet<u32> = quote.iter().copied().collect();
    // The quote may leave words out: the passage is looked for in half as many words again, and ten.
    let reach = quote.len() + quote.len() / 2 + 10;
    let mut best: Option<(usize, usize, Vec<usize>)> = None;
    let starts = (0..row.words.len()).filter(|at| known.contains(&row.words[*at].0));
    for start in starts {
        let end = (start + reach).min(row.words.len());
        let inside = row.words[start..end].iter().filter(|word| known.contains(&word.0)).count();
        if best.as_ref().is_some_and(|(kept, _, _)| inside < *kept) {
            continue;
        }
        let kept = kept(quote, &row.words[start..end], start);
        let Some((first, last)) = kept.first().zip(kept.last()) else { continue };
        let width = last - first;
        if best.as_ref().is_none_or(|(count, wide, _)| (kept.len(), *wide) > (*count, width)) {
            best = Some((kept.len(), width, kept));
        }
    }
    let (count, _, kept) = best?;
    (count >= ENOUGH && count * 2 > quote.len()).then_some(kept)
}

/// Positions in the row of a longest common subsequence, the closest together at the end.
fn kept(quote: &[u32], words: &[(u32, Place, Span)], start: usize) -> Vec<usize> {
    let width = words.len() + 1;
    let mut table = vec![0_u16; (quote.len() + 1) * width];
    for (i, form) in quote.iter().enumerate() {
        for (j, word) in words.iter().enumerate() {
            table[(i + 1) * width + j + 1] = if *form == word.0 {
                table[i * width + j] + 1
            } else {
                table[i * width + j + 1].max(table[(i + 1) * width + j])
            };
        }
    }
    let (mut i, mut j) = (quote.len(), words.len());
    // From the shortest beginning that holds them all, so that the passage is not longer than it must be.
    while j > 0 && table[i * width + j - 1] == table[i * width + j] {
        j -= 1;
    }
    let mut found = Vec::new();
    while i > 0 && j > 0 {
        if quote[i - 1] == words[j - 1].0 && table[i * width + j] == table[(i - 1) * width + j - 1] + 1 {
            found.push(start + j - 1);
            (i, j) = (i - 1, j - 1);
        } else if table[(i - 1) * width + j] >= table[i * width + j - 1] {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    found.reverse();
    found
}
