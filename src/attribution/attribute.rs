//! Finds who says what in one article.

use super::{
    Attributed,
    candidate::{Candidate, Rule},
    cut::statements,
    deep,
    mended::name_sources,
    passage::Passage,
    quick,
    settle::settle,
    tagged::joined,
    turns::is_transcript,
};
use crate::{
    article::Article,
    grammar::Tree,
    lexicon::Lexicons,
    statement::Sentence,
    tagger::Tagged,
    text::{Language, Words},
};
use std::sync::Arc;

/// The statements and attributions of an article. `words` are those of its sentences. `trees` holds one tree a sentence (spans count bytes of the sentence)
/// where the article was read deep; without it only the rules that need no tree run. `tagged` holds what the tagger found
/// said in each sentence (spans count bytes of the sentence); without it rules alone tell.
#[must_use]
pub fn attribute(
    article: &Article,
    sentences: &[Sentence],
    words: &Words,
    trees: Option<&[Arc<Tree>]>,
    tagged: Option<&[Arc<Vec<Tagged>>]>,
    lexicons: &Lexicons,
) -> Attributed {
    let attributions = match lexicons.of(article.language).or_else(|| lexicons.of(Language::ENGLISH)) {
        Some(lexicon) if !sentences.is_empty() => {
            let mut passage = Passage::new(article, sentences, words, lexicon);
            passage.is_transcript = is_transcript(&passage);
            let mut candidates = quick::candidates(&passage);
            let trees = trees.filter(|trees| trees.len() == sentences.len());
            let mut told: Vec<_> = candidates.iter().filter(|c| c.rule == Rule::Clause).cloned().collect();
            if let Some(trees) = trees {
                told.retain(|c| deep::acts(&passage, c.sentence, &trees[c.sentence], c.cue));
                candidates.retain(|c| {
                    let tree = &trees[c.sentence];
                    tree.words.is_empty()
                        || c.rule != Rule::Clause && (!c.is_direct || deep::acts(&passage, c.sentence, tree, c.cue))
                });
                deep::candidates(&passage, trees, &mut candidates);
                lend_sources(&told, &mut candidates);
            }
            if let Some(tagged) = tagged.filter(|tagged| tagged.len() == sentences.len()) {
                candidates = joined(&passage, tagged, trees, candidates, &told);
            }
            if let Some(trees) = trees {
                name_sources(&passage, trees, &mut candidates);
            }
            settle(&passage, candidates)
        }
        _ => Vec::new(),
    };
    Attributed { statements: statements(article, sentences, &attributions), attributions }
}

/// Where the tree found no subject for an active cue of its sentence, the phrase beside the cue will do.
fn lend_sources(told: &[Candidate], candidates: &mut [Candidate]) {
    for candidate in candidates.iter_mut().filter(|c| c.rule == Rule::Tree && c.is_subjectless && c.source.is_none()) {
        let from = told.partition_point(|c| c.sentence < candidate.sentence);
        let mut near = told[from..].iter().take_while(|c| c.sentence == candidate.sentence);
        let source = near.find(|c| c.shares_cue(candidate)).and_then(|c| c.source);
        candidate.source = source.filter(|source| !candidate.content.iter().any(|c| c.overlaps(*source)));
    }
}
