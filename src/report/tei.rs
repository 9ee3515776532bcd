//! TEI P5 with parallel segmentation (tei-c.org, chapter 13.2.3): versions as witnesses, points as apparatus entries. Knows
//! nothing of other formats.

use super::table::{self, Report, escaped, link, score};
use crate::statement::Place;
use std::fmt::Write;

/// The document. Statement ids stand in `n`, byte offsets in `corresp` of the articles' sources in the header.
#[must_use]
pub fn tei(report: &Report<'_>) -> String {
    let mut out =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
    header(&mut out, report);
    out.push_str("<text><body>\n<div type=\"points\">\n<head>Points</head>\n");
    for at in 0..report.comparison.points.len() {
        point(&mut out, report, at);
    }
    if report.comparison.points.is_empty() {
        out.push_str("<p>No two versions were found to say the same.</p>\n");
    }
    out.push_str("</div>\n");
    alone(&mut out, report);
    out.push_str("</body></text>\n</TEI>\n");
    out
}

fn header(out: &mut String, report: &Report<'_>) {
    let _ = write!(
        out,
        "<teiHeader><fileDesc><titleStmt><title>{}</title></titleStmt>\n<publicationStmt><p>Made by Counterpoint {}.</p></publicationStmt>\n<sourceDesc>\n<listWit>\n",
        escaped(&report.title()),
        env!("CARGO_PKG_VERSION")
    );
    for (index, version) in report.comparison.versions.iter().enumerate() {
        let _ = writeln!(out, "<witness xml:id=\"k{}\">{}</witness>", index + 1, escaped(&version.name));
    }
    if report.comparison.versions.is_empty() {
        out.push_str("<witness xml:id=\"k0\">none</witness>\n");
    }
    out.push_str("</listWit>\n<listBibl>\n");
    for read in &report.comparison.articles {
        let article = &read.article;
        let _ = write!(out, "<bibl n=\"{}\">", escaped(article.id.as_str()));
        let _ = write!(out, "<title>{}</title>", escaped(article.title.as_deref().unwrap_or(article.label())));
        if let Some(byline) = &article.byline {
            let _ = write!(out, "<author>{}</author>", escaped(byline));
        }
        if let Some(outlet) = &article.outlet {
            let _ = write!(out, "<publisher>{}</publisher>", escaped(outlet));
        }
        if let Some(day) = &article.published {
            let _ = write!(out, "<date>{}</date>", escaped(day));
        }
        if let Some(url) = article.url.as_deref().and_then(link) {
            let _ = write!(out, "<ref target=\"{0}\">{0}</ref>", escaped(&url.replace(' ', "%20")));
        }
        let _ = writeln!(out, "<idno type=\"sha256\">{}</idno></bibl>", escaped(&article.origin.sha256));
    }
    if report.comparison.articles.is_empty() {
        out.push_str("<bibl>none</bibl>\n");
    }
    out.push_str("</listBibl>\n</sourceDesc></fileDesc>\n<encodingDesc><variantEncoding method=\"parallel-segmentation\" location=\"internal\"/>\n<editorialDecl>\n");
    for line in table::method(report) {
        let _ = writeln!(out, "<p>{}</p>", escaped(&line));
    }
    out.push_str("</editorialDecl></encodingDesc></teiHeader>\n");
}

fn point(out: &mut String, report: &Report<'_>, at: usize) {
    let point = &report.comparison.points[at];
    let _ = write!(
        out,
        "<div type=\"point\" n=\"p{}\"><head>{}</head>\n<p><app type=\"parallel\" n=\"{}\">",
        at + 1,
        escaped(&point.label),
        score(point.score)
    );
    for (index, reading) in point.readings.iter().enumerate() {
        let _ = write!(out, "\n<rdg wit=\"#k{}\">", index + 1);
        reading.statements.iter().for_each(|place| segment(out, report, *place));
        out.push_str("</rdg>");
    }
    out.push_str("\n</app></p></div>\n");
}

fn segment(out: &mut String, report: &Report<'_>, place: Place) {
    let Some(shown) = report.shown(place) else { return };
    let _ = write!(
        out,
        "<seg n=\"{}\" xml:lang=\"{}\">{}</seg>",
        escaped(&report.id(place)),
        escaped(shown.article.language.tag()),
        escaped(shown.words)
    );
}

fn alone(out: &mut String, report: &Report<'_>) {
    let versions: Vec<(usize, Vec<Place>)> =
        report.alone().into_iter().enumerate().filter(|(_, places)| !places.is_empty()).collect();
    if versions.is_empty() {
        return;
    }
    out.push_str("<div type=\"alone\">\n<head>Said by one version only</head>\n");
    for (index, places) in versions {
        for place in places {
            let _ = write!(out, "<p><app><rdg wit=\"#k{}\">", index + 1);
            segment(out, report, place);
            out.push_str("</rdg></app></p>\n");
        }
    }
    out.push_str("</div>\n");
}
