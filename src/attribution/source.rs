//! Who says it, in a tree: the subject, the agent, or those of the verb above. Knows relations and nothing of any one
//! language.

use super::reading::Reading;
use crate::{
    grammar::{Feature, Upos},
    lexicon::Info,
};

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
        if let Some(place) = self.seat(at) {
            return Some(place);
        }
        if let Some(upper) = self.lifted(at).filter(|_| depth < CLIMB) {
            return self.source_above(upper, self.is_passive(upper), depth + 1);
        }
        let head = self.head(at).filter(|_| depth < CLIMB)?;
        match self.plain_relation(at) {
            "acl" => self.owner(at, head, depth),
            "xcomp" if self.controls(head, at).is_some() => self.controls(head, at),
            "xcomp" | "advcl" | "conj" | "ccomp" | "parataxis" => {
                let verbal = matches!(self.upos(head), Upos::Verb | Upos::Aux | Upos::Adj | Upos::Noun);
                let head_passive = self.child(head, "aux:pass").is_some();
                let subject = self.subject(head).or_else(|| self.child(head, "nsubj:pass").filter(|_| head_passive));
                if verbal { subject.or_else(|| self.source_above(head, false, depth + 1)) } else { None }
            }
            _ => None,
        }
    }

    /// Whether a *that* stands there.
    pub(super) fn opens_clause(&self, at: usize) -> bool {
        at < self.tree.words.len() && self.upos(at) == Upos::Sconj && self.infos[at].is(Info::COMPLEMENTIZER)
    }

    /// Who is made to: *drove the town to demand …*.
    fn controls(&self, head: usize, at: usize) -> Option<usize> {
        self.children(head).find(|&c| c < at && matches!(self.plain_relation(c), "obj" | "iobj"))
    }

    /// The speaker of a verb that hangs on a noun: the noun (*a letter saying …*), but who holds it where it is a wish or a
    /// way (*her plan to ask …*), and who gives it out where it is a text (*she issued a statement saying …*).
    fn owner(&self, at: usize, noun: usize, depth: usize) -> Option<usize> {
        let wish = self.feature(at, Feature::VerbForm) == Some("Inf");
        let text = self.infos[noun].is(Info::DOCUMENT);
        if !wish && !text || self.relation(at) == "acl:relcl" {
            return Some(noun);
        }
        let owner = self.children(noun).find(|&c| matches!(self.relation(c), "nmod:poss" | "det:poss"));
        let held = matches!(self.plain_relation(noun), "obj" | "obl" | "xcomp");
        let holder = || {
            self.head(noun).filter(|_| held).and_then(|verb| self.source_above(verb, self.is_passive(verb), depth + 1))
        };
        owner.filter(|_| wish).or_else(holder).or_else(|| Some(noun).filter(|_| !wish))
    }

    /// The office that speaks by a verb without a subject: *В Кремле сообщили*.
    pub(super) fn seat(&self, at: usize) -> Option<usize> {
        let from =
            |c: usize| self.children(c).any(|k| self.plain_relation(k) == "case" && self.infos[k].is(Info::FROM));
        let speaks = |c: usize| {
            let who = Info::INSTITUTION | Info::DOCUMENT | Info::GENERIC;
            self.infos[c].is(who) || self.upos(c) == Upos::Propn
        };
        let fits =
            |&c: &usize| self.plain_relation(c) == "obl" && from(c) && speaks(c) && !self.infos[c].is(Info::TIME);
        self.children(at).find(fits).filter(|_| self.child(at, "nsubj").is_none())
    }

    /// The subject of an active verb, unless it is part of what someone says.
    fn subject(&self, at: usize) -> Option<usize> {
        let free = |&s: &usize| !self.is_spoken(s) || self.is_spoken(at);
        self.nearest_subject(at).filter(free).or_else(|| self.inverted(at))
    }

    /// The subject of a verb; of two, as in *The aim is that they stay, Paris pointed out*, the one next before it: the other
    /// is part of what is said.
    fn nearest_subject(&self, at: usize) -> Option<usize> {
        let near = self.children(at).rfind(|&c| c < at && self.relation(c) == "nsubj");
        near.filter(|_| self.other_subjects(at).next().is_some()).or_else(|| self.child(at, "nsubj"))
    }

    /// The subjects of a verb before the one that is nearest.
    pub(super) fn other_subjects(&self, at: usize) -> impl Iterator<Item = usize> {
        let is_subject = |c: &usize| *c < at && matches!(self.relation(*c), "nsubj" | "nsubj:outer");
        let mut subjects: Vec<usize> = self.children(at).filter(is_subject).collect();
        subjects.sort_unstable();
        subjects.pop();
        subjects.into_iter()
    }

    /// A speaker after a cue that closes its sentence, taken by the tree for an object: *…, ha riferito il Cremlino*.
    pub(super) fn inverted(&self, at: usize) -> Option<usize> {
        let hangs = matches!(self.plain_relation(at), "parataxis" | "advcl" | "conj");
        let closes = hangs && self.child(at, "nsubj").is_none() && self.follows_break(self.first_of(at));
        let who = Info::INSTITUTION | Info::ROLE | Info::DOCUMENT | Info::GENERIC;
        let speaks = |o: &usize| *o > at && (self.upos(*o) == Upos::Propn || self.infos[*o].is(who));
        let alone =
            |&o: &usize| !self.children(at).any(|c| c != o && matches!(self.plain_relation(c), "ccomp" | "xcomp"));
        let helped = self.feature(at, Feature::VerbForm) == Some("Fin")
            || self.children(at).any(|c| self.plain_relation(c) == "aux");
        self.child(at, "obj").filter(|o| closes && helped && speaks(o)).filter(alone)
    }

    pub(super) fn is_passive(&self, at: usize) -> bool {
        self.children(at).any(|c| matches!(self.relation(c), "nsubj:pass" | "aux:pass" | "csubj:pass"))
    }

    pub(super) fn agent(&self, at: usize) -> Option<usize> {
        let marked = |c: usize| self.children(c).any(|k| self.infos[k].is(Info::AGENT));
        self.children(at).find(|&c| self.relation(c) == "obl:agent" || self.plain_relation(c) == "obl" && marked(c))
    }

    /// The cue whose speaker also speaks by the verb at `at`, though the tree hangs it inside what is said:
    /// *She said it was late and warned that …*, *She said it was late, adding that …*.
    pub(super) fn lifted(&self, at: usize) -> Option<usize> {
        let joined = match self.plain_relation(at) {
            "conj" | "parataxis" => true,
            "advcl" => self.follows_break(at),
            _ => false,
        };
        self.verb_cue(at).filter(|_| joined && self.child(at, "nsubj").is_none())?;
        let clause = self.head(at)?;
        let cue = self.head(clause).filter(|_| matches!(self.plain_relation(clause), "ccomp"))?;
        self.verb_cue(cue).filter(|_| clause < at && cue < clause && !self.is_spoken(at))?;
        let finite = |word: usize| self.feature(word, Feature::Tense) == Some("Past");
        let told = self.that_after(at).is_some()
            || self.children(at).any(|c| c > at && matches!(self.plain_relation(c), "ccomp" | "xcomp" | "obj" | "obl"));
        let helped = self.children(at).any(|c| self.plain_relation(c) == "aux");
        let same = self.plain_relation(at) == "advcl" || finite(at) && finite(cue) && !helped;
        (told && same).then_some(cue)
    }
}
