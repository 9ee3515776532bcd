//! The forms in which each version names actors, places and events. Knows nothing of how names are told from words.

use super::{
    About, Finding, Findings, Passage,
    dimension::Dimension,
    names,
    subject::{Lines, lacking_remark},
};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Naming;

const ABOUT: About = About {
    key: "naming",
    title: "Naming",
    definition: "The forms in which each version names an actor, a place or an event: by name, by title and name, by role, with an evaluation; and its choice among words for the same kind of thing (extremists, fighters, mercenaries; liberated, occupied). First uses come first in each finding's passages.",
    source: "referential strategies after Reisigl & Wodak 2001; van Leeuwen 2008",
    unit: "mentions",
};

/// subject → class and form → version → passages; the form as first written.
type Forms = BTreeMap<String, BTreeMap<(String, String), (String, BTreeMap<Option<u32>, Vec<Passage>>)>>;

impl Dimension for Naming {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut findings = Vec::new();
        let (names, subjects) = named(lines);
        flatten(names, &subjects, &mut findings);
        let roles = roles(lines);
        flatten(roles, &BTreeMap::new(), &mut findings);
        let chosen = chosen(lines);
        flatten(chosen, &BTreeMap::new(), &mut findings);
        let mut lacking = lines.lacking("choice");
        lacking.sort_unstable();
        let uncapital = lines.lines.iter().any(|line| !names::has_capitals(line));
        let remark = lacking_remark(&lacking).or_else(|| {
            uncapital
                .then(|| "In languages whose capitals do not tell names, only the word lists were used.".to_owned())
        });
        Findings { about: ABOUT, remark, findings }
    }
}

/// Names that two versions mention, or that have two forms.
fn named(lines: &Lines<'_>) -> (Forms, BTreeMap<String, String>) {
    let mentions = names::mentions(lines);
    let keys = names::keys(lines, &mentions);
    let mut forms = Forms::new();
    for (line, names) in lines.lines.iter().zip(&mentions) {
        let body = lines.body(line);
        let evaluations = lines.subject.lists.of(line.language, "evaluation");
        let words = lines.forms(line);
        for name in names {
            let Some(key) = keys.get(&name.core) else { continue };
            let first = line.words.iter().position(|word| word.span.end > name.span.start).unwrap_or(0);
            let from = first.saturating_sub(2);
            let near = evaluations.and_then(|list| list.find(&words[from..first]).into_iter().next());
            let span =
                near.map_or(name.span, |hit| Lines::cover(line, from + hit.first, from + hit.end).cover(name.span));
            let class = match (near, name.title.is_empty()) {
                (Some(_), _) => "with an evaluation",
                (None, false) => "title and name",
                (None, true) => "name",
            };
            let written = span.of(body).split_whitespace().collect::<Vec<_>>().join(" ");
            let slot = forms.entry(key.clone()).or_default().entry((class.to_owned(), fold(&written)));
            let (_, versions) = slot.or_insert_with(|| (written, BTreeMap::new()));
            versions.entry(line.version).or_default().push(Passage { place: line.place, span });
        }
    }
    forms.retain(|_, forms| {
        let versions: BTreeSet<_> = forms.values().flat_map(|(_, versions)| versions.keys()).collect();
        let uses: usize = forms.values().flat_map(|(_, versions)| versions.values().map(Vec::len)).sum();
        uses > 1 && (versions.len() > 1 || forms.len() > 1)
    });
    let subjects = forms.iter().map(|(key, forms)| (key.clone(), title(forms))).collect();
    (forms, subjects)
}

/// The form without title that is used most, the longer of equals.
fn title(forms: &BTreeMap<(String, String), (String, BTreeMap<Option<u32>, Vec<Passage>>)>) -> String {
    let uses = |versions: &BTreeMap<Option<u32>, Vec<Passage>>| versions.values().map(Vec::len).sum::<usize>();
    let plain = forms.iter().filter(|((class, _), _)| class == "name");
    let best = plain.max_by_key(|(_, (written, versions))| (uses(versions), written.len()));
    let any = best.or_else(|| forms.iter().next());
    any.map_or_else(String::new, |(_, (written, _))| written.clone())
}

/// The phrases by which voices are introduced that hold none of their names.
fn roles(lines: &Lines<'_>) -> Forms {
    let mut forms = Forms::new();
    let mut told = BTreeSet::new();
    for line in &lines.lines {
        let Some(index) = lines.statement(line).and_then(|statement| statement.attribution) else { continue };
        if !told.insert((line.place.article, index)) {
            continue;
        }
        let text = &lines.subject.texts[line.place.article()];
        let Some(source) = text.attributions.get(index as usize).and_then(|found| found.source) else { continue };
        let Some((_, voice)) = lines.voice(line) else { continue };
        let written = source.of(&text.article.body).split_whitespace().collect::<Vec<_>>().join(" ");
        let folded = fold(&written);
        let short = written.split(' ').count() <= 8;
        let own = fold(&voice.name);
        let named = own.split(' ').any(|word| word.len() > 3 && folded.split(' ').any(|other| other.starts_with(word)));
        let pronoun = written.split(' ').count() == 1 && written.chars().next().is_some_and(char::is_lowercase);
        if !short || named || pronoun || written.is_empty() {
            continue;
        }
        let slot = forms.entry(voice.name.clone()).or_default().entry(("role".to_owned(), folded));
        let (_, versions) = slot.or_insert_with(|| (written, BTreeMap::new()));
        versions.entry(line.version).or_default().push(Passage { place: line.place, span: source });
    }
    forms
}

/// Choices among words for the same kind of thing.
fn chosen(lines: &Lines<'_>) -> Forms {
    let mut forms = Forms::new();
    for line in &lines.lines {
        let Some(phrases) = lines.subject.lists.of(line.language, "choice") else { continue };
        let body = lines.body(line);
        let words = lines.forms(line);
        for hit in phrases.find(&words) {
            let span = Lines::cover(line, hit.first, hit.end);
            let written = span.of(body).to_lowercase();
            let entry = (line.language.primary().to_owned(), hit.entry.to_string());
            let slot = forms.entry(phrases.class(&hit).to_owned()).or_default().entry(entry);
            let (_, versions) = slot.or_insert_with(|| (written, BTreeMap::new()));
            versions.entry(line.version).or_default().push(Passage { place: line.place, span });
        }
    }
    // The class of a choice is its language only while it is sorted.
    let renamed = |(subject, found): (String, BTreeMap<_, _>)| {
        let found = found.into_iter().map(|((language, entry), value): ((String, String), _)| {
            (("choice".to_owned(), format!("{language} {entry}")), value)
        });
        (subject, found.collect())
    };
    forms.into_iter().map(renamed).collect()
}

fn flatten(forms: Forms, subjects: &BTreeMap<String, String>, findings: &mut Vec<Finding>) {
    for (key, forms) in forms {
        let subject = subjects.get(&key).cloned().unwrap_or(key);
        for ((class, _), (written, versions)) in forms {
            for (version, passages) in versions {
                findings.push(Finding {
                    subject: subject.clone(),
                    label: format!("{class}: {written}"),
                    version,
                    value: Some(passages.len() as f64),
                    passages,
                    ..Finding::default()
                });
            }
        }
    }
}
