//! REFI-QDA project exchange 1.0 (qdasoftware.org): articles as sources, voices as cases, points and frames as codes, points
//! also as sets. A voice is a code too, under the id of its case: programs that look for a case's passages among the codings
//! (QualCoder, NVivo) find them there. Offsets count code points; line ends are `\n`. Knows nothing else of who reads it.

use super::{
    package::{ExportError, packed},
    qdc::{HEAD, codes, id},
    table::{Report, escaped, one_line},
};
use crate::{project::What, statement::Place, text::Span};
use std::{collections::BTreeMap, fmt::Write};

const NEVER: &str = "2000-01-01T00:00:00Z";

/// The exchange file's bytes.
///
/// # Errors
/// [`ExportError`] if the archive refuses.
pub fn qdpx(report: &Report<'_>) -> Result<Vec<u8>, ExportError> {
    let mut parts = vec![("project.qde".to_owned(), project(report).into_bytes())];
    for read in &report.comparison.articles {
        let name = format!("sources/{}.txt", source_id(read.article.id.as_str()));
        parts.push((name, read.article.body.replace("\r\n", "\n").replace('\r', "\n").into_bytes()));
    }
    packed(&parts)
}

fn source_id(article: &str) -> String {
    id("source", article)
}

fn selection_id(report: &Report<'_>, place: Place) -> String {
    id("selection", &report.id(place))
}

fn project(report: &Report<'_>) -> String {
    let comparison = report.comparison;
    let user = id("user", "counterpoint");
    let mut out = format!(
        "{HEAD}<Project xmlns=\"urn:QDA-XML:project:1.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd\" name=\"{}\" origin=\"Counterpoint {}\" creatingUserGUID=\"{user}\" creationDateTime=\"{NEVER}\">\n<Users><User guid=\"{user}\" name=\"Counterpoint\"/></Users>\n<CodeBook><Codes>\n",
        escaped(&report.title()),
        env!("CARGO_PKG_VERSION")
    );
    codes(&mut out, &report.project.codebook);
    if !comparison.points.is_empty() {
        let _ = writeln!(out, "<Code guid=\"{}\" name=\"Points\" isCodable=\"false\">", id("codes", "points"));
        for (index, point) in comparison.points.iter().enumerate() {
            let number = index + 1;
            let _ = writeln!(
                out,
                "<Code guid=\"{}\" name=\"{number}. {}\" isCodable=\"true\"/>",
                point_id(index),
                escaped(&point.label)
            );
        }
        out.push_str("</Code>\n");
    }
    if !comparison.voices.is_empty() {
        let _ = writeln!(out, "<Code guid=\"{}\" name=\"Voices\" isCodable=\"false\">", id("codes", "voices"));
        for voice in &comparison.voices {
            let name = escaped(&one_line(&voice.name));
            let _ = writeln!(out, "<Code guid=\"{}\" name=\"{name}\" isCodable=\"true\"/>", voice_id(&voice.name));
        }
        out.push_str("</Code>\n");
    }
    out.push_str("</Codes></CodeBook>\n");
    cases(&mut out, report);
    sources(&mut out, report, &user);
    if !comparison.points.is_empty() {
        out.push_str("<Sets>\n");
        for (index, point) in comparison.points.iter().enumerate() {
            let (set, code) = (id("set", &index.to_string()), point_id(index));
            let _ = writeln!(
                out,
                "<Set guid=\"{set}\" name=\"{}. {}\"><MemberCode targetGUID=\"{code}\"/></Set>",
                index + 1,
                escaped(&point.label)
            );
        }
        out.push_str("</Sets>\n");
    }
    out + "</Project>\n"
}

fn point_id(index: usize) -> String {
    id("point", &index.to_string())
}

fn voice_id(name: &str) -> String {
    id("voice", name)
}

/// Each voice with the passages that are its own.
fn cases(out: &mut String, report: &Report<'_>) {
    let mut said: BTreeMap<u32, Vec<Place>> = BTreeMap::new();
    for shown in report.statements() {
        if let Some(voice) = shown.statement.voice {
            said.entry(voice).or_default().push(shown.place);
        }
    }
    if report.comparison.voices.is_empty() {
        return;
    }
    out.push_str("<Cases>\n");
    for (index, voice) in (0_u32..).zip(&report.comparison.voices) {
        let _ = write!(out, "<Case guid=\"{}\" name=\"{}\">", voice_id(&voice.name), escaped(&one_line(&voice.name)));
        let side = voice
            .side
            .as_deref()
            .map_or_else(String::new, |side| format!("<Description>{}</Description>", escaped(side)));
        out.push_str(&side);
        for place in said.get(&index).map_or(&[][..], Vec::as_slice) {
            let _ = write!(out, "<SelectionRef targetGUID=\"{}\"/>", selection_id(report, *place));
        }
        out.push_str("</Case>\n");
    }
    out.push_str("</Cases>\n");
}

fn sources(out: &mut String, report: &Report<'_>, user: &str) {
    let points = report.points_of();
    let coded = coded(report);
    out.push_str("<Sources>\n");
    for (index, read) in report.comparison.articles.iter().enumerate() {
        let article = &read.article;
        let guid = source_id(article.id.as_str());
        let _ = writeln!(
            out,
            "<TextSource guid=\"{guid}\" name=\"{}\" plainTextPath=\"internal://{guid}.txt\" creatingUser=\"{user}\" creationDateTime=\"{NEVER}\">",
            escaped(&file_name(&format!("{} {}", article.id, article.label())))
        );
        let at = Points::new(&article.body);
        // What nobody says is set aside: a passage without a code would be read as a note.
        let said = read.statements.iter().enumerate().filter(|(_, statement)| statement.voice.is_some());
        for (number, statement) in said {
            let place = Place::new(index, number);
            let (start, end) = at.of(statement.span);
            let selection = selection_id(report, place);
            let _ = write!(
                out,
                "<PlainTextSelection guid=\"{selection}\" name=\"{}\" startPosition=\"{start}\" endPosition=\"{end}\" creatingUser=\"{user}\" creationDateTime=\"{NEVER}\">",
                escaped(&report.id(place))
            );
            let rows = points.get(&place).map_or(&[][..], Vec::as_slice).iter().map(|point| point_id(*point));
            let frames = coded.get(&place).map_or(&[][..], Vec::as_slice).iter().map(|name| id("code", name));
            let voice = statement.voice.and_then(|index| report.comparison.voices.get(index as usize));
            for code in rows.chain(frames).chain(voice.map(|voice| voice_id(&voice.name))) {
                let coding = id("coding", &format!("{selection} {code}"));
                let _ = write!(
                    out,
                    "<Coding guid=\"{coding}\" creatingUser=\"{user}\" creationDateTime=\"{NEVER}\"><CodeRef targetGUID=\"{code}\"/></Coding>"
                );
            }
            out.push_str("</PlainTextSelection>\n");
        }
        out.push_str("</TextSource>\n");
    }
    out.push_str("</Sources>\n");
}

/// A name that may become a file's.
fn file_name(name: &str) -> String {
    one_line(name).replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|'], "-")
}

/// Frames that the user gave to statements by hand.
fn coded(report: &Report<'_>) -> BTreeMap<Place, Vec<String>> {
    let mut found: BTreeMap<Place, Vec<String>> = BTreeMap::new();
    let known = |name: &str| report.project.codebook.codes.iter().any(|code| code.name == name);
    for decision in report.project.decisions.iter() {
        let What::Code(anchor, name) = &decision.what else { continue };
        let articles = &report.comparison.articles;
        let Some(index) = articles.iter().position(|read| read.article.id == anchor.article) else { continue };
        let Some(span) = anchor.find(&articles[index].article).span() else { continue };
        let statement = articles[index].statements.iter().position(|statement| statement.span.overlaps(span));
        let Some(statement) = statement.filter(|_| known(name)) else { continue };
        let codes = found.entry(Place::new(index, statement)).or_default();
        if !codes.contains(name) {
            codes.push(name.clone());
        }
    }
    found
}

/// Byte offsets of a body → code points of the same text with `\n` for every line end.
struct Points {
    /// Byte offset of each code point that is kept.
    starts: Vec<usize>,
}

impl Points {
    fn new(body: &str) -> Self {
        let bytes = body.as_bytes();
        let kept = body.char_indices().filter(|(at, c)| *c != '\r' || bytes.get(at + 1) != Some(&b'\n'));
        Self { starts: kept.map(|(at, _)| at).collect() }
    }

    fn of(&self, span: Span) -> (usize, usize) {
        let at = |byte: usize| self.starts.partition_point(|start| *start < byte);
        (at(span.start()), at(span.end()))
    }
}
