//! Statements as a hand cuts them: spans that are made statements of their own, and neighbours that are made one. Carried out
//! in the order of the decisions, so that the last word wins. A piece that was cut out is laid to who says its words.

use super::ReadArticle;
use crate::{
    article::Article,
    attribution::{Attributed, Attribution, Form},
    project::{Anchor, Decision, What},
    statement::{Kind, Sentence, Statement},
    text::Span,
};

/// The sentences of an article, those that a joined statement reaches over made one: it is read as one. Headings and captions
/// are joined with nothing of another role.
pub(super) fn sentences(article: &Article, mut sentences: Vec<Sentence>, decisions: &[Decision]) -> Vec<Sentence> {
    for decision in decisions {
        let What::Join(all) = &decision.what else { continue };
        let Some(whole) = cover(article, all) else { continue };
        let first = sentences.partition_point(|sentence| sentence.span.end <= whole.start);
        let last = sentences.partition_point(|sentence| sentence.span.start < whole.end);
        let Some((head, rest)) = sentences.get(first..last).and_then(<[Sentence]>::split_first) else { continue };
        if rest.iter().all(|sentence| sentence.role == head.role) {
            let span = rest.iter().map(|sentence| sentence.span).fold(head.span, Span::cover);
            let one = Sentence { span, role: head.role };
            sentences.splice(first..last, [one]);
        }
    }
    sentences
}

/// Cuts and joins the statements of every article as the decisions say, before anybody asks who its voices are.
pub(super) fn statements(articles: &[ReadArticle], attributed: &mut [Attributed], decisions: &[Decision]) {
    for decision in decisions {
        for (read, attributed) in articles.iter().zip(attributed.iter_mut()) {
            let article = &read.article;
            let span = match &decision.what {
                What::Cut(anchor) if anchor.article == article.id => anchor.find(article).span(),
                // what a joined sentence was heard as anew is cut where the joined statements began and ended
                What::Join(all) => cover(article, all),
                _ => None,
            };
            if let Some(span) = span {
                cut(&article.body, attributed, span.trimmed(&article.body));
            }
        }
    }
}

/// The bytes from the first of these places to the last, as far as they are of that article and found in it.
fn cover(article: &Article, all: &[Anchor]) -> Option<Span> {
    let own = all.iter().filter(|anchor| anchor.article == article.id);
    own.filter_map(|anchor| anchor.find(article).span()).reduce(Span::cover)
}

/// Makes a span a statement of its own in each sentence that it touches; what is left over before and behind stays as it was
/// heard, unless no word is left.
fn cut(body: &str, attributed: &mut Attributed, span: Span) {
    let Attributed { statements, attributions } = attributed;
    let mut at = statements.partition_point(|statement| statement.span.end <= span.start);
    while let Some(whole) = statements.get(at).copied().filter(|whole| whole.span.start < span.end) {
        let Some(inside) = whole.span.intersection(span) else { break };
        let has_words = |span: &Span| span.of(body).contains(char::is_alphanumeric);
        let head = Span::new(whole.span.start(), inside.start()).trimmed(body);
        let tail = Span::new(inside.end(), whole.span.end()).trimmed(body);
        let (head, tail) = (Some(head).filter(has_words), Some(tail).filter(has_words));
        let start = head.map_or(whole.span.start(), |_| inside.start());
        let end = tail.map_or(whole.span.end(), |_| inside.end());
        let own = Span::new(start, end).trimmed(body);
        if !has_words(&own) {
            at += 1;
            continue;
        }
        let spans: Vec<Span> = head.into_iter().chain([own]).chain(tail).collect();
        let count = spans.len();
        let piece = |span| match count {
            1 => Statement { span, ..whole },
            _ => heard(Statement { span, ..whole }, attributions),
        };
        let pieces: Vec<Statement> = spans.into_iter().map(piece).collect();
        statements.splice(at..=at, pieces);
        at += count;
    }
    join(statements, span);
}

/// A piece of a statement, laid to who says most of its words: of several who say them, to the one with the least content.
/// What nobody says is the article's own.
fn heard(piece: Statement, attributions: &[Attribution]) -> Statement {
    if !piece.kind.is_compared() {
        return piece;
    }
    let says = |attribution: &Attribution| {
        let here = attribution.content.iter().filter_map(|content| content.intersection(piece.span));
        here.map(Span::len).sum::<usize>() * 2 > piece.span.len()
    };
    let length = |attribution: &Attribution| attribution.content.iter().map(|content| content.len()).sum::<usize>();
    let saying = attributions.iter().zip(0..).filter(|(attribution, _)| says(attribution));
    let nearest = saying.min_by_key(|(attribution, _)| length(attribution));
    let Some((attribution, number)) = nearest else {
        return Statement { kind: Kind::Narration, attribution: None, ..piece };
    };
    let kind = match attribution.form {
        Form::Direct => Kind::Direct,
        Form::Indirect => Kind::Indirect,
        Form::Mixed => Kind::Mixed,
    };
    Statement { kind, attribution: Some(number), ..piece }
}

/// Makes the statements of one sentence that lie in a span, for the most part, one; it is heard as the longest of them.
fn join(statements: &mut Vec<Statement>, span: Span) {
    let inside = |statement: &&Statement| {
        let shared = statement.span.intersection(span).map_or(0, Span::len);
        shared * 2 > statement.span.len()
    };
    let first = statements.partition_point(|statement| statement.span.end <= span.start);
    let mut first = first + statements[first..].iter().take_while(|statement| !inside(statement)).count();
    while let Some(head) = statements.get(first).copied().filter(|head| inside(&head)) {
        let same = |statement: &&Statement| statement.sentence == head.sentence && inside(statement);
        let count = statements[first..].iter().take_while(same).count();
        let all = &statements[first..first + count];
        let longest = all.iter().rev().max_by_key(|statement| statement.span.len()).copied().unwrap_or(head);
        let whole = all.iter().map(|statement| statement.span).fold(head.span, Span::cover);
        statements.splice(first..first + count, [Statement { span: whole, ..longest }]);
        first += 1;
    }
}
