//! What a sentence's tree puts right in the source that the tagger found: a noun phrase cut short, the subject of a
//! passive.

use super::{
    candidate::{Candidate, Rule},
    passage::Passage,
    reading::Reading,
    rivals::touches,
    trim::KEPT,
};
use crate::{
    grammar::{Tree, Upos, nominal, to_last_noun, whole_name},
    lexicon::Info,
    text::Span,
};
use std::sync::Arc;

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
        let span = reading.by_tree(one.content[at], to_last_noun);
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
    one.source = speaker.filter(|one| hearer.is_none_or(|at| !one.overlaps(reading.span(at)))).or(one.source);
}

/// Makes every source the whole of the phrase that names somebody, and no more. What a rule found is dropped where nothing is left
/// and the tree knows no speaker.
pub(super) fn name_sources(passage: &Passage, trees: &[Arc<Tree>], candidates: &mut Vec<Candidate>) {
    candidates.retain_mut(|one| {
        let tree = &trees[one.sentence];
        let Some(source) = one.source.filter(|_| !tree.words.is_empty()) else { return true };
        let reading = Reading::new(passage, one.sentence, tree);
        let free = |span: &Span| !touches(&one.content, &[*span]) && one.cue.is_none_or(|cue| !cue.overlaps(*span));
        let whole = Some(reading.by_tree(source, whole_name)).filter(free).unwrap_or(source);
        let whole = Some(reading.with_description(whole)).filter(free).unwrap_or(whole);
        let Some(inside) = reading.inside(whole) else { return true };
        let named = nominal(tree, inside, &|at| reading.is_capital(at)).map(|span| span.shifted(reading.start));
        one.source = named.or_else(|| one.cue.and_then(|cue| reading.speaker_by(cue, &one.content)));
        one.source.is_some() || one.rule == Rule::Tagged
    });
}

impl Reading<'_> {
    /// Whether a word is written as a name: with a capital, one that opens the sentence only where no list holds it.
    fn is_capital(&self, at: usize) -> bool {
        (at > 0 || self.infos[at].is_plain()) && self.text(at).chars().next().is_some_and(char::is_uppercase)
    }

    /// A span of the body as one of the sentence, if it stands there.
    fn inside(&self, span: Span) -> Option<Span> {
        Some(Span::new(span.start().checked_sub(self.start)?, span.end().checked_sub(self.start)?))
    }

    /// A span of the body as the sentence's tree makes it whole.
    fn by_tree(&self, span: Span, whole: impl Fn(&Tree, Span) -> Span) -> Span {
        self.inside(span).map_or(span, |inside| whole(self.tree, inside).shifted(self.start))
    }

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
                    // *officials familiar* | *with the matter*
                    "acl" | "amod" => self.span(*at).overlaps(source),
                    _ => false,
                }
        };
        let mut phrase = vec![false; self.tree.words.len()];
        self.words_in(source).for_each(|at| phrase[at] = true);
        self.children(noun).filter(describes).for_each(|at| self.join(&mut phrase, at));
        self.run_with(&phrase, noun).map_or(source, |whole| source.cover(whole))
    }
}
