//! Where the tagger and the rules meet: the tagger tells what is said and by whom, rules add what it cannot see (transcripts,
//! lists, relays) and lend a source where it saw none. Knows neither's insides.

use super::{
    candidate::{Candidate, Rule},
    passage::Passage,
    tagger::Tagged,
};
use crate::text::Span;
use std::{collections::BTreeSet, sync::Arc};

/// Below this the tagger's content is left out.
const LEAST: f32 = 0.4;
/// Rules this sure keep what they found where the tagger found nothing: those that need no tree, those over trees. Chosen on
/// held-out events: lower ones find more in English news and hold more for speech that is none elsewhere.
const MARKED: f32 = 0.5;
const TREE: f32 = 0.6;
/// Shared part of two contents above which they are one.
const SAME: f64 = 0.3;

/// The tagger's findings with what the rules' `candidates` add to them.
pub(super) fn joined(passage: &Passage, tagged: &[Arc<Vec<Tagged>>], candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut joined: Vec<Candidate> = Vec::new();
    for (sentence, tagged) in tagged.iter().enumerate().filter(|(at, _)| passage.is_read(*at)) {
        let found = tagged.iter().filter(|one| one.content_confidence >= LEAST);
        joined.extend(found.map(|one| candidate(passage, sentence, one)));
    }
    go_on(passage, &mut joined);
    let count = joined.len();
    for rule in candidates {
        let mut is_known = false;
        for one in joined[..count].iter_mut().filter(|one| one.sentence == rule.sentence) {
            let same_cue = one.cue.zip(rule.cue).is_some_and(|(a, b)| a.overlaps(b));
            if same_cue || overlap(&one.content, &rule.content) > SAME {
                lend(one, &rule);
                is_known = true;
            }
            is_known |= touches(&one.content, &rule.content);
        }
        if !is_known && rule.confidence >= enough(rule.rule) {
            joined.push(rule);
        }
    }
    joined
}

/// How sure a rule must be to keep what it found where the tagger found nothing.
fn enough(rule: Rule) -> f32 {
    match rule {
        Rule::Marked => MARKED,
        Rule::Tree => TREE,
        // a clause told by small words alone is the tagger's to judge
        Rule::Clause | Rule::Tagged => f32::INFINITY,
    }
}

/// Quotations without a speaker that follow direct speech in their paragraph are left to it: they go on with its speaker.
fn go_on(passage: &Passage, joined: &mut Vec<Candidate>) {
    let direct: BTreeSet<usize> = joined.iter().filter(|one| one.is_direct).map(|one| one.sentence).collect();
    let follows = |sentence: usize| {
        let before = sentence.checked_sub(1).filter(|before| passage.blocks[*before] == passage.blocks[sentence]);
        before.is_some_and(|before| direct.contains(&before))
    };
    joined.retain(|one| !(one.is_direct && one.source.is_none() && one.cue.is_none() && follows(one.sentence)));
}

/// What the tagger found, in bytes of the body.
fn candidate(passage: &Passage, sentence: usize, tagged: &Tagged) -> Candidate {
    let start = passage.sentences[sentence].span.start();
    let content: Vec<Span> = tagged.content.iter().map(|span| span.shifted(start)).collect();
    let is_quoted = |span: &Span| {
        let quoted = passage.quotations_in(*span).filter(|q| q.is_speech).filter_map(|q| q.span.intersection(*span));
        quoted.map(Span::len).sum::<usize>() + 4 >= span.len()
    };
    Candidate {
        sentence,
        source: tagged.source.map(|span| span.shifted(start)),
        cue: tagged.cue.map(|span| span.shifted(start)),
        is_direct: content.iter().all(is_quoted),
        is_subjectless: tagged.source.is_none() && tagged.cue.is_some(),
        content,
        relays: Vec::new(),
        confidence: tagged.content_confidence * (0.5 + 0.5 * tagged.source_confidence),
        rule: Rule::Tagged,
    }
}

/// Gives the tagger's finding what a rule saw of the same attribution and it did not.
fn lend(one: &mut Candidate, rule: &Candidate) {
    let free = |span: &Span| !one.content.iter().any(|content| content.overlaps(*span));
    if one.source.is_none() {
        one.source = rule.source.filter(free);
    }
    if one.cue.is_none() {
        one.cue = rule.cue.filter(free);
    }
    if one.relays.is_empty() {
        one.relays = rule.relays.iter().copied().filter(free).collect();
    }
    one.is_subjectless = one.source.is_none() && one.cue.is_some();
}

fn touches(a: &[Span], b: &[Span]) -> bool {
    a.iter().any(|x| b.iter().any(|y| x.overlaps(*y)))
}

fn overlap(a: &[Span], b: &[Span]) -> f64 {
    let length = |spans: &[Span]| spans.iter().map(|s| s.len()).sum::<usize>();
    let shared: usize = a.iter().flat_map(|x| b.iter().filter_map(|y| x.intersection(*y))).map(Span::len).sum();
    shared as f64 / (length(a) + length(b) - shared).max(1) as f64
}
