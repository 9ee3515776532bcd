//! A report as one self-contained HTML page: no scripts, nothing loaded, nothing sent. Knows no other format.

use super::{html_composite, html_coverage, html_framing, html_matters, html_page::Page, html_parts as parts};
use crate::{
    locale,
    records::Evidence,
    tables::{Report, coding, found, lists, methods, origins, table::escaped},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

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
    parts::list(&mut out, &page, "parts", &crate::tables::parts::parts(report));
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
