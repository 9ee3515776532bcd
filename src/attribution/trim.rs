//! Removes words from a content span that belong to the narrator or to an outer speaker: verbs, asides.
//! Knows relations and small words of the lists.

use super::reading::Reading;
use crate::lexicon::Info;

/// Words a clause keeps at least when its asides are cut.
pub(super) const KEPT: usize = 2;

impl Reading<'_> {
    /// Takes out of the content of the cue at `at` what is not said there.
    pub(super) fn trim(&self, words: &mut [bool], at: usize) {
        for inner in (0..words.len()).filter(|&i| i != at) {
            if words[inner] && (self.lifted(inner) == Some(at) || self.is_aside(inner, at)) {
                let mut left = words.to_vec();
                self.part(&mut left, inner);
                if left.iter().filter(|w| **w).count() >= KEPT {
                    words.copy_from_slice(&left);
                }
            }
        }
    }

    /// Whether a clause is an aside after a comma: *…, though nobody asked*, *…, where the talks are held*.
    fn is_aside(&self, inner: usize, at: usize) -> bool {
        let hangs = match self.plain_relation(inner) {
            "advcl" | "parataxis" => true,
            "acl" => self.relation(inner) == "acl:relcl",
            "conj" => self.child(inner, "nsubj").is_some(),
            _ => false,
        };
        if !hangs || inner < at || self.is_spoken(inner) {
            return false;
        }
        let first = self.first_of(inner);
        first > 0 && self.follows_break(first) && self.infos[first].is(Info::ASIDE)
    }

    /// Adds the words between the first and the last that the tree hung elsewhere, where nothing barred stands between.
    pub(super) fn fill(&self, words: &mut [bool], barred: &[bool]) {
        let mut open: Option<usize> = None;
        for at in 0..words.len() {
            if barred[at] {
                open = None;
            } else if words[at] {
                if let Some(from) = open {
                    words[from + 1..at].fill(true);
                }
                open = Some(at);
            }
        }
    }
}
