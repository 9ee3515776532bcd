//! Long lists: draws the rows near the screen and keeps room for the others. Knows nothing of what stands in a row.

use egui::{Align, Id, Rect, Ui, UiBuilder, style::ScrollAnimation, vec2};
use std::hash::{DefaultHasher, Hash, Hasher};

/// How far beyond the screen rows are drawn, so that the keyboard reaches them.
const BEYOND: f32 = 240.0;
/// How much of what stands above and below is seen beside what has the keyboard.
const AROUND: f32 = 48.0;
/// Frames in which a row is brought into sight: where it was never drawn, its place becomes known while one gets there.
const FRAMES: u8 = 3;

/// A list, drawn downwards inside a scroll area.
pub(crate) struct List {
    id: Id,
    kept: Kept,
    beyond: f32,
}

/// What is remembered between frames.
#[derive(Clone, Default)]
struct Kept {
    /// How high each row is with the gap below it: as last drawn, or as guessed.
    heights: Vec<f32>,
    /// What they hold for.
    key: u64,
    /// The row that is being brought into sight, and in how many more frames.
    wanted: Option<(usize, u8)>,
    /// What the last row was that was brought into sight.
    followed: Option<u64>,
}

impl List {
    /// A list of `count` rows of about that height. Heights are kept as long as the width and `key` stay.
    pub(crate) fn new(ui: &Ui, id: impl Hash, (count, guess): (usize, f32), key: impl Hash) -> Self {
        let id = ui.scope_id().with(("list", hash(id)));
        let mut kept: Kept = ui.data_mut(|data| std::mem::take(data.get_temp_mut_or_default(id)));
        let key = hash((count, ui.available_width().round() as i32, hash(key)));
        if kept.key != key || kept.heights.len() != count {
            kept.heights = vec![guess + ui.spacing().item_spacing.y; count];
            kept.key = key;
        }
        Self { id, kept, beyond: BEYOND }
    }

    /// Rows are drawn this far beyond the screen: as far as they reach out of their room.
    pub(crate) fn beyond(self, beyond: f32) -> Self {
        Self { beyond, ..self }
    }

    /// Brings the chosen row into sight once, whenever another thing is chosen.
    pub(crate) fn follow(&mut self, chosen: Option<(usize, impl Hash)>) {
        let Some((row, what)) = chosen else { return };
        let what = Some(hash(what));
        if self.kept.followed != what {
            self.kept.followed = what;
            self.reveal(row);
        }
    }

    /// Brings a row into sight.
    pub(crate) fn reveal(&mut self, row: usize) {
        self.kept.wanted = Some((row, FRAMES));
    }

    /// Scrolls to where a row is drawn; there it says itself what of it is to be seen.
    pub(crate) fn approach(&mut self, row: usize) {
        self.kept.wanted = Some((row, 0));
    }

    /// Draws the rows near the screen.
    pub(crate) fn show(self, ui: &mut Ui, mut row_ui: impl FnMut(&mut Ui, usize)) {
        let Self { id, mut kept, beyond } = self;
        let clip = ui.clip_rect();
        let (from, to) = (clip.top() - beyond, clip.bottom() + beyond);
        let (mut skipped, mut grown) = (0.0, 0.0);
        let start = ui.cursor().top();
        let mut top = start;
        for (number, height) in kept.heights.iter_mut().enumerate() {
            let (begin, drawn) = (top, top + *height >= from && top <= to);
            if drawn {
                ui.add_space(std::mem::take(&mut skipped));
                // ids of its own, whichever rows are drawn before it
                ui.scope_builder(UiBuilder::new().scope_id(id.with(number)), |ui| row_ui(ui, number));
                let now = ui.cursor().top() - begin;
                if (now - *height).abs() > 0.5 {
                    // what is read stays where it is, though rows above turned out higher than thought
                    grown += if begin + *height < clip.top() { now - *height } else { 0.0 };
                    *height = now;
                    ui.ctx().request_repaint();
                }
            } else {
                skipped += *height;
            }
            top = begin + *height;
            if let Some((_, frames)) = kept.wanted.filter(|(row, _)| *row == number) {
                let rect = Rect::from_x_y_ranges(ui.max_rect().x_range(), begin..=top);
                // one higher than the screen is read from its head
                let align = if rect.height() < clip.height() { Align::Center } else { Align::Min };
                match (drawn, frames) {
                    (true, 0) => {}
                    (true, _) => ui.scroll_to_rect(rect, Some(align)),
                    (false, _) => ui.scroll_to_rect_animation(rect, Some(align), ScrollAnimation::none()),
                }
                kept.wanted = (frames > 1).then(|| (number, frames - 1));
                ui.ctx().request_repaint();
            }
        }
        ui.add_space(skipped);
        follow_focus(ui, Rect::from_x_y_ranges(ui.max_rect().x_range(), start..=top));
        if grown != 0.0 {
            ui.scroll_with_delta_animation(vec2(0.0, -grown), ScrollAnimation::none());
        }
        ui.data_mut(|data| data.insert_temp(id, kept));
    }
}

/// Brings what just got the keyboard into sight with what is above and below it: the keyboard goes only to what is seen, and
/// so one key leads through the whole list.
fn follow_focus(ui: &Ui, list: Rect) {
    let focused = ui.memory(|memory| memory.focused()).and_then(|id| ui.ctx().read_response(id));
    let Some(response) = focused.filter(egui::Response::gained_focus) else { return };
    let around = response.rect.expand2(vec2(0.0, AROUND));
    let seen = ui.clip_rect().y_range();
    if list.contains(response.rect.center()) && !(seen.contains(around.top()) && seen.contains(around.bottom())) {
        ui.scroll_to_rect(around, None);
    }
}

fn hash(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
