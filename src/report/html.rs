//! A report as one self-contained HTML page: no scripts, nothing loaded, nothing sent. Knows no other format.

use super::{
    coding,
    evidence::{Evidence, Quote},
    figure::{Figure, figures},
    found, html_composite, html_coverage, html_framing, html_matters, html_parts as parts, lists, methods, origins,
    table::{Report, Shown, escaped},
    value::Value,
    written::Marks,
};
use crate::{
    locale::{self, tr},
    present::Arrangement,
    statement::Place,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

const STYLE: &str = include_str!("../../assets/report/report.css");

/// The page: coverage, the matters with their points and marked words, one narrative, what stands alone, framing, voices,
/// what was written and decided by hand, sources, method.
/// A content security policy allows its own style and nothing else.
#[must_use]
pub fn html(report: &Report<'_>) -> String {
    let title = escaped(&report.title());
    let mut out = String::with_capacity(1 << 16);
    out.push_str(&format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Counterpoint {}\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        locale::spoken().code(),
        if locale::spoken().runs_right_to_left() { " dir=\"rtl\"" } else { "" },
        STANDARD.encode(Sha256::digest(STYLE.as_bytes())),
        env!("CARGO_PKG_VERSION"),
    ));
    let page = Page::of(report);
    parts::head(&mut out, &page);
    out.push_str("<main>\n");
    html_coverage::coverage(&mut out, &page);
    html_matters::matters(&mut out, &page);
    parts::list(&mut out, &page, "differences", &found::differences(report));
    parts::list(&mut out, &page, "silences", &found::silences(report));
    parts::list(&mut out, &page, "parts", &super::parts::parts(report));
    html_composite::composite(&mut out, &page);
    parts::alone(&mut out, &page);
    html_framing::framing(&mut out, &page);
    parts::list(&mut out, &page, "voices", &lists::voices(report));
    parts::list(&mut out, &page, "written", &lists::written(report));
    parts::list(&mut out, &page, "decisions", &lists::decisions(report));
    for (id, list) in [("coding", coding::agreement(report)), ("disputes", coding::disputes(report))] {
        if !list.rows.is_empty() {
            parts::list(&mut out, &page, id, &list);
        }
    }
    parts::list(&mut out, &page, "origins", &origins::origins(report));
    parts::sources(&mut out, report);
    parts::list(&mut out, &page, "methods", &methods::methods(report));
    parts::method(&mut out, report);
    out.push_str("</main>\n");
    // Data for machines: shown to nobody, and nothing that runs.
    out.push_str(&format!(
        "<data id=\"evidence\" hidden=\"hidden\" value=\"{}\"></data>\n</body>\n</html>\n",
        Evidence::of(report, Vec::new()).packed()
    ));
    out
}

/// A report with what its sections share.
pub(super) struct Page<'r, 'a> {
    pub report: &'r Report<'a>,
    pub figures: Vec<Figure>,
    /// Points and statements without a parallel under their matters.
    pub arranged: Arrangement,
    /// For each version its statements that share their matter with nobody.
    pub alone: Vec<Vec<Place>>,
    /// What was written at statements.
    marks: Marks,
    /// The statements of all versions by their ids: their words are on the page.
    ids: BTreeMap<String, Place>,
    compared: BTreeSet<Place>,
    /// The points of each statement.
    points: BTreeMap<Place, Vec<usize>>,
}

impl<'r, 'a> Page<'r, 'a> {
    fn of(report: &'r Report<'a>) -> Self {
        let arranged = report.comparison.arranged(report.project);
        let alone = report.alone(&arranged);
        let compared: BTreeSet<Place> =
            report.comparison.versions.iter().flat_map(|version| version.statements.iter().copied()).collect();
        let ids = compared.iter().map(|place| (report.id(*place), *place)).collect();
        let (figures, marks, points) = (figures(report), Marks::of(report), report.points_of());
        Self { report, figures, arranged, alone, marks, ids, compared, points }
    }

    /// The attribute that makes the first place of a statement on the page findable, at the point of that position or in
    /// the list of those that stand alone.
    pub(super) fn anchor(&self, place: Place, point: Option<usize>) -> String {
        let first = self.points.get(&place).and_then(|points| points.first()).copied();
        if first == point { format!(" id=\"{}\"", name(place)) } else { String::new() }
    }

    /// The attribute that says which passage the words in an element are.
    pub(super) fn quote(&self, shown: &Shown<'_>) -> String {
        format!(" data-quote=\"{}\"", escaped(&Quote::new(shown.article, shown.statement.span).told()))
    }

    /// The statement's id, leading to its words if they are on the page.
    pub(super) fn led(&self, place: Place) -> String {
        let id = escaped(&self.report.id(place));
        if self.compared.contains(&place) { format!("<a href=\"#{}\">{id}</a>", name(place)) } else { id }
    }

    /// The same of all ids in a cell.
    pub(super) fn led_all(&self, value: &Value) -> String {
        let led = |id: &str| {
            let place = self.ids.get(id);
            place.map_or_else(|| escaped(id), |place| self.led(*place))
        };
        match value {
            Value::Text(ids) => ids.split(' ').map(led).collect::<Vec<_>>().join(" "),
            other => escaped(&other.told()),
        }
    }

    /// What was written at a statement.
    pub(super) fn written(&self, place: Place) -> String {
        let told = self.marks.at(place).into_iter().map(|(kind, words)| {
            format!("<span class=\"written\"><b>{kind}</b> <span dir=\"auto\">{}</span></span>", escaped(&words))
        });
        self.gloss(place) + &told.collect::<String>()
    }

    /// The gloss of a statement, which says that it is one and none of the text's words.
    fn gloss(&self, place: Place) -> String {
        let gloss = self.marks.gloss(place).map(|words| {
            let head = tr!("report-gloss");
            format!(
                "<span class=\"gloss\" role=\"note\"><b>{head}</b> <span dir=\"auto\">{}</span></span>",
                escaped(words)
            )
        });
        gloss.unwrap_or_default()
    }
}

fn name(place: Place) -> String {
    format!("s{}-{}", place.article() + 1, place.statement())
}
