//! Speech told by layout: a name and a colon at the head of a paragraph, transcripts, lists, speech over paragraphs.

use super::{
    candidate::{Candidate, Rule},
    mark::Mark,
    passage::Passage,
};
use crate::{
    lexicon::Info,
    text::{Span, TokenKind},
};
use std::collections::BTreeMap;

/// Tokens of a name before a colon at most.
const NAME: usize = 8;
/// Tokens of a name before words that are not quoted.
const SHORT: usize = 4;
/// Words after a name and a colon from which they are what the name says, not an entry of a table.
const FEWEST: usize = 3;
/// Paragraphs with a name and a colon from which an article is a transcript, if one name comes back.
const TURNS: usize = 3;

/// Whether the article is a transcript: most of its speech stands behind names and colons.
pub(super) fn is_transcript(passage: &Passage) -> bool {
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for sentence in (0..passage.sentences.len()).filter(|&s| passage.is_read(s) && opens(passage, s)) {
        let marks = passage.marks(sentence);
        if let Some(colon) = colon(passage, marks).filter(|&colon| colon <= SHORT + 1) {
            let name = marks[0].span.cover(marks[colon - 1].span).of(passage.body);
            *names.entry(name).or_default() += 1;
        }
    }
    let sentences = passage.blocks.last().map_or(0, |block| block + 1);
    let turns: usize = names.values().sum();
    turns >= TURNS && turns * 2 >= sentences && names.values().any(|count| *count > 1)
}

/// *Name: content* at the head of a paragraph; in a transcript the whole paragraph is the name's.
pub(super) fn turn(passage: &Passage, sentence: usize) -> Option<Candidate> {
    let marks = passage.marks(sentence);
    let colon = colon(passage, marks).filter(|_| opens(passage, sentence))?;
    let quoted = marks[colon + 1].is_quoted;
    let words = marks[colon + 1..].iter().filter(|m| m.kind == TokenKind::Word).count();
    let told = passage.is_transcript || colon <= SHORT && words >= FEWEST;
    if !quoted && !told {
        return None;
    }
    let first = marks[colon + 1].span.cover(marks[marks.len() - 1].span);
    let block = passage.blocks[sentence];
    let rest = sentence + 1..passage.sentences.len();
    let rest = rest.take_while(|&s| passage.is_transcript && passage.blocks[s] == block);
    Some(Candidate {
        sentence,
        source: Some(marks[0].span.cover(marks[colon - 1].span)),
        cue: Some(marks[colon].span),
        content: std::iter::once(first).chain(rest.map(|s| passage.sentences[s].span)).collect(),
        relays: Vec::new(),
        confidence: if quoted || passage.is_transcript { 0.85 } else { 0.55 },
        is_direct: quoted,
        is_subjectless: false,
        rule: Rule::Marked,
    })
}

/// Where the colon stands after a name that opens the sentence.
fn colon(passage: &Passage, marks: &[Mark]) -> Option<usize> {
    let sign = |m: &Mark| m.span.of(passage.body);
    let colon = marks.iter().take(NAME + 1).position(|m| !m.is_quoted && matches!(sign(m), ":" | "："))?;
    let handle = sign(&marks[0]) == "@";
    let fits = |m: &Mark| m.is_capital || m.kind == TokenKind::Punctuation || m.info.is(Info::JOINER) || handle;
    let named = marks[..colon].iter().all(fits) && marks[..colon].iter().any(|m| m.kind == TokenKind::Word);
    (named && colon > 0 && colon + 1 < marks.len()).then_some(colon)
}

fn opens(passage: &Passage, sentence: usize) -> bool {
    sentence == 0 || passage.blocks[sentence] != passage.blocks[sentence - 1]
}

/// Gives the entries of a list to what was said before its colon: *Ann said the council would:*.
pub(super) fn take_lists(passage: &Passage, kept: &mut [Candidate]) {
    for candidate in kept {
        let last = passage.sentences[candidate.sentence].span;
        let colon = last.of(passage.body).trim_end().ends_with([':', '：']);
        let reaches = candidate.content.iter().any(|c| c.end + 2 >= last.end);
        if !colon || !reaches {
            continue;
        }
        for next in candidate.sentence + 1..passage.sentences.len() {
            let span = passage.sentences[next].span;
            if !is_entry(span.of(passage.body)) {
                break;
            }
            candidate.content.push(span);
        }
    }
}

fn is_entry(words: &str) -> bool {
    let bullet = words.starts_with(['-', '–', '—', '•', '*', '·', '▪', '●']);
    let digits = words.trim_start_matches(|c: char| c.is_ascii_digit());
    bullet || digits.len() < words.len() && digits.starts_with(['.', ')'])
}

/// Speech that runs over paragraphs opens each anew and closes only the last: those before one that has a speaker are the
/// speaker's too.
pub(super) fn take_open_paragraphs(passage: &Passage, kept: &mut [Candidate]) {
    let taken: Vec<Span> = kept.iter().flat_map(|c| c.content.iter().copied()).collect();
    for candidate in kept.iter_mut().filter(|c| c.is_direct) {
        let Some(mut first) = candidate.content.first().copied() else { continue };
        loop {
            let at = passage.quotations.partition_point(|q| q.span.start < first.start);
            let before = at.checked_sub(1).map(|i| passage.quotations[i]).filter(|q| q.is_open);
            let Some(before) = before.filter(|q| !taken.iter().any(|t| t.overlaps(q.span))) else { break };
            let gap = &passage.body[before.span.end()..first.start()];
            if !gap.trim().is_empty() {
                break;
            }
            candidate.content.insert(0, before.span);
            first = before.span;
        }
    }
}
