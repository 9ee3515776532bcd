//! The elements of a Word document: paragraphs, runs, cells, tables. Knows nothing of what stands in them.

use crate::{
    article::Article,
    locale::{self, count, tr},
    records::Quote,
    tables::{
        lists::List,
        table::{Shown, escaped, one_space},
        value::Value,
    },
    telling,
};
use std::fmt::Write;
use unicode_bidi::{BidiClass, bidi_class};

/// Bold for all scripts: those that run from right to left have a property of their own.
pub(super) const BOLD: &str = "<w:b/><w:bCs/>";
/// Twentieths of a point that a page is wide between its margins.
pub(super) const WIDTH: usize = 15_100;
/// The shade of heads and of silences.
pub(super) const HEAD: &str = "F0F2F5";
pub(super) const SILENT: &str = "EEF0F3";

/// A paragraph of the report's own words, in the direction of its language.
pub(super) fn paragraph(out: &mut String, style: &str, runs: &str) {
    let bidi = bidi();
    let style = match style {
        "" if bidi.is_empty() => String::new(),
        "" => format!("<w:pPr>{bidi}</w:pPr>"),
        _ => format!("<w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>"),
    };
    let _ = write!(out, "<w:p>{style}{runs}</w:p>");
}

/// What makes a paragraph, or the page, run from right to left in a report of such a language; else nothing.
pub(super) fn bidi() -> &'static str {
    if locale::spoken().runs_right_to_left() { "<w:bidi/>" } else { "" }
}

/// A paragraph that is a name or a title, in the direction of its own letters.
pub(super) fn named(out: &mut String, style: &str, name: &str, properties: &str) {
    let style = if style.is_empty() { String::new() } else { format!("<w:pStyle w:val=\"{style}\"/>") };
    let (bidi, rtl) = if is_right_to_left(name) { ("<w:bidi/>", "<w:rtl/>") } else { ("", "") };
    let _ = write!(out, "<w:p><w:pPr>{style}{bidi}</w:pPr>{}</w:p>", run(name, &format!("{properties}{rtl}")));
}

/// Whether the first letter that has a direction runs from right to left; without one, whether the report's language does.
fn is_right_to_left(text: &str) -> bool {
    let strong = text.chars().map(bidi_class).find(|c| matches!(c, BidiClass::L | BidiClass::R | BidiClass::AL));
    strong.map_or_else(|| locale::spoken().runs_right_to_left(), |class| class != BidiClass::L)
}

/// A paragraph of an article's words, from right to left where its language is.
pub(super) fn said(out: &mut String, article: &Article, runs: &str) {
    let way = if direction(article).is_empty() { "" } else { "<w:pPr><w:bidi/></w:pPr>" };
    let _ = write!(out, "<w:p>{way}{runs}</w:p>");
}

pub(super) fn direction(article: &Article) -> &'static str {
    if article.language.is_right_to_left() { "<w:rtl/>" } else { "" }
}

/// Words of one look. In a report of a language that runs from right to left, its own words say so; those of articles do
/// where their language does.
pub(super) fn run(text: &str, properties: &str) -> String {
    const RIGHT_TO_LEFT: &str = "<w:rtl/>";
    let own = locale::spoken().runs_right_to_left() && !properties.contains(RIGHT_TO_LEFT) && is_right_to_left(text);
    let way = if own { RIGHT_TO_LEFT } else { "" };
    let text = escaped(&one_space(text));
    let properties =
        if properties.is_empty() && !own { String::new() } else { format!("<w:rPr>{properties}{way}</w:rPr>") };
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

/// Runs that are the words of a statement, in a control that says which passage they are: it stays with them when the
/// document is edited and saved.
pub(super) fn quoted(shown: &Shown<'_>, runs: &str) -> String {
    let mark = escaped(&Quote::new(shown.article, shown.statement.span).told());
    format!("<w:sdt><w:sdtPr><w:tag w:val=\"{mark}\"/></w:sdtPr><w:sdtContent>{runs}</w:sdtContent></w:sdt>")
}

/// The beginning of a table with columns of these widths and a head that comes again on every page.
pub(super) fn table(out: &mut String, widths: &[usize], head: &[String]) {
    out.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>");
    out.push_str(if bidi().is_empty() { "" } else { "<w:bidiVisual/>" });
    out.push_str("<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
    for width in widths {
        let _ = write!(out, "<w:gridCol w:w=\"{width}\"/>");
    }
    out.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for name in head {
        cell(out, HEAD, |out| named(out, "", name, BOLD));
    }
    out.push_str("</w:tr>");
}

/// A cell; what fills it ends with a paragraph.
pub(super) fn cell(out: &mut String, shade: &str, fill: impl FnOnce(&mut String)) {
    let shade = if shade.is_empty() {
        String::new()
    } else {
        format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{shade}\"/>")
    };
    let _ = write!(out, "<w:tc><w:tcPr>{shade}</w:tcPr>");
    fill(out);
    out.push_str("</w:tc>");
}

/// A list as a table, at most `most` of its rows, with a word on the others.
pub(super) fn list(out: &mut String, list: &List, most: usize) {
    if list.rows.is_empty() {
        return paragraph(out, "", &run(tr!("report-none"), ""));
    }
    let head: Vec<String> = list.head.iter().map(|name| telling::headed(name)).collect();
    table(out, &widths(list), &head);
    for row in list.rows.iter().take(most) {
        out.push_str("<w:tr>");
        for value in row {
            cell(out, "", |out| match value {
                Value::Text(text) => named(out, "Cell", text, ""),
                other => paragraph(out, "Cell", &run(&other.told(), "")),
            });
        }
        out.push_str("</w:tr>");
    }
    out.push_str("</w:tbl>");
    let more = list.rows.len().saturating_sub(most);
    if more > 0 {
        paragraph(out, "Soft", &run(&tr!("report-more-elsewhere", n = count(more)), ""));
    }
}

/// Widths of columns by what stands in them.
fn widths(list: &List) -> Vec<usize> {
    /// Letters that a column has room for at least and need not have more than.
    const LEAST: usize = 6;
    const MOST: usize = 60;
    let letters = |value: &Value| value.told().chars().count();
    let wide = |column: usize| {
        let words = list.head[column].split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
        let longest = list.rows.iter().map(|row| letters(&row[column])).max().unwrap_or(0);
        longest.max(words + 2).clamp(LEAST, MOST)
    };
    let wide: Vec<usize> = (0..list.head.len()).map(wide).collect();
    let sum: usize = wide.iter().sum();
    wide.into_iter().map(|letters| letters * WIDTH / sum.max(1)).collect()
}
