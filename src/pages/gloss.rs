//! A gloss under the words of a statement: in the letters of the window, not of an article, behind a bar and the word that
//! says what it is. Does not know where glosses come from.

use crate::{
    kit::{
        passage::{Laid, Setting},
        theme::size,
        widgets::{bold_font, paint_words},
    },
    locale::tr,
    scene::Scene,
    statement::Place,
    view::Passage,
};
use egui::{FontFamily, Painter, Pos2, Stroke, Ui, vec2};
use std::sync::Arc;

/// Between the words of a statement and its gloss.
const ABOVE: f32 = 5.0;
/// Room of the bar.
const BAR: f32 = 9.0;
/// Height of the line that says that it is a gloss.
const HEAD: f32 = 15.0;

/// The words of the gloss of a statement, where glosses are shown.
pub(super) fn of<'s>(scene: &'s Scene<'_>, place: Place) -> Option<&'s str> {
    scene.screen.looks.glosses.then(|| scene.models.gloss(place)).flatten().map(|(words, _)| words)
}

/// What a statement is called, with its gloss, for those who hear the window.
pub(super) fn named(scene: &Scene<'_>, place: Place, label: &str) -> String {
    let gloss = of(scene, place).map(|words| format!("\n{}: {words}", tr!("gloss")));
    format!("{label}{}", gloss.unwrap_or_default())
}

fn laid(ui: &Ui, scene: &mut Scene<'_>, place: Place, width: f32) -> Option<Arc<Laid>> {
    let passage = Passage::plain(of(scene, place)?);
    let letters = size::BODY * scene.screen.letters();
    let setting = Setting::new(FontFamily::Proportional, letters, scene.theme.weak.0, width - BAR);
    Some(scene.lay(ui.painter(), &passage, &setting))
}

/// How much room the gloss of a statement takes below its words; none where it has none.
pub(super) fn height(ui: &Ui, scene: &mut Scene<'_>, place: Place, width: f32) -> f32 {
    laid(ui, scene, place, width).map_or(0.0, |laid| laid.size.y + HEAD + ABOVE)
}

/// Draws the gloss of a statement below its words, which end at `at`; how much room it took.
pub(super) fn gloss_paint(
    ui: &Ui,
    scene: &mut Scene<'_>,
    painter: &Painter,
    place: Place,
    (at, width): (Pos2, f32),
) -> f32 {
    let Some(laid) = laid(ui, scene, place, width) else { return 0.0 };
    let at = at + vec2(0.0, ABOVE);
    let high = laid.size.y + HEAD;
    painter.vline(at.x + 1.0, at.y..=at.y + high, Stroke::new(2.0, scene.theme.line_strong.0));
    let words = at + vec2(BAR, 0.0);
    paint_words(painter, words, width - BAR, tr!("gloss"), bold_font(10.5), scene.theme.weak.0);
    laid.paint(painter, words + vec2(0.0, HEAD));
    high + ABOVE
}
