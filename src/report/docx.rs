//! A Word document (ECMA-376) that holds what the web page holds: coverage, matters with their points and marked words, one
//! narrative, what stands alone, framing, voices, what was written and decided by hand, sources, method. Sources and the
//! apparatus of the narrative are footnotes. Knows nothing of zip.

use super::{
    composite::{Line, apparatus, composite},
    docx_matters,
    docx_paper::{LEFT_TO_RIGHT, MARK, Paper, mark, statement},
    docx_parts::{BOLD, bidi, direction, list, named, paragraph, quoted, run, said},
};
use crate::{
    locale::{day, tr},
    records::{
        Evidence, ExportError,
        evidence::{self},
        packed,
    },
    tables::{
        Report, coding, found, lists, methods, origins, parts,
        table::{self, escaped},
    },
    telling,
};
use std::{collections::BTreeMap, fmt::Write};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
/// Rows of a table of framing; the rest is in the web page and the spreadsheet.
const FOUND: usize = 100;
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
        part("word/document.xml", noted(&document(report), report.comparison.articles.len())),
        part("word/styles.xml", HEAD.to_owned() + include_str!("../../assets/report/docx_styles.xml").trim_start()),
        part("word/footnotes.xml", footnotes(report)),
        part("word/_rels/document.xml.rels", relations()),
        part(evidence::PART, evidence::part(&Evidence::of(report, Vec::new()))),
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
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{kind}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"{kind}/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"rId3\" Type=\"{kind}/customXml\" Target=\"../{}\"/></Relationships>",
        evidence::PART
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
    let paper = Paper::of(report);
    let mut out = format!("{HEAD}<w:document {NAMES}><w:body>");
    named(&mut out, "Title", &report.title(), "");
    paragraph(&mut out, "Soft", &run(&report.counts(paper.arranged.groups.len()), ""));
    section(&mut out, &lists::coverage(report, &paper.arranged));
    docx_matters::matters(&mut out, &paper);
    for list in [found::differences(report), found::silences(report), parts::parts(report)] {
        section(&mut out, &list);
    }
    narrative(&mut out, report);
    on_their_own(&mut out, &paper);
    framing(&mut out, report);
    for list in [
        lists::voices(report),
        lists::written(report),
        lists::decisions(report),
        coding::agreement(report),
        coding::disputes(report),
        origins::origins(report),
        lists::sources(report),
        methods::methods(report),
    ] {
        if !list.rows.is_empty() || !list.is_of_coding() {
            section(&mut out, &list);
        }
    }
    paragraph(&mut out, "Heading1", &run(tr!("report-method"), ""));
    for line in table::method(report) {
        paragraph(&mut out, "", &run(&line, ""));
    }
    for problem in &report.comparison.problems {
        paragraph(&mut out, "", &run(&tr!("report-problem", what = problem.message.told()), ""));
    }
    out.push_str("<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>");
    out + bidi() + "</w:sectPr></w:body></w:document>"
}

/// A heading with its table.
fn section(out: &mut String, of: &lists::List) {
    paragraph(out, "Heading1", &run(of.name, ""));
    if !of.about.is_empty() {
        paragraph(out, "Soft", &run(&of.about, ""));
    }
    list(out, of, usize::MAX);
}

fn narrative(out: &mut String, report: &Report<'_>) {
    let chapters = composite(report);
    if chapters.is_empty() {
        return;
    }
    paragraph(out, "Heading1", &run(tr!("report-narrative"), ""));
    paragraph(out, "Soft", &run(tr!("report-narrative-about"), ""));
    let mut number = report.comparison.articles.len();
    for chapter in &chapters {
        named(out, "Heading2", &chapter.title, "");
        for line in &chapter.lines {
            if let Some(shown) = report.shown(line.place) {
                let words = run(shown.words, direction(shown.article));
                let runs = quoted(&shown, &words) + &mark(number);
                said(out, shown.article, &runs);
            }
            number += 1;
        }
    }
}

/// What one version says to a question of its own.
fn on_their_own(out: &mut String, paper: &Paper<'_, '_>) {
    let report = paper.report;
    paragraph(out, "Heading1", &run(tr!("report-alone"), ""));
    let versions = report.comparison.versions.iter().zip(report.alone(&paper.arranged));
    let mut empty = true;
    for (version, places) in versions.filter(|(_, places)| !places.is_empty()) {
        empty = false;
        named(out, "Heading2", &version.name, "");
        for place in places {
            statement(out, paper, place, None);
        }
    }
    if empty {
        paragraph(out, "", &run(tr!("report-alone-none"), ""));
    }
}

fn framing(out: &mut String, report: &Report<'_>) {
    paragraph(out, "Heading1", &run(tr!("report-framing"), ""));
    paragraph(out, "Soft", &run(tr!("report-framing-statements"), ""));
    for found in report.comparison.framing.dimensions.iter().filter(|f| f.remark.is_some() || !f.findings.is_empty()) {
        paragraph(out, "Heading2", &run(telling::title(&found.about), ""));
        let of = lists::framing(report, found);
        paragraph(out, "Soft", &run(&of.about, ""));
        if let Some(remark) = &found.remark {
            paragraph(out, "", &run(&telling::remark(remark), "<w:i/><w:iCs/>"));
        }
        if !of.rows.is_empty() {
            list(out, &of, FOUND);
        }
    }
}

/// The document with its references: the first to each article is its footnote, the later ones point to that, for a
/// footnote may be referred to once only. No words of an article hold the mark: they were escaped.
fn noted(document: &str, articles: usize) -> String {
    let mut order: BTreeMap<&str, usize> = BTreeMap::new();
    let mut out = String::with_capacity(document.len() * 2);
    for (nth, part) in document.split(MARK).enumerate() {
        if nth % 2 == 0 {
            out.push_str(part);
            continue;
        }
        let raised = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";
        if let Some(number) = order.get(part) {
            let _ = write!(
                out,
                "<w:fldSimple w:instr=\" NOTEREF source{part} \\f \\h \"><w:r>{raised}<w:t>{}</w:t></w:r></w:fldSimple>",
                number
            );
            continue;
        }
        order.insert(part, order.len() + 1);
        let id = part.parse::<usize>().unwrap_or(0) + 1;
        if id > articles {
            let _ = write!(out, "<w:r>{raised}<w:footnoteReference w:id=\"{id}\"/></w:r>");
            continue;
        }
        let _ = write!(
            out,
            "<w:bookmarkStart w:id=\"{id}\" w:name=\"source{part}\"/><w:r>{raised}<w:footnoteReference w:id=\"{id}\"/></w:r><w:bookmarkEnd w:id=\"{id}\"/>"
        );
    }
    out
}

fn footnotes(report: &Report<'_>) -> String {
    let mut out = format!(
        "{HEAD}<w:footnotes {NAMES}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
    );
    for (index, read) in report.comparison.articles.iter().enumerate() {
        let article = &read.article;
        let hash: String = article.origin.sha256.chars().take(16).collect();
        let hash = format!("SHA-256 {hash}…");
        let published = article.published.as_deref().map(day);
        let parts = [
            Some(article.label()),
            article.title.as_deref(),
            article.byline.as_deref(),
            published.as_deref(),
            article.url.as_deref(),
            article.origin.file.as_deref(),
            Some(hash.as_str()),
        ];
        let mut parts: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.dedup();
        footnote(&mut out, index + 1, &run(&parts.join(&format!("{LEFT_TO_RIGHT}{}", tr!("report-comma"))), ""));
    }
    let lines = composite(report).into_iter().flat_map(|chapter| chapter.lines);
    for (index, line) in (report.comparison.articles.len()..).zip(lines) {
        footnote(&mut out, index + 1, &notes(report, &line));
    }
    out + "</w:footnotes>"
}

/// The apparatus of a sentence; what it quotes is marked as quoted.
fn notes(report: &Report<'_>, line: &Line) -> String {
    let pieces = apparatus(report, line);
    let mut runs = String::new();
    for piece in pieces.chunk_by(|a, b| a.of == b.of) {
        let own: String = piece.iter().map(|one| run(&one.words, if one.strong { BOLD } else { "" })).collect();
        let shown = piece.first().and_then(|one| one.of).and_then(|place| report.shown(place));
        runs.push_str(&shown.map_or_else(|| own.clone(), |shown| quoted(&shown, &own)));
    }
    runs
}

fn footnote(out: &mut String, id: usize, runs: &str) {
    let _ = write!(
        out,
        "<w:footnote w:id=\"{id}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>{}</w:pPr><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>{}{runs}</w:p></w:footnote>",
        bidi(),
        run(" ", "")
    );
}
