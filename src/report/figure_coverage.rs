//! Versions × points: who speaks where, and how differently. Knows nothing of framing.

use super::figure::{Colours, Figure, cut, framed};
use crate::{
    locale::{count, tr},
    present::Cover,
    tables::{Report, table::escaped},
};
use std::fmt::Write;

const LEFT: usize = 190;
const TOP: usize = 26;
const ROW: usize = 24;
/// Width that the columns share, and the least and most of one.
const WIDTH: usize = 620;
const NARROW: usize = 3;
const BROAD: usize = 30;
/// Columns up to which each leads to its point.
const LED: usize = 400;

/// Nothing where nothing was compared.
pub(super) fn coverage(report: &Report<'_>, colours: &Colours) -> Option<Figure> {
    let comparison = report.comparison;
    let (versions, points) = (comparison.versions.len(), comparison.points.len());
    if versions == 0 || points == 0 {
        return None;
    }
    let column = (WIDTH / points).clamp(NARROW, BROAD);
    let bottom = TOP + versions * ROW;
    let mut out = String::new();
    numbers(&mut out, points, column, colours);
    for (row, version) in comparison.versions.iter().enumerate() {
        let y = TOP + row * ROW;
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\"><title>{}</title>{}</text>",
            LEFT - 8,
            y + 16,
            escaped(&version.name),
            escaped(&cut(&version.name, 30))
        );
        cells(&mut out, report, row, column, colours);
    }
    if points <= LED {
        for (index, point) in comparison.points.iter().enumerate() {
            let _ = writeln!(
                out,
                "<a href=\"#p{0}\"><title>{0}. {1}</title><rect x=\"{2}\" y=\"0\" width=\"{column}\" height=\"{bottom}\" fill=\"#000\" fill-opacity=\"0\"/></a>",
                index + 1,
                escaped(&point.label),
                LEFT + index * column
            );
        }
    }
    let end = legend(&mut out, bottom + 14, colours);
    let title = tr!("figure-coverage", versions = count(versions), points = count(points));
    let width = (LEFT + points * column + 12).max(end);
    let svg = framed(colours, &title, width, bottom + 40, &out);
    Some(Figure { name: "coverage".to_owned(), title, svg, dimension: None })
}

fn numbers(out: &mut String, points: usize, column: usize, colours: &Colours) {
    let step = if column >= 18 { 1 } else { (40 / column).next_multiple_of(5) };
    for index in (0..points).filter(|index| (index + 1) % step == 0) {
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"{}\" class=\"soft\">{}</text>",
            LEFT + index * column + column / 2,
            TOP - 8,
            colours.soft,
            index + 1
        );
    }
}

/// One path a shade keeps a long strip small.
fn cells(out: &mut String, report: &Report<'_>, version: usize, column: usize, colours: &Colours) {
    let (y, gap) = (TOP + version * ROW + 2, usize::from(column > 5));
    let mut shades = vec![String::new(); colours.shades.len()];
    let (mut silent, mut dots) = (String::new(), String::new());
    let order = report.order();
    for point in 0..report.comparison.points.len() {
        let (x, width, height) = (LEFT + point * column, column - gap, ROW - 4);
        let cell = format!("M{x} {y}h{width}v{height}h-{width}z");
        let shade = match report.comparison.cover(point, version, &order) {
            cover if cover.is_empty() => {
                let _ = write!(silent, "M{x} {}h{width}", y + height / 2);
                continue;
            }
            Cover::Differs(share) | Cover::Figures(share) => colours.shade(share),
            Cover::Foreign => {
                let (r, cx, cy) = (width.min(8) / 2, x + width / 2, y + height / 2);
                let _ = write!(dots, "M{} {cy}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z", cx - r, d = 2 * r);
                0
            }
            _ => 0,
        };
        if let Some(path) = shades.get_mut(shade) {
            path.push_str(&cell);
        }
    }
    for (path, shade) in shades.iter().zip(&colours.shades).filter(|(path, _)| !path.is_empty()) {
        let _ = writeln!(out, "<path d=\"{path}\" fill=\"{shade}\"/>");
    }
    if !dots.is_empty() {
        let _ = writeln!(out, "<path d=\"{dots}\" fill=\"{}\"/>", colours.version(0));
    }
    if !silent.is_empty() {
        let _ = writeln!(out, "<path d=\"{silent}\" stroke=\"{}\" class=\"rule\"/>", colours.rule);
    }
}

/// What the signs mean; gives its right end.
fn legend(out: &mut String, y: usize, colours: &Colours) -> usize {
    /// Room for a letter, and for a sign with the gap before it.
    const LETTER: usize = 6;
    const SIGN: usize = 34;
    let mut x = LEFT;
    for shade in &colours.shades {
        let _ = write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"16\" height=\"14\" fill=\"{shade}\"/>");
        x += 16;
    }
    let mut text = |x: usize, words: &str| {
        let _ =
            writeln!(out, "<text x=\"{x}\" y=\"{}\" fill=\"{}\" class=\"soft\">{words}</text>", y + 11, colours.soft);
    };
    let [words, language, silent] = [tr!("figure-words"), tr!("figure-language"), tr!("cover-silent")];
    let room = |words: &str| SIGN + LETTER * words.chars().count();
    let second = x + (8 + room(words)).max(290);
    let third = second + room(language).max(148);
    text(x + 8, words);
    text(second, language);
    text(third, silent);
    let (dot, line) = (second - 12, third - 22);
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{y}\" width=\"16\" height=\"14\" fill=\"{}\"/><circle cx=\"{dot}\" cy=\"{}\" r=\"4\" fill=\"{}\"/><path d=\"M{line} {}h16\" stroke=\"{}\" class=\"rule\"/>",
        dot - 8,
        colours.shades.first().map_or("#dddddd", String::as_str),
        y + 7,
        colours.version(0),
        y + 7,
        colours.rule
    );
    (third + LETTER * silent.chars().count() + 8).max(LEFT + 590)
}
