//! Who does what to whom, in grammar: active, passive with and without an agent, deeds as nouns.

use super::dimension::{Dimension, bar_of_label};
use crate::{
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    grammar::{Tree, Upos},
    lines::{Line, Lines},
    text::Span,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Agency;

const ABOUT: About = About {
    key: "agency",
    described: crate::finding::described!("agency"),
    chart: Chart::Bars,
    offer: Offer::Nothing,
    counts: false,
};

/// One deed as it is told.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Deed {
    passage: Passage,
    class: Name,
    doer: Option<Span>,
    deed: Span,
    done_to: Option<Span>,
}

impl Dimension for Agency {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut versions: BTreeMap<(Name, u32), Vec<Passage>> = BTreeMap::new();
        let mut points: BTreeMap<u32, BTreeMap<u32, Vec<Deed>>> = BTreeMap::new();
        let mut blind = BTreeSet::new();
        for line in &lines.lines {
            let Some(version) = line.version else { continue };
            let Some(mut found) = deeds(lines, line) else {
                blind.insert(line.language.primary());
                continue;
            };
            found.sort_unstable();
            for point in &line.points {
                points.entry(*point).or_default().entry(version).or_default().extend(found.iter().copied());
            }
            for deed in found {
                versions.entry((deed.class, version)).or_default().push(deed.passage);
            }
        }
        let mut findings: Vec<Finding> = Vec::new();
        for (point, readings) in &points {
            differing(lines, *point, readings, &mut findings);
        }
        for ((class, version), passages) in versions {
            let (subject, label) = (Name::Version.into(), class.into());
            let value = Some(passages.len() as f64);
            findings.push(Finding { subject, label, version: Some(version), value, passages, ..Finding::default() });
        }
        let blind: Vec<String> = blind.into_iter().map(str::to_owned).collect();
        let remark = (!blind.is_empty()).then_some(Remark::NeedsDeep(blind));
        Findings { about: ABOUT, remark, findings }
    }

    fn bar(&self, finding: &Finding) -> Option<(Phrase, f64)> {
        bar_of_label(finding, finding.subject.name() == Some(Name::Version))
    }
}

/// Readings of one point that tell deeds in different ways, each with who does what to whom.
fn differing(lines: &Lines<'_>, point: u32, readings: &BTreeMap<u32, Vec<Deed>>, findings: &mut Vec<Finding>) {
    let classes = |found: &Vec<Deed>| found.iter().map(|deed| deed.class).collect::<BTreeSet<_>>();
    let telling = || readings.iter().filter(|(_, deeds)| !deeds.is_empty());
    let sets: BTreeSet<BTreeSet<Name>> = telling().map(|(_, deeds)| classes(deeds)).collect();
    if telling().count() < 2 || sets.len() < 2 {
        return;
    }
    for (version, deeds) in telling() {
        let told = deeds.iter().map(|deed| Phrase::of(deed.class, lines.written(&deed.passage)));
        let who: Vec<String> = deeds.iter().filter_map(|deed| who(lines, deed)).collect();
        findings.push(Finding {
            subject: lines.label(point),
            label: Phrase::joined(told, &Piece::Semicolon),
            version: Some(*version),
            point: Some(point),
            note: Phrase::joined(who.into_iter().map(Phrase::words), &Piece::Semicolon),
            passages: deeds.iter().map(|deed| deed.passage).collect(),
            ..Finding::default()
        });
    }
}

/// Who does what to whom: `the army → liberated → villages`; a dash where the doer is left out.
fn who(lines: &Lines<'_>, deed: &Deed) -> Option<String> {
    let words = |span: Span| lines.written(&Passage { place: deed.passage.place, span });
    let to = deed.done_to.map(|span| format!(" → {}", words(span))).unwrap_or_default();
    (deed.doer.is_some() || deed.done_to.is_some())
        .then(|| format!("{} → {}{to}", deed.doer.map_or_else(|| "—".to_owned(), words), words(deed.deed)))
}

/// The deeds of a line; `None` where nothing can be known.
fn deeds(lines: &Lines<'_>, line: &Line) -> Option<Vec<Deed>> {
    let text = lines.subject.texts.get(line.place.article())?;
    let statement = lines.statement(line)?;
    let tree =
        text.trees.and_then(|trees| trees.get(statement.sentence as usize)).filter(|tree| !tree.words.is_empty());
    let plain = |(class, span): (Name, Span)| Deed {
        passage: Passage { place: line.place, span },
        class,
        doer: None,
        deed: span,
        done_to: None,
    };
    let mut found: Vec<Deed> = match tree {
        Some(tree) => {
            let sentence = text.sentences.get(statement.sentence as usize)?.span;
            let reader =
                Clauses { lines, line, tree, sentence: sentence.of(&text.article.body), start: sentence.start() };
            reader.deeds().into_iter().filter(|deed| statement.span.contains(deed.deed)).collect()
        }
        None if line.language.primary() == "en" => passives(lines, line).into_iter().map(plain).collect(),
        None if lines.subject.lists.of(line.language, "agency").is_some() => Vec::new(),
        None => return None,
    };
    found.retain(|deed| !is_speech(lines, line, deed.deed));
    found.extend(nouns(lines, line).into_iter().map(|span| plain((Name::DeedAsANoun, span))));
    let happenings = happenings(lines, line, tree.is_some()).into_iter().map(|span| plain((Name::Intransitive, span)));
    let new: Vec<Deed> = happenings.filter(|new| found.iter().all(|old| !old.deed.overlaps(new.deed))).collect();
    found.extend(new);
    Some(found)
}

/// A word that reports speech is the dimension of reporting verbs, not a deed.
fn is_speech(lines: &Lines<'_>, line: &Line, deed: Span) -> bool {
    let text = &lines.subject.texts[line.place.article()];
    if text.attributions.iter().filter_map(|found| found.cue).any(|cue| cue.overlaps(deed)) {
        return true;
    }
    let Some(phrases) = lines.subject.lists.of(line.language, "reporting") else { return false };
    let forms = lines.forms(line);
    let mut inside = (0..line.words.len()).filter(|index| deed.overlaps(line.words[*index].span));
    let speech = |index: usize| {
        let hits = phrases.find(&forms[index..=index]);
        hits.first()
            .is_some_and(|hit| matches!(phrases.class(hit), "neutral" | "endorsing" | "believing" | "conceding"))
    };
    inside.next_back().is_some_and(speech)
}

/// Verbs of dying, breaking and falling, which need no doer; what follows them is no object.
fn happenings(lines: &Lines<'_>, line: &Line, has_tree: bool) -> Vec<Span> {
    let Some(phrases) = lines.subject.lists.of(line.language, "happening") else { return Vec::new() };
    let forms = lines.forms(line);
    let parts = lines.parts_of_speech(line).filter(|_| has_tree);
    let definite = lines.subject.lists.of(line.language, "definite");
    let hits = phrases.find(&forms).into_iter().filter(|hit| {
        let verb = parts.as_ref().is_none_or(|parts| parts[hit.first] == Some(Upos::Verb));
        let before = hit.first.checked_sub(1).map_or("", |index| forms[index]);
        let noun = definite.is_some_and(|list| !list.find(&[before]).is_empty()) || matches!(before, "a" | "an");
        verb && !noun
    });
    hits.map(|hit| Lines::cover(line, hit.first, hit.end)).collect()
}

/// A sentence's tree, read for its clauses.
struct Clauses<'a> {
    lines: &'a Lines<'a>,
    line: &'a Line,
    tree: &'a Tree,
    sentence: &'a str,
    /// First byte of the sentence in the body.
    start: usize,
}

impl Clauses<'_> {
    fn deeds(&self) -> Vec<Deed> {
        (0..self.tree.words.len())
            .filter(|index| self.tree.words[*index].upos == Upos::Verb)
            .filter_map(|i| self.deed(i))
            .collect()
    }

    fn child(&self, of: usize, relation: &str) -> Option<usize> {
        self.tree.children(of).find(|child| self.tree.words[*child].relation == relation)
    }

    fn span(&self, index: usize) -> Span {
        self.tree.words[index].span.shifted(self.start)
    }

    fn word(&self, index: usize) -> &str {
        self.tree.words[index].span.of(self.sentence)
    }

    fn deed(&self, index: usize) -> Option<Deed> {
        let verb = self.span(index);
        let auxiliary = self.child(index, "aux:pass");
        let sufferer = self.child(index, "nsubj:pass").or_else(|| self.child(index, "csubj:pass"));
        let place = self.line.place;
        if auxiliary.is_some() || sufferer.is_some() {
            if self.is_state(index) {
                return None;
            }
            let from = auxiliary.map_or(verb, |auxiliary| self.span(auxiliary).cover(verb));
            let agent = self.agent(index);
            let span = agent.map_or(from, |agent| from.cover(self.span(agent)));
            let class = if agent.is_some() { Name::PassiveWithAgent } else { Name::PassiveWithoutAgent };
            let passage = Passage { place, span };
            let done_to = sufferer.map(|index| self.phrase(index));
            return Some(Deed { passage, class, doer: agent.map(|index| self.phrase(index)), deed: from, done_to });
        }
        let (doer, object) = (self.child(index, "nsubj")?, self.child(index, "obj")?);
        // The lands that it occupies: what the clause hangs on is what is done to.
        let relative = self.tree.words[index].relation.starts_with("acl");
        let head = self.tree.words[index].head.map(usize::from);
        let stands_for = |word: usize| head.filter(|_| relative && self.tree.words[word].upos == Upos::Pron);
        let doer_noun =
            stands_for(doer).filter(|_| matches!(self.word(doer), "that" | "which" | "who")).unwrap_or(doer);
        let object_noun = stands_for(object).unwrap_or(object);
        let span = self.span(doer).cover(verb).cover(self.span(object));
        let passage = Passage { place, span };
        let (doer, done_to) = (Some(self.phrase(doer_noun)), Some(self.phrase(object_noun)));
        Some(Deed { passage, class: Name::Active, doer, deed: verb, done_to })
    }

    /// `is concerned`, `is married`: a state, not a deed, as the list says.
    fn is_state(&self, index: usize) -> bool {
        let list = self.lines.subject.lists.of(self.line.language, "participle");
        let form = crate::text::fold(self.word(index));
        list.is_some_and(|list| list.find(&[&form]).first().is_some_and(|hit| list.class(hit) == "not"))
    }

    /// The agent of a passive; in English `by` with somebody, not with a time, an amount or a manner.
    fn agent(&self, verb: usize) -> Option<usize> {
        let by = |child: &usize| {
            let relation = self.tree.words[*child].relation;
            relation.starts_with("obl") && self.tree.children(*child).any(|case| self.is_by(case))
        };
        let found = self.child(verb, "obl:agent").or_else(|| self.tree.children(verb).find(by))?;
        let number = self.tree.words[found].upos == Upos::Num;
        (!number && !is_time(self.lines, self.line, &crate::text::fold(self.word(found)))).then_some(found)
    }

    fn is_by(&self, case: usize) -> bool {
        self.tree.words[case].relation == "case" && self.word(case).eq_ignore_ascii_case("by")
    }

    /// A noun with the words right before it that belong to it.
    fn phrase(&self, noun: usize) -> Span {
        let near = |relation: &str| {
            relation.starts_with("amod")
                || relation.starts_with("compound")
                || relation.starts_with("nummod")
                || relation.starts_with("flat")
                || relation.starts_with("nmod:poss")
        };
        let own = self.tree.children(noun).filter(|child| near(self.tree.words[*child].relation));
        own.fold(self.span(noun), |span, child| span.cover(self.span(child)))
    }
}

/// English passives by their form: a form of `be`, adverbs, a participle, perhaps `by`.
fn passives(lines: &Lines<'_>, line: &Line) -> Vec<(Name, Span)> {
    let lists = lines.subject.lists;
    let (Some(be), Some(participles)) = (lists.of(line.language, "be"), lists.of(line.language, "participle")) else {
        return Vec::new();
    };
    let forms = lines.forms(line);
    let body = lines.body(line);
    let gap = |a: usize, b: usize| body.get(line.words[a].span.end()..line.words[b].span.start()).unwrap_or("");
    let mut found = Vec::new();
    for hit in be.find(&forms) {
        let mut at = hit.end;
        let mut steps = 0;
        while at < forms.len()
            && steps < 3
            && skipped(lines, line, forms[at])
            && !gap(at - 1, at).contains([',', ';', ':', '.'])
        {
            at += 1;
            steps += 1;
        }
        if at >= forms.len()
            || gap(at - 1, at).contains([',', ';', ':', '.', '('])
            || !is_participle(participles, forms[at])
        {
            continue;
        }
        let end = (at + 1..forms.len().min(at + 6)).find(|index| forms[*index] == "by");
        let agent = end.filter(|by| {
            let clear = (at + 1..=*by).all(|index| !gap(index - 1, index).contains([',', ';', ':', '.', '"', '”']));
            let next = forms.get(by + 1).copied().unwrap_or("");
            let number = line.words.get(by + 1).is_none_or(|word| word.kind == crate::text::TokenKind::Number);
            clear && !number && !next.ends_with("ing") && !is_time(lines, line, next)
        });
        match agent {
            Some(by) => found.push((Name::PassiveWithAgent, Lines::cover(line, hit.first, (by + 3).min(forms.len())))),
            None => found.push((Name::PassiveWithoutAgent, Lines::cover(line, hit.first, at + 1))),
        }
    }
    found
}

/// Adverbs and the like that may stand between `was` and its participle.
fn skipped(lines: &Lines<'_>, line: &Line, form: &str) -> bool {
    let list = lines.subject.lists.of(line.language, "between");
    form.ends_with("ly") || list.is_some_and(|list| !list.find(&[form]).is_empty())
}

fn is_time(lines: &Lines<'_>, line: &Line, form: &str) -> bool {
    ["time", "calendar", "measure"].into_iter().any(|group| {
        let list = lines.subject.lists.of(line.language, group);
        list.is_some_and(|list| !list.find(&[form]).is_empty())
    })
}

fn is_participle(participles: &crate::lexicon::Phrases, form: &str) -> bool {
    match participles.find(&[form]).first() {
        Some(hit) => participles.class(hit) == "irregular",
        None => form.len() > 3 && form.ends_with("ed"),
    }
}

/// Deeds as nouns, told from verbs by the word before or after.
fn nouns(lines: &Lines<'_>, line: &Line) -> Vec<Span> {
    let Some(phrases) = lines.subject.lists.of(line.language, "agency") else { return Vec::new() };
    let forms = lines.forms(line);
    let parts = lines.parts_of_speech(line);
    let noun = |first: usize, end: usize| match parts.as_ref().and_then(|parts| parts[first]) {
        Some(part) => part == Upos::Noun,
        None => line.language.primary() != "en" || reads_as_noun(lines, line, &forms, first, end),
    };
    let hits = phrases.find(&forms).into_iter().filter(|hit| noun(hit.first, hit.end));
    hits.map(|hit| Lines::cover(line, hit.first, hit.end)).collect()
}

fn reads_as_noun(lines: &Lines<'_>, line: &Line, forms: &[&str], first: usize, end: usize) -> bool {
    let before = first.checked_sub(1).map_or("", |index| forms[index]);
    let after = forms.get(end).copied().unwrap_or("");
    let listed = |class: &str, form: &str| {
        let list = lines.subject.lists.of(line.language, "noun_sign");
        list.is_some_and(|list| list.find(&[form]).iter().any(|hit| list.class(hit) == class))
    };
    let sure = line.words.get(first).is_some_and(|_| {
        let endings = lines.subject.lists.of(line.language, "noun_ending");
        endings.is_some_and(|list| list.words().any(|ending| forms[first].ends_with(ending)))
    });
    let noun = listed("before", before) || before.ends_with("'s") || listed("after", after);
    !listed("never before", before) && (sure || noun)
}
