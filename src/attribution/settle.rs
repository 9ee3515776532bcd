//! How proposals become attributions.

use super::{
    candidate::{Candidate, Rule},
    model::{Attribution, Finder, Form},
    passage::Passage,
    quotation::is_mark,
    rivals::{outermost, settle_sentences, without_doubles},
    turns::{take_lists, take_open_paragraphs},
};
use crate::text::{Language, Span, detect_passage};

/// The attributions of an article, best proposals first where they compete, in order of place.
pub(super) fn settle(passage: &Passage, mut candidates: Vec<Candidate>) -> Vec<Attribution> {
    for candidate in &mut candidates {
        tidy(passage, candidate);
    }
    candidates.retain(|c| !c.content.is_empty());
    let mut candidates = settle_sentences(passage, candidates);
    candidates.iter_mut().for_each(|candidate| refer(passage, candidate));
    let mut kept = outermost(without_doubles(candidates));
    kept.sort_by_key(|c| (c.sentence, c.content[0], c.cue, c.source));
    carry_subjects(passage, &mut kept);
    take_open_paragraphs(passage, &mut kept);
    continue_quotations(passage, &mut kept);
    take_lists(passage, &mut kept);
    let mut attributions: Vec<Attribution> = kept.into_iter().map(|c| attribution(passage, c)).collect();
    attributions.sort_by_key(|a| (a.content[0].start, a.cue, a.source));
    attributions
}

/// *X reports, with reference to Y*: Y is the source and X passes it on.
fn refer(passage: &Passage, candidate: &mut Candidate) {
    let (Some(source), Some(cue), true) = (candidate.source, candidate.cue, candidate.relays.is_empty()) else {
        return;
    };
    let Some((phrase, told)) = passage.referred(candidate.sentence) else { return };
    let outside = |span: &Span| !span.overlaps(phrase) && !span.overlaps(told);
    let near = phrase.start >= cue.start.min(source.start) && outside(&cue);
    let content: Vec<Span> = candidate.content.iter().copied().filter(outside).collect();
    if near && !content.is_empty() {
        let agency = if source.overlaps(phrase) { Span::new(source.start(), phrase.start()) } else { source };
        candidate.relays.push(agency.trimmed(passage.body));
        candidate.source = Some(told);
        candidate.content = content;
    }
}

/// In languages that drop subjects a cue without one goes on with the speaker of the same paragraph.
fn carry_subjects(passage: &Passage, kept: &mut [Candidate]) {
    if !passage.lexicon.drops_subjects {
        return;
    }
    for at in 1..kept.len() {
        let (before, rest) = kept.split_at_mut(at);
        let (last, next) = (&before[at - 1], &mut rest[0]);
        let near = last.sentence < next.sentence && next.sentence <= last.sentence + 2;
        let same = passage.blocks[last.sentence] == passage.blocks[next.sentence];
        if next.is_subjectless && next.source.is_none() && near && same {
            next.source = last.source;
        }
    }
}

/// Content without stray punctuation, stretched to the marks of quotations it cuts into.
fn tidy(passage: &Passage, candidate: &mut Candidate) {
    let body = passage.body;
    let limit = passage.sentences[candidate.sentence].span;
    let mut content: Vec<Span> = Vec::new();
    for &span in &candidate.content {
        let mut span = trimmed(body, span);
        for quotation in passage.quotations_in(span) {
            let inside = quotation.span.contains(span) && !quotation.is_speech;
            let clipped = quotation.span.intersection(limit).unwrap_or(quotation.span);
            let runs_on = quotation.span.start >= span.start && quotation.span.end > limit.end && quotation.is_speech;
            let marks = if candidate.is_direct || runs_on { quotation.span } else { clipped };
            let crosses = [candidate.cue, candidate.source].into_iter().flatten().any(|s| s.overlaps(marks));
            if !inside && !crosses {
                span = span.cover(marks);
            }
        }
        if !span.is_empty() {
            content.push(span);
        }
    }
    content.sort_unstable();
    content.dedup();
    let mut merged: Vec<Span> = Vec::new();
    for span in content {
        match merged.last_mut() {
            Some(last) if last.end >= span.start => *last = last.cover(span),
            _ => merged.push(span),
        }
    }
    candidate.content = merged;
    candidate.source = candidate.source.map(|span| source_trimmed(body, span)).filter(|span| !span.is_empty());
}

/// Without white space and marks that belong to the sentence, not to what is said.
fn trimmed(body: &str, span: Span) -> Span {
    let span = span.trimmed(body);
    let words = span.of(body);
    let loose = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '—' | '–' | '-' | '،' | '，');
    let front = words.trim_start_matches(loose);
    let start = span.start() + words.len() - front.len();
    let back = front.trim_end_matches(|c: char| loose(c) || matches!(c, '.' | '。' | '۔'));
    let keeps = front.ends_with("...") || front.ends_with("..");
    let abbreviation =
        back.rsplit([' ', '.']).next().is_some_and(|w| w.len() <= 2 && back.ends_with(w) && back.contains('.'));
    let dotted = abbreviation && front[back.len()..].starts_with('.');
    let length = if keeps { front.len() } else { back.len() + usize::from(dotted) };
    Span::new(start, start + length)
}

fn source_trimmed(body: &str, span: Span) -> Span {
    let span = span.trimmed(body);
    let words = span.of(body);
    let front = words.trim_start_matches(|c: char| c.is_whitespace() || is_mark(c) || ",;:—–-".contains(c));
    let start = span.start() + words.len() - front.len();
    Span::new(start, start + front.trim_end().len())
}

/// Sentences that are all quotation and have no speaker go to the speaker before them.
fn continue_quotations(passage: &Passage, kept: &mut [Candidate]) {
    let mut owner: Option<usize> = None;
    let mut owner_block = 0;
    let mut next = 0;
    for sentence in 0..passage.sentences.len() {
        let first = next;
        while kept.get(next).is_some_and(|c| c.sentence == sentence) {
            next += 1;
        }
        let span = passage.sentences[sentence].span;
        let block = passage.blocks[sentence];
        if let Some(direct) = (first..next).rev().find(|&i| kept[i].speaks(passage)) {
            owner = Some(direct);
            owner_block = block;
            continue;
        }
        let whole = passage
            .quotations_in(span)
            .find(|q| q.is_speech && q.span.start <= span.start && q.span.end + 2 >= span.end && first == next);
        let is_taken =
            |q: Span| kept[next..].iter().take_while(|c| c.content[0].start <= q.end).any(|c| c.content[0].overlaps(q));
        let whole = whole.filter(|q| !is_taken(q.span));
        let covered = |o: usize, q: Span| kept[o].content.iter().any(|c| c.contains(q));
        match (owner, whole) {
            (Some(owner), Some(q)) if block <= owner_block + 1 => {
                if !covered(owner, q.span) {
                    let piece = q.span;
                    kept[owner].content.push(piece);
                }
                owner_block = block;
            }
            (Some(o), None) if block == owner_block && covered(o, span) => {}
            _ => owner = None,
        }
    }
}

fn attribution(passage: &Passage, candidate: Candidate) -> Attribution {
    let mut quoted = 0usize;
    let mut all = 0usize;
    for span in &candidate.content {
        all += span.len();
        quoted += passage.quotations_in(*span).filter_map(|q| q.span.intersection(*span)).map(Span::len).sum::<usize>();
    }
    let form = match quoted {
        0 => Form::Indirect,
        n if n + 2 * candidate.content.len() >= all => Form::Direct,
        _ => Form::Mixed,
    };
    Attribution {
        form,
        source: candidate.source,
        cue: candidate.cue,
        language: foreign(passage, &candidate.content),
        content: candidate.content,
        relays: candidate.relays,
        voice: None,
        via: Vec::new(),
        confidence: candidate.confidence.clamp(0.05, 0.99),
        finder: match candidate.rule {
            Rule::Marked | Rule::Clause => Finder::Marks,
            Rule::Tree => Finder::Tree,
            Rule::Tagged => Finder::Tagger,
            Rule::Agreed => Finder::Both,
        },
    }
}

/// The language of what is said, where it is not that of its article.
fn foreign(passage: &Passage, content: &[Span]) -> Option<Language> {
    let words: Vec<&str> = content.iter().map(|span| span.of(passage.body)).collect();
    Some(detect_passage(&words.join(" "), passage.language)).filter(|language| *language != passage.language)
}
