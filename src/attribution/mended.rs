//! What a sentence's tree puts right in the source that the tagger found: a noun phrase cut short, the subject of a
//! passive.

use super::{candidate::Candidate, passage::Passage, reading::Reading, rivals::touches, trim::KEPT};
use crate::{
    grammar::{Tree, Upos},
    lexicon::Info,
    text::Span,
};

/// Words between a modifier at the end of a source and the noun that it belongs to.
const REACH: usize = 4;

/// Puts the source of `one` right by the tree of its sentence.
pub(super) fn mend(passage: &Passage, tree: &Tree, one: &mut Candidate) {
    if tree.words.is_empty() {
        return;
    }
    let reading = Reading::new(passage, one.sentence, tree);
    if let Some(content) = one.cue.and_then(|cue| reading.without_others(cue, &one.content)) {
        one.content = content;
    }
    for at in 0..one.content.len() {
        let span = reading.to_last_noun(one.content[at]);
        let others = one.content.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, span)| *span);
        let frame = one.source.into_iter().chain(one.cue);
        if !others.chain(frame).any(|other| other.overlaps(Span::new(one.content[at].end(), span.end()))) {
            one.content[at] = span;
        }
    }
    if one.source.is_none() {
        one.source = one.cue.and_then(|cue| reading.speaker_by(cue, &one.content));
        one.is_subjectless &= one.source.is_none();
    }
    let Some(source) = one.source else { return };
    // *the mayor is reported to have resigned*
    if reading.on_cue(source, one.cue, &["nsubj:pass"]).is_some() {
        one.source = reading.agent_of(one.cue).filter(|agent| !touches(&one.content, &[*agent]));
        return;
    }
    // *the scholars corrected* | *Ryan*
    let hearer = reading.on_cue(source, one.cue, &["obj", "iobj"]);
    let speaker = hearer.and(one.cue).and_then(|cue| reading.speaker_by(cue, &one.content));
    let source = speaker.filter(|one| hearer.is_none_or(|at| !one.overlaps(reading.span(at)))).unwrap_or(source);
    let free = |span: &Span| !touches(&one.content, &[*span]) && one.cue.is_none_or(|cue| !cue.overlaps(*span));
    let whole = Some(reading.whole_phrase(source)).filter(free).unwrap_or(source);
    let described = Some(reading.with_description(whole)).filter(free);
    one.source = Some(described.unwrap_or(whole));
}

impl Reading<'_> {
    fn words_in(&self, span: Span) -> impl DoubleEndedIterator<Item = usize> + '_ {
        (0..self.tree.words.len()).filter(move |at| self.span(*at).overlaps(span))
    }

    /// The word of the source that hangs on the cue by one of these relations.
    fn on_cue(&self, source: Span, cue: Option<Span>, relations: &[&str]) -> Option<usize> {
        let of_cue =
            |at: &usize| self.head(*at).is_some_and(|verb| cue.is_some_and(|cue| self.span(verb).overlaps(cue)));
        self.words_in(source).find(|at| relations.contains(&self.relation(*at)) && of_cue(at))
    }

    /// The content of the cue without what its speaker says by another verb: *said it was late* | *and warned of floods*.
    fn without_others(&self, cue: Span, content: &[Span]) -> Option<Vec<Span>> {
        let at = self.words_in(cue).find(|at| self.verb_cue(*at).is_some())?;
        let mut words = vec![false; self.tree.words.len()];
        content.iter().for_each(|span| self.words_in(*span).for_each(|at| words[at] = true));
        let other = |verb: &usize| {
            let joined = match self.plain_relation(*verb) {
                "conj" => true,
                "advcl" | "parataxis" => self.follows_break(self.first_of(*verb)),
                _ => false,
            };
            let of_cue = self.head(*verb) == Some(at) || self.lifted(*verb) == Some(at);
            // *and that he will …* goes on with what the cue says
            let goes_on = self.children(*verb).any(|c| c < *verb && self.infos[c].is(Info::COMPLEMENTIZER));
            joined
                && of_cue
                && !goes_on
                && *verb > at
                && words[*verb]
                && self.verb_cue(*verb).is_some()
                && !self.is_spoken(*verb)
        };
        let others: Vec<usize> = (0..words.len()).filter(other).collect();
        let first = *others.first()?;
        others.iter().for_each(|verb| self.part(&mut words, *verb));
        // nothing but the other verb's clause stands behind it
        let keeps = words.iter().filter(|word| **word).count() >= KEPT && !words[first..].contains(&true);
        keeps.then(|| self.runs(&words, &vec![false; words.len()]))
    }

    /// Content with the word that its last one leads up to: *out of the* | *business*.
    fn to_last_noun(&self, content: Span) -> Span {
        let leads = |at: &usize| {
            matches!(
                self.plain_relation(*at),
                "amod" | "aux" | "case" | "cc" | "compound" | "cop" | "det" | "mark" | "nummod"
            )
        };
        let mut whole = content;
        while let Some(last) = self.words_in(whole).next_back().filter(leads) {
            let Some(head) = self.head(last).filter(|head| *head > last) else { break };
            let inside = self.subtree(head);
            if (last + 1..head).any(|at| !inside[at]) {
                break;
            }
            let end = (head..inside.len()).take_while(|at| inside[*at]).last().unwrap_or(head);
            whole = whole.cover(self.span(end));
        }
        whole
    }

    /// The subject of an active cue, or the office that speaks by it.
    fn speaker_by(&self, cue: Span, content: &[Span]) -> Option<Span> {
        let at = self.words_in(cue).find(|at| self.upos(*at) == Upos::Verb).filter(|at| !self.is_passive(*at))?;
        let free = |word: &usize| !touches(content, &[self.span(*word)]) && !self.span(*word).overlaps(cue);
        let plain = |subject: &usize| !self.infos[*subject].is(Info::BREAK | Info::COMPLEMENTIZER);
        let speaker = self.child(at, "nsubj").filter(plain).or_else(|| self.seat(at)).filter(free)?;
        let inside = self.subtree(speaker);
        let phrase: Vec<bool> = (0..inside.len()).map(|word| inside[word] && free(&word)).collect();
        self.run_with(&phrase, speaker)
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
        let modifies = |at: usize| matches!(self.plain_relation(at), "amod" | "compound" | "det" | "nmod" | "nummod");
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

    /// The source with what stands behind its noun and says who it is: *officials* | *on the island*, *Ann Lee,* | *the mayor*.
    fn with_description(&self, source: Span) -> Span {
        let outside = |at: &usize| self.head(*at).is_none_or(|head| !self.span(head).overlaps(source));
        let Some(noun) = self.words_in(source).find(outside) else { return source };
        if !matches!(self.upos(noun), Upos::Noun | Upos::Propn | Upos::Num | Upos::Pron) {
            return source;
        }
        // what is told of them besides, *, who arrived late*, is not who they are
        let describes = |at: &usize| {
            let behind_comma = self.follows_break(self.first_of(*at));
            *at > noun
                && match self.plain_relation(*at) {
                    "appos" | "flat" => true,
                    "nmod" => !behind_comma,
                    _ => false,
                }
        };
        let mut phrase = vec![false; self.tree.words.len()];
        self.words_in(source).for_each(|at| phrase[at] = true);
        self.children(noun).filter(describes).for_each(|at| self.join(&mut phrase, at));
        self.run_with(&phrase, noun).map_or(source, |whole| source.cover(whole))
    }
}
