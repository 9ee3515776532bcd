//! The signs in the Parallel view's cells: what was decided by hand and written there, what marks compare with, what came
//! nearest to a silence.

use crate::{
    kit::{
        direction, icons,
        passage::Setting,
        theme::{serif, size},
        widgets::{font, paint_words},
    },
    locale::tr,
    scene::Scene,
    view::{Decided, Near, Passage, Said, Sign},
};
use egui::{Id, Pos2, Rect, Role, Sense, Ui, WidgetInfo, vec2};

/// Room of a sign.
const SIGN: f32 = 17.0;
/// Room of a silence's words at each side.
const PAD: f32 = 11.0;

/// The signs of what was decided and written on a statement, in the upper right corner of its area, and of how it stands to
/// the base's, in the lower one.
pub(super) fn statement_signs_ui(ui: &Ui, scene: &Scene<'_>, said: &Said, area: Rect) {
    let corner = direction::top_end(area) + direction::on(-20.0, 5.0);
    let from = usize::from(said.written);
    if said.written {
        sign_ui(ui, scene, (corner, ("written", said.place)), icons::NOTE, tr!("sign-written"));
    }
    for (number, (icon, told)) in gathered(&said.decided).into_iter().enumerate() {
        let at = corner - direction::on(SIGN * (number + from) as f32, 0.0);
        sign_ui(ui, scene, (at, ("decided", said.place, number)), icon, &told);
    }
    if let Some(standing) = &said.parts {
        let at = direction::top_end(area) + direction::on(-SIGN, area.height() - SIGN);
        sign_ui(ui, scene, (at, ("parts", said.place)), standing.sign, &standing.told);
    }
}

/// The signs of what was decided on a point, from there back.
pub(super) fn point_signs_ui(ui: &Ui, scene: &Scene<'_>, point: usize, decided: &[Decided], corner: Pos2) {
    for (number, (icon, told)) in gathered(decided).into_iter().enumerate() {
        let at = corner - direction::on(SIGN * number as f32, 0.0);
        sign_ui(ui, scene, (at, ("point decided", point, number)), icon, &told);
    }
}

/// One sign a kind of decision, with everything of that kind in words.
fn gathered(decided: &[Decided]) -> Vec<(&'static str, String)> {
    let mut found: Vec<(Sign, String)> = Vec::new();
    for one in decided {
        match found.iter_mut().find(|(sign, _)| *sign == one.sign) {
            Some((_, told)) => *told = format!("{told}\n{}", one.told),
            None => found.push((one.sign, one.told.clone())),
        }
    }
    found.into_iter().map(|(sign, told)| (icon(sign), told)).collect()
}

fn icon(sign: Sign) -> &'static str {
    match sign {
        Sign::Confirmed => icons::CHECK,
        Sign::Rejected => icons::REJECTED,
        Sign::Moved => icons::MOVE,
        Sign::Split => icons::SPLIT,
        Sign::Merged => icons::MERGE,
        Sign::Pinned => icons::PIN,
        Sign::Named => icons::PENCIL,
        Sign::Voice => icons::VOICE,
        Sign::Compared => icons::EYE,
        Sign::Cut => icons::SPLIT,
    }
}

fn sign_ui(
    ui: &Ui,
    scene: &Scene<'_>,
    (at, key): (Pos2, impl std::hash::Hash + std::fmt::Debug),
    icon: &str,
    told: &str,
) {
    let spot = direction::from(at, vec2(SIGN, SIGN));
    let seen = spot.intersect(ui.clip_rect());
    if !seen.is_positive() {
        return;
    }
    let response = ui.interact(seen, Id::unique(key), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, told));
    let painter = ui.painter().with_clip_rect(seen);
    paint_words(&painter, at, SIGN, icon, font(13.0), scene.theme.accent.0);
    response.on_hover_text(told);
}

/// The line that says what the marks of a cell compare with, where that is not the base.
pub(super) fn compared_paint(painter: &egui::Painter, scene: &Scene<'_>, line: Rect, other: &str) {
    let words = tr!("base-silent", version = other);
    paint_words(painter, direction::top_start(line), line.width(), &words, font(size::SMALL), scene.theme.weak.0);
}

/// The sign of a silence.
pub(super) fn paint_pill(painter: &egui::Painter, scene: &Scene<'_>, at: Pos2, words: &str) {
    let galley = painter.layout_no_wrap(words.to_owned(), font(size::SMALL), scene.theme.weak.0);
    let rect = direction::from(at, galley.size() + vec2(14.0, 5.0));
    painter.rect_filled(rect, 9.0, scene.theme.silent.0);
    painter.galley(rect.min + vec2(7.0, 2.5), galley, scene.theme.weak.0);
}

/// What came nearest to a silence.
pub(super) fn nearest_paint(painter: &egui::Painter, scene: &mut Scene<'_>, rect: Rect, near: &Near) {
    let width = rect.width() - PAD * 2.0 - 10.0;
    let words = Passage::plain(&format!("{}: {}", near.told(), near.passage.text));
    let setting = Setting::new(serif(), 12.0, scene.theme.weak.0, width).lines(2);
    let laid = scene.lay(painter, &words, &setting);
    let at = rect.min + vec2(PAD + 5.0, PAD + 25.0);
    let ground = Rect::from_min_size(at - vec2(5.0, 2.0), vec2(width + 10.0, laid.size.y + 4.0));
    painter.rect_filled(ground, 4.0, scene.theme.silent.0);
    laid.paint(painter, at);
}
