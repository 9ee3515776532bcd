//! The framing section of the HTML report: a table and a plot a dimension. Knows nothing of how findings were found.

use super::table::{Report, escaped, one_line, value};
use crate::framing::{Finding, Findings};
use std::fmt::Write;

/// Lines of a table that are shown at once; the rest waits behind a fold.
const SHOWN: usize = 40;
/// Passages quoted a finding.
const QUOTED: usize = 3;

pub(super) fn framing(out: &mut String, report: &Report<'_>) {
    out.push_str("<section id=\"framing\"><h2>Framing</h2>\n<p>What was found, with the passages it rests on. These are descriptions of wording; none is a score of an outlet.</p>\n");
    for found in report.comparison.framing.dimensions.iter().filter(|f| f.remark.is_some() || !f.findings.is_empty()) {
        dimension(out, report, found);
    }
    out.push_str("</section>\n");
}

fn dimension(out: &mut String, report: &Report<'_>, found: &Findings) {
    let about = found.about;
    let _ = writeln!(
        out,
        "<h3>{}</h3>\n<p class=\"soft\">{} ({})</p>",
        escaped(about.title),
        escaped(about.definition),
        escaped(about.source)
    );
    if let Some(remark) = &found.remark {
        let _ = writeln!(out, "<p><em>{}</em></p>", escaped(remark));
    }
    if found.findings.is_empty() {
        return;
    }
    plot(out, report, found);
    let (first, rest) = found.findings.split_at(found.findings.len().min(SHOWN));
    table(out, report, found, first);
    if !rest.is_empty() {
        let _ = writeln!(out, "<details><summary>{} more</summary>", rest.len());
        table(out, report, found, rest);
        out.push_str("</details>\n");
    }
}

fn version<'a>(report: &Report<'a>, finding: &Finding) -> &'a str {
    match finding.version {
        Some(index) => report.comparison.versions.get(index as usize).map_or("", |version| version.name.as_str()),
        None => "all",
    }
}

/// What was found, with what else is known of it.
fn told(finding: &Finding) -> String {
    if finding.note.is_empty() {
        return escaped(&finding.label);
    }
    format!("{} <span class=\"soft\">{}</span>", escaped(&finding.label), escaped(&finding.note))
}

fn table(out: &mut String, report: &Report<'_>, found: &Findings, findings: &[Finding]) {
    let _ = writeln!(
        out,
        "<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Subject</th><th scope=\"col\">Finding</th><th scope=\"col\">Version</th><th scope=\"col\" class=\"n\">{}</th><th scope=\"col\">Passages</th></tr></thead>\n<tbody>",
        escaped(found.about.unit)
    );
    for finding in findings {
        let _ = write!(
            out,
            "<tr><td dir=\"auto\">{}</td><td dir=\"auto\">{}</td><td dir=\"auto\">{}</td><td class=\"n\">{}</td><td>",
            escaped(&finding.subject),
            told(finding),
            escaped(version(report, finding)),
            value(finding)
        );
        for (nth, passage) in finding.passages.iter().take(QUOTED).enumerate() {
            let Some(shown) = report.shown(passage.place) else { continue };
            let words: String = one_line(passage.span.of(&shown.article.body)).chars().take(160).collect();
            let gap = if nth > 0 { " · " } else { "" };
            let _ = write!(
                out,
                "{gap}<span lang=\"{}\" dir=\"auto\">“{}”</span> <span class=\"soft\">{}</span>",
                escaped(shown.article.language.tag()),
                escaped(&words),
                escaped(&report.id(passage.place))
            );
        }
        if finding.passages.len() > QUOTED {
            let _ = write!(out, " <span class=\"soft\">and {} more</span>", finding.passages.len() - QUOTED);
        }
        out.push_str("</td></tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
}

/// Bars of the largest values; whiskers where there are intervals. Nothing if values are few or missing.
fn plot(out: &mut String, report: &Report<'_>, found: &Findings) {
    let mut bars: Vec<(&Finding, f64)> = found.findings.iter().filter_map(|f| Some((f, f.value?))).collect();
    if bars.len() < 2 {
        return;
    }
    bars.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    bars.truncate(16);
    let reach = |f: &Finding, v: f64| f.interval.map_or(v.abs(), |(low, high)| low.abs().max(high.abs()));
    let most = bars.iter().map(|(f, v)| reach(f, *v)).fold(0.0, f64::max);
    if most <= 0.0 {
        return;
    }
    let signed = bars.iter().any(|(f, v)| *v < 0.0 || f.interval.is_some_and(|(low, _)| low < 0.0));
    let (left, width) = (330.0, 400.0);
    let zero = if signed { left + width / 2.0 } else { left };
    let unit = if signed { width / 2.0 / most } else { width / most };
    let height = 22 * bars.len() + 8;
    let _ = write!(
        out,
        "<svg viewBox=\"0 0 800 {height}\" width=\"800\" height=\"{height}\" role=\"img\" aria-label=\"{}: the largest values; the table holds all\">\n<line class=\"rule\" x1=\"{zero}\" x2=\"{zero}\" y1=\"0\" y2=\"{height}\"/>\n",
        escaped(found.about.title)
    );
    for (row, (finding, v)) in bars.iter().enumerate() {
        let y = 22 * row + 4;
        let name = [finding.subject.as_str(), finding.label.as_str(), version(report, finding)];
        let name: Vec<&str> = name.into_iter().filter(|part| !part.is_empty()).collect();
        let name: String = name.join(" · ").chars().take(52).collect();
        let (x, w) = (zero + v.min(0.0) * unit, (v.abs() * unit).max(1.0));
        let _ = write!(
            out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text><rect class=\"bar\" x=\"{x:.1}\" y=\"{y}\" width=\"{w:.1}\" height=\"14\"/>",
            left - 8.0,
            y + 12,
            escaped(&name)
        );
        if let Some((low, high)) = finding.interval {
            let (a, b, middle) = (zero + low * unit, zero + high * unit, y + 7);
            let _ =
                write!(out, "<line class=\"whisker\" x1=\"{a:.1}\" x2=\"{b:.1}\" y1=\"{middle}\" y2=\"{middle}\"/>");
        }
        out.push('\n');
    }
    out.push_str("</svg>\n");
}
