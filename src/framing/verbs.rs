//! Reporting verbs by class, a voice and version.

use super::{
    About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark,
    dimension::Dimension,
    subject::{Line, Lines, lacking_remark},
};
use crate::text::{Span, fold, tokens};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Verbs;

const ABOUT: About = About {
    key: "reporting_verbs",
    described: crate::finding::described!("verbs"),
    chart: Chart::Bars,
    offer: Offer::Nothing,
    counts: true,
};

/// voice, class, word, version → passages.
type Uses = BTreeMap<(String, String, String, Option<u32>), Vec<Passage>>;

impl Dimension for Verbs {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut uses = Uses::new();
        let mut told = BTreeSet::new();
        for line in &lines.lines {
            let Some((attribution, cue)) = cue(lines, line) else { continue };
            // One attribution may own several statements; its verb counts once.
            if !told.insert((line.place.article, attribution)) {
                continue;
            }
            let Some((class, word, span)) = classed(lines, line, cue) else { continue };
            let voice =
                lines.voice(line).map_or_else(|| Name::Unnamed.english().to_owned(), |(_, voice)| voice.name.clone());
            uses.entry((voice, class, word, line.version)).or_default().push(Passage { place: line.place, span });
        }
        let mut findings = ladders(lines, &uses);
        findings.extend(uses.into_iter().map(finding));
        let remark =
            lacking_remark(&lines.lacking("reporting")).or_else(|| findings.is_empty().then_some(Remark::NoVerb));
        Findings { about: ABOUT, remark, findings }
    }
}

/// The attribution of a line and its cue.
pub(super) fn cue(lines: &Lines<'_>, line: &Line) -> Option<(u32, Span)> {
    let index = lines.statement(line)?.attribution?;
    let text = lines.subject.texts.get(line.place.article())?;
    Some((index, text.attributions.get(index as usize)?.cue?))
}

/// The class of the words of a cue, its word in lower case, and where it stands.
pub(super) fn classed(lines: &Lines<'_>, line: &Line, cue: Span) -> Option<(String, String, Span)> {
    let phrases = lines.subject.lists.of(line.language, "reporting")?;
    // A phrase may reach beyond the cue (`maintained that`).
    let body = lines.body(line);
    let end = (cue.end() + 12).min(body.len());
    let end = (cue.end()..=end).rev().find(|at| body.is_char_boundary(*at)).unwrap_or(cue.end());
    let words = body.get(cue.start()..end)?;
    let found = tokens(words);
    let forms: Vec<String> = found.iter().map(|token| fold(token.span.of(words))).collect();
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    let inside = |first: usize| found[first].span.start() < cue.len();
    let hits: Vec<_> = phrases.find(&forms).into_iter().filter(|hit| inside(hit.first)).collect();
    // Of several verbs the one that is not neutral says more.
    let hit = hits.iter().find(|hit| phrases.class(hit) != "neutral").or_else(|| hits.first())?;
    let span = found.get(hit.first)?.span.cover(found.get(hit.end - 1)?.span);
    let word = span.of(words).to_lowercase();
    Some((phrases.class(hit).to_owned(), word, span.shifted(cue.start())))
}

/// A voice that uses of verbs are counted under.
fn called(voice: &str) -> Phrase {
    if voice == Name::Unnamed.english() { Name::Unnamed.into() } else { Phrase::words(voice) }
}

fn finding(
    ((voice, class, word, version), passages): ((String, String, String, Option<u32>), Vec<Passage>),
) -> Finding {
    Finding {
        subject: called(&voice),
        label: Phrase::of(Piece::class(&class), word),
        version,
        value: Some(passages.len() as f64),
        passages,
        ..Finding::default()
    }
}

/// Voices that one version introduces with classes that another does not use: each version's verbs side by side. Verbs of
/// two languages are no rungs of one ladder: a word there is seldom as strong as the word here.
fn ladders(lines: &Lines<'_>, uses: &Uses) -> Vec<Finding> {
    let language = |passage: &Passage| lines.of(passage.place).map_or("", |line| line.language.primary());
    let mut voices: BTreeMap<(&str, &str), BTreeMap<u32, Vec<(&str, &str, &Vec<Passage>)>>> = BTreeMap::new();
    for ((voice, class, word, version), passages) in uses {
        if let (Some(version), Some(first)) = (version, passages.first()) {
            let versions = voices.entry((voice, language(first))).or_default();
            versions.entry(*version).or_default().push((class, word, passages));
        }
    }
    let classes = |verbs: &Vec<(&str, &str, &Vec<Passage>)>| verbs.iter().map(|verb| verb.0.to_owned()).collect();
    let mut found = Vec::new();
    for ((voice, _), versions) in voices {
        let sets: BTreeSet<BTreeSet<String>> = versions.values().map(classes).collect();
        if versions.len() < 2 || sets.len() < 2 {
            continue;
        }
        let rung = |(version, verbs): (&u32, &Vec<(&str, &str, &Vec<Passage>)>)| {
            let name = lines.subject.versions.get(*version as usize).map_or("", |version| version.name.as_str());
            let verb = |(class, word, _): &(&str, &str, _)| {
                Phrase(vec![Piece::Words(format!("{word} (")), Piece::class(class), Piece::Words(")".to_owned())])
            };
            let verbs = Phrase::joined(verbs.iter().map(verb), &Piece::Comma);
            Phrase::joined([Phrase::words(name), verbs], &Piece::Colon)
        };
        let mut passages: Vec<Passage> =
            versions.values().flatten().filter_map(|(_, _, passages)| passages.first().copied()).collect();
        passages.sort_unstable();
        found.push(Finding {
            subject: called(voice),
            label: Name::Ladder.into(),
            note: Phrase::joined(versions.iter().map(rung), &Piece::Words(" / ".to_owned())),
            value: Some(sets.iter().flatten().collect::<BTreeSet<_>>().len() as f64),
            passages,
            ..Finding::default()
        });
    }
    found
}
