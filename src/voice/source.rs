//! Who says it, in a tree: the subject, the agent, or those of the verb above. Knows relations and nothing of any one
//! language.

use super::reading::Reading;
use crate::grammar::{Feature, Upos};

/// Verbs climbed at most.
const CLIMB: usize = 4;

impl Reading<'_> {
    /// The word that names who speaks by the verb at `at`.
    pub(super) fn source(&self, at: usize, passive: bool) -> Option<usize> {
        self.source_above(at, passive, 0)
    }

    fn source_above(&self, at: usize, passive: bool, depth: usize) -> Option<usize> {
        if passive {
            return self.agent(at);
        }
        if let Some(subject) = self.subject(at) {
            return Some(subject);
        }
        if let Some(upper) = self.lifted(at).filter(|_| depth < CLIMB) {
            return self.source_above(upper, self.is_passive(upper), depth + 1);
        }
        let head = self.head(at).filter(|_| depth < CLIMB)?;
        match self.plain_relation(at) {
            "acl" => Some(head),
            "xcomp" | "advcl" | "conj" | "ccomp" | "parataxis" => {
                let verbal = matches!(self.upos(head), Upos::Verb | Upos::Aux | Upos::Adj | Upos::Noun);
                let head_passive = self.child(head, "aux:pass").is_some();
                let subject =
                    self.subject(head).or_else(|| self.child(head, "nsubj:pass").filter(|_| head_passive));
                if verbal { subject.or_else(|| self.source_above(head, false, depth + 1)) } else { None }
            }
            _ => None,
        }
    }

    /// The subject of an active verb, unless it is part of what someone says.
    fn subject(&self, at: usize) -> Option<usize> {
        let free = |&s: &usize| !self.is_spoken(s) || self.is_spoken(at);
        self.child(at, "nsubj").filter(free)
    }

    pub(super) fn is_passive(&self, at: usize) -> bool {
        self.children(at).any(|c| matches!(self.relation(c), "nsubj:pass" | "aux:pass" | "csubj:pass"))
    }

    pub(super) fn agent(&self, at: usize) -> Option<usize> {
        self.children(at).find(|&c| self.relation(c) == "obl:agent")
    }

    /// The cue whose speaker also speaks by the verb at `at`, though the tree hangs it inside what is said:
    /// *She said it was late and warned that …*, *She said it was late, adding that …*.
    pub(super) fn lifted(&self, at: usize) -> Option<usize> {
        let joined = match self.plain_relation(at) {
            "conj" => true,
            "advcl" => self.follows_break(at),
            _ => false,
        };
        self.verb_cue(at).filter(|_| joined && self.child(at, "nsubj").is_none())?;
        let clause = self.head(at)?;
        let cue = self.head(clause).filter(|_| matches!(self.plain_relation(clause), "ccomp"))?;
        self.verb_cue(cue).filter(|_| clause < at && cue < clause && !self.is_spoken(at))?;
        let finite = |word: usize| self.feature(word, Feature::Tense) == Some("Past");
        let told = self.children(at).any(|c| matches!(self.plain_relation(c), "ccomp" | "xcomp" | "obj"));
        let helped = self.children(at).any(|c| self.plain_relation(c) == "aux");
        let same = self.plain_relation(at) == "advcl" || finite(at) && finite(cue) && !helped;
        (told && same).then_some(cue)
    }
}
