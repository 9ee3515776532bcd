//! Proposals that compete: a quotation and a clause of one cue, two rules of one content, what stands inside another's
//! content.

use super::{
    candidate::{Candidate, Rule},
    passage::Passage,
};
use crate::{text::Span, work::thresholds::attribution};

/// Where a quotation and the tree speak of the same cue, what is taken of each. Sentence by sentence.
pub(super) fn settle_sentences(passage: &Passage, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by_key(|c| c.sentence);
    let mut settled = Vec::with_capacity(candidates.len());
    let mut rest = candidates.into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut together = vec![first];
        while let Some(next) = rest.next_if(|next| next.sentence == together[0].sentence) {
            together.push(next);
        }
        give_sources(&mut together);
        settled.append(&mut without_scraps(passage, together));
    }
    settled
}

/// A quotation's speaker is better told by the tree: where both found the same cue, the tree's source is taken.
fn give_sources(candidates: &mut [Candidate]) {
    let (mut told, _): (Vec<_>, Vec<_>) = candidates
        .iter()
        .filter(|c| c.rule == Rule::Tree && c.source.is_some())
        .map(|c| (c.cue, c.source))
        .partition(|(cue, _)| cue.is_some());
    told.sort_unstable();
    for candidate in candidates.iter_mut().filter(|c| c.rule == Rule::Marked && c.is_direct) {
        let same = told.iter().find(|(cue, _)| cue.zip(candidate.cue).is_some_and(|(a, b)| a.overlaps(b)));
        if let Some((_, source)) = same.filter(|(_, s)| !s.is_some_and(|s| touches(&candidate.content, &[s]))) {
            candidate.source = *source;
        }
    }
}

/// Words that stand outside the quotations of content from which it is told, not quoted.
const TOLD: usize = 2;

/// Quotations that are only a part of what the tree says is told by the same cue: *she said the plan was “dead”*.
/// The rest of what was quoted goes to the tree's.
fn without_scraps(passage: &Passage, candidates: Vec<Candidate>) -> Vec<Candidate> {
    let (quoted, mut kept): (Vec<_>, Vec<_>) =
        candidates.into_iter().partition(|c| c.rule == Rule::Marked && c.is_direct);
    let mut alone = Vec::with_capacity(quoted.len());
    for direct in quoted {
        let scrap = is_scrap(passage, &direct, &kept);
        let told = kept.iter_mut().find(|c| {
            c.rule == Rule::Tree
                && c.shares_cue(&direct)
                && c.content.iter().any(|told| {
                    direct.content.iter().any(|quoted| told.contains(*quoted)) && words_told(passage, *told) >= TOLD
                })
        });
        match told {
            None if scrap => {}
            Some(told) => {
                let free = |piece: &&Span| !told.content.iter().any(|c| c.overlaps(**piece));
                let rest: Vec<Span> = direct.content.iter().filter(free).copied().collect();
                told.content.extend(rest);
                told.content.sort_unstable();
                told.confidence = told.confidence.max(direct.confidence);
            }
            None => alone.push(direct),
        }
    }
    kept.append(&mut alone);
    kept
}

/// Whether a quotation stands inside what another, surer cue tells: *asked whether it was “dead”, she said no*.
fn is_scrap(passage: &Passage, direct: &Candidate, told: &[Candidate]) -> bool {
    let [quoted] = direct.content[..] else { return false };
    let before = passage.body[..quoted.start()].trim_end();
    let mid_clause = before.ends_with(|c: char| c.is_alphanumeric());
    mid_clause
        && told.iter().any(|c| {
            c.rule == Rule::Tree
                && c.confidence >= attribution::SURE_CLAUSE
                && c.content.iter().any(|told| {
                    let free = !direct.cue.is_some_and(|cue| told.overlaps(cue));
                    free && told.contains(quoted) && words_told(passage, *told) >= TOLD
                })
        })
}

/// Words outside quotations.
fn words_told(passage: &Passage, span: Span) -> usize {
    let quoted = passage.quotations_in(span).filter_map(|q| q.span.intersection(span));
    let inner: usize = quoted.map(|q| q.of(passage.body).split_whitespace().count()).sum();
    span.of(passage.body).split_whitespace().count().saturating_sub(inner)
}

/// The best of proposals that compete for one content or one cue.
pub(super) fn without_doubles(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by(|a, b| {
        let place = |c: &Candidate| (c.content[0], c.cue, c.source);
        a.sentence.cmp(&b.sentence).then(b.confidence.total_cmp(&a.confidence)).then(place(a).cmp(&place(b)))
    });
    let mut kept: Vec<Candidate> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let near = kept.iter().rev().take_while(|k| k.sentence + 3 >= candidate.sentence);
        let clash = |k: &&Candidate| {
            frames(k, candidate.content[0])
                || k.source.is_some_and(|source| source.contains(candidate.content[0]))
                || overlap(&k.content, &candidate.content) > attribution::SAME_CONTENT
                || k.shares_cue(&candidate)
        };
        if near.filter(clash).count() == 0 {
            kept.push(candidate);
        }
    }
    kept
}

/// Without what is said inside what someone else says: *Ann said that Ben claimed it* is Ann's.
pub(super) fn outermost(kept: Vec<Candidate>) -> Vec<Candidate> {
    let inside = |one: &Candidate| {
        let Some(cue) = one.cue else { return false };
        let from = kept.partition_point(|k| k.sentence + 1 < one.sentence);
        let near = kept[from..].iter().take_while(|k| k.sentence <= one.sentence);
        let loses = |k: &&Candidate| {
            let turned = k.cue.is_some_and(|cue| one.content.iter().any(|c| c.contains(cue)));
            k.cue != one.cue && (!turned || k.confidence >= one.confidence)
        };
        near.filter(loses).any(|k| k.content.iter().any(|c| c.contains(cue)))
    };
    let nested: Vec<bool> = kept.iter().map(inside).collect();
    kept.into_iter().zip(nested).filter(|(_, nested)| !nested).map(|(one, _)| one).collect()
}

/// Whether content is no more than another's source and cue.
fn frames(kept: &Candidate, content: Span) -> bool {
    let frame = kept.source.zip(kept.cue).map(|(source, cue)| source.cover(cue));
    frame.is_some_and(|frame| frame.contains(content)) && kept.cue.is_some_and(|cue| content.contains(cue))
}

/// The shared part of two contents, of all bytes of either.
pub(super) fn overlap(a: &[Span], b: &[Span]) -> f64 {
    let length = |spans: &[Span]| spans.iter().map(|s| s.len()).sum::<usize>();
    let shared: usize = a.iter().flat_map(|x| b.iter().filter_map(|y| x.intersection(*y))).map(Span::len).sum();
    shared as f64 / (length(a) + length(b) - shared).max(1) as f64
}

pub(super) fn touches(a: &[Span], b: &[Span]) -> bool {
    a.iter().any(|x| b.iter().any(|y| x.overlaps(*y)))
}
