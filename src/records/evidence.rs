//! What a report carries so that another desk can verify it: the project, what was found in it, and which cells quote which
//! passages; and the mark of a quoted cell. Knows no format of reports.

use crate::{
    alignment::Point,
    article::Article,
    comparison::Comparison,
    format,
    locale::{self, Language},
    project::Project,
    statement::Place,
    tables::{
        Report,
        columns::kind,
        table::{one_line, score},
    },
    text::Span,
    unpack::gunzip,
    work::limits,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, GzBuilder};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Write;

const SCHEMA: &str = "counterpoint.evidence/1";
/// Hexadecimal digits of a passage's hash that a cell prints.
const DIGITS: usize = 16;

/// What a report carries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    schema: String,
    /// What the comparison was made with.
    pub made_by: String,
    /// The language that the report is written in, by its code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    language: String,
    /// The project, as its file is written; by, depth and least score are those of the comparison.
    pub project: String,
    /// What was found: names of things and what holds of them.
    pub findings: Vec<(String, String)>,
    /// The cells that quote, where the format cannot mark them itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<QuotedCell>,
}

/// A cell that quotes, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotedCell {
    /// Such as `Points!F2`.
    pub at: String,
    /// What it quotes, in order.
    pub quotes: Vec<Quote>,
}

/// A passage that a cell quotes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quote {
    /// The article's id.
    pub article: String,
    /// The bytes of its body.
    pub span: Span,
    /// The first digits of the SHA-256 of these bytes.
    pub hash: String,
}

impl Quote {
    /// The mark of a passage.
    #[must_use]
    pub fn new(article: &Article, span: Span) -> Self {
        Self { article: article.id.as_str().to_owned(), span, hash: passage_hash(span.of(&article.body)) }
    }

    /// As it stands in a report: `0 120 0123456789abcdef a1`.
    #[must_use]
    pub fn told(&self) -> String {
        format!("{} {} {} {}", self.span.start, self.span.end, self.hash, self.article)
    }

    /// Read back; `None` where it is no mark.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(4, ' ');
        let (start, end) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let (hash, article) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        (start <= end).then_some(Self { article, span: Span { start, end }, hash })
    }
}

/// The first digits of the SHA-256 of a passage.
#[must_use]
pub fn passage_hash(words: &str) -> String {
    let digest = Sha256::digest(words.as_bytes());
    digest.iter().flat_map(|byte| [byte >> 4, byte & 15]).take(DIGITS).map(digit).collect()
}

fn digit(value: u8) -> char {
    char::from_digit(u32::from(value), 16).unwrap_or('0')
}

impl Evidence {
    /// What a report of this comparison carries.
    #[must_use]
    pub fn of(report: &Report<'_>, cells: Vec<QuotedCell>) -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            made_by: report.comparison.made_by.to_string(),
            language: Some(locale::spoken())
                .filter(|own| *own != Language::English)
                .map_or("", Language::code)
                .to_owned(),
            project: format::write(&settled(report)),
            findings: findings(report.comparison),
            cells,
        }
    }

    /// The language that the report is written in.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::of_locale(&self.language).unwrap_or_default()
    }

    /// Packed into letters, digits, `+`, `/` and `=`: gzipped JSON in base64.
    #[must_use]
    pub fn packed(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        let mut packer = GzBuilder::new().write(Vec::new(), Compression::best());
        let packed = packer.write_all(&json).and_then(|()| packer.finish());
        STANDARD.encode(packed.unwrap_or_default())
    }

    /// Unpacked again; `None` where it is damaged.
    #[must_use]
    pub fn unpacked(packed: &str) -> Option<Self> {
        let json = gunzip(&STANDARD.decode(packed.trim()).ok()?, limits::PROJECT_BYTES)?;
        serde_json::from_slice(&json).ok().filter(|evidence: &Self| evidence.schema == SCHEMA)
    }
}

/// The project with the settings that the comparison was made by, so that it comes out the same.
fn settled(report: &Report<'_>) -> Project {
    let mut project = report.project.clone();
    project.settings.by = Some(report.comparison.by);
    project.settings.depth = Some(report.comparison.depth);
    project.settings.min_score = report.comparison.min_score;
    project
}

/// What was found, one entry a thing, in the order of the comparison; names differ.
#[must_use]
pub fn findings(comparison: &Comparison) -> Vec<(String, String)> {
    // Reports in all languages carry the same.
    locale::speaking(Language::English, || found(comparison))
}

fn found(comparison: &Comparison) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for version in &comparison.versions {
        all.push((format!("version {}", version.name), ids(comparison, &version.statements)));
    }
    for (index, read) in comparison.articles.iter().enumerate() {
        for (at, statement) in read.statements.iter().enumerate() {
            let voice = statement.voice.and_then(|voice| comparison.voices.get(voice as usize));
            let voice = voice.map_or_else(String::new, |voice| format!(", {}", voice.name));
            let told =
                format!("bytes {} to {}, {}{voice}", statement.span.start, statement.span.end, kind(statement.kind));
            all.push((format!("statement {}", comparison.statement_id(Place::new(index, at))), told));
        }
    }
    for link in &comparison.links {
        let (a, b) = (comparison.statement_id(link.a), comparison.statement_id(link.b));
        all.push((format!("pair {a} and {b}"), score(link.score)));
    }
    for (index, point) in comparison.points.iter().enumerate() {
        all.push((format!("point {}", index + 1), point_told(comparison, point)));
    }
    for (index, matter) in comparison.matters.iter().enumerate() {
        let (label, contrast) = (one_line(&matter.label), score(matter.contrast));
        let told = format!("“{label}”, contrast {contrast}: {}", ids(comparison, &matter.statements));
        all.push((format!("matter {}", index + 1), told));
    }
    for found in &comparison.framing.dimensions {
        for (index, finding) in found.findings.iter().enumerate() {
            let version = finding.version.and_then(|at| comparison.versions.get(at as usize));
            let version = version.map_or("all", |version| version.name.as_str());
            let told =
                format!("{}: {} ({version}) {}", finding.subject, finding.label, crate::tables::table::value(finding));
            all.push((format!("{}, finding {}", crate::telling::english_title(&found.about), index + 1), told));
        }
    }
    all
}

fn point_told(comparison: &Comparison, point: &Point) -> String {
    let readings = point.readings.iter().zip(&comparison.versions).map(|(reading, version)| {
        let near = reading.nearest.map_or_else(String::new, |near| {
            format!(", nearest {} {}", comparison.statement_id(near.statement), score(near.score))
        });
        match reading.statements.as_slice() {
            [] => format!("{} {}{near}", version.name, reading.told_silence()),
            said => format!("{} {}", version.name, ids(comparison, said)),
        }
    });
    let readings = readings.collect::<Vec<_>>().join("; ");
    format!("“{}”, score {}: {readings}", one_line(&point.label), score(point.score))
}

fn ids(comparison: &Comparison, places: &[Place]) -> String {
    places.iter().map(|place| comparison.statement_id(*place)).collect::<Vec<_>>().join(" ")
}

/// What stands in the archive of a document or a spreadsheet: an element that holds the packed evidence.
pub(crate) fn part(evidence: &Evidence) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<evidence xmlns=\"urn:counterpoint:evidence:1\">{}</evidence>",
        evidence.packed()
    )
}

/// The name of that part.
pub const PART: &str = "customXml/item1.xml";
