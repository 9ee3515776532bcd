//! Reporting verbs by class, a voice and version. Knows nothing of how attributions are found.

use super::{
    About, Finding, Findings, Passage,
    dimension::Dimension,
    subject::{Line, Lines, lacking_remark},
};
use crate::text::{Span, fold, tokens};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Verbs;

const ABOUT: About = About {
    key: "reporting_verbs",
    title: "Reporting verbs",
    definition: "The words that introduce what a voice says, by class: neutral, endorsing, doubting, forceful, conceding, accusing, appealing, denying, believing. A ladder lists the classes that different versions use for the same voice.",
    source: "classes after Thompson & Ye 1991; Hyland 2002",
    unit: "uses",
};

/// voice, class, word, version → passages.
type Uses = BTreeMap<(String, String, String, Option<u32>), Vec<Passage>>;

impl Dimension for Verbs {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut uses = Uses::new();
        let mut classes: BTreeMap<String, BTreeMap<u32, BTreeSet<String>>> = BTreeMap::new();
        let mut told = BTreeSet::new();
        for line in &lines.lines {
            let Some((attribution, cue)) = cue(lines, line) else { continue };
            // One attribution may own several statements; its verb counts once.
            if !told.insert((line.place.article, attribution)) {
                continue;
            }
            let Some((class, word, span)) = classed(lines, line, cue) else { continue };
            let voice = lines.voice(line).map_or_else(|| "(not named)".to_owned(), |(_, voice)| voice.name.clone());
            if let Some(version) = line.version {
                classes.entry(voice.clone()).or_default().entry(version).or_default().insert(class.clone());
            }
            uses.entry((voice, class, word, line.version)).or_default().push(Passage { place: line.place, span });
        }
        let mut findings: Vec<Finding> = uses.into_iter().map(finding).collect();
        findings.extend(ladders(&classes));
        let remark = lacking_remark(&lines.lacking("reporting"))
            .or_else(|| findings.is_empty().then(|| "No reporting verb was found.".to_owned()));
        Findings { about: ABOUT, remark, findings }
    }
}

fn cue(lines: &Lines<'_>, line: &Line) -> Option<(u32, Span)> {
    let index = lines.statement(line)?.attribution?;
    let text = lines.subject.texts.get(line.place.article())?;
    Some((index, text.attributions.get(index as usize)?.cue?))
}

/// The class of the words of a cue, its word in lower case, and where it stands.
fn classed(lines: &Lines<'_>, line: &Line, cue: Span) -> Option<(String, String, Span)> {
    let phrases = lines.subject.lists.of(line.language, "reporting")?;
    let words = cue.of(lines.body(line));
    let found = tokens(words);
    let forms: Vec<String> = found.iter().map(|token| fold(token.span.of(words))).collect();
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    let hits = phrases.find(&forms);
    // Of several verbs the one that is not neutral says more.
    let hit = hits.iter().find(|hit| phrases.class(hit) != "neutral").or_else(|| hits.first())?;
    let span = found.get(hit.first)?.span.cover(found.get(hit.end - 1)?.span);
    let word = span.of(words).to_lowercase();
    Some((phrases.class(hit).to_owned(), word, span.shifted(cue.start())))
}

fn finding(
    ((voice, class, word, version), passages): ((String, String, String, Option<u32>), Vec<Passage>),
) -> Finding {
    Finding {
        subject: voice,
        label: format!("{class}: {word}"),
        version,
        value: Some(passages.len() as f64),
        passages,
        ..Finding::default()
    }
}

/// Voices that one version introduces with classes that another does not use.
fn ladders(classes: &BTreeMap<String, BTreeMap<u32, BTreeSet<String>>>) -> Vec<Finding> {
    let differ = classes.iter().filter(|(_, versions)| {
        let mut sets = versions.values();
        let first = sets.next();
        sets.any(|set| Some(set) != first)
    });
    differ
        .map(|(voice, versions)| {
            let all: BTreeSet<&str> = versions.values().flatten().map(String::as_str).collect();
            let label = format!("ladder: {}", all.into_iter().collect::<Vec<_>>().join(" / "));
            Finding { subject: voice.clone(), label, value: Some(versions.len() as f64), ..Finding::default() }
        })
        .collect()
}
