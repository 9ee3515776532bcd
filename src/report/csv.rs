//! One row a statement, UTF-8 (RFC 4180). Knows nothing of spreadsheets.

use super::table::{Report, one_line, score};
use crate::{statement::Kind, voice::Form};

const HEAD: [&str; 21] = [
    "statement",
    "article",
    "outlet",
    "title",
    "published",
    "language",
    "start",
    "end",
    "sentence",
    "kind",
    "voice",
    "side",
    "form",
    "source",
    "cue",
    "via",
    "version",
    "point",
    "point_label",
    "point_score",
    "text",
];

/// The table; offsets are UTF-8 byte offsets into the article's body. A statement of several points names them all.
#[must_use]
pub fn csv(report: &Report<'_>) -> String {
    let mut out = csv::WriterBuilder::new().from_writer(Vec::new());
    let _ = out.write_record(HEAD);
    let comparison = report.comparison;
    let (versions, points) = (report.version_of(), report.points_of());
    for shown in report.statements() {
        let (article, statement) = (shown.article, shown.statement);
        let read = &comparison.articles[shown.place.article()];
        let said = statement.attribution.and_then(|index| read.attributions.get(index as usize));
        let phrase = |span: Option<crate::text::Span>| span.map_or("", |span| span.of(&article.body)).to_owned();
        let via = said.map_or(&[][..], |said| &said.via).iter().filter_map(|v| comparison.voices.get(*v as usize));
        let stands = points.get(&shown.place).map_or(&[][..], Vec::as_slice);
        let joined = |name: &dyn Fn(usize) -> String| stands.iter().map(|p| name(*p)).collect::<Vec<_>>().join("; ");
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let _ = out.write_record([
            report.id(shown.place),
            article.id.to_string(),
            text(&article.outlet),
            text(&article.title),
            text(&article.published),
            article.language.tag().to_owned(),
            statement.span.start.to_string(),
            statement.span.end.to_string(),
            statement.sentence.to_string(),
            kind(statement.kind).to_owned(),
            shown.voice.map_or_else(String::new, |voice| voice.name.clone()),
            shown.voice.and_then(|voice| voice.side.clone()).unwrap_or_default(),
            said.map_or("", |said| form(said.form)).to_owned(),
            phrase(said.and_then(|said| said.source)),
            phrase(said.and_then(|said| said.cue)),
            via.map(|voice| voice.name.as_str()).collect::<Vec<_>>().join("; "),
            versions.get(&shown.place).map_or_else(String::new, |v| comparison.versions[*v].name.clone()),
            joined(&|p| format!("p{}", p + 1)),
            joined(&|p| one_line(&comparison.points[p].label)),
            joined(&|p| score(comparison.points[p].score)),
            shown.words.to_owned(),
        ]);
    }
    out.into_inner().map_or_else(|_| String::new(), |bytes| String::from_utf8(bytes).unwrap_or_default())
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Narration => "narration",
        Kind::Direct => "direct",
        Kind::Indirect => "indirect",
        Kind::Mixed => "mixed",
        Kind::Heading => "heading",
        Kind::Caption => "caption",
        Kind::Boilerplate => "boilerplate",
    }
}

pub(super) fn form(form: Form) -> &'static str {
    match form {
        Form::Direct => "direct",
        Form::Indirect => "indirect",
        Form::Mixed => "mixed",
    }
}
