//! TEI P5 with parallel segmentation (tei-c.org, chapter 13.2.3): versions as witnesses, points as apparatus entries; matters
//! as divisions, and as interpretations (chapter 18.3) to which each of their segments points by `ana`, as
//! it does to what its version does with it. Knows nothing of other formats.

use crate::{
    present::{Arrangement, Group, headings},
    project::Stance,
    statement::Place,
    tables::{
        Report,
        ledger::key,
        lists::{matter_id, matter_of},
        table::{self, escaped, link, score},
    },
};
use std::{collections::BTreeMap, fmt::Write};

/// The heading over what one version alone says to a question of its own.
const ALONE: &str = "Said by one version only";

/// The document. Statement ids stand in `n`, byte offsets in `corresp` of the articles' sources in the header.
#[must_use]
pub fn tei(report: &Report<'_>) -> String {
    let mut out =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
    header(&mut out, report);
    let arranged = report.comparison.arranged(report.project);
    let edition = Edition { report, matters: matter_of(&arranged, report) };
    out.push_str("<text>\n");
    interpretations(&mut out, report, &arranged);
    out.push_str("<body>\n");
    let headings = headings(&arranged.groups);
    for (at, group) in arranged.groups.iter().enumerate() {
        if let Some((theme, _)) = headings.get(&at) {
            let close = if at == 0 { "" } else { "</div>\n" };
            let label = escaped(report.comparison.theme_label(*theme));
            let _ = writeln!(out, "{close}<div type=\"theme\">\n<head>{label}</head>");
        }
        matter(&mut out, &edition, group);
    }
    if !headings.is_empty() {
        out.push_str("</div>\n");
    }
    if !arranged.points.is_empty() {
        out.push_str("<div type=\"points\">\n<head>Other points</head>\n");
        arranged.points.iter().for_each(|at| point(&mut out, &edition, *at));
        out.push_str("</div>\n");
    }
    if report.comparison.points.is_empty() {
        out.push_str("<div><p>No two versions were found to say the same.</p></div>\n");
    }
    alone(&mut out, &edition, &arranged);
    out.push_str("</body></text>\n</TEI>\n");
    out
}

/// A report with the matter of each statement.
struct Edition<'r, 'a> {
    report: &'r Report<'a>,
    matters: BTreeMap<Place, usize>,
}

fn interpretations(out: &mut String, report: &Report<'_>, arranged: &Arrangement) {
    out.push_str("<interpGrp type=\"stance\">\n");
    for stance in Stance::ALL {
        let _ = writeln!(out, "<interp xml:id=\"{}\">{}</interp>", key(stance), stance.name());
    }
    out.push_str("</interpGrp>\n");
    if arranged.groups.is_empty() {
        return;
    }
    out.push_str("<interpGrp type=\"matter\">\n");
    for group in &arranged.groups {
        let label = &report.comparison.matters[group.matter].label;
        let _ = writeln!(out, "<interp xml:id=\"{}\">{}</interp>", matter_id(group.matter), escaped(label));
    }
    out.push_str("</interpGrp>\n");
}

/// A matter: its points, then what each version says to the question in words that no other has.
fn matter(out: &mut String, edition: &Edition<'_, '_>, group: &Group) {
    let matter = &edition.report.comparison.matters[group.matter];
    let id = matter_id(group.matter);
    let _ = writeln!(out, "<div type=\"matter\" n=\"{id}\" ana=\"#{id}\">\n<head>{}</head>", escaped(&matter.label));
    group.points.iter().for_each(|at| point(out, edition, *at));
    if !group.beside.is_empty() {
        out.push_str("<div type=\"beside\">\n");
        for row in &group.beside {
            out.push_str("<p><app type=\"same-question\">");
            for (version, place) in row {
                let _ = write!(out, "\n<rdg wit=\"#k{}\">", version + 1);
                segment(out, edition, *place);
                out.push_str("</rdg>");
            }
            out.push_str("\n</app></p>\n");
        }
        out.push_str("</div>\n");
    }
    out.push_str("</div>\n");
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

fn point(out: &mut String, edition: &Edition<'_, '_>, at: usize) {
    let point = &edition.report.comparison.points[at];
    let _ = write!(
        out,
        "<div type=\"point\" n=\"p{}\"><head>{}</head>\n<p><app type=\"parallel\" n=\"{}\">",
        at + 1,
        escaped(&point.label),
        score(point.score)
    );
    for (index, reading) in point.readings.iter().enumerate() {
        let _ = write!(out, "\n<rdg wit=\"#k{}\">", index + 1);
        reading.statements.iter().for_each(|place| segment(out, edition, *place));
        out.push_str("</rdg>");
    }
    out.push_str("\n</app></p></div>\n");
}

fn segment(out: &mut String, edition: &Edition<'_, '_>, place: Place) {
    let report = edition.report;
    let Some(shown) = report.shown(place) else { return };
    let matter = edition.matters.get(&place).map(|matter| format!("#{}", matter_id(*matter)));
    let stance = report.taken(place).map(|taken| format!("#{}", key(taken.stance)));
    let all: Vec<String> = matter.into_iter().chain(stance).collect();
    let _ = write!(
        out,
        "<seg n=\"{}\"{} xml:lang=\"{}\">{}</seg>",
        escaped(&report.id(place)),
        if all.is_empty() { String::new() } else { format!(" ana=\"{}\"", all.join(" ")) },
        escaped(shown.article.language.tag()),
        escaped(shown.words)
    );
}

fn alone(out: &mut String, edition: &Edition<'_, '_>, arranged: &Arrangement) {
    if arranged.alone.is_empty() {
        return;
    }
    let _ = writeln!(out, "<div type=\"alone\">\n<head>{ALONE}</head>");
    for (version, place) in &arranged.alone {
        let _ = write!(out, "<p><app><rdg wit=\"#k{}\">", version + 1);
        segment(out, edition, *place);
        out.push_str("</rdg></app></p>\n");
    }
    out.push_str("</div>\n");
}
