//! What a sentence's tree puts right in the source that the tagger found: a noun phrase cut short, the subject of a
//! passive.

use super::{candidate::Candidate, passage::Passage, reading::Reading};
use crate::{
    grammar::{Tree, Upos},
    text::Span,
};

/// Words between a modifier at the end of a source and the noun that it belongs to.
const REACH: usize = 4;

/// Puts the source of `one` right by the tree of its sentence.
pub(super) fn mend(passage: &Passage, tree: &Tree, one: &mut Candidate) {
    let Some(source) = one.source.filter(|_| !tree.words.is_empty()) else { return };
    let reading = Reading::new(passage, one.sentence, tree);
    if reading.is_told_of(source, one.cue) {
        one.source = reading.agent_of(one.cue).filter(|agent| !touches(&one.content, *agent));
        return;
    }
    let whole = reading.whole_phrase(source);
    if !touches(&one.content, whole) && one.cue.is_none_or(|cue| !cue.overlaps(whole)) {
        one.source = Some(whole);
    }
}

fn touches(content: &[Span], span: Span) -> bool {
    content.iter().any(|content| content.overlaps(span))
}

impl Reading<'_> {
    fn words_in(&self, span: Span) -> impl DoubleEndedIterator<Item = usize> + '_ {
        (0..self.tree.words.len()).filter(move |at| self.span(*at).overlaps(span))
    }

    /// Whether the source is the subject of a passive cue: *the mayor is reported to have resigned*.
    fn is_told_of(&self, source: Span, cue: Option<Span>) -> bool {
        let Some(cue) = cue else { return false };
        let passive = |at: &usize| self.relation(*at) == "nsubj:pass";
        let of_cue = |at: &usize| self.head(*at).is_some_and(|verb| self.span(verb).overlaps(cue));
        self.words_in(source).any(|at| passive(&at) && of_cue(&at))
    }

    /// By whom the passive cue is done.
    fn agent_of(&self, cue: Option<Span>) -> Option<Span> {
        let agent = self.words_in(cue?).find_map(|at| self.agent(at))?;
        let mut phrase = self.subtree(agent);
        for at in self.children(agent).filter(|at| self.plain_relation(*at) == "case") {
            phrase[at] = false;
        }
        self.run_with(&phrase, agent)
    }

    /// The source with the noun that its last word describes: *state* | *television*.
    fn whole_phrase(&self, source: Span) -> Span {
        let modifies = |at: usize| matches!(self.plain_relation(at), "amod" | "compound" | "nmod" | "nummod");
        let mut whole = source;
        while let Some(last) = self.words_in(whole).next_back().filter(|at| modifies(*at)) {
            let nouns = |head: &usize| matches!(self.upos(*head), Upos::Noun | Upos::Propn);
            let Some(noun) = self.head(last).filter(|head| *head > last && *head <= last + REACH).filter(nouns) else {
                break;
            };
            let inside = self.subtree(noun);
            if (last + 1..noun).any(|at| !inside[at]) {
                break;
            }
            whole = whole.cover(self.span(noun));
        }
        // *Father* | *Reese*: the parts of a name hang on its first
        let parts = |at: usize| self.children(at).filter(move |c| *c > at && self.plain_relation(*c) == "flat");
        let name: Vec<usize> = self.words_in(whole).flat_map(parts).collect();
        name.into_iter().fold(whole, |whole, at| whole.cover(self.span(at)))
    }
}
