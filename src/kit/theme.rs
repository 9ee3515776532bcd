//! The theme: roles → colours and the type scale, read from `assets/theme`. Knows nothing of what is drawn with it.

use crate::view::{Mark, Role};
use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, vec2};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The themes that the program ships.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub enum Palette {
    /// Dark letters on light ground.
    #[default]
    Light,
    /// Light letters on dark ground.
    Dark,
    /// Black on white.
    Contrast,
}

impl Palette {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "Light",
            Self::Dark => "Dark",
            Self::Contrast => "High contrast",
        }
    }

    /// The theme of that name on the command line.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "light" => Some(Self::Light),
            "dark" => Some(Self::Dark),
            "contrast" => Some(Self::Contrast),
            _ => None,
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::Light => include_str!("../../assets/theme/light.ron"),
            Self::Dark => include_str!("../../assets/theme/dark.ron"),
            Self::Contrast => include_str!("../../assets/theme/contrast.ron"),
        }
    }
}

/// A colour as it stands in a theme file.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Ink(pub(crate) Color32);

impl TryFrom<String> for Ink {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Color32::from_hex(&text).map(Self).map_err(|_| format!("{text} is not a colour"))
    }
}

/// The colours by role.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Theme {
    /// Whether it is light on dark.
    pub(crate) dark: bool,
    /// Behind everything.
    pub(crate) ground: Ink,
    /// Side panels and bars.
    pub(crate) panel: Ink,
    /// Behind article text.
    pub(crate) paper: Ink,
    /// Menus, dialogs, cards.
    pub(crate) raised: Ink,
    /// Lines between things.
    pub(crate) line: Ink,
    /// Lines around controls.
    pub(crate) line_strong: Ink,
    /// Words.
    pub(crate) text: Ink,
    /// Words of less weight.
    pub(crate) weak: Ink,
    /// Words and signs of what cannot be done now.
    pub(crate) faint: Ink,
    /// Words on the accent.
    pub(crate) on_accent: Ink,
    /// The one accent.
    pub(crate) accent: Ink,
    /// Its ground.
    pub(crate) accent_soft: Ink,
    /// Under the pointer.
    pub(crate) hover: Ink,
    /// Held down.
    pub(crate) pressed: Ink,
    /// Behind words that the base has not.
    pub(crate) differs: Ink,
    /// Under them.
    pub(crate) differs_line: Ink,
    /// Behind a silence.
    pub(crate) silent: Ink,
    /// Its hatching.
    pub(crate) hatch: Ink,
    /// Behind what is selected.
    pub(crate) chosen: Ink,
    /// Around it.
    pub(crate) chosen_line: Ink,
    /// Behind what a search found.
    pub(crate) found: Ink,
    /// Under a source.
    pub(crate) source: Ink,
    /// Under a cue.
    pub(crate) cue: Ink,
    /// Behind a passage that a finding rests on.
    pub(crate) evidence: Ink,
    /// Done, confirmed.
    pub(crate) good: Ink,
    /// Take care.
    pub(crate) warn: Ink,
    /// Failed, rejected.
    pub(crate) bad: Ink,
    /// Its ground.
    pub(crate) good_soft: Ink,
    /// Its ground.
    pub(crate) bad_soft: Ink,
    /// Coverage: nothing differs.
    pub(crate) cover_low: Ink,
    /// Coverage: everything differs.
    pub(crate) cover_high: Ink,
    /// Coverage: another language.
    pub(crate) cover_foreign: Ink,
    /// Coverage: other figures.
    pub(crate) cover_figures: Ink,
    /// Under raised things.
    pub(crate) shadow: Ink,
    /// Voices and versions.
    pub(crate) voices: Vec<Ink>,
}

/// Sizes of letters, in points before the zoom.
pub(crate) mod size {
    /// Smallest words.
    pub(crate) const SMALL: f32 = 11.5;
    /// Controls and panels.
    pub(crate) const BODY: f32 = 13.0;
    /// Heads of panels.
    pub(crate) const HEAD: f32 = 14.5;
    /// Titles.
    pub(crate) const TITLE: f32 = 26.0;
    /// Article text in cells.
    pub(crate) const CELL: f32 = 14.0;
    /// Article text to be read.
    pub(crate) const READ: f32 = 16.5;
}

/// The family of bold controls.
pub(crate) fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// The family of article text.
pub(crate) fn serif() -> FontFamily {
    FontFamily::Name("serif".into())
}

/// The family of article headings.
pub(crate) fn serif_strong() -> FontFamily {
    FontFamily::Name("serif strong".into())
}

impl Theme {
    /// The theme of that name; a damaged file gives a plain one (a test reads them all).
    pub(crate) fn shipped(palette: Palette) -> Self {
        Self::read(palette).unwrap_or_default()
    }

    fn read(palette: Palette) -> Result<Self, ron::error::SpannedError> {
        ron::from_str(palette.source())
    }

    /// The colour of a voice or version; counted round.
    pub(crate) fn voice(&self, mark: Mark) -> Color32 {
        let count = self.voices.len().max(1);
        self.voices.get(mark.0 as usize % count).map_or(self.text.0, |ink| ink.0)
    }

    /// A tint of a voice's colour to lay behind words.
    pub(crate) fn tint(&self, mark: Mark) -> Color32 {
        self.paper.0.lerp_to_gamma(self.voice(mark), if self.dark { 0.22 } else { 0.11 })
    }

    /// What a role lays behind words, and the line it draws under them.
    pub(crate) fn role(&self, role: Role) -> (Option<Color32>, Option<Stroke>) {
        let under = |ink: Ink| Some(Stroke::new(1.0, ink.0));
        match role {
            Role::Differs => (Some(self.differs.0), under(self.differs_line)),
            Role::Beyond => (None, Some(Stroke::new(1.5, self.accent.0.gamma_multiply(0.55)))),
            Role::Source => (None, Some(Stroke::new(1.5, self.source.0))),
            Role::Cue => (None, under(self.cue)),
            Role::Found => (Some(self.found.0), None),
            Role::Chosen => (Some(self.chosen.0), None),
            Role::Evidence => (Some(self.evidence.0), under(self.differs_line)),
            Role::Voice(mark) => (Some(self.tint(mark)), None),
            Role::Coded([red, green, blue]) => {
                let colour = Color32::from_rgb(red, green, blue);
                (Some(colour.gamma_multiply(0.25)), Some(Stroke::new(2.0, colour)))
            }
            Role::Noted => (None, Some(Stroke::new(2.0, self.accent.0))),
            Role::Aside | Role::Heading => (None, None),
        }
    }

    /// Lays the theme over egui's own; `still` for no movement.
    pub(crate) fn apply(&self, ctx: &egui::Context, still: bool) {
        let theme = if self.dark { egui::Theme::Dark } else { egui::Theme::Light };
        ctx.set_theme(theme);
        let mut style = egui::Style { visuals: self.visuals(), ..egui::Style::default() };
        style.text_styles = [
            (TextStyle::Small, FontId::new(size::SMALL, FontFamily::Proportional)),
            (TextStyle::Body, FontId::new(size::BODY, FontFamily::Proportional)),
            (TextStyle::Button, FontId::new(size::BODY, FontFamily::Proportional)),
            (TextStyle::Heading, FontId::new(size::HEAD, strong())),
            (TextStyle::Monospace, FontId::new(size::BODY, FontFamily::Monospace)),
        ]
        .into();
        let spacing = &mut style.spacing;
        spacing.item_spacing = vec2(8.0, 4.0);
        spacing.button_padding = vec2(8.0, 4.0);
        spacing.interact_size = vec2(28.0, 24.0);
        spacing.menu_margin = Margin::same(4);
        spacing.window_margin = Margin::same(16);
        spacing.scroll = egui::style::ScrollStyle::thin();
        style.interaction.selectable_labels = false;
        if still {
            style.animation_time = 0.0;
            style.scroll_animation = egui::style::ScrollAnimation::none();
        }
        ctx.set_style_of(theme, Arc::new(style));
    }

    fn visuals(&self) -> egui::Visuals {
        let mut visuals = if self.dark { egui::Visuals::dark() } else { egui::Visuals::light() };
        let round = CornerRadius::same(5);
        let widget = |fill: Color32, line: Stroke, text: Color32| egui::style::WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: line,
            corner_radius: round,
            fg_stroke: Stroke::new(1.0, text),
            expansion: 0.0,
        };
        let none = Stroke::NONE;
        visuals.widgets.noninteractive = widget(self.panel.0, Stroke::new(1.0, self.line.0), self.text.0);
        visuals.widgets.inactive = widget(self.hover.0, none, self.text.0);
        visuals.widgets.inactive.bg_fill = self.pressed.0;
        visuals.widgets.hovered = widget(self.hover.0, Stroke::new(1.0, self.line_strong.0), self.text.0);
        visuals.widgets.active = widget(self.pressed.0, Stroke::new(1.5, self.accent.0), self.text.0);
        visuals.widgets.open = widget(self.hover.0, Stroke::new(1.0, self.line_strong.0), self.text.0);
        visuals.selection.bg_fill = self.accent_soft.0;
        visuals.selection.stroke = Stroke::new(1.5, self.accent.0);
        visuals.hyperlink_color = self.accent.0;
        visuals.weak_text_color = Some(self.weak.0);
        visuals.faint_bg_color = self.ground.0;
        visuals.extreme_bg_color = self.paper.0;
        visuals.text_edit_bg_color = Some(self.paper.0);
        visuals.code_bg_color = self.ground.0;
        visuals.warn_fg_color = self.warn.0;
        visuals.error_fg_color = self.bad.0;
        visuals.panel_fill = self.panel.0;
        visuals.window_fill = self.raised.0;
        visuals.window_stroke = Stroke::new(1.0, self.line.0);
        visuals.window_corner_radius = CornerRadius::same(10);
        visuals.menu_corner_radius = CornerRadius::same(8);
        visuals.window_shadow = Shadow { offset: [0, 8], blur: 28, spread: 0, color: self.shadow.0 };
        visuals.popup_shadow = Shadow { offset: [0, 4], blur: 14, spread: 0, color: self.shadow.0 };
        visuals
    }
}

#[cfg(test)]
mod tests {
    use super::{Ink, Palette, Theme};
    use crate::{
        kit::contrast::{contrast, ink_on},
        view::Mark,
    };
    use egui::Color32;

    /// What letters must stand out by, and what lines and signs must (WCAG 2.1, 1.4.3 and 1.4.11).
    const LETTERS: f32 = 4.5;
    const SIGNS: f32 = 3.0;

    /// The pairs of a theme that stand apart by too little. Every ink is named here or left out with a reason: a new one does not
    /// compile until it is.
    fn too_near(theme: &Theme) -> Vec<String> {
        #[rustfmt::skip]
        let Theme {
            ground, panel, paper, raised, hover, pressed, accent_soft, silent,
            chosen, differs, found, evidence, good_soft, bad_soft, cover_low,
            text, weak, accent, good, warn, bad, on_accent, differs_line, chosen_line, source, cue, voices,
            // no colour; of what cannot be done now; lines and hatching say nothing that words do not say too
            dark: _, faint: _, line: _, line_strong: _, hatch: _, shadow: _,
            // these have letters that are made for them
            cover_high: _, cover_foreign: _, cover_figures: _,
        } = theme;
        let plain = [ground, panel, paper, raised, hover, pressed, accent_soft, silent];
        let marked = [chosen, differs, found, evidence, good_soft, bad_soft, cover_low];
        let mut wrong = Vec::new();
        let mut held = |what: &str, ink: Color32, on: Color32, least: f32| {
            let is = contrast(ink, on);
            if is < least {
                wrong.push(format!("{what}: {ink:?} on {on:?} is {is:.2}"));
            }
        };
        for on in plain.into_iter().chain(marked) {
            for (what, ink) in [("text", text), ("weak", weak)] {
                held(what, ink.0, on.0, LETTERS);
            }
        }
        for on in plain {
            for (what, ink) in [("accent", accent), ("good", good), ("warn", warn), ("bad", bad)] {
                held(what, ink.0, on.0, LETTERS);
            }
            let signs = [("under a source", source), ("under a cue", cue), ("around the chosen", chosen_line)];
            signs.iter().for_each(|(what, ink)| held(what, ink.0, on.0, SIGNS));
            voices.iter().for_each(|voice| held("sign of a voice", voice.0, on.0, SIGNS));
        }
        [(good, good_soft), (bad, bad_soft)].iter().for_each(|(ink, on)| held("pill", ink.0, on.0, LETTERS));
        held("on the accent", on_accent.0, accent.0, LETTERS);
        held("under a difference", differs_line.0, paper.0, SIGNS);
        for number in 0..voices.len() {
            let tint = theme.tint(Mark(number as u32));
            [text, weak].iter().for_each(|ink| held("on a voice's tint", ink.0, tint, LETTERS));
        }
        wrong
    }

    #[test]
    fn letters_and_signs_stand_out_from_every_ground_they_are_on() {
        for palette in Palette::ALL {
            let wrong = too_near(&Theme::shipped(palette));
            assert!(wrong.is_empty(), "{}:\n{}", palette.name(), wrong.join("\n"));
        }
        let grey = Ink(Color32::from_gray(150));
        let bad = Theme { weak: grey, ..Theme::shipped(Palette::Light) };
        assert!(!too_near(&bad).is_empty(), "a grey that is too light is seen");
    }

    #[test]
    fn letters_are_made_for_any_ground() {
        let steps = || (0..=255).step_by(15);
        for (r, g, b) in steps().flat_map(|r| steps().flat_map(move |g| steps().map(move |b| (r, g, b)))) {
            let ground = Color32::from_rgb(r, g, b);
            assert!(contrast(ink_on(ground), ground) >= LETTERS, "{ground:?}");
        }
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    }

    #[test]
    fn every_theme_is_read() {
        for palette in Palette::ALL {
            let theme = Theme::read(palette).unwrap_or_else(|_| panic!("{}", palette.name()));
            assert!(theme.voices.len() >= 8, "{} has too few voices", palette.name());
        }
    }
}
