//! One thing held against another, and what differs in words for people. Does not say what follows from it.

use super::{
    displayed::{Cell, Displayed, Line, as_shown, comparable},
    fault::Fault,
    read::displayed,
};
use crate::{
    article::ArticleId,
    locale::{Message, message},
    project::Project,
    report::{Format, Quote, passage_hash},
};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{BTreeMap, BTreeSet};

/// Letters around the first difference that are told.
const AROUND: usize = 24;
/// Differences of one kind that are told one by one.
const TOLD: usize = 40;

/// A quoted cell against the packed articles: `None` where it shows its passages.
pub(super) fn against_source(cell: &Cell, form: Format, project: &Project) -> Option<Fault> {
    let fault = |what: Message| Some(Fault::Cell { at: cell.at.clone(), what });
    let mut words = Vec::new();
    for quote in &cell.quotes {
        match passage(quote, project) {
            Ok(passage) => words.push(passage),
            Err(what) => return fault(what),
        }
    }
    let (shown, said) = (comparable(form, &cell.shown), as_shown(form, &words));
    if shown == said {
        return None;
    }
    let from: Vec<&str> = cell.quotes.iter().map(|quote| quote.article.as_str()).collect();
    let (shown, said) = differing(&shown, &said);
    fault(message!("fault-not-the-source", shown = shown, article = from.join(", "), said = said))
}

/// The passage that a mark names.
fn passage<'p>(quote: &Quote, project: &'p Project) -> Result<&'p str, Message> {
    let Quote { article: id, span, hash } = quote;
    let article = project.article(&ArticleId::new(id));
    let article = article.ok_or_else(|| message!("fault-unknown-article", article = id))?;
    let words = article.body.get(span.start()..span.end()).filter(|words| !words.is_empty());
    let words = words.ok_or_else(|| message!("fault-no-passage", start = span.start, end = span.end, article = id))?;
    if passage_hash(words) == *hash {
        Ok(words)
    } else {
        Err(message!("fault-other-hash", start = span.start, end = span.end, article = id))
    }
}

/// The two texts around their first difference.
fn differing(a: &str, b: &str) -> (String, String) {
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let skip = same.saturating_sub(AROUND);
    let part = |text: &str| {
        let part: String = text.chars().skip(skip).take(2 * AROUND).collect();
        let more = text.chars().nth(skip + 2 * AROUND).is_some();
        format!("{}{part}{}", if skip > 0 { "…" } else { "" }, if more { "…" } else { "" })
    };
    (part(a), part(b))
}

/// The analysis that the report was made of against the one that comes out now.
pub(super) fn analysis(before: &[(String, String)], now: &[(String, String)]) -> Vec<Fault> {
    if before == now {
        return Vec::new();
    }
    let of = |list: &[(String, String)]| list.iter().cloned().collect::<BTreeMap<_, _>>();
    let (old, new) = (of(before), of(now));
    let mut faults = Vec::new();
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let what = match (old.get(name), new.get(name)) {
            (Some(a), Some(b)) if a == b => continue,
            (Some(a), Some(b)) => {
                let (a, b) = differing(a, b);
                message!("fault-other-finding", before = a, now = b)
            }
            (Some(a), None) => message!("fault-lost-finding", before = a),
            (None, Some(b)) => message!("fault-new-finding", now = b),
            (None, None) => continue,
        };
        faults.push(Fault::Analysis { of: name.as_str().into(), what });
    }
    shortened(faults, |count| Fault::Analysis {
        of: message!("fault-more"),
        what: message!("fault-more-findings", count = count),
    })
}

/// The first differences one by one, the others counted.
fn shortened(mut faults: Vec<Fault>, more: impl Fn(usize) -> Fault) -> Vec<Fault> {
    let others = faults.len().saturating_sub(TOLD);
    if others > 0 {
        faults.truncate(TOLD);
        faults.push(more(others));
    }
    faults
}

/// The report against the same report written anew. A difference of bytes that shows nowhere counts on a web page, which
/// nobody saves again; a document or a spreadsheet may have been saved by another program.
pub(super) fn against_itself(
    form: Format,
    bytes: &[u8],
    shown: &Displayed,
    written: &[u8],
    known: &[Fault],
) -> Vec<Fault> {
    let Some((_, anew)) = displayed(written) else { return Vec::new() };
    let told: BTreeSet<&str> = known
        .iter()
        .filter_map(|fault| if let Fault::Cell { at, .. } = fault { Some(at.as_str()) } else { None })
        .collect();
    let mut faults = cells(&shown.cells, &anew.cells);
    faults.retain(|fault| !matches!(fault, Fault::Cell { at, .. } if told.contains(at.as_str())));
    let other = lines(&shown.lines, &anew.lines, &shown.cells, &anew.cells);
    faults.extend(shortened(other, |count| Fault::Text {
        at: String::new(),
        what: message!("fault-more-texts", count = count),
    }));
    if faults.is_empty() && known.is_empty() && form == Format::Html {
        let at = bytes.iter().zip(written).take_while(|(a, b)| a == b).count();
        let line = 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
        faults.push(Fault::Damage(message!("fault-bytes", byte = at, line = line)));
    }
    faults
}

/// Quoted cells that are missing, were added, or show their words otherwise.
fn cells(given: &[Cell], anew: &[Cell]) -> Vec<Fault> {
    let mark = |cell: &Cell| cell.quotes.iter().map(Quote::told).collect::<Vec<_>>().join("; ");
    let (a, b): (Vec<String>, Vec<String>) = (given.iter().map(mark).collect(), anew.iter().map(mark).collect());
    let mut faults = Vec::new();
    let fault = |cell: &Cell, what: Message| Fault::Cell { at: cell.at.clone(), what };
    for change in capture_diff_slices(Algorithm::Myers, &a, &b) {
        let (old, new) = (change.old_range(), change.new_range());
        if matches!(change, DiffOp::Equal { .. }) {
            for (cell, right) in given[old].iter().zip(&anew[new]) {
                if cell.shown != right.shown {
                    let (shown, said) = differing(&cell.shown, &right.shown);
                    faults.push(fault(cell, message!("fault-shows", shown = shown, said = said)));
                } else if cell.marks != right.marks {
                    faults.push(fault(cell, message!("fault-marks")));
                }
            }
            continue;
        }
        faults.extend(given[old].iter().map(|cell| fault(cell, message!("fault-added-cell"))));
        faults.extend(anew[new].iter().map(|cell| fault(cell, message!("fault-missing-cell"))));
    }
    faults
}

/// Every other text. What quoted cells show was looked at already.
fn lines(given: &[Line], anew: &[Line], cells: &[Cell], right: &[Cell]) -> Vec<Fault> {
    let quoted: BTreeSet<&str> =
        cells.iter().chain(right).map(|cell| cell.at.as_str()).filter(|at| at.contains('!')).collect();
    let own = |lines: &[Line]| -> Vec<(String, String)> {
        let others = lines.iter().filter(|line| !quoted.contains(line.at.as_str()));
        others.map(|line| (line.at.clone(), line.text.clone())).collect()
    };
    let (given, anew) = (own(given), own(anew));
    let text = |lines: &[(String, String)]| lines.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>();
    let words: BTreeSet<&str> = cells.iter().chain(right).map(|cell| cell.shown.as_str()).collect();
    let mut faults = Vec::new();
    let changes = capture_diff_slices(Algorithm::Myers, &text(&given), &text(&anew));
    for change in changes.iter().filter(|change| !matches!(change, DiffOp::Equal { .. })) {
        let (old, new) = (&given[change.old_range()], &anew[change.new_range()]);
        for index in 0..old.len().max(new.len()) {
            let (at, what) = match (old.get(index), new.get(index)) {
                (Some((_, a)), Some((_, b))) if words.contains(a.as_str()) || words.contains(b.as_str()) => continue,
                (Some((at, a)), Some((_, b))) => {
                    let (a, b) = differing(a, b);
                    (at, message!("fault-says", shown = a, said = b))
                }
                (Some((at, a)), None) => (at, message!("fault-added-text", words = differing(a, "").0)),
                (None, Some((at, b))) => (at, message!("fault-missing-text", words = differing(b, "").0)),
                (None, None) => continue,
            };
            faults.push(Fault::Text { at: at.clone(), what });
        }
    }
    faults
}
