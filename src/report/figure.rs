//! A figure of a report: a picture that stands alone (SVG 1.1), its colours and its frame.

use crate::{
    locale,
    tables::table::{escaped, one_line},
};
use serde::Deserialize;

/// A picture of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// A name for its file, such as `coverage`; differs from the other figures' names.
    pub name: String,
    /// What it shows, in a few words.
    pub title: String,
    /// The picture: an `svg` element with its name space and no reference to anything outside.
    pub svg: String,
    /// The dimension of framing it belongs to, by its position; `None` for coverage.
    pub dimension: Option<usize>,
}

/// The colours of figures, from `assets/report/figure.ron`.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Colours {
    pub ink: String,
    pub soft: String,
    pub rule: String,
    pub paper: String,
    pub shades: Vec<String>,
    pub versions: Vec<String>,
    pub font: String,
}

impl Colours {
    pub(super) fn shipped() -> Self {
        ron::from_str(include_str!("../../assets/report/figure.ron")).unwrap_or_default()
    }

    pub(super) fn version(&self, index: usize) -> &str {
        self.versions.get(index % self.versions.len().max(1)).map_or("#808080", String::as_str)
    }

    /// The shade of a share from 0 to 1.
    pub(super) fn shade(&self, share: f32) -> usize {
        let last = self.shades.len().saturating_sub(1);
        ((share.clamp(0.0, 1.0) * last as f32).round() as usize).min(last)
    }
}

/// The picture around its elements: paper, font, and a title for those who do not see it.
pub(super) fn framed(colours: &Colours, title: &str, width: usize, height: usize, elements: &str) -> String {
    let Colours { ink, paper, font, .. } = colours;
    // Names stand left of their bars in every language.
    let way = if locale::spoken().runs_right_to_left() { " direction=\"ltr\"" } else { "" };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"{way} viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"{0}\" font-family=\"{1}\" font-size=\"12\" fill=\"{ink}\">\n<title>{0}</title>\n<rect class=\"paper\" width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\n{elements}</svg>\n",
        escaped(title),
        escaped(font)
    )
}

/// At most `most` letters of the text, on one line, with an ellipsis where it was cut.
pub(super) fn cut(text: &str, most: usize) -> String {
    let line = one_line(text);
    if line.chars().count() <= most {
        return line;
    }
    let kept: String = line.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
