//! The largest values of a dimension of framing as bars, whiskers where there are intervals. Knows nothing of any one
//! dimension.

use super::figure::{Colours, Figure, cut, framed};
use crate::{
    finding::{Finding, Findings},
    locale::tr,
    tables::{
        Report,
        table::{escaped, number},
    },
    telling,
};
use std::fmt::Write;

const LEFT: usize = 310;
const BARS: f64 = 330.0;
const RIGHT: usize = 200;
const ROW: usize = 20;
/// Bars of one figure.
const MOST: usize = 18;

/// The findings that one row of labels holds: the same thing of several versions.
struct Group<'a> {
    bars: Vec<(&'a Finding, f64)>,
}

/// One figure a dimension; two where some values are shares and others counts, which no one scale shows. None where values
/// are few or missing.
pub(super) fn bars(report: &Report<'_>, dimension: usize, found: &Findings, colours: &Colours) -> Vec<Figure> {
    let (shares, counts): (Vec<Group<'_>>, Vec<Group<'_>>) = groups(found).into_iter().partition(is_share);
    let mut figures = Vec::new();
    let about = telling::title(&found.about);
    let titles = [tr!("figure-largest", title = about), tr!("figure-largest-shares", title = about)];
    for ((groups, name), title) in [(counts, ""), (shares, "-shares")].into_iter().zip(titles) {
        let groups = largest(groups);
        if groups.iter().map(|group| group.bars.len()).sum::<usize>() < 2 {
            continue;
        }
        let svg = drawn(report, &groups, &title, colours);
        figures.push(Figure { name: format!("{}{name}", found.about.key), title, svg, dimension: Some(dimension) });
    }
    figures
}

fn groups(found: &Findings) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut at = std::collections::BTreeMap::new();
    for finding in &found.findings {
        let Some(value) = finding.value.filter(|value| value.is_finite()) else { continue };
        let (subject, label) = (&finding.subject, &finding.label);
        let index = *at.entry((subject, label)).or_insert_with(|| {
            groups.push(Group { bars: Vec::new() });
            groups.len() - 1
        });
        groups[index].bars.push((finding, value));
    }
    groups
}

fn is_share(group: &Group<'_>) -> bool {
    group.bars.iter().all(|(_, value)| (-1.0..=1.0).contains(value))
        && group.bars.iter().any(|(_, value)| value.fract() != 0.0)
}

/// The groups with the largest values, in the order of the findings.
fn largest(groups: Vec<Group<'_>>) -> Vec<Group<'_>> {
    let most = |group: &Group<'_>| group.bars.iter().map(|(_, value)| value.abs()).fold(0.0, f64::max);
    let mut sizes: Vec<(f64, usize)> = groups.iter().enumerate().map(|(index, group)| (most(group), index)).collect();
    sizes.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut room = MOST;
    let mut taken: Vec<usize> = Vec::new();
    for (size, index) in sizes {
        let count = groups[index].bars.len();
        if size > 0.0 && count <= room {
            room -= count;
            taken.push(index);
        }
    }
    groups.into_iter().enumerate().filter(|(index, _)| taken.contains(index)).map(|(_, group)| group).collect()
}

fn drawn(report: &Report<'_>, groups: &[Group<'_>], title: &str, colours: &Colours) -> String {
    let all = || groups.iter().flat_map(|group| &group.bars);
    let low = |(finding, value): &(&Finding, f64)| finding.interval.map_or(*value, |(low, _)| low.min(*value)).min(0.0);
    let high =
        |(finding, value): &(&Finding, f64)| finding.interval.map_or(*value, |(_, high)| high.max(*value)).max(0.0);
    let (least, most) = (all().map(low).fold(0.0, f64::min), all().map(high).fold(0.0, f64::max));
    let unit = BARS / (most - least).max(f64::MIN_POSITIVE);
    let zero = LEFT as f64 - least * unit;
    let height = ROW * all().count() + 6 * groups.len() + 6;
    let mut out = String::new();
    let mut y = 4;
    for group in groups {
        let told = group.bars.first().map(|(finding, _)| telling::told(finding));
        let parts = told.iter().flat_map(|told| [told.subject.as_str(), told.label.as_str()]);
        let name = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\"><title>{}</title>{}</text>",
            LEFT - 10,
            y + 14,
            escaped(&name),
            escaped(&cut(&name, 46))
        );
        for (finding, value) in &group.bars {
            bar(&mut out, report, finding, *value, (zero, unit, y), colours);
            y += ROW;
        }
        y += 6;
    }
    let _ = writeln!(out, "<path d=\"M{zero:.1} 0v{height}\" stroke=\"{}\" class=\"rule\"/>", colours.rule);
    framed(colours, title, LEFT + BARS as usize + RIGHT, height, &out)
}

fn bar(
    out: &mut String,
    report: &Report<'_>,
    finding: &Finding,
    value: f64,
    place: (f64, f64, usize),
    colours: &Colours,
) {
    let (zero, unit, y) = place;
    let version = finding.version.map(|index| index as usize);
    let name = version
        .and_then(|index| report.comparison.versions.get(index))
        .map_or(tr!("report-all"), |version| version.name.as_str());
    let colour = version.map_or(colours.soft.as_str(), |index| colours.version(index));
    let (x, width) = (zero + value.min(0.0) * unit, (value.abs() * unit).max(1.0));
    let _ = write!(out, "<rect x=\"{x:.1}\" y=\"{}\" width=\"{width:.1}\" height=\"14\" fill=\"{colour}\"/>", y + 3);
    let mut end = zero + value.max(0.0) * unit;
    if let Some((low, high)) = finding.interval {
        let (from, to, middle) = (zero + low * unit, zero + high * unit, y + 10);
        let _ = write!(
            out,
            "<path d=\"M{from:.1} {middle}H{to:.1}M{from:.1} {0}v6M{to:.1} {0}v6\" stroke=\"{1}\" stroke-width=\"1.5\" class=\"whisker\"/>",
            middle - 3,
            colours.ink
        );
        end = end.max(to);
    }
    let _ = writeln!(
        out,
        "<text x=\"{:.1}\" y=\"{}\"><tspan font-weight=\"600\">{}</tspan> {}</text>",
        end + 8.0,
        y + 14,
        number(value),
        escaped(&cut(name, 24))
    );
}
