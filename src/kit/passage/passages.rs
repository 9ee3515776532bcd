//! The layouts of passages, kept by content while they are on the screen.

use super::{
    laid::{Laid, lay},
    setting::Setting,
};
use crate::{kit::theme::Theme, view::Passage};
use egui::Painter;
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

/// The layouts, kept while they are on the screen.
#[derive(Default)]
pub(crate) struct Passages {
    kept: HashMap<u64, (Arc<Laid>, u64)>,
    frame: u64,
    scale: f32,
    /// How full the picture of all letters was.
    full: f32,
}

impl Passages {
    /// To be called once a frame, before anything is drawn: forgets what was not on the screen for a while.
    pub(crate) fn begin_frame(&mut self, ctx: &egui::Context) {
        const FRAMES: u64 = 240;
        const MANY: usize = 4_000;
        self.frame += 1;
        let scale = ctx.pixels_per_point();
        let full = fullness(ctx);
        // a picture of letters that got emptier was begun anew: what was laid out points into the old one
        if (self.scale - scale).abs() > f32::EPSILON || full < self.full {
            self.kept.clear();
        }
        (self.scale, self.full) = (scale, full);
        let frame = self.frame;
        if frame.is_multiple_of(FRAMES) || self.kept.len() > MANY {
            self.kept.retain(|_, (_, seen)| *seen + 2 >= frame);
        }
    }

    /// To be called once a frame, after everything is drawn.
    pub(crate) fn end_frame(&mut self, ctx: &egui::Context) {
        self.full = fullness(ctx);
    }

    /// Forgets everything: the theme or the fonts changed.
    pub(crate) fn clear(&mut self) {
        self.kept.clear();
    }

    /// The passage set so, laid out now or before.
    pub(crate) fn lay(&mut self, painter: &Painter, theme: &Theme, passage: &Passage, setting: &Setting) -> Arc<Laid> {
        let mut hasher = DefaultHasher::new();
        passage.hash(&mut hasher);
        setting.family.hash(&mut hasher);
        (setting.size.to_bits(), setting.width.round().to_bits(), setting.colour, setting.lines).hash(&mut hasher);
        let key = hasher.finish();
        let frame = self.frame;
        let slot = self.kept.entry(key).or_insert_with(|| (Arc::new(lay(painter, theme, passage, setting)), frame));
        slot.1 = frame;
        Arc::clone(&slot.0)
    }
}

/// How full the picture of all letters is.
fn fullness(ctx: &egui::Context) -> f32 {
    ctx.fonts(|fonts| fonts.font_atlas_fill_ratio())
}
