//! Who is heard in each version, how much, and in what form.

use super::dimension::{Dimension, bar_of_label};
use crate::{
    article::Role,
    finding::{About, Chart, Finding, Findings, Name, Offer, Passage, Phrase, Piece, Remark},
    lexicon::EntityKind,
    lines::{Line, Lines, names},
    speaker::{Voice, VoiceKind},
    statement::{Kind, Place},
    text::fold,
};
use std::collections::BTreeMap;

pub(super) struct Heard;

const ABOUT: About = About {
    key: "voices_heard",
    described: crate::finding::described!("heard"),
    chart: Chart::Bars,
    offer: Offer::Nothing,
    counts: false,
};

impl Dimension for Heard {
    fn about(&self) -> About {
        ABOUT
    }

    fn find(&self, lines: &Lines<'_>) -> Findings {
        let mut heard: BTreeMap<(u32, u32, Name), (usize, Vec<Passage>)> = BTreeMap::new();
        let mut kinds: BTreeMap<(Name, u32), (usize, Vec<Passage>)> = BTreeMap::new();
        for line in &lines.lines {
            let (Some(version), Some((index, voice))) = (line.version, lines.voice(line)) else { continue };
            let Some(statement) = lines.statement(line) else { continue };
            let passage = Passage { place: line.place, span: statement.span };
            let own = voice.kind == VoiceKind::Narration;
            let slot =
                heard.entry((version, index, if own { Name::Narration } else { form(statement.kind) })).or_default();
            slot.0 += line.words.len();
            slot.1.push(passage);
            for label in [Some(sort(lines, line, voice)), official(lines, line, voice)].into_iter().flatten() {
                let slot = kinds.entry((label, version)).or_default();
                slot.0 += line.words.len();
                slot.1.push(passage);
            }
        }
        let mut findings: Vec<Finding> = Vec::new();
        for ((version, voice, form), (words, passages)) in heard {
            let subject = lines.subject.voices.get(voice as usize).map_or("", |voice| voice.name.as_str());
            let (label, value) = (form.into(), Some(words as f64));
            let note = Piece::Statements(passages.len()).into();
            findings.push(Finding {
                subject: Phrase::words(subject),
                label,
                version: Some(version),
                value,
                note,
                passages,
                ..Finding::default()
            });
        }
        let totals = lines.words_of_versions();
        // A column that is one voice is all of one kind.
        let by_voice = lines.is_by_voice();
        for ((kind, version), (words, passages)) in kinds.into_iter().filter(|_| !by_voice) {
            let total = totals.get(version as usize).copied().unwrap_or(0).max(1);
            findings.push(Finding {
                subject: Name::KindOfSource.into(),
                label: kind.into(),
                version: Some(version),
                value: Some(words as f64 / total as f64),
                passages,
                ..Finding::default()
            });
        }
        headlines(lines, &mut findings);
        leads(lines, &mut findings);
        let remark = lines.subject.voices.is_empty().then_some(Remark::NoVoice);
        Findings { about: ABOUT, remark, findings }
    }

    fn bar(&self, finding: &Finding) -> Option<(Phrase, f64)> {
        bar_of_label(finding, finding.subject.name() != Some(Name::KindOfSource))
    }
}

fn form(kind: Kind) -> Name {
    match kind {
        Kind::Direct => Name::Direct,
        Kind::Mixed => Name::Mixed,
        Kind::Indirect => Name::Indirect,
        Kind::Narration | Kind::Heading | Kind::Caption | Kind::Boilerplate => Name::Narration,
    }
}

fn kind(kind: VoiceKind) -> Name {
    match kind {
        VoiceKind::Narration => Name::Narration,
        VoiceKind::Person => Name::NamedPerson,
        VoiceKind::Institution => Name::Institution,
        VoiceKind::Outlet => Name::NewsOutlet,
        VoiceKind::Anonymous => Name::Anonymous,
    }
}

/// What kind of source; the lists know bodies and people without a name better than a name's letters do.
fn sort(lines: &Lines<'_>, line: &Line, voice: &Voice) -> Name {
    let list = lines.subject.lists.of(line.language, "source");
    let named = words(&voice.name);
    let named: Vec<&str> = named.split(' ').map(names::bare).collect();
    let hits = list.map_or_else(Vec::new, |list| list.find(&named));
    let holds = |class: &str| list.is_some_and(|list| hits.iter().any(|hit| list.class(hit) == class));
    let whole = hits.len() == 1 && hits[0].first == 0 && hits[0].end == named.len();
    match voice.kind {
        VoiceKind::Person if whole && holds("anonymous") => kind(VoiceKind::Anonymous),
        VoiceKind::Anonymous if holds("institution") => kind(VoiceKind::Institution),
        other => kind(other),
    }
}

/// Whether somebody speaks for a government or its services, or not; narration is neither.
fn official(lines: &Lines<'_>, line: &Line, voice: &Voice) -> Option<Name> {
    if voice.kind == VoiceKind::Narration {
        return None;
    }
    let text = &lines.subject.texts[line.place.article()];
    let source = lines.statement(line).and_then(|statement| statement.attribution);
    let source = source.and_then(|index| text.attributions.get(index as usize)?.source);
    let said = source.map_or("", |source| source.of(&text.article.body));
    let list = lines.subject.lists.of(line.language, "source");
    let named = |phrase: &str| {
        let words = words(phrase);
        let words: Vec<&str> = words.split(' ').map(names::bare).collect();
        list.is_some_and(|list| list.find(&words).iter().any(|hit| list.class(hit) == "official"))
    };
    let mut phrases = std::iter::once(voice.name.as_str()).chain(voice.aliases.iter().map(String::as_str));
    let gazetteer = lines.subject.gazetteer;
    let known = || {
        let own: Vec<String> = words(&voice.name).split(' ').map(str::to_owned).collect();
        gazetteer.find(&own).iter().any(|(_, _, entity)| {
            matches!(entity.kind, EntityKind::Leader | EntityKind::Office | EntityKind::Seat | EntityKind::Country)
        })
    };
    Some(if named(said) || phrases.any(named) || known() { Name::Official } else { Name::NotOfficial })
}

/// The version that most of an article's statements stand in; `None` where voices make the columns.
fn column(lines: &Lines<'_>, article: usize) -> Option<u32> {
    let mut of_article = lines.lines.iter().filter(|line| line.place.article() == article).map(|line| line.version);
    let first = of_article.next()??;
    of_article.all(|version| version == Some(first)).then_some(first)
}

fn headlines(lines: &Lines<'_>, findings: &mut Vec<Finding>) {
    for (article, text) in lines.subject.texts.iter().enumerate() {
        let Some(index) = text.statements.iter().position(|statement| statement.kind == Kind::Heading) else {
            continue;
        };
        let span = text.statements[index].span;
        let forms: Vec<&str> = text.words.within(span).iter().map(|word| word.form).collect();
        let head = format!(" {} ", forms.join(" "));
        for voice in lines.subject.voices.iter().filter(|voice| voice.kind != VoiceKind::Narration) {
            let names = std::iter::once(&voice.name).chain(&voice.aliases);
            let mut names = names.map(|name| words(name)).filter(|name| !name.is_empty());
            if names.any(|name| head.contains(&format!(" {name} "))) {
                findings.push(Finding {
                    subject: Phrase::words(voice.name.as_str()),
                    label: Name::NamedInTheHeadline.into(),
                    version: column(lines, article),
                    passages: vec![Passage { place: Place::new(article, index), span }],
                    ..Finding::default()
                });
            }
        }
    }
}

fn words(text: &str) -> String {
    let parts: Vec<String> = crate::text::tokens(text).iter().map(|token| fold(token.span.of(text))).collect();
    parts.join(" ")
}

fn leads(lines: &Lines<'_>, findings: &mut Vec<Finding>) {
    let mut last = None;
    for line in &lines.lines {
        if last == Some(line.place.article) || !in_paragraph(lines, line) {
            continue;
        }
        last = Some(line.place.article);
        let (Some((_, voice)), Some(statement)) = (lines.voice(line), lines.statement(line)) else { continue };
        findings.push(Finding {
            subject: Phrase::words(voice.name.as_str()),
            label: Name::GivesTheLead.into(),
            version: line.version,
            passages: vec![Passage { place: line.place, span: statement.span }],
            ..Finding::default()
        });
    }
}

fn in_paragraph(lines: &Lines<'_>, line: &Line) -> bool {
    let text = &lines.subject.texts[line.place.article()];
    let sentence = lines.statement(line).and_then(|statement| text.sentences.get(statement.sentence as usize));
    sentence.is_some_and(|sentence| sentence.role == Role::Paragraph)
}
