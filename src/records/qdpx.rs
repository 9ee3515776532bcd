//! REFI-QDA project exchange 1.0 (qdasoftware.org): articles as sources, voices as cases, matters, points and frames as
//! codes, matters also as sets of the codes of their points. A voice is a code too, under the id of its case: programs that look for a case's passages among the codings
//! (QualCoder, NVivo) find them there. Tags are codes, and so is what a version does
//! with a passage; notes describe the passage. No two codes share a name, which QualCoder
//! would take for one. Offsets count code points; line ends are `\n`. Knows nothing else of who reads it.

use super::{
    package::{ExportError, packed},
    qdc::{HEAD, codes, id},
};
use crate::{
    present::{Arrangement, Index},
    project::Stance,
    speaker::Voice,
    statement::Place,
    tables::{
        Report,
        lists::matter_of,
        table::{escaped, one_line},
        written::Written,
    },
    text::Span,
};
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
    let arranged = comparison.arranged(report.project);
    let matters = arranged.groups.iter().map(|group| (code_of(group.matter), matter_name(report, group.matter)));
    category(&mut out, "Matters", matters);
    let points = (0..comparison.points.len()).map(|index| (point_id(index), point_name(report, index)));
    category(&mut out, "Points", points);
    let voices = comparison.voices.iter().map(|voice| (voice_id(&voice.name), voice_code(report, voice)));
    category(&mut out, "Voices", voices);
    let stances = Stance::ALL.into_iter().map(|stance| (stance_id(stance), format!("Stance: {}", stance.name())));
    category(&mut out, "Stances", stances);
    let tags = Written::tags(report);
    category(&mut out, "Tags", tags.all().into_iter().map(|tag| (tag_id(tag), format!("Tag: {}", one_line(tag)))));
    out.push_str("</Codes></CodeBook>\n");
    cases(&mut out, report);
    sources(&mut out, report, &arranged, &user);
    sets(&mut out, report, &arranged);
    out + "</Project>\n"
}

/// A code that holds others and is none itself; nothing where there are no others.
fn category(out: &mut String, name: &str, codes: impl Iterator<Item = (String, String)>) {
    let mut codes = codes.peekable();
    if codes.peek().is_none() {
        return;
    }
    let _ = writeln!(out, "<Code guid=\"{}\" name=\"{name}\" isCodable=\"false\">", id("codes", &name.to_lowercase()));
    for (guid, name) in codes {
        let _ = writeln!(out, "<Code guid=\"{guid}\" name=\"{}\" isCodable=\"true\"/>", escaped(&name));
    }
    out.push_str("</Code>\n");
}

/// Each matter with its own code and those of its points; points that stand in none each make a set.
fn sets(out: &mut String, report: &Report<'_>, arranged: &Arrangement) {
    if arranged.groups.is_empty() && arranged.points.is_empty() {
        return;
    }
    out.push_str("<Sets>\n");
    let mut set = |guid: String, name: String, codes: Vec<String>| {
        let _ = write!(out, "<Set guid=\"{guid}\" name=\"{}\">", escaped(&name));
        for code in codes {
            let _ = write!(out, "<MemberCode targetGUID=\"{code}\"/>");
        }
        out.push_str("</Set>\n");
    };
    for group in &arranged.groups {
        let (own, points) = (code_of(group.matter), group.points.iter().map(|point| point_id(*point)));
        let codes = [own].into_iter().chain(points).collect();
        set(id("matter set", &group.matter.to_string()), matter_name(report, group.matter), codes);
    }
    for (index, theme) in report.comparison.themes.iter().enumerate() {
        let codes = theme.matters.iter().map(|matter| code_of(*matter as usize)).collect();
        set(id("theme", &index.to_string()), format!("Larger matter: {}", one_line(&theme.label)), codes);
    }
    for point in &arranged.points {
        set(id("set", &point.to_string()), point_name(report, *point), vec![point_id(*point)]);
    }
    out.push_str("</Sets>\n");
}

fn code_of(matter: usize) -> String {
    id("matter", &matter.to_string())
}

fn matter_name(report: &Report<'_>, matter: usize) -> String {
    format!("M{}. {}", matter + 1, one_line(&report.comparison.matters[matter].label))
}

fn point_name(report: &Report<'_>, point: usize) -> String {
    format!("{}. {}", point + 1, one_line(&report.comparison.points[point].label))
}

fn point_id(index: usize) -> String {
    id("point", &index.to_string())
}

fn voice_id(name: &str) -> String {
    id("voice", name)
}

fn stance_id(stance: Stance) -> String {
    id("stance", stance.name())
}

fn tag_id(tag: &str) -> String {
    id("tag", tag)
}

/// The name of a voice's code: the voice's own, unless a frame of the codebook has it.
fn voice_code(report: &Report<'_>, voice: &Voice) -> String {
    let mut name = one_line(&voice.name);
    while report.project.codebook.codes.iter().any(|code| code.name == name) {
        name.push_str(" (voice)");
    }
    name
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

fn sources(out: &mut String, report: &Report<'_>, arranged: &Arrangement, user: &str) {
    let (stands, matters) = (Index::of_places(report.comparison), matter_of(arranged, report));
    let (coded, tags, notes) = (Written::codes(report), Written::tags(report), Written::notes(report));
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
        for (number, statement) in read.statements.iter().enumerate() {
            let place = Place::new(index, number);
            // What nobody says is set aside, unless something was written there: a passage without a code is read as a note.
            if statement.voice.is_none() && [&coded, &tags, &notes].iter().all(|written| written.at(place).is_empty()) {
                continue;
            }
            let (start, end) = at.of(statement.span);
            let selection = selection_id(report, place);
            let _ = write!(
                out,
                "<PlainTextSelection guid=\"{selection}\" name=\"{}\" startPosition=\"{start}\" endPosition=\"{end}\" creatingUser=\"{user}\" creationDateTime=\"{NEVER}\">",
                escaped(&report.id(place))
            );
            if !notes.at(place).is_empty() {
                let _ = write!(out, "<Description>{}</Description>", escaped(&notes.at(place).join("\n\n")));
            }
            let matter = matters.get(&place).map(|matter| code_of(*matter));
            let rows = stands.point(place).map(point_id);
            let frames = coded.at(place).iter().map(|name| id("code", name));
            let tags = tags.at(place).iter().map(|tag| tag_id(tag));
            let voice = statement.voice.and_then(|index| report.comparison.voices.get(index as usize));
            let stance = report.taken(place).map(|taken| stance_id(taken.stance));
            let voice = voice.map(|voice| voice_id(&voice.name));
            for code in matter.into_iter().chain(rows).chain(frames).chain(tags).chain(stance).chain(voice) {
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

/// Characters of a source's name: what reads it may make a file's name of it, and those have at most 255 bytes.
const NAME: usize = 60;

/// A name that may become a file's.
fn file_name(name: &str) -> String {
    let plain = one_line(name).replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|'], "-");
    plain.chars().filter(|c| !c.is_control()).take(NAME).collect()
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
