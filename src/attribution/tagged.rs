//! Where the tagger and the rules meet: the tagger tells what is said and by whom, rules add what it cannot see
//! (transcripts, lists, relays) and lend a source where it saw none.

use super::{
    candidate::{Candidate, Rule},
    mark::Mark,
    mended::mend,
    passage::Passage,
    rivals::{overlap, touches},
    unspoken::is_unspoken,
};
use crate::{
    grammar::Tree,
    lexicon::Info,
    tagger::Tagged,
    text::{Span, TokenKind},
    work::thresholds::attribution,
};
use std::{collections::BTreeSet, sync::Arc};

/// Tokens before a cue in which a negation stands.
const BEFORE: usize = 3;
/// Words of the least clause that is told without a cue.
const CLAUSE: usize = 4;
/// Articles have no more letters than this.
const ARTICLE: usize = 3;

/// The tagger's findings with what the rules' `candidates` add to them. Transcripts are the rules' own. Of what small words
/// alone tell where there are trees, `told`, only who passes a finding on is taken.
pub(super) fn joined(
    passage: &Passage,
    tagged: &[Arc<Vec<Tagged>>],
    trees: Option<&[Arc<Tree>]>,
    candidates: Vec<Candidate>,
    told: &[Candidate],
) -> Vec<Candidate> {
    if passage.is_transcript {
        return candidates;
    }
    let mut joined: Vec<Candidate> = Vec::new();
    for (sentence, tagged) in tagged.iter().enumerate().filter(|(at, _)| passage.is_read(*at)) {
        let found = tagged.iter().filter(|one| one.content_confidence >= attribution::TAGGED);
        joined.extend(found.map(|one| candidate(passage, sentence, one)));
    }
    if let Some(trees) = trees {
        joined.iter_mut().for_each(|one| mend(passage, &trees[one.sentence], one));
    }
    joined.retain(|one| !is_spoken(passage, one) && is_whole(passage, one));
    joined.retain(|one| !is_omission(passage, one, &candidates) && !is_quoted_by_rule(one, &candidates));
    let count = joined.len();
    for rule in candidates {
        let mut is_known = false;
        let relays = !rule.relays.is_empty() && rule.confidence >= attribution::RELAYED;
        for one in joined[..count].iter_mut().filter(|one| one.sentence == rule.sentence) {
            let same_cue = one.shares_cue(&rule);
            let touches = touches(&one.content, &rule.content);
            if passes_on(&rule, one) {
                continue;
            } else if relays && touches {
                // who passes it on and who says it are told apart by rules alone
                *one = Candidate { rule: Rule::Tagged, ..rule.clone() };
            } else if same_cue && names_another(&rule, one) {
                *one = Candidate { rule: Rule::Agreed, ..rule.clone() };
            } else if same_cue || overlap(&one.content, &rule.content) > attribution::SAME_AS_TAGGED {
                lend(one, &rule);
                if same_cue && one.confidence < attribution::UNSURE && bounds(one, &rule) {
                    one.content = rule.content.clone();
                }
            } else if !touches {
                continue;
            }
            is_known = true;
        }
        if !is_known && (quotes(&rule) || rule.confidence >= enough(passage, &rule)) {
            joined.push(rule);
        }
    }
    let is_outer = |rule: &&Candidate| {
        let here = || joined.iter().filter(|one| one.sentence == rule.sentence);
        here().any(|one| passes_on(rule, one)) && !here().any(|one| one.shares_cue(rule))
    };
    joined.extend(told.iter().filter(is_outer).cloned().collect::<Vec<_>>());
    joined.retain(|one| trees.is_none_or(|trees| !is_unspoken(passage, &trees[one.sentence], one)));
    go_on(passage, &mut joined);
    joined
}

/// Whether a finding is what somebody did not say: *she did not say when*. A negated cue is speech only where a rule, which
/// knows denials, finds the same.
fn is_omission(passage: &Passage, one: &Candidate, rules: &[Candidate]) -> bool {
    let Some(cue) = one.cue else { return false };
    let marks = passage.marks(one.sentence);
    let end = marks.partition_point(|mark| mark.span.start < cue.end);
    let start = marks.partition_point(|mark| mark.span.end <= cue.start).saturating_sub(BEFORE);
    let negates = |mark: &&Mark| mark.info.is(Info::NEGATION) && !mark.is_quoted;
    let Some(negation) = marks[start..end].iter().rfind(negates) else { return false };
    // of *the statement did not mention*, what is negated is the verb
    let told = Span::new(cue.start().max(negation.span.end()), cue.end().max(negation.span.end()));
    !rules.iter().any(|rule| rule.cue.is_some_and(|other| other.overlaps(told)))
}

/// Whether a rule that is sure of a quotation and of who says it found what a finding holds, and no more is told than quoted.
fn is_quoted_by_rule(one: &Candidate, rules: &[Candidate]) -> bool {
    let length = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>() as f64;
    let mut quoting = rules.iter().filter(|rule| quotes(rule) && touches(&one.content, &rule.content));
    quoting.any(|rule| length(&one.content) <= length(&rule.content) * attribution::LONGER)
}

/// Whether a rule is sure of a quotation and of who says it.
fn quotes(rule: &Candidate) -> bool {
    rule.rule == Rule::Marked && rule.is_direct && rule.source.is_some() && rule.confidence >= attribution::QUOTED
}

/// How sure a rule must be to keep what it found where the tagger found nothing: the less, the more is said.
fn enough(passage: &Passage, rule: &Candidate) -> f32 {
    match rule.rule {
        Rule::Marked => attribution::MARKED,
        Rule::Tree => match words(passage, rule) {
            0..=1 => attribution::TREE_WORD,
            2..=3 => attribution::TREE_FEW,
            4..=8 => attribution::TREE,
            _ => attribution::TREE_MANY,
        },
        // a clause told by small words alone is the tagger's to judge
        Rule::Clause | Rule::Tagged | Rule::Agreed => f32::INFINITY,
    }
}

/// The words of what is said.
fn words(passage: &Passage, one: &Candidate) -> usize {
    let is_said = |mark: &&Mark| one.content.iter().any(|content| content.overlaps(mark.span));
    passage.marks(one.sentence).iter().filter(|mark| mark.kind == TokenKind::Word).filter(is_said).count()
}

/// Whether all that a finding holds stands in one quotation of a sentence that is nothing else: what a speaker says that others
/// say is the speaker's.
fn is_spoken(passage: &Passage, one: &Candidate) -> bool {
    let frame = [one.source, one.cue];
    let mut parts = frame.into_iter().flatten().chain(one.content.iter().copied());
    let holds = |span: Span| passage.quotations_in(span).any(|q| q.is_speech && q.span.contains(span));
    frame.into_iter().flatten().next().is_some() && parts.all(holds)
}

/// Whether a finding without a cue is more than a scrap: a quotation, or a clause of somebody who is named.
fn is_whole(passage: &Passage, one: &Candidate) -> bool {
    one.cue.is_some() || one.is_direct || one.source.is_some() && words(passage, one) >= CLAUSE
}

/// Quotations without a speaker that follow speech with one are left to it: they go on with its speaker, in its paragraph and
/// in those after it that are nothing else.
fn go_on(passage: &Passage, joined: &mut Vec<Candidate>) {
    let is_orphan = |one: &Candidate| one.is_direct && one.source.is_none() && one.cue.is_none();
    let spoken: BTreeSet<usize> =
        joined.iter().filter(|one| !is_orphan(one) && one.speaks(passage)).map(|one| one.sentence).collect();
    let mut goes_on: BTreeSet<usize> = BTreeSet::new();
    for sentence in (1..passage.sentences.len()).filter(|sentence| !spoken.contains(sentence)) {
        let before = sentence - 1;
        let is_whole = passage.is_speech_only(sentence);
        let follows = match passage.blocks[sentence] - passage.blocks[before] {
            0 => spoken.contains(&before) || is_whole && goes_on.contains(&before),
            1 => is_whole && (spoken.contains(&before) || goes_on.contains(&before)),
            _ => false,
        };
        if follows {
            goes_on.insert(sentence);
        }
    }
    joined.retain(|one| !(is_orphan(one) && goes_on.contains(&one.sentence)));
}

/// What the tagger found, in bytes of the body.
fn candidate(passage: &Passage, sentence: usize, tagged: &Tagged) -> Candidate {
    let start = passage.sentences[sentence].span.start();
    let whole = |span: Span| whole_words(passage, sentence, span.shifted(start));
    let content: Vec<Span> = tagged.content.iter().map(|span| whole(*span)).collect();
    let is_quoted = |span: &Span| {
        let quoted = passage.quotations_in(*span).filter(|q| q.is_speech).filter_map(|q| q.span.intersection(*span));
        let quoted = quoted.map(Span::len).sum::<usize>();
        quoted > 0 && quoted + 4 >= span.len()
    };
    let source = tagged.source.map(whole).filter(|span| names_someone(passage, sentence, *span));
    // what is said cannot hold who says it
    let source = source.filter(|source| !content.iter().any(|content| content.overlaps(*source)));
    Candidate {
        sentence,
        is_subjectless: source.is_none() && tagged.cue.is_some(),
        source,
        cue: tagged.cue.map(whole),
        is_direct: content.iter().all(is_quoted),
        content,
        relays: Vec::new(),
        confidence: tagged.content_confidence * (0.5 + 0.5 * tagged.source_confidence),
        rule: Rule::Tagged,
    }
}

/// A span of pieces stretched to whole words.
fn whole_words(passage: &Passage, sentence: usize, span: Span) -> Span {
    let words = passage.marks(sentence).iter().filter(|mark| mark.kind == TokenKind::Word && mark.span.overlaps(span));
    words.fold(span, |span, mark| span.cover(mark.span))
}

/// Whether a source is more than an article: some word of it is a pronoun, begins with a capital, is long, or is written
/// without cases.
fn names_someone(passage: &Passage, sentence: usize, source: Span) -> bool {
    let words = passage.marks(sentence).iter().filter(|mark| mark.span.overlaps(source));
    let mut words = words.filter(|mark| mark.kind == TokenKind::Word);
    words.any(|mark| {
        let word = mark.span.of(passage.body);
        let cased = word.chars().any(char::is_lowercase);
        mark.is_capital || !cased || mark.info.is(Info::PRONOUN) || word.chars().count() > ARTICLE
    })
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
    one.rule = Rule::Agreed;
}

/// Whether a rule that is sure of whom a cue names names another: *according to the board, Moll told the pilots*.
fn names_another(rule: &Candidate, one: &Candidate) -> bool {
    let is_sure = rule.rule == Rule::Marked && rule.confidence >= attribution::QUOTED;
    is_sure && rule.source.zip(one.source).is_some_and(|(a, b)| !a.overlaps(b))
}

/// Whether a rule's source says what a finding is a part of: *the two sides confirmed it, the Kremlin said*.
fn passes_on(rule: &Candidate, one: &Candidate) -> bool {
    let holds = |span: Span| rule.content.iter().any(|content| content.contains(span));
    let is_outside = |span: Span| !one.content.iter().any(|content| content.overlaps(span));
    rule.confidence >= attribution::OUTER
        && rule.rule != Rule::Marked
        && rule.source.is_some_and(is_outside)
        && rule.cue.is_some_and(is_outside)
        && one.source.zip(one.cue).is_some_and(|(source, cue)| holds(source) && holds(cue))
        && one.content.iter().all(|content| holds(*content))
}

/// Whether the tree tells what the cue of a finding governs, and nothing of it is the finding's source or cue.
fn bounds(one: &Candidate, rule: &Candidate) -> bool {
    let frame = [one.source, one.cue];
    rule.rule == Rule::Tree
        && rule.confidence >= attribution::TREE
        && !frame.into_iter().flatten().any(|span| rule.content.iter().any(|content| content.overlaps(span)))
}
