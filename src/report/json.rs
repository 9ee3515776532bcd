//! The JSON records of the command line. Knows nothing of standard output.

use crate::{
    alignment::{By, Depth, Reading},
    article::{Article, Problem, Repair},
    comparison::{Comparison, MadeBy, ReadArticle},
    statement::{Kind, Place},
    text::{Language, Span, detect_passage},
    voice::{Form, Voice},
};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct ArticleRecord<'a> {
    id: &'a str,
    outlet: Option<&'a str>,
    title: Option<&'a str>,
    byline: Option<&'a str>,
    published: Option<&'a str>,
    language: &'a str,
    url: Option<&'a str>,
    origin: &'a crate::article::Origin,
    repairs: &'a [Repair],
    body: &'a str,
    sentences: Vec<Span>,
    statements: Vec<StatementRecord>,
    attributions: Vec<AttributionRecord<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    voices: Option<Vec<VoiceRecord<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    depth: Option<Depth>,
}

#[derive(Serialize)]
struct StatementRecord {
    id: String,
    #[serde(flatten)]
    span: Span,
    sentence: u32,
    kind: Kind,
    attribution: Option<String>,
    voice: Option<String>,
}

#[derive(Serialize)]
struct AttributionRecord<'a> {
    id: String,
    voice: Option<String>,
    form: Form,
    source: Option<Span>,
    cue: Option<Span>,
    content: &'a [Span],
    /// Where it is not the article's.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    via: Vec<String>,
    confidence: f64,
}

#[derive(Serialize)]
struct VoiceRecord<'a> {
    id: String,
    name: &'a str,
    aliases: &'a [String],
    side: Option<&'a str>,
}

#[derive(Serialize)]
struct VersionRecord<'a> {
    id: String,
    name: &'a str,
    statements: Vec<String>,
}

#[derive(Serialize)]
struct LinkRecord<'a> {
    a: String,
    b: String,
    score: f64,
    evidence: EvidenceRecord<'a>,
}

#[derive(Serialize)]
struct EvidenceRecord<'a> {
    meaning: Option<f64>,
    words: f64,
    names: &'a [String],
    numbers: &'a [String],
}

#[derive(Serialize)]
struct PointRecord<'a> {
    id: String,
    label: &'a str,
    score: f64,
    readings: Vec<ReadingRecord>,
}

#[derive(Serialize)]
struct ReadingRecord {
    version: String,
    statements: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nearest: Option<NearestRecord>,
}

#[derive(Serialize)]
struct NearestRecord {
    statement: String,
    score: f64,
}

#[derive(Serialize)]
struct ComparisonRecord<'a> {
    schema: &'static str,
    id: Option<&'a serde_json::Value>,
    made_by: &'a MadeBy,
    by: By,
    depth: Depth,
    articles: Vec<ArticleRecord<'a>>,
    voices: Vec<VoiceRecord<'a>>,
    versions: Vec<VersionRecord<'a>>,
    links: Vec<LinkRecord<'a>>,
    points: Vec<PointRecord<'a>>,
    framing: BTreeMap<&'a str, Vec<FindingRecord<'a>>>,
    framing_remarks: BTreeMap<&'a str, &'a str>,
    problems: &'a [Problem],
}

#[derive(Serialize)]
struct FindingRecord<'a> {
    subject: &'a str,
    label: &'a str,
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    point: Option<String>,
    value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interval: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'a str,
    statements: Vec<String>,
    passages: Vec<PassageRecord>,
}

#[derive(Serialize)]
struct PassageRecord {
    statement: String,
    #[serde(flatten)]
    span: Span,
}

/// Four digits after the point are all that anything prints.
fn rounded(value: f32) -> f64 {
    rounded_value(f64::from(value))
}

fn rounded_value(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn voice_id(index: u32) -> String {
    format!("v{}", index + 1)
}

fn voice_records(voices: &[Voice]) -> Vec<VoiceRecord<'_>> {
    voices
        .iter()
        .zip(0..)
        .map(|(voice, index)| VoiceRecord {
            id: voice_id(index),
            name: &voice.name,
            aliases: &voice.aliases,
            side: voice.side.as_deref(),
        })
        .collect()
}

fn article<'a>(read: &'a ReadArticle) -> ArticleRecord<'a> {
    let article = &read.article;
    let id = article.id.as_str();
    let statements = read.statements.iter().enumerate().map(|(index, statement)| StatementRecord {
        id: format!("{id}.s{index}"),
        span: statement.span,
        sentence: statement.sentence,
        kind: statement.kind,
        attribution: statement.attribution.map(|q| format!("{id}.q{q}")),
        voice: statement.voice.map(voice_id),
    });
    let attributions = read.attributions.iter().enumerate().map(|(index, found)| AttributionRecord {
        id: format!("{id}.q{index}"),
        voice: found.voice.map(voice_id),
        form: found.form,
        source: found.source,
        cue: found.cue,
        content: &found.content,
        language: foreign(article, &found.content),
        via: found.via.iter().map(|&voice| voice_id(voice)).collect(),
        confidence: rounded(found.confidence),
    });
    ArticleRecord {
        id,
        outlet: article.outlet.as_deref(),
        title: article.title.as_deref(),
        byline: article.byline.as_deref(),
        published: article.published.as_deref(),
        language: article.language.tag(),
        url: article.url.as_deref(),
        origin: &article.origin,
        repairs: &article.repairs,
        body: &article.body,
        sentences: read.sentences.iter().map(|sentence| sentence.span).collect(),
        statements: statements.collect(),
        attributions: attributions.collect(),
        voices: None,
        depth: None,
    }
}

/// The language of a passage, where it is not that of its article.
fn foreign(article: &Article, content: &[Span]) -> Option<Language> {
    let words: Vec<&str> = content.iter().map(|span| span.of(&article.body)).collect();
    Some(detect_passage(&words.join(" "), article.language)).filter(|language| *language != article.language)
}

/// One article record on one line, without a line break; it names its voices and the depth it was read at.
#[must_use]
pub fn article_record(read: &ReadArticle, voices: &[Voice], depth: Depth) -> String {
    let record = ArticleRecord { voices: Some(voice_records(voices)), depth: Some(depth), ..article(read) };
    serde_json::to_string(&record).unwrap_or_default()
}

/// A comparison on one line, without a line break, under the id that its set came with.
#[must_use]
pub fn comparison_json(comparison: &Comparison, id: Option<&serde_json::Value>) -> String {
    let statement = |place: Place| comparison.statement_id(place);
    let reading = |(index, reading): (usize, &Reading)| ReadingRecord {
        version: format!("k{}", index + 1),
        statements: reading.statements.iter().copied().map(statement).collect(),
        nearest: reading
            .nearest
            .map(|near| NearestRecord { statement: statement(near.statement), score: rounded(near.score) }),
    };
    let record = ComparisonRecord {
        schema: "counterpoint.comparison/1",
        id,
        by: comparison.by,
        depth: comparison.depth,
        made_by: &comparison.made_by,
        articles: comparison.articles.iter().map(article).collect(),
        voices: voice_records(&comparison.voices),
        versions: comparison
            .versions
            .iter()
            .enumerate()
            .map(|(index, version)| VersionRecord {
                id: format!("k{}", index + 1),
                name: &version.name,
                statements: version.statements.iter().copied().map(statement).collect(),
            })
            .collect(),
        links: comparison
            .links
            .iter()
            .map(|link| LinkRecord {
                a: statement(link.a),
                b: statement(link.b),
                score: rounded(link.score),
                evidence: EvidenceRecord {
                    meaning: link.evidence.meaning.map(rounded),
                    words: rounded(link.evidence.words),
                    names: &link.evidence.names,
                    numbers: &link.evidence.numbers,
                },
            })
            .collect(),
        points: comparison
            .points
            .iter()
            .enumerate()
            .map(|(index, point)| PointRecord {
                id: format!("p{}", index + 1),
                label: &point.label,
                score: rounded(point.score),
                readings: point.readings.iter().enumerate().map(reading).collect(),
            })
            .collect(),
        framing: framing(comparison),
        framing_remarks: comparison
            .framing
            .dimensions
            .iter()
            .filter_map(|found| Some((found.about.key, found.remark.as_deref()?)))
            .collect(),
        problems: &comparison.problems,
    };
    serde_json::to_string(&record).unwrap_or_default()
}

fn framing(comparison: &Comparison) -> BTreeMap<&str, Vec<FindingRecord<'_>>> {
    let finding = |found: &crate::framing::Finding| {
        let mut places: Vec<Place> = found.passages.iter().map(|passage| passage.place).collect();
        places.dedup();
        let passages = found
            .passages
            .iter()
            .map(|p| PassageRecord { statement: comparison.statement_id(p.place), span: p.span })
            .collect();
        (places.into_iter().map(|place| comparison.statement_id(place)).collect(), passages)
    };
    let dimensions = comparison.framing.dimensions.iter().map(|findings| {
        let records = findings.findings.iter().map(|found| {
            let (statements, passages) = finding(found);
            FindingRecord {
                subject: &found.subject,
                label: &found.label,
                version: found.version.map(|index| format!("k{}", index + 1)),
                point: found.point.map(|index| format!("p{}", index + 1)),
                value: found.value.map(rounded_value),
                interval: found.interval.map(|(low, high)| [rounded_value(low), rounded_value(high)]),
                note: &found.note,
                statements,
                passages,
            }
        });
        (findings.about.key, records.collect())
    });
    dimensions.collect()
}
