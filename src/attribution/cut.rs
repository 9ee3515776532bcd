//! Cuts sentences into statements by the attributions found.

use super::model::{Attribution, Form};
use crate::{
    article::{Article, Role},
    statement::{Kind, Sentence, Statement},
    text::Span,
    work::thresholds::attribution,
};

/// Bytes from which a second voice's part is a statement of its own.
const PIECE: usize = 12;

/// The statements of an article, in order; those of one sentence tile it but for white space.
pub(super) fn statements(article: &Article, sentences: &[Sentence], attributions: &[Attribution]) -> Vec<Statement> {
    let mut of_sentence: Vec<Vec<(u32, Span)>> = vec![Vec::new(); sentences.len()];
    for (attribution, index) in attributions.iter().zip(0u32..) {
        for content in &attribution.content {
            let first = sentences.partition_point(|s| s.span.end <= content.start);
            for (offset, sentence) in sentences[first..].iter().enumerate() {
                match sentence.span.intersection(*content) {
                    Some(part) => of_sentence[first + offset].push((index, part)),
                    None => break,
                }
            }
        }
    }
    let mut found = Vec::with_capacity(sentences.len());
    for ((sentence, index), parts) in sentences.iter().zip(0u32..).zip(&of_sentence) {
        let kind = match sentence.role {
            Role::Paragraph => Kind::Narration,
            Role::Heading => Kind::Heading,
            Role::Caption => Kind::Caption,
            Role::Byline | Role::Boilerplate => Kind::Boilerplate,
        };
        let whole = Statement { span: sentence.span, sentence: index, kind, attribution: None, voice: None };
        if kind == Kind::Narration && !parts.is_empty() {
            cut(&article.body, whole, parts, attributions, &mut found);
        } else {
            found.push(whole);
        }
    }
    found
}

fn cut(body: &str, whole: Statement, parts: &[(u32, Span)], all: &[Attribution], found: &mut Vec<Statement>) {
    let length = |index: u32| parts.iter().filter(|p| p.0 == index).map(|p| p.1.len()).sum::<usize>();
    let sure: Vec<&(u32, Span)> =
        parts.iter().filter(|p| all[p.0 as usize].confidence >= attribution::SPEECH).collect();
    let Some(main) = sure.iter().map(|p| p.0).max_by_key(|&i| (length(i), std::cmp::Reverse(i))) else {
        found.push(whole);
        return;
    };
    let said = |index: u32, statement: Statement| {
        let kind = match all[index as usize].form {
            Form::Direct => Kind::Direct,
            Form::Indirect => Kind::Indirect,
            Form::Mixed => Kind::Mixed,
        };
        Statement { kind, attribution: Some(index), ..statement }
    };
    let other = sure.iter().filter(|p| p.0 != main && !same_voice(body, &all[p.0 as usize], &all[main as usize]));
    let main_span = parts.iter().filter(|p| p.0 == main).map(|p| p.1).reduce(Span::cover).unwrap_or(whole.span);
    let second = other.filter(|p| !p.1.overlaps(main_span)).max_by_key(|p| (p.1.len(), std::cmp::Reverse(p.0)));
    if let Some(&&(second, part)) = second.filter(|p| p.1.len() >= PIECE && main_span.len() >= PIECE) {
        let (first, last) = if part.start < main_span.start {
            ((second, part), (main, main_span))
        } else {
            ((main, main_span), (second, part))
        };
        let border = border(body, all, first, last, whole.span);
        let head = Span::new(whole.span.start(), border).trimmed(body);
        let tail = Span::new(border, whole.span.end()).trimmed(body);
        let holds = head.end > first.1.start && border <= last.1.start();
        if holds && !head.is_empty() && !tail.is_empty() {
            found.push(said(first.0, Statement { span: head, ..whole }));
            found.push(said(last.0, Statement { span: tail, ..whole }));
            return;
        }
    }
    let inside = |span: Option<Span>| span.and_then(|s| s.intersection(whole.span)).map_or(0, Span::len);
    let mut heard: Vec<u32> = sure.iter().map(|p| p.0).collect();
    heard.dedup();
    let framed = |index: &u32| length(*index) + inside(all[*index as usize].source) + inside(all[*index as usize].cue);
    let covered: usize = heard.iter().map(framed).sum();
    let most = covered as f64 >= attribution::COVERED * whole.span.len() as f64;
    found.push(if most { said(main, whole) } else { whole });
}

/// The byte between two voices: before the source and cue that lead the second, after those that trail the first.
fn border(body: &str, all: &[Attribution], first: (u32, Span), last: (u32, Span), whole: Span) -> usize {
    let frame = |index: u32| {
        let a = &all[index as usize];
        [a.source, a.cue].into_iter().flatten().filter(|s| whole.contains(*s)).collect::<Vec<_>>()
    };
    let trails =
        frame(first.0).into_iter().filter(|s| s.start >= first.1.end && s.end <= last.1.start).map(|s| s.end).max();
    let leads =
        frame(last.0).into_iter().filter(|s| s.start >= first.1.end && s.end <= last.1.start).map(|s| s.start).min();
    let border = match (trails, leads) {
        (Some(trail), Some(lead)) if lead >= trail => lead,
        (Some(trail), _) => trail,
        (None, Some(lead)) => lead,
        (None, None) => last.1.start,
    } as usize;
    let rest = &body[border..whole.end()];
    border + rest.len() - rest.trim_start_matches([',', ';', '.', ' ']).len()
}

fn same_voice(body: &str, a: &Attribution, b: &Attribution) -> bool {
    match (a.source, b.source) {
        (Some(x), Some(y)) => x == y || crate::text::fold(x.of(body)) == crate::text::fold(y.of(body)),
        _ => true,
    }
}
