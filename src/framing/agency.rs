//! Who does what to whom, in grammar: active, passive with and without an agent, deeds as nouns. Knows nothing of names.

use super::{
    About, Finding, Findings, Passage,
    dimension::Dimension,
    subject::{Line, Lines},
};
use crate::{
    grammar::{Tree, Upos},
    text::Span,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Agency;

const ABOUT: About = About {
    key: "agency",
    title: "Agency",
    definition: "How deeds are told: active (doer and done-to are both named), passive with an agent, passive without one, and deeds as nouns (the arrest, the destruction), which need no doer. From the trees of the deep reading; in the quick reading English passives are found by their form. For a point: what each version's reading holds, where readings differ.",
    source: "Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)",
    unit: "uses",
};

impl Dimension for Agency {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut versions: BTreeMap<(&str, u32), Vec<Passage>> = BTreeMap::new();
        let mut points: BTreeMap<u32, BTreeMap<u32, Vec<(&str, Passage)>>> = BTreeMap::new();
        let mut blind = BTreeSet::new();
        for line in &lines.lines {
            let Some(version) = line.version else { continue };
            let Some(mut found) = deeds(lines, line) else {
                blind.insert(line.language.primary());
                continue;
            };
            found.sort_by_key(|(_, passage)| *passage);
            for point in &line.points {
                points.entry(*point).or_default().entry(version).or_default().extend(found.iter().copied());
            }
            for (class, passage) in found {
                versions.entry((class, version)).or_default().push(passage);
            }
        }
        let mut findings: Vec<Finding> = Vec::new();
        for ((class, version), passages) in versions {
            let (subject, label) = ("version".to_owned(), class.to_owned());
            let value = Some(passages.len() as f64);
            findings.push(Finding { subject, label, version: Some(version), value, passages, ..Finding::default() });
        }
        for (point, readings) in &points {
            differing(lines, *point, readings, &mut findings);
        }
        let blind: Vec<&str> = blind.into_iter().collect();
        let remark = (!blind.is_empty())
            .then(|| format!("Without the deep reading, nothing is known of agency in {}.", blind.join(", ")));
        Findings { about: ABOUT, remark, findings }
    }
}

fn differing(
    lines: &Lines<'_>,
    point: u32,
    readings: &BTreeMap<u32, Vec<(&str, Passage)>>,
    findings: &mut Vec<Finding>,
) {
    let classes =
        |found: &Vec<(&str, Passage)>| found.iter().map(|(class, _)| (*class).to_owned()).collect::<BTreeSet<_>>();
    let sets: BTreeSet<BTreeSet<String>> = readings.values().map(classes).collect();
    if readings.len() < 2 || sets.len() < 2 {
        return;
    }
    let subject = lines.subject.points.get(point as usize).map_or_else(String::new, |point| point.label.clone());
    for (version, found) in readings {
        let told: Vec<String> = found
            .iter()
            .filter_map(|(class, passage)| {
                let body = &lines.subject.texts.get(passage.place.article())?.article.body;
                Some(format!("{class}: {}", passage.span.of(body).split_whitespace().collect::<Vec<_>>().join(" ")))
            })
            .collect();
        findings.push(Finding {
            subject: subject.clone(),
            label: if told.is_empty() { "none".to_owned() } else { told.join("; ") },
            version: Some(*version),
            point: Some(point),
            passages: found.iter().map(|(_, passage)| *passage).collect(),
            ..Finding::default()
        });
    }
}

/// The deeds of a line; `None` where nothing can be known.
fn deeds(lines: &Lines<'_>, line: &Line) -> Option<Vec<(&'static str, Passage)>> {
    let text = lines.subject.texts.get(line.place.article())?;
    let statement = lines.statement(line)?;
    let tree =
        text.trees.and_then(|trees| trees.get(statement.sentence as usize)).filter(|tree| !tree.words.is_empty());
    let place = line.place;
    let mut found: Vec<(&'static str, Passage)> = match tree {
        Some(tree) => {
            let sentence = text.sentences.get(statement.sentence as usize)?.span;
            let start = sentence.start();
            let within = clauses(tree, sentence.of(&text.article.body))
                .into_iter()
                .map(|(class, span)| (class, span.shifted(start)));
            within
                .filter(|(_, span)| statement.span.contains(*span))
                .map(|(c, span)| (c, Passage { place, span }))
                .collect()
        }
        None if line.language.primary() == "en" => {
            passives(lines, line).into_iter().map(|(class, span)| (class, Passage { place, span })).collect()
        }
        None => return None,
    };
    found.extend(nouns(lines, line).into_iter().map(|span| ("deed as a noun", Passage { place, span })));
    Some(found)
}

/// The clauses of a tree by voice; spans count bytes of the sentence.
fn clauses(tree: &Tree, sentence: &str) -> Vec<(&'static str, Span)> {
    let mut found = Vec::new();
    for (index, word) in tree.words.iter().enumerate() {
        if !matches!(word.upos, Upos::Verb | Upos::Adj | Upos::Noun) {
            continue;
        }
        let child = |relation: &str| tree.children(index).find(|child| tree.words[*child].relation == relation);
        let auxiliary = child("aux:pass");
        if word.upos == Upos::Verb
            && (auxiliary.is_some() || child("nsubj:pass").is_some() || child("csubj:pass").is_some())
        {
            let agent = child("obl:agent").or_else(|| {
                let by = |c: &usize| {
                    tree.words[*c].relation == "obl" && tree.children(*c).any(|case| is_by(tree, case, sentence))
                };
                tree.children(index).find(by)
            });
            let from = auxiliary.map_or(word.span, |auxiliary| tree.words[auxiliary].span.cover(word.span));
            match agent {
                Some(agent) => found.push(("passive with agent", from.cover(tree.words[agent].span))),
                None => found.push(("passive without agent", from)),
            }
        } else if word.upos == Upos::Verb
            && let (Some(doer), Some(object)) = (child("nsubj"), child("obj"))
        {
            let span = tree.words[doer].span.cover(word.span).cover(tree.words[object].span);
            found.push(("active", span));
        }
    }
    found
}

/// English `by`, for trees that do not mark the agent's relation.
fn is_by(tree: &Tree, case: usize, sentence: &str) -> bool {
    let word = &tree.words[case];
    word.relation == "case" && word.span.of(sentence).eq_ignore_ascii_case("by")
}

/// English passives by their form: a form of `be`, adverbs, a participle, perhaps `by`.
fn passives(lines: &Lines<'_>, line: &Line) -> Vec<(&'static str, Span)> {
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
        while at < forms.len() && steps < 3 && skipped(forms[at]) && !gap(at - 1, at).contains([',', ';', ':', '.']) {
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
            clear && !number && !next.ends_with("ing") && !is_time(next)
        });
        match agent {
            Some(by) => found.push(("passive with agent", Lines::cover(line, hit.first, (by + 3).min(forms.len())))),
            None => found.push(("passive without agent", Lines::cover(line, hit.first, at + 1))),
        }
    }
    found
}

fn skipped(form: &str) -> bool {
    form.ends_with("ly")
        || matches!(
            form,
            "not"
                | "never"
                | "also"
                | "been"
                | "being"
                | "already"
                | "still"
                | "now"
                | "then"
                | "just"
                | "often"
                | "soon"
                | "later"
                | "reportedly"
                | "again"
                | "all"
                | "both"
                | "ever"
                | "yet"
        )
}

fn is_participle(participles: &crate::lexicon::Phrases, form: &str) -> bool {
    match participles.find(&[form]).first() {
        Some(hit) => participles.class(hit) == "irregular",
        None => form.len() > 3 && form.ends_with("ed"),
    }
}

fn is_time(form: &str) -> bool {
    const TIMES: [&str; 31] = [
        "now",
        "then",
        "noon",
        "midnight",
        "night",
        "day",
        "dawn",
        "dusk",
        "next",
        "early",
        "late",
        "far",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    TIMES.contains(&form)
}

/// Deeds as nouns, told from verbs by the word before or after.
fn nouns(lines: &Lines<'_>, line: &Line) -> Vec<Span> {
    let Some(phrases) = lines.subject.lists.of(line.language, "agency") else { return Vec::new() };
    let forms = lines.forms(line);
    let english = line.language.primary() == "en";
    let hits = phrases.find(&forms).into_iter().filter(|hit| !english || reads_as_noun(&forms, hit.first, hit.end));
    hits.map(|hit| Lines::cover(line, hit.first, hit.end)).collect()
}

fn reads_as_noun(forms: &[&str], first: usize, end: usize) -> bool {
    let before = first.checked_sub(1).map_or("", |index| forms[index]);
    let after = forms.get(end).copied().unwrap_or("");
    let ends = ["tion", "sion", "ment", "ments", "ing", "ings", "al", "ance", "ence", "ure", "tions", "sions", "als"];
    let sure = ends.iter().any(|ending| forms[first].ends_with(ending)) || forms[first].starts_with("death");
    let verb = matches!(
        before,
        "to" | "will"
            | "would"
            | "can"
            | "could"
            | "may"
            | "might"
            | "must"
            | "should"
            | "they"
            | "we"
            | "i"
            | "you"
            | "who"
            | "not"
            | "he"
            | "she"
            | "it"
    );
    let noun = matches!(
        before,
        "the"
            | "a"
            | "an"
            | "this"
            | "these"
            | "that"
            | "those"
            | "of"
            | "by"
            | "in"
            | "from"
            | "no"
            | "their"
            | "its"
            | "his"
            | "her"
            | "our"
            | "any"
            | "some"
            | "after"
            | "more"
            | "further"
            | "new"
            | "two"
            | "three"
            | "many"
            | "and"
            | "under"
            | "against"
    ) || before.ends_with("'s")
        || matches!(after, "of" | "on" | "against" | "by");
    !verb && (sure || noun)
}
