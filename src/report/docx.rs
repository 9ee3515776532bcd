//! A Word document (ECMA-376): the comparison table with its marks, sources as footnotes. Knows nothing of zip.

use super::{
    package::{ExportError, packed},
    table::{self, Report, escaped, score},
};
use crate::article::Article;
use std::fmt::Write;
use unicode_bidi::{BidiClass, bidi_class};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
/// Columns up to which points are one table; with more, each point lists those who speak.
const COLUMNS: usize = 6;
/// Bold for all scripts: those that run from right to left have a property of their own.
const BOLD: &str = "<w:b/><w:bCs/>";
/// Ends a stretch that runs from right to left, so that a date or a comma after it is not drawn into it.
const LEFT_TO_RIGHT: char = '\u{200e}';

/// The document's bytes.
///
/// # Errors
/// [`ExportError`] if the archive refuses.
pub fn docx(report: &Report<'_>) -> Result<Vec<u8>, ExportError> {
    let part = |name: &str, text: String| (name.to_owned(), text.into_bytes());
    packed(&[
        part("[Content_Types].xml", content_types()),
        part("_rels/.rels", package_relations()),
        part("docProps/core.xml", core(report)),
        part("word/document.xml", noted(&document(report))),
        part("word/styles.xml", HEAD.to_owned() + include_str!("../../assets/report/docx_styles.xml").trim_start()),
        part("word/footnotes.xml", footnotes(report)),
        part("word/_rels/document.xml.rels", relations()),
    ])
}

fn content_types() -> String {
    let mut out = format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    for (name, kind) in [("document", "document.main"), ("styles", "styles"), ("footnotes", "footnotes")] {
        let _ = write!(
            out,
            "<Override PartName=\"/word/{name}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>"
        );
    }
    out + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
}

fn package_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
    )
}

fn relations() -> String {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{kind}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"{kind}/footnotes\" Target=\"footnotes.xml\"/></Relationships>"
    )
}

fn core(report: &Report<'_>) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>Counterpoint {}</dc:creator></cp:coreProperties>",
        escaped(&report.title()),
        env!("CARGO_PKG_VERSION")
    )
}

fn document(report: &Report<'_>) -> String {
    let mut out = format!("{HEAD}<w:document {NAMES}><w:body>");
    named(&mut out, "Title", &report.title(), "");
    let comparison = report.comparison;
    let counts = format!(
        "{} articles, {} versions, {} points",
        comparison.articles.len(),
        comparison.versions.len(),
        comparison.points.len()
    );
    paragraph(&mut out, "Soft", &run(&counts, ""));
    points(&mut out, report);
    paragraph(&mut out, "Heading1", &run("Said by one version only", ""));
    for (version, places) in comparison.versions.iter().zip(report.alone()).filter(|(_, places)| !places.is_empty()) {
        named(&mut out, "Heading2", &version.name, "");
        for shown in places.into_iter().filter_map(|place| report.shown(place)) {
            let runs = run(shown.words, direction(shown.article)) + &note(report, shown.article);
            said(&mut out, shown.article, &runs);
        }
    }
    paragraph(&mut out, "Heading1", &run("Method", ""));
    for line in table::method(report) {
        paragraph(&mut out, "", &run(&line, ""));
    }
    out.push_str("<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    out
}

fn paragraph(out: &mut String, style: &str, runs: &str) {
    let style = if style.is_empty() { String::new() } else { format!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>") };
    let _ = write!(out, "<w:p>{style}{runs}</w:p>");
}

/// A paragraph that is a name or a title, in the direction of its own letters.
fn named(out: &mut String, style: &str, name: &str, properties: &str) {
    let style = if style.is_empty() { String::new() } else { format!("<w:pStyle w:val=\"{style}\"/>") };
    let (bidi, rtl) = if is_right_to_left(name) { ("<w:bidi/>", "<w:rtl/>") } else { ("", "") };
    let _ = write!(out, "<w:p><w:pPr>{style}{bidi}</w:pPr>{}</w:p>", run(name, &format!("{properties}{rtl}")));
}

/// Whether the first letter that has a direction runs from right to left.
fn is_right_to_left(text: &str) -> bool {
    let strong = text.chars().map(bidi_class).find(|c| matches!(c, BidiClass::L | BidiClass::R | BidiClass::AL));
    strong.is_some_and(|class| class != BidiClass::L)
}

/// A paragraph of an article's words, from right to left where its language is.
fn said(out: &mut String, article: &Article, runs: &str) {
    let way = if direction(article).is_empty() { "" } else { "<w:pPr><w:bidi/></w:pPr>" };
    let _ = write!(out, "<w:p>{way}{runs}</w:p>");
}

fn direction(article: &Article) -> &'static str {
    match article.language.primary() {
        "ar" | "he" | "fa" | "ur" | "yi" | "ps" | "sd" | "ckb" => "<w:rtl/>",
        _ => "",
    }
}

fn run(text: &str, properties: &str) -> String {
    let text = escaped(&table::one_space(text));
    let properties = if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

/// The place of a reference to the footnote of an article, until the whole document is known.
const MARK: char = '\u{1}';

fn note(report: &Report<'_>, article: &Article) -> String {
    let index = report.comparison.articles.iter().position(|read| read.article.id == article.id).unwrap_or(0);
    format!("{MARK}{index}{MARK}")
}

/// The document with its references: the first to each article is its footnote, the later ones point to that, for a
/// footnote may be referred to once only. No words of an article hold the mark: they were escaped.
fn noted(document: &str) -> String {
    let mut order: Vec<&str> = Vec::new();
    let mut out = String::with_capacity(document.len() * 2);
    for (nth, part) in document.split(MARK).enumerate() {
        if nth % 2 == 0 {
            out.push_str(part);
            continue;
        }
        let raised = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";
        if let Some(number) = order.iter().position(|index| *index == part) {
            let _ = write!(
                out,
                "<w:fldSimple w:instr=\" NOTEREF source{part} \\f \\h \"><w:r>{raised}<w:t>{}</w:t></w:r></w:fldSimple>",
                number + 1
            );
            continue;
        }
        order.push(part);
        let id = part.parse::<usize>().unwrap_or(0) + 1;
        let _ = write!(
            out,
            "<w:bookmarkStart w:id=\"{id}\" w:name=\"source{part}\"/><w:r>{raised}<w:footnoteReference w:id=\"{id}\"/></w:r><w:bookmarkEnd w:id=\"{id}\"/>"
        );
    }
    out
}

fn points(out: &mut String, report: &Report<'_>) {
    let comparison = report.comparison;
    paragraph(out, "Heading1", &run("Points", ""));
    if comparison.points.is_empty() {
        paragraph(out, "", &run("No two versions were found to say the same.", ""));
        return;
    }
    paragraph(
        out,
        "Soft",
        &run("Marked words are not used by the first version that speaks at the point in the same language.", ""),
    );
    let wide = comparison.versions.len() > COLUMNS;
    let names: Vec<&str> =
        if wide { vec!["Statements"] } else { comparison.versions.iter().map(|v| v.name.as_str()).collect() };
    let width = 12_600 / names.len().max(1);
    out.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2500\"/>");
    out.push_str(&format!("<w:gridCol w:w=\"{width}\"/>").repeat(names.len()));
    out.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for name in ["Point"].into_iter().chain(names) {
        cell(out, "F0F2F5", |out| named(out, "", name, BOLD));
    }
    out.push_str("</w:tr>");
    for at in 0..comparison.points.len() {
        row(out, report, at, wide);
    }
    out.push_str("</w:tbl>");
}

fn cell(out: &mut String, shade: &str, fill: impl FnOnce(&mut String)) {
    let shade = if shade.is_empty() {
        String::new()
    } else {
        format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{shade}\"/>")
    };
    let _ = write!(out, "<w:tc><w:tcPr>{shade}</w:tcPr>");
    fill(out);
    out.push_str("</w:tc>");
}

fn row(out: &mut String, report: &Report<'_>, at: usize, wide: bool) {
    let point = &report.comparison.points[at];
    out.push_str("<w:tr>");
    cell(out, "", |out| {
        paragraph(out, "", &run(&format!("{}. {}", at + 1, point.label), BOLD));
        paragraph(out, "Soft", &run(&format!("score {}", score(point.score)), ""));
    });
    if wide {
        cell(out, "", |out| {
            for (index, reading) in point.readings.iter().enumerate().filter(|(_, r)| !r.statements.is_empty()) {
                named(out, "Soft", &report.comparison.versions[index].name, "");
                reading.statements.iter().for_each(|place| marked(out, report, at, index, *place));
            }
        });
    }
    for (index, reading) in point.readings.iter().enumerate().filter(|_| !wide) {
        let silent = reading.statements.is_empty();
        cell(out, if silent { "EEF0F3" } else { "" }, |out| {
            if silent {
                let near = reading.nearest.map_or_else(String::new, |near| {
                    format!("; nearest ({}): “{}”", score(near.score), report.comparison.words(near.statement))
                });
                paragraph(out, "Soft", &run(&format!("silent{near}"), ""));
            }
            reading.statements.iter().for_each(|place| marked(out, report, at, index, *place));
        });
    }
    out.push_str("</w:tr>");
}

fn marked(out: &mut String, report: &Report<'_>, at: usize, version: usize, place: crate::statement::Place) {
    let Some(shown) = report.shown(place) else { return };
    let way = direction(shown.article);
    let mut runs = String::new();
    for (words, mark) in report.pieces(at, version, &shown) {
        // Elements of run properties stand in the order of the schema.
        let properties = if mark { format!("{BOLD}<w:highlight w:val=\"yellow\"/>{way}") } else { way.to_owned() };
        runs.push_str(&run(words, &properties));
    }
    runs.push_str(&note(report, shown.article));
    said(out, shown.article, &runs);
}

fn footnotes(report: &Report<'_>) -> String {
    let mut out = format!(
        "{HEAD}<w:footnotes {NAMES}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
    );
    for (index, read) in report.comparison.articles.iter().enumerate() {
        let article = &read.article;
        let hash: String = article.origin.sha256.chars().take(16).collect();
        let hash = format!("SHA-256 {hash}…");
        let parts = [
            Some(article.label()),
            article.title.as_deref(),
            article.byline.as_deref(),
            article.published.as_deref(),
            article.url.as_deref(),
            article.origin.file.as_deref(),
            Some(hash.as_str()),
        ];
        let mut parts: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.dedup();
        let _ = write!(
            out,
            "<w:footnote w:id=\"{}\"><w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>{}</w:p></w:footnote>",
            index + 1,
            run(&format!(" {}", parts.join(&format!("{LEFT_TO_RIGHT}, "))), "")
        );
    }
    out + "</w:footnotes>"
}
