//! The coverage section of the HTML report: the picture, and the counts beside it. Knows nothing of the page around it.

use super::{html::Page, html_parts::table_of, lists, table::escaped};
use std::fmt::Write;

pub(super) fn coverage(out: &mut String, page: &Page<'_, '_>) {
    let comparison = page.report.comparison;
    out.push_str("<section id=\"coverage\" aria-labelledby=\"h-coverage\"><h2 id=\"h-coverage\">Coverage</h2>\n");
    if comparison.versions.is_empty() {
        out.push_str("<p>There is nothing to compare.</p></section>\n");
        return;
    }
    if let Some(figure) = page.figures.iter().find(|figure| figure.dimension.is_none()) {
        let _ = writeln!(
            out,
            "<figure class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{0}\">{1}<figcaption>Rows are versions, columns are points. The darker a cell, the more of its words the first version at the point has not; a line is a silence.</figcaption></figure>",
            escaped(&figure.title),
            figure.svg
        );
    }
    table_of(out, page, &lists::coverage(page.report, &page.arranged));
    out.push_str("</section>\n");
}
