//! The forms in which each version names actors, places and events.

use super::dimension::Dimension;
use crate::{
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lines::{
        Line, Lines, lacking_remark,
        names::{self, Mention},
        roles,
    },
    text::{Span, fold},
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Naming;

const ABOUT: About = About {
    key: "naming",
    described: crate::finding::described!("naming"),
    chart: Chart::Bars,
    offer: Offer::Actors,
    counts: true,
};

/// How an actor is named.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Name,
    TitleAndName,
    Role,
    Evaluation,
    Choice,
}

impl Class {
    fn label(self) -> Name {
        match self {
            Self::Name => Name::Name,
            Self::TitleAndName => Name::TitleAndName,
            Self::Role => Name::Role,
            Self::Evaluation => Name::WithAnEvaluation,
            Self::Choice => Name::Choice,
        }
    }
}

/// One use of a form.
struct Use {
    subject: String,
    class: Class,
    /// Under which uses are counted together.
    form: String,
    written: String,
    version: Option<u32>,
    passage: Passage,
}

impl Dimension for Naming {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut uses = named(lines);
        chosen(lines, &mut uses);
        let lacking = lines.lacking("choice");
        let uncapital = lines.lines.iter().any(|line| !names::has_capitals(line));
        let remark = lacking_remark(&lacking).or_else(|| uncapital.then_some(Remark::NoCapitals));
        Findings { about: ABOUT, remark, findings: findings(uses) }
    }
}

/// Every use of a name or a role of somebody whom two versions name, or who is named in two ways.
fn named(lines: &Lines<'_>) -> Vec<Use> {
    let mentions = names::mentions(lines);
    let keys = names::keys(lines, &mentions);
    let holders = roles::holders(&mentions, &keys);
    let mut uses = Vec::new();
    for (line, names) in lines.lines.iter().zip(&mentions) {
        for name in names {
            let Some(key) = keys.get(&name.core) else { continue };
            let near = evaluated(lines, line, name);
            let class = match (near, name.title.is_empty()) {
                (Some(_), _) => Class::Evaluation,
                (None, false) => Class::TitleAndName,
                (None, true) => Class::Name,
            };
            let span = near.map_or(name.span, |near| near.cover(name.span));
            uses.push(used(lines, line, key.clone(), class, span));
        }
        for (span, key) in roles::roles(lines, line, names, &holders) {
            uses.push(used(lines, line, key, Class::Role, span));
        }
    }
    let titles = titles(lines, &mentions, &keys);
    for used in &mut uses {
        let found = known(lines, &used.subject).or_else(|| titles.get(&used.subject).cloned());
        let found = found.unwrap_or_else(|| used.subject.clone());
        used.subject = settled(lines, &used.form, found);
    }
    let mut of: BTreeMap<&str, (BTreeSet<Option<u32>>, BTreeSet<(Class, &str)>)> = BTreeMap::new();
    for used in &uses {
        let slot = of.entry(&used.subject).or_default();
        slot.0.insert(used.version);
        slot.1.insert((used.class, &used.form));
    }
    let kept = of.iter().filter(|(_, (versions, forms))| versions.len() > 1 || forms.len() > 1);
    let kept: BTreeSet<String> = kept.map(|(subject, _)| (*subject).to_owned()).collect();
    uses.retain(|used| kept.contains(&used.subject));
    uses
}

/// The actor as the user settled it.
fn settled(lines: &Lines<'_>, form: &str, found: String) -> String {
    let actors = lines.subject.actors;
    let own = actors.split.get(form).cloned().unwrap_or(found);
    let mut name = own;
    for _ in 0..actors.merged.len() {
        match actors.merged.get(&name) {
            Some(into) if *into != name => name.clone_from(into),
            _ => break,
        }
    }
    name
}

fn used(lines: &Lines<'_>, line: &Line, subject: String, class: Class, span: Span) -> Use {
    let passage = Passage { place: line.place, span };
    let written = lines.written(&passage);
    Use { subject, class, form: form(line, &written), written, version: line.version, passage }
}

/// Forms that differ only in their endings count together where a language inflects its names.
fn form(line: &Line, written: &str) -> String {
    let folded = fold(written);
    if !line.language.inflects_names() {
        return folded;
    }
    let stem = |word: &str| {
        let letters = word.chars().count();
        word.chars().take(if letters > 5 { letters - 2 } else { letters }).collect::<String>()
    };
    folded.split(' ').map(stem).collect::<Vec<_>>().join(" ")
}

/// The words of an evaluation right before a name, or with one noun between.
fn evaluated(lines: &Lines<'_>, line: &Line, name: &Mention) -> Option<Span> {
    let evaluations = lines.subject.lists.of(line.language, "evaluation")?;
    let stops = lines.subject.lists.of(line.language, "stop");
    let words = lines.forms(line);
    let first = line.words.iter().position(|word| word.span.end > name.span.start)?;
    let from = first.saturating_sub(3);
    let hit = evaluations.find(&words[from..first]).into_iter().next_back()?;
    let between = from + hit.end..first;
    let parted = between.clone().any(|index| stops.is_some_and(|stops| !stops.find(&[words[index]]).is_empty()));
    let gap = lines.body(line).get(line.words[from + hit.end - 1].span.end()..name.span.start())?;
    (between.len() <= 1 && !parted && !gap.contains([',', '.', ';', ':', '"', '”', '“']))
        .then(|| Lines::cover(line, from + hit.first, from + hit.end))
}

/// The name that a list or the gazetteer gives to a key.
fn known(lines: &Lines<'_>, key: &str) -> Option<String> {
    match key.split_at_checked(1)? {
        ("=", class) => Some(class.to_owned()),
        ("@", id) => lines.subject.gazetteer.entity(id).map(|entity| entity.name.clone()),
        _ => None,
    }
}

/// The fullest form of each key, without titles.
fn titles(
    lines: &Lines<'_>,
    mentions: &[Vec<Mention>],
    keys: &BTreeMap<Vec<String>, String>,
) -> BTreeMap<String, String> {
    let mut counts: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    for (line, names) in lines.lines.iter().zip(mentions) {
        for name in names {
            let Some(key) = keys.get(&name.core) else { continue };
            let written = name.bare.of(lines.body(line)).split_whitespace().collect::<Vec<_>>().join(" ");
            *counts.entry(key).or_default().entry(written).or_default() += 1;
        }
    }
    let best = |forms: &BTreeMap<String, usize>| {
        let rank = |(written, count): &(&String, &usize)| (written.split(' ').count().min(4), **count);
        forms.iter().max_by_key(rank).map(|(written, _)| written.clone()).unwrap_or_default()
    };
    counts.iter().map(|(key, forms)| ((*key).to_owned(), best(forms))).collect()
}

/// Choices among words for the same kind of thing.
fn chosen(lines: &Lines<'_>, uses: &mut Vec<Use>) {
    for line in &lines.lines {
        let Some(phrases) = lines.subject.lists.of(line.language, "choice") else { continue };
        let body = lines.body(line);
        let words = lines.forms(line);
        let misses = lines.subject.lists.of(line.language, "choice_not");
        let missed = misses.map_or_else(Vec::new, |misses| misses.find(&words));
        let parts = lines.parts_of_speech(line);
        for hit in phrases.find(&words) {
            let span = Lines::cover(line, hit.first, hit.end);
            let inside = missed.iter().any(|miss| miss.first <= hit.first && hit.end <= miss.end);
            let proper = parts.as_ref().is_some_and(|parts| parts[hit.first] == Some(crate::grammar::Upos::Propn));
            if inside || proper {
                continue;
            }
            let form = format!("{} {}", line.language.primary(), hit.entry);
            let passage = Passage { place: line.place, span };
            let written = span.of(body).to_lowercase();
            let subject = phrases.class(&hit).to_owned();
            uses.push(Use { subject, class: Class::Choice, form, written, version: line.version, passage });
        }
    }
}

/// Findings by subject, those that most versions name first.
fn findings(mut uses: Vec<Use>) -> Vec<Finding> {
    uses.sort_by_key(|a| a.passage);
    let mut weight: BTreeMap<(bool, String), (BTreeSet<Option<u32>>, usize)> = BTreeMap::new();
    let mut first: BTreeMap<(String, Option<u32>), Passage> = BTreeMap::new();
    let mut rows: BTreeMap<(bool, String, Class, String), (String, BTreeMap<Option<u32>, Vec<Passage>>)> =
        BTreeMap::new();
    for used in uses {
        let choice = used.class == Class::Choice;
        let slot = weight.entry((choice, used.subject.clone())).or_default();
        slot.0.insert(used.version);
        slot.1 += 1;
        first.entry((used.subject.clone(), used.version)).or_insert(used.passage);
        let row = rows.entry((choice, used.subject, used.class, used.form)).or_insert((used.written, BTreeMap::new()));
        row.1.entry(used.version).or_default().push(used.passage);
    }
    let mut found: Vec<((bool, usize, usize, String), Finding)> = Vec::new();
    for ((choice, subject, class, _), (written, versions)) in rows {
        let (heard, total) = weight.get(&(choice, subject.clone())).map_or((0, 0), |(v, n)| (v.len(), *n));
        for (version, passages) in versions {
            let opens = first.get(&(subject.clone(), version)) == passages.first() && !choice;
            let finding = Finding {
                subject: if choice { Piece::class(&subject).into() } else { Phrase::words(subject.as_str()) },
                label: Phrase::of(class.label(), written.as_str()),
                version,
                value: Some(passages.len() as f64),
                note: if opens { Name::FirstMention.into() } else { Phrase::default() },
                passages,
                ..Finding::default()
            };
            found.push(((choice, usize::MAX - heard, usize::MAX - total, subject.clone()), finding));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found.into_iter().map(|(_, finding)| finding).collect()
}
