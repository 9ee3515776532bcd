//! Inverted and parenthetical reporting clauses, whose content the tree does not hang on its cue: *it was shut, Ann
//! said*; *it was shut, as Ann said*; *pointing out that it was shut*.

use super::reading::Reading;
use crate::{grammar::Upos, lexicon::Info};

/// Words between a cue and its *that* at most.
const REACH: usize = 14;

impl Reading<'_> {
    /// *Content, X said*: the cue hangs on what is said. With it whether the reading is certain.
    pub(super) fn aside(&self, at: usize) -> Option<(Vec<bool>, bool)> {
        let speaks = self.child(at, "nsubj").is_some() || self.seat(at).is_some() || self.inverted(at).is_some();
        let head = self.head(at).filter(|_| speaks)?;
        let top = match self.plain_relation(at) {
            "parataxis" => self.head(head).filter(|_| self.plain_relation(head) == "conj").unwrap_or(head),
            "advcl" if self.is_as_told(at) => head,
            "advcl" | "conj" if self.is_set_between(at) => head,
            "acl" if self.is_set_between(at) => self.head(head).filter(|_| self.plain_relation(head) == "nsubj")?,
            _ => return None,
        };
        let first = self.first_of(at);
        let set_apart = first > 0 && matches!(self.text(first - 1), "(" | "[") || matches!(self.text(first), "(" | "[");
        let asked = self.verb_cue(head).is_some() && self.child(head, "nsubj").is_none() && self.first_of(head) == head;
        if set_apart || asked {
            return None;
        }
        let mut words = self.subtree(top);
        self.part(&mut words, at);
        Some((words, self.child(at, "conj").is_none()))
    }

    /// *…, as Ann said*, with nothing of its own said.
    fn is_as_told(&self, at: usize) -> bool {
        let says = self.children(at).any(|c| matches!(self.plain_relation(c), "ccomp" | "xcomp" | "obj"));
        !says && self.child(at, "mark").is_some_and(|m| self.infos[m].is(Info::AS_TOLD))
    }

    /// *The plan, Ann said, was dead*: between two commas with nothing of its own said, whatever the tree takes it for.
    fn is_set_between(&self, at: usize) -> bool {
        let says = |c: usize| matches!(self.plain_relation(c), "ccomp" | "xcomp" | "obj" | "mark" | "cc");
        let related = |c: usize| self.relation(c) == "nsubj" && self.infos[c].is(Info::BREAK | Info::COMPLEMENTIZER);
        let closed = |last: usize| last + 1 < self.tree.words.len() && self.upos(last + 1) == Upos::Punct;
        let own = self.subtree(at);
        let last = own.iter().enumerate().rposition(|(i, w)| *w && self.upos(i) != Upos::Punct).unwrap_or(at);
        let apart = self.follows_break(self.first_of(at)) && closed(last);
        apart && !self.children(at).any(|c| says(c) || related(c))
    }

    /// The *that* of a cue whose clause the tree hung elsewhere: *pointing out that …*, *telling friends in Rome, that …*.
    pub(super) fn that_after(&self, at: usize) -> Option<usize> {
        let that = (at + 1..self.tree.words.len()).take(REACH).find(|&i| self.opens_clause(i))?;
        let mut own = vec![false; self.tree.words.len()];
        for child in self.children(at).filter(|&c| c > at && c < that) {
            if matches!(self.plain_relation(child), "compound" | "iobj" | "obj" | "obl" | "advmod" | "punct") {
                self.join(&mut own, child);
            }
        }
        let told = !own[that] && (at + 1..that).all(|i| own[i] || self.upos(i) == Upos::Punct);
        told.then_some(that)
    }

    /// Whether a clause on the cue at `at` belongs to another cue between the two: *said …, pointing out that …*.
    pub(super) fn is_others(&self, clause: usize, at: usize) -> bool {
        let first = self.first_of(clause);
        let takes = |c: usize| {
            matches!(self.plain_relation(c), "advcl" | "conj")
                && c > at
                && c < first
                && self.verb_cue(c).is_some_and(|cue| cue.takes('c'))
        };
        self.children(at).any(|c| takes(c) && self.child(c, "ccomp").is_none() && self.that_after(c) == Some(first))
    }
}
