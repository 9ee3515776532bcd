//! A sentence's tree beside what the lists say of its words: children, subtrees, runs of words.

use super::passage::Passage;
use crate::{
    grammar::{Feature, Tree, Upos},
    lexicon::{Cue, Info},
    text::{Span, fold},
};

/// One sentence as the rules over trees see it. Words are counted by their place in the tree.
pub(super) struct Reading<'a> {
    pub(super) passage: &'a Passage<'a>,
    pub(super) sentence: usize,
    pub(super) tree: &'a Tree,
    pub(super) infos: Vec<Info>,
    /// Where the sentence begins in the body.
    pub(super) start: usize,
    children: Vec<Vec<usize>>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(passage: &'a Passage<'a>, sentence: usize, tree: &'a Tree) -> Self {
        let span = passage.sentences[sentence].span;
        let text = span.of(passage.body);
        let infos = tree.words.iter().map(|word| {
            let form = word.form.as_deref().unwrap_or_else(|| word.span.of(text));
            passage.lexicon.look(&fold(form))
        });
        let mut children = vec![Vec::new(); tree.words.len()];
        for (at, word) in tree.words.iter().enumerate() {
            if let Some(head) = word.head.map(usize::from).filter(|&head| head < tree.words.len() && head != at) {
                children[head].push(at);
            }
        }
        Self { passage, sentence, tree, start: span.start(), infos: infos.collect(), children }
    }

    pub(super) fn children(&self, of: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.children[of].iter().copied()
    }

    pub(super) fn relation(&self, at: usize) -> &'static str {
        self.tree.words[at].relation
    }

    /// The relation without its subtype.
    pub(super) fn plain_relation(&self, at: usize) -> &'static str {
        self.tree.words[at].plain_relation()
    }

    pub(super) fn upos(&self, at: usize) -> Upos {
        self.tree.words[at].upos
    }

    pub(super) fn feature(&self, at: usize, feature: Feature) -> Option<&'static str> {
        self.tree.words[at].features.get(feature)
    }

    pub(super) fn head(&self, at: usize) -> Option<usize> {
        self.tree.words[at].head.map(usize::from).filter(|&head| head < self.tree.words.len())
    }

    pub(super) fn child(&self, of: usize, relation: &str) -> Option<usize> {
        self.children(of).find(|&c| self.relation(c) == relation || self.plain_relation(c) == relation)
    }

    /// The word as written; as the grammar has it for a part of a longer token.
    pub(super) fn text(&self, at: usize) -> &str {
        self.tree.words[at].form.as_deref().unwrap_or_else(|| self.span(at).of(self.passage.body))
    }

    /// Its bytes in the body.
    pub(super) fn span(&self, at: usize) -> Span {
        self.tree.words[at].span.shifted(self.start)
    }

    pub(super) fn is_quoted(&self, at: usize) -> bool {
        self.passage.quotations_in(self.span(at)).next().is_some()
    }

    /// Whether the word stands in a quotation that is speech.
    pub(super) fn is_spoken(&self, at: usize) -> bool {
        self.passage.quotations_in(self.span(at)).any(|q| q.is_speech)
    }

    pub(super) fn verb_cue(&self, at: usize) -> Option<&'a Cue> {
        let verbal = matches!(self.upos(at), Upos::Verb | Upos::Aux | Upos::Adj);
        self.passage.lexicon.verb(self.infos[at]).filter(|_| verbal)
    }

    /// The words of a subtree.
    pub(super) fn subtree(&self, of: usize) -> Vec<bool> {
        let mut inside = vec![false; self.tree.words.len()];
        self.join(&mut inside, of);
        inside
    }

    /// Adds a subtree's words.
    pub(super) fn join(&self, words: &mut [bool], of: usize) {
        let mut open = vec![of];
        let mut seen = vec![false; words.len()];
        while let Some(at) = open.pop() {
            if !seen[at] {
                seen[at] = true;
                words[at] = true;
                open.extend(self.children(at));
            }
        }
    }

    /// Takes a subtree's words out.
    pub(super) fn part(&self, words: &mut [bool], of: usize) {
        for (word, inside) in words.iter_mut().zip(self.subtree(of)) {
            *word &= !inside;
        }
    }

    /// The first word of a subtree, punctuation left out.
    pub(super) fn first_of(&self, of: usize) -> usize {
        let inside = self.subtree(of);
        (0..inside.len()).find(|&i| inside[i] && self.upos(i) != Upos::Punct).unwrap_or(of)
    }

    /// Whether punctuation that parts clauses stands before the word.
    pub(super) fn follows_break(&self, at: usize) -> bool {
        at > 0 && matches!(self.text(at - 1), "," | "—" | "–" | "-" | ";" | "，" | "،")
    }

    /// The spans of the marked words; punctuation between two of them belongs unless it is barred.
    pub(super) fn runs(&self, words: &[bool], barred: &[bool]) -> Vec<Span> {
        let mut runs: Vec<Span> = Vec::new();
        let mut open = false;
        let first = words.iter().position(|w| *w).unwrap_or(0);
        let last = words.iter().rposition(|w| *w).unwrap_or(0);
        for at in first..=last.min(words.len().saturating_sub(1)) {
            let outside = !words[at] && self.upos(at) != Upos::Punct;
            if barred[at] || outside {
                open = false;
            } else if open {
                if let Some(run) = runs.last_mut() {
                    *run = run.cover(self.span(at));
                }
            } else if words[at] {
                runs.push(self.span(at));
                open = true;
            }
        }
        runs
    }

    /// The run of marked words that holds the word `of`.
    pub(super) fn run_with(&self, words: &[bool], of: usize) -> Option<Span> {
        let runs = self.runs(words, &vec![false; words.len()]);
        let holds = runs.iter().find(|run| run.contains(self.span(of))).copied();
        holds.or_else(|| runs.into_iter().max_by_key(|run| (run.len(), std::cmp::Reverse(run.start))))
    }
}
