//! How the user likes the window: kept from one run to the next as a text that only this file understands. Knows nothing of
//! where it is kept.

use crate::{kit::theme::Palette, locale::Language, view::View};
use serde::{Deserialize, Serialize};

/// Everything about the window that outlives a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Looks {
    /// The theme, once one was chosen.
    pub(crate) palette: Option<Palette>,
    /// The language, once one was chosen.
    pub(crate) language: Option<Language>,
    /// The language of reports, once another than the window's was chosen.
    pub(crate) reports: Option<Language>,
    /// How much letters and controls are enlarged.
    pub(crate) zoom: f32,
    /// How much article text is enlarged beyond that.
    pub(crate) letters: f32,
    /// The longest line of the Reading view, in points.
    pub(crate) measure: f32,
    /// Whether the left panel is shown.
    pub(crate) left: bool,
    /// Whether the inspector is shown.
    pub(crate) inspector: bool,
    /// Whether the inspector has a window of its own.
    pub(crate) detached: bool,
    /// The view beside the other, while the screen is split.
    pub(crate) beside: Option<String>,
    /// The share of the first of the two.
    pub(crate) share: f32,
    /// Whether glosses are shown under statements.
    pub(crate) glosses: bool,
    /// No movement.
    pub(crate) still: bool,
    /// The first steps were shown.
    pub(crate) toured: bool,
}

impl Default for Looks {
    fn default() -> Self {
        Self {
            palette: None,
            language: None,
            reports: None,
            zoom: 1.0,
            letters: 1.0,
            measure: 660.0,
            left: true,
            inspector: true,
            detached: false,
            beside: None,
            share: 0.5,
            glosses: true,
            still: false,
            toured: false,
        }
    }
}

impl Looks {
    /// From the text of an earlier run; what is missing, damaged or out of bounds is as it is the first time.
    pub(crate) fn read(text: &str) -> Self {
        let mut looks: Self = ron::from_str(text).unwrap_or_default();
        let sane = |value: f32, least: f32, most: f32, usual: f32| {
            if value.is_finite() { value.clamp(least, most) } else { usual }
        };
        looks.zoom = sane(looks.zoom, 0.6, 2.0, 1.0);
        looks.letters = sane(looks.letters, 0.8, 2.0, 1.0);
        looks.measure = sane(looks.measure, 360.0, 1_100.0, 660.0);
        looks.share = sane(looks.share, 0.25, 0.75, 0.5);
        looks
    }

    /// As a text for the next run.
    pub(crate) fn write(&self) -> String {
        ron::to_string(self).unwrap_or_default()
    }

    /// The view beside the other.
    pub(crate) fn beside(&self) -> Option<View> {
        self.beside.as_deref().and_then(View::named)
    }
}

#[cfg(test)]
mod tests {
    use super::Looks;
    use crate::kit::theme::Palette;

    #[test]
    fn looks_come_back_and_damage_is_no_harm() {
        let looks = Looks { palette: Some(Palette::Dark), zoom: 1.5, left: false, ..Looks::default() };
        assert_eq!(Looks::read(&looks.write()), looks);
        assert_eq!(Looks::read("(zoom: 9000.0)").zoom, 2.0);
        assert_eq!(Looks::read("not at all"), Looks::default());
    }
}
