//! The quotes of the articles, found by their marks, each by its words.

use super::{Line, Lines};
use crate::{statement::Place, text::Span};
use std::collections::BTreeMap;

/// Words below which a quote is not even looked for in a ground text.
const FEW: usize = 3;

/// Words in quotation marks, each by its normal form.
pub(crate) struct Quote {
    pub place: Place,
    pub version: Option<u32>,
    pub span: Span,
    pub words: Vec<u32>,
}

/// The quotes of every article, in order of place, found by their marks.
pub(crate) fn quotes(lines: &Lines<'_>) -> Vec<Quote> {
    let mut of_article: BTreeMap<usize, Vec<&Line>> = BTreeMap::new();
    for line in &lines.lines {
        of_article.entry(line.place.article()).or_default().push(line);
    }
    let mut found = Vec::new();
    for (article, own) in of_article {
        let body: &str = &lines.subject.texts[article].article.body;
        for span in marked(body) {
            let inside = own.iter().skip_while(|line| line.words.last().is_none_or(|word| word.span.end <= span.start));
            let inside: Vec<&&Line> =
                inside.take_while(|line| line.words.first().is_some_and(|w| w.span.start < span.end)).collect();
            let words = inside.iter().flat_map(|line| &line.words).filter(|word| span.contains(word.span));
            let words: Vec<u32> = words.map(|word| word.form).collect();
            if let (Some(first), true) = (inside.first(), words.len() >= FEW) {
                found.push(Quote { place: first.place, version: first.version, span, words });
            }
        }
    }
    found
}

/// The text between quotation marks, without the marks. A quote ends with its paragraph.
fn marked(body: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, c) in body.char_indices() {
        match (open, c) {
            (_, '\n') => open = None,
            (Some((start, mark)), c) if closes(mark, c) => {
                found.push(Span::new(start, at));
                open = None;
            }
            (None, '"' | '“' | '„' | '«' | '”' | '»') => open = Some((at + c.len_utf8(), c)),
            _ => {}
        }
    }
    found
}

fn closes(open: char, c: char) -> bool {
    match open {
        '"' => c == '"',
        '“' => c == '”' || c == '"',
        '„' => matches!(c, '“' | '”' | '"'),
        '«' => c == '»',
        '»' => c == '«',
        _ => c == '”',
    }
}
