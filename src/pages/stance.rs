//! What a version does with a statement, in its cell: on the line that names who speaks, or, where it says it itself, as a sign at
//! the cell's edge. Knows nothing of how it is found.

use crate::{
    kit::{
        direction, icons, terms,
        theme::size,
        widgets::{font, paint_words},
    },
    locale::tr,
    project::Stance,
    scene::Scene,
    telling,
    view::Said,
};
use egui::{Rect, Role, Sense, Ui, WidgetInfo, vec2};

/// Height of the line.
const LINE: f32 = 16.0;

/// Whether a line stands above a statement's words: it names a voice, or what its version does that is not plain.
pub(super) fn has_line(said: &Said) -> bool {
    said.voice.is_some() || said.taken.as_ref().is_some_and(|taken| !word(taken.stance).is_empty())
}

/// The word that stands behind the sign; none where it is said plainly.
fn word(stance: Stance) -> &'static str {
    match stance {
        Stance::Says => "",
        Stance::Gives => tr!("stance-gives"),
        Stance::MayBe => tr!("stance-may-be"),
        Stance::Denies => tr!("stance-denies"),
        Stance::AsksFor => tr!("stance-asks"),
    }
}

/// Draws who speaks and what the version does in a line above the words.
pub(super) fn stance_ui(ui: &Ui, scene: &Scene<'_>, said: &Said, line: Rect) {
    let mut own = line;
    if let Some(taken) = &said.taken {
        let mut sign = taken.stance.sign().to_owned();
        let word = word(taken.stance);
        if !word.is_empty() {
            sign = format!("{sign} {word}");
        }
        let galley = ui.painter().layout_no_wrap(sign, font(size::SMALL), scene.theme.weak.0);
        let from = if has_line(said) { line.width() - galley.size().x } else { line.width() + 2.0 };
        own = direction::first(line, from - 8.0);
        let corner = direction::top_start(line) + direction::on(from, 0.0);
        let spot = direction::from(corner, vec2(galley.size().x, LINE));
        let painter = ui.painter().with_clip_rect(spot.expand(4.0).intersect(ui.clip_rect()));
        painter.galley(spot.min, galley, scene.theme.weak.0);
        let spot = spot.expand(2.0).intersect(ui.clip_rect());
        let response = ui.interact(spot, ui.scope_id().with(("stance", said.place)), Sense::hover());
        let told = told(scene, said);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
        response.on_hover_text(format!("{told}.\n{}", terms::stance()));
    }
    if let Some(voice) = &said.voice {
        let words = format!("{}  {voice}", icons::VOICE);
        let painter = ui.painter().with_clip_rect(own.intersect(ui.clip_rect()));
        let at = direction::top_start(own);
        paint_words(&painter, at, own.width(), &words, font(size::SMALL), scene.theme.weak.0);
    }
}

/// What the version does with it, as a sentence.
fn told(scene: &Scene<'_>, said: &Said) -> String {
    let comparison = scene.models.comparison.as_ref();
    let version = scene.models.index.version(said.place);
    let name = comparison.and_then(|c| Some(c.versions.get(version?)?.name.as_str())).unwrap_or_default();
    let voices = comparison.map_or(&[][..], |comparison| &comparison.voices);
    said.taken.as_ref().map_or_else(String::new, |taken| format!("{name} {}", telling::taken(taken, voices)))
}
