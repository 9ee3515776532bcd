//! Rules over trees of Universal Dependencies: a cue's clause, object or oblique is content, its subject, agent or owner
//! the source. Knows relations and the lists, and nothing of any one language.

use super::{
    candidate::{Candidate, Rule},
    passage::Passage,
    reading::Reading,
};
use crate::{
    grammar::{Feature, Tree, Upos},
    lexicon::{Class, Cue, Info},
    text::Span,
    work::thresholds::attribution::sure,
};
use std::sync::Arc;

/// Adds what the rules propose for every sentence with a tree.
pub(super) fn candidates(passage: &Passage, trees: &[Arc<Tree>], found: &mut Vec<Candidate>) {
    for (sentence, tree) in trees.iter().enumerate().filter(|(s, tree)| passage.is_read(*s) && !tree.words.is_empty()) {
        let reading = Reading::new(passage, sentence, tree);
        for at in (0..tree.words.len()).filter(|&at| !reading.is_quoted(at)) {
            if let Some(cue) = reading.verb_cue(at) {
                reading.verb(at, cue, found);
            } else if let Some(cue) = passage.lexicon.noun(reading.infos[at]).filter(|_| reading.upos(at) == Upos::Noun)
            {
                reading.noun(at, cue, found);
            }
        }
    }
}

/// Whether a cue that stands beside a quotation is a verb, not a noun of the same form: *its reasons: “…”*.
pub(super) fn acts(passage: &Passage, sentence: usize, tree: &Tree, cue: Option<Span>) -> bool {
    let start = passage.sentences[sentence].span.start();
    let word = tree.words.iter().find(|w| cue.is_some_and(|cue| w.span.shifted(start).overlaps(cue)));
    word.is_none_or(|word| word.upos != Upos::Noun)
}

/// What a rule found for a cue: content by the words it holds, and how sure.
struct Content {
    words: Vec<bool>,
    factor: f32,
    /// The clause's subject is part of the content: passives, *seems*.
    takes_subject: bool,
    /// A clause, whose words stand together.
    is_clause: bool,
}

impl Reading<'_> {
    fn verb(&self, at: usize, cue: &Cue, found: &mut Vec<Candidate>) {
        if cue.class == Class::Say && self.is_negated(at) {
            return;
        }
        let passive = self.is_passive(at);
        let content = if cue.class == Class::Seem { self.seeming(at) } else { self.content(at, cue, passive) };
        let Some(content) = content else { return };
        if self.is_passing_on(at) {
            return;
        }
        let source = if content.takes_subject { self.agent(at) } else { self.source(at, passive) };
        let mut factor = content.factor;
        if source.is_none() && !content.takes_subject {
            factor *= sure::NO_SOURCE;
        }
        let quoted = self.children(at).find(|&c| self.is_passing_on(c)).and_then(|c| Some((c, self.child(c, "obj")?)));
        let Some((relaying, told)) = quoted else {
            return self.propose(at, source, content, cue.weight * factor, found);
        };
        let mut content = content;
        self.part(&mut content.words, relaying);
        let agency = source.map(|source| (source, self.subtree(source)));
        let first = found.len();
        self.propose(at, Some(told), content, cue.weight * factor, found);
        if let Some(candidate) = found.get_mut(first) {
            candidate.relays = agency.and_then(|(source, words)| self.run_with(&words, source)).into_iter().collect();
        }
    }

    /// Whether the verb says that something was not said: *did not mention the fighters*.
    fn is_negated(&self, at: usize) -> bool {
        self.children(at).any(|c| c < at && self.infos[c].is(Info::NEGATION) && !self.is_quoted(c))
    }

    /// Whether a verb only names whom the outer one has it from: *Interfax reported, citing the ministry, that …*.
    fn is_passing_on(&self, at: usize) -> bool {
        let speaks = |o: usize| {
            let who = Info::ROLE | Info::GENERIC | Info::INSTITUTION | Info::DOCUMENT;
            !self.infos[o].is(Info::EVIDENCE) && (self.upos(o) == Upos::Propn || self.infos[o].is(who))
        };
        let under = |head: usize| self.verb_cue(head).is_some_and(|cue| cue.takes('c') && self.clauses(head).is_some());
        self.infos[at].is(Info::RELAY)
            && self.plain_relation(at) == "advcl"
            && self.child(at, "obj").is_some_and(speaks)
            && self.head(at).is_some_and(under)
    }

    /// What stands as content of the verb at `at`, by the first relation that holds it.
    fn content(&self, at: usize, cue: &Cue, passive: bool) -> Option<Content> {
        let speaks = cue.takes('c') || cue.takes('q');
        if let Some(words) = self.clauses(at).filter(|_| speaks) {
            let mut content = self.clause(words, at, sure::CLAUSE);
            if passive && self.child(at, "nsubj:pass").is_some_and(|s| self.infos[s].is(Info::PRONOUN)) {
                content.factor = sure::PASSIVE;
            }
            return Some(content);
        }
        if let Some(that) = self.that_after(at).filter(|_| cue.takes('c')) {
            let mut words = vec![false; self.tree.words.len()];
            words[that..].fill(true);
            return Some(self.clause(words, at, sure::OBLIQUE));
        }
        if let Some((words, certain)) = self.aside(at).filter(|_| speaks) {
            return Some(self.plain(words, if certain { sure::ASIDE } else { sure::OBLIQUE }));
        }
        if let Some(answer) = self.answer(at).filter(|_| cue.takes('q')) {
            return Some(self.plain(self.subtree(answer), sure::OBJECT));
        }
        let gerund = |x: usize| (speaks || cue.takes('o')) && self.feature(x, Feature::VerbForm) == Some("Ger");
        if let Some(clause) =
            self.child(at, "xcomp").filter(|&x| cue.takes('i') || gerund(x) || passive && cue.takes('c'))
        {
            let mut words = self.subtree(clause);
            if passive {
                let subject = self.child(at, "nsubj:pass")?;
                self.join(&mut words, subject);
                return Some(Content { takes_subject: true, ..self.plain(words, sure::PASSIVE) });
            }
            let object = self.child(at, "obj").or_else(|| self.child(at, "iobj"));
            if let Some(object) = object.filter(|_| cue.class != Class::Ask) {
                self.join(&mut words, object);
            }
            return Some(self.clause(words, at, sure::INFINITIVE));
        }
        let aside = |p: usize| self.verb_cue(p).is_some() && self.aside(p).is_some();
        if let Some(clause) = self.child(at, "parataxis").filter(|&p| speaks && p > at && !passive && !aside(p))
            && (self.children(clause).any(|c| self.plain_relation(c) == "nsubj") || self.is_quoted(clause))
        {
            return Some(self.clause(self.subtree(clause), at, sure::OBLIQUE));
        }
        if let Some(object) =
            self.child(at, "obj").filter(|&o| cue.takes('o') && !passive && self.is_content_object(at, o, cue))
        {
            return Some(self.object(at, object));
        }
        let heard = matches!(cue.class, Class::Believe | Class::Name | Class::Expect | Class::Claim | Class::Blame);
        if let Some(subject) =
            self.child(at, "nsubj:pass").filter(|_| cue.takes('o') && passive && (heard || self.agent(at).is_some()))
        {
            let mut words = self.subtree(subject);
            self.join_right(&mut words, at);
            return Some(Content { takes_subject: true, ..self.plain(words, sure::PASSIVE * 0.7) });
        }
        self.oblique(at, cue)
    }

    /// The clauses that complete the cue: those to its right, and one to its left that is no *while* or *if* clause.
    fn clauses(&self, at: usize) -> Option<Vec<bool>> {
        let whole = |&c: &usize| {
            let bare = matches!(self.upos(c), Upos::Noun | Upos::Propn | Upos::Num);
            let clausal =
                |k: usize| matches!(self.plain_relation(k), "nsubj" | "csubj" | "cop" | "mark" | "expl" | "aux");
            !bare || self.is_quoted(c) && self.is_spoken(c) || self.children(c).any(clausal)
        };
        let found: Vec<usize> =
            self.children(at).filter(|&c| self.plain_relation(c) == "ccomp").filter(whole).collect();
        let any_right = found.iter().any(|&c| c > at);
        let marked = |c: usize| self.child(c, "mark").is_some_and(|m| !self.infos[m].is(Info::COMPLEMENTIZER));
        let mut words = vec![false; self.tree.words.len()];
        let found = found.iter().filter(|&&c| if c > at { !self.is_others(c, at) } else { !any_right || !marked(c) });
        for &clause in found {
            self.join(&mut words, clause);
            for subject in self.other_subjects(at).filter(|subject| *subject < clause && clause < at) {
                self.join(&mut words, subject);
            }
        }
        words.contains(&true).then_some(words)
    }

    /// *Said yes.*
    fn answer(&self, at: usize) -> Option<usize> {
        self.children(at).find(|&c| c == at + 1 && self.upos(c) == Upos::Intj)
    }

    fn plain(&self, words: Vec<bool>, factor: f32) -> Content {
        Content { words, factor, takes_subject: false, is_clause: false }
    }

    fn clause(&self, mut words: Vec<bool>, at: usize, factor: f32) -> Content {
        self.trim(&mut words, at);
        Content { is_clause: true, ..self.plain(words, factor) }
    }

    /// The obliques and clauses to the right that belong to what is praised or blamed (*Ben for being late*); when and where
    /// it was said do not.
    fn join_right(&self, words: &mut [bool], at: usize) {
        for child in self.children(at).filter(|&c| c > at && self.relation(c) != "obl:agent") {
            let first = self.first_of(child);
            let completes = match self.plain_relation(child) {
                "xcomp" => true,
                "obl" => self.infos[first].is(Info::COMPLETION) || !self.passage.lexicon.has_completions,
                "advcl" => !self.infos[first].is(Info::BREAK) && self.verb_cue(child).is_none(),
                _ => false,
            };
            if completes && !self.infos[child].is(Info::TIME) && !self.follows_break(first) {
                self.join(words, child);
            }
        }
    }

    /// Speech verbs take as content what is said (*a plea*, *the need*), not whom they speak to.
    fn is_content_object(&self, at: usize, object: usize, cue: &Cue) -> bool {
        if cue.class == Class::Show {
            let shows = |s: usize| self.infos[s].is(Info::EVIDENCE) || self.infos[s].is(Info::DOCUMENT);
            return self.upos(object) != Upos::Pron && self.source(at, false).is_some_and(shows);
        }
        let tells = |c: usize| self.plain_relation(c) == "acl" && self.verb_cue(c).is_some();
        if self.infos[object].is(Info::DOCUMENT) && self.children(object).any(tells) {
            return false;
        }
        let named = self.upos(object) == Upos::Propn;
        !(matches!(cue.class, Class::Say | Class::Tell | Class::Ask) && named)
    }

    fn object(&self, at: usize, object: usize) -> Content {
        let mut words = self.subtree(object);
        self.join_right(&mut words, at);
        self.plain(words, sure::OBJECT)
    }

    fn seeming(&self, at: usize) -> Option<Content> {
        let clause = self.child(at, "xcomp").or_else(|| self.child(at, "ccomp"))?;
        let mut words = self.subtree(clause);
        if let Some(subject) = self.child(at, "nsubj") {
            self.join(&mut words, subject);
        }
        Some(Content { takes_subject: true, ..self.plain(words, sure::PASSIVE) })
    }

    fn oblique(&self, at: usize, cue: &Cue) -> Option<Content> {
        if cue.prepositions.is_empty() {
            return None;
        }
        let (phrase, preposition) = self.children(at).find_map(|c| {
            let fits = matches!(self.plain_relation(c), "obl" | "advcl" | "ccomp" | "nmod");
            let case = self.children(c).find(|&k| {
                matches!(self.plain_relation(k), "case" | "mark") && cue.takes_after(&self.text(k).to_lowercase())
            });
            case.filter(|_| fits && !self.infos[c].is(Info::TIME)).map(|case| (c, case))
        })?;
        let mut words = self.subtree(phrase);
        words[preposition] = false;
        let asked = |&c: &usize| {
            let to = self.plain_relation(c) == "advcl" && self.feature(c, Feature::VerbForm) == Some("Inf");
            c > at && (self.plain_relation(c) == "xcomp" || to && cue.class != Class::Say)
        };
        if let Some(clause) = self.children(at).find(asked) {
            self.join(&mut words, clause);
        }
        Some(self.plain(words, sure::OBLIQUE))
    }

    /// *His warning of a flood*, *the claim that …*, *she repeated her promise to …*.
    fn noun(&self, at: usize, cue: &Cue, found: &mut Vec<Candidate>) {
        let clause = self.children(at).find(|&c| match self.plain_relation(c) {
            "ccomp" => cue.takes('c') || cue.takes('i'),
            "acl" => self.relation(c) != "acl:relcl" && self.introduced(c, cue),
            _ => false,
        });
        let content = match clause {
            Some(clause) => Some(self.plain(self.subtree(clause), sure::OWNED)),
            None => self.oblique(at, cue).or_else(|| self.listed(at)),
        };
        let Some(content) = content else { return };
        let owner = self.children(at).find(|&c| self.relation(c) == "nmod:poss" || self.relation(c) == "det:poss");
        let subject = || {
            let verb = self.head(at).filter(|_| matches!(self.plain_relation(at), "obj" | "obl" | "xcomp"))?;
            self.source(verb, self.is_passive(verb))
        };
        let is_small = |owner: usize| self.infos[owner].is(Info::POSSESSIVE | Info::PRONOUN);
        let (source, factor) = match owner {
            Some(owner) if is_small(owner) => (subject().or(Some(owner)), 1.0),
            Some(owner) => (Some(owner), 1.0),
            None => subject().map_or((None, 0.55), |subject| (Some(subject), 0.85)),
        };
        let weight = cue.weight * content.factor * factor;
        self.propose(at, source, content, weight, found);
    }

    /// *Their demands: higher pay, new cranes*.
    fn listed(&self, at: usize) -> Option<Content> {
        let mut words = vec![false; self.tree.words.len()];
        let colon = at + 1;
        (colon + 1 < words.len() && self.text(colon) == ":").then(|| words[colon + 1..].fill(true))?;
        Some(self.plain(words, sure::OWNED))
    }

    /// Whether a clause on a noun is what is claimed or wanted: it opens with *that* or *to*.
    fn introduced(&self, clause: usize, cue: &Cue) -> bool {
        let mark = self.child(clause, "mark");
        mark.is_some_and(|m| {
            if self.infos[m].is(Info::COMPLEMENTIZER) { cue.takes('c') } else { cue.takes('i') || cue.takes('c') }
        })
    }

    fn propose(&self, at: usize, source: Option<usize>, content: Content, confidence: f32, found: &mut Vec<Candidate>) {
        let Content { mut words, is_clause, .. } = content;
        words[at] = false;
        let source = source.filter(|&s| !words[s] && s != at);
        let phrase = source.map(|source| {
            let mut inside = self.subtree(source);
            for (index, word) in inside.iter_mut().enumerate() {
                *word &= !words[index] && index != at && !self.is_case_of(index, source);
            }
            inside
        });
        let mut barred = phrase.clone().unwrap_or_else(|| vec![false; words.len()]);
        barred[at] = true;
        if is_clause {
            self.fill(&mut words, &barred);
        }
        let content: Vec<Span> = self.runs(&words, &barred);
        let mut cue = self.span(at);
        for before in (0..at).rev() {
            let small = matches!(self.plain_relation(before), "aux" | "advmod");
            if self.head(before) != Some(at) || !small {
                break;
            }
            cue = cue.cover(self.span(before));
        }
        if let Some(preposition) = self.content_preposition(at, content.first(), &words) {
            cue = cue.cover(self.span(preposition));
        }
        found.push(Candidate {
            sentence: self.sentence,
            source: source.zip(phrase).and_then(|(source, phrase)| self.whole_name(&phrase, source, &words)),
            cue: Some(cue),
            content,
            relays: Vec::new(),
            confidence,
            is_direct: false,
            is_subjectless: self.head(at).is_none()
                && !self.is_passive(at)
                && self.feature(at, Feature::Voice) != Some("Pass"),
            rule: Rule::Tree,
        });
    }

    /// The source with the parts of its name that the tree hung elsewhere: *President Ann* | *Mary Lee*.
    fn whole_name(&self, phrase: &[bool], source: usize, said: &[bool]) -> Option<Span> {
        let mut phrase = phrase.to_vec();
        let last = phrase.iter().rposition(|w| *w)?;
        for inner in source..last {
            phrase[inner] |= self.upos(inner) == Upos::Propn && !said[inner];
        }
        for next in last + 1..phrase.len() {
            if self.upos(next) != Upos::Propn || said[next] || self.upos(next - 1) != Upos::Propn {
                break;
            }
            phrase[next] = true;
        }
        self.run_with(&phrase, source)
    }

    fn is_case_of(&self, index: usize, of: usize) -> bool {
        self.plain_relation(index) == "case" && self.head(index) == Some(of) && index < of
    }

    /// The preposition right after the cue that is not part of the content.
    fn content_preposition(&self, at: usize, content: Option<&Span>, words: &[bool]) -> Option<usize> {
        let next = Some(at + 1).filter(|&next| next < words.len())?;
        let before = content.is_some_and(|span| self.span(next).end <= span.start);
        (before && !words[next] && self.upos(next) == Upos::Adp).then_some(next)
    }
}
