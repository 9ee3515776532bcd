//! Rules over trees of Universal Dependencies: a cue's clause, object or oblique is content, its subject, agent or owner
//! the source. Knows relations and the lists, and nothing of any one language.

use super::{
    candidate::{Candidate, Rule},
    passage::Passage,
};
use crate::{
    grammar::{Tree, Upos},
    lexicon::{Class, Cue, Info},
    text::{Span, fold},
};
use std::sync::Arc;

/// Adds what the rules propose for every sentence with a tree.
pub(super) fn candidates(passage: &Passage, trees: &[Arc<Tree>], found: &mut Vec<Candidate>) {
    for (sentence, tree) in trees.iter().enumerate().filter(|(s, tree)| passage.is_read(*s) && !tree.words.is_empty()) {
        let reading = Reading::new(passage, sentence, tree);
        for at in 0..tree.words.len() {
            if reading.is_quoted(at) {
                continue;
            }
            let info = reading.infos[at];
            let is_verbal = matches!(tree.words[at].upos, Upos::Verb | Upos::Aux | Upos::Adj);
            if let Some(cue) = passage.lexicon.verb(info).filter(|_| is_verbal) {
                reading.verb(at, cue, found);
            } else if let Some(cue) = passage.lexicon.noun(info).filter(|_| tree.words[at].upos == Upos::Noun) {
                reading.noun(at, cue, found);
            }
        }
    }
}

/// How sure a rule is, as a part of its cue's weight.
mod sure {
    pub(super) const CLAUSE: f32 = 0.97;
    pub(super) const ASIDE: f32 = 0.97;
    pub(super) const INFINITIVE: f32 = 0.85;
    pub(super) const OBJECT: f32 = 0.8;
    pub(super) const OBLIQUE: f32 = 0.8;
    pub(super) const PASSIVE: f32 = 0.75;
    pub(super) const OWNED: f32 = 0.85;
    pub(super) const NO_SOURCE: f32 = 0.7;
}

struct Reading<'a> {
    passage: &'a Passage<'a>,
    sentence: usize,
    tree: &'a Tree,
    start: usize,
    infos: Vec<Info>,
    children: Vec<Vec<usize>>,
}

/// What a rule found for a cue: content by the words it holds, and how sure.
struct Content {
    words: Vec<bool>,
    factor: f32,
    /// The clause's subject is part of the content: passives, *seems*.
    takes_subject: bool,
}

impl<'a> Reading<'a> {
    fn new(passage: &'a Passage<'a>, sentence: usize, tree: &'a Tree) -> Self {
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

    fn relation(&self, at: usize) -> &'static str {
        self.tree.words[at].relation
    }

    fn plain_relation(&self, at: usize) -> &'static str {
        self.relation(at).split(':').next().unwrap_or("")
    }

    fn child(&self, of: usize, relation: &str) -> Option<usize> {
        self.children[of].iter().copied().find(|&c| self.relation(c) == relation || self.plain_relation(c) == relation)
    }

    fn text(&self, at: usize) -> &str {
        let word = &self.tree.words[at];
        word.form.as_deref().unwrap_or_else(|| word.span.shifted(self.start).of(self.passage.body))
    }

    fn is_quoted(&self, at: usize) -> bool {
        let span = self.tree.words[at].span.shifted(self.start);
        self.passage.quotations_in(span).next().is_some()
    }

    /// The words of a subtree.
    fn subtree(&self, of: usize) -> Vec<bool> {
        let mut inside = vec![false; self.tree.words.len()];
        let mut open = vec![of];
        while let Some(at) = open.pop() {
            if !inside[at] {
                inside[at] = true;
                open.extend(&self.children[at]);
            }
        }
        inside
    }

    fn verb(&self, at: usize, cue: &Cue, found: &mut Vec<Candidate>) {
        let passive =
            self.children[at].iter().any(|&c| matches!(self.relation(c), "nsubj:pass" | "aux:pass" | "csubj:pass"));
        let content = if cue.class == Class::Seem { self.seeming(at) } else { self.content(at, cue, passive) };
        let Some(content) = content else { return };
        let source = if content.takes_subject { self.agent(at) } else { self.source(at, passive, 0) };
        let mut factor = content.factor;
        if source.is_none() && !content.takes_subject {
            factor *= sure::NO_SOURCE;
        }
        self.propose(at, source, content, cue.weight * factor, found);
    }

    /// What stands as content of the verb at `at`, by the first relation that holds it.
    fn content(&self, at: usize, cue: &Cue, passive: bool) -> Option<Content> {
        let speaks = cue.takes('c') || cue.takes('q');
        if let Some(clause) = self.child(at, "ccomp").filter(|_| speaks) {
            let mut content = self.plain(self.subtree(clause), sure::CLAUSE);
            if passive && self.child(at, "nsubj:pass").is_some_and(|s| self.infos[s].is(Info::PRONOUN)) {
                content.factor = sure::PASSIVE;
            }
            return Some(content);
        }
        if let Some(content) = self.aside(at).filter(|_| speaks) {
            return Some(content);
        }
        if let Some(clause) = self.child(at, "xcomp").filter(|_| cue.takes('i')) {
            let mut words = self.subtree(clause);
            if passive {
                let subject = self.child(at, "nsubj:pass")?;
                self.join(&mut words, subject);
                return Some(Content { takes_subject: true, ..self.plain(words, sure::PASSIVE) });
            }
            if let Some(object) = self.child(at, "obj").or_else(|| self.child(at, "iobj")) {
                self.join(&mut words, object);
            }
            return Some(self.plain(words, sure::INFINITIVE));
        }
        if let Some(clause) = self.child(at, "parataxis").filter(|&p| speaks && p > at && !passive)
            && (self.children[clause].iter().any(|&c| self.plain_relation(c) == "nsubj") || self.is_quoted(clause))
        {
            return Some(self.plain(self.subtree(clause), sure::OBLIQUE));
        }
        if let Some(object) =
            self.child(at, "obj").filter(|&o| cue.takes('o') && !passive && self.is_content_object(o, cue))
        {
            return Some(self.object(at, object));
        }
        if let Some(subject) = self.child(at, "nsubj:pass").filter(|_| cue.takes('o') && passive) {
            let mut words = self.subtree(subject);
            self.join_right(&mut words, at);
            return Some(Content { takes_subject: true, ..self.plain(words, sure::PASSIVE * 0.7) });
        }
        self.oblique(at, cue)
    }

    fn plain(&self, words: Vec<bool>, factor: f32) -> Content {
        Content { words, factor, takes_subject: false }
    }

    fn join(&self, words: &mut [bool], of: usize) {
        for (word, inside) in words.iter_mut().zip(self.subtree(of)) {
            *word |= inside;
        }
    }

    /// The obliques and clauses to the right that belong to what is praised or blamed: *Ben for being late*.
    fn join_right(&self, words: &mut [bool], at: usize) {
        for &child in self.children[at].iter().filter(|&&c| c > at) {
            if matches!(self.plain_relation(child), "obl" | "xcomp" | "advcl") && !self.infos[child].is(Info::TIME) {
                let cued =
                    self.passage.lexicon.verb(self.infos[child]).is_some() && self.plain_relation(child) == "advcl";
                if !cued {
                    self.join(words, child);
                }
            }
        }
    }

    /// Speech verbs take as content what is said (*a plea*, *the need*), not whom they speak to.
    fn is_content_object(&self, object: usize, cue: &Cue) -> bool {
        let named = self.tree.words[object].upos == Upos::Propn;
        !(matches!(cue.class, Class::Say | Class::Tell | Class::Ask) && named)
    }

    fn object(&self, at: usize, object: usize) -> Content {
        let mut words = self.subtree(object);
        self.join_right(&mut words, at);
        self.plain(words, sure::OBJECT)
    }

    /// *Content, X said*: the verb hangs on what is said.
    fn aside(&self, at: usize) -> Option<Content> {
        let head = self.tree.words[at].head.map(usize::from).filter(|&h| h < self.tree.words.len())?;
        let hangs = self.plain_relation(at) == "parataxis" && self.child(at, "nsubj").is_some();
        if !hangs {
            return None;
        }
        let mut top = head;
        if let Some(upper) = self.tree.words[head].head.map(usize::from).filter(|_| self.plain_relation(head) == "conj")
        {
            top = upper;
        }
        let mut words = self.subtree(top);
        for (word, own) in words.iter_mut().zip(self.subtree(at)) {
            *word &= !own;
        }
        let cut = self.child(at, "conj").is_some();
        Some(self.plain(words, if cut { sure::OBLIQUE } else { sure::ASIDE }))
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
        let (phrase, preposition) = self.children[at].iter().find_map(|&c| {
            let fits = matches!(self.plain_relation(c), "obl" | "advcl" | "ccomp" | "nmod");
            let case = self.children[c].iter().copied().find(|&k| {
                matches!(self.plain_relation(k), "case" | "mark") && cue.takes_after(&self.text(k).to_lowercase())
            });
            case.filter(|_| fits && !self.infos[c].is(Info::TIME)).map(|case| (c, case))
        })?;
        let mut words = self.subtree(phrase);
        words[preposition] = false;
        if let Some(clause) = self.child(at, "xcomp") {
            self.join(&mut words, clause);
        }
        Some(self.plain(words, sure::OBLIQUE))
    }

    /// Who says it: the subject, the agent, or those of the verb above.
    fn source(&self, at: usize, passive: bool, depth: usize) -> Option<usize> {
        if passive {
            return self.agent(at);
        }
        if let Some(subject) = self.child(at, "nsubj") {
            return Some(subject);
        }
        let head = self.tree.words[at].head.map(usize::from).filter(|&h| h < self.tree.words.len() && depth < 4)?;
        match self.plain_relation(at) {
            "acl" => Some(head),
            "xcomp" | "advcl" | "conj" | "ccomp" | "parataxis" => {
                let verbal = matches!(self.tree.words[head].upos, Upos::Verb | Upos::Aux | Upos::Adj | Upos::Noun);
                let head_passive = self.child(head, "aux:pass").is_some();
                let subject =
                    self.child(head, "nsubj").or_else(|| self.child(head, "nsubj:pass").filter(|_| head_passive));
                if verbal { subject.or_else(|| self.source(head, false, depth + 1)) } else { None }
            }
            _ => None,
        }
    }

    fn agent(&self, at: usize) -> Option<usize> {
        self.children[at].iter().copied().find(|&c| self.relation(c) == "obl:agent")
    }

    /// *His warning of a flood*, *the claim that …*, *she repeated her promise to …*.
    fn noun(&self, at: usize, cue: &Cue, found: &mut Vec<Candidate>) {
        let clause = self.children[at].iter().copied().find(|&c| match self.plain_relation(c) {
            "ccomp" => cue.takes('c') || cue.takes('i'),
            "acl" => self.relation(c) != "acl:relcl" && self.introduced(c, cue),
            _ => false,
        });
        let content = match clause {
            Some(clause) => Some(self.plain(self.subtree(clause), sure::OWNED)),
            None => self.oblique(at, cue),
        };
        let Some(content) = content else { return };
        let owner = self.children[at]
            .iter()
            .copied()
            .find(|&c| self.relation(c) == "nmod:poss" || self.relation(c) == "det:poss");
        let (source, factor) = match owner {
            Some(owner) => (Some(owner), 1.0),
            None => {
                let head = self.tree.words[at].head.map(usize::from).filter(|&h| h < self.tree.words.len());
                let holds = matches!(self.plain_relation(at), "obj" | "obl" | "xcomp");
                let subject = head.filter(|_| holds).and_then(|head| self.source(head, false, 0));
                let factor = if subject.is_some() { 0.85 } else { 0.55 };
                (subject, factor)
            }
        };
        let weight = cue.weight * content.factor * factor;
        self.propose(at, source, content, weight, found);
    }

    /// Whether a clause on a noun is what is claimed or wanted: it opens with *that* or *to*.
    fn introduced(&self, clause: usize, cue: &Cue) -> bool {
        let mark = self.child(clause, "mark");
        mark.is_some_and(|m| {
            if self.infos[m].is(Info::COMPLEMENTIZER) { cue.takes('c') } else { cue.takes('i') || cue.takes('c') }
        })
    }

    fn propose(&self, at: usize, source: Option<usize>, content: Content, confidence: f32, found: &mut Vec<Candidate>) {
        let mut words = content.words;
        words[at] = false;
        let source = source.filter(|&s| !words[s] && s != at).map(|source| {
            let mut inside = self.subtree(source);
            for (word, said) in inside.iter_mut().zip(&words) {
                *word &= !said;
            }
            for (index, word) in inside.iter_mut().enumerate() {
                *word &= index != at && !self.is_case_of(index, source);
            }
            inside
        });
        let mut barred = source.clone().unwrap_or_else(|| vec![false; words.len()]);
        for (index, bar) in barred.iter_mut().enumerate() {
            *bar |= index == at;
        }
        let content: Vec<Span> = self.runs(&words, &barred);
        let mut cue = self.tree.words[at].span;
        let mut first = at;
        while first > 0
            && self.tree.words[first - 1].head.map(usize::from) == Some(at)
            && matches!(self.plain_relation(first - 1), "aux" | "advmod")
        {
            first -= 1;
            cue = cue.cover(self.tree.words[first].span);
        }
        if let Some(preposition) = content_preposition(at, content.first(), self, &words) {
            cue = cue.cover(self.tree.words[preposition].span);
        }
        found.push(Candidate {
            sentence: self.sentence,
            source: source.and_then(|inside| self.longest_run(&inside)),
            cue: Some(cue.shifted(self.start)),
            content,
            relays: Vec::new(),
            confidence,
            is_direct: false,
            rule: Rule::Tree,
        });
    }

    fn is_case_of(&self, index: usize, of: usize) -> bool {
        self.plain_relation(index) == "case" && self.tree.words[index].head.map(usize::from) == Some(of) && index < of
    }

    /// The spans of the marked words; a word between two of them belongs unless it is barred.
    fn runs(&self, words: &[bool], barred: &[bool]) -> Vec<Span> {
        let mut runs: Vec<Span> = Vec::new();
        let mut open = false;
        let first = words.iter().position(|w| *w).unwrap_or(0);
        let last = words.iter().rposition(|w| *w).unwrap_or(0);
        for at in first..=last.min(words.len().saturating_sub(1)) {
            let span = self.tree.words[at].span.shifted(self.start);
            let outside = !words[at] && self.tree.words[at].upos != Upos::Punct;
            if barred[at] || outside {
                open = false;
            } else if open {
                if let Some(run) = runs.last_mut() {
                    *run = run.cover(span);
                }
            } else if words[at] {
                runs.push(span);
                open = true;
            }
        }
        runs
    }

    fn longest_run(&self, words: &[bool]) -> Option<Span> {
        self.runs(words, &vec![false; words.len()])
            .into_iter()
            .max_by_key(|span| (span.len(), std::cmp::Reverse(span.start)))
    }
}

/// The preposition right after the cue that is not part of the content.
fn content_preposition(at: usize, content: Option<&Span>, reading: &Reading, words: &[bool]) -> Option<usize> {
    let next = at + 1;
    let word = reading.tree.words.get(next)?;
    let before = content.is_some_and(|span| word.span.shifted(reading.start).end <= span.start);
    (before && !words[next] && word.upos == Upos::Adp).then_some(next)
}
