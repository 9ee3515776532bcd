//! The coverage section of the HTML report: the picture, and the counts beside it. Knows nothing of the page around it.

use super::{
    html_page::Page,
    html_parts::{section, table_of},
};
use crate::{
    locale::tr,
    tables::{lists, table::escaped},
};
use std::fmt::Write;

pub(super) fn coverage(out: &mut String, page: &Page<'_, '_>) {
    let comparison = page.report.comparison;
    section(out, "coverage", tr!("report-coverage"));
    if comparison.versions.is_empty() {
        let _ = writeln!(out, "<p>{}</p></section>", tr!("report-nothing"));
        return;
    }
    if let Some(figure) = page.figures.iter().find(|figure| figure.dimension.is_none()) {
        let _ = writeln!(
            out,
            "<figure class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{0}\">{1}<figcaption>{2}</figcaption></figure>",
            escaped(&figure.title),
            figure.svg,
            tr!("figure-caption")
        );
    }
    table_of(out, page, &lists::coverage(page.report, &page.arranged));
    out.push_str("</section>\n");
}
