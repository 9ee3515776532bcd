//! The JSON records of the command line. Knows nothing of standard output.

use super::values::{Each, Numbered, StatementId, rounded, rounded_value};
use crate::{
    alignment::{Link, Point, Reading, Version},
    article::{Problem, Repair},
    attribution::Form,
    comparison::{Comparison, MadeBy, ReadArticle},
    finding::{Finding, Phrase},
    matter::{Matter, Theme},
    present::{Difference, Tally},
    project::{By, Depth},
    speaker::Voice,
    statement::{Kind, Place},
    tables::{ledger::key, parts},
    text::{Language, Span},
};
use serde::Serialize;
use std::{collections::BTreeMap, io};

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
    /// Where it is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    stance: Option<StanceRecord>,
}

/// What its version does with it, and the words that show it.
#[derive(Serialize)]
struct StanceRecord {
    does: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    given_to: Option<String>,
    #[serde(flatten)]
    span: Span,
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
    id: Numbered,
    name: &'a str,
    statements: Vec<StatementId<'a>>,
}

#[derive(Serialize)]
struct LinkRecord<'a> {
    a: StatementId<'a>,
    b: StatementId<'a>,
    score: f64,
    evidence: EvidenceRecord<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<parts::PartsRecord>,
}

#[derive(Serialize)]
struct EvidenceRecord<'a> {
    meaning: Option<f64>,
    words: f64,
    names: &'a [String],
    numbers: &'a [String],
}

#[derive(Serialize)]
struct PointRecord<'a, R: Serialize> {
    id: Numbered,
    label: &'a str,
    score: f64,
    readings: R,
    /// Where articles share an origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    tally: Option<TallyRecord>,
}

#[derive(Serialize)]
struct MatterRecord<'a, S: Serialize> {
    id: Numbered,
    label: &'a str,
    statements: S,
    points: Vec<Numbered>,
    contrast: f64,
    /// Where articles share an origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    tally: Option<TallyRecord>,
}

#[derive(Serialize)]
struct TallyRecord {
    outlets: usize,
    origins: usize,
}

#[derive(Serialize)]
struct OriginRecord<'a> {
    id: Numbered,
    /// The first of them has it first.
    articles: Vec<&'a str>,
    agencies: &'a [String],
}

#[derive(Serialize)]
struct ThemeRecord<'a> {
    id: Numbered,
    label: &'a str,
    matters: Vec<Numbered>,
}

#[derive(Serialize)]
struct ReadingRecord<'a, S: Serialize> {
    version: Numbered,
    statements: S,
    #[serde(skip_serializing_if = "Option::is_none")]
    nearest: Option<NearestRecord<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    silence: Option<SilenceRecord>,
}

#[derive(Serialize)]
struct SilenceRecord {
    unsaid: f64,
    state: &'static str,
}

#[derive(Serialize)]
struct NearestRecord<'a> {
    statement: StatementId<'a>,
    score: f64,
}

#[derive(Serialize)]
struct ComparisonRecord<'a, L: Serialize, P: Serialize, M: Serialize, F: Serialize> {
    schema: &'static str,
    id: Option<&'a serde_json::Value>,
    made_by: &'a MadeBy,
    by: By,
    depth: Depth,
    articles: Vec<ArticleRecord<'a>>,
    voices: Vec<VoiceRecord<'a>>,
    versions: Vec<VersionRecord<'a>>,
    links: L,
    points: P,
    matters: M,
    differences: Vec<DifferenceRecord<'a>>,
    /// Where there are more matters than fit on a desk.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    themes: Vec<ThemeRecord<'a>>,
    framing: BTreeMap<&'a str, F>,
    framing_remarks: BTreeMap<&'a str, String>,
    problems: &'a [Problem],
    /// Where articles share one.
    #[serde(skip_serializing_if = "Option::is_none")]
    origins: Option<Vec<OriginRecord<'a>>>,
}

#[derive(Serialize)]
struct DifferenceRecord<'a> {
    what: &'static str,
    point: Numbered,
    a: WordsRecord<'a>,
    b: WordsRecord<'a>,
    weight: f64,
}

/// Words of a statement, by the bytes of the body; without a span where it is their absence that differs.
#[derive(Serialize)]
struct WordsRecord<'a> {
    statement: StatementId<'a>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    span: Option<Span>,
}

#[derive(Serialize)]
struct FindingRecord<'a> {
    subject: &'a Phrase,
    label: &'a Phrase,
    version: Option<Numbered>,
    #[serde(skip_serializing_if = "Option::is_none")]
    point: Option<Numbered>,
    value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interval: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "Phrase::is_empty")]
    note: &'a Phrase,
    statements: Vec<StatementId<'a>>,
    passages: Vec<PassageRecord<'a>>,
}

#[derive(Serialize)]
struct PassageRecord<'a> {
    statement: StatementId<'a>,
    #[serde(flatten)]
    span: Span,
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

fn article<'a>(read: &'a ReadArticle, taken: impl Fn(usize) -> Option<StanceRecord>) -> ArticleRecord<'a> {
    let article = &read.article;
    let id = article.id.as_str();
    let statements = read.statements.iter().enumerate().map(|(index, statement)| StatementRecord {
        id: format!("{id}.s{index}"),
        span: statement.span,
        sentence: statement.sentence,
        kind: statement.kind,
        attribution: statement.attribution.map(|q| format!("{id}.q{q}")),
        voice: statement.voice.map(voice_id),
        stance: taken(index),
    });
    let attributions = read.attributions.iter().enumerate().map(|(index, found)| AttributionRecord {
        id: format!("{id}.q{index}"),
        voice: found.voice.map(voice_id),
        form: found.form,
        source: found.source,
        cue: found.cue,
        content: &found.content,
        language: found.language,
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

/// One article record on one line, without a line break; it names its voices and the depth it was read at.
#[must_use]
pub fn article_record(read: &ReadArticle, voices: &[Voice], depth: Depth) -> String {
    let record = ArticleRecord { voices: Some(voice_records(voices)), depth: Some(depth), ..article(read, |_| None) };
    serde_json::to_string(&record).unwrap_or_default()
}

/// A comparison on one line, without a line break, under the id that its set came with.
#[must_use]
pub fn comparison_json(comparison: &Comparison, id: Option<&serde_json::Value>) -> String {
    let mut bytes = Vec::new();
    // memory takes all that it is given
    let _ = write_comparison_json(comparison, id, &mut bytes);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Writes what [`comparison_json`] gives as it is made, for records that are too large to be held whole.
///
/// # Errors
/// What `out` gives.
pub fn write_comparison_json(
    comparison: &Comparison,
    id: Option<&serde_json::Value>,
    out: impl io::Write,
) -> io::Result<()> {
    let record = ComparisonRecord {
        schema: "counterpoint.comparison/1",
        id,
        by: comparison.by,
        depth: comparison.depth,
        made_by: &comparison.made_by,
        articles: comparison
            .articles
            .iter()
            .enumerate()
            .map(|(at, read)| article(read, |s| stance(comparison, at, s)))
            .collect(),
        voices: voice_records(&comparison.voices),
        versions: comparison.versions.iter().enumerate().map(|(at, one)| version(comparison, at, one)).collect(),
        links: Each(|| comparison.links.iter().map(|one| link(comparison, one))),
        points: Each(|| comparison.points.iter().enumerate().map(|(at, found)| point(comparison, at, found))),
        matters: Each(|| comparison.matters.iter().enumerate().map(|(at, one)| matter(comparison, at, one))),
        differences: differences(comparison),
        themes: comparison.themes.iter().enumerate().map(theme).collect(),
        framing: framing(comparison),
        framing_remarks: comparison
            .framing
            .dimensions
            .iter()
            .filter_map(|found| Some((found.about.key, found.remark.as_ref()?.to_string())))
            .collect(),
        problems: &comparison.problems,
        origins: comparison.origins.are_shared().then(|| origins(comparison)),
    };
    serde_json::to_writer(out, &record).map_err(io::Error::from)
}

fn differences(comparison: &Comparison) -> Vec<DifferenceRecord<'_>> {
    let words = |(place, span): (Place, Option<Span>)| WordsRecord {
        statement: StatementId(comparison, place),
        span: span.and_then(|span| Some(span.shifted(comparison.statement(place)?.span.start()))),
    };
    let record = |found: Difference| DifferenceRecord {
        what: found.what.word(),
        point: Numbered('p', found.point),
        a: words(found.a),
        b: words(found.b),
        weight: rounded(found.weight),
    };
    comparison.differences().into_iter().map(record).collect()
}

fn tally(comparison: &Comparison, tally: Tally) -> Option<TallyRecord> {
    comparison.origins.are_shared().then_some(TallyRecord { outlets: tally.outlets, origins: tally.origins })
}

fn origins(comparison: &Comparison) -> Vec<OriginRecord<'_>> {
    let id = |index: &usize| comparison.articles.get(*index).map(|read| read.article.id.as_str());
    let records = comparison.origins.all.iter().enumerate().map(|(index, one)| OriginRecord {
        id: Numbered('o', index),
        articles: one.articles.iter().filter_map(id).collect(),
        agencies: &one.agencies,
    });
    records.collect()
}

fn stance(comparison: &Comparison, article: usize, statement: usize) -> Option<StanceRecord> {
    let taken = comparison.taken(Place::new(article, statement))?;
    Some(StanceRecord { does: key(taken.stance), given_to: taken.voice.map(voice_id), span: taken.passage.span })
}

fn version<'a>(comparison: &'a Comparison, index: usize, version: &'a Version) -> VersionRecord<'a> {
    VersionRecord {
        id: Numbered('k', index),
        name: &version.name,
        statements: version.statements.iter().map(|place| StatementId(comparison, *place)).collect(),
    }
}

fn link<'a>(comparison: &'a Comparison, link: &'a Link) -> LinkRecord<'a> {
    LinkRecord {
        a: StatementId(comparison, link.a),
        b: StatementId(comparison, link.b),
        score: rounded(link.score),
        evidence: EvidenceRecord {
            meaning: link.evidence.meaning.map(rounded),
            words: rounded(link.evidence.words),
            names: &link.evidence.names,
            numbers: &link.evidence.numbers,
        },
        parts: parts::record(comparison, link),
    }
}

fn point<'a>(comparison: &'a Comparison, index: usize, point: &'a Point) -> PointRecord<'a, impl Serialize> {
    let statement = |place: Place| StatementId(comparison, place);
    let reading = move |(index, reading): (usize, &'a Reading)| ReadingRecord {
        version: Numbered('k', index),
        statements: Each(move || reading.statements.iter().copied().map(statement)),
        nearest: reading
            .nearest
            .map(|near| NearestRecord { statement: statement(near.statement), score: rounded(near.score) }),
        silence: reading
            .silence
            .map(|silence| SilenceRecord { unsaid: rounded(silence.unsaid), state: silence.state.word() }),
    };
    PointRecord {
        id: Numbered('p', index),
        label: &point.label,
        score: rounded(point.score),
        readings: Each(move || point.readings.iter().enumerate().map(reading)),
        tally: tally(comparison, comparison.tally_at(index)),
    }
}

fn matter<'a>(comparison: &'a Comparison, index: usize, matter: &'a Matter) -> MatterRecord<'a, impl Serialize> {
    MatterRecord {
        id: Numbered('m', index),
        label: &matter.label,
        statements: Each(move || matter.statements.iter().map(move |place| StatementId(comparison, *place))),
        points: matter.points.iter().map(|point| Numbered('p', *point as usize)).collect(),
        contrast: rounded(matter.contrast),
        tally: tally(comparison, comparison.tally_on(index)),
    }
}

fn theme((index, theme): (usize, &Theme)) -> ThemeRecord<'_> {
    let matters = theme.matters.iter().map(|matter| Numbered('m', *matter as usize)).collect();
    ThemeRecord { id: Numbered('t', index), label: &theme.label, matters }
}

fn framing(comparison: &Comparison) -> BTreeMap<&str, impl Serialize> {
    let dimensions = comparison.framing.dimensions.iter();
    dimensions
        .map(|found| (found.about.key, Each(|| found.findings.iter().map(|one| finding(comparison, one)))))
        .collect()
}

fn finding<'a>(comparison: &'a Comparison, found: &'a Finding) -> FindingRecord<'a> {
    let mut places: Vec<Place> = found.passages.iter().map(|passage| passage.place).collect();
    places.dedup();
    let statement = |place: Place| StatementId(comparison, place);
    FindingRecord {
        subject: &found.subject,
        label: &found.label,
        version: found.version.map(|index| Numbered('k', index as usize)),
        point: found.point.map(|index| Numbered('p', index as usize)),
        value: found.value.map(rounded_value),
        interval: found.interval.map(|(low, high)| [rounded_value(low), rounded_value(high)]),
        note: &found.note,
        statements: places.into_iter().map(statement).collect(),
        passages: found
            .passages
            .iter()
            .map(|passage| PassageRecord { statement: statement(passage.place), span: passage.span })
            .collect(),
    }
}
