//! What the sections of a Word document share: the report with what was written at its statements, a statement, and the
//! places of references to footnotes.

use super::docx_parts::{BOLD, direction, named, paragraph, quoted, run, said};
use crate::{
    article::Article,
    locale::tr,
    present::Arrangement,
    statement::Place,
    tables::{Report, written::Marks},
};

/// Ends a stretch that runs from right to left, so that a date or a comma after it is not drawn into it.
pub(super) const LEFT_TO_RIGHT: char = '\u{200e}';

/// A report with what the sections of the document share.
pub(super) struct Paper<'r, 'a> {
    pub report: &'r Report<'a>,
    pub arranged: Arrangement,
    marks: Marks,
}

impl<'r, 'a> Paper<'r, 'a> {
    pub(super) fn of(report: &'r Report<'a>) -> Self {
        Self { report, arranged: report.comparison.arranged(report.project), marks: Marks::of(report) }
    }
}

/// A statement with its source, who says it, and what was written at it; at a point its words are marked.
pub(super) fn statement(out: &mut String, paper: &Paper<'_, '_>, place: Place, at: Option<(usize, usize)>) {
    let report = paper.report;
    let Some(shown) = report.shown(place) else { return };
    let voice = shown.voice.map_or("", |voice| voice.name.as_str());
    let id = report.id(place);
    let taken = report.taken_told(place);
    let who = [voice, &id, &taken].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    named(out, "Soft", &who.join(&format!("{LEFT_TO_RIGHT} · ")), "");
    let way = direction(shown.article);
    let pieces = match at {
        Some((point, version)) => report.pieces(point, version, &shown),
        None => vec![(shown.words, false)],
    };
    let mut runs = String::new();
    for (words, mark) in pieces {
        // Elements of run properties stand in the order of the schema.
        let properties = if mark { format!("{BOLD}<w:highlight w:val=\"yellow\"/>{way}") } else { way.to_owned() };
        runs.push_str(&run(words, &properties));
    }
    let runs = quoted(&shown, &runs) + &note(report, shown.article);
    said(out, shown.article, &runs);
    if let Some(words) = paper.marks.gloss(place) {
        let head = run(&format!("{} ", tr!("report-gloss")), BOLD);
        paragraph(out, "Gloss", &(head + &run(words, "")));
    }
    for (kind, words) in paper.marks.at(place) {
        let runs = run(&format!("{kind} "), BOLD) + &run(&words, "");
        paragraph(out, "Written", &runs);
    }
}

/// The place of a reference to a footnote, until the whole document is known: first those of the articles, then those of
/// the narrative, each by its number from 0.
pub(super) const MARK: char = '\u{1}';

fn note(report: &Report<'_>, article: &Article) -> String {
    let index = report.comparison.articles.iter().position(|read| read.article.id == article.id).unwrap_or(0);
    mark(index)
}

pub(super) fn mark(footnote: usize) -> String {
    format!("{MARK}{footnote}{MARK}")
}
