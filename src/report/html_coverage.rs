//! The coverage section of the HTML report: the picture, and the counts beside it. Knows nothing of the page around it.

use super::{html::Page, table::escaped};
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
    out.push_str("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Coverage in numbers\"><table class=\"counts\"><thead><tr><th scope=\"col\">Version</th>");
    for name in ["Statements", "Points it speaks at", "Points it is silent at", "Statements no other has"] {
        let _ = write!(out, "<th scope=\"col\" class=\"n\">{name}</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for (index, version) in comparison.versions.iter().enumerate() {
        let speaks = (0..comparison.points.len()).filter(|point| !page.report.places(*point, index).is_empty()).count();
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\" dir=\"auto\">{}</th><td class=\"n\">{}</td><td class=\"n\">{speaks}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>",
            escaped(&version.name),
            version.statements.len(),
            comparison.points.len() - speaks,
            page.alone.get(index).map_or(0, Vec::len)
        );
    }
    out.push_str("</tbody></table></div></section>\n");
}
